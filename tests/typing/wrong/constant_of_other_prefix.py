"""Its name is SOCK_STREAM."""

from libcsock import *

fd = socket(AF_INET, STREAM, 0)  # E: Name "STREAM" is not defined
