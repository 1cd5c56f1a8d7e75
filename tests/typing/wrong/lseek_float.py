"""An offset is a whole number."""

from libcsock import *

lseek(3, 1e6, SEEK_SET)  # E: incompatible type "float"; expected "int | _SimpleCData[int]"
