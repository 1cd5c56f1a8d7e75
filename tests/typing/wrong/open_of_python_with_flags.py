"""After a star import open() stays Python's; C's is libcsock.open()."""

from libcsock import *

fd = open("/tmp/file", O_RDONLY)  # E: No overload variant of "open" matches argument types "str", "int"
