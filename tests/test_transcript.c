/* test_transcript.c - recordings of what was said to pools: byte for byte there and back, without
 * passwords, replayed to the same words, and refused where they are none. */
#include "tests/pool_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/replay_run.h"
#include "base/prng.h"
#include "stratum/transcript.h"

static const char path[] = "test-transcript.txt";

static int clear(void **state)
{
    (void)state;
    unlink(path);
    return 0;
}

/* ---- the file ---- */

static const struct session_config config = {.user_agent = "test/1",
                                             .user = "u\"s\\er",
                                             .password = "hunter2",
                                             .host = "pool.example",
                                             .port = 3333,
                                             .tls = true,
                                             .session_id = "abc",
                                             .redirect_host = (const char *const[]){"a", "b"},
                                             .redirect_hosts = 2,
                                             .configure = true,
                                             .version_mask = 0x1fffe000,
                                             .suggest_difficulty = 0.125,
                                             .number = UINT64_C(3) << 40,
                                             .upstream = 2,
                                             .handshake_ns = 1,
                                             .silence_ns = 2,
                                             .deaf_ns = 3,
                                             .verdict_ns = 4};

static struct transcript *begin(void)
{
    struct transcript *t;

    assert_int_equal(transcript_new(path, 1000, &t), ERR_OK);
    return t;
}

static FILE *opened(struct transcript_reader *r)
{
    FILE *f = fopen(path, "r");
    char why[200];

    assert_non_null(f);
    if (transcript_reader_init(r, f, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    return f;
}

static void expect(struct transcript_reader *r, enum transcript_kind kind, int64_t at_ns,
                   uint32_t pool, const void *bytes, size_t len)
{
    char why[200];
    bool end;

    if (transcript_read(r, &end, why, sizeof why) != ERR_OK)
        fail_msg("%s", why);
    assert_false(end);
    assert_int_equal(r->record.kind, kind);
    assert_int_equal(r->record.at_ns, at_ns);
    assert_int_equal(r->record.pool, pool);
    assert_int_equal(r->record.len, len);
    assert_memory_equal(r->record.bytes, bytes, len);
}

static void test_there_and_back(void **state)
{
    static const char say[] = "{\"id\":1}\nhalf a li";
    static const char login[] =
        "{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"u\",\"hunter2\"]}"
        "\n{\"id\":4}\n";
    static const char masked[] =
        "{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"u\",\"***\"]}\n";
    struct transcript *t = begin();
    struct transcript_reader r;
    struct transcript_config back;
    uint8_t all[512];
    char why[200], line[400];
    bool end, secret = false;

    (void)state;
    for (size_t i = 0; i < sizeof all; i++)
        all[i] = (uint8_t)i;
    transcript_begin(t, 2, 1000, &config);
    transcript_sent(t, 2, 2000, say, sizeof say - 1);
    transcript_sent(t, 2, 2000, login, sizeof login - 1);
    transcript_received(t, 2, INT64_C(5000000001000), all, sizeof all);
    transcript_received(t, 2, INT64_C(5000000001000), all, 0);
    transcript_tick(t, 2, INT64_C(5000000001000));
    transcript_end(t, 2, INT64_C(6000000001000), "connection lost: x\\n");
    assert_true(transcript_close(t));

    FILE *f = opened(&r);

    assert_int_equal(transcript_read(&r, &end, why, sizeof why), ERR_OK);
    assert_true(transcript_config_read(&r.record, &back, why, sizeof why));
    const struct session_config *c = &back.config;

    assert_string_equal(c->user, config.user);
    assert_string_equal(c->password, TRANSCRIPT_MASK);
    assert_string_equal(c->host, config.host);
    assert_string_equal(c->user_agent, config.user_agent);
    assert_string_equal(c->session_id, config.session_id);
    assert_string_equal(c->redirect_host[1], "b");
    assert_true(c->port == 3333 && c->tls && c->configure && c->redirect_hosts == 2 &&
                c->version_mask == config.version_mask && c->suggest_difficulty == 0.125 &&
                c->number == config.number && c->upstream == 2 && c->handshake_ns == 1 &&
                c->silence_ns == 2 && c->deaf_ns == 3 && c->verdict_ns == 4);
    transcript_config_clear(&back);
    expect(&r, TRANSCRIPT_SENT, 1000, 2, say, 9);
    expect(&r, TRANSCRIPT_SENT, 1000, 2, say + 9, sizeof say - 10);
    expect(&r, TRANSCRIPT_SENT, 1000, 2, masked, sizeof masked - 1);
    expect(&r, TRANSCRIPT_SENT, 1000, 2, "{\"id\":4}\n", 9);
    expect(&r, TRANSCRIPT_RECEIVED, INT64_C(5000000000000), 2, all, sizeof all);
    expect(&r, TRANSCRIPT_RECEIVED, INT64_C(5000000000000), 2, "", 0);
    expect(&r, TRANSCRIPT_TICK, INT64_C(5000000000000), 2, "", 0);
    expect(&r, TRANSCRIPT_END, INT64_C(6000000000000), 2, "connection lost: x\\n", 20);
    assert_int_equal(transcript_read(&r, &end, why, sizeof why), ERR_OK);
    assert_true(end);
    transcript_reader_clear(&r);
    rewind(f);
    while (fgets(line, sizeof line, f))
        secret = secret || strstr(line, "hunter2");
    assert_false(secret);
    fclose(f);
}

/* Without a file to write to, and on a full disk. */
static void test_files_that_fail(void **state)
{
    struct transcript *t;

    (void)state;
    assert_int_equal(transcript_new("no/such/folder/x", 0, &t), ERR_IO);
    assert_null(t);
    transcript_begin(NULL, 0, 0, &config);
    transcript_sent(NULL, 0, 0, "x\n", 2);
    transcript_end(NULL, 0, 0, "x");
    assert_true(transcript_close(NULL));
    if (transcript_new("/dev/full", 0, &t) == ERR_OK) {
        transcript_sent(t, 0, 0, "x\n", 2);
        assert_false(transcript_close(t));
    }
}

static void write_file(const char *text, size_t len)
{
    FILE *f = fopen(path, "w");

    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, len, f), len);
    fclose(f);
}

