/* test_sensor.c - what all sensors share: reading, sets, words. */
#include "tests/support.h"

#include "base/clock.h"
#include "measure/sensor.h"

static int closed;

static enum sensor_status count_up(struct sensor *s, struct sensor_reading *out)
{
    uint64_t *ticks = s->state;

    assert_false(out->has_energy || out->has_power); /* handed over clean */
    out->has_energy = true;
    out->ticks = ++*ticks;
    return SENSOR_OK;
}

static void count_close(struct sensor *s)
{
    (void)s;
    closed++;
}

static const struct sensor_ops counting = {.read = count_up, .close = count_close};

static struct sensor *new_counting(uint64_t *ticks)
{
    struct sensor *s = sensor_new("made", &counting);

    assert_non_null(s);
    s->state = ticks;
    return s;
}

static void test_sample_has_its_times(void **state)
{
    uint64_t ticks = 41;
    struct sensor *s = new_counting(&ticks);
    struct sensor_sample sample;
    int64_t before = clock_mono_ns();

    (void)state;
    sensor_sample(s, &sample);
    int64_t after = clock_mono_ns(), boot = clock_boot_ns();

    assert_int_equal(sample.status, SENSOR_OK);
    assert_int_equal(sample.reading.ticks, 42);
    assert_true(before <= sample.before_ns && sample.before_ns <= sample.after_ns);
    assert_true(sample.after_ns <= after && sample.boot_ns <= boot);
    assert_true(sample.boot_ns - sample.after_ns >= boot - after - CLOCK_SECOND);
    closed = 0;
    sensor_free(s);
    assert_int_equal(closed, 1);
    sensor_free(NULL);
}

static void test_unreadable(void **state)
{
    uint64_t ticks = 0;
    struct sensor *s = new_counting(&ticks);
    struct sensor_reading r;

    (void)state;
    closed = 0;
    sensor_unreadable(s, SENSOR_DENIED, "why", "advice");
    assert_int_equal(closed, 1);
    assert_int_equal(sensor_read(s, &r), SENSOR_DENIED);
    assert_false(r.has_energy || r.has_power);
    assert_int_equal(ticks, 0);
    assert_string_equal(s->info.why, "why");
    assert_string_equal(s->info.advice, "advice");
    sensor_free(s);
    assert_int_equal(closed, 1); /* once */
}

static void test_set_bounds(void **state)
{
    static struct sensor_set set;
    uint64_t ticks = 0;

    (void)state;
    closed = 0;
    for (int i = 0; i < SENSOR_SET_MAX; i++)
        assert_true(sensor_set_add(&set, new_counting(&ticks)));
    assert_false(sensor_set_add(&set, new_counting(&ticks)));
    assert_int_equal(closed, 1); /* not leaked */
    assert_false(sensor_set_add(&set, NULL));
    sensor_set_absent(&set, "made", SENSOR_SCOPE_WALL, SENSOR_ABSENT, "", "");
    assert_int_equal(set.count, SENSOR_SET_MAX);
    assert_int_equal(set.left_out, 3);
    struct sensor *taken = sensor_set_take(&set, 5);

    assert_null(set.sensor[5]);
    sensor_set_clear(&set);
    assert_int_equal(closed, SENSOR_SET_MAX);
    assert_int_equal(set.count, 0);
    sensor_free(taken);
    assert_int_equal(closed, SENSOR_SET_MAX + 1);
}

static void test_words(void **state)
{
    (void)state;
    for (int i = 0; i < SENSOR_SCOPES; i++) {
        enum sensor_scope scope = SENSOR_SCOPE_WALL;

        assert_true(sensor_scope_parse(sensor_scope_text((enum sensor_scope)i), &scope));
        assert_int_equal(scope, i);
    }
    enum sensor_scope scope = SENSOR_SCOPE_DRAM;

    assert_true(sensor_scope_parse("board", &scope));
    assert_int_equal(scope, SENSOR_SCOPE_BOARD);
    assert_false(sensor_scope_parse("Wall", &scope));
    assert_false(sensor_scope_parse("", &scope));
    assert_int_equal(scope, SENSOR_SCOPE_BOARD);
    for (int i = 0; i < SENSOR_STATUSES; i++)
        for (int j = 0; j < i; j++)
            assert_string_not_equal(sensor_status_text((enum sensor_status)i),
                                    sensor_status_text((enum sensor_status)j));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sample_has_its_times),
        cmocka_unit_test(test_unreadable),
        cmocka_unit_test(test_set_bounds),
        cmocka_unit_test(test_words),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
