"""The C socket API of Linux under its C names: `from libcsock import *`.

Each function is libc's own, called through ctypes; each struct is the C struct, byte for byte. A call that
fails returns -1 as in C, and `errno()` says why. `help(libcsock.epoll_wait)` is a manual page.
"""

import sys

if sys.platform != "linux" or sys.maxsize <= 2**32:
    raise ImportError("libcsock is the socket API of 64-bit Linux; this is " + sys.platform)

from libcsock import _syntax
from libcsock._header import names
from libcsock._syntax import *
from libcsock.include.arpa.inet import *
from libcsock.include.errno import *
from libcsock.include.fcntl import *
from libcsock.include.netinet.in_ import *
from libcsock.include.netinet.ip import *
from libcsock.include.netinet.tcp import *
from libcsock.include.netinet.udp import *
from libcsock.include.stdint import *
from libcsock.include.stdio import *
from libcsock.include.stdlib import *
from libcsock.include.string import *
from libcsock.include.strings import *
from libcsock.include.sys.epoll import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.types import *
from libcsock.include.sys.uio import *
from libcsock.include.sys.un import *
from libcsock.include.unistd import *

__all__ = [*_syntax.__all__, *names(globals())]
