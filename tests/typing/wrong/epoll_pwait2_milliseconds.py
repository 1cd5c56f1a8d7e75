"""The timeout of epoll_pwait2 is a timespec."""

from libcsock import *

epoll_pwait2(3, (epoll_event * 2)(), 2, 100, None)  # E: Argument 4 to "epoll_pwait2" has incompatible type
