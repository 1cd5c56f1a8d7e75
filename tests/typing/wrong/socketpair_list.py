"""An array of C, not a list."""

from libcsock import *

socketpair(AF_UNIX, SOCK_STREAM, 0, [0, 0])  # E: incompatible type "list[int]"; expected "Ref[c_int] |
