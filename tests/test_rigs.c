/* test_rigs.c - the catalogue of machines: the project's own, tables that extend it, and bad rows
 * by line. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "base/prng.h"
#include "econ/rigs.h"

#define HEAD "model,hashrate_ths,power_w\n"

static enum err add(struct rigs *rigs, const char *text, char why[160])
{
    return rigs_add(rigs, text, strlen(text), why, 160);
}

static void test_catalogue(void **state)
{
    struct rigs rigs;
    char why[160] = "";

    (void)state;
    rigs_init(&rigs);
    assert_int_equal(add(&rigs, rigs_catalogue, why), ERR_OK);
    assert_true(rigs.count >= 30);
    for (size_t i = 0; i < rigs.count; i++) {
        const struct rig *r = &rigs.row[i];

        /* Each says from where it is, and where its watts are counted. Every machine ever sold is
         * within these. */
        assert_true(r->source[0] && r->retrieved[0] && r->boundary[0]);
        assert_true(r->power_w / r->hashrate_ths > 8 && r->power_w / r->hashrate_ths < 120);
    }
    const struct rig *r = rigs_find(&rigs, "antminer s21 xp hyd");

    assert_non_null(r);
    assert_string_equal(r->model, "Antminer S21 XP Hyd");
    assert_true(r->hashrate_ths == 473 && r->power_w == 5676 && r->tolerance_pct == 5);
    assert_string_equal(r->cooling, "hydro");
    assert_string_equal(rigs_best(&rigs)->model, "Antminer S23 Hyd"); /* 9.5 J/TH */
    assert_true(rigs_find(&rigs, "Antminer S9")->tolerance_pct < 0);  /* unknown, not zero */
    assert_true(r->price < 0);
    assert_null(rigs_find(&rigs, "Antminer"));
    rigs_clear(&rigs);
    assert_null(rigs_best(&rigs));
}

static void test_extend(void **state)
{
    static const char more[] = "# mine\r\n"
                               "power_w,\"model\",source,note,hashrate_ths,price,Count\r\n"
                               "30, \"One, \"\"the\"\" first\" ,  a shop ,,1.5,99.5,\r\n"
                               "\r\n"
                               "3600,ANTMINER S21,measured here,x,201,,12\r\n";
    struct rigs rigs;
    char why[160] = "";

    (void)state;
    rigs_init(&rigs);
    assert_int_equal(add(&rigs, rigs_catalogue, why), ERR_OK);
    size_t before = rigs.count;

    assert_int_equal(add(&rigs, more, why), ERR_OK);
    assert_int_equal(rigs.count, before + 1);
    const struct rig *r = rigs_find(&rigs, "One, \"the\" first");

    assert_non_null(r);
    assert_true(r->hashrate_ths == 1.5 && r->power_w == 30 && r->price == 99.5 && r->count == 0);
    assert_string_equal(r->source, "a shop");
    assert_string_equal(r->boundary, "");
    assert_int_equal(r->line, 3);
    r = rigs_find(&rigs, "Antminer S21");
    assert_true(r->hashrate_ths == 201 && r->price < 0 && r->count == 12);
    assert_string_equal(r->source, "measured here");
    rigs_clear(&rigs);
}

