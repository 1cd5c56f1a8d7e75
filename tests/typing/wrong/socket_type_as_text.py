"""A type is a constant."""

from libcsock import *

fd = socket(AF_INET, "SOCK_STREAM", 0)  # E: incompatible type "str"; expected "int | _SimpleCData[int]"
