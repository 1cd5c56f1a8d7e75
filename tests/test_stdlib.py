"""The little of <stdlib.h> that there is."""

from ctypes import CDLL

import pytest

from libcsock import atoi, create_string_buffer, rand, srand


@pytest.mark.parametrize(
    "text, number",
    [
        ("42", 42),
        ("  -42", -42),
        ("+7 of 9", 7),
        ("8080/tcp", 8080),
        ("", 0),
        ("x1", 0),
        ("- 1", 0),
        ("0x10", 0),
    ],
)
def test_atoi(text: str, number: int) -> None:
    assert atoi(text) == atoi(text.encode()) == atoi(create_string_buffer(text.encode())) == number


def test_rand_draws_what_a_c_program_draws() -> None:
    libc = CDLL(None)
    for seed in 1, 2, 2**32 - 1:
        srand(seed)
        drawn = [rand() for _ in range(100)]
        libc.srand(seed)
        assert drawn == [libc.rand() for _ in range(100)]
        assert 0 <= min(drawn) < max(drawn) < 2**31
