"""errno is a function here."""

from libcsock import *

print(strerror(errno))  # E: incompatible type "Callable[[], int]"; expected "int | _SimpleCData[int]"
