/* test_tariff.c - prices by the hour of the week: every minute against a second reading of the
 * table, holes and overlaps by name and place, and the days on which the clock changes. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "econ/tariff.h"

static enum err parse(const char *text, struct tariff *t, char why[128])
{
    return tariff_parse(text, strlen(text), t, why, 128);
}

static struct tm local(int wday, int hour, int minute)
{
    return (struct tm){.tm_wday = wday, .tm_hour = hour, .tm_min = minute};
}

/* wday as struct tm has it: 0 is Sunday. */
static double at(const struct tariff *t, int wday, int hour, int minute)
{
    struct tm when = local(wday, hour, minute);

    return tariff_at(t, &when, NULL);
}

static void test_flat(void **state)
{
    struct tariff t;
    struct tm when = local(3, 12, 30);
    uint32_t minutes;

    (void)state;
    tariff_flat(&t, 0.06);
    assert_true(tariff_at(&t, &when, &minutes) == 0.06);
    assert_int_equal(minutes, TARIFF_WEEK_MINUTES);
    assert_true(tariff_mean(&t) == 0.06);
    assert_int_equal(tariff_minutes_below(&t, 0.06), 0);
    assert_int_equal(tariff_minutes_below(&t, 0.0601), TARIFF_WEEK_MINUTES);
}

static const char two_prices[] = "days,from,to,price\n"
                                 "# by day\r\n"
                                 "mon-fri, 06:00, 22:00, 0.31\n"
                                 "\n"
                                 "mon-thu, 22:00, 06:00, 0.18  # until the next morning\n"
                                 "fri,22:00,24:00,0.18\n"
                                 "Sat+SUN,00:00,00:00,0.12\n"
                                 "mon,00:00,06:00,0.18";

static void test_table(void **state)
{
    struct tariff t;
    struct tm when = local(5, 21, 30);
    uint32_t minutes;
    char why[128] = "";

    (void)state;
    assert_int_equal(parse(two_prices, &t, why), ERR_OK);
    assert_int_equal(t.lines, 5);
    for (int wday = 0; wday < 7; wday++)
        for (int hour = 0; hour < 24; hour++)
            for (int minute = 0; minute < 60; minute++) {
                bool weekend = wday == 0 || wday == 6;
                double wanted = weekend ? 0.12 : hour >= 6 && hour < 22 ? 0.31 : 0.18;

                if (at(&t, wday, hour, minute) != wanted)
                    fail_msg("day %d %02d:%02d is not %g", wday, hour, minute, wanted);
            }
    /* Friday 21:30: half an hour. Friday 22:00: until midnight. Saturday: until Monday. */
    tariff_at(&t, &when, &minutes);
    assert_int_equal(minutes, 30);
    when = local(5, 22, 0);
    tariff_at(&t, &when, &minutes);
    assert_int_equal(minutes, 120);
    when = local(6, 0, 1);
    tariff_at(&t, &when, &minutes);
    assert_int_equal(minutes, 2 * 1440 - 1);
    /* 80 hours at 0.31, 40 at 0.18, 48 at 0.12: 37.76 / 168. */
    assert_true(tariff_mean(&t) > 37.76 / 168 - 1e-12 && tariff_mean(&t) < 37.76 / 168 + 1e-12);
    assert_int_equal(tariff_minutes_below(&t, 0.18), 48 * 60);
    assert_int_equal(tariff_minutes_below(&t, 0.31), 88 * 60);
}

static void test_around_the_week(void **state)
{
    struct tariff t;
    char why[128] = "";

    (void)state;
    /* A range over Sunday, and a last line that goes into Monday. */
    assert_int_equal(parse("fri-mon,12:00,12:00,2\ntue-thu,12:00,12:00,1\n", &t, why), ERR_OK);
    assert_true(at(&t, 1, 0, 0) == 2 && at(&t, 2, 11, 59) == 2 && at(&t, 2, 12, 0) == 1);
    assert_true(at(&t, 5, 11, 59) == 1 && at(&t, 5, 12, 0) == 2);
}

