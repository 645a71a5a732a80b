/* test_schedule.c - when the machine may work, minute by minute of the week. */
#include "tests/support.h"

#include <string.h>

#include "econ/schedule.h"

static struct schedule s;

static bool open_at(int day, int hour, int minute) /* Monday: 0 */
{
    const struct tm local = {.tm_wday = (day + 1) % 7, .tm_hour = hour, .tm_min = minute};

    return schedule_is_open(&s, &local);
}

static unsigned minutes(const char *text)
{
    char why[160] = "";
    unsigned count = 0;

    if (!schedule_parse(text, &s, why, sizeof why))
        fail_msg("%s: %s", text, why);
    for (size_t i = 0; i < TARIFF_WEEK_MINUTES; i++)
        count += s.open[i];
    return count;
}

static void refused(const char *text, const char *words)
{
    char why[160] = "";

    assert_false(schedule_parse(text, &s, why, sizeof why));
    if (!strstr(why, words))
        fail_msg("\"%s\" does not say \"%s\"", why, words);
}

static void test_nights(void **state)
{
    (void)state;
    assert_int_equal(minutes("mon-fri 22:00-06:00, sat+sun 00:00-24:00"),
                     5 * 8 * 60 + 2 * 24 * 60 - 6 * 60); /* Saturday's first hours are in both */
    assert_false(open_at(0, 21, 59));
    assert_true(open_at(0, 22, 0));
    assert_true(open_at(1, 5, 59));
    assert_false(open_at(1, 6, 0));
    assert_true(open_at(4, 23, 0));
    assert_true(open_at(5, 3, 0));
    assert_true(open_at(6, 12, 0));
    assert_false(open_at(0, 3, 0));                       /* Sunday's line ends at midnight */
    assert_int_equal(minutes("sun 22:00-06:00"), 8 * 60); /* over the end of the week */
    assert_true(open_at(6, 23, 0));
    assert_true(open_at(0, 5, 59));
    assert_false(open_at(0, 6, 0));
}

static void test_forms(void **state)
{
    (void)state;
    assert_int_equal(minutes("08:00-09:30"), 7 * 90);
    assert_int_equal(minutes("all 08:00-08:00"), TARIFF_WEEK_MINUTES);
    assert_int_equal(minutes(" fri-mon\t08:00-09:00 ,wed 08:00-09:00"), 5 * 60);
    assert_int_equal(minutes("08:00-10:00,09:00-11:00"), 7 * 180); /* overlaps do no harm */
    refused("", "is empty");
    refused(" , ", "is no time");
    refused("22:00", "\"22:00\" is no time like 22:00-06:00");
    refused("25:00-26:00", "is no time");
    refused("24:00-06:00", "is no time");
    refused("6-7", "is no time");
    refused("moon 06:00-07:00", "\"moon 06:00-07:00\" does not begin with days");
    refused("06:00-07:00, mon 07:60-08:00", "\"mon 07:60-08:00\" is no time");
    char longest[SCHEDULE_TEXT_MAX + 2];

    memset(longest, ' ', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    refused(longest, "longer than 511");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_nights), cmocka_unit_test(test_forms)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
