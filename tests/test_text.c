/* test_text.c - figures and lines for people. */
#include "tests/support.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/made_snapshot.h"
#include "view/text.h"

struct figure {
    double value;
    const char *text;
};

static void check(const struct figure *figure, size_t count,
                  char *(*format)(double, char[TEXT_FIGURE_MAX]))
{
    for (size_t i = 0; i < count; i++) {
        char out[TEXT_FIGURE_MAX];

        assert_ptr_equal(format(figure[i].value, out), out);
        if (strcmp(out, figure[i].text) != 0)
            fail_msg("%.17g: \"%s\", not \"%s\"", figure[i].value, out, figure[i].text);
    }
}

static void test_rate(void **state)
{
    static const struct figure figure[] = {
        {0, "0.000 H/s"},          {1, "1.000 H/s"},           {9.9994, "9.999 H/s"},
        {9.9996, "10.00 H/s"},     {99.994, "99.99 H/s"},      {99.996, "100.0 H/s"},
        {214.34, "214.3 H/s"},     {999.94, "999.9 H/s"},      {999.96, "1.000 kH/s"},
        {1000, "1.000 kH/s"},      {214.3e6, "214.3 MH/s"},    {999.96e6, "1.000 GH/s"},
        {1.5e12, "1.500 TH/s"},    {2e15, "2.000 PH/s"},       {750e18, "750.0 EH/s"},
        {1.0141e21, "1.014 ZH/s"}, {12345e21, "12345.0 ZH/s"},
    };

    (void)state;
    check(figure, sizeof figure / sizeof figure[0], text_rate);
}

static void test_seconds(void **state)
{
    static const struct figure figure[] = {
        {0, "0.0 s"},
        {9.4e-6, "9.4 us"},
        {9.991e-4, "999 us"},
        {9.996e-4, "1 ms"},
        {0.0994, "99.4 ms"},
        {0.0996, "0.1 s"},
        {0.84, "0.8 s"},
        {9.94, "9.9 s"},
        {9.96, "10 s"},
        {12.4, "12 s"},
        {119.4, "119 s"},
        {119.6, "1 m 59 s"},
        {200, "3 m 20 s"},
        {7199, "119 m 59 s"},
        {7200, "2 h 0 m"},
        {18720, "5 h 12 m"},
        {172799, "47 h 59 m"},
        {172800, "2.0 d"},
        {276480, "3.2 d"},
        {63115199, "730.5 d"},
        {63115200, "2 y"},
        {1.294e9, "41 y"},
        {3.042e16, "964 million y"},
        {7.63e16, "2.42 billion y"},
        {1e30, "3.17e+13 billion y"},
        {INFINITY, "inf y"},
    };

    (void)state;
    check(figure, sizeof figure / sizeof figure[0], text_seconds);
}

static void test_difficulty(void **state)
{
    static const struct figure figure[] = {
        {2.3283064365386963e-10, "2.328e-10"},
        {0.0131, "0.0131"},
        {0.013149, "0.01315"},
        {1, "1"},
        {1024, "1024"},
        {9999.4, "9999"},
        {9999.6, "10000"},
        {16384, "16384"},
        {99999, "99999"},
        {100000, "100 k"},
        {999960, "1 M"},
        {1.25e12, "1.25 T"},
        {1.4694e14, "146.9 T"},
        {1e18, "1 E"},
        {1e24, "1e+06 E"},
    };

    (void)state;
    check(figure, sizeof figure / sizeof figure[0], text_difficulty);
}

/* Whatever the number, the text ends within its room. */
static void test_room(void **state)
{
    static const double values[] = {DBL_MAX, -DBL_MAX, DBL_MIN, NAN, INFINITY, -INFINITY, -1.5};

    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        char out[TEXT_FIGURE_MAX];

        assert_true(strlen(text_rate(values[i], out)) < TEXT_FIGURE_MAX);
        assert_true(strlen(text_seconds(values[i], out)) < TEXT_FIGURE_MAX);
        assert_true(strlen(text_difficulty(values[i], out)) < TEXT_FIGURE_MAX);
    }
}

