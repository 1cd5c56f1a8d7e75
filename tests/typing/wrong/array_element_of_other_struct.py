"""An element of another kind."""

from libcsock import *

events = (epoll_event * 8)()
events[0] = pollfd()  # E: No overload variant of "__setitem__" of "Array" matches argument types "int", "pollfd"
