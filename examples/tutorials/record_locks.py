"""Two processes and one file: locks on a range of bytes, with fcntl().

The parent locks the first ten bytes. The child tries and is refused, asks who is in its way, and then waits until
the parent lets go. Locks of this kind belong to a process: closing any descriptor of the file drops them all.

    python3 -m examples.tutorials.record_locks file              # which is made if it is not there

Read fcntl(2), "Advisory record locking"; TLPI section 55.3; UNP volume 2, chapter 9.
"""

import sys

import libcsock
from libcsock import *


def region(l_type: int) -> flock:
    return flock(l_type=l_type, l_whence=SEEK_SET, l_start=0, l_len=10)


def child(fd: int, go_on: int) -> int:
    wanted = region(F_WRLCK)
    if fcntl(fd, F_SETLK, byref(wanted)) == -1 and errno() in (EAGAIN, EACCES):
        print(f"child: refused: {strerror(errno())}")
    fcntl(fd, F_GETLK, byref(wanted))
    print(f"child: {'the parent' if wanted.l_pid == getppid() else wanted.l_pid} has bytes "
          f"{wanted.l_start} to {wanted.l_start + wanted.l_len - 1}")
    write(go_on, b"x", 1)
    if fcntl(fd, F_SETLKW, byref(region(F_WRLCK))) == -1:
        perror("F_SETLKW")
        return 1
    print("child: locked")
    sys.stdout.flush()  # _exit() does not
    return 0


def main(argv: list[str]) -> int:
    if len(argv) != 2:
        print("usage: record_locks file", file=sys.stderr)
        return 2
    fd = libcsock.open(argv[1], O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if fd == -1:
        perror(argv[1])
        return 1
    ends = (c_int * 2)()
    pipe(ends)
    if fcntl(fd, F_SETLK, byref(region(F_WRLCK))) == -1:
        perror("F_SETLK")
        return 1
    print("parent: locked", flush=True)  # or the child would have these words in its own buffer

    pid = fork()
    if pid == -1:
        perror("fork")
        return 1
    if pid == 0:
        _exit(child(fd, ends[1]))  # locks are not inherited
    read(ends[0], create_string_buffer(1), 1)
    print("parent: unlocks", flush=True)
    fcntl(fd, F_SETLK, byref(region(F_UNLCK)))
    status = c_int()
    waitpid(pid, byref(status), 0)
    return WEXITSTATUS(status.value)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
