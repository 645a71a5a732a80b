/* test_plug_tasmota.c - answers of plugs with Tasmota: numbers and arrays. */
#include "tests/made_sensors.h"

#include <stdio.h>
#include <string.h>

#include "base/prng.h"
#include "measure/plug_tasmota.h"

static const char single[] =
    "{\"StatusSNS\":{\"Time\":\"2026-11-22T12:00:00\",\"ENERGY\":{\"TotalStartTime\":"
    "\"2025-01-01T00:00:00\",\"Total\":12.345,\"Yesterday\":0.001,\"Today\":0.002,\"Power\":61,"
    "\"ApparentPower\":70,\"ReactivePower\":30,\"Factor\":0.87,\"Voltage\":230,\"Current\":0.3}}}";

static enum sensor_status decode(const char *text, struct sensor_reading *r)
{
    return plug_tasmota_decode(text, strlen(text), r);
}

static void test_numbers_and_arrays(void **state)
{
    struct sensor_info info = {0};
    struct sensor_reading r;

    (void)state;
    plug_tasmota_describe(&info);
    assert_int_equal(decode(single, &r), SENSOR_OK);
    assert_true(r.has_power && r.has_energy);
    made_near(r.watts, 61.0);
    made_near((double)r.ticks * info.tick_j, 12.345 * 3.6e6);
    made_near(info.quantum_j, 3600.0);
    assert_int_equal(decode("{\"StatusSNS\":{\"ENERGY\":{\"Total\":[1.5,2.25,0.00001],"
                            "\"Power\":[10,20,30.5]}}}",
                            &r),
                     SENSOR_OK);
    made_near(r.watts, 60.5);
    assert_int_equal(r.ticks, 375001);
    /* Several relays, one meter total. */
    assert_int_equal(decode("{\"StatusSNS\":{\"ENERGY\":{\"Total\":3.25,\"Power\":[10,20]}}}", &r),
                     SENSOR_OK);
    made_near(r.watts, 30.0);
    assert_int_equal(r.ticks, 325000);
}

static void test_parts(void **state)
{
    struct sensor_reading r;

    (void)state;
    assert_int_equal(decode("{\"StatusSNS\":{\"ENERGY\":{\"Power\":5}}}", &r), SENSOR_OK);
    assert_true(r.has_power && !r.has_energy);
    assert_int_equal(decode("{\"StatusSNS\":{\"ENERGY\":{\"Total\":0}}}", &r), SENSOR_OK);
    assert_true(!r.has_power && r.has_energy && r.ticks == 0);
}

static void test_what_is_not_measured(void **state)
{
    static const struct {
        const char *text;
        enum sensor_status status;
    } cases[] = {
        {"{\"StatusSNS\":{\"Time\":\"2026-11-22T12:00:00\",\"Switch1\":\"OFF\"}}", SENSOR_ABSENT},
        {"{\"WARNING\":\"Need user=<username>&password=<password>\"}", SENSOR_DENIED},
        {"{\"Command\":\"Unknown\"}", SENSOR_BAD},
        {"{\"StatusSNS\":{\"ENERGY\":{\"Power\":[],\"Total\":[]}}}", SENSOR_BAD},
        {"{\"StatusSNS\":{\"ENERGY\":{\"Power\":[1,\"2\"]}}}", SENSOR_BAD},
        {"{\"StatusSNS\":{\"ENERGY\":{\"Power\":\"61\",\"Total\":-1}}}", SENSOR_BAD},
        {"{\"StatusSNS\":{\"ENERGY\":{\"Total\":1e12}}}", SENSOR_BAD},
        {"{\"StatusSNS\":{\"ENERGY\":5}}", SENSOR_BAD},
        {"{\"StatusSNS\":[]}", SENSOR_BAD},
        {"[]", SENSOR_BAD},
        {"", SENSOR_BAD},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct sensor_reading r;

        if (decode(cases[i].text, &r) != cases[i].status)
            fail_msg("%s", cases[i].text);
    }
}

static void test_hostile(void **state)
{
    struct prng p = {.state = 6};
    char text[sizeof single];
    struct sensor_reading r;

    (void)state;
    for (size_t length = 0; length < sizeof single - 1; length++)
        assert_int_equal(plug_tasmota_decode(single, length, &r), SENSOR_BAD);
    for (int i = 0; i < 20000; i++) {
        memcpy(text, single, sizeof text);
        for (uint64_t n = prng_below(&p, 6); n > 0; n--)
            text[prng_below(&p, sizeof text - 1)] = (char)prng_next(&p);
        enum sensor_status status = plug_tasmota_decode(text, sizeof text - 1, &r);

        assert_in_range(status, 0, SENSOR_STATUSES - 1);
        assert_true(status != SENSOR_OK || r.has_power || r.has_energy);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_and_arrays),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_what_is_not_measured),
        cmocka_unit_test(test_hostile),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
