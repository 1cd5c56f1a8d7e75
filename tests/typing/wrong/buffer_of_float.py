"""A size is a whole number."""

from libcsock import *

buffer = create_string_buffer(1024 / 2)  # E: incompatible type "float"; expected "int | bytes"
