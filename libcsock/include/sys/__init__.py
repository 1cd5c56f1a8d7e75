"""Headers under `/usr/include/sys`, one module each."""
