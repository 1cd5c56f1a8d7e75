"""Nothing is forgotten: what the C headers have and libcsock has not is listed here, with a reason for each.

The lists are those of the newest headers, glibc 2.43 and Linux 7.2. Newer ones may have more: there that is only told,
and in CI it is a mistake. Older ones have less, and what is out of date is found with the newest alone.
"""

import os
import re
import shutil
import subprocess
from collections import Counter
from fnmatch import fnmatchcase

import pytest

import libcsock
from libcsock import _check
from libcsock._extern import DECLARATIONS, MACROS
from tests.tools import needs

CC = os.environ.get("CC", "cc")
NEWEST_SEEN = (2, 43)  # glibc's headers, from which the lists below are written


def glibc() -> tuple[int, ...]:
    """The version of the headers; nothing where they are another libc's."""
    command = [*CC.split(), "-E", "-P", "-x", "c", "-"]
    source = "#include <features.h>\n__GLIBC__ __GLIBC_MINOR__\n"
    words = subprocess.run(command, input=source, text=True, capture_output=True).stdout.split()[-2:]
    return tuple(int(word) for word in words if word.isdigit())


pytestmark = [
    needs(CC),
    pytest.mark.skipif(shutil.which(CC) is not None and glibc() < (2, 36), reason="these headers have less"),
]

HEADERS = dict(_check.headers())

CONSTANTS_WITHOUT = {
    "[AP]F_MAX": "how many there are, which is another number with each kernel",
    "AT_STATX_* AT_RECURSIVE": "for statx() and open_tree()",
    "AT_HANDLE_*": "for name_to_handle_at()",
    "TCP_AO_*": "for the structs of TCP's authentication option, tcp_ao_add and others",
    "_SC_* _CS_*": "of several hundred, those that sysconf(3) and confstr(3) tell of",
}

C_MEMORY = "Python manages the memory"
OWN_STDIO = "C's streams have buffers of their own beside those of Python's print() and open()"
OLD_SIGNALS = "obsolete before POSIX: sigaction() and sigprocmask()"
OLD = "obsolete, and in no textbook of this century"
BYTES = "methods of Python's bytes and str"
FOR_32_BITS = "what it is named after, which has 64 bits here"
INTO_A_BUFFER = "the same without _r, whose result nothing overwrites in Python"

FUNCTIONS_WITHOUT = {
    "*": {"*64 *64v2": FOR_32_BITS},
    "arpa/inet.h": {"inet_neta inet_net_* inet_nsap_*": OLD},
    "fcntl.h": {"name_to_handle_at open_by_handle_at": "handles of files, for file servers in the kernel's manner"},
    "netdb.h": {
        "*ent_r gethostby*_r getnetby*_r getservby*_r getprotoby*_r": INTO_A_BUFFER,
        "*rpc*": "for Sun's RPC, whose header glibc has no more",
        "*netgr*": "groups of NIS",
        "rcmd* rexec* ruserok* iruserok* rresvport*": "passwords in the clear",
    },
    "netinet/in.h": {
        "bindresvport*": OLD,
        "inet6_opt_* inet6_option_* inet6_rth_*": "headers of extension, which are built byte by byte",
    },
    "signal.h": {
        "sysv_signal ssignal gsignal sigpause sigblock sigsetmask siggetmask sigstack sig*hold sigrelse sigignore sigset": OLD_SIGNALS,
        "sigreturn": "for libc itself",
        "sigaltstack": "a stack for handlers, which are Python's",
        "tgkill": "pthread_kill(), whose threads Python has",
    },
    "stdio.h": {"*": OWN_STDIO},
    "stdlib.h": {"*": "numbers, memory, environment and programs, which Python has of its own"},
    "string.h": {
        "mem* rawmemchr explicit_bzero": BYTES,
        "str* stp* basename": BYTES,
        "sigabbrev_np sigdescr_np": "strsignal() is everywhere",
    },
    "strings.h": {"index rindex": "strchr() and strrchr()", "ffs* *_l": BYTES},
    "sys/file.h": {"flock": "here as in the kernel's documents flock is a struct; fcntl() locks as well"},
    "sys/time.h": {"futimesat": OLD},
    "time.h": {
        "*_l": "for other locales than that of the process",
        "getdate*": "reads its patterns from a file that nobody has",
        "clock_adjtime": "for those who keep clocks right",
        "dysize": OLD,
    },
    "unistd.h": {
        "euidaccess eaccess": "faccessat() with AT_EACCESS",
        "ualarm": "setitimer()",
        "get_current_dir_name getwd": "getcwd()",
        "setpgrp": "setpgid(0, 0)",
        "group_member": "getgroups()",
        "vfork _Fork": "fork(), as Python has to do things in the child",
        "ttyslot setlogin sethostid vhangup revoke profil acct *usershell getpass": OLD,
        "getdtablesize": "sysconf(_SC_OPEN_MAX)",
        "brk sbrk": C_MEMORY,
        "syscall": "takes whatever the kernel takes, of which nothing can be checked",
        "crypt swab": "methods and modules of Python's",
    },
}  # fmt: skip