static void test_refused(void **state)
{
    static const struct {
        const char *text;
        enum err e;
        const char *why;
    } row[] = {
        {"", ERR_STATE, "no price at all"},
        {"# nothing\n", ERR_STATE, "no price at all"},
        {"mon-sat,00:00,24:00,1\nsun,00:00,22:00,1\n", ERR_STATE,
         "no price from sun 22:00 to mon 00:00"},
        {"mon-fri,06:00,22:00,1\nmon-sun,22:00,06:00,2\nsun,06:00,22:00,2", ERR_STATE,
         "no price from sat 06:00 to sat 22:00"},
        {"mon,06:00,24:00,1\ntue-sat,00:00,24:00,1\nsun,00:00,22:00,1\n", ERR_STATE,
         "no price from sun 22:00 to mon 06:00"},
        {"all,00:00,24:00,1\n\ntue,06:00,07:00,2\n", ERR_STATE,
         "line 3: overlaps line 1 at tue 06:00"},
        {"mon+mon,00:00,24:00,1\nsun,23:00,01:00,1\n", ERR_STATE,
         "line 2: overlaps line 1 at mon 00:00"},
        {"all,00:00,24:00", ERR_SYNTAX, "line 1: has 3 fields and not 4: days,from,to,price"},
        {"all,00:00,24:00,1,2", ERR_SYNTAX, "line 1: has 5 fields and not 4: days,from,to,price"},
        {"all,00:00,24:00,", ERR_SYNTAX, "line 1: \"\" is no number"},
        {"all,00:00,24:00,0.3x", ERR_SYNTAX, "line 1: \"0.3x\" is no number"},
        {"all,00:00,24:00,-0.1", ERR_RANGE, "line 1: \"-0.1\" must be from 0 to 1e+12"},
        {"all,00:00,24:00,1e21", ERR_RANGE, "line 1: \"1e21\" must be from 0 to 1e+12"},
        {"all,00:00,24:00,nan", ERR_RANGE, "line 1: \"nan\" must be from 0 to 1e+12"},
        {"all,24:00,24:00,1", ERR_SYNTAX, "line 1: \"24:00\" is no time from 00:00 to 23:59"},
        {"all,00:00,24:01,1", ERR_SYNTAX, "line 1: \"24:01\" is no time from 00:00 to 24:00"},
        {"all,00:60,24:00,1", ERR_SYNTAX, "line 1: \"00:60\" is no time from 00:00 to 23:59"},
        {"all,6:00,24:00,1", ERR_SYNTAX, "line 1: \"6:00\" is no time from 00:00 to 23:59"},
        {"all,0:000,24:00,1", ERR_SYNTAX, "line 1: \"0:000\" is no time from 00:00 to 23:59"},
        {"monday,00:00,24:00,1", ERR_SYNTAX,
         "line 1: \"monday\" is no day: mon to sun, mon-fri, sat+sun or all"},
        {"mon-,00:00,24:00,1", ERR_SYNTAX,
         "line 1: \"mon-\" is no day: mon to sun, mon-fri, sat+sun or all"},
        {"mon+,00:00,24:00,1", ERR_SYNTAX,
         "line 1: \"mon+\" is no day: mon to sun, mon-fri, sat+sun or all"},
        {",00:00,24:00,1", ERR_SYNTAX,
         "line 1: \"\" is no day: mon to sun, mon-fri, sat+sun or all"},
        {"<html>", ERR_SYNTAX, "line 1: has 1 fields and not 4: days,from,to,price"},
    };
    struct tariff t;
    char why[128];

    (void)state;
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        assert_int_equal(parse(row[i].text, &t, why), row[i].e);
        assert_string_equal(why, row[i].why);
    }
}

static void test_bounds(void **state)
{
    struct tariff t;
    static char text[32 * (TARIFF_LINES_MAX + 1)];
    char why[128];
    size_t used = 0;

    (void)state;
    assert_int_equal(tariff_parse("all,00:00,24:00,1\n\0", 19, &t, why, sizeof why), ERR_SYNTAX);
    assert_string_equal(why, "line 2: holds a zero byte");
    memset(text, ' ', 300);
    assert_int_equal(tariff_parse(text, 300, &t, why, sizeof why), ERR_SYNTAX);
    assert_string_equal(why, "line 1: is longer than 255 bytes");
    for (int i = 0; i < 255; i++)
        used += (size_t)sprintf(text + used, "mon,%02d:%02d,%02d:%02d,1\n", i / 60, i % 60,
                                (i + 1) / 60, (i + 1) % 60);
    sprintf(text + used, "mon,04:15,24:00,1\n");
    assert_int_equal(parse(text, &t, why), ERR_LIMIT);
    assert_string_equal(why, "line 256: more than 255 prices");
}

/* 2026 in Europe: put forward on 29 March, back on 25 October, both Sundays, at 01:00 UTC. */
static void test_daylight_saving(void **state)
{
    struct tariff t;
    char why[128], by_hour[24 * 40], *saved = getenv("TZ") ? strdup(getenv("TZ")) : NULL;
    size_t used = 0;
    const time_t forward = 1774746000 - 5400, back = 1792890000 - 5400;

    (void)state;
    for (int h = 0; h < 24; h++)
        used += (size_t)sprintf(by_hour + used, "all,%02d:00,%02d:00,%d\n", h, h + 1, h);
    assert_int_equal(parse(by_hour, &t, why), ERR_OK);
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    const double wanted[2][4] = {{0, 1, 3, 4}, {1, 2, 2, 3}};

    for (int i = 0; i < 4; i++)
        for (int k = 0; k < 2; k++) {
            time_t now = (k == 0 ? forward : back) + 3600 * i;
            struct tm tm;

            assert_non_null(localtime_r(&now, &tm));
            assert_int_equal(tm.tm_wday, 0);
            assert_true(tariff_at(&t, &tm, NULL) == wanted[k][i]);
        }
    if (saved)
        setenv("TZ", saved, 1);
    else
        unsetenv("TZ");
    tzset();
    free(saved);
}

/* Tables with random bytes changed: refused with a reason, or whole. */
static void test_mutated(void **state)
{
    struct prng rng = {7};
    struct tariff t;
    int whole = 0;

    (void)state;
    for (int i = 0; i < 3000; i++) {
        char text[sizeof two_prices], why[128] = "";

        memcpy(text, two_prices, sizeof text);
        for (uint64_t n = 1 + prng_below(&rng, 3); n > 0; n--)
            text[prng_below(&rng, sizeof text - 1)] = (char)prng_next(&rng);
        if (tariff_parse(text, sizeof text - 1, &t, why, sizeof why) != ERR_OK) {
            assert_true(strlen(why) > 10);
            continue;
        }
        whole++;
        for (size_t m = 0; m < TARIFF_WEEK_MINUTES; m++)
            assert_true(t.line_of_minute[m] < t.lines && t.price[t.line_of_minute[m]] >= 0);
    }
    assert_true(whole > 100 && whole < 2900);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_flat),
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_around_the_week),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_daylight_saving),
        cmocka_unit_test(test_mutated),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
