"""A header module gives what the C header makes visible."""

from libcsock.include.arpa.inet import AF_INET, SOCK_STREAM, htons, in_addr, inet_ntoa, sockaddr_in, socket
from libcsock.include.errno import EAGAIN, errno, set_errno
from libcsock.include.fcntl import F_GETFL, O_RDWR, SEEK_SET, fcntl, flock, off_t, pid_t
from libcsock.include.netinet.in_ import INADDR_ANY, in_port_t, socklen_t
from libcsock.include.stdio import perror
from libcsock.include.stdlib import atoi
from libcsock.include.string import memset, size_t
from libcsock.include.strings import bzero
from libcsock.include.sys.epoll import EPOLLIN, epoll_event
from libcsock.include.sys.socket import accept, sockaddr_storage
from libcsock.include.sys.types import ssize_t
from libcsock.include.unistd import STDIN_FILENO, close, read

# what one gives others may give too, as in C
from libcsock.include.arpa.inet import *
from libcsock.include.netinet.in_ import *
from libcsock.include.sys.socket import *

from libcsock import *

set_errno(0)
same = errno() == EAGAIN or fcntl(STDIN_FILENO, F_GETFL) == O_RDWR
