from libcsock._syntax import Struct, _Input

__all__ = [
    "iovec",
]  # fmt: skip

class iovec(Struct):
    iov_len: int
    @property
    def iov_base(self) -> int | None: ...
    @iov_base.setter
    def iov_base(self, value: _Input | int | None) -> None: ...
    def __init__(self, iov_base: _Input | int | None = ..., iov_len: int = ...) -> None: ...
