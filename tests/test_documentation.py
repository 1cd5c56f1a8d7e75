"""What help() says, how calls are spelled, and what the constants are."""

import builtins
import errno
import fcntl
import inspect
import os
import re
import select
import socket
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import libcsock
from libcsock._extern import DECLARATIONS, MACROS
from tests.tools import needs

unchecked: Any = libcsock

# As the manual pages have them.
PROTOTYPES = {
    "CMSG_ALIGN": "size_t CMSG_ALIGN(size_t length)",
    "CMSG_DATA": "unsigned char *CMSG_DATA(const struct cmsghdr *cmsg)",
    "CMSG_FIRSTHDR": "struct cmsghdr *CMSG_FIRSTHDR(const struct msghdr *mhdr)",
    "CMSG_LEN": "size_t CMSG_LEN(size_t length)",
    "CMSG_NXTHDR": "struct cmsghdr *CMSG_NXTHDR(const struct msghdr *mhdr, const struct cmsghdr *cmsg)",
    "CMSG_SPACE": "size_t CMSG_SPACE(size_t length)",
    "IPOPT_CLASS": "int IPOPT_CLASS(int o)",
    "IPOPT_COPIED": "int IPOPT_COPIED(int o)",
    "IPOPT_NUMBER": "int IPOPT_NUMBER(int o)",
    "IPTOS_CLASS": "int IPTOS_CLASS(int class)",
    "IPTOS_DSCP": "int IPTOS_DSCP(int x)",
    "IPTOS_ECN": "int IPTOS_ECN(int x)",
    "IPTOS_PREC": "int IPTOS_PREC(int tos)",
    "IPTOS_TOS": "int IPTOS_TOS(int tos)",
    "SUN_LEN": "size_t SUN_LEN(const struct sockaddr_un *ptr)",
    "IN6_ARE_ADDR_EQUAL": "int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)",
    "IN6_IS_ADDR_LINKLOCAL": "int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_LOOPBACK": "int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)",
    "IN6_IS_ADDR_MC_GLOBAL": "int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_MC_LINKLOCAL": "int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_MC_NODELOCAL": "int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_MC_ORGLOCAL": "int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_MC_SITELOCAL": "int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_MULTICAST": "int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)",
    "IN6_IS_ADDR_SITELOCAL": "int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)",
    "IN6_IS_ADDR_UNSPECIFIED": "int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)",
    "IN6_IS_ADDR_V4COMPAT": "int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)",
    "IN6_IS_ADDR_V4MAPPED": "int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)",
    "IN_BADCLASS": "int IN_BADCLASS(in_addr_t a)",
    "IN_CLASSA": "int IN_CLASSA(in_addr_t a)",
    "IN_CLASSB": "int IN_CLASSB(in_addr_t a)",
    "IN_CLASSC": "int IN_CLASSC(in_addr_t a)",
    "IN_CLASSD": "int IN_CLASSD(in_addr_t a)",
    "IN_EXPERIMENTAL": "int IN_EXPERIMENTAL(in_addr_t a)",
    "IN_MULTICAST": "int IN_MULTICAST(in_addr_t a)",
    "accept": "int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)",
    "accept4": "int accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)",
    "atoi": "int atoi(const char *nptr)",
    "bcmp": "int bcmp(const void *s1, const void *s2, size_t n)",
    "bcopy": "void bcopy(const void *src, void *dest, size_t n)",
    "bind": "int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)",
    "bzero": "void bzero(void *s, size_t n)",
    "close": "int close(int fd)",
    "connect": "int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)",
    "epoll_create": "int epoll_create(int size)",
    "epoll_create1": "int epoll_create1(int flags)",
    "epoll_ctl": "int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)",
    "epoll_wait": "int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)",
    "fcntl": "int fcntl(int fd, int cmd, ...)",
    "getpeername": "int getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)",
    "getsockname": "int getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)",
    "getsockopt": "int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)",
    "htonl": "uint32_t htonl(uint32_t hostlong)",
    "htons": "uint16_t htons(uint16_t hostshort)",
    "inet_addr": "in_addr_t inet_addr(const char *cp)",
    "inet_aton": "int inet_aton(const char *cp, struct in_addr *inp)",
    "inet_ntoa": "char *inet_ntoa(struct in_addr in)",
    "inet_ntop": "const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)",
    "inet_pton": "int inet_pton(int af, const char *src, void *dst)",
    "listen": "int listen(int sockfd, int backlog)",
    "memcmp": "int memcmp(const void *s1, const void *s2, size_t n)",
    "memcpy": "void *memcpy(void *dest, const void *src, size_t n)",
    "memset": "void *memset(void *s, int c, size_t n)",
    "ntohl": "uint32_t ntohl(uint32_t netlong)",
    "ntohs": "uint16_t ntohs(uint16_t netshort)",
    "perror": "void perror(const char *s)",
    "rand": "int rand(void)",
    "read": "ssize_t read(int fd, void *buf, size_t nbytes)",
    "recv": "ssize_t recv(int sockfd, void *buf, size_t len, int flags)",
    "recvmsg": "ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags)",
    "sendmmsg": "int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags)",
    "sendmsg": "ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags)",
    "recvfrom": "ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags, "
    "struct sockaddr *src_addr, socklen_t *addrlen)",
    "send": "ssize_t send(int sockfd, const void *buf, size_t len, int flags)",
    "sendto": "ssize_t sendto(int sockfd, const void *buf, size_t len, int flags, "
    "const struct sockaddr *dest_addr, socklen_t addrlen)",
    "setsockopt": "int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)",
    "shutdown": "int shutdown(int sockfd, int how)",
    "sockatmark": "int sockatmark(int sockfd)",
    "socket": "int socket(int domain, int type, int protocol)",
    "socketpair": "int socketpair(int domain, int type, int protocol, int sv[2])",
    "srand": "void srand(unsigned int seed)",
    "strerror": "char *strerror(int errnum)",
    "write": "ssize_t write(int fd, const void *buf, size_t nbytes)",
}
HEADERS = {
    "arpa.inet": "inet_addr inet_aton inet_ntoa inet_ntop inet_pton",
    "fcntl": "fcntl",
    "netinet.in_": "htonl htons ntohl ntohs"
    " IN6_ARE_ADDR_EQUAL IN6_IS_ADDR_LINKLOCAL IN6_IS_ADDR_LOOPBACK IN6_IS_ADDR_MC_GLOBAL"
    " IN6_IS_ADDR_MC_LINKLOCAL IN6_IS_ADDR_MC_NODELOCAL IN6_IS_ADDR_MC_ORGLOCAL IN6_IS_ADDR_MC_SITELOCAL"
    " IN6_IS_ADDR_MULTICAST IN6_IS_ADDR_SITELOCAL IN6_IS_ADDR_UNSPECIFIED IN6_IS_ADDR_V4COMPAT"
    " IN6_IS_ADDR_V4MAPPED IN_BADCLASS IN_CLASSA IN_CLASSB"
    " IN_CLASSC IN_CLASSD IN_EXPERIMENTAL IN_MULTICAST",
    "netinet.ip": "IPOPT_CLASS IPOPT_COPIED IPOPT_NUMBER IPTOS_CLASS IPTOS_DSCP IPTOS_ECN IPTOS_PREC IPTOS_TOS",
    "stdio": "perror",
    "stdlib": "atoi rand srand",
    "string": "memcmp memcpy memset strerror",
    "strings": "bcmp bcopy bzero",
    "sys.epoll": "epoll_create epoll_create1 epoll_ctl epoll_wait",
    "sys.socket": "accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom send sendto"
    " setsockopt shutdown socket socketpair sockatmark sendmmsg sendmsg recvmsg"
    " CMSG_ALIGN CMSG_DATA CMSG_FIRSTHDR CMSG_LEN CMSG_NXTHDR CMSG_SPACE",
    "sys.un": "SUN_LEN",
    "unistd": "close read write",
    "errno": "errno set_errno",
}
HEADER_OF = {
    name: f"libcsock.include.{header}" for header, names in HEADERS.items() for name in names.split()
}
FIRST_LINES = {**PROTOTYPES, "errno": "int errno", "set_errno": "errno = value"}

