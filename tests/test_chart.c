/* test_chart.c - pictures: axes with round steps, labels that cover nothing, and SVG that any
 * reader of XML takes, whatever strangers' strings are in it. */
#include "tests/support.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "view/chart.h"
#include "view/chart_place.h"
#include "view/chart_scale.h"
#include "view/svg.h"

static void check_text(const struct chart_scale *s, size_t tick, const char *expected)
{
    char text[CHART_SCALE_TEXT_MAX];

    assert_string_equal(chart_scale_text(s, chart_scale_tick(s, tick), text), expected);
}

static void test_scale_by_hand(void **state)
{
    struct chart_scale s;

    (void)state;
    chart_scale_init(&s, 12e6, 383e6, 7, true, true, false);
    assert_string_equal(s.prefix, "M");
    assert_int_equal(chart_scale_ticks(&s), 5); /* 0, 100, ... 400 MH/s */
    check_text(&s, 0, "0");
    check_text(&s, 4, "400");
    assert_true(chart_scale_part(&s, 200e6) == 0.5);

    chart_scale_init(&s, 0.031, 0.048, 5, false, false, false);
    check_text(&s, 0, "0.030");
    check_text(&s, 1, "0.035");

    chart_scale_init(&s, 1.0, 3.0, 8, false, false, true); /* threads: no half ones */
    check_text(&s, 0, "0");
    check_text(&s, 1, "1");

    chart_scale_init(&s, -2.0, 5.0, 7, false, true, false);
    assert_true(s.low <= -2.0 && s.high >= 5.0);
    chart_scale_init(&s, -5.0, -2.0, 4, false, true, false);
    assert_true(s.high == 0.0 && s.low <= -5.0);
    chart_scale_init(&s, INFINITY, -INFINITY, 4, true, true, false); /* no figure at all */
    assert_true(s.low == 0.0 && s.high >= 1.0);
    chart_scale_init(&s, 42.0, 42.0, 4, false, false, false);
    assert_true(s.low < 42.0 && s.high > 42.0);
    chart_scale_init(&s, 0.0, 0.0, 4, true, true, false);
    assert_true(s.high > 0.0);
    chart_scale_init(&s, 2e-5, 3e-5, 4, true, true, false);
    assert_string_equal(s.prefix, "\xc2\xb5");
}

/* Whatever the figures: they lie inside, between ticks that are few and evenly spaced. */
static void test_scale_at_random(void **state)
{
    struct prng seed = {20261};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        struct chart_scale s;
        double size = pow(10.0, (double)prng_below(&seed, 30) - 12.0);
        double a = size * ((double)prng_below(&seed, 2001) - 1000.0) / 1000.0;
        double b = a + size * (double)prng_below(&seed, 1000) / 500.0;
        unsigned ticks = 2 + (unsigned)prng_below(&seed, 9);
        uint64_t flags = prng_next(&seed);

        chart_scale_init(&s, a, b, ticks, flags & 1, flags & 2, size >= 10.0 && flags & 4);
        size_t count = chart_scale_ticks(&s);

        if (!(s.low <= a + 1e-9 * size && s.high >= b - 1e-9 * size && s.low < s.high &&
              count >= 2 && count <= ticks + 3 && s.step > 0.0))
            fail_msg("%g to %g with %u ticks: %g to %g by %g", a, b, ticks, s.low, s.high, s.step);
        assert_true(fabs(chart_scale_tick(&s, 0) - s.low) <= 1e-6 * s.step);
        assert_true(fabs(chart_scale_tick(&s, count - 1) - s.high) <= 1e-6 * s.step);
    }
}

static bool overlap(const struct chart_box *a, const struct chart_box *b)
{
    return a->x0 < b->x1 && b->x0 < a->x1 && a->y0 < b->y1 && b->y0 < a->y1;
}

