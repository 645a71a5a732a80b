/* test_thermometer.c - the thread that reads a temperature: takes readings, outlives a stuck
 * sensor.
 */
#include "tests/support.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/clock.h"
#include "measure/thermometer.h"

/* Stands in for the sensor; see --wrap in Makefile.am. */
void __wrap_temperature_read(struct temperature *t, struct temperature_reading *out);
bool __wrap_temperature_found(const struct temperature *t);
void __wrap_temperature_close(struct temperature *t);
int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument);

static struct sensor_stub {
    pthread_mutex_t lock;
    pthread_cond_t change;
    unsigned reads, closes;
    bool found, stuck, refused;
} stub = {.lock = PTHREAD_MUTEX_INITIALIZER, .change = PTHREAD_COND_INITIALIZER};

void __wrap_temperature_read(struct temperature *t, struct temperature_reading *out)
{
    (void)t;
    pthread_mutex_lock(&stub.lock);
    stub.reads++;
    pthread_cond_broadcast(&stub.change);
    while (stub.stuck)
        pthread_cond_wait(&stub.change, &stub.lock);
    *out = stub.found ? (struct temperature_reading){.status = SENSOR_OK, .celsius = 61.5}
                      : (struct temperature_reading){.status = SENSOR_ABSENT, .why = "none"};
    pthread_mutex_unlock(&stub.lock);
}

bool __wrap_temperature_found(const struct temperature *t)
{
    (void)t;
    return stub.found;
}

void __wrap_temperature_close(struct temperature *t)
{
    (void)t;
    pthread_mutex_lock(&stub.lock);
    stub.closes++;
    pthread_mutex_unlock(&stub.lock);
}

int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*start)(void *), void *argument)
{
    return stub.refused ? 11 : __real_pthread_create(thread, attributes, start, argument);
}

static int reset(void **state)
{
    (void)state;
    stub.reads = stub.closes = 0;
    stub.stuck = stub.refused = false;
    stub.found = true;
    return 0;
}

static struct thermometer *start(void)
{
    struct thermometer *t;

    assert_int_equal(thermometer_start(NULL, &t), ERR_OK);
    assert_non_null(t);
    return t;
}

static void wait_for_read(void)
{
    pthread_mutex_lock(&stub.lock);
    while (stub.reads == 0)
        pthread_cond_wait(&stub.change, &stub.lock);
    pthread_mutex_unlock(&stub.lock);
}

static void test_reads(void **state)
{
    struct thermometer *t = start();
    struct temperature_reading r;
    int64_t read_ns;

    (void)state;
    do
        thermometer_now(t, clock_mono_ns(), &r, &read_ns);
    while (read_ns == 0);
    assert_int_equal(r.status, SENSOR_OK);
    assert_true(r.celsius == 61.5);
    /* Known for ten seconds, and no longer. */
    thermometer_now(t, read_ns + THERMOMETER_FRESH_NS, &r, &read_ns);
    assert_int_equal(r.status, SENSOR_OK);
    thermometer_now(t, read_ns + 3 * THERMOMETER_FRESH_NS, &r, &read_ns);
    assert_int_equal(r.status, SENSOR_TIMEOUT);
    assert_non_null(r.why);
    assert_true(thermometer_stop(t, clock_mono_ns() + 10 * CLOCK_SECOND));
    assert_int_equal(stub.closes, 1);
    assert_true(thermometer_stop(NULL, 0));
}

static void test_nothing_to_read(void **state)
{
    struct temperature_reading r;
    int64_t read_ns;

    (void)state;
    stub.found = false;
    struct thermometer *t = start();

    thermometer_now(t, INT64_MAX, &r, &read_ns);
    assert_int_equal(r.status, SENSOR_ABSENT);
    assert_string_equal(r.why, "none");
    assert_int_equal(read_ns, 0);
    assert_int_equal(stub.reads, 1);
    assert_true(thermometer_stop(t, 0));
    assert_int_equal(stub.closes, 1);
}

static void test_stuck(void **state)
{
    struct temperature_reading r;
    int64_t read_ns;

    (void)state;
    stub.stuck = true;
    struct thermometer *t = start();

    wait_for_read();
    thermometer_now(t, clock_mono_ns(), &r, &read_ns);
    assert_int_equal(r.status, SENSOR_PAUSED);
    assert_int_equal(read_ns, 0);
    thermometer_now(t, clock_mono_ns() + 2 * THERMOMETER_FRESH_NS, &r, &read_ns);
    assert_int_equal(r.status, SENSOR_TIMEOUT);
    assert_false(thermometer_stop(t, clock_mono_ns()));
    assert_int_equal(stub.closes, 0);
    pthread_mutex_lock(&stub.lock);
    stub.stuck = false;
    pthread_cond_broadcast(&stub.change);
    pthread_mutex_unlock(&stub.lock);
    assert_true(thermometer_stop(t, clock_mono_ns() + 10 * CLOCK_SECOND));
    assert_int_equal(stub.closes, 1);
}

static void test_no_thread(void **state)
{
    struct thermometer *t = (struct thermometer *)&stub;

    (void)state;
    stub.refused = true;
    assert_int_equal(thermometer_start(NULL, &t), ERR_IO);
    assert_null(t);
    assert_int_equal(stub.closes, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_reads, reset),
        cmocka_unit_test_setup(test_nothing_to_read, reset),
        cmocka_unit_test_setup(test_stuck, reset),
        cmocka_unit_test_setup(test_no_thread, reset),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
