"""SO_LINGER is a struct of two numbers."""

from libcsock import *

on = c_int(1)
setsockopt(3, SOL_SOCKET, SO_LINGER, byref(on), sizeof(on))  # E: Cannot infer value of type parameter
