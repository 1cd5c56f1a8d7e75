/* The heavy part of load.py: so many connections at once to an echo server, on which each byte is checked.

     load port connections seconds size seed

   All connect before the first sends. Then each sends messages of random sizes, the largest of `size` bytes and as
   many below its root as above, and waits until each is back. After so many seconds it finishes the message,
   ends its side and waits for the server's end. First a line is printed when all are connected, and at last one of
   JSON:

     messages, sent, received  what came back whole, and bytes in all
     wrong      connections on which another byte came back than was sent, or one too many
     cut        connections that the server ended before everything was back
     reset      connections that ended with an error
     stuck      connections that had not ended a minute after they should have
     microseconds              from the first message on
*/

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CHUNK = 65536, PERIOD = 1048583, AT_ONCE = 256, ADDRESSES = 8, TURNS = 16, PATIENCE = 60 };

/* What all connections together may have on their way. Where the kernel runs out of memory for TCP (tcp_mem) it drops
   packets, now and then for so long that a connection seems to be stuck. */
enum { ON_THE_WAY = 256 << 20 };

struct client {
    int fd;
    int connected, ended, in_line;
    uint64_t start;          /* where in the pattern its bytes begin */
    uint64_t sent, received; /* since it is connected */
    uint64_t goal;           /* what both are when the message is back */
};

static int port, count, size, epfd;
static uint64_t window; /* of one connection */
static int connecting, connected, open_clients;
static int over;
static struct client *clients, **line; /* line: those that have had their turns and are not ready */
static int waiting;
static uint64_t messages, sent, received, wrong, cut, reset;
static uint64_t state;

/* All clients send the same random bytes, each from another place on, so that none needs memory of its own and
   bytes of another client are wrong ones. The period is a prime: no round number of lost bytes goes unseen. */
static unsigned char pattern[PERIOD + CHUNK], answer[CHUNK];

static uint64_t number(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1dull >> 16;
}

static uint64_t microseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000ull + now.tv_nsec / 1000;
}

static void die(const char *what)
{
    perror(what);
    exit(1);
}

static void complain(const struct client *client, const char *what)
{
    fprintf(stderr, "connection %td: %s; of %ju bytes %ju are sent and %ju back\n", client - clients, what,
            client->goal, client->sent, client->received);
}

static void end(struct client *client)
{
    close(client->fd);
    client->fd = -1;
    open_clients--;
    if (!client->connected)
        connecting--;
}

static void begin_to_connect(struct client *client, int k)
{
    struct sockaddr_in addr = {.sin_family = AF_INET};
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = client};
    int yes = 1, little = 16384, ethernet = 1460;

    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (client->fd == -1)
        die("socket");
    if (k % 4 == 0) { /* which lets the server's write() take only a part */
        setsockopt(client->fd, IPPROTO_TCP, TCP_MAXSEG, &ethernet, sizeof ethernet);
        setsockopt(client->fd, SOL_SOCKET, SO_RCVBUF, &little, sizeof little);
        setsockopt(client->fd, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);
    }
    setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    /* more ports than one address has */
    setsockopt(client->fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK + k % ADDRESSES);
    if (bind(client->fd, (struct sockaddr *)&addr, sizeof addr) == -1)
        die("bind");
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    addr.sin_port = htons(port);
    if (connect(client->fd, (struct sockaddr *)&addr, sizeof addr) == -1 && errno != EINPROGRESS)
        die("connect");
    if (epoll_ctl(epfd, EPOLL_CTL_ADD, client->fd, &event) == -1)
        die("epoll_ctl");
    connecting++;
    open_clients++;
}

static void next_message(struct client *client)
{
    if (over) {
        if (!client->ended && shutdown(client->fd, SHUT_WR) == -1 && errno != ENOTCONN)
            die("shutdown");
        client->ended = 1;
        return;
    }
    int bits = 0;
    while (1 << bits < size)
        bits++;
    uint64_t limit = 1ull << number() % (bits + 1);
    client->goal += 1 + number() % (limit < (uint64_t)size ? limit : (uint64_t)size);
}

/* Send and receive until the kernel has neither room nor bytes; but a server that keeps up with one client must not
   make the others wait. */