every_function = pytest.mark.parametrize("name", FIRST_LINES)


def parameters(name: str) -> list[str]:
    """The names in a prototype; for `...` the one that Python gives it."""
    if name in ("errno", "set_errno"):
        return {"errno": [], "set_errno": ["value"]}[name]
    inside = re.findall(r"\((.*)\)", PROTOTYPES[name])[0]
    return [] if inside == "void" else re.findall(r"(\w+)(?:\[\d+\])?(?:,|$)", inside.replace("...", "arg"))


def test_every_function_is_in_the_table() -> None:
    assert {*DECLARATIONS, *MACROS} == set(PROTOTYPES)
    assert set(FIRST_LINES) == set(HEADER_OF)


@needs("cc")
def test_the_table_is_what_the_c_headers_declare(tmp_path: Path) -> None:
    source = tmp_path / "prototypes.c"
    headers = [header.replace(".", "/").rstrip("_") for header in HEADERS]
    lines = ["#define _GNU_SOURCE", *(f"#include <{header}.h>" for header in headers)]
    source.write_text("\n".join([*lines, *(f"{PROTOTYPES[name]};" for name in DECLARATIONS)]) + "\n")
    command = ["cc", "-std=c11", "-fsyntax-only", "-Wall", "-Werror", str(source)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@every_function
def test_the_text_begins_with_the_prototype(name: str) -> None:
    assert getattr(unchecked, name).__doc__.split("\n")[:2] == [FIRST_LINES[name], ""]


@every_function
def test_the_text_ends_with_the_manual_page(name: str) -> None:
    last = inspect.getdoc(getattr(unchecked, name)).split("\n\n")[-1]  # type: ignore[union-attr]
    assert re.fullmatch(r"[a-z]\w*\([237]\)", last)


# These go without saying.
UNMENTIONED = {"fd", "sockfd", "hostshort", "hostlong", "netshort", "netlong"}


@every_function
def test_the_text_speaks_of_every_parameter(name: str) -> None:
    text = getattr(unchecked, name).__doc__.partition("\n")[2]
    missing = [each for each in parameters(name) if not re.search(rf"\b{each}\b", text)]
    assert set(missing) <= UNMENTIONED


@every_function
def test_the_text_is_laid_out_for_a_terminal(name: str) -> None:
    lines = inspect.getdoc(getattr(unchecked, name)).split("\n")  # type: ignore[union-attr]
    assert len(lines) >= 5
    assert max(map(len, lines[1:])) <= 100  # the first is the prototype, however long
    assert [line for line in lines if line != line.rstrip()] == []


@every_function
def test_the_text_says_what_is_returned(name: str) -> None:
    assert "eturn" in getattr(unchecked, name).__doc__ or name == "errno"


@every_function
def test_name_module_and_signature(name: str) -> None:
    function = getattr(unchecked, name)
    assert (function.__name__, function.__qualname__, function.__module__) == (name, name, HEADER_OF[name])
    found = inspect.signature(function).parameters.values()
    assert [each.name.rstrip("_") for each in found] == parameters(name)
    assert all(each.kind is inspect.Parameter.POSITIONAL_ONLY for each in found)
    assert [each.name for each in found if each.default is not each.empty] == (
        ["arg"] if name == "fcntl" else []
    )


@every_function
def test_a_wrong_number_of_arguments_names_the_function(name: str) -> None:
    function = getattr(unchecked, name)
    number = len(parameters(name))
    with pytest.raises(
        TypeError, match=rf"^{name}\(\) takes (from 2 to )?{number} positional arguments? but {number + 1} w"
    ):
        function(*[0] * (number + 1))
    least = 2 if name == "fcntl" else number
    for given in range(least):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) missing {least - given} required positional argument"
        ):
            function(*[0] * given)


