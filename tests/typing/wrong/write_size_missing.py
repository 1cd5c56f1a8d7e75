"""C cannot know how long the buffer is."""

from libcsock import *

write(1, b"hello")  # E: Too few arguments for "write"
