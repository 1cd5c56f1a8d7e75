// Datagrams of 32 bytes on loopback, in C: datagrams flood port seconds
//                                          datagrams receive batch seconds    (prints its port, then how many a second)
//                                          datagrams send batch seconds       (to a socket that nobody reads)
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/udp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 32, MOST = 256 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static struct mmsghdr messages[MOST];
static struct iovec pieces[MOST];
static char data[MOST][2048];

static void prepare(int size)
{
    for (int i = 0; i < MOST; i++) {
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
    int number = atoi(argv[2]), port;
    double seconds = atof(argv[3]), begin = now();
    long count = 0;
    if (!strcmp(argv[1], "flood")) {
        // cut by the kernel, or the sender would be slower than the receivers that are to be measured
        int fd = connected(number), segment = SIZE;
        static char many[64 * SIZE];
        if (setsockopt(fd, IPPROTO_UDP, UDP_SEGMENT, &segment, sizeof(segment)) == -1)
            return EXIT_FAILURE;
        while (now() < begin + seconds)
            send(fd, many, sizeof(many), 0);
        return EXIT_SUCCESS;
    }
    if (!strcmp(argv[1], "receive")) {
        int fd = bound(&port);
        prepare(sizeof(data[0]));
        printf("%d\n", port);
        fflush(stdout);
        if (recv(fd, data[0], SIZE, MSG_PEEK) != SIZE)
            return EXIT_FAILURE;
        begin = now();
        while (now() < begin + seconds)
            for (int k = 0; k < 256; k++) {
                int n = number == 1 ? recv(fd, data[0], sizeof(data[0]), 0) > 0
                                    : recvmmsg(fd, messages, number, MSG_WAITFORONE, NULL);
                count += n;
            }
    } else {
        bound(&port);
        int fd = connected(port);
        prepare(SIZE);
        while (now() < begin + seconds)
            for (int k = 0; k < 256; k++)
                count += number == 1 ? send(fd, data[0], SIZE, 0) > 0 : sendmmsg(fd, messages, number, 0);
    }
    printf("%f\n", count / (now() - begin));
    return EXIT_SUCCESS;
}