static void test_place(void **state)
{
    const struct chart_box frame = {0.0, 0.0, 400.0, 300.0};
    struct chart_place p = {0};

    (void)state;
    assert_true(chart_place_add(&p, (struct chart_box){0.0, 0.0, 400.0, 150.0}));
    assert_true(chart_place_add_line(&p, 0.0, 290.0, 400.0, 290.0, 4.0));
    struct chart_box b = chart_place_find(&p, &frame, 390.0, 160.0, 120.0, 40.0);

    assert_true(b.x0 >= 0.0 && b.x1 <= 400.0 && b.y0 >= 150.0 && b.y1 <= 286.0);
    for (size_t i = 0; i < p.boxes; i++)
        assert_false(overlap(&b, &p.box[i]));
    assert_true(chart_place_along(&p, &frame, 10.0, 200.0, 300.0, 200.0, 5.0) == 0.0);
    assert_true(chart_place_along(&p, &frame, 10.0, 100.0, 300.0, 100.0, 5.0) > 0.0);
    assert_true(chart_place_along(&p, &frame, 10.0, 320.0, 300.0, 320.0, 5.0) > 0.0);
    b = chart_place_find(&p, &frame, 10.0, 10.0, 500.0, 40.0); /* fits nowhere */
    assert_true(b.x1 - b.x0 == 500.0);
    chart_place_clear(&p);
}

/* What a parser of XML would refuse: tags that do not pair, bare '&' and '<'. */
static void well_formed(const char *text)
{
    const char *stack[32];
    size_t depth = 0;

    for (const char *s = text; *s; s++) {
        assert_true((unsigned char)*s >= 0x20 || *s == '\n');
        if (*s == '&') {
            assert_true(!strncmp(s, "&amp;", 5) || !strncmp(s, "&lt;", 4) ||
                        !strncmp(s, "&gt;", 4) || !strncmp(s, "&quot;", 6));
            continue;
        }
        if (*s != '<')
            continue;
        const char *end = strchr(s, '>');

        assert_non_null(end);
        if (s[1] == '/') {
            assert_true(depth > 0);
            depth--;
            size_t length = strcspn(stack[depth], " >");

            assert_int_equal(end - s - 2, length);
            assert_memory_equal(s + 2, stack[depth], length);
        } else if (end[-1] != '/') {
            assert_true(isalpha((unsigned char)s[1]) && depth < 32);
            stack[depth++] = s + 1;
        }
        s = end;
    }
    assert_int_equal(depth, 0);
}

static size_t count_of(const char *text, const char *what)
{
    size_t n = 0;

    for (const char *s = text; (s = strstr(s, what)); s += strlen(what))
        n++;
    return n;
}

static void contains(const char *text, const char *what)
{
    if (!strstr(text, what))
        fail_msg("no %s in:\n%s", what, text);
}

