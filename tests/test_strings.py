"""Texts that a NUL ends: how long they are, which comes first, copies of them. Python's bytes are the witness."""

import gc
import random
import re
import signal
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_UNIX, SOCK_STREAM, addressof, byref, c_char, create_string_buffer, memmove, pointer, sizeof, sockaddr_un,
    strcasecmp, strcat, strchr, strcmp, strcpy, strlen, strncasecmp, strncat, strncmp, strncpy, strnlen,
    strrchr, strstr, strtok, unlink,
)  # fmt: skip
from tests.helpers import Keep

unchecked: Any = libcsock
TEXTS: list[str | bytes] = ["", "a", "A", "b", "ab", "abc", "aBc", b"abd", "abcdefgh"]
TEXTS += ["\u00e9", "\x7f", b"\x80", b"\xff"]


def as_bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


@pytest.mark.parametrize("text", TEXTS)
def test_strlen_and_strnlen(text: str | bytes) -> None:
    length = len(as_bytes(text))
    buffer = create_string_buffer(as_bytes(text), 20)
    for given in text, as_bytes(text), buffer, byref(buffer), pointer(buffer):
        assert strlen(given) == length
        assert [strnlen(given, most) for most in (0, 1, length, 100)] == [0, min(1, length), length, length]


def test_a_text_within_a_buffer() -> None:
    buffer = create_string_buffer(b"GET /\0index", 20)
    assert (strlen(byref(buffer, 4)), strlen(byref(buffer, 6)), strlen(byref(buffer, 19))) == (1, 5, 0)
    assert strcmp(byref(buffer, 6), "index") == 0


def test_a_text_without_its_end() -> None:
    full = (c_char * 4).from_buffer_copy(b"text")
    for call, arguments in (strlen, (full,)), (strcmp, ("text", full)), (strcpy, (create_string_buffer(9), full)):
        with pytest.raises(ValueError, match=rf"^{call.__name__}\(\) argument \w+ has no NUL in its 4 bytes$"):
            call(*arguments)
    assert strnlen(full, 4) == 4
    assert strncmp(full, "text and more", 4) == 0
    with pytest.raises(ValueError, match="has no NUL in its 0 bytes"):
        strlen(byref(create_string_buffer(8), 8))


def test_comparisons_are_those_of_bytes() -> None:
    for one in TEXTS:
        for other in TEXTS:
            left, right = as_bytes(one), as_bytes(other)
            assert sign(strcmp(one, other)) == (left > right) - (left < right)
            for n in 0, 1, 2, 3, 100:
                assert sign(strncmp(one, other, n)) == (left[:n] > right[:n]) - (left[:n] < right[:n])
            left, right = left.lower(), right.lower()
            assert sign(strcasecmp(one, other)) == (left > right) - (left < right)
            assert sign(strncasecmp(one, other, 2)) == (left[:2] > right[:2]) - (left[:2] < right[:2])


def test_strcpy_fits_exactly() -> None:
    buffer = create_string_buffer(b"........", 8)
    assert strcpy(buffer, "seven..") is buffer
    assert buffer.raw == b"seven..\0"
    with pytest.raises(ValueError, match=r"^strcpy\(\) argument dest has only 8 bytes, with src it needs 9$"):
        strcpy(buffer, "eight...")
    with pytest.raises(ValueError, match=r"^strcpy\(\) argument dest has only 2 bytes, with src it needs 3$"):
        strcpy(byref(buffer, 6), "no")
    strcpy(byref(buffer, 6), "x")
    strcpy(buffer, byref(buffer, 3))
    assert buffer.raw == b"en.x\0.x\0"


def test_strncpy_fills_with_zeros() -> None:
    for text in TEXTS:
        for n in 0, 1, 3, 8:
            buffer = bytearray(b"." * 8)
            assert strncpy(buffer, text, n) is buffer
            assert buffer == as_bytes(text)[:n].ljust(n, b"\0") + b"." * (8 - n)


def test_strcat_goes_on_where_a_text_ends() -> None:
    buffer = create_string_buffer(b"GET ", 10)
    assert strcat(buffer, "/\r") is buffer
    strcat(buffer, b"\n\r\n")
    assert buffer.raw == b"GET /\r\n\r\n\0"
    strcat(buffer, "")
    for text in "x", "no room":
        with pytest.raises(ValueError, match=rf"^strcat\(\) argument dest has only 10 .* needs {10 + len(text)}$"):
            strcat(buffer, text)
    full = (c_char * 4).from_buffer_copy(b"text")
    with pytest.raises(ValueError, match=r"^strcat\(\) argument dest has no NUL in its 4 bytes$"):
        strcat(full, "")
    assert buffer.raw == b"GET /\r\n\r\n\0"


def test_where_a_character_is() -> None:
    for text in b"GET / HTTP/1.1", b"", b"///":
        for c in b"/GTx\0":
            at, last = (text + b"\0").find(c), (text + b"\0").rfind(c)
            for call, place in (strchr, at), (strrchr, last):
                assert call(text, c) == (text[place:] if place >= 0 else None)
                assert call(text.decode(), c) == (text.decode()[place:] if place >= 0 else None)
                buffer = create_string_buffer(text, 20)
                p = call(buffer, c)
                assert (p is None) is (place < 0)
                if p:
                    assert sizeof(buffer) - sizeof(p) == addressof(p) - addressof(buffer) == place
                    assert p.value == text[place:]


