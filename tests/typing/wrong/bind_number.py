"""A number where C wants a pointer."""

from libcsock import *

bind(0, INADDR_ANY, 16)  # E: Argument 2 to "bind" has incompatible type "int"; expected "Ref[_address]"
