from libcsock._syntax import _Text

__all__ = [
    "perror",
]  # fmt: skip

def perror(s: _Text | None, /) -> None: ...
