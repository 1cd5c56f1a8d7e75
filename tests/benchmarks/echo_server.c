// The article's echo loop with a buffer of 4096 bytes, without its prints. Prints its port.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof(addr);
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&addr, sizeof(addr)) == -1 || listen(listener, 16384) == -1)
        return EXIT_FAILURE;
    getsockname(listener, (struct sockaddr *)&addr, &len);
    printf("%d\n", ntohs(addr.sin_port));
    fflush(stdout);

    static struct epoll_event events[1024];
    static char buffer[4096];
    int epfd = epoll_create(1024);
    struct epoll_event ev = {.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(epfd, EPOLL_CTL_ADD, listener, &ev);
    for (;;) {
        int n = epoll_wait(epfd, events, 1024, 1024);
        for (int i = 0; i < n; i++) {
            int fd = events[i].data.fd;
            if (fd == listener) {
                int client = accept(listener, NULL, NULL);
                fcntl(client, F_SETFL, fcntl(client, F_GETFL) | O_NONBLOCK);
                struct epoll_event client_ev = {.events = EPOLLIN | EPOLLET, .data.fd = client};
                epoll_ctl(epfd, EPOLL_CTL_ADD, client, &client_ev);
            } else {
                ssize_t got;
                while ((got = read(fd, buffer, sizeof(buffer))) > 0)
                    if (write(fd, buffer, got) == -1)
                        break;
                if (got == 0 || (got == -1 && errno != EAGAIN))
                    close(fd);
            }
        }
    }
}
