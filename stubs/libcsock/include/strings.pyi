from libcsock._syntax import _Input, _Int, _Output
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "bzero", "bcopy", "bcmp",
]  # fmt: skip

def bzero(s: _Output, n: _Int, /) -> None: ...
def bcopy(src: _Input, dest: _Output, n: _Int, /) -> None: ...
def bcmp(s1: _Input, s2: _Input, n: _Int, /) -> int: ...
