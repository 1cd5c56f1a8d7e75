"""The clock on the wall, three ways."""

import sys

from libcsock import *


def main() -> int:
    now = time_t()
    seconds = time(byref(now))
    day = timeval()
    gettimeofday(byref(day), None)
    print(ctime(byref(now)), end="")
    return 0 if seconds == now.value and day.tv_sec >= seconds else 1


sys.exit(main())