def test_what_is_found_is_the_same_memory() -> None:
    buffer = create_string_buffer(b"name=value\n", 20)
    if p := strchr(buffer, ord("\n")):
        p[0] = b"\0"
    value = strchr(byref(buffer, 2), ord("="))
    assert value and strcmp(byref(value, 1), "value") == 0
    strcpy(byref(value, 1), "other")
    assert buffer.value == b"name=other"
    with pytest.raises(ValueError, match=r"^strcpy\(\) argument dest has only 16 bytes, with src it needs 17$"):
        strcpy(value, "x" * 16)
    with pytest.raises(IndexError):
        value[16]
    found = strstr(value, "other")
    del buffer, value
    gc.collect()
    assert found and found.value == b"other"


def test_what_a_pointer_pointed_to_stays() -> None:
    first, second = create_string_buffer(b"a:b"), create_string_buffer(b"c:d")
    p = pointer(first)
    found = strchr(unchecked.cast(p, type(p)), ord(":"))
    p.contents = second
    del first
    gc.collect()
    assert found and found.value == b":b"


def test_strstr() -> None:
    for needle in TEXTS:
        for haystack in TEXTS:
            at = as_bytes(haystack).find(as_bytes(needle))
            rest = as_bytes(haystack)[at:] if at >= 0 else None
            assert strstr(as_bytes(haystack), needle) == rest
            array = strstr(create_string_buffer(as_bytes(haystack)), needle)
            assert (array and array.value) == rest
    assert strstr("h\u00e9llo", "\u00e9") == "\u00e9llo"
    with pytest.raises(ValueError, match=r"^strstr\(\) argument haystack has no NUL in its 4 bytes$"):
        strstr((c_char * 4).from_buffer_copy(b"text"), "t")


def test_a_text_is_gone_through_in_many_steps() -> None:
    p = strchr(create_string_buffer(b"\n" * 9), ord("\n"))
    for _ in range(200_000):
        assert p
        p = strchr(p, ord("\n"))
    assert p and p.value == b"\n" * 9
    window = (c_char * 4).from_buffer(p, 2)
    window[3] = b"\0"
    found = strchr(window, ord("\n"))
    assert found and sizeof(found) == 4


def test_strtok() -> None:
    for text in b"GET /index.html HTTP/1.1\r\nHost: x", b"", b"   ", b" a", b"a ", b"a,,b":
        for separators in b" ", b" \r\n", b",", b"/ :":
            buffer = create_string_buffer(text, 60)
            words = []
            p = strtok(buffer, separators)
            while p:
                words.append(p.value)
                p = strtok(None, separators)
            assert words == [word for word in re.split(b"[" + separators + b"]", text) if word]
            assert strtok(None, separators) is None


def test_strtok_keeps_its_text_and_writes_into_it() -> None:
    buffer = create_string_buffer(b"name=value;rest", 20)
    first = strtok(buffer, "=")
    assert first and addressof(first) == addressof(buffer)
    assert buffer.raw == b"name\0value;rest\0\0\0\0\0"
    del buffer, first
    gc.collect()
    second = strtok(None, ";")
    assert second and second.value == b"value"
    second[:] = b"x" * len(second)  # type: ignore[call-overload]
    with pytest.raises(ValueError, match=r"^strtok\(\) argument str has no NUL in its 9 bytes$"):
        strtok(None, ";")
    assert strtok(None, ";") is None


def test_strsignal() -> None:
    for signum in libcsock.SIGINT, libcsock.SIGSEGV, libcsock.SIGPIPE:
        assert libcsock.strsignal(signum) == signal.strsignal(signum)
    assert "4711" in libcsock.strsignal(4711)


def test_strncat() -> None:
    buffer = create_string_buffer(b"GET ", 8)
    assert strncat(buffer, "/index.html", 3) is buffer
    assert buffer.raw == b"GET /in\0"
    assert strncat(buffer, "anything", 0) is buffer
    with pytest.raises(ValueError, match=r"^strncat\(\) argument dest has only 8 bytes, with src and n it needs 9$"):
        strncat(buffer, "dex", 1)
    buffer = create_string_buffer(b"GET ", 8)
    strncat(buffer, (c_char * 2).from_buffer_copy(b"/x"), 100)
    assert buffer.raw == b"GET /x\0\0"


def test_memmove_copes_with_itself() -> None:
    generator = random.Random(1)
    for _ in range(200):
        memory = bytearray(generator.randbytes(64))
        n = generator.randrange(32)
        to, by = generator.randrange(32), generator.randrange(32)
        expected = bytes(memory[:to] + memory[by : by + n] + memory[to + n :])
        buffer = (c_char * 64).from_buffer(memory)
        memmove(byref(buffer, to), byref(buffer, by), n)
        assert memory == expected


def test_the_path_of_a_socket_as_c_writes_it(tmp_path: Path, keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_UNIX, SOCK_STREAM, 0))
    addr = sockaddr_un()
    addr.sun_family = AF_UNIX
    strncpy(addr.sun_path, str(tmp_path / "socket"), sizeof(addr.sun_path) - 1)
    assert strlen(addr.sun_path) == len(bytes(tmp_path)) + 7
    assert libcsock.bind(fd, byref(addr), sizeof(addr)) == 0
    assert (tmp_path / "socket").is_socket()
    assert unlink(addr.sun_path) == 0
    assert not (tmp_path / "socket").exists()
    strcpy(addr.sun_path, "/short")
    assert str(addr.sun_path) == "/short"
    with pytest.raises(ValueError, match=r"^strcpy\(\) argument dest has only 108 bytes, with src it needs 109$"):
        strcpy(addr.sun_path, "x" * 108)