static void test_picture(void **state)
{
    const struct chart_point fast[] = {{20.0, 50e6, 0.5, 1e6, "1 thread"},
                                       {NAN, 90e6, 0.0, 0.0, NULL},
                                       {61.0, 200e6, 0.5, 0.0, "4 threads"}};
    const struct chart_point slow[] = {{18.0, 10e6, 0.0, 600e6, NULL}};
    const struct chart_series series[] = {{"avx512 & <friends>", fast, 3, true, false},
                                          {"sca\x01lar \xff", slow, 1, false, false},
                                          {NULL, slow, 1, false, true}};
    const struct chart_rule rule[] = {{0.0, 0.0, 2000.0, 5000e6, "305 kJ/TH"},
                                      {NAN, 0.0, 1.0, 1.0, "nowhere"},
                                      {1e6, 0.0, 1e6, 1e9, "outside"}};
    const struct chart_mark mark[] = {{61.0, 200e6, "Best speed\n200 MH/s"},
                                      {61.0, 200e6, "Best efficiency"},
                                      {INFINITY, 0.0, "nothing"}};
    const struct chart c = {.title = "Hashrate \"against\" power",
                            .subtitle = "a processor",
                            .description = "Of 4 points & one unknown.",
                            .footer = "2026",
                            .x = {"Power", "W", true, true, false},
                            .y = {"Hashrate", "H/s", true, true, false},
                            .series = series,
                            .series_count = 3,
                            .rule = rule,
                            .rules = 3,
                            .mark = mark,
                            .marks = 3};
    char *svg = chart_svg(&c);

    (void)state;
    assert_non_null(svg);
    well_formed(svg);
    contains(svg, "<title id=\"title\">Hashrate &quot;against&quot; power</title>");
    contains(svg, "<desc id=\"description\">Of 4 points &amp; one unknown.</desc>");
    contains(svg, "prefers-color-scheme:dark");
    contains(svg, ">Power (W)</text>");
    contains(svg, ">Hashrate (MH/s)</text>");
    contains(svg, ">avx512 &amp; &lt;friends&gt;</text>");
    contains(svg, ">sca?lar ?</text>");
    contains(svg, "<title>4 threads</title>");
    contains(svg, ">0</text>");
    assert_null(strstr(svg, ">-")); /* a bar of 60 to 1 draws no axis below 0 */
    contains(svg, ">Best speed</text>");
    contains(svg, ">200 MH/s</text>");
    contains(svg, ">Best efficiency</text>");
    contains(svg, ">305 kJ/TH</text>");
    assert_int_equal(count_of(svg, "class=\"ring\""), 2);
    assert_int_equal(count_of(svg, "class=\"rule\""), 1);
    assert_int_equal(count_of(svg, "class=\"lead\""), 2);
    /* Two points and their key; one broken by what is not finite, so that there is no line. */
    assert_int_equal(count_of(svg, "class=\"p s0\""), 3);
    assert_int_equal(count_of(svg, "class=\"p s1\""), 2);
    assert_int_equal(count_of(svg, "class=\"p s2\""), 0);
    assert_null(strstr(svg, "nan"));
    assert_null(strstr(svg, "inf"));
    assert_null(strstr(svg, "nothing"));
    free(svg);
}

/* No figure; and more series than there are colours, with names that need many rows. */
static void test_extremes(void **state)
{
    struct chart c = {.title = "T", .description = "", .x = {.label = "a"}, .y = {.label = "b"}};
    char *svg = chart_svg(&c);
    struct chart_series series[40];
    struct chart_point point[40];
    char name[200];

    (void)state;
    assert_non_null(svg);
    well_formed(svg);
    contains(svg, ">nothing was measured</text>");
    contains(svg, ">a</text>");
    free(svg);

    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    for (int i = 0; i < 40; i++) {
        point[i] = (struct chart_point){i, -i, 0.0, 3.0, NULL};
        series[i] = (struct chart_series){name, &point[i], 1, i & 1, false};
    }
    c.series = series;
    c.series_count = 40;
    assert_non_null(svg = chart_svg(&c));
    well_formed(svg);
    assert_null(strstr(svg, "nothing was measured"));
    contains(svg, "viewBox=\"0 0 880 1466\""); /* 40 rows of names stand above the figures */
    free(svg);
}

static void test_escape(void **state)
{
    static const struct {
        const char *text, *expected;
        size_t characters;
    } cases[] = {
        {"<&>\"'", "&lt;&amp;&gt;&quot;'", 5},
        {"5 \xc2\xb5J \xf0\x9f\x94\xa5", "5 \xc2\xb5J \xf0\x9f\x94\xa5", 6},
        {"\xc0\xaf\xed\xa0\x80\xef\xbf\xbf\xf4\x90\x80\x80", "????????????", 12},
        {"\xe2\x82", "??", 2},
        {"\x1b[2J\x7f", "?[2J?", 5},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *text = NULL;
        size_t length;
        FILE *to = open_memstream(&text, &length);

        assert_non_null(to);
        svg_text(to, cases[i].text, strlen(cases[i].text));
        fclose(to);
        assert_string_equal(text, cases[i].expected);
        assert_int_equal(svg_characters(cases[i].text, strlen(cases[i].text)), cases[i].characters);
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scale_by_hand), cmocka_unit_test(test_scale_at_random),
        cmocka_unit_test(test_place),         cmocka_unit_test(test_picture),
        cmocka_unit_test(test_extremes),      cmocka_unit_test(test_escape),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
