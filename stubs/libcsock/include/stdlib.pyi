from libcsock._syntax import _Int, _Text

__all__ = [
    "EXIT_SUCCESS", "EXIT_FAILURE", "RAND_MAX", "atoi", "rand", "srand",
]  # fmt: skip

EXIT_SUCCESS: int
EXIT_FAILURE: int
RAND_MAX: int

def atoi(nptr: _Text, /) -> int: ...
def rand() -> int: ...
def srand(seed: _Int, /) -> None: ...
