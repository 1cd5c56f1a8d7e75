"""What calls share, caches and registries, is right whichever thread comes between, with the GIL and without it.

Three ways to look: another thread does its part at each single point of a thread's work, which needs no luck; a handler
raises there; and many threads do the same at once, which finds most on a Python without the GIL.
"""

import sysconfig

import pytest

from tests.helpers import EFFORT, run_python

# `at_each_point(prepare, work, other)`: each of the instructions of libcsock's that `work` runs is a point. Each time
# all is prepared anew.
POINTS = """
import io, itertools, sys, threading
from libcsock import *
from libcsock import _array
import libcsock

effort = float(sys.argv[1])
locking = False
package = _array.__file__.rpartition("/")[0]
fresh = itertools.count(5)

class Interrupted(Exception):
    pass

later = []

def in_a_thread(work):
    '''To its end, or to where it waits for a lock that the other thread has: then it ends after that one's work.'''
    failures = []
    def run():
        try:
            work()
        except BaseException as error:
            failures.append(error)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join(0.002 if locking else None)
    def end():
        thread.join()
        if failures:
            raise AssertionError("the other thread failed") from failures[0]
    later.append(end)

def stopped_at(point, work, act):
    '''Whether work has so many points; at that one something is done.'''
    points = 0
    def trace(frame, event, arg):
        nonlocal points
        if not frame.f_code.co_filename.startswith(package):
            return None
        if frame.f_code.co_qualname == "roomy.<locals>.<lambda>":
            return None  # what is raised where a weak reference ends goes nowhere, in any Python
        frame.f_trace_opcodes = True
        if event == "opcode":
            points += 1
            if points == point:
                act()
        return trace
    sys._getframe().f_trace_opcodes = True  # 3.12 asks before it begins to trace
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)
    return points >= point

def at_each_point(prepare, work, other, step=1):
    '''Each point, or with less effort and where it takes long only some.'''
    for point in itertools.count(1, max(1, round(step / effort))):
        state = prepare()
        more = stopped_at(point, lambda: work(state), lambda: in_a_thread(lambda: other(state)))
        while later:
            later.pop()()
        if not more:
            break
    assert point > 20, "that was no work of libcsock's"
    print("points")

def raising_at_each_point(prepare, work):
    def interrupt():
        raise Interrupted
    for point in itertools.count(1, max(1, round(1 / effort))):
        state = prepare()
        try:
            more = stopped_at(point, lambda: work(state), interrupt)
        except Interrupted:
            more = True
        work(state)
        if not more:
            break
    assert point > 20, "that was no work of libcsock's"
    print("points")
"""

# Buffers of a size that nobody had before, and arrays of events that are as if nobody had.
ARRAYS = """
def prepare():
    _array.outers.clear()
    return next(fresh), []

def buffer(state):
    size, kept = state
    buf = create_string_buffer(size)
    buf[size - 1] = b"x"
    assert read(-1, buf, size) == -1 and write(-1, buf, size) == -1 and errno() == EBADF
    kept.append(buf)
    assert type(buf) is type(kept[0])

def events(state):
    size, kept = state
    evs = (epoll_event * (2 + size % 4))()
    evs[0].data.fd = 3
    evs[-1].events = EPOLLIN
    assert evs[0].data.fd == 3 and evs[len(evs) - 1].events == EPOLLIN
    assert epoll_wait(-1, evs, len(evs), 0) == -1 and errno() == EBADF
    kept.append(evs)
    assert type(evs) is type(kept[0])
"""

# What is kept of arrays is thrown away when it is too much.
MANY_SIZES = ARRAYS + """
sizes = [c_char * number for number in range(1, 300)]
many = [create_string_buffer(number) for number in range(1, 300)]

def thrown_away(state):
    for number in range(1, 300):
        create_string_buffer(number)
"""

MESSAGES = """
sender, receiver = (c_int * 2)(), create_string_buffer(16)
assert socketpair(AF_UNIX, SOCK_DGRAM, 0, sender) == 0
flags = itertools.count(1)

def prepare(count=1):
    msgs, iov, buf = (mmsghdr * count)(), (iovec * count)(), create_string_buffer(4)
    for number in range(count):
        iov[number].iov_base = buf
        iov[number].iov_len = 4
        msgs[number].msg_hdr.msg_iov = byref(iov, number * sizeof(iovec))
        msgs[number].msg_hdr.msg_iovlen = 1
    send_them(msgs)
    return msgs

def send_them(msgs):
    msgs[0].msg_hdr.msg_flags = next(flags) % 1000
    assert sendmmsg(sender[0], msgs, len(msgs), MSG_DONTWAIT) == len(msgs), errno()
    for each in msgs:
        assert recv(sender[1], receiver, 16, MSG_DONTWAIT) == 4, errno()
"""

