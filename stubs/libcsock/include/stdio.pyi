from libcsock._syntax import _Text

__all__ = [
    "perror",
]  # fmt: skip

def perror(s: _Text | None, /) -> None:
    """void perror(const char *s)

    Print what errno means to standard error, behind a text of yours.

    s is the text, followed by ": ", the error's description and a newline;
    with None or "" the description comes alone. errno is the one that errno()
    tells and set_errno() sets.

    Returns nothing. libc writes straight to descriptor 2: what Python's
    sys.stderr still has in its buffer comes later, and replacing sys.stderr
    changes nothing.

    perror(3)
    """
