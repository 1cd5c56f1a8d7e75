"""`<stdio.h>`: errors in words."""


from libcsock._ctype import Annotated, char, const_ptr, nullable, void
from libcsock._extern import extern
from libcsock._header import export


@extern()
def perror(s: Annotated[const_ptr[char], nullable]) -> void:
    """Print what errno means to standard error, behind a text of yours.

    s is the text, followed by ": ", the error's description and a newline;
    with None or "" the description comes alone. errno is the one that errno()
    tells and set_errno() sets.

    Returns nothing. libc writes straight to descriptor 2: what Python's
    sys.stderr still has in its buffer comes later, and replacing sys.stderr
    changes nothing.

    perror(3)
    """


export(globals())
