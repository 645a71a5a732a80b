/* test_sensor_command.c - programs that print joules or watts, and programs that do not. */
#include "tests/made_sensors.h"

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "measure/sensor_command.h"

#define PATIENT_MS 60000 /* only a bug takes so long */

static void test_decode(void **state)
{
    static const struct {
        const char *line;
        bool energy;
        double value, step;
    } good[] = {{"61.2 W\n", false, 61.2, 0.1},
                {"61 W", false, 61.0, 1.0},
                {"0.0612kW", false, 61.2, 0.1},
                {"61200 mW \r\n", false, 61.2, 1e-3},
                {"  12345.678 J", true, 12345.678, 1e-3},
                {"2 kJ", true, 2000.0, 1000.0},
                {"5 mJ", true, 0.005, 0.001},
                {"1.5 Wh", true, 5400.0, 360.0},
                {"1.234 kWh\n\n", true, 1.234 * 3.6e6, 3600.0},
                {"1e3 W", false, 1000.0, 1.0},
                {"0 J", true, 0.0, 1.0}};
    static const char *const bad[] = {"",        "W",      "61.2",    "61.2 w",   "-1 W",
                                      "nan W",   "inf J",  "0x10 W",  "61.2 W x", "61.2 W\n3 W",
                                      "1e300 J", "61,2 W", "watts 5", "5 Watt"};

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        bool energy = !good[i].energy;
        double value = -1.0, step = -1.0;

        assert_int_equal(sensor_command_decode(good[i].line, &energy, &value, &step), SENSOR_OK);
        assert_int_equal(energy, good[i].energy);
        assert_true(fabs(value - good[i].value) <= 1e-9 * good[i].value);
        assert_true(fabs(step - good[i].step) <= 1e-9 * good[i].step);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        bool energy;
        double value, step;

        if (sensor_command_decode(bad[i], &energy, &value, &step) != SENSOR_BAD)
            fail_msg("understood: %s", bad[i]);
    }
}

static struct sensor *new_command(const char *program, int timeout_ms)
{
    struct sensor *s = NULL;

    assert_int_equal(sensor_command_new(program, SENSOR_SCOPE_WALL, timeout_ms, &s), ERR_OK);
    return s;
}

static void test_runs_each_time(void **state)
{
    struct sensor_reading r;
    char program[256];

    (void)state;
    made_tree_new();
    made_tree_line("/value", "100.5 J");
    snprintf(program, sizeof program, "cat '%s/value'", made_tree_root());
    struct sensor *s = new_command(program, PATIENT_MS);

    assert_int_equal(s->info.status, SENSOR_OK);
    assert_true(s->info.energy && !s->info.power && s->info.may_block);
    r = made_read(s);
    assert_int_equal(r.ticks, 100500000);
    made_near(r.quantum, 0.1);
    made_tree_line("/value", "101 J");
    r = made_read(s);
    assert_int_equal(r.ticks, 101000000);
    made_near(r.quantum, 1.0);
    made_tree_line("/value", "60 W"); /* it has another mind now */
    assert_int_equal(sensor_read(s, &r), SENSOR_BAD);
    sensor_free(s);
    s = new_command(program, PATIENT_MS);
    assert_true(s->info.power && !s->info.energy);
    made_near(made_read(s).watts, 60.0);
    sensor_free(s);
    made_tree_free();
}

static void assert_unreadable(const char *program, enum sensor_status want)
{
    struct sensor *s = new_command(program, PATIENT_MS);

    if (s->info.status != want)
        fail_msg("%s: %s", program, sensor_status_text(s->info.status));
    assert_true(s->info.why[0] && s->info.advice[0]);
    sensor_free(s);
}

static void test_programs_that_fail(void **state)
{
    (void)state;
    assert_unreadable("no-such-program-here", SENSOR_ABSENT);
    assert_unreadable("exit 126", SENSOR_DENIED);
    assert_unreadable("echo 60 W; exit 3", SENSOR_BAD);
    assert_unreadable("echo lots of power", SENSOR_BAD);
    assert_unreadable("kill -9 $$", SENSOR_BAD);
    assert_unreadable("true", SENSOR_BAD);
    assert_unreadable("echo 60 W >&2", SENSOR_BAD);
    /* Never more than a few hundred bytes are taken of one that does not stop. */
    assert_unreadable("while :; do echo 60 W; done", SENSOR_BAD);
}

/* The whole group is killed: also a child that keeps the output open. Its number is asked for until
 * the kernel no longer knows it. */
static void test_timeout_kills_the_group(void **state)
{
    char program[900], path[256], text[32] = "";
    int64_t start_ns = clock_mono_ns();
    FILE *f = NULL;

    (void)state;
    made_tree_new();
    snprintf(path, sizeof path, "%s/pid", made_tree_root());
    snprintf(program, sizeof program, "sleep 600 & echo $! > '%s.new' && mv '%s.new' '%s'; wait",
             path, path, path);
    /* On a busy machine the shell may need longer until there is somebody to kill. */
    for (int timeout_ms = 300; !f && timeout_ms <= PATIENT_MS; timeout_ms *= 4) {
        struct sensor *s = new_command(program, timeout_ms);

        assert_int_equal(s->info.status, SENSOR_TIMEOUT);
        sensor_free(s);
        f = fopen(path, "r");
    }
    assert_non_null(f);
    assert_non_null(fgets(text, sizeof text, f));
    fclose(f);
    pid_t child = (pid_t)atol(text);

    assert_true(child > 1);
    /* A zombie that nobody has collected yet still takes signals; its state tells. */
    for (;;) {
        char status[64], line[256] = "";

        snprintf(status, sizeof status, "/proc/%d/stat", (int)child);
        f = fopen(status, "r");
        if (!f)
            break;
        char *read = fgets(line, sizeof line, f);

        fclose(f);
        const char *end = read ? strrchr(line, ')') : NULL;

        if (!end || end[2] == 'Z' || end[2] == 'X')
            break;
        assert_true(clock_mono_ns() - start_ns < 200 * CLOCK_SECOND);
    }
    made_tree_free();
}

static void test_name_is_harmless(void **state)
{
    struct sensor *s =
        new_command("echo 5 W #\033[31m and a name that is much longer than a line of a "
                    "list has room for",
                    PATIENT_MS);

    (void)state;
    assert_int_equal(s->info.status, SENSOR_OK);
    assert_null(strchr(s->info.name, '\033'));
    assert_true(strlen(s->info.name) <= SENSOR_NAME_MAX);
    assert_memory_equal(s->info.name, "cmd:echo 5 W #?[31m", 19);
    sensor_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decode),
        cmocka_unit_test(test_runs_each_time),
        cmocka_unit_test(test_programs_that_fail),
        cmocka_unit_test(test_timeout_kills_the_group),
        cmocka_unit_test(test_name_is_harmless),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
