/* test_plug_shelly.c - answers of Shelly plugs and meters. */
#include "tests/made_sensors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "measure/plug_shelly.h"

static const char plug[] =
    "{\"id\":0,\"source\":\"init\",\"output\":true,\"apower\":61.4,\"voltage\":229.8,"
    "\"freq\":50.0,\"current\":0.291,\"aenergy\":{\"total\":11.679,\"by_minute\":[973.0,1023.1,"
    "1023.0],\"minute_ts\":1654511972},\"temperature\":{\"tC\":54.3,\"tF\":129.7}}";
static const char whole[] =
    "{\"ble\":{},\"switch:0\":{\"id\":0,\"output\":false,\"apower\":0.0,\"aenergy\":{\"total\":5.0}"
    "},"
    "\"switch:1\":{\"id\":1,\"output\":true,\"apower\":812.5,\"aenergy\":{\"total\":123456.789}},"
    "\"sys\":{\"uptime\":7}}";
static const char three_phases[] =
    "{\"em:0\":{\"id\":0,\"a_act_power\":1.0,\"b_act_power\":2.0,\"c_act_power\":3.5,"
    "\"total_act_power\":6.5},\"emdata:0\":{\"id\":0,\"total_act\":98765.43,\"total_act_ret\":0}}";
static const char one_phase[] =
    "{\"em1:2\":{\"id\":2,\"act_power\":27.2,\"calibration\":\"factory\"},"
    "\"em1data:2\":{\"id\":2,\"total_act_energy\":3.09}}";

static enum sensor_status decode(const char *text, unsigned channel, struct sensor_reading *r)
{
    return plug_shelly_decode(text, strlen(text), channel, r);
}

static void test_kinds(void **state)
{
    struct sensor_info info = {0};
    struct sensor_reading r;

    (void)state;
    plug_shelly_describe(&info);
    assert_int_equal(decode(plug, 0, &r), SENSOR_OK);
    assert_true(r.has_power && r.has_energy);
    made_near(r.watts, 61.4);
    made_near((double)r.ticks * info.tick_j, 11.679 * 3600.0);
    assert_int_equal(decode(whole, 0, &r), SENSOR_OK);
    assert_true(r.has_power && r.watts == 0.0);
    assert_int_equal(decode(whole, 1, &r), SENSOR_OK);
    made_near(r.watts, 812.5);
    assert_int_equal(r.ticks, 123456789);
    assert_int_equal(decode(three_phases, 0, &r), SENSOR_OK);
    made_near(r.watts, 6.5);
    assert_int_equal(r.ticks, 98765430);
    assert_true(r.quantum > info.quantum_j); /* hundredths of Wh */
    assert_int_equal(decode(one_phase, 2, &r), SENSOR_OK);
    made_near(r.watts, 27.2);
    assert_int_equal(r.ticks, 3090);
    assert_int_equal(decode("{\"id\":0,\"act_power\":4}", 0, &r), SENSOR_OK);
    assert_true(r.has_power && !r.has_energy);
}

static void test_what_is_not_measured(void **state)
{
    static const struct {
        const char *text;
        enum sensor_status status;
    } cases[] = {
        {"{\"id\":0,\"output\":true}", SENSOR_ABSENT}, /* a switch without a meter */
        {"{\"id\":0,\"apower\":null,\"aenergy\":null}", SENSOR_ABSENT},
        {"{\"id\":0,\"apower\":\"61\"}", SENSOR_ABSENT},
        {"{\"id\":0,\"apower\":5,\"errors\":[\"overtemp\"]}", SENSOR_OK},
        {"{\"id\":0,\"total_act_power\":5,\"errors\":[\"power_meter_failure\"]}", SENSOR_BAD},
        {"{\"id\":0,\"act_power\":5,\"errors\":[1,\"out_of_range:act_power\"]}", SENSOR_BAD},
        {"{\"code\":404,\"message\":\"No handler for Switch.GetStatus\"}", SENSOR_BAD},
        {"{}", SENSOR_BAD},
        {"[]", SENSOR_BAD},
        {"", SENSOR_BAD},
        {"<html>", SENSOR_BAD},
        {"{\"id\":0,\"apower\":61.4", SENSOR_BAD},
        {"{\"id\":0,\"aenergy\":{\"total\":-1}}", SENSOR_ABSENT},
        {"{\"id\":0,\"aenergy\":{\"total\":1e300}}", SENSOR_ABSENT},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct sensor_reading r;

        if (decode(cases[i].text, 0, &r) != cases[i].status)
            fail_msg("%s", cases[i].text);
    }
    struct sensor_reading r;

    assert_int_equal(decode(whole, 2, &r), SENSOR_BAD); /* no such channel */
}

/* Cut and changed answers never give more than a reading or a status. */
static void test_hostile(void **state)
{
    struct prng p = {.state = 5};
    char text[sizeof plug];
    struct sensor_reading r;

    (void)state;
    for (size_t length = 0; length < sizeof plug - 1; length++)
        assert_int_equal(plug_shelly_decode(plug, length, 0, &r), SENSOR_BAD);
    for (int i = 0; i < 20000; i++) {
        memcpy(text, plug, sizeof text);
        for (uint64_t n = prng_below(&p, 6); n > 0; n--)
            text[prng_below(&p, sizeof text - 1)] = (char)prng_next(&p);
        enum sensor_status status = plug_shelly_decode(text, sizeof text - 1, 0, &r);

        assert_in_range(status, 0, SENSOR_STATUSES - 1);
        assert_true(status != SENSOR_OK || r.has_power || r.has_energy);
    }
    char *long_one = malloc(PLUG_SHELLY_ANSWER_MAX + 1);

    assert_non_null(long_one);
    memset(long_one, ' ', PLUG_SHELLY_ANSWER_MAX + 1);
    memcpy(long_one, plug, sizeof plug - 1);
    assert_int_equal(plug_shelly_decode(long_one, PLUG_SHELLY_ANSWER_MAX, 0, &r), SENSOR_OK);
    assert_int_equal(plug_shelly_decode(long_one, PLUG_SHELLY_ANSWER_MAX + 1, 0, &r), SENSOR_BAD);
    free(long_one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_what_is_not_measured),
        cmocka_unit_test(test_hostile),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
