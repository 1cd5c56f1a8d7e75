"""CMSG_NXTHDR() must know where the buffer ends."""

from libcsock import *


def following(message: msghdr, cmsg: cmsghdr) -> cmsghdr | None:
    return CMSG_NXTHDR(byref(cmsg))  # E: Too few arguments for "CMSG_NXTHDR"