static enum err replayed(struct replay_report *report, char *why, size_t cap)
{
    FILE *f = fopen(path, "r");

    assert_non_null(f);
    enum err e = replay_run(f, NULL, report, why, cap);

    fclose(f);
    return e;
}

#define FIRST "# joulehash transcript 1\n"
#define BEGIN                                                                                      \
    "B 0.0 0 {\"host\":\"h\",\"port\":1,\"tls\":false,\"user\":\"u\",\"user_agent\":\"a\","        \
    "\"configure\":false,\"version_mask\":\"0\",\"suggest_difficulty\":0,\"number\":1,"            \
    "\"upstream\":0,\"handshake_ns\":1,\"silence_ns\":1,\"deaf_ns\":1,\"verdict_ns\":1,"           \
    "\"redirect_hosts\":[]}\n"

static void test_what_is_no_transcript(void **state)
{
    static const struct {
        const char *text, *says;
    } bad[] = {
        {"", "line 1: not \"# joulehash"},
        {"# joulehash transcript 2\n", "line 1: not"},
        {FIRST "X 0.0 0 x\n", "line 2: not a record"},
        {FIRST "<\n", "line 2: not a record"},
        {FIRST "< x 0 x\n", "line 2: no time"},
        {FIRST "< 1 0 x\n", "line 2: no time"},
        {FIRST "< 1. 0 x\n", "line 2: no time"},
        {FIRST "< 1.0000000001 0 x\n", "line 2: no time"},
        {FIRST "< 99999999999.0 0 x\n", "line 2: no time"},
        {FIRST "< -1.0 0 x\n", "line 2: no time"},
        {FIRST "< 1.0 -1 x\n", "line 2: no index"},
        {FIRST "< 1.0 0x\n", "line 2: no index"},
        {FIRST "< 1.0 4294967296 x\n", "line 2: no index"},
        {FIRST "< 1.0 64 x\n", "line 2: more than 64 pools"},
        {FIRST "< 1.0 0 x\n", "line 2: nothing has begun"},
        {FIRST "B 0.0 0 {}\n", "line 2: no configuration"},
        {FIRST "B 0.0 0 {\"host\":1}\n", "line 2: no configuration"},
        {FIRST BEGIN "< 0.0 0 \\q\n", "line 3: a byte or escape"},
        {FIRST BEGIN "< 0.0 0 \\x1\n", "line 3: a byte or escape"},
        {FIRST BEGIN "< 0.0 0 \\\n", "line 3: a byte or escape"},
        {FIRST BEGIN "< 0.0 0 \xc3\xa9\n", "line 3: a byte or escape"},
        {FIRST BEGIN "T 1.0 0\n< 0.9 0 x\n", "line 4: earlier than"},
        {FIRST BEGIN "E 1.0 0\n< 1.0 0 x\n", "line 4: nothing has begun"},
    };
    struct replay_report *report = test_malloc(sizeof *report);

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        char why[200] = "";

        write_file(bad[i].text, strlen(bad[i].text));
        if (replayed(report, why, sizeof why) == ERR_OK ||
            strncmp(why, bad[i].says, strlen(bad[i].says)) != 0)
            fail_msg("%zu: \"%s\", not \"%s\"", i, why, bad[i].says);
    }
    test_free(report);
}

/* ---- recording and replay ---- */

/* A pool's whole life, recorded. */
static struct ledger_counts record(const struct scripted_plan *plans, size_t count)
{
    struct pool_rig r;
    struct ledger_counts counts;

    pool_rig_init(&r, 0);
    struct scripted_pool *pool = scripted_pool_new(r.base, plans, count);
    struct transcript *t;

