from libcsock._syntax import _Int, _Text

__all__ = [
    "EXIT_FAILURE", "EXIT_SUCCESS", "RAND_MAX", "atoi", "rand", "srand",
]  # fmt: skip

EXIT_FAILURE: int
EXIT_SUCCESS: int
RAND_MAX: int

def atoi(nptr: _Text, /) -> int: ...
def rand() -> int: ...
def srand(seed: _Int, /) -> None: ...
