"""Run the rest of the program in a child, and be there when it has ended, whatever ended it."""

from __future__ import annotations

import os
import signal

_PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


def outlive() -> int | None:
    """None in the child, which goes on; in the parent, how the child has ended, as waitpid() tells it."""
    watched = {*_PASSED_ON, signal.SIGCHLD}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, watched)
    child = os.fork()
    if not child:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return None
    while True:
        told = signal.sigwaitinfo(watched)
        if told.si_signo == signal.SIGCHLD:
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)
                return status
        elif told.si_code <= 0:  # Ctrl-C on the terminal, which is none of these, has reached the child as well
            os.kill(child, told.si_signo)


def end_as(status: int) -> int:
    """End this process as the other one has ended: by the same signal, or with the status that this returns."""
    if os.WIFSIGNALED(status):
        signum = os.WTERMSIG(status)
        if signum != signal.SIGKILL:
            signal.signal(signum, signal.SIG_DFL)
        os.kill(os.getpid(), signum)
    return os.waitstatus_to_exitcode(status)
