"""A lock is a struct of its own."""

from libcsock import *

owner = f_owner_ex()
fcntl(0, F_SETLK, byref(owner))  # E: "byref" has incompatible type "f_owner_ex"; expected "flock"
