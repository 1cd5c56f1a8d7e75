"""Of the host and of the network."""

import sys

from libcsock import *


def main() -> int:
    port = in_port_t(htons(0x1234))
    address = htonl(0x01020304)
    swapped = bytes(port) == b"\x12\x34" and bytes(in_addr(address)) == b"\1\2\3\4"
    return 0 if swapped and ntohs(port) == 0x1234 and ntohl(address) == 0x01020304 else 1


sys.exit(main())
