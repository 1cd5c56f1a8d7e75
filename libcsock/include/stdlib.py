"""`<stdlib.h>`: the little of it that socket programs call and Python spells otherwise."""

from ctypes import c_int, c_uint

from libcsock._ctype import char, const_ptr, void
from libcsock._extern import extern
from libcsock._header import export

EXIT_SUCCESS = 0
EXIT_FAILURE = 1
RAND_MAX = 2147483647

@extern(blocks=False, sets_errno=False)
def atoi(nptr: const_ptr[char]) -> c_int:
    """Turn text into an int.

    nptr is text; white space in front of the number and anything behind it is
    skipped.

    Returns the number, 0 where there is none; there are no errors, where int()
    raises. What a number that no int holds becomes is undefined.

    atoi(3)
    """


@extern(blocks=False, sets_errno=False)
def rand() -> c_int:
    """Draw the next pseudo-random number.

    Returns a number from 0 to 2147483647; there are no errors. Without srand()
    the numbers are the same in every run, and the same that a C program gets.
    Not for secrets.

    rand(3)
    """


@extern(blocks=False, sets_errno=False)
def srand(seed: c_uint) -> void:
    """Choose the sequence of numbers that rand() draws from.

    seed is any number; 1 gives the sequence that is there from the start.

    Returns nothing; there are no errors.

    srand(3)
    """


export(globals())
