/* test_messages_jobs.c - what results and notifies hold: extranonces, masks, jobs. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "stratum/messages.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

/* ---- results ---- */

static enum err subscribe(const char *result, struct message_extranonce *x,
                          char session_id[MESSAGE_SESSION_ID_MAX + 1])
{
    json_t *json = json_loads(result, JSON_DECODE_ANY, NULL);
    char why[100] = "";

    assert_non_null(json);

    enum err e = message_subscribe_result(json, x, session_id, why, sizeof why);

    assert_int_equal(e != ERR_OK, why[0] != '\0');
    json_decref(json);
    return e;
}

static void test_subscribe_results(void **state)
{
    static const struct {
        const char *result, *session_id;
        size_t size1, size2;
    } good[] = {
        {"[[[\"mining.notify\",\"6b02c99e\"]],\"9ec9026b\",8]", "6b02c99e", 4, 8},
        {"[[[\"mining.set_difficulty\",\"a\"],[\"mining.notify\",\"b\"]],\"9ec9\",4]", "b", 2, 4},
        {"[[\"mining.notify\",\"c\"],\"00\",0]", "c", 1, 0},
        {"[[],\"\",16]", "", 0, 16},
        {"[null,\"\",3,\"extra\",{}]", "", 0, 3},
        {"[[[\"mining.notify\",null],5,[]],\"\",1]", "", 0, 1},
        {"[\"mining.notify\",\"\",1.0]", "", 0, 1},
    };
    static const char *const bad_sizes[] = {
        "-1",    "17",   "65000", "4294967296", "9223372036854775807", "1e300", "2.5",
        "\"8\"", "null", "[]",    "true"};
    static const char *const bad[] = {"null",
                                      "true",
                                      "{}",
                                      "[]",
                                      "[[],\"00\"]",
                                      "\"9ec9026b\"",
                                      "[[],null,8]",
                                      "[[],8,8]",
                                      "[[],\"9ec\",8]",
                                      "[[],\"9ez9\",8]",
                                      "[[],\"0x00\",8]"};
    struct message_extranonce x;
    char session_id[MESSAGE_SESSION_ID_MAX + 1], text[400];

    (void)state;
    for (size_t i = 0; i < LENGTH(good); i++) {
        assert_int_equal(subscribe(good[i].result, &x, session_id), ERR_OK);
        assert_string_equal(session_id, good[i].session_id);
        assert_int_equal(x.extranonce1_size, good[i].size1);
        assert_int_equal(x.extranonce2_size, good[i].size2);
    }
    assert_int_equal(subscribe(good[0].result, &x, session_id), ERR_OK);
    assert_memory_equal(x.extranonce1, "\x9e\xc9\x02\x6b", 4);
    for (size_t i = 0; i < LENGTH(bad); i++)
        if (subscribe(bad[i], &x, session_id) == ERR_OK)
            fail_msg("%s", bad[i]);
    for (size_t i = 0; i < LENGTH(bad_sizes); i++) {
        snprintf(text, sizeof text, "[[],\"00\",%s]", bad_sizes[i]);
        if (subscribe(text, &x, session_id) == ERR_OK)
            fail_msg("%s", text);
    }
    for (size_t digits = 0; digits <= 80; digits++) {
        char hex[81];

        memset(hex, 'a', digits);
        hex[digits] = '\0';
        snprintf(text, sizeof text, "[[],\"%s\",8]", hex);
        assert_int_equal(subscribe(text, &x, session_id) == ERR_OK,
                         digits % 2 == 0 && digits <= 64);
    }
    /* a session id that is too long to give back is left out */
    for (size_t len = 254; len <= 258; len++) {
        char id[300];

        memset(id, 'i', len);
        id[len] = '\0';
        snprintf(text, sizeof text, "[[[\"mining.notify\",\"%s\"]],\"\",8]", id);
        assert_int_equal(subscribe(text, &x, session_id), ERR_OK);
        assert_string_equal(session_id, len <= MESSAGE_SESSION_ID_MAX ? id : "");
    }
}

