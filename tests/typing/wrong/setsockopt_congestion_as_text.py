"""A name is bytes here."""

from libcsock import *

setsockopt(3, IPPROTO_TCP, TCP_CONGESTION, "reno", 4)  # E: No overload variant of "setsockopt" matches argument
