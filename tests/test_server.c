/* test_server.c - a listening socket and who comes: replies, deadlines, bounds, and those who go in
 * the middle. A protocol of lines: "quit\n" is answered and closed, other lines are echoed. */
#include "tests/support.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/clock.h"
#include "net/server.h"

#define PATIENCE_NS (30 * CLOCK_SECOND) /* only there to end a test that hangs */

static struct rig {
    struct event_base *base;
    struct server *server;
    struct sockaddr_in address;
    unsigned requests, late, full, ended, quiet, sent;
    bool deny;
} rig;

static char big[8 << 20]; /* more than sockets hold */
static bool at_once;      /* nobody waits to be told: the reply may go at once */

static int admit(void *context, const struct sockaddr *peer)
{
    (void)context;
    assert_int_equal(peer->sa_family, AF_INET);
    return rig.deny ? 0 : 7;
}

static void sent(void *context)
{
    assert_ptr_equal(context, &rig);
    rig.sent++;
}

static void request(void *context, struct server_client *c, enum server_moment moment,
                    const char *bytes, size_t len)
{
    const char *end = memchr(bytes, '\n', len);

    assert_ptr_equal(context, &rig);
    assert_int_equal(server_grant(c), 7);
    if (end) {
        size_t used = (size_t)(end - bytes) + 1;

        rig.requests++;
        if (used == 5 && memcmp(bytes, "drop\n", 5) == 0)
            server_close(c);
        else if (used == 4 && memcmp(bytes, "big\n", 4) == 0)
            server_reply(c, used, big, sizeof big, false, at_once ? NULL : sent);
        else
            server_reply(c, used, bytes, used, used == 5 && memcmp(bytes, "quit\n", 5) == 0,
                         at_once ? NULL : sent);
        return;
    }
    rig.late += moment == SERVER_LATE;
    rig.full += moment == SERVER_FULL;
    rig.ended += moment == SERVER_ENDED;
    rig.quiet += moment == SERVER_QUIET;
    if (moment == SERVER_LATE || moment == SERVER_FULL)
        server_reply(c, len, "no\n", 3, true, at_once ? NULL : sent);
}

static void begin(int64_t request_ns, size_t clients_max)
{
    struct server_config config = {.clients_max = clients_max,
                                   .busy = "busy\n",
                                   .input_max = 100,
                                   .request_ns = request_ns,
                                   .quiet_ns = CLOCK_MILLISECOND,
                                   .context = &rig,
                                   .admit = admit,
                                   .request = request};
    char text[LISTEN_ADDRESS_TEXT_MAX], why[100];

    signal(SIGPIPE, SIG_IGN);
    memset(&rig, 0, sizeof rig);
    rig.base = event_base_new();
    assert_non_null(rig.base);
    assert_true(listen_address_parse("127.0.0.1:0", &config.address, why, sizeof why));
    assert_int_equal(server_new(rig.base, &config, &rig.server), ERR_OK);
    server_address(rig.server, text);
    assert_true(listen_address_parse(text, &config.address, why, sizeof why));
    memcpy(&rig.address, &config.address.address, sizeof rig.address);
}

static void end(void)
{
    server_free(rig.server);
    event_base_free(rig.base);
}

static int come(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    assert_true(fd >= 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&rig.address, sizeof rig.address), 0);
    assert_int_equal(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
    return fd;
}

static void say(int fd, const char *text)
{
    size_t len = strlen(text);

    assert_int_equal(send(fd, text, len, MSG_NOSIGNAL), len);
}

static void turn(void)
{
    event_base_loop(rig.base, EVLOOP_NONBLOCK);
    usleep(200);
}

/* All that comes until `wanted` has, or with NULL until the end. */
static void hear(int fd, const char *wanted, bool closed)
{
    char got[4096] = "";
    size_t len = 0;
    int64_t deadline = clock_mono_ns() + PATIENCE_NS;
    bool over = false;

    while (!over && (closed || len < strlen(wanted))) {
        assert_true(clock_mono_ns() < deadline);
        turn();
        ssize_t n = recv(fd, got + len, sizeof got - len - 1, 0);

        if (n > 0)
            len += (size_t)n;
        over = n == 0 || (n < 0 && errno != EAGAIN);
    }
    got[len] = '\0';
    assert_string_equal(got, wanted);
    assert_true(!closed || over);
}

static void until(const unsigned *count, unsigned wanted)
{
    int64_t deadline = clock_mono_ns() + PATIENCE_NS;

    while (*count < wanted) {
        assert_true(clock_mono_ns() < deadline);
        turn();
    }
}

static void until_gone(void)
{
    int64_t deadline = clock_mono_ns() + PATIENCE_NS;

    while (server_clients(rig.server) > 0) {
        assert_true(clock_mono_ns() < deadline);
        turn();
    }
}

static void test_replies(void **state)
{
    int fd;

    (void)state;
    begin(PATIENCE_NS, 4);
    fd = come();
    say(fd, "one\n");
    hear(fd, "one\n", false);
    say(fd, "two\nthree\nfo"); /* more in one segment, and a part */
    hear(fd, "two\nthree\n", false);
    until(&rig.quiet, 1);
    say(fd, "ur\nquit\nnever\n");
    hear(fd, "four\nquit\n", true);
    assert_int_equal(rig.requests, 5);
    assert_int_equal(rig.sent, at_once ? 0 : 5);
    close(fd);
    until_gone();
    end();
}

