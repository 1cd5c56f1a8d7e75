"""examples/qps_client.py on Python's own socket module, for comparison: socket_client port threads data_size"""

import socket
import sys
import threading
import time

qps = 0
atomic = threading.Lock()


def run(port: int, data_size: int) -> None:
    global qps
    data = b"x" * data_size
    buffer = bytearray(data_size)
    view = memoryview(buffer)
    sent = memoryview(data)
    with socket.create_connection(("127.0.0.1", port)) as connection:
        while True:
            written = 0
            while written < data_size:
                written += connection.send(sent[written:])
            got = 0
            while got < data_size:
                got += connection.recv_into(view[got:])
            if data == buffer:
                with atomic:
                    qps += 1


def main() -> None:
    global qps
    port, threads, data_size = map(int, sys.argv[1:])
    for _ in range(threads):
        threading.Thread(target=run, args=(port, data_size), daemon=True).start()
    while True:
        time.sleep(1)
        print(f"QPS: {qps}")
        qps = 0


if __name__ == "__main__":
    main()
