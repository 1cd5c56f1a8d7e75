"""The C socket API of Linux under its C names: `from libcsock import *`.

Each function is libc's own, called through ctypes; each struct is the C struct, byte for byte. A call that
fails returns -1 as in C, and `errno()` says why. `help(libcsock.epoll_wait)` is a manual page.
"""

import builtins as _builtins
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
from libcsock.include.poll import *
from libcsock.include.stdint import *
from libcsock.include.stdio import *
from libcsock.include.stdlib import *
from libcsock.include.string import *
from libcsock.include.strings import *
from libcsock.include.sys.epoll import *
from libcsock.include.sys.eventfd import *
from libcsock.include.sys.select import *
from libcsock.include.sys.sendfile import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.time import *
from libcsock.include.sys.timerfd import *
from libcsock.include.sys.types import *
from libcsock.include.time import *
from libcsock.include.unistd import *

# `open` stays Python's after a star import; C's is libcsock.open.
__all__ = [*_syntax.__all__, *(name for name in names(globals()) if not hasattr(_builtins, name))]
