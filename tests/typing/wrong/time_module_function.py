"""time is C's function here, not Python's module."""

from libcsock import *

time.sleep(1)  # E: "Callable[[Ref[c_long] | None], int]" has no attribute "sleep"
