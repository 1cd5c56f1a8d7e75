"""The kernel writes the offset."""

from libcsock import *

splice(3, off_t(0), 4, None, 10, 0)  # E: incompatible type "off_t"; expected "Ref[c_long] | None"
