"""Python's module takes any signals, C a sigset_t."""

from libcsock import *

sigprocmask(SIG_BLOCK, [SIGINT], None)  # E: Argument 2 to "sigprocmask" has incompatible type
