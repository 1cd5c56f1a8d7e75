"""perror() takes text of its own, and finds the number itself."""

from libcsock import *

perror(errno())  # E: incompatible type "int"; expected "str | bytes |