    assert_int_equal(transcript_new(path, clock_mono_ns(), &t), ERR_OK);
    r.config.url.port = pool->port;
    r.config.record = t;
    r.config.timeout_ns = 20 * CLOCK_SECOND;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    for (uint64_t shares = 0; shares < 20; shares++) {
        uint64_t judged = r.accepted + r.rejected, jobs = r.jobs;

        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
        pool_rig_until(&r, r.accepted + r.rejected > judged);
        switch (shares % 5) {
        case 0:
            scripted_pool_job(pool, "next", (uint32_t)shares, shares % 2 == 0);
            break;
        case 1: /* the same id with other content, and odd words */
            scripted_pool_say(pool, "no JSON \x01\x02 \\ \"");
            scripted_pool_job(pool, "next", (uint32_t)shares + 100, false);
            break;
        case 2:
            scripted_pool_say(pool, "{\"id\":null,\"method\":\"mining.set_version_mask\","
                                    "\"params\":[\"00ffe000\"]}");
            scripted_pool_job(pool, "other", (uint32_t)shares, false);
            break;
        case 3:
            scripted_pool_say(pool, "{\"id\":7,\"method\":\"client.get_version\",\"params\":[]}");
            scripted_pool_job(pool, "\\\\ \\\"", (uint32_t)shares, false);
            break;
        default: /* hangs up: the next connection goes on in the transcript */
            scripted_pool_close(pool);
        }
        pool_rig_until(&r, r.jobs > jobs && r.state == UPSTREAM_ALIVE);
    }
    counts = *pool_rig_counts(&r);
    scripted_pool_free(pool);
    pool_rig_clear(&r);
    assert_true(transcript_close(t));
    return counts;
}

static char *whole_file(size_t *len)
{
    FILE *f = fopen(path, "r");
    char *text = test_malloc(1 << 20);

    assert_non_null(f);
    *len = fread(text, 1, (1 << 20) - 1, f);
    text[*len] = '\0';
    fclose(f);
    return text;
}

static void test_replay_says_the_same(void **state)
{
    static const struct scripted_plan plans[] = {
        {.mask = "1fffe000"},
        {.verdict = SCRIPTED_REJECT},
        {.mask = "1fffe000", .extranonce1 = "0102"},
        {.extranonce2_size = 8},
    };
    struct replay_report *report = test_malloc(2 * sizeof *report);
    char why[200];

    (void)state;
    struct ledger_counts counts = record(plans, 4);

    for (int i = 0; i < 2; i++)
        if (replayed(&report[i], why, sizeof why) != ERR_OK)
            fail_msg("%s", why);
    if (report->differences > 0)
        fail_msg("%s", report->first);
    assert_memory_equal(&report[0], &report[1], sizeof *report);
    const struct replay_pool *p = &report->pool[0];

    assert_true(p->sessions >= 4);
    assert_int_equal(p->counts.accepted, counts.accepted);
    assert_int_equal(p->counts.rejected, counts.rejected);
    assert_int_equal(p->counts.pending, 0);
    assert_true(counts.accepted > 0 && counts.rejected > 0 && p->bad_lines >= 4);

    /* One digit of a submit, or an answer that is missing: found. */
    size_t len;
    char *text = whole_file(&len), *at;

    assert_null(strstr(text, POOL_RIG_PASSWORD));
    at = strstr(text, "mining.submit");
    assert_non_null(at);
    at = strstr(at, "\\n\n");
    char *digit = at - 10;

    *digit = *digit == '0' ? '1' : '0';
    write_file(text, len);
    assert_int_equal(replayed(report, why, sizeof why), ERR_OK);
    assert_true(report->differences > 0);
    assert_non_null(strstr(report->first, "was said then, and now is not"));
    test_free(text);
    test_free(report);
}

/* Whatever is in the file, the replay ends in an error or in a report. */
static void test_mutations(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    struct prng random = {.state = 7};
    struct replay_report *report = test_malloc(sizeof *report);
    char why[200];
    size_t len, ended[2] = {0};

    (void)state;
    record(&plan, 1);
    char *text = whole_file(&len), *copy = test_malloc(len + 1);
    int rounds = getenv("JH_LONG") ? 20000 : 300;

    for (int i = 0; i < rounds; i++) {
        size_t n = 1 + prng_below(&random, 3);

        memcpy(copy, text, len + 1);
        for (size_t k = 0; k < n; k++) {
            size_t at = prng_below(&random, len);

            if (prng_below(&random, 4) == 0) { /* a line less */
                char *line = memchr(copy + at, '\n', len - at);
                char *next = line ? memchr(line + 1, '\n', len - (size_t)(line + 1 - copy)) : NULL;

                if (next)
                    memset(line + 1, '#', (size_t)(next - line - 1));
            } else {
                copy[at] = (char)prng_below(&random, 256);
            }
        }
        write_file(copy, len);
        ended[replayed(report, why, sizeof why) == ERR_OK]++;
    }
    assert_true(ended[0] > 0 && ended[1] > 0);
    test_free(copy);
    test_free(text);
    test_free(report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_there_and_back),
        cmocka_unit_test(test_files_that_fail),
        cmocka_unit_test(test_what_is_no_transcript),
        cmocka_unit_test(test_replay_says_the_same),
        cmocka_unit_test(test_mutations),
    };

    return cmocka_run_group_tests(tests, NULL, clear);
}
