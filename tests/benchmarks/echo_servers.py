"""The echo servers that echo.py compares, each the same loop in another technique: echo_servers way.

Each listens on a free port of loopback, prints it, and serves until it is killed.
"""

import asyncio
import os
import select as python_select
import socket as python_socket
import sys
from typing import Any

SIZE = 4096
BACKLOG = 16384


def listening() -> python_socket.socket:
    listener = python_socket.create_server(("127.0.0.1", 0), backlog=BACKLOG)
    print(listener.getsockname()[1], flush=True)
    return listener


def with_libcsock() -> None:
    """The loop of examples/epoll_server.py, with a buffer of 4096 bytes that is made once, and without its prints."""
    from libcsock import (
        EAGAIN, EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLLET, EPOLLIN, F_GETFL, F_SETFL, O_NONBLOCK, accept, byref, close,
        create_string_buffer, epoll_create, epoll_ctl, epoll_event, epoll_wait, errno, fcntl, read, sizeof, write,
    )  # fmt: skip

    listener = listening().detach()
    epoll_fd = epoll_create(1024)
    ev = epoll_event()
    ev.events = EPOLLIN
    ev.data.fd = listener
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, listener, byref(ev))
    events = (epoll_event * 1024)()
    buffer = create_string_buffer(SIZE)
    size = sizeof(buffer)
    while True:
        for i in range(epoll_wait(epoll_fd, events, 1024, 1024)):
            fd = events[i].data.fd
            if fd == listener:
                client = accept(listener, None, None)
                fcntl(client, F_SETFL, fcntl(client, F_GETFL) | O_NONBLOCK)
                client_ev = epoll_event()
                client_ev.events = EPOLLIN | EPOLLET
                client_ev.data.fd = client
                epoll_ctl(epoll_fd, EPOLL_CTL_ADD, client, byref(client_ev))
            else:
                while (n := read(fd, buffer, size)) > 0:
                    write(fd, buffer, n)
                if n == 0 or errno() != EAGAIN:
                    epoll_ctl(epoll_fd, EPOLL_CTL_DEL, fd, None)
                    close(fd)


def with_select_epoll() -> None:
    """The same loop on select.epoll and socket."""
    listener = listening()
    epoll = python_select.epoll()
    epoll.register(listener, python_select.EPOLLIN)
    own = listener.fileno()
    clients: dict[int, python_socket.socket] = {}
    buffer = bytearray(SIZE)
    view = memoryview(buffer)
    while True:
        for fd, _ in epoll.poll(1.024, 1024):
            if fd == own:
                client, _ = listener.accept()
                client.setblocking(False)
                clients[client.fileno()] = client
                epoll.register(client, python_select.EPOLLIN | python_select.EPOLLET)
            else:
                client = clients[fd]
                try:
                    while n := client.recv_into(buffer):
                        client.send(view[:n])
                except BlockingIOError:
                    continue
                except ConnectionError:
                    pass
                epoll.unregister(fd)
                clients.pop(fd).close()


async def streams() -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(SIZE):
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass
        writer.close()

    server = await asyncio.start_server(echo, sock=listening())
    await server.serve_forever()


class Buffered(asyncio.BufferedProtocol):
    def connection_made(self, transport: Any) -> None:
        self.write = transport.write
        self.view = memoryview(bytearray(SIZE))

    def get_buffer(self, sizehint: int) -> Any:
        return self.view

    def buffer_updated(self, nbytes: int) -> None:
        self.write(bytes(self.view[:nbytes]))


async def protocol() -> None:
    server = await asyncio.get_running_loop().create_server(Buffered, sock=listening())
    await server.serve_forever()


def with_uvloop() -> None:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(protocol())


WAYS = {
    "libcsock": with_libcsock,
    "select.epoll and socket": with_select_epoll,
    "asyncio streams": lambda: asyncio.run(streams()),
    "asyncio BufferedProtocol": lambda: asyncio.run(protocol()),
    "uvloop BufferedProtocol": with_uvloop,
}

if __name__ == "__main__":
    try:
        WAYS[sys.argv[1]]()
    except KeyboardInterrupt:
        os._exit(0)
