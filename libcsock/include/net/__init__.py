"""Headers under `/usr/include/net`, one module each."""
