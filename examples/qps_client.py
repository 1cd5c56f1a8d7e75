"""The article's third program: how many echoes a second does a server give?

    python3 -m examples.qps_client [port [threads [data_size]]]        # 9999 10 100

connect(2), read(2), write(2)
"""

import sys
import threading
import time as python_time

from libcsock import *

quit = False
alive = 0
qps = 0
# std::atomic's `++` is a lock around `+= 1` here. The main thread never takes it: doQuit may interrupt it anywhere
# and then waits for the others.
atomic = threading.Lock()


def ZERO_OR_RETURN(ret: int) -> int:
    # A macro returns from its caller, a function cannot: the caller does `if ret := ...: return ret`.
    if ret != 0:
        print(f"{sys._getframe(1).f_lineno} {ret}")
    return ret


def doQuit(signum: int) -> None:
    global quit
    quit = True
    while alive:
        python_time.sleep(0.030)
    sys.exit(0)


def main(argv: list[str]) -> int:
    global qps
    if len(argv) <= 1:
        print(f"> Start socket port[{9999}], thread[{10}], data_size[{100}]")

    signal(SIGINT, doQuit)
    # C's signal() has the kernel go on with a call that the signal interrupts, libcsock's does not.
    siginterrupt(SIGINT, 0)
    # Python ignores SIGPIPE; in C it ends the program.
    signal(SIGPIPE, SIG_DFL)

    port = atoi(argv[1]) if len(argv) >= 2 else 9999
    thread = atoi(argv[2]) if len(argv) >= 3 else 10
    data_size = atoi(argv[3]) if len(argv) >= 4 else 100

    data = create_string_buffer(data_size)
    for i in range(data_size):
        data[i] = bytes([rand() % 26 + ord("a")])

    def run() -> int:
        global alive, qps
        print(f"> Start thread [{threading.get_ident()}].", flush=True)
        with atomic:
            alive += 1
        client_addr = sockaddr_in()
        memset(byref(client_addr), 0, sizeof(client_addr))
        client_addr.sin_family = AF_INET
        client_addr.sin_addr.s_addr = htonl(INADDR_ANY)
        client_addr.sin_port = htons(port)

        socket_fd = socket(AF_INET, SOCK_STREAM, 0)
        if ret := ZERO_OR_RETURN(connect(socket_fd, byref(client_addr), sizeof(client_addr))):
            return ret
        buffer = create_string_buffer(data.raw, data_size)
        while not quit:
            writen = 0
            while writen < data_size:
                writen += write(socket_fd, byref(data, writen), data_size - writen)

            read_byte = 0
            while read_byte < data_size:
                read_byte += read(socket_fd, byref(buffer, read_byte), data_size - read_byte)

            if data.raw == buffer.raw:
                with atomic:
                    qps += 1

        if ret := ZERO_OR_RETURN(close(socket_fd)):
            return ret
        with atomic:
            alive -= 1
        return 0

    for i in range(thread):
        # detach(): a daemon does not keep the program from ending.
        threading.Thread(target=run, daemon=True).start()

    while True:
        python_time.sleep(1)
        print(f"QPS: {qps}")
        qps = 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
