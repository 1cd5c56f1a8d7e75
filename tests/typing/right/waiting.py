"""poll, select, timers and files."""

from typing import assert_type

import libcsock
from libcsock import *

fds = (pollfd * 2)(pollfd(fd=0, events=POLLIN), pollfd(1, POLLOUT))
if poll(fds, len(fds), -1) > 0 and fds[0].revents & POLLIN:
    pass
assert_type(poll(byref(fds[0]), 1, 0), int)
poll(None, 0, 100)

readfds = fd_set()
FD_ZERO(byref(readfds))
FD_SET(0, byref(readfds))
timeout = timeval(tv_sec=1)
assert_type(select(1, byref(readfds), None, None, byref(timeout)), int)
if FD_ISSET(0, byref(readfds)):
    FD_CLR(0, byref(readfds))
copy = fd_set(readfds.fds_bits)

now = time_t(time(None))
assert_type(ctime(byref(now)), str | None)
timer = itimerspec(it_value=timespec(1, 0))
timerfd_settime(timerfd_create(CLOCK_MONOTONIC, 0), 0, byref(timer), None)
counter = eventfd_t()
eventfd_read(eventfd(0, EFD_NONBLOCK), byref(counter))

ends = (c_int * 2)()
pipe(ends)
pipe2(byref(ends), O_NONBLOCK)
assert_type(libcsock.open("/dev/null", O_RDONLY), int)
libcsock.open(b"new", O_CREAT | O_WRONLY, S_IRUSR | S_IWUSR)
splice(ends[0], None, 1, byref(off_t(5)), 10, SPLICE_F_MOVE)
with open("/dev/null") as file:  # Python's
    assert_type(file.read(), str)


def child() -> int:
    if (pid := fork()) > 0:
        return pid
    _exit(sysconf(_SC_OPEN_MAX))
