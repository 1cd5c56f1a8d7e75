"""tv_usec is not tv_nsec."""

from libcsock import *

limit = timespec(tv_sec=1)
limit.tv_usec = 500  # E: "timespec" has no attribute "tv_usec"; maybe "tv_sec" or "tv_nsec"?
