"""A field of struct flock begins with l."""

from libcsock import *

lock = flock(type=F_WRLCK)  # E: Unexpected keyword argument "type" for "flock"; did you mean "l_type"?
