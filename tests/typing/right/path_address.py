"""A socket in the file system."""

import sys

from libcsock import *


def main() -> int:
    address = sockaddr_un()
    address.sun_family = AF_UNIX
    address.sun_path = "socket"
    fd = socket(AF_UNIX, SOCK_STREAM, 0)
    if bind(fd, byref(address), SUN_LEN(byref(address))) == -1 or listen(fd, 5) == -1:
        perror("socket")
        return 1
    client = socket(AF_UNIX, SOCK_STREAM, 0)
    result = connect(client, byref(address), sizeof(address))
    unlink("socket")
    return 0 if result == 0 and str(address.sun_path) == "socket" else 1


sys.exit(main())
