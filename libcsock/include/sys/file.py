"""`<sys/file.h>`: what flock(2) may be told. The name `flock` itself is here that of the struct of fcntl()."""

from fcntl import LOCK_EX, LOCK_MAND, LOCK_NB, LOCK_READ, LOCK_RW, LOCK_SH, LOCK_UN, LOCK_WRITE

from libcsock._header import export
from libcsock.include.fcntl import *

export(globals())
