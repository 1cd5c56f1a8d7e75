"""Somewhere the answer must go."""

from libcsock import *

getpeername(3, None, byref(socklen_t(16)))  # E: incompatible type "None"; expected "Ref[_address]"
