// The article's client in C: threads that write and read back a message, blocking: qps_client port threads size
#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int port, size;
static atomic_long echoes;

static void *run(void *unused)
{
    char data[size], buffer[size];
    struct sockaddr_in addr = {.sin_family = AF_INET, .sin_port = htons(port)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    memset(data, 'x', size);
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, (struct sockaddr *)&addr, sizeof(addr)) == -1)
        exit(EXIT_FAILURE);
    for (;;) {
        int written = 0, got = 0;
        while (written < size)
            written += write(fd, data + written, size - written);
        while (got < size)
            got += read(fd, buffer + got, size - got);
        if (memcmp(data, buffer, size) == 0)
            echoes++;
    }
    return unused;
}

int main(int argc, char **argv)
{
    port = atoi(argv[1]);
    size = atoi(argv[3]);
    for (int i = 0; i < atoi(argv[2]); i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, run, NULL);
    }
    for (;;) {
        sleep(1);
        printf("QPS: %ld\n", atomic_exchange(&echoes, 0));
        fflush(stdout);
    }
}
