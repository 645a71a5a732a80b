/* test_session_hostile_jobs.c - hostile and faulty jobs: refused with the field's name and counted,
 * the old job goes on, and a good one afterwards works. Whole lines and fragments of one byte. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum/line.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])
#define GOOD_WORDS "\"20000000\",\"207fffff\",\"6b02c99d\",true"

static void start(struct rig *r, void **state)
{
    rig_init(r);
    r->fragment = *(const size_t *)*state;
    rig_login(r);
}

/* Rows 13, 15 and 16: a refused job leaves the old one in place, and nothing of it in the next. */
static void test_bad_jobs(void **state)
{
    static const struct {
        const char *line, *word;
    } bad[] = {
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"2000000g\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",true"),
         "version"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"020000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",true"),
         "version"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"\"", "\"6b02c99d\"",
                    ",true"),
         "nbits"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "545259519", "\"6b02c99d\"",
                    ",true"),
         "nbits"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d0\"",
                    ",true"),
         "ntime"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\" 6b02c9\"",
                    ",true"),
         "ntime"},
        {RIG_NOTIFY("\"b\"", "\"0100000\"", "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",true"),
         "coinbase"},
        {RIG_NOTIFY("\"b\"", "\"xy\"", "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",true"),
         "coinbase"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[\"zz\"]", "\"20000000\"", "\"207fffff\"",
                    "\"6b02c99d\"", ",true"),
         "branch 0"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[\"" RIG_PARENT "\",\"zz\"]", "\"20000000\"",
                    "\"207fffff\"", "\"6b02c99d\"", ",true"),
         "branch 1"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[\"" RIG_PARENT "00\"]", "\"20000000\"",
                    "\"207fffff\"", "\"6b02c99d\"", ",true"),
         "branch 0"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ""),
         "8 parameters"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",0"),
         "clean_jobs"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",\"true\""),
         "clean_jobs"},
        {RIG_NOTIFY("\"b\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",null,true"),
         "clean_jobs"},
        {RIG_NOTIFY("5", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"", "\"6b02c99d\"",
                    ",true"),
         "id"},
        {"{\"method\":\"mining.notify\",\"params\":[]}", "0 parameters"},
    };
    struct rig r;

    start(&r, state);
    rig_notify(&r, "good", RIG_PARENT, "20000000", true);
    for (size_t i = 0; i < LENGTH(bad); i++) {
        rig_expect_refused(&r, &rig_info(&r)->refused_jobs, bad[i].word, bad[i].line);
        assert_int_equal(r.job_count, 1);
        rig_sent(&r); /* the old job goes on */
    }
    rig_expect_refused(&r, &rig_info(&r)->refused_values, "array",
                       "{\"method\":\"mining.notify\",\"params\":{\"id\":\"b\"}}");
    rig_notify(&r, "good", RIG_PARENT, "20000000", false);
    assert_memory_equal(r.jobs[1]->identity, r.jobs[0]->identity, 32);
    assert_int_equal(r.jobs[1]->branch_count, 0);
    rig_say(&r, "%s",
            RIG_NOTIFY("\"extra\"", RIG_GOOD_COINB1, "[]", "\"20000000\"", "\"207fffff\"",
                       "\"6b02c99d\"", ",false,[],\"more\",5"));
    assert_string_equal(rig_job(&r)->id, "extra");
    /* shorter numbers are padded on the left */
    rig_say(&r, "%s",
            RIG_NOTIFY("\"short\"", RIG_GOOD_COINB1, "[]", "\"2\"", "\"1\"", "\"0\"", ",false"));
    assert_int_equal(rig_job(&r)->version, 2);
    rig_works(&r);
    rig_clear(&r);
}

/* Row 15: how many branches. */
static void test_branch_counts(void **state)
{
    static const size_t count[] = {0, 1, 32, 33, 64, 32, 0};
    struct rig r;
    char branch[64 * 70], line[6000];

    start(&r, state);
    for (size_t i = 0; i < LENGTH(count); i++) {
        branch[0] = '\0';
        for (size_t k = 0; k < count[i]; k++)
            strcat(branch, k == 0 ? "\"" RIG_PARENT "\"" : ",\"" RIG_PARENT "\"");
        snprintf(line, sizeof line,
                 "{\"method\":\"mining.notify\",\"params\":[\"n\",\"" RIG_PARENT
                 "\"," RIG_GOOD_COINB1 ",\"" RIG_COINB2 "\",[%s]," GOOD_WORDS "]}",
                 branch);
        if (count[i] > JOB_BRANCHES_MAX) {
            rig_expect_refused(&r, &rig_info(&r)->refused_jobs, "branch", line);
        } else {
            rig_say(&r, "%s", line);
            assert_int_equal(rig_job(&r)->branch_count, count[i]);
            rig_sent(&r);
        }
    }
    rig_works(&r);
    rig_clear(&r);
}

