"""C has no keyword arguments."""

from libcsock import *

read(0, create_string_buffer(5), nbytes=5)  # E: Unexpected keyword argument "nbytes" for "read"