MANY_COUNTS = """
def send_to_nobody(msgs):
    msgs[0].msg_hdr.msg_flags = next(flags) % 1000
    assert sendmmsg(-1, msgs, len(msgs), MSG_DONTWAIT) == -1 and errno() == EBADF

many = prepare(70)

def of_many_counts(state):
    for count in range(2, 70):
        for _ in range(2):  # what is seen again is only compared
            many[0].msg_hdr.msg_flags = next(flags) % 1000
            assert sendmmsg(-1, many, count, MSG_DONTWAIT) == -1 and errno() == EBADF
"""

ZONES = """
def prepare():
    return f"ZONE{next(fresh)}"

def name_zone(zone):
    time = tm(tm_zone=zone)
    assert time.tm_zone == zone and str(time)
    text = create_string_buffer(40)
    assert strftime(text, 40, "%Z", byref(time)) and text.value.decode() == zone
"""

TRACES = """
locking = True
closing = libcsock.close
bare = closing.__globals__["foreign"]

def prepare():
    assert closing.__globals__["foreign"] is bare
    return [(out, libcsock.trace(out, calls="close")) for out in (io.StringIO(), io.StringIO())]

def traced(state):
    out, tracing = state.pop()
    with tracing:
        close(-1)
    assert out.getvalue().startswith("close(-1) ") and out.getvalue().count("\\n") == 1, out.getvalue()

# one that begins in another thread's, and ends after it

ends = []

def prepare_overlap():
    while ends:
        ends.pop()()
    return prepare()

def begin(state):
    out, tracing = state.pop()
    go_on, begun, ended = threading.Event(), threading.Event(), threading.Event()
    def run():
        with tracing:
            begun.set()
            go_on.wait()
            close(-2)
        ended.set()
    thread = threading.Thread(target=run)
    thread.start()
    begun.wait(0.002)
    def end():
        go_on.set()
        thread.join()
        assert ended.is_set()
        assert out.getvalue().startswith("close(-2) ") and out.getvalue().count("\\n") == 1, out.getvalue()
    ends.append(end)
"""

TIMERS = """
def prepare():
    made = timer_t()
    assert timer_create(CLOCK_MONOTONIC, byref(sigevent(sigev_notify=SIGEV_NONE)), byref(made)) == 0
    return made, []

def delete(state):
    timer, results = state
    try:
        results.append(timer_delete(timer))
    except ValueError:
        results.append(None)
    if len(results) == 2:
        assert sorted(results, key=str) == [0, None], results
"""


INTERLEAVED = {
    "the same buffer": ARRAYS + "at_each_point(prepare, buffer, buffer)",
    "the same array of events": ARRAYS + "at_each_point(prepare, events, events)",
    "a buffer, while what is kept is thrown away": MANY_SIZES + "at_each_point(prepare, buffer, thrown_away, step=4)",
    "events, while what is kept is thrown away": MANY_SIZES + "at_each_point(prepare, events, thrown_away, step=4)",
    "the same messages": MESSAGES + "at_each_point(prepare, send_them, send_them)",
    "messages of many counts": MESSAGES + MANY_COUNTS + "at_each_point(prepare, send_them, of_many_counts, step=4)",
    "the same name of a zone": ZONES + "at_each_point(prepare, name_zone, name_zone)",
    "a trace in a trace": TRACES + "at_each_point(prepare, traced, traced)",
    "traces that overlap": TRACES + "at_each_point(prepare_overlap, traced, begin); prepare_overlap()",
    "the end of a timer": TIMERS + "at_each_point(prepare, delete, delete)",
}


def run(program: str, *arguments: object) -> None:
    done = run_python(f"import sys; sys.argv[1:] = {[str(each) for each in arguments]!r}\n{program}")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "points\n"), done.stderr + done.stdout


@pytest.mark.time_limit(120)
@pytest.mark.parametrize("name", INTERLEAVED)
def test_another_thread_at_each_point(name: str) -> None:
    run(POINTS + INTERLEAVED[name], EFFORT)


