"""`<sys/file.h>`: what flock(2) may be told. The name `flock` itself is here that of the struct of fcntl()."""

from libcsock._header import export
from libcsock.include.fcntl import *

# What flock() does
LOCK_SH = 1
LOCK_EX = 2
LOCK_NB = 4
LOCK_UN = 8
LOCK_MAND = 32
LOCK_READ = 64
LOCK_WRITE = 128
LOCK_RW = 192

_NAMES_SINCE = {"glibc": "LOCK_MAND LOCK_READ LOCK_WRITE LOCK_RW"}

export(globals())
