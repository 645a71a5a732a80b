/* test_history.c - the rings of the past on a clock that the test moves: sums, gaps, a clock that
 * goes back, and what is kept over a restart. */
#include "tests/support.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "tests/made_snapshot.h"
#include "view/history.h"

#define START 1800000000.0 /* a multiple of 900 */

static struct snapshot snapshot;

/* One more second of 1000 hashes, and 5 J in it. */
static void second(struct history *h, double unix_s)
{
    snapshot.seconds += 1.0;
    snapshot.hashes += 1000;
    snapshot.counts.accepted += 1;
    snapshot.judged.accepted_difficulty += 0.5;
    snapshot.energy[0].joules += 5.0;
    snapshot.energy[0].seconds += 1.0;
    snapshot.energy[0].hashes += 1000.0;
    history_push(h, unix_s, 0.25, &snapshot);
}

static struct history *made(void)
{
    struct history *h = history_new();

    assert_non_null(h);
    made_snapshot_full(&snapshot);
    return h;
}

static void test_sums(void **state)
{
    struct history *h = made();
    double sums[HISTORY_SPANS] = {0};

    (void)state;
    for (int i = 0; i <= 1800; i++)
        second(h, START + i);
    assert_int_equal(history_points(h, HISTORY_HOUR), 180);
    assert_int_equal(history_points(h, HISTORY_DAY), 30);
    assert_int_equal(history_points(h, HISTORY_MONTH), 2);
    for (int span = 0; span < HISTORY_SPANS; span++)
        for (size_t i = 0; i < history_points(h, (enum history_span)span); i++) {
            const struct history_point *p = history_point(h, (enum history_span)span, i);

            sums[span] += p->hashes;
            assert_true(p->joules == 5.0 * p->seconds && p->energy_hashes == p->hashes);
            assert_true(p->margin / p->margin_samples == 0.25 && p->temperature == 71.5);
        }
    /* The first second has nothing before it; the last began a new step. */
    assert_true(sums[0] == 1799000.0 && sums[1] == sums[0] && sums[2] == sums[0]);
    assert_true(history_point(h, HISTORY_HOUR, 0)->unix_s == (int64_t)START);
    assert_true(history_point(h, HISTORY_HOUR, 0)->seconds == 9.0);
    assert_true(history_point(h, HISTORY_HOUR, 1)->hashes == 10000.0);
    history_free(h);
}

static void test_rings_are_bounded(void **state)
{
    struct history *h = made();

    (void)state;
    for (int i = 0; i < 4000; i++)
        second(h, START + 900.0 * i);
    assert_int_equal(history_points(h, HISTORY_HOUR), 360);
    assert_int_equal(history_points(h, HISTORY_DAY), 1440);
    assert_int_equal(history_points(h, HISTORY_MONTH), 2880);
    assert_true(history_point(h, HISTORY_MONTH, 2879)->unix_s == (int64_t)START + 900 * 3998);
    history_free(h);
}

static void test_gap_and_clock_back(void **state)
{
    struct history *h = made();

    (void)state;
    for (int i = 0; i <= 30; i++)
        second(h, START + i);
    second(h, START + 3000); /* suspended: no points between */
    second(h, START + 3010);
    assert_int_equal(history_points(h, HISTORY_HOUR), 5);
    assert_true(history_point(h, HISTORY_HOUR, 4)->unix_s == (int64_t)START + 3000);
    second(h, START + 12); /* back: what lies ahead is dropped */
    assert_int_equal(history_points(h, HISTORY_HOUR), 1);
    second(h, START + 20);
    assert_int_equal(history_points(h, HISTORY_HOUR), 2);
    assert_true(history_point(h, HISTORY_HOUR, 1)->unix_s == (int64_t)START + 10);
    second(h, NAN);
    second(h, 1e300);
    assert_int_equal(history_points(h, HISTORY_HOUR), 2);
    history_free(h);
}

static json_t *json_of(const struct history *h, enum history_span span)
{
    size_t len;
    char *text = history_json(h, span, &len);
    json_t *root;

    assert_non_null(text);
    assert_int_equal(strlen(text), len);
    root = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(root);
    free(text);
    return root;
}

