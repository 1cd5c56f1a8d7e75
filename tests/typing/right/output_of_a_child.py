"""Its standard output is a pipe."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    if pipe(ends) == -1:
        perror("pipe")
        return 1
    if fork() == 0:
        close(ends[0])
        dup2(ends[1], STDOUT_FILENO)
        write(STDOUT_FILENO, b"from the child\n", 15)
        _exit(0)
    close(ends[1])
    buffer = create_string_buffer(64)
    return 0 if read(ends[0], buffer, sizeof(buffer)) == 15 and buffer.value.endswith(b"child\n") else 1


sys.exit(main())
