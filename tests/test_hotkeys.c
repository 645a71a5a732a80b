/* test_hotkeys.c - keys through a pseudo-terminal, and the terminal given back as it was. */
#include "tests/support.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <event2/event.h>

#include "app/hotkeys.h"

static struct event_base *base;
static int master = -1, slave = -1;
static char keys[16];
static size_t key_count;

static int set_up(void **state)
{
    const char *name;

    (void)state;
    key_count = 0;
    memset(keys, 0, sizeof keys);
    base = event_base_new();
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (!base || master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 ||
        !(name = ptsname(master)))
        return 0;
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    if (master >= 0)
        close(master);
    if (slave >= 0)
        close(slave);
    master = slave = -1;
    event_base_free(base);
    return 0;
}

static void on_key(void *context, char key)
{
    (void)context;
    if (key_count < sizeof keys - 1)
        keys[key_count++] = key;
    if (key == 'q')
        event_base_loopbreak(base);
}

static tcflag_t mode(void)
{
    struct termios now;

    assert_int_equal(tcgetattr(slave, &now), 0);
    return now.c_lflag & (ICANON | ECHO | ISIG);
}

static void test_keys(void **state)
{
    struct hotkeys *h;

    (void)state;
    if (slave < 0)
        skip();
    assert_int_equal(mode(), ICANON | ECHO | ISIG);
    assert_int_equal(hotkeys_new(base, slave, on_key, NULL, &h), ERR_OK);
    assert_int_equal(mode(), ISIG); /* control-C still interrupts */
    assert_int_equal(write(master, "hpq", 3), 3);
    event_base_dispatch(base);
    assert_string_equal(keys, "hpq");
    hotkeys_free(h);
    assert_int_equal(mode(), ICANON | ECHO | ISIG);
}

/* As after control-Z and fg: the shell has set the terminal for itself. */
static void test_continued(void **state)
{
    struct hotkeys *h;
    struct termios shell;

    (void)state;
    if (slave < 0)
        skip();
    assert_int_equal(tcgetattr(slave, &shell), 0);
    assert_int_equal(hotkeys_new(base, slave, on_key, NULL, &h), ERR_OK);
    assert_int_equal(tcsetattr(slave, TCSANOW, &shell), 0);
    assert_int_equal(raise(SIGCONT), 0);
    event_base_loop(base, EVLOOP_ONCE);
    assert_int_equal(mode(), ISIG);
    assert_int_equal(write(master, "q", 1), 1);
    event_base_dispatch(base);
    assert_string_equal(keys, "q");
    hotkeys_free(h);
}

static void test_hung_up(void **state)
{
    struct hotkeys *h;

    (void)state;
    if (slave < 0)
        skip();
    assert_int_equal(hotkeys_new(base, slave, on_key, NULL, &h), ERR_OK);
    close(master);
    master = -1;
    event_base_loop(base, EVLOOP_ONCE);
    event_base_loop(base, EVLOOP_NONBLOCK); /* does not turn and turn */
    assert_int_equal(event_base_get_num_events(base, EVENT_BASE_COUNT_ACTIVE), 0);
    hotkeys_free(h);
}

static void test_no_terminal(void **state)
{
    int ends[2];
    struct hotkeys *h;

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(hotkeys_new(base, ends[0], on_key, NULL, &h), ERR_UNSUPPORTED);
    assert_null(h);
    hotkeys_free(h);
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_keys, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_continued, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_hung_up, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_terminal, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