static void test_watts(void **state)
{
    static const struct figure figure[] = {
        {0, "0.00 W"},    {0.85, "0.850 W"}, {9.994, "9.99 W"},  {61.23, "61.2 W"},
        {999.4, "999 W"}, {1000, "1.00 kW"}, {12345, "12.3 kW"}, {5e6, "5.00 MW"},
    };

    (void)state;
    check(figure, sizeof figure / sizeof figure[0], text_watts);
}

static void test_efficiency(void **state)
{
    static const struct {
        double value, uncertainty; /* negative: unknown */
        const char *text;
    } figure[] = {
        {49823.6, 873, "49.8 +- 0.9 kJ/TH"},
        {49823.6, 1230, "49.8 +- 1.2 kJ/TH"},
        {234.4, 31, "234 +- 31 J/TH"},
        {17.43, 0.2, "17.43 +- 0.20 J/TH"},
        {17.43, 0.38, "17.4 +- 0.4 J/TH"},
        {1234567, 700000, "1.2 +- 0.7 MJ/TH"},
        {40e6, 57e6, "40 +- 57 MJ/TH"},
        {49823.6, 1, "49.824 +- 0.001 kJ/TH"},
        {49823.6, -1, "49.8 kJ/TH"},
        {3.44e9, -1, "3.44 GJ/TH"},
        {49823.6, 0.4, "49.824 +- <0.001 kJ/TH"},
        {0, -1, "0.00 J/TH"},
    };
    char out[TEXT_FIGURE_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof figure / sizeof figure[0]; i++) {
        struct snapshot_value v = {true, figure[i].value};
        struct snapshot_value u = {figure[i].uncertainty >= 0.0, figure[i].uncertainty};

        assert_string_equal(text_efficiency(v, u, out), figure[i].text);
    }
}

static void test_status(void **state)
{
    struct snapshot s;
    char out[512], cut[20];

    (void)state;
    made_snapshot_full(&s);
    assert_string_equal(text_status(&s, out, sizeof out),
                        "10s 201.0 GH/s, 1m 200.0 GH/s, 15m 199.0 GH/s | accepted 107, rejected "
                        "21, stale 12, lost 10 | a share every 12 s expected | 61.2 W  49.8 +- 0.9 "
                        "kJ/TH package+dram, revenue $0.006065 a day, electricity $0.08813, "
                        "margin -$0.08206: idle | cpu 72 C (too hot)");
    made_snapshot_empty(&s);
    assert_string_equal(text_status(&s, out, sizeof out),
                        "10s unknown, 1m unknown, 15m unknown | accepted 0, rejected 0, stale 0, "
                        "lost 0 | time to a share unknown | J/TH not measured, margin unknown");
    memset(cut, '#', sizeof cut);
    text_status(&s, cut, 10);
    assert_int_equal(strlen(cut), 9);
    assert_int_equal(cut[10], '#');
}

static char *summary(const struct snapshot *s)
{
    char *text = NULL;
    size_t size = 0;
    FILE *f = open_memstream(&text, &size);

    assert_non_null(f);
    text_summary(s, f);
    assert_int_equal(fclose(f), 0);
    return text;
}

static void assert_says(const char *text, const char *what)
{
    if (!strstr(text, what))
        fail_msg("no \"%s\" in:\n%s", what, text);
}