static void test_configure_results(void **state)
{
    static const struct {
        const char *result;
        bool agreed;
        uint32_t mask;
    } cases[] = {
        {"{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"}", true, 0x1fffe000},
        {"{\"version-rolling\":true,\"version-rolling.mask\":\"1fffffe0\"}", true, 0x1fffffe0},
        {"{\"version-rolling\":true,\"version-rolling.mask\":\"00000000\"}", true, 0},
        {"{\"version-rolling\":true,\"version-rolling.mask\":\"zz\"}", false, 0},
        {"{\"version-rolling\":true,\"version-rolling.mask\":7}", false, 0},
        {"{\"version-rolling\":true}", false, 0},
        {"{\"version-rolling\":false,\"version-rolling.mask\":\"1fffe000\"}", false, 0},
        {"{\"version-rolling\":\"no\",\"version-rolling.mask\":\"1fffe000\"}", false, 0},
        {"{}", false, 0},
        {"[]", false, 0},
        {"false", false, 0},
        {"null", false, 0},
    };
    uint32_t mask;

    (void)state;
    for (size_t i = 0; i < LENGTH(cases); i++) {
        json_t *json = json_loads(cases[i].result, JSON_DECODE_ANY, NULL);

        mask = 5;
        assert_int_equal(message_configure_mask(json, &mask), cases[i].agreed);
        assert_int_equal(mask, cases[i].mask);
        json_decref(json);
    }
    assert_false(message_configure_mask(NULL, &mask));
}

/* ---- jobs ---- */

static enum err notify(const char *params, const struct message_extranonce *x, struct job **job,
                       char *why, size_t cap)
{
    const struct job_parts circumstances = {.difficulty = 1e-9,
                                            .session = 3,
                                            .upstream = 2,
                                            .received_ns = 77,
                                            .agreed_mask = 0x1fffe000,
                                            .submit_version = true};
    json_t *json = json_loads(params, 0, NULL);

    assert_non_null(json);

    enum err e = message_notify(json, x, &circumstances, job, why, cap);

    json_decref(json);
    return e;
}

/* Each real block as a job without extranonces: the header must come out as it was mined. */
static void test_real_blocks_as_jobs(void **state)
{
    (void)state;
    assert_true(real_blocks_count > 0);
    for (size_t i = 0; i < real_blocks_count; i++) {
        const struct real_block *block = &real_blocks[i];
        const struct message_extranonce none = {.extranonce1_size = 0};
        uint8_t header[80], parent[32], rebuilt[80];
        char text[20000], parent_hex[65], why[100];
        size_t at;
        struct job *job;

        support_block_header(block, header);
        for (size_t k = 0; k < 32; k += 4)
            store_be32(parent + k, load_le32(header + 4 + k));
        hex_encode(parent, 32, parent_hex);
        at = (size_t)snprintf(text, sizeof text, "[\"%u\",\"%s\",\"%.80s\",\"%s\",[", block->height,
                              parent_hex, block->coinbase, block->coinbase + 80);
        for (size_t k = 0; k < block->branch_count; k++)
            at += (size_t)snprintf(text + at, sizeof text - at, "%s\"%s\"", k > 0 ? "," : "",
                                   block->branch[k]);
        snprintf(text + at, sizeof text - at, "],\"%x\",\"%x\",\"%x\",true]", load_le32(header),
                 load_le32(header + 72), load_le32(header + 68));
        assert_int_equal(notify(text, &none, &job, why, sizeof why), ERR_OK);
        job_header(job, NULL, job->version, job->ntime, load_le32(header + 76), rebuilt);
        assert_memory_equal(rebuilt, header, 80);
        assert_true(job->coinbase_known);
        assert_int_equal(job->branch_count, block->branch_count);
        assert_int_equal(job->session, 3);
        assert_int_equal(job->upstream, 2);
        assert_int_equal(job->received_ns, 77);
        assert_true(job->clean);
        job_free(job);
    }
}

/* The parent of block 413567, as it is shown to people and as it comes in a notify. */
static void test_parent_words(void **state)
{
    const struct message_extranonce x = {
        .extranonce1_size = 2, .extranonce1 = {0xaa, 0xbb}, .extranonce2_size = 3};
    char shown[65], why[100];
    struct job *job;

    (void)state;
    assert_int_equal(
        notify("[\"j\",\"c6c5ce115bd3005e4e0e86083ff6c64729b12b520542b54d0000000000000000\","
               "\"01\",\"02\",[],\"2\",\"1\",\"0\",false]",
               &x, &job, why, sizeof why),
        ERR_OK);
    hex_encode_reversed(job->prevhash, 32, shown);
    assert_string_equal(shown, "00000000000000000542b54d29b12b523ff6c6474e0e86085bd3005ec6c5ce11");
    assert_int_equal(job->version, 2);
    assert_int_equal(job->nbits, 1);
    assert_int_equal(job->ntime, 0);
    assert_false(job->clean);
    assert_int_equal(job->coinbase_len, 7);
    assert_memory_equal(job->coinbase, "\x01\xaa\xbb\0\0\0\x02", 7);
    assert_int_equal(job->extranonce2_offset, 3);
    job_free(job);
}

#define P "\"06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\""
#define TAIL "\"20000000\",\"207fffff\",\"6b02c99d\",true"

