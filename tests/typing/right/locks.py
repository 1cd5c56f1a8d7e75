"""Record locks."""

from libcsock import *


def lock(fd: int, wait: bool) -> bool:
    whole = flock(l_type=F_WRLCK, l_whence=SEEK_SET)
    return fcntl(fd, F_SETLKW if wait else F_SETLK, byref(whole)) == 0


def unlock(fd: int) -> bool:
    return fcntl(fd, F_OFD_SETLK, byref(flock(F_UNLCK, SEEK_SET, 0, 0))) == 0


def holder(fd: int) -> int | None:
    other = flock()
    other.l_type = F_RDLCK
    fcntl(fd, F_GETLK, pointer(other))
    return None if other.l_type == F_UNLCK else other.l_pid
