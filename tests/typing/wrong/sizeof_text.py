"""The length of text is len()."""

from libcsock import *

write(1, b"hello", sizeof(b"hello"))  # E: incompatible type "bytes"; expected "_CData | _SimpleCData[Any] |
