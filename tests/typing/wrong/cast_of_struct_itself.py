"""The & is missing."""

from libcsock import *

address = sockaddr_storage()
client = cast(byref(address), sockaddr_in)  # E: Value of type variable "_CastT" of "cast" cannot be "sockaddr_in"
