"""Count datagrams, up to 64 with each system call.

At a hundred thousand datagrams a second the system calls cost more than the data. recvmmsg() waits for the first
datagram and takes along whatever else is there; an empty datagram ends the program.

    python3 -m examples.tutorials.recvmmsg_receiver [port]       # 9008 if none is given
    nc -u 127.0.0.1 9008

Read recvmmsg(2), recvmsg(2), udp(7).
"""

import sys

from libcsock import *

VLEN = 64
SIZE = 2048


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9008)
    if bind(fd, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    print("waiting for datagrams")

    bufs = [create_string_buffer(SIZE) for _ in range(VLEN)]
    iovecs = (iovec * VLEN)(*(iovec(buf, SIZE) for buf in bufs))
    msgs = (mmsghdr * VLEN)()
    for i in range(VLEN):
        msgs[i].msg_hdr.msg_iov = byref(iovecs[i])
        msgs[i].msg_hdr.msg_iovlen = 1

    datagrams = octets = calls = 0
    while True:
        n = recvmmsg(fd, msgs, VLEN, MSG_WAITFORONE, None)
        if n == -1:
            perror("recvmmsg")
            return 1
        calls += 1
        for i in range(n):
            if msgs[i].msg_len == 0:
                print(f"{datagrams} datagrams of {octets} bytes in {calls} calls")
                return 0
            datagrams += 1
            octets += msgs[i].msg_len


if __name__ == "__main__":
    sys.exit(main(sys.argv))
