"""Headers under `/usr/include`, one module each."""
