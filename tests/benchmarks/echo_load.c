// Many connections to an echo server, each with one message under way: echo_load port connections size seconds.
// Connects, says "ready" and waits for a line; then prints how many echoes came back and in how many seconds.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void fail(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

int main(int argc, char **argv)
{
    int port = atoi(argv[1]), connections = atoi(argv[2]), size = atoi(argv[3]);
    double seconds = atof(argv[4]);
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    alarm(seconds + 60); // a server that accepts no more is not waited for
    int epfd = epoll_create1(0);
    int *fds = malloc(connections * sizeof(int)), *missing = calloc(connections, sizeof(int));
    char *message = malloc(size), *buffer = malloc(size);
    memset(message, 'x', size);
    for (int i = 0; i < connections; i++) {
        struct sockaddr_in addr = {.sin_family = AF_INET, .sin_port = htons(port)};
        struct epoll_event ev = {.events = EPOLLIN, .data.u32 = i};
        int yes = 1;
        addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        fds[i] = socket(AF_INET, SOCK_STREAM, 0);
        if (fds[i] == -1 || connect(fds[i], (struct sockaddr *)&addr, sizeof(addr)) == -1)
            fail("connect");
        setsockopt(fds[i], IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        if (epoll_ctl(epfd, EPOLL_CTL_ADD, fds[i], &ev) == -1)
            fail("epoll_ctl");
        // one round, so that each is known to be accepted
        if (write(fds[i], message, size) != size)
            fail("write");
        for (int left = size; left > 0;) {
            ssize_t n = read(fds[i], buffer, left);
            if (n <= 0)
                fail("read");
            left -= n;
        }
    }
    puts("ready");
    fflush(stdout);
    if (getchar() == EOF)
        return EXIT_FAILURE;

    static struct epoll_event events[1024];
    long echoes = 0;
    double begin = now(), end = begin + seconds, at = begin;
    for (int i = 0; i < connections; i++) {
        missing[i] = size;
        if (write(fds[i], message, size) != size)
            fail("write");
    }
    while (at < end) {
        int n = epoll_wait(epfd, events, 1024, 100);
        for (int k = 0; k < n; k++) {
            int i = events[k].data.u32;
            ssize_t got = read(fds[i], buffer, missing[i]);
            if (got <= 0)
                fail("read");
            if ((missing[i] -= got) == 0) {
                echoes++;
                missing[i] = size;
                if (write(fds[i], message, size) != size)
                    fail("write");
            }
        }
        at = now();
    }
    printf("%ld %f\n", echoes, at - begin);
    return EXIT_SUCCESS;
}
