"""struct tm and what makes and reads it, held against Python's time and datetime."""

import copy
import os
import random
import re
import time as python_time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone as python_timezone
from typing import Any

import pytest

from libcsock import (
    EOVERFLOW, asctime, asctime_r, byref, create_string_buffer, ctime, ctime_r, difftime, errno, gmtime,
    gmtime_r, localtime, localtime_r, memcpy, memset, mktime, pointer, set_errno, sizeof, strftime,
    strptime, time, time_t, timegm, timelocal, tm, tzset,
)  # fmt: skip
from tests.helpers import run_python

TIMES = [0, 1, -1, 86399, 951782400, 1_700_000_000, 1_720_000_000, 2**31 - 1, 2**31, -(2**31), 2**33, 253402300799]
TIMES += [random.Random("times").randrange(-(2**34), 2**34) for _ in range(200)]
ZONES = ["UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "IST-5:30", "EST5EDT,M3.2.0,M11.1.0", "<+1245>-12:45"]


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The time zone of this process."""
    monkeypatch.setenv("TZ", request.param)
    python_time.tzset()
    yield request.param
    monkeypatch.undo()
    python_time.tzset()


def fields(value: Any) -> tuple[Any, ...]:
    """As Python's struct_time has them."""
    return (
        value.tm_year + 1900, value.tm_mon + 1, value.tm_mday, value.tm_hour, value.tm_min, value.tm_sec,
        (value.tm_wday - 1) % 7, value.tm_yday + 1, value.tm_isdst, value.tm_gmtoff, value.tm_zone,
    )  # fmt: skip


def of_python(value: python_time.struct_time) -> tuple[Any, ...]:
    return (*value, value.tm_gmtoff, value.tm_zone)


def a_time(**changed: Any) -> tm:
    """Friday the 29th of February 2008, 03:04:05."""
    return tm(**{**dict(tm_sec=5, tm_min=4, tm_hour=3, tm_mday=29, tm_mon=1, tm_year=108, tm_wday=5), **changed})


def formatted(value: tm, form: str) -> str:
    text = create_string_buffer(500)
    length = strftime(text, sizeof(text), form, byref(value))
    assert length == len(text.value)
    return text.value.decode()


# From a time to the calendar, and back


def test_gmtime_is_that_of_python() -> None:
    for number in TIMES:
        found = gmtime(byref(time_t(number)))
        assert found
        assert fields(found) == (*python_time.gmtime(number), 0, "GMT")  # of which Python makes UTC
        assert datetime(1970, 1, 1) + timedelta(seconds=number) == datetime(*fields(found)[:6])
        assert timegm(byref(found)) == number


def test_localtime_is_that_of_python(zone: str) -> None:
    for number in TIMES:
        found, filled = localtime(byref(time_t(number))), tm()
        assert found
        assert fields(found) == of_python(python_time.localtime(number))
        assert localtime_r(byref(time_t(number)), byref(filled))
        assert filled == found
        assert mktime(byref(filled)) == timelocal(byref(filled)) == number
        assert filled == found
        assert ctime(byref(time_t(number))) == asctime(byref(found)) == python_time.ctime(number) + "\n"


def test_a_result_is_a_copy() -> None:
    first = gmtime(byref(time_t(0)))
    second = gmtime(byref(time_t(2**31)))
    assert first and second
    assert (first.tm_year, second.tm_year) == (70, 138)


def test_a_function_that_fills_a_struct_returns_its_pointer() -> None:
    filled, ticks = tm(), time_t(0)
    for function in gmtime_r, localtime_r:
        reference = byref(filled)
        assert function(byref(ticks), reference) is reference
    found = gmtime_r(byref(ticks), byref(filled))
    assert found and asctime(found) == "Thu Jan  1 00:00:00 1970\n"
    assert gmtime_r(byref(ticks), pointer(filled))


def test_one_struct_of_an_array_is_filled() -> None:
    several: Any = (tm * 3)()
    assert gmtime_r(byref(time_t(2**31)), byref(several, sizeof(tm)))
    assert [each.tm_year for each in several] == [0, 138, 0]
    assert [each.tm_zone for each in several] == [None, "GMT", None]


@pytest.mark.parametrize("function", [gmtime, localtime])
def test_a_year_that_is_too_great(function: Callable[[Any], tm | None]) -> None:
    for number in 2**62, -(2**62):
        set_errno(0)
        assert (function(byref(time_t(number))), errno()) == (None, EOVERFLOW)
    filled = a_time()
    assert gmtime_r(byref(time_t(2**62)), byref(filled)) is None
    assert localtime_r(byref(time_t(2**62)), byref(filled)) is None


def test_mktime_puts_the_fields_right(zone: str) -> None:
    value = tm(tm_year=123, tm_mon=9, tm_mday=32, tm_hour=25, tm_min=-1, tm_sec=61, tm_isdst=-1)
    number = mktime(byref(value))
    assert fields(value) == of_python(python_time.localtime(number))
    assert (value.tm_mon, value.tm_mday, value.tm_hour, value.tm_min, value.tm_sec) == (10, 2, 1, 0, 1)
    assert number == python_time.mktime((2023, 10, 32, 25, -1, 61, 0, 0, -1))


def test_timegm_is_the_time_in_utc() -> None:
    value = a_time(tm_zone="CET", tm_gmtoff=3600)
    assert timegm(byref(value)) == datetime(2008, 2, 29, 3, 4, 5, tzinfo=python_timezone.utc).timestamp()
    assert (value.tm_zone, value.tm_gmtoff, value.tm_yday) == ("GMT", 0, 59)


def test_what_no_time_t_can_hold() -> None:
    value = a_time(tm_year=2**31 - 1, tm_mon=2**31 - 1, tm_zone="here")
    for function in mktime, timegm:
        set_errno(0)
        assert (function(byref(value)), errno()) == (-1, EOVERFLOW)
    assert value == a_time(tm_year=2**31 - 1, tm_mon=2**31 - 1, tm_zone="here")


def test_localtime_looks_at_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    names = []
    for name in "ABC-3", "DEF5":
        monkeypatch.setenv("TZ", name)
        found = localtime(byref(time_t(0)))
        assert found
        names.append((found.tm_zone, found.tm_gmtoff))
    assert names == [("ABC", 3 * 3600), ("DEF", -5 * 3600)]
    monkeypatch.setenv("TZ", "GHI-1")
    tzset()
    filled = tm()
    localtime_r(byref(time_t(0)), byref(filled))
    assert (filled.tm_zone, filled.tm_gmtoff) == ("GHI", 3600)
    monkeypatch.undo()
    tzset()


# Text


def test_a_daytime_server_tells_the_time() -> None:
    ticks = time_t()
    before = time(byref(ticks))
    line = ctime(byref(ticks))
    assert line and mktime_of(line) == before
    clock, now = create_string_buffer(9), tm()
    localtime_r(byref(ticks), byref(now))
    assert strftime(clock, sizeof(clock), "%T", byref(now)) == 8
    assert clock.value.decode() in line


def mktime_of(line: str) -> int:
    return int(python_time.mktime(python_time.strptime(line.strip())))


DIRECTIVES = "aAbBcCdDeFgGhHIjklmMnprRsStTuUVwWxXyYzZ%"


@pytest.mark.parametrize("directive", DIRECTIVES)
def test_strftime_writes_what_python_writes(directive: str, zone: str) -> None:
    for number in TIMES[:40]:
        found = localtime(byref(time_t(number)))
        assert found
        assert formatted(found, f"%{directive}") == python_time.strftime(f"%{directive}", python_time.localtime(number))


def test_strftime_has_room_for_the_text_and_its_nul() -> None:
    value = a_time()
    text = create_string_buffer(b"." * 20, 20)
    assert strftime(text, 8, "%H:%M:%S", byref(value)) == 0
    assert text.raw[8:] == b"." * 12
    assert strftime(text, 9, "%H:%M:%S", byref(value)) == 8
    assert text.raw == b"03:04:05\0" + b"." * 11
    assert strftime(text, 20, "", byref(value)) == 0
    with pytest.raises(ValueError, match=r"^strftime\(\) argument max is 21, but s has only 20 bytes"):
        strftime(text, 21, "%H", byref(value))


def test_strftime_of_the_name_of_a_zone() -> None:
    assert formatted(a_time(tm_zone="Mars"), "%Z") == "Mars"
    assert formatted(a_time(tm_gmtoff=-5400), "%z") == "-0130"
    wrong = tm.from_buffer_copy(b"\x11" * sizeof(tm))
    with pytest.raises(ValueError, match=r"^strftime\(\) argument tm: tm_zone has an address of nothing that was"):
        strftime(create_string_buffer(9), 9, "%Z", byref(wrong))


def test_asctime_is_that_of_python() -> None:
    assert asctime(byref(a_time())) == "Fri Feb 29 03:04:05 2008\n"
    for number in TIMES:
        found = gmtime(byref(time_t(number)))
        text, another = create_string_buffer(26), create_string_buffer(26)
        assert found
        expected = python_time.asctime(python_time.gmtime(number)) + "\n"
        if len(expected) < 26:
            assert asctime(byref(found)) == asctime_r(byref(found), text) == text.value.decode() == expected
        local = python_time.ctime(number) + "\n"
        if len(local) < 26:  # east of Greenwich another year has begun
            assert ctime_r(byref(time_t(number)), another) == another.value.decode() == local


ABSURD = """
import itertools
from libcsock import *
names = [name for name, _ in tm._fields_ if name not in ("tm_zone", "tm_gmtoff")]
memory = create_string_buffer(b"." * 600)
forms = [f"%{flag}{letter}" for flag in ("", "E", "O", "_", "-", "0", "^", "#", "+", "999", "2147483647", "99999999999")
         for letter in map(chr, range(33, 127))]
for number in -(2**31), -(2**31) + 1, -1, 0, 7, 12, 60, 367, 2**31 - 1:
    for chosen in [*([name] for name in names), names]:
        value = tm(tm_mday=1, tm_zone="Nowhere")
        for name in chosen:
            setattr(value, name, number)
        value.tm_gmtoff = number * 2**32
        asctime(byref(value))
        asctime_r(byref(value), (c_char * 26).from_buffer(memory, 100))
        for form in forms:
            strftime((c_char * 64).from_buffer(memory, 100), 64, form, byref(value))
        mktime(byref(tm.from_buffer_copy(value))), timegm(byref(tm.from_buffer_copy(value)))
        for text, form in (("99", "%U"), ("53 6", "%W %w"), ("366 99", "%j %y"), ("12", "%s"), ("5", "%w")):
            strptime(text, form, byref(tm.from_buffer_copy(value)))
for number in 2**40, 2**55, -(2**55), 2**63 - 1, -(2**63):
    ctime(byref(time_t(number)))
    ctime_r(byref(time_t(number)), (c_char * 26).from_buffer(memory, 100))
print(memory.raw[:100] == b"." * 100 and memory.raw[164:600] == b"." * 436)
"""


def test_absurd_values_do_no_harm() -> None:
    done = run_python(ABSURD)
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr


def test_what_26_bytes_do_not_hold() -> None:
    text = create_string_buffer(b"." * 40, 40)
    later = a_time(tm_year=9999 - 1900)
    assert asctime_r(byref(later), text) == "Fri Feb 29 03:04:05 9999\n"
    later.tm_year += 1
    set_errno(0)
    assert (asctime_r(byref(later), text), errno()) == (None, EOVERFLOW)
    assert (ctime_r(byref(time_t(2**39)), text), errno()) == (None, EOVERFLOW)
    assert text.raw[26:] == b"." * 14


@pytest.mark.parametrize(
    "text, form, changed, rest",
    [
        ("2001-11-12 18:31:01", "%Y-%m-%d %H:%M:%S", (2001, 11, 12, 18, 31, 1), ""),
        ("12 Nov 2001 and more", "%d %b %Y", (2001, 11, 12, 0, 0, 0), " and more"),
        ("31/12/99\u00e9", "%d/%m/%y", (1999, 12, 31, 0, 0, 0), "\u00e9"),
    ],
)
def test_strptime_reads_what_strftime_writes(text: str, form: str, changed: tuple[int, ...], rest: str) -> None:
    value = tm()
    assert strptime(text, form, byref(value)) == rest
    assert fields(value)[:6] == changed
    assert fields(value)[6:8] == (datetime(*changed).weekday(), datetime(*changed).timetuple().tm_yday)  # type: ignore[arg-type]
    assert formatted(value, form) + rest == text


def test_strptime_of_other_text() -> None:
    value = a_time(tm_zone="here")
    assert strptime("yesterday", "%Y", byref(value)) is None
    assert strptime("", "%Y", byref(value)) is None
    assert strptime(create_string_buffer(b"17:x"), "%H", byref(value)) == ":x"
    assert value == a_time(tm_hour=17, tm_zone="here")


def test_strptime_of_seconds_has_a_name_of_the_zone(zone: str) -> None:
    value = tm()
    assert strptime("1700000000", "%s", byref(value)) == ""
    assert value == localtime(byref(time_t(1_700_000_000)))


# The name of the time zone


def test_a_name_is_text_of_the_struct_and_of_its_copies() -> None:
    value = a_time(tm_zone=b"Mars")
    value.tm_zone = "Moon"
    same = tm()
    memcpy(byref(same), byref(value), sizeof(tm))
    for each in value, same, copy.copy(value), tm.from_buffer_copy(value), (tm * 2)(value)[0]:
        assert each.tm_zone == "Moon" and each == value and formatted(each, "%Z") == "Moon"
    value.tm_zone = None
    assert (value.tm_zone, same.tm_zone) == (None, "Moon")
    memset(byref(same), 0, sizeof(tm))
    assert same == tm()


def test_a_name_that_is_none() -> None:
    with pytest.raises(TypeError, match=r"^tm\.tm_zone must be str or bytes, not float"):
        a_time(tm_zone=1.5)
    with pytest.raises(ValueError, match=r"^tm\.tm_zone has an embedded NUL"):
        a_time().tm_zone = "a\0b"
    with pytest.raises(TypeError, match="tm_zone"):
        a_time(tm_zone=2**64)
    astray: Any = a_time(tm_zone=4711)
    with pytest.raises(ValueError, match=r"^tm\.tm_zone has an address of nothing that was assigned to it"):
        astray.tm_zone
    assert str(astray).endswith("tm_zone=0x1267}")
    assert asctime(byref(astray))  # which has no use for it
    assert timegm(byref(astray)) and astray.tm_zone == "GMT"


def test_it_is_written_as_strace_would() -> None:
    assert str(a_time(tm_zone="CET")) == (
        "{tm_sec=5, tm_min=4, tm_hour=3, tm_mday=29, tm_mon=1, tm_year=108, tm_wday=5, tm_yday=0, tm_isdst=0,"
        ' tm_gmtoff=0, tm_zone="CET"}'
    )
    assert re.search(r"tm_zone=NULL}$", str(tm()))


def test_difftime() -> None:
    assert difftime(time_t(7), 5) == 2.0
    assert isinstance(difftime(5, 7), float) and difftime(5, 7) == -2.0
    assert difftime(2**60 + 1, 2**60) == 1.0
    assert difftime(2**63 - 1, -(2**63)) == 2.0**64


def test_names_stay_when_the_environment_changes() -> None:
    program = """
import gc, os
from libcsock import *
kept = []
for number in range(2000):
    os.environ["TZ"] = f"Z{chr(97 + number % 26)}{chr(97 + number // 26 % 26)}{chr(97 + number // 676)}-1"
    kept.append(localtime(byref(time_t(0))))
gc.collect()
print(len({each.tm_zone for each in kept}))
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "2000\n"), done.stderr
    assert os.environ.get("TZ", "")[:1] != "Z"