static void test_who_has_said_all(void **state)
{
    int fd;

    (void)state;
    begin(PATIENCE_NS, 4);
    fd = come();
    say(fd, "one\ntwo\nhalf");
    shutdown(fd, SHUT_WR);
    hear(fd, "one\ntwo\n", true);
    close(fd);
    fd = come();
    say(fd, "half");
    shutdown(fd, SHUT_WR);
    hear(fd, "", true);
    assert_int_equal(rig.ended, 2);
    close(fd);
    fd = come();
    say(fd, "drop\n");
    hear(fd, "", true);
    close(fd);
    fd = come();
    close(fd); /* without a word */
    until_gone();
    end();
}

static void test_deadlines(void **state)
{
    int silent, dripping, idle;

    (void)state;
    begin(500 * CLOCK_MILLISECOND, 4);
    silent = come();
    dripping = come();
    idle = come();
    say(idle, "one\n"); /* answered, then silent */
    say(dripping, "a");
    for (int i = 0; rig.late == 0; i++) {
        assert_true(i < 90); /* bytes: below the bound of a request */
        turn();
        usleep(10000);
        send(dripping, "a", 1, MSG_NOSIGNAL);
    }
    hear(dripping, "no\n", true);
    hear(silent, "", true);
    hear(idle, "one\n", true);
    until_gone();
    close(silent);
    close(dripping);
    close(idle);
    end();
}

static void test_bounds(void **state)
{
    char flood[102];
    int fd[4];

    (void)state;
    begin(PATIENCE_NS, 2);
    memset(flood, 'x', sizeof flood);
    flood[101] = '\0';
    fd[0] = come();
    say(fd[0], flood);
    hear(fd[0], "no\n", true);
    assert_int_equal(rig.full, 1);
    close(fd[0]);
    until_gone();
    for (size_t i = 0; i < 4; i++)
        fd[i] = come();
    hear(fd[2], "busy\n", true);
    hear(fd[3], "busy\n", true);
    assert_int_equal(server_clients(rig.server), 2);
    assert_int_equal(server_refused(rig.server), 2);
    close(fd[0]);
    close(fd[2]);
    close(fd[3]);
    while (server_clients(rig.server) == 2)
        turn();
    fd[0] = come(); /* there is room again */
    say(fd[0], "one\n");
    hear(fd[0], "one\n", false);
    rig.deny = true;
    fd[2] = come();
    hear(fd[2], "", true);
    close(fd[0]);
    close(fd[1]);
    close(fd[2]);
    until_gone();
    end();
}

/* One who takes no reply, and one who goes with one under way. */
static void test_takes_nothing(void **state)
{
    int fd;

    (void)state;
    begin(PATIENCE_NS, 4);
    fd = come();
    say(fd, "one\n");
    until(&rig.requests, 1);
    close(fd);
    until_gone();
    until(&rig.sent, 1);
    fd = come();
    say(fd, "two\n");
    until(&rig.requests, 2);
    end(); /* with a client */
    close(fd);
}

/* A reply that does not fit at once comes whole and in order, and the next behind it. */
static void test_big_reply(void **state)
{
    char got[65536];
    size_t len = 0;
    int fd;

    (void)state;
    for (size_t i = 0; i < sizeof big; i++)
        big[i] = (char)(i * 2654435761U >> 13);
    begin(PATIENCE_NS, 4);
    fd = come();
    say(fd, "big\n");
    until(&rig.requests, 1);
    say(fd, "two\n");
    for (int64_t deadline = clock_mono_ns() + PATIENCE_NS; len < sizeof big;) {
        assert_true(clock_mono_ns() < deadline);
        event_base_loop(rig.base, EVLOOP_NONBLOCK);
        size_t left = sizeof big - len;
        ssize_t n = recv(fd, got, left < sizeof got ? left : sizeof got, 0);

        if (n <= 0) {
            assert_true(n < 0 && errno == EAGAIN);
            continue;
        }
        assert_memory_equal(got, big + len, (size_t)n);
        len += (size_t)n;
    }
    hear(fd, "two\n", false);
    say(fd, "big\n");
    until(&rig.requests, 3);
    close(fd); /* with most of it under way */
    until_gone();
    end();
}

static int nobody_waits(void **state)
{
    (void)state;
    at_once = true;
    return 0;
}

static int somebody_waits(void **state)
{
    (void)state;
    at_once = false;
    return 0;
}

/* The system gives no more sockets; then it does again. */
static void test_no_sockets(void **state)
{
    struct rlimit all, few;
    int fd;

    (void)state;
    begin(PATIENCE_NS, 4);
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &all), 0);
    fd = come();
    few = all;
    few.rlim_cur = (rlim_t)fd + 1; /* as many as there are */
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
    while (server_refused(rig.server) == 0)
        turn();
    assert_int_equal(server_clients(rig.server), 0);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &all), 0);
    say(fd, "one\n");
    hear(fd, "one\n", false);
    close(fd);
    until_gone();
    end();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_replies),
        cmocka_unit_test(test_who_has_said_all),
        cmocka_unit_test(test_deadlines),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_takes_nothing),
        cmocka_unit_test(test_no_sockets),
        cmocka_unit_test(test_big_reply),
#define AT_ONCE(test) {#test " at once", test, nobody_waits, somebody_waits, NULL}
        AT_ONCE(test_replies),
        AT_ONCE(test_who_has_said_all),
        AT_ONCE(test_bounds),
        AT_ONCE(test_big_reply),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
