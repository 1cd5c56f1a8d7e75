"""Headers under `/usr/include/netinet`, one module each."""
