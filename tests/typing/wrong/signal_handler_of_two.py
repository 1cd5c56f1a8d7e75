"""C's handler has one argument, Python's own module gives two."""

from libcsock import *



def handler(signum: int, frame: object) -> None: ...


signal(SIGINT, handler)  # E: Argument 2 to "signal" has incompatible type
