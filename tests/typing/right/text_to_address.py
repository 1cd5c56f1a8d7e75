"""And back."""

import sys

from libcsock import *

ADDRESSES = {"127.0.0.1": AF_INET, "::1": AF_INET6, "fe80::1": AF_INET6}


def main() -> int:
    for text, family in ADDRESSES.items():
        address = in6_addr()
        if inet_pton(family, text, byref(address)) != 1:
            return 1
        back = create_string_buffer(INET6_ADDRSTRLEN)
        if inet_ntop(family, byref(address), back, sizeof(back)) != text or back.value.decode() != text:
            return 1
    return 0 if inet_pton(AF_INET, "256.0.0.1", byref(in_addr())) == 0 else 1


sys.exit(main())
