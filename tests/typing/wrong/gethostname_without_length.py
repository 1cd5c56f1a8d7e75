"""C cannot know how long the buffer is."""

from libcsock import *

name = create_string_buffer(65)
gethostname(name)  # E: Too few arguments for "gethostname"