RAISING = {
    "a buffer": ARRAYS + "raising_at_each_point(prepare, buffer)",
    "an array of events": ARRAYS + "raising_at_each_point(prepare, events)",
    "messages": MESSAGES + MANY_COUNTS + "raising_at_each_point(prepare, send_to_nobody)",
    "the name of a zone": ZONES + "raising_at_each_point(prepare, name_zone)",
}


@pytest.mark.time_limit(120)
@pytest.mark.parametrize("name", RAISING)
def test_after_a_handler_that_raised_at_any_point_all_is_right(name: str) -> None:
    run(POINTS + RAISING[name], EFFORT)


# `together(work)`: threads that begin at once.
TOGETHER = """
import faulthandler, io, os, re, sys, threading, traceback

effort = float(sys.argv[1])
faulthandler.dump_traceback_later(60, exit=True)
THREADS = 4

def together(work, count=THREADS):
    barrier, found, failures = threading.Barrier(count), [None] * count, []
    def run(number):
        try:
            barrier.wait()
            found[number] = work(number)
        except BaseException:
            failures.append(traceback.format_exc())
    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert not failures, "".join(failures)
    return found

def rounds(number):
    return range(max(1, round(number * effort)))
"""

FIRST_CALLS = """
from libcsock import *
import libcsock

ends = (c_int * 2)()
assert socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) == 0
kinds = [getattr(libcsock, name) for name in libcsock.__all__]
structs = [each for each in kinds if isinstance(each, type) and hasattr(each, "_notation_")]
iov, buf, shared = iovec(), create_string_buffer(b"1234"), (mmsghdr * 8)()
iov.iov_base, iov.iov_len = buf, 4
for each in shared:
    each.msg_hdr.msg_iov, each.msg_hdr.msg_iovlen = byref(iov), 1

def work(number):
    kept, texts = [], []
    for size in range(1, 330):
        buf = create_string_buffer(size)
        assert read(-1, buf, size) == -1 and errno() == EBADF
        kept.append(buf)
        if size < 100:
            evs = (epoll_event * size)()
            evs[-1].data.fd = size + number
            assert evs[size - 1].data.fd == size + number
            assert epoll_wait(-1, evs, size, 0) == -1 and errno() == EBADF
            kept.append(evs)
        zone = tm(tm_zone=f"ZONE{size}")
        assert zone.tm_zone == f"ZONE{size}"
    for each in structs:
        value = each.from_buffer_copy(bytes([1]) * sizeof(each))
        texts += str(value), repr(value)
    for count in [*range(1, 9)] * 4:
        shared[0].msg_hdr.msg_flags = number * 100 + count
        assert sendmmsg(-1, shared, count, MSG_DONTWAIT) == -1 and errno() == EBADF
    for command in F_GETFD, F_GETFL, F_GETLK, F_DUPFD:
        try:
            fcntl(-1, command, object())
        except TypeError as error:
            texts.append(str(error))
    return [type(each) for each in kept if type(each)._type_ is c_char], texts

found = together(work)
assert found[0][1] and all(texts == found[0][1] for _, texts in found)
assert all(types == found[0][0] for types, _ in found), "types of one size differ"
print("right")
"""

IMPORTS = """
from importlib import import_module
headers = ["sys.epoll", "netdb", "unistd", "time", "signal", "ifaddrs", "netinet.tcp", "sys.ioctl"]

def work(number):
    if number % 3 == 0:
        import libcsock
        return libcsock.close(-1)
    module = import_module(f"libcsock.include.{headers[number]}")
    for name in module.__all__:
        kind = getattr(module, name)
        if isinstance(kind, type) and hasattr(kind, "_notation_"):
            value = kind()
            assert str(value) and repr(value)
    return -1

assert together(work, len(headers)) == [-1] * len(headers)
from libcsock import *
assert str(sockaddr_in(AF_INET)).startswith("{sa_family=AF_INET")
print("right")
"""

