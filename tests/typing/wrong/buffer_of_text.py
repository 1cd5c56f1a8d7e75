"""A buffer is made of bytes."""

from libcsock import *

buffer = create_string_buffer("hello")  # E: incompatible type "str"; expected "int | bytes"
