"""Text, not a number."""

from libcsock import *

address = inet_addr(INADDR_LOOPBACK)  # E: incompatible type "int"; expected "str | bytes |