@every_function
def test_no_argument_has_a_keyword(name: str) -> None:
    for parameter in parameters(name):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) (got some positional-only|got an unexpected keyword)"
        ):
            getattr(unchecked, name)(**{parameter: 0})


def test_help_is_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    help(libcsock.epoll_wait)
    page = capsys.readouterr().out
    assert "epoll_wait(epfd, events, maxevents, timeout, /)" in page
    assert "int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)" in page
    assert page.rstrip().endswith("epoll_wait(2)")


def test_a_star_import_leaves_pythons_own_names_alone() -> None:
    assert set(libcsock.__all__) & set(dir(builtins)) == set()


# Constants

CONSTANTS: dict[str, int] = {
    name: value for name in libcsock.__all__ if type(value := getattr(libcsock, name)) is int
}
MODULES: list[ModuleType] = [socket, select, fcntl, os, errno]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_constants_are_those_of_pythons_modules(module: ModuleType) -> None:
    # CPython's SOMAXCONN is that of the headers that it was built with
    common = [n for n in CONSTANTS if isinstance(getattr(module, n, None), int) and n != "SOMAXCONN"]
    assert len(common) >= 10
    assert {name: CONSTANTS[name] for name in common} == {name: getattr(module, name) for name in common}


def test_every_error_number_of_python_is_there() -> None:
    missing = {name for name in errno.errorcode.values() if CONSTANTS.get(name) != getattr(errno, name)}
    assert missing == set()


@needs("cc")
def test_constants_are_those_of_the_c_headers(tmp_path: Path) -> None:
    """Those that the preprocessor knows; names that the headers lack are left to Python's modules."""
    headers = [header.replace(".", "/").rstrip("_") for header in HEADERS]
    lines = ["#define _GNU_SOURCE", *(f"#include <{header}.h>" for header in [*headers, "stdio"])]
    lines.append("int main(void) {")
    for name in CONSTANTS:
        lines += [f"#ifdef {name}", f'printf("{name} %lld\\n", (long long)({name}));', "#endif"]
    lines.append("}")
    (tmp_path / "constants.c").write_text("\n".join(lines) + "\n")
    subprocess.run(["cc", "-w", "-o", tmp_path / "constants", tmp_path / "constants.c"], check=True)
    told = subprocess.check_output([tmp_path / "constants"], text=True)
    found = {name: int(value) for name, value in (line.split() for line in told.splitlines())}
    assert len(found) > 250
    assert {name: CONSTANTS[name] for name in found} == found
