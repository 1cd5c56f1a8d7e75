"""Assignment shares in Python, and copies within a struct."""

import sys
from copy import copy

from libcsock import *


def main() -> int:
    one = sockaddr_in(AF_INET, htons(80), in_addr(htonl(INADDR_ANY)))
    other = copy(one)
    other.sin_port = htons(8080)
    if one == other or one.sin_addr != other.sin_addr:
        return 1
    memcpy(byref(other), byref(one), sizeof(one))
    return 0 if one == other and eval(repr(one)) == other else 1


sys.exit(main())