def preprocessed(header: str, *options: str) -> str:
    source = f"#define _GNU_SOURCE\n#include <{header}>\n"
    command = [CC, "-E", *options, "-x", "c", "-"]
    return subprocess.run(command, input=source, text=True, capture_output=True, check=True).stdout


def without(name: str, listed: dict[str, str]) -> bool:
    return any(fnmatchcase(name, pattern) for patterns in listed for pattern in patterns.split())


def told(missing: list[str]) -> None:
    """Newer headers are no mistake of this machine's."""
    if missing and not os.environ.get("CI"):
        pytest.skip(f"these headers have more: {' '.join(missing)}")
    assert missing == []


def family(name: str) -> str:
    """`SO_` of SO_REUSEADDR, `_SC_` of _SC_OPEN_MAX."""
    return re.match("_?[A-Za-z0-9]*_?", name)[0]  # type: ignore[index]


def constants_of(names: list[str]) -> set[str]:
    """Those that are integers to the compiler."""
    includes = [f"#include <{header}>" for header in HEADERS]
    lines = [f'#line {number} "name"\nlong long v{number} = (long long)({name});' for number, name in enumerate(names, 1)]
    source = "\n".join(["#define _GNU_SOURCE", *includes, *lines, ""])
    command = [CC, "-w", "-fsyntax-only", "-fmax-errors=0", "-x", "c", "-"]
    errors = subprocess.run(command, input=source, text=True, capture_output=True).stderr
    refused = {int(number) for number in re.findall(r"^name:(\d+):.*error", errors, re.MULTILINE)}
    return {name for number, name in enumerate(names, 1) if number not in refused}


def test_no_constant_of_a_family_is_missing() -> None:
    found: dict[str, None] = {}
    for header, module in HEADERS.items():
        known = Counter(family(name) for name in module.__all__ if type(getattr(module, name)) is int)
        for name in re.findall(r"^#define ([A-Za-z_]\w*) .", preprocessed(header, "-dM"), re.MULTILINE):
            if not hasattr(module, name) and known[family(name)] > 1 and name not in libcsock.__all__:
                found[name] = None
    assert "AF_MAX" in found  # it can find what is missing
    candidates = [name for name in found if not without(name, CONSTANTS_WITHOUT)]
    told(sorted(constants_of(candidates)))


def functions(header: str) -> list[str]:
    """What a header declares, in its own file or one of <bits/…> that is named after it."""
    text, own = "", False
    for line in preprocessed(header).splitlines():
        if marker := re.match(r'# \d+ "([^"]+)"', line):
            inner = marker[1].partition("/bits/")[2]
            own = marker[1].endswith(f"/{header}") or header.split("/")[-1].removesuffix(".h") in inner
        elif own:
            text += line + " "
    return re.findall(r"\bextern\s[^;{(]*?\b([a-zA-Z_]\w*)\s*\((?!\()[^;{]*;", text)


@pytest.mark.parametrize("header", HEADERS)
def test_no_function_is_missing(header: str) -> None:
    listed = FUNCTIONS_WITHOUT["*"] | FUNCTIONS_WITHOUT.get(header, {})
    declared = [name for name in functions(header) if not name.startswith("__")]
    ours = {each.c_name for each in DECLARATIONS.values()} | MACROS.keys()
    told(sorted({name for name in declared if name not in ours and not without(name, listed)}))


def test_functions_are_found() -> None:
    assert {"getaddrinfo_a", "gethostbyname", "gai_strerror", "rcmd"} < set(functions("netdb.h"))
    assert {"socket", "recvmmsg", "accept4"} < set(functions("sys/socket.h"))
    assert {"epoll_wait", "epoll_pwait2"} < set(functions("sys/epoll.h"))


def test_no_excuse_is_out_of_date() -> None:
    ours = {each.c_name for each in DECLARATIONS.values()} | MACROS.keys()
    stale = []
    for header, listed in FUNCTIONS_WITHOUT.items():
        declared = {name for each in (HEADERS if header == "*" else [header]) for name in functions(each)} - ours
        patterns = [pattern for each in listed for pattern in each.split()]
        stale += [(header, each) for each in patterns if not any(fnmatchcase(name, each) for name in declared)]
    if stale and (glibc() < NEWEST_SEEN or not os.environ.get("CI")):
        pytest.skip(f"these headers have less: {stale}")
    assert stale == []
