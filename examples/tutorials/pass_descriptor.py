"""Give another process an open file: a descriptor travels through a pair of UNIX-domain sockets.

The number of a descriptor means nothing to another process. In a control message of type SCM_RIGHTS the kernel
takes the open file along, and the receiver gets a number of its own. The child, which could not have opened the
file again since it has no name any more, prints what is in it.

    python3 -m examples.tutorials.pass_descriptor file

Read unix(7), socketpair(2), sendmsg(2), recvmsg(2), cmsg(3); TLPI section 61.13.3; UNP section 15.7.
"""

import sys

import libcsock
from libcsock import *


def send_descriptor(to: int, fd: int) -> int:
    data = b"x"  # a stream carries a control message only along with data
    control = create_string_buffer(CMSG_SPACE(sizeof(c_int)))
    message = msghdr()
    message.msg_iov = byref(iovec(data, len(data)))
    message.msg_iovlen = 1
    message.msg_control = control
    message.msg_controllen = sizeof(control)
    header = CMSG_FIRSTHDR(byref(message))
    assert header
    header.cmsg_level = SOL_SOCKET
    header.cmsg_type = SCM_RIGHTS
    header.cmsg_len = CMSG_LEN(sizeof(c_int))
    memcpy(CMSG_DATA(byref(header)), byref(c_int(fd)), sizeof(c_int))
    return sendmsg(to, byref(message), 0)


def receive_descriptor(source: int) -> int:
    control = create_string_buffer(CMSG_SPACE(sizeof(c_int)))
    message = msghdr()
    message.msg_iov = byref(iovec(create_string_buffer(1), 1))
    message.msg_iovlen = 1
    message.msg_control = control
    message.msg_controllen = sizeof(control)
    if recvmsg(source, byref(message), MSG_CMSG_CLOEXEC) <= 0:
        return -1
    header = CMSG_FIRSTHDR(byref(message))
    if not header or header.cmsg_level != SOL_SOCKET or header.cmsg_type != SCM_RIGHTS:
        return -1
    fd = c_int()
    memcpy(byref(fd), CMSG_DATA(byref(header)), sizeof(fd))
    return fd.value


def child(source: int) -> int:
    fd = receive_descriptor(source)
    if fd == -1:
        perror("recvmsg")
        return 1
    print(f"the child got descriptor {fd}:", flush=True)
    buf = create_string_buffer(4096)
    while (n := read(fd, buf, sizeof(buf))) > 0:
        write(STDOUT_FILENO, buf, n)
    return 0


def main(argv: list[str]) -> int:
    if len(argv) != 2:
        print("usage: pass_descriptor file", file=sys.stderr)
        return 2
    ends = (c_int * 2)()
    if socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1:
        perror("socketpair")
        return 1
    pid = fork()
    if pid == -1:
        perror("fork")
        return 1
    if pid == 0:
        close(ends[0])
        _exit(child(ends[1]))

    close(ends[1])
    fd = libcsock.open(argv[1], O_RDONLY)
    if fd == -1:
        perror(argv[1])
    else:
        print(f"the parent sends descriptor {fd}", flush=True)
        if send_descriptor(ends[0], fd) == -1:
            perror("sendmsg")
        close(fd)
    close(ends[0])  # if nothing was sent, this is the end that the child sees
    status = c_int()
    waitpid(pid, byref(status), 0)
    return WEXITSTATUS(status.value)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
