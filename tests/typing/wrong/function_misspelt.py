"""A function that there is not."""

from libcsock import *

print(epol_wait)  # E: Name "epol_wait" is not defined; did you mean "epoll_wait"?
