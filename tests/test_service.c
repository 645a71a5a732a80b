/* test_service.c - what the service manager is told, through a socket of the test's own. */
#include "tests/support.h"

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/service.h"

static char name[] = "@joulehash-test-0000000000";
static int manager = -1;

static int set_up(void **state)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};

    (void)state;
    snprintf(name, sizeof name, "@joulehash-test-%d", (int)getpid());
    memcpy(at.sun_path + 1, name + 1, strlen(name) - 1);
    manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    return manager < 0 ? -1
                       : bind(manager, (struct sockaddr *)&at,
                              (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name)));
}

static int tear_down(void **state)
{
    (void)state;
    return close(manager);
}

static const char *received(void)
{
    static char text[256];
    ssize_t n = recv(manager, text, sizeof text - 1, 0);

    text[n < 0 ? 0 : n] = '\0';
    return text;
}

static void test_lines(void **state)
{
    struct service s;

    (void)state;
    service_init(&s, name, NULL, NULL, 7);
    assert_int_equal(service_notify(&s, "READY=1\nSTATUS=mining"), ERR_OK);
    assert_string_equal(received(), "READY=1\nSTATUS=mining");
    assert_false(service_second(&s, 100, false)); /* no watchdog was asked for */
    assert_string_equal(received(), "");
}

static void test_watchdog(void **state)
{
    struct service s;

    (void)state;
    service_init(&s, name, "30000000", "7", 7);
    assert_true(service_second(&s, 100, false));
    assert_string_equal(received(), "WATCHDOG=1");
    assert_false(service_second(&s, 100, false)); /* the workers hang */
    assert_string_equal(received(), "");
    assert_true(service_second(&s, 100, true)); /* they have nothing to do */
    assert_true(service_second(&s, 101, false));
    assert_string_equal(received(), "WATCHDOG=1");
}

static void test_not_ours(void **state)
{
    static const struct {
        const char *name, *usec, *pid;
    } nothing[] = {{NULL, "1", "7"}, {"", "1", "7"}, {"relative", "1", "7"}, {"@", "1", "7"}},
      unwatched[] = {{name, NULL, NULL}, {name, "0", NULL},
                     {name, "-5", NULL}, {name, "x", NULL},
                     {name, "1", "8"},   {name, "1", "7x"},
                     {name, "", NULL},   {name, "99999999999999999999", NULL}};
    char longer[200];
    struct service s;

    (void)state;
    for (size_t i = 0; i < sizeof nothing / sizeof nothing[0]; i++) {
        service_init(&s, nothing[i].name, nothing[i].usec, nothing[i].pid, 7);
        assert_int_equal(service_notify(&s, "READY=1"), ERR_OK);
        assert_false(service_second(&s, 100, true));
    }
    for (size_t i = 0; i < sizeof unwatched / sizeof unwatched[0]; i++) {
        service_init(&s, unwatched[i].name, unwatched[i].usec, unwatched[i].pid, 7);
        assert_false(service_second(&s, 100 + i, true));
    }
    memset(longer, 'a', sizeof longer);
    longer[0] = '@';
    longer[sizeof longer - 1] = '\0';
    service_init(&s, longer, NULL, NULL, 7);
    assert_int_equal(service_notify(&s, "READY=1"), ERR_OK);
    assert_string_equal(received(), "");
    service_init(&s, "/nobody/listens", NULL, NULL, 7);
    assert_int_equal(service_notify(&s, "READY=1"), ERR_IO);
}

/* Children must not speak in our name. */
static void test_environment(void **state)
{
    struct service s;

    (void)state;
    assert_int_equal(setenv("NOTIFY_SOCKET", name, 1), 0);
    assert_int_equal(setenv("WATCHDOG_USEC", "1000000", 1), 0);
    service_open(&s);
    assert_null(getenv("NOTIFY_SOCKET"));
    assert_null(getenv("WATCHDOG_USEC"));
    assert_true(service_second(&s, 1, false));
    assert_string_equal(received(), "WATCHDOG=1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_watchdog, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_ours, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_environment, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
