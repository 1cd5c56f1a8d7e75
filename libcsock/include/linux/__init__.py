"""Headers under `/usr/include/linux`, one module each."""
