// Datagrams of 32 bytes on loopback, in C, how many a second: datagrams receive batch seconds    (in bursts)
//                                                             datagrams send batch seconds       (nobody reads)
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 32, BURST = 256 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static struct mmsghdr messages[BURST];
static struct iovec pieces[BURST];
static char data[BURST][2048];

static void prepare(int size)
{
    for (int i = 0; i < BURST; i++) {
        pieces[i] = (struct iovec){data[i], size};
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
}

static int bound(int *port)
{
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof(addr);
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    bind(fd, (struct sockaddr *)&addr, sizeof(addr));
    getsockname(fd, (struct sockaddr *)&addr, &len);
    *port = ntohs(addr.sin_port);
    return fd;
}

static int connected(int port)
{
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_port = htons(port)};
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&addr, sizeof(addr)) == -1)
        exit(EXIT_FAILURE);
    return fd;
}

int main(int argc, char **argv)
{
    int number = atoi(argv[2]), port, fd = bound(&port), sender = connected(port);
    double seconds = atof(argv[3]), elapsed = 0, begin;
    long count = 0;
    int receives = !strcmp(argv[1], "receive");
    prepare(receives ? sizeof(data[0]) : SIZE);
    while (elapsed < seconds) {
        for (int k = 0; receives && k < BURST; k++)
            send(sender, data[0], SIZE, 0);
        begin = now();
        for (int k = 0; k < BURST; k += number) {
            int n;
            if (receives)
                n = number == 1 ? recv(fd, data[0], sizeof(data[0]), MSG_DONTWAIT) > 0
                                : recvmmsg(fd, messages, number, MSG_DONTWAIT, NULL);
            else
                n = number == 1 ? send(sender, data[0], SIZE, 0) > 0 : sendmmsg(sender, messages, number, 0);
            if (n <= 0)
                return EXIT_FAILURE;
            count += n;
        }
        elapsed += now() - begin;
    }
    printf("%f\n", count / elapsed);
    return EXIT_SUCCESS;
}