static void test_jobs_refused(void **state)
{
    static const struct {
        const char *params, *names; /* a word that the reason must hold */
    } bad[] = {
        {"[]", "parameters"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\"]", "8 parameters"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\"]", "7 parameters"},
        {"[7," P ",\"00\",\"00\",[]," TAIL "]", "id"},
        {"[null," P ",\"00\",\"00\",[]," TAIL "]", "id"},
        {"[\"j\",\"06ff\",\"00\",\"00\",[]," TAIL "]", "prevhash"},
        {"[\"j\",\"zzffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a\",\"00\","
         "\"00\",[]," TAIL "]",
         "prevhash"},
        {"[\"j\",\"06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a00\",\"00\","
         "\"00\",[]," TAIL "]",
         "prevhash"},
        {"[\"j\",5,\"00\",\"00\",[]," TAIL "]", "prevhash"},
        {"[\"j\"," P ",\"0\",\"00\",[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",\"0g\",\"00\",[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",\"00\",\"000\",[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",\"00\",\"..\",[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",null,\"00\",[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",\"00\",7,[]," TAIL "]", "coinbase"},
        {"[\"j\"," P ",\"00\",\"00\",null," TAIL "]", "branch"},
        {"[\"j\"," P ",\"00\",\"00\",{}," TAIL "]", "branch"},
        {"[\"j\"," P ",\"00\",\"00\",[\"zz\"]," TAIL "]", "branch 0"},
        {"[\"j\"," P ",\"00\",\"00\",[" P ",\"00\"]," TAIL "]", "branch 1"},
        {"[\"j\"," P ",\"00\",\"00\",[" P "," P ",4]," TAIL "]", "branch 2"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"x\",\"207fffff\",\"6b02c99d\",true]", "version"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"\",\"207fffff\",\"6b02c99d\",true]", "version"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"020000000\",\"207fffff\",\"6b02c99d\",true]", "version"},
        {"[\"j\"," P ",\"00\",\"00\",[],536870912,\"207fffff\",\"6b02c99d\",true]", "version"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207ffff \",\"6b02c99d\",true]", "nbits"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"1207fffff\",\"6b02c99d\",true]", "nbits"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"-1\",true]", "ntime"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",1795344797,true]", "ntime"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\",0]", "clean"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\",1]", "clean"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\",null]", "clean"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\",\"true\"]", "clean"},
        {"[\"j\"," P ",\"00\",\"00\",[],\"20000000\",\"207fffff\",\"6b02c99d\",0,true]", "clean"},
    };
    const struct message_extranonce x = {.extranonce1_size = 4, .extranonce2_size = 4};
    char why[100];
    struct job *job;

    (void)state;
    for (size_t i = 0; i < LENGTH(bad); i++) {
        why[0] = '\0';

        enum err e = notify(bad[i].params, &x, &job, why, sizeof why);

        if (e == ERR_OK || job != NULL || strstr(why, bad[i].names) == NULL)
            fail_msg("%s: %d, %s", bad[i].params, (int)e, why);
    }
    assert_int_equal(notify("[\"j\"," P ",\"00\",\"00\",[]," TAIL "]", &x, &job, why, sizeof why),
                     ERR_OK);
    job_free(job);
    assert_int_equal(
        notify("[\"j\"," P ",\"00\",\"00\",[]," TAIL ",5,{}]", &x, &job, why, sizeof why), ERR_OK);
    job_free(job);
}

static void test_branch_counts(void **state)
{
    static const size_t counts[] = {0, 1, 2, 31, 32, 33, 64};
    const struct message_extranonce x = {.extranonce2_size = 8};
    char text[8000], why[100];

    (void)state;
    for (size_t i = 0; i < LENGTH(counts); i++) {
        size_t at = (size_t)snprintf(text, sizeof text, "[\"j\"," P ",\"00\",\"00\",[");
        struct job *job;

        for (size_t k = 0; k < counts[i]; k++)
            at += (size_t)snprintf(text + at, sizeof text - at, "%s" P, k > 0 ? "," : "");
        snprintf(text + at, sizeof text - at, "]," TAIL "]");
        assert_int_equal(notify(text, &x, &job, why, sizeof why),
                         counts[i] <= JOB_BRANCHES_MAX ? ERR_OK : ERR_LIMIT);
        if (job != NULL)
            assert_int_equal(job->branch_count, counts[i]);
        job_free(job);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_subscribe_results),   cmocka_unit_test(test_configure_results),
        cmocka_unit_test(test_real_blocks_as_jobs), cmocka_unit_test(test_parent_words),
        cmocka_unit_test(test_jobs_refused),        cmocka_unit_test(test_branch_counts),
    };

    return cmocka_run_group_tests_name("messages_jobs", tests, NULL, NULL);
}
