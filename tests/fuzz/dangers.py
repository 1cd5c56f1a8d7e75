"""What the attack does not do as it comes, each with its reason. Everything else derives from the declarations."""

# Called in a fork of the child. Some of these libcsock does not have, or not yet.
IN_A_CHILD = {
    "_exit": "ends the process",
    "abort": "ends the process",
    "alarm": "sends a signal, later on",
    "daemon": "ends the process, and goes on in another",
    "execl": "replaces the program",
    "execle": "replaces the program",
    "execlp": "replaces the program",
    "execv": "replaces the program",
    "execve": "replaces the program",
    "execvp": "replaces the program",
    "execvpe": "replaces the program",
    "exit": "ends the process",
    "fexecve": "replaces the program",
    "fork": "makes a process, which would go on with the attack",
    "gai_suspend": "waits for answers of DNS",
    "getaddrinfo_a": "asks DNS, in threads",
    "prlimit": "takes away what the following calls need",
    "setitimer": "sends signals, later on",
    "setpriority": "slows down the following calls",
    "setrlimit": "takes away what the following calls need",
    "timer_create": "sends signals, of any number, later on",
    "timer_settime": "sends signals, of any number, later on",
    "sigsuspend": "waits for ever where every signal is held back",
    "sigtimedwait": "a signal that comes does not end it",
    "sigwait": "a signal that comes does not end it",
    "sigwaitinfo": "a signal that comes does not end it",
}

# What Python's parameters get instead of what their types allow, in the notation of a recipe.
ARGUMENTS: dict[tuple[str, str], tuple[str, ...]] = {
    # signals that end the process
    ("raise_", "sig"): ("0", "SIGUSR1", "SIGCHLD", "-1", "99", "None", "'text'", "2**32 + 10", "Raising()"),
    # signals to strangers
    ("kill", "pid"): ("getpid()", "2**22 + 5", "2**31 - 1"),
    ("kill", "sig"): ("0", "SIGUSR1", "-1", "99"),
    ("killpg", "pgrp"): ("2**22 + 5", "2**31 - 1"),
    ("sigqueue", "pid"): ("getpid()", "2**22 + 5"),
    ("sigqueue", "sig"): ("0", "SIGUSR1", "-1", "99"),
    ("process_vm_readv", "pid"): ("getpid()", "2**22 + 5"),
    # reads from and writes to addresses of any process: not libcsock's to check, and here they would be this one's
    ("process_vm_writev", "pid"): ("2**22 + 5", "-1"),
    # the clock of the machine, where the attack has kept the right to set it
    ("clock_settime", "clockid"): ("CLOCK_MONOTONIC", "-1", "4711", "None", "'text'"),
    ("settimeofday", "tv"): ("byref(timeval(0, -1))", "byref(timeval(0, 1000000))", "None", "5"),
    ("adjtime", "delta"): ("byref(timeval(2**40, 0))", "None", "5"),
    # a signal whose default is to end the process, when a descriptor is ready
    ("fcntl", "cmd"): ("F_GETFL", "F_SETFL", "F_GETFD", "F_SETFD", "F_DUPFD", "F_DUPFD_CLOEXEC", "F_GETLK", "F_SETLK",
        "F_SETLKW", "F_GETOWN", "F_GETOWN_EX", "F_GETPIPE_SZ", "F_GETSIG", "F_OFD_SETLK", "-1", "4711"),
    # all of the disk: with FALLOC_FL_KEEP_SIZE no limit on the size of a file holds it back
    ("fallocate", "len"): ("0", "1", "4096", "2**20", "-1", "2**63", "-2**63 - 1", "None", "'text'", "Raising()"),
    # a look-up in DNS, which takes seconds where there is no network
    ("getaddrinfo", "node"): ("'127.0.0.1'", "'::1'", "None", "''", "'localhost'", "'300.1.1.1'", "'a\\0b'", "5"),
    ("gethostbyname", "name"): ("'127.0.0.1'", "'::1'", "''", "'localhost'", "'a\\0b'", "5", "None"),
    ("gethostbyname2", "name"): ("'127.0.0.1'", "'::1'", "''", "'localhost'", "'a\\0b'", "5", "None"),
    ("gethostbyaddr", "addr"): ("byref(in_addr(htonl(INADDR_LOOPBACK)))", "bytearray(3)", "None", "Buffer(4, 1)"),
    ("getnameinfo", "flags"): ("NI_NUMERICHOST", "NI_NUMERICHOST|NI_NUMERICSERV", "-1", "2**31", "None", "Raising()"),
}  # fmt: skip

# Values of a C type, where any others would do harm.
TYPES = {
    # with every signal held back, nothing could end a call that waits
    "sigset_t": ("sigset_t()",),
}

# Undone after the call: they change what a signal does, and a signal is what ends a call that waits too long.
RESTORED = {"pthread_sigmask", "sigaction", "siginterrupt", "signal", "sigprocmask"}

# EFAULT of these says nothing of the arguments' own memory: what they point to has addresses in it that are numbers.
TELLS_EFAULT = {
    "setsockopt": "an option may be a struct with an address, and random bytes are one",
    "getsockopt": "an option may be a struct with an address, and random bytes are one",
    "ioctl": "a request may take a struct with an address, and random bytes are one",
    "fcntl": "a command that is not known here takes a small number, which may be an address",
    "futimes": "AT_FDCWD wants a path, and this call has none",
    "process_vm_readv": "the addresses are another process's",
    "process_vm_writev": "the addresses are another process's",
}
