"""C cannot know how long the struct is."""

from libcsock import *

address = sockaddr_in()
bind(3, byref(address))  # E: Too few arguments for "bind"
