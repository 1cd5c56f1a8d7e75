"""write() has no flags, send() has."""

from libcsock import *

send(3, b"hello", 5)  # E: Too few arguments for "send"
