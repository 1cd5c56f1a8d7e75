"""A str cannot be written to."""

from libcsock import *

strcpy("text", "other")  # E: Value of type variable "_Memory" of "strcpy" cannot be "str"
