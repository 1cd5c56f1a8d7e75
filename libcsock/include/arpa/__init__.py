"""Headers under `/usr/include/arpa`, one module each."""