static void test_refused(void **state)
{
    static const struct {
        const char *text;
        enum err e;
        const char *why;
    } row[] = {
        {"", ERR_SYNTAX, "is empty: the first line names the columns"},
        {"<!DOCTYPE html>\n<html>\n", ERR_SYNTAX,
         "line 1: column \"model\" is missing: the first line names the columns"},
        {"model,hashrate_ths\nA,1\n", ERR_SYNTAX,
         "line 1: column \"power_w\" is missing: the first line names the columns"},
        {"model,model,hashrate_ths,power_w\n", ERR_SYNTAX,
         "line 1: column \"model\" is there twice"},
        {HEAD "A,1\n", ERR_SYNTAX, "line 2: has 2 fields, the first line 3"},
        {HEAD "A,1,2\nB,x,2\n", ERR_SYNTAX, "line 3: hashrate_ths \"x\" is no number"},
        {HEAD "A,1,\n", ERR_SYNTAX, "line 2: power_w \"\" is no number"},
        {HEAD "A,1,-3\n", ERR_RANGE, "line 2: power_w \"-3\" must be above 0 and at most 1e+09"},
        {HEAD "A,0,3\n", ERR_RANGE, "line 2: hashrate_ths \"0\" must be above 0 and at most 1e+09"},
        {HEAD "A,1000000000000000000000,3\n", ERR_RANGE,
         "line 2: hashrate_ths \"1000000000000000000000\" must be above 0 and at most 1e+09"},
        {HEAD "A,nan,3\n", ERR_RANGE,
         "line 2: hashrate_ths \"nan\" must be above 0 and at most 1e+09"},
        {HEAD ",1,3\n", ERR_SYNTAX, "line 2: model \"\" is empty"},
        {HEAD "\"A,1,3\n", ERR_SYNTAX, "line 2: a quote does not end with its field"},
        {HEAD "\"A\"B,1,3\n", ERR_SYNTAX, "line 2: a quote does not end with its field"},
        {HEAD "A,1,3\n\na,2,3\n", ERR_STATE, "line 4: model \"a\" is already in line 2"},
        {"model,hashrate_ths,power_w,boundary\nA,1,3,desk\n", ERR_SYNTAX,
         "line 2: boundary \"desk\" is neither wall nor board"},
        {"model,hashrate_ths,power_w,price\nA,1,3,-1\n", ERR_RANGE,
         "line 2: price \"-1\" must be from 0 to 1e+09"},
        {"model,hashrate_ths,power_w,count\nA,1,3,2.5\n", ERR_SYNTAX,
         "line 2: count \"2.5\" is no whole number"},
        {"1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9,0,1,2,3,4\n", ERR_LIMIT,
         "line 1: more than 32 fields"},
    };
    struct rigs rigs;
    char why[160], text[1200];

    (void)state;
    rigs_init(&rigs);
    assert_int_equal(add(&rigs, HEAD "kept,1,2\n", why), ERR_OK);
    for (size_t i = 0; i < sizeof row / sizeof row[0]; i++) {
        assert_int_equal(add(&rigs, row[i].text, why), row[i].e);
        assert_string_equal(why, row[i].why);
        assert_int_equal(rigs.count, 1);
        assert_string_equal(rigs.row[0].model, "kept");
    }
    assert_int_equal(rigs_add(&rigs, "a\0b\n", 4, why, sizeof why), ERR_SYNTAX);
    assert_string_equal(why, "line 1: holds a zero byte");
    memset(text, 'a', sizeof text);
    assert_int_equal(rigs_add(&rigs, text, sizeof text, why, sizeof why), ERR_SYNTAX);
    assert_string_equal(why, "line 1: is longer than 1023 bytes");
    snprintf(text, sizeof text, HEAD "%0*d,1,2\n", 96, 0);
    assert_int_equal(add(&rigs, text, why), ERR_LIMIT);
    rigs_clear(&rigs);
}

static void test_many(void **state)
{
    static char text[RIGS_MAX * 16 + 64];
    struct rigs rigs;
    char why[160];
    size_t used = (size_t)sprintf(text, HEAD);

    (void)state;
    rigs_init(&rigs);
    for (int i = 0; i < RIGS_MAX; i++)
        used += (size_t)sprintf(text + used, "m%d,1,2\n", i);
    assert_int_equal(add(&rigs, text, why), ERR_OK);
    assert_int_equal(rigs.count, RIGS_MAX);
    assert_int_equal(add(&rigs, HEAD "one more,1,2\n", why), ERR_LIMIT);
    assert_string_equal(why, "line 2: more than 2000 machines");
    assert_int_equal(add(&rigs, HEAD "m7,5,6\n", why), ERR_OK);
    assert_true(rigs.row[7].hashrate_ths == 5);
    rigs_clear(&rigs);
}

/* The catalogue with random bytes changed: refused by line, or whole. */
static void test_mutated(void **state)
{
    struct prng rng = {7};
    size_t length = strlen(rigs_catalogue);
    int whole = 0;

    (void)state;
    for (int i = 0; i < 1000; i++) {
        char text[8192], why[160] = "";
        struct rigs rigs;

        assert_true(length < sizeof text);
        memcpy(text, rigs_catalogue, length);
        for (uint64_t n = 1 + prng_below(&rng, 3); n > 0; n--)
            text[prng_below(&rng, length)] = (char)prng_next(&rng);
        rigs_init(&rigs);
        if (rigs_add(&rigs, text, length, why, sizeof why) == ERR_OK) {
            whole++;
            for (size_t k = 0; k < rigs.count; k++)
                assert_true(rigs.row[k].hashrate_ths > 0 && rigs.row[k].power_w > 0);
        } else {
            assert_non_null(strstr(why, "line "));
        }
        rigs_clear(&rigs);
    }
    assert_true(whole > 100 && whole < 990);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_catalogue), cmocka_unit_test(test_extend),
        cmocka_unit_test(test_refused),   cmocka_unit_test(test_many),
        cmocka_unit_test(test_mutated),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