TRACED = """
import libcsock
from libcsock import *

bare = {name: getattr(libcsock, name).__globals__["foreign"] for name in ("close", "dup", "read")}
everyone = io.StringIO()
following = libcsock.trace(everyone, calls="close,read", follow=True)
shared = libcsock.trace(io.StringIO(), calls="close,dup")

def work(number):
    for step in rounds(60):
        out = io.StringIO()
        with libcsock.trace(out, calls="close,dup"):
            close(-number - 1)
            buf = create_string_buffer(step + 1)
            read(-number - 1, buf, step + 1)
            dup(-number - 1)
        lines = [re.sub(" +", " ", line) for line in out.getvalue().splitlines()]
        failure = "= -1 EBADF (Bad file descriptor)"
        assert lines == [f"close({-number - 1}) {failure}", f"dup({-number - 1}) {failure}"], lines
        with shared:
            close(-100)

with following:
    together(work)
assert bare == {name: getattr(libcsock, name).__globals__["foreign"] for name in bare}
text = re.sub(r"\\[pid +\\d+\\] ", "", everyone.getvalue())
for line in text.splitlines():
    assert re.fullmatch(
        r"(close\\(-\\d+|read\\(-\\d+, )( <unfinished \\.\\.\\.>|(0x\\w+, \\d+)?\\) += -1 EBADF \\(Bad file descriptor\\))"
        r"|<\\.\\.\\. (close|read) resumed>(0x\\w+, \\d+)?\\) += -1 EBADF \\(Bad file descriptor\\)", line
    ), line
print("right")
"""

FORKS = """
from libcsock import *
import libcsock

assert libcsock.trace  # imported: who forks while another thread imports has a child that waits for it
done = threading.Event()
message, iov = msghdr(), iovec(b"1234", 4)
message.msg_iov, message.msg_iovlen = byref(iov), 1

def calls(number):
    buf, evs = create_string_buffer(number % 500 + 1), (epoll_event * (number % 50 + 1))()
    evs[-1].data.fd = number
    message.msg_flags = number % 1000
    out = io.StringIO()
    with libcsock.trace(out, calls="close", follow=number % 2 == 0):
        close(-5)
    zone = tm(tm_zone=f"ZONE{number}").tm_zone
    assert evs[-1].data.fd == number and zone == f"ZONE{number}" and "sin_port" in str(sockaddr_in(AF_INET))
    assert read(-1, buf, len(buf)) == -1 and sendmsg(-1, byref(message), 0) == -1 and errno() == EBADF
    assert "close(-5" in out.getvalue(), out.getvalue()

def work(number):
    if number:
        count = number
        while not done.is_set():
            count += 1
            calls(count % 700)
        return
    try:
        for _ in rounds(30):
            child = fork()
            if not child:
                try:
                    alarm(20)
                    for count in range(300, 320):
                        calls(count)
                    right = True
                except BaseException:
                    traceback.print_exc()
                    right = False
                _exit(0 if right else 1)
            assert child > 0
            status = c_int()
            assert waitpid(child, byref(status), 0) == child
            assert status.value == 0, f"the child ended with {status.value:#x}"
    finally:
        done.set()

together(work)
print("right")
"""

TIMERS_TOGETHER = """
from libcsock import *

def work(number):
    for _ in rounds(300):
        timer, value = timer_t(), itimerspec()
        assert timer_create(CLOCK_MONOTONIC, byref(sigevent(sigev_notify=SIGEV_NONE)), byref(timer)) == 0
        assert timer_settime(timer, 0, byref(value), None) == 0
        assert timer_delete(timer) == 0
        try:
            timer_gettime(timer, byref(value))
        except ValueError:
            pass

together(work)
print("right")
"""

AT_ONCE = {
    "first calls": FIRST_CALLS,
    "imports": IMPORTS,
    "traces": TRACED,
    "forks": FORKS,
    "timers": TIMERS_TOGETHER,
}


@pytest.mark.time_limit(120)
@pytest.mark.parametrize("name", AT_ONCE)
def test_threads_that_do_it_at_once(name: str) -> None:
    """In fresh processes, since a first call is the first only once."""
    for _ in range(max(1, round(5 * EFFORT))):
        done = run_python(f"import sys; sys.argv[1:] = ['{EFFORT}']\n{TOGETHER}{AT_ONCE[name]}")
        assert (done.returncode, done.stdout) == (0, "right\n"), done.stderr + done.stdout


@pytest.mark.skipif(not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this Python has a GIL")
def test_nothing_turns_the_gil_on() -> None:
    program = "import sys; from libcsock import *; read(-1, create_string_buffer(5), 5); print(sys._is_gil_enabled())"
    done = run_python(program)
    assert (done.stdout, done.stderr) == ("False\n", "")