/* Row 14. */
static void test_coinbase_sizes(void **state)
{
    static const size_t sizes[] = {0, 1, 384, 100000, 500000};
    struct rig r;
    char *line = malloc(LINE_MAX_BYTES * 2);

    start(&r, state);
    for (size_t i = 0; i < LENGTH(sizes); i++) {
        size_t at = (size_t)sprintf(
            line, "{\"method\":\"mining.notify\",\"params\":[\"c\",\"" RIG_PARENT "\",\"");

        memset(line + at, '7', 2 * sizes[i]);
        at += 2 * sizes[i];
        strcpy(line + at, "\",\"\",[]," GOOD_WORDS "]}");
        rig_say(&r, "%s", line);
        assert_int_equal(rig_job(&r)->coinbase_len, sizes[i] + 12);
        assert_false(rig_job(&r)->coinbase_known); /* nonsense, but the pool's to say */
        if (sizes[i] <= 100000)
            rig_sent(&r);
    }
    assert_int_equal(rig_info(&r)->refused_jobs, 0);
    rig_works(&r);

    memset(line, '7', 2 * LINE_MAX_BYTES); /* of 16 MB the first is enough */
    for (int i = 0; i < 8; i++)
        rig_feed(&r, line, 2 * LINE_MAX_BYTES);
    assert_int_equal(r.events[SESSION_EVENT_DROP], 1);
    rig_login(&r);
    rig_works(&r);
    free(line);
    rig_clear(&r);
}

/* Row 17. */
static void test_nbits(void **state)
{
    static const char *const strange[] = {"0",        "00000000", "1d800001",
                                          "ff7fffff", "23ffffff", "01003456"};
    struct rig r;

    start(&r, state);
    for (size_t i = 0; i < LENGTH(strange); i++) {
        rig_say(&r,
                "{\"method\":\"mining.notify\",\"params\":[\"n\",\"" RIG_PARENT
                "\"," RIG_GOOD_COINB1 ",\"" RIG_COINB2
                "\",[],\"20000000\",\"%s\",\"6b02c99d\",true]}",
                strange[i]);
        assert_false(rig_job(&r)->network_known);
        rig_sent(&r);
    }
    rig_works(&r);
    assert_true(rig_job(&r)->network_known);
    rig_clear(&r);
}

/* Row 26: ids that need escapes come back as they were, or the job is refused. */
static void test_job_ids(void **state)
{
    static const struct {
        const char *unit; /* as written in JSON */
        char byte;
        int count;
        bool good;
    } cases[] = {
        {"x", 'x', 0, true},         {"x", 'x', 255, true},      {"x", 'x', 256, false},
        {"x", 'x', 8192, false},     {"\\\"", '"', 255, true},   {"\\n", '\n', 255, true},
        {"\\u0001", 1, 100, true},   {"\\u0001", 1, 255, false}, {"%n", 0, 100, true},
        {"\\\\", '\\', 8192, false},
    };
    struct rig r;
    char *id = malloc(100000), *line = malloc(200000);

    start(&r, state);
    rig_notify(&r, "old", RIG_PARENT, "20000000", true);
    for (size_t i = 0; i < LENGTH(cases); i++) {
        id[0] = '\0';
        for (int k = 0; k < cases[i].count; k++)
            strcat(id, cases[i].unit);
        snprintf(line, 200000,
                 "{\"method\":\"mining.notify\",\"params\":[\"%s\",\"" RIG_PARENT
                 "\"," RIG_GOOD_COINB1 ",\"" RIG_COINB2 "\",[]," GOOD_WORDS "]}",
                 id);
        if (!cases[i].good) {
            rig_expect_refused(&r, &rig_info(&r)->refused_jobs, "id", line);
            continue;
        }
        rig_say(&r, "%s", line);
        if (cases[i].byte != 0) {
            assert_int_equal(strlen(rig_job(&r)->id), cases[i].count);
            for (int k = 0; k < cases[i].count; k++)
                assert_int_equal(rig_job(&r)->id[k], cases[i].byte);
        }

        struct share share = rig_share(&r, rig_job(&r), 0, (uint32_t)i * 1000);

        assert_int_equal(rig_submit(&r, &share, rig_job(&r)), SESSION_SUBMIT_SENT);

        json_t *root = json_loads(rig_line(&r), 0, NULL); /* rig_line checks the length */

        assert_string_equal(json_string_value(json_array_get(json_object_get(root, "params"), 1)),
                            rig_job(&r)->id);
        json_decref(root);
    }
    /* a NUL cannot be carried through */
    rig_expect_refused(
        &r, &rig_info(&r)->bad_lines, "not JSON",
        RIG_NOTIFY("\"a\\u0000b\"", RIG_GOOD_COINB1, "[]", "\"2\"", "\"1\"", "\"0\"", ",true"));
    rig_works(&r);
    free(id);
    free(line);
    rig_clear(&r);
}

static size_t whole = 0, single = 1;

#define BOTH(test) cmocka_unit_test_prestate(test, &whole), cmocka_unit_test_prestate(test, &single)

int main(void)
{
    const struct CMUnitTest tests[] = {
        BOTH(test_bad_jobs), BOTH(test_branch_counts), BOTH(test_coinbase_sizes),
        BOTH(test_nbits),    BOTH(test_job_ids),
    };

    return cmocka_run_group_tests_name("session_hostile_jobs", tests, NULL, NULL);
}
