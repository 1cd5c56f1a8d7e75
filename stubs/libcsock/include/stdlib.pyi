from libcsock._syntax import _Int, _Text

__all__ = [
    "EXIT_SUCCESS", "EXIT_FAILURE", "RAND_MAX", "atoi", "rand", "srand",
]  # fmt: skip

EXIT_SUCCESS: int
EXIT_FAILURE: int
RAND_MAX: int

def atoi(nptr: _Text, /) -> int:
    """int atoi(const char *nptr)

    Turn text into an int.

    nptr is text; white space in front of the number and anything behind it is
    skipped.

    Returns the number, 0 where there is none; there are no errors, where int()
    raises. What a number that no int holds becomes is undefined.

    atoi(3)
    """

def rand() -> int:
    """int rand(void)

    Draw the next pseudo-random number.

    Returns a number from 0 to 2147483647; there are no errors. Without srand()
    the numbers are the same in every run, and the same that a C program gets.
    Not for secrets.

    rand(3)
    """

def srand(seed: _Int, /) -> None:
    """void srand(unsigned int seed)

    Choose the sequence of numbers that rand() draws from.

    seed is any number; 1 gives the sequence that is there from the start.

    Returns nothing; there are no errors.

    srand(3)
    """
