/* test_sensor_spec.c - what --sensor takes, and what it says about the rest. */
#include "tests/made_sensors.h"

#include <string.h>

#include "measure/sensor_spec.h"

static struct sensor_spec parse(const char *text)
{
    struct sensor_spec spec;
    char why[256] = "";

    if (sensor_spec_parse(text, &spec, why, sizeof why) != ERR_OK)
        fail_msg("%s: %s", text, why);
    return spec;
}

static void test_good(void **state)
{
    struct sensor_spec s = parse("rapl");

    (void)state;
    assert_string_equal(s.kind, "rapl");
    assert_string_equal(s.detail, "");
    assert_false(s.scope_said || s.max_said || sensor_spec_makes(&s));
    s = parse("nvml:0000:3b:00.0,scope=board");
    assert_string_equal(s.detail, "0000:3b:00.0");
    assert_int_equal(s.scope, SENSOR_SCOPE_BOARD);
    assert_true(s.scope_said);
    s = parse("watts:65.5,scope=node");
    made_near(s.watts, 65.5);
    assert_int_equal(s.scope, SENSOR_SCOPE_NODE);
    assert_true(sensor_spec_makes(&s));
    s = parse("shelly:http://admin:pass,word@10.0.0.7/,max=2300,scope=wall");
    assert_string_equal(s.detail, "http://admin:pass,word@10.0.0.7/");
    assert_int_equal(s.scope, SENSOR_SCOPE_WALL);
    assert_true(s.max_said);
    made_near(s.max_w, 2300.0);
    s = parse("cmd:awk 'BEGIN { print 1, \"W\" }' a,b");
    assert_string_equal(s.detail, "awk 'BEGIN { print 1, \"W\" }' a,b");
    assert_int_equal(s.scope, SENSOR_SCOPE_WALL);
    assert_false(s.scope_said);
}

static void test_bad(void **state)
{
    static const struct {
        const char *text, *says;
    } bad[] = {{"", "no sensor"},
               {"RAPL", "no sensor"},
               {"raplx", "no sensor"},
               {"rapl:", "a name"},
               {"watts", "a number"},
               {"watts:", "a number"},
               {"watts:0", "watts"},
               {"watts:-5", "watts"},
               {"watts:5W", "watts"},
               {"watts:nan", "watts"},
               {"watts:0x10", "watts"},
               {"watts:1e7", "watts"},
               {"shelly", "an address"},
               {"shelly:http://a b/", "blanks"},
               {"tasmota:http://a/\033[2J", "blanks"},
               {"cmd:", "a program"},
               {"rapl,scope=house", "no scope \"house\""},
               {"rapl,scope=part", "no scope"},
               {"rapl,max=0", "max="},
               {"rapl,max=lots", "max="},
               {"rapl,colour=red", "scope= or max="}};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct sensor_spec spec;
        char why[256] = "";

        if (sensor_spec_parse(bad[i].text, &spec, why, sizeof why) == ERR_OK)
            fail_msg("taken: %s", bad[i].text);
        if (!strstr(why, bad[i].says))
            fail_msg("%s: says \"%s\"", bad[i].text, why);
        for (const char *p = why; *p; p++)
            assert_true(*p >= ' ' && *p <= '~'); /* what it repeats is harmless */
    }
}

static void test_length(void **state)
{
    char text[SENSOR_SPEC_DETAIL_MAX + 200], why[128];
    struct sensor_spec spec;

    (void)state;
    memset(text, 'x', sizeof text);
    memcpy(text, "cmd:", 4);
    text[4 + SENSOR_SPEC_DETAIL_MAX] = '\0';
    assert_int_equal(sensor_spec_parse(text, &spec, why, sizeof why), ERR_OK);
    assert_int_equal(strlen(spec.detail), SENSOR_SPEC_DETAIL_MAX);
    text[4 + SENSOR_SPEC_DETAIL_MAX] = 'x';
    text[4 + SENSOR_SPEC_DETAIL_MAX + 1] = '\0';
    assert_int_equal(sensor_spec_parse(text, &spec, why, sizeof why), ERR_LIMIT);
    text[4 + SENSOR_SPEC_DETAIL_MAX + 1] = 'x';
    text[sizeof text - 1] = '\0';
    assert_int_equal(sensor_spec_parse(text, &spec, why, sizeof why), ERR_LIMIT);
}

static void test_choosing(void **state)
{
    struct sensor_info card = {
        .name = "nvml:0000:3b:00.0", .kind = "nvml", .domain = "0000:3b:00.0"};
    struct sensor_info zone = {
        .name = "rapl:package-0/dram", .kind = "rapl", .domain = "package-0"};
    static const struct {
        const char *text;
        bool card, zone;
    } cases[] = {{"nvml", true, false},
                 {"rapl", false, true},
                 {"nvml:0000:3B:00.0", true, false},
                 {"nvml:nvml:0000:3b:00.0", true, false},
                 {"nvml:0000:3c:00.0", false, false},
                 {"rapl:package-0", false, true},
                 {"rapl:package-0/dram", false, true},
                 {"rapl:package-1", false, false},
                 {"watts:5", false, false}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct sensor_spec spec = parse(cases[i].text);

        assert_int_equal(sensor_spec_chooses(&spec, &card), cases[i].card);
        assert_int_equal(sensor_spec_chooses(&spec, &zone), cases[i].zone);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_length),
        cmocka_unit_test(test_choosing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
