"""The counter goes by value here, unlike in eventfd_read()."""

from libcsock import *

eventfd_write(3, byref(eventfd_t(1)))  # E: incompatible type "Ref[eventfd_t]"; expected "int | _SimpleCData[int]"
