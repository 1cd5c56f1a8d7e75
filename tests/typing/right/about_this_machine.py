"""What there is to know of it."""

import sys

from libcsock import *


def main() -> int:
    name = create_string_buffer(65)
    if gethostname(name, sizeof(name)) == -1:
        perror("gethostname")
        return 1
    print(name.value.decode(), sysconf(_SC_NPROCESSORS_ONLN), getpid(), getuid())
    return 0 if sysconf(_SC_PAGESIZE) > 0 and sysconf(_SC_OPEN_MAX) > 2 else 1


sys.exit(main())
