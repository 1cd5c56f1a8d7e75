"""The answer is in the struct."""

from libcsock import *

lock = flock(F_WRLCK)
print(fcntl(3, F_GETLK, byref(lock)).l_pid)  # E: "int" has no attribute "l_pid"
