"""An element of another kind."""

from libcsock import *

addresses = (sockaddr_in * 2)(sockaddr_in(), sockaddr_in6())  # E: Array constructor argument 2 of type