static void test_summary(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_full(&s);
    char *text = summary(&s);

    assert_says(text, "joulehash 1.2.3 mine, 62 s\n");
    assert_says(text, "cpu: 8 threads, kernel avx512, 4 versions per pass, 200.7 GH/s, 2 hardware "
                      "errors, 72 C, clocks held back: too hot, works 75 % of the time, held: "
                      "user, held: thermal\n");
    assert_says(text, "stratum+tcp://pool.example:3333 as addr.");
    assert_says(text, "stratum+ssl://gone.example:3334 as <b>\", removed: 9 shares, 7 accepted, 1 "
                      "rejected, 0 stale, 1 lost\n");
    assert_says(text, "200.7 GH/s counted: 12345678901234 hashes in 61.50 s\n");
    assert_says(text, "190.0 GH/s from accepted shares, 95 % between 154.0 GH/s and 231.0 GH/s\n");
    assert_says(text,
                "159 found = 107 accepted + 21 rejected + 12 stale + 10 lost + 6 throttled + 3 "
                "pending\n");
    assert_says(text, "rejected as stale: 15\n");
    assert_says(text, "rejected as low-difficulty: 5\n");
    assert_says(text, "duplicates dropped before sending: 1\n");
    assert_says(text,
                "luck        93.0 % of the 160.5 shares that the hashes promise, 95 % between "
                "79.0 and 110.0 %\n");
    assert_says(text, "credit      cpu: too few: 5000 shares of 5300 that the hashes promise\n");
    assert_says(text, "a share     every 12 s expected; the next in 0.6 s, 8.5 s, 37 s with 5, 50, "
                      "95 %\n");
    assert_says(text, "a block     every 10 m 0 s expected; the next in 31 s, 6 m 56 s, 29 m 57 s "
                      "with 5, 50, 95 %\n");
    assert_says(text,
                "economics   revenue $0.006065 a day, electricity $0.08813, margin -$0.08206: "
                "idle\n            hashprice $30323.86 per PH/s and day, break-even tariff "
                "$0.004129 per kWh\n            price $75000.00 from mempool.space, 5 m 12 s "
                "old\n            tariff $0.06000/kWh from --tariff\n");
    assert_says(text, "the newest price was not to be had: HTTP 503\n");
    assert_says(text, "height 413567 nonce 7 hash 0000");
    assert_says(text, "height unknown nonce 4294967295 hash 0000");
    assert_says(text,
                "energy      61.2 W  49.8 +- 0.9 kJ/TH package+dram, the headline: 3672 J in 60 s "
                "by rapl:package-0+rapl:package-0/dram, total, 1 gaps left out, silent 2 "
                "times, at the end denied\n            61 +- 12 kJ/TH of accepted work\n");
    assert_says(text, "energy      package not measured: no whole interval; rapl:package-0 is not "
                      "understood\n");
    free(text);

    s.energy_count = 1;
    s.energy[0].given = true;
    s.energy[0].uncertainty.known = false;
    text = summary(&s);
    assert_says(text, "energy      61.2 W given  49.8 kJ/TH package+dram: 3672 J in 60 s by "
                      "rapl:package-0+rapl:package-0/dram, not measured, 1 gaps");
    free(text);

    s.devices[0].kind = "opencl";
    s.devices[0].proofs = 7;
    s.devices[0].alarms = 1;
    s.devices[0].hold_count = s.devices[0].throttle_count = 0;
    s.devices[0].temperature_c.known = s.devices[0].work_share.known = false;
    text = summary(&s);
    assert_says(text,
                "cpu: kernel avx512, 4 versions per pass, 200.7 GH/s, 2 hardware errors, proved "
                "7 times, 1 alarms, rebuilt 0 times\n");
    free(text);

    made_snapshot_empty(&s);
    text = summary(&s);
    assert_says(text, "unknown, no share was accepted yet\n");
    assert_says(text, "0 found = 0 accepted");
    assert_null(strstr(text, "rejected as"));
    assert_null(strstr(text, "duplicates"));
    assert_null(strstr(text, "nan"));
    assert_null(strstr(text, "luck"));
    assert_null(strstr(text, "every"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rate),       cmocka_unit_test(test_seconds),
        cmocka_unit_test(test_difficulty), cmocka_unit_test(test_room),
        cmocka_unit_test(test_watts),      cmocka_unit_test(test_efficiency),
        cmocka_unit_test(test_status),     cmocka_unit_test(test_summary),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
