"""A server that forks, children that become other programs, and waiting for them."""

from libcsock import *

status = c_int()
argv = ["ls", "-l", None]
while True:
    pid = fork()
    if pid == 0:
        dup2(3, STDOUT_FILENO)
        execv("/bin/ls", argv)
        execvp("ls", ("ls", b"-l", None))
        execl("/bin/ls", "ls", b"-l", None)
        execle("/bin/ls", "ls", None, ["LANG=C", None])
        execve(b"/bin/ls", (c_char_p * 2)(b"ls"), None)
        perror("exec")
        _exit(127)
    if waitpid(pid, byref(status), 0) == -1:
        break
    if WIFEXITED(status) and WEXITSTATUS(status.value) == 127:
        break
while waitpid(-1, None, WNOHANG) > 0:
    pass