static void work(struct client *client)
{
    int moved = 1, turns = 0;
    while (moved) {
        if (turns++ == TURNS) {
            if (!client->in_line)
                line[waiting++] = client;
            client->in_line = 1;
            return;
        }
        moved = 0;
        uint64_t limit = client->received + window < client->goal ? client->received + window : client->goal;
        if (client->sent < limit) {
            uint64_t place = (client->start + client->sent) % PERIOD, n = limit - client->sent;
            if (n > PERIOD + CHUNK - place)
                n = PERIOD + CHUNK - place;
            ssize_t done = send(client->fd, pattern + place, n, MSG_NOSIGNAL);
            if (done > 0) {
                client->sent += done;
                sent += done;
                moved = 1;
            }
            /* EPIPE, ECONNRESET: recv() tells what there is to know, behind what has come before */
        }
        ssize_t n = recv(client->fd, answer, CHUNK, 0);
        if (n == -1) {
            if (errno == EAGAIN || errno == EINTR)
                continue;
            reset++;
            complain(client, strerror(errno));
            end(client);
            return;
        }
        if (n == 0) {
            cut += client->received < client->goal || !client->ended;
            end(client);
            return;
        }
        moved = 1;
        received += n;
        if (client->received + n > client->sent
            || memcmp(answer, pattern + (client->start + client->received) % PERIOD, n)) {
            wrong++;
            complain(client, "not what was sent");
            end(client);
            return;
        }
        client->received += n;
        if (client->received == client->goal) {
            messages++;
            next_message(client);
        }
    }
}

static void ready(struct client *client)
{
    int error = 0;
    socklen_t length = sizeof error;

    if (client->fd == -1)
        return;
    if (!client->connected) {
        getsockopt(client->fd, SOL_SOCKET, SO_ERROR, &error, &length);
        if (error) {
            reset++;
            complain(client, strerror(error));
            end(client);
            return;
        }
        client->connected = 1;
        connecting--;
        connected++;
    } else if (client->goal)
        work(client);
}

/* Those that were in line get their next turns; who gets in line meanwhile is for the next time. */
static void next_turns(void)
{
    int served = waiting;
    for (int k = 0; k < served; k++) {
        line[k]->in_line = 0;
        if (line[k]->fd != -1)
            work(line[k]);
    }
    waiting -= served;
    memmove(line, line + served, waiting * sizeof *line);
}

int main(int argc, char **argv)
{
    struct epoll_event events[1024];

    if (argc != 6) {
        fprintf(stderr, "usage: %s port connections seconds size seed\n", argv[0]);
        return 2;
    }
    port = atoi(argv[1]);
    count = atoi(argv[2]);
    double seconds = atof(argv[3]);
    size = atoi(argv[4]);
    window = ON_THE_WAY / count;
    state = strtoull(argv[5], NULL, 0) + 0x9e3779b97f4a7c15ull;
    clients = calloc(count, sizeof *clients);
    line = calloc(2 * count, sizeof *line);
    epfd = epoll_create1(EPOLL_CLOEXEC);
    if (!clients || !line || epfd == -1)
        die("load");
    for (int k = 0; k < PERIOD; k++)
        pattern[k] = number();
    memcpy(pattern + PERIOD, pattern, CHUNK);

    uint64_t begun = 0, stop = microseconds() + PATIENCE * 1000000ull;
    int asked = 0;
    while (!begun || open_clients) {
        while (asked < count && connecting < AT_ONCE) {
            begin_to_connect(&clients[asked], asked);
            asked++;
        }
        int n = epoll_wait(epfd, events, 1024, waiting ? 0 : 50);
        for (int k = 0; k < n; k++)
            ready(events[k].data.ptr);
        next_turns();
        uint64_t now = microseconds();
        if (!begun && asked == count && !connecting) {
            printf("connected %d\n", connected);
            fflush(stdout);
            begun = now;
            stop = begun + (uint64_t)(seconds * 1e6) + PATIENCE * 1000000ull;
            for (int k = 0; k < count; k++)
                if (clients[k].fd != -1) {
                    clients[k].start = number() % PERIOD;
                    next_message(&clients[k]);
                    work(&clients[k]);
                }
        }
        over = begun && now >= begun + (uint64_t)(seconds * 1e6);
        if (now > stop)
            break;
    }
    printf("{\"connected\": %d, \"messages\": %ju, \"sent\": %ju, \"received\": %ju, \"wrong\": %ju, \"cut\": %ju,"
           " \"reset\": %ju, \"stuck\": %d, \"microseconds\": %ju}\n",
           connected, messages, sent, received, wrong, cut, reset, open_clients, microseconds() - begun);
    return 0;
}