static void test_json(void **state)
{
    struct history *h = made();
    json_t *root, *point;

    (void)state;
    for (int i = 0; i <= 10; i++)
        second(h, START + i);
    root = json_of(h, HISTORY_HOUR);
    point = json_array_get(json_object_get(root, "points"), 0);
    assert_int_equal(json_integer_value(json_object_get(root, "step_s")), 10);
    assert_int_equal(json_array_size(json_object_get(root, "columns")), json_array_size(point));
    assert_true(json_real_value(json_array_get(point, 1)) == 9.0);
    assert_true(json_number_value(json_array_get(point, 2)) == 1000.0);
    double value = json_number_value(json_array_get(point, 3)), low, high;

    low = json_number_value(json_array_get(point, 4));
    high = json_number_value(json_array_get(point, 5));
    assert_true(fabs(value - 0.5 * 4294967296.0) < 16.0 && low < value && value < high);
    assert_true(json_number_value(json_array_get(point, 9)) == 5.0);
    assert_true(json_number_value(json_array_get(point, 10)) == 5e9);
    json_decref(root);
    /* Nothing known. */
    history_free(h);
    h = history_new();
    made_snapshot_empty(&snapshot);
    for (int i = 0; i <= 10; i++) {
        snapshot.seconds += 1.0;
        history_push(h, START + i, NAN, &snapshot);
    }
    root = json_of(h, HISTORY_HOUR);
    point = json_array_get(json_object_get(root, "points"), 0);
    for (size_t i = 9; i < 13; i++)
        assert_true(json_is_null(json_array_get(point, i)));
    json_decref(root);
    history_free(h);
}

static void test_kept(void **state)
{
    struct history *h = made(), *again = history_new();
    size_t len, same_len;
    char *text, *same;

    (void)state;
    for (int i = 0; i <= 1000; i++)
        second(h, START + i);
    text = history_save(h, &len);
    assert_non_null(text);
    assert_int_equal(history_load(again, text, len, START + 1000), ERR_OK);
    assert_int_equal(history_points(again, HISTORY_HOUR), 101);
    assert_int_equal(history_points(again, HISTORY_DAY), 17);
    assert_int_equal(history_points(again, HISTORY_MONTH), 2);
    same = history_save(again, &same_len);
    assert_int_equal(len, same_len);
    assert_memory_equal(text, same, len);
    /* The run that follows goes on in the step that was under way. */
    made_snapshot_full(&snapshot);
    second(again, START + 1005);
    second(again, START + 1006);
    second(again, START + 1010);
    assert_int_equal(history_points(again, HISTORY_HOUR), 101);
    assert_true(history_point(again, HISTORY_HOUR, 100)->unix_s == (int64_t)START + 1000);
    assert_true(history_point(again, HISTORY_HOUR, 100)->seconds == 2.0);
    free(same);
    history_free(again);
    /* Long after, the hour is over, and the clock that went back knows no future. */
    again = history_new();
    assert_int_equal(history_load(again, text, len, START + 7200), ERR_OK);
    assert_int_equal(history_points(again, HISTORY_HOUR), 0);
    assert_int_equal(history_points(again, HISTORY_DAY), 17);
    history_free(again);
    again = history_new();
    assert_int_equal(history_load(again, text, len, START + 300), ERR_OK);
    assert_int_equal(history_points(again, HISTORY_HOUR), 31);
    history_free(again);
    free(text);
    history_free(h);
}

static void test_broken_files(void **state)
{
    static const char *const broken[] = {
        "",
        "x",
        "[]",
        "{}",
        "{\"joulehash_history\":2,\"hour\":[],\"day\":[],\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[],\"day\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1]],\"day\":[],\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999990,9,1,1,1,1,1,1,1,1,1,1,1],"
        "[1799999990,9,1,1,1,1,1,1,1,1,1,1,1]],\"day\":[],\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999991,9,1,1,1,1,1,1,1,1,1,1,1]],\"day\":[],"
        "\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999990,-9,1,1,1,1,1,1,1,1,1,1,1]],\"day\":[],"
        "\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999990,99,1,1,1,1,1,1,1,1,1,1,1]],\"day\":[],"
        "\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999990,9,1,\"1\",1,1,1,1,1,1,1,1,1]],\"day\":[],"
        "\"month\":[]}",
        "{\"joulehash_history\":1,\"hour\":[[1799999990,9,1,1e18,1,1,1,1,1,1,1,1,1]],\"day\":[],"
        "\"month\":[]}",
    };
    struct history *h = history_new();

    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        if (history_load(h, broken[i], strlen(broken[i]), START) != ERR_SYNTAX)
            fail_msg("taken: %s", broken[i]);
        assert_int_equal(history_points(h, HISTORY_HOUR), 0);
    }
    history_free(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sums),
        cmocka_unit_test(test_rings_are_bounded),
        cmocka_unit_test(test_gap_and_clock_back),
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_kept),
        cmocka_unit_test(test_broken_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
