"""A value too many."""

from libcsock import *

limit = timeval(1, 0, 0)  # E: Too many arguments for "timeval"
