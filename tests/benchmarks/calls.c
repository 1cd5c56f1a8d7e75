// Nanoseconds that one of the calls of calls.py costs in C: calls name
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CALLS = 5000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

#define MEASURE(name, call)                                        \
    if (!strcmp(argv[1], name)) {                                  \
        double begin = now();                                      \
        for (int k = 0; k < CALLS; k++)                            \
            __asm__ volatile("" : : "r"((long)(call)) : "memory"); \
        printf("%f\n", (now() - begin) / CALLS);                   \
    }

int main(int argc, char **argv)
{
    char buf[64] = "12345";
    int zero = open("/dev/zero", O_RDWR);
    int pair[2], pipes[64][2];
    struct epoll_event event = {.events = EPOLLIN}, events[64];
    struct in_addr addr;
    int one = epoll_create1(0), all = epoll_create1(0);

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == -1 || write(pair[1], "12345", 5) != 5)
        return EXIT_FAILURE;
    for (int i = 0; i < 64; i++) {
        if (pipe(pipes[i]) == -1 || write(pipes[i][1], "x", 1) != 1)
            return EXIT_FAILURE;
        event.data.fd = pipes[i][0];
        if (i == 0)
            epoll_ctl(one, EPOLL_CTL_ADD, pipes[i][0], &event);
        epoll_ctl(all, EPOLL_CTL_ADD, pipes[i][0], &event);
    }
    if (argc != 2)
        return EXIT_FAILURE;
    MEASURE("read", read(zero, buf, 5));
    MEASURE("write", write(zero, buf, 5));
    MEASURE("recv", recv(pair[0], buf, 5, MSG_PEEK));
    MEASURE("send", send(pair[0], buf, 0, 0));
    MEASURE("epoll_wait, 1", epoll_wait(one, events, 64, 0));
    MEASURE("epoll_wait, 64", epoll_wait(all, events, 64, 0));
    MEASURE("fcntl", fcntl(zero, F_GETFL));
    MEASURE("inet_aton", inet_aton("192.0.2.44", &addr));
    MEASURE("inet_ntop", inet_ntop(AF_INET, &addr, buf, sizeof(buf)));
    return EXIT_SUCCESS;
}
