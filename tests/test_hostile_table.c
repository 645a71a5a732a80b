/* test_hostile_table.c - every row of the list of hostile inputs against a scripted pool on a real
 * socket: each ends in its named error or counter, a good job and share go through after it, and
 * the books balance. The run prints the table. */
#include "tests/pool_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "net/pool_conn_state.h"
#include "tests/hostile_lines.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static unsigned cases[HOSTILE_ROWS + 1], elsewhere[HOSTILE_ROWS + 1];

static void tell(int row, const char *what, const char *end)
{
    assert_in_range(row, 1, HOSTILE_ROWS);
    cases[row]++;
    printf("| %2d | %-44s | %s |\n", row, what, end);
}

static struct scripted_pool *begin(struct pool_rig *r, const struct scripted_plan *plans,
                                   size_t plan_count)
{
    pool_rig_init(r, 0);
    struct scripted_pool *pool = scripted_pool_new(r->base, plans, plan_count);

    r->config.url.port = pool->port;
    r->config.timeout_ns = 20 * CLOCK_SECOND;
    return pool;
}

static void end(struct pool_rig *r, struct scripted_pool *pool)
{
    scripted_pool_free(pool);
    pool_rig_clear(r);
}

static const struct session_info *info(const struct pool_rig *r)
{
    return session_info(((const struct pool_conn *)r->u)->session);
}

/* A fresh job, and a share of it that is accepted: nothing is broken. */
static void works(struct pool_rig *r, struct scripted_pool *pool)
{
    static uint32_t content = 1000;
    uint64_t accepted = r->accepted;
    char id[16];

    pool_rig_until(r, r->state == UPSTREAM_ALIVE && r->job);
    snprintf(id, sizeof id, "w%u", ++content);
    scripted_pool_job(pool, id, content, true);
    pool_rig_until(r, strcmp(r->job->id, id) == 0);
    assert_int_equal(pool_rig_submit(r, r->job), SESSION_SUBMIT_SENT);
    pool_rig_until(r, r->accepted == accepted + 1);
    pool_rig_counts(r);
}

/* All that was said up to now has been heard: a question after it is answered. */
static void heard(struct pool_rig *r, struct scripted_pool *pool)
{
    unsigned answers = pool->answers;

    scripted_pool_say(pool, "{\"id\":\"sync\",\"method\":\"mining.ping\",\"params\":[]}");
    pool_rig_until(r, pool->answers == answers + 1);
}

/* ---- lines on a connection that works ---- */

static void good_notify(struct scripted_pool *pool)
{
    scripted_pool_say(
        pool,
        "{\"method\":\"mining.notify\",\"params\":[\"d\",\"" HOSTILE_PARENT
        "\",\"01000000010000000000000000000000000000000000000000000000000000000000000000ffffff"
        "ff1004047f4f06\",\"ffffffff0100f2052a01000000015100000000\",[],\"20000000\","
        "\"1d00ffff\",\"6b02c99d\",true]}");
}

static void one_line(struct pool_rig *r, struct scripted_pool *pool, const struct hostile_line *l)
{
    struct session_info before = *info(r);
    uint64_t unknown = pool_rig_counts(r)->unknown_replies, jobs = r->jobs;
    double difficulty = r->job->difficulty;

    scripted_pool_raw(pool, l->line, l->len > 0 ? l->len : strlen(l->line));
    scripted_pool_raw(pool, "\n", 1);
    heard(r, pool);
    const struct session_info *now = info(r);

    if (now->bad_lines != before.bad_lines + (l->end == HOSTILE_BAD_LINE) ||
        now->refused_values != before.refused_values + (l->end == HOSTILE_REFUSED_VALUE) ||
        now->refused_jobs != before.refused_jobs + (l->end == HOSTILE_REFUSED_JOB) ||
        pool_rig_counts(r)->unknown_replies != unknown + (l->end == HOSTILE_UNKNOWN_REPLY))
        fail_msg("row %d, %s: bad lines +%d, refused values +%d, refused jobs +%d, jobs +%d",
                 l->row, l->what, (int)(now->bad_lines - before.bad_lines),
                 (int)(now->refused_values - before.refused_values),
                 (int)(now->refused_jobs - before.refused_jobs), (int)(now->jobs - before.jobs));
    bool job = l->end == HOSTILE_JOB || l->end == HOSTILE_JOB_NO_TARGET;

    assert_int_equal(now->jobs, before.jobs + job);
    assert_int_equal(r->jobs, jobs + job);
    if (job)
        assert_int_equal(r->job->network_known, l->end == HOSTILE_JOB);
    if (l->end == HOSTILE_DIFFICULTY) {
        struct target exact;

        assert_true(now->difficulty == l->value);
        assert_true(r->job->difficulty == difficulty); /* not of the job that is there */
        good_notify(pool);
        pool_rig_until(r, r->jobs == jobs + 1);
        assert_true(r->job->difficulty == l->value);
        target_for_share(l->value, &exact);
        assert_int_equal(target_compare(&exact, &r->job->target), 0);
    } else {
        assert_true(now->difficulty == before.difficulty);
    }
    tell(l->row, l->what, hostile_end_text(l->end));
}

static void test_lines(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    works(&r, pool);
    for (size_t i = 0; i < hostile_line_count; i++) {
        one_line(&r, pool, &hostile_lines[i]);
        works(&r, pool);
    }
    assert_int_equal(pool->connections, 1);
    end(&r, pool);
}

/* ---- answers to subscribe ---- */

static void test_subscribe_answers(void **state)
{
#define E1_OF(n) "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff" n
    static const struct {
        int row;
        const char *what, *result, *word; /* word: of why it is refused; NULL: it is good */
    } c[] = {
        {11, "extranonce2_size -1", "[[],\"9ec9026b\",-1]", "extranonce2"},
        {11, "extranonce2_size 17", "[[],\"9ec9026b\",17]", "extranonce2"},
        {11, "extranonce2_size 65000", "[[],\"9ec9026b\",65000]", "extranonce2"},
        {11, "extranonce2_size 2^32", "[[],\"9ec9026b\",4294967296]", "extranonce2"},
        {11, "extranonce2_size \"8\"", "[[],\"9ec9026b\",\"8\"]", "extranonce2"},
        {11, "extranonce2_size 4.5", "[[],\"9ec9026b\",4.5]", "extranonce2"},
        {11, "no extranonce2_size", "[[],\"9ec9026b\"]", "subscribe"},
        {11, "extranonce2_size 0", "[[],\"9ec9026b\",0]", NULL},
        {11, "extranonce2_size 1", "[[],\"9ec9026b\",1]", NULL},
        {11, "extranonce2_size 3", "[[],\"9ec9026b\",3]", NULL},
        {11, "extranonce2_size 16", "[[],\"9ec9026b\",16]", NULL},
        {12, "extranonce1 of 0 digits", "[[],\"\",4]", NULL},
        {12, "extranonce1 of 64 digits", "[[],\"" E1_OF("") "\",4]", NULL},
        {12, "extranonce1 of 66 digits", "[[],\"" E1_OF("aa") "\",4]", "extranonce1"},
        {12, "extranonce1 of 200 digits", "[[],\"" E1_OF(E1_OF(E1_OF("11223344"))) "\",4]",
         "extranonce1"},
        {12, "extranonce1 of odd length", "[[],\"9ec9026\",4]", "extranonce1"},
        {12, "extranonce1 not hexadecimal", "[[],\"9ec9026z\",4]", "extranonce1"},
        {12, "extranonce1 a number", "[[],1234,4]", "extranonce1"},
        {12, "extranonce1 null", "[[],null,4]", "extranonce1"},
        {12, "a string for all of it", "\"9ec9026b\"", "subscribe"},
        {26, "a session id with quotes and line ends",
         "[[[\"mining.notify\",\"a\\\"\\n\\\\%s\"]],\"9ec9026b\",4]", NULL},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(c); i++) {
        const struct scripted_plan plans[] = {{.subscribe_result = c[i].result}, {0}};
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, plans, 2);

        pool_rig_start(&r);
        pool_rig_until(&r, r.state == UPSTREAM_WAITING || r.state == UPSTREAM_ALIVE);
        if ((c[i].word == NULL) != (r.state == UPSTREAM_ALIVE) ||
            (c[i].word && !strstr(r.last_why, c[i].word)))
            fail_msg("row %d, %s: %s", c[i].row, c[i].what, r.last_why);
        if (c[i].word) {
            pool_rig_until(&r, pool->connections == 2);
            works(&r, pool); /* the next connection is as good as any */
        }
        tell(c[i].row, c[i].what, c[i].word ? "connection dropped, retried" : "works");
        end(&r, pool);
    }
}

/* ---- lines too long, and large jobs ---- */

static void raw_text(struct scripted_pool *pool, const char *text)
{
    scripted_pool_raw(pool, text, strlen(text));
}

static void test_sizes(void **state)
{
    static const struct scripted_plan plan = {0};
    static const struct {
        int row;
        const char *what;
        size_t len, pieces;
    } c[] = {{1, "3 MiB without a newline", 3 << 20, 1},
             {1, "1 MiB and one byte", (1 << 20) + 1, 1},
             {1, "2 MiB in pieces of 64 KiB", 2 << 20, 32},
             {12, "an extranonce1 of 100,000 digits", 0, 0},
             {14, "coinb1 of 384 bytes", 384, 0},
             {14, "coinb1 of 100 KB", 100000, 0},
             {14, "coinb1 of 16 MB", 16000000, 0},
             {25, "a message of 1 MB", 1000000, 0},
             {26, "a job id of 8 KB", 8192, 0}};

    (void)state;
    for (size_t i = 0; i < LENGTH(c); i++) {
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, &plan, 1);
        bool job = c[i].row == 14 && c[i].len < (1 << 19),
             drop = c[i].row == 1 || (c[i].row == 14 && !job);
        size_t digits = c[i].row == 14 ? 2 * c[i].len : c[i].row == 12 ? 100000 : c[i].len;
        char *bytes = malloc(digits + 1);

        assert_non_null(bytes);
        memset(bytes, c[i].row == 14 || c[i].row == 12 ? '0' : 'x', digits);
        pool_rig_start(&r);
        works(&r, pool);
        uint64_t jobs = r.jobs;
        struct session_info before = *info(&r);

        if (c[i].row == 14)
            raw_text(pool,
                     "{\"method\":\"mining.notify\",\"params\":[\"a\",\"" HOSTILE_PARENT "\",\"");
        else if (c[i].row == 12)
            raw_text(pool, "{\"method\":\"mining.set_extranonce\",\"params\":[\"");
        else if (c[i].row == 25)
            raw_text(pool, "{\"method\":\"client.show_message\",\"params\":[\"");
        else if (c[i].row == 26)
            raw_text(pool, "{\"method\":\"mining.notify\",\"params\":[\"");
        for (size_t k = 0; k < (c[i].pieces ? c[i].pieces : 1); k++)
            scripted_pool_raw(pool, bytes, digits / (c[i].pieces ? c[i].pieces : 1));
        if (c[i].row == 14)
            scripted_pool_say(pool, "\",\"\",[],\"20000000\",\"1d00ffff\",\"6b02c99d\",true]}");
        else if (c[i].row == 12)
            scripted_pool_say(pool, "\",4]}");
        else if (c[i].row == 25)
            scripted_pool_say(pool, "\"]}");
        else if (c[i].row == 26)
            scripted_pool_say(pool,
                              "\",\"" HOSTILE_PARENT "\",\"\",\"\",[],\"20000000\",\"1d00ffff\","
                              "\"6b02c99d\",true]}");
        if (drop) {
            pool_rig_until(&r, r.state == UPSTREAM_WAITING);
            assert_non_null(strstr(r.why, "a line longer than"));
        } else {
            heard(&r, pool);
            assert_int_equal(r.jobs, jobs + job);
            assert_int_equal(info(&r)->refused_jobs, before.refused_jobs + (c[i].row == 26));
            assert_int_equal(info(&r)->refused_values, before.refused_values + (c[i].row == 12));
        }
        works(&r, pool);
        tell(c[i].row, c[i].what,
             drop             ? "connection dropped, retried"
             : job            ? "a job"
             : c[i].row == 12 ? "refused, counted in refused_values"
             : c[i].row == 26 ? "refused, counted in refused_jobs"
                              : "cut, printed inert");
        free(bytes);
        end(&r, pool);
    }
}

/* ---- refusals ---- */

static void test_refusals(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT};
    static const struct {
        int row;
        const char *what, *answer;
        enum reject_reason reason; /* REJECT_NONE: accepted */
    } c[] = {
        {10, "an array", "\"result\":null,\"error\":[23,\"x\",null]", REJECT_LOW_DIFFICULTY},
        {10, "an array, text and code", "\"result\":null,\"error\":[21,\"Job not found\",\"\"]",
         REJECT_STALE},
        {10, "an object", "\"result\":null,\"error\":{\"code\":22,\"message\":\"Duplicate\"}",
         REJECT_DUPLICATE},
        {10, "a string", "\"result\":null,\"error\":\"Above target\"", REJECT_LOW_DIFFICULTY},
        {10, "false", "\"result\":false,\"error\":false", REJECT_OTHER},
        {10, "missing", "\"result\":false", REJECT_OTHER},
        {10, "reject-reason", "\"result\":false,\"error\":null,\"reject-reason\":\"Stale\"",
         REJECT_STALE},
        {10, "result null without an error", "\"result\":null,\"error\":null", REJECT_OTHER},
        {10, "result 1", "\"result\":1,\"error\":null", REJECT_OTHER},
        {10, "result \"true\"", "\"result\":\"true\",\"error\":null", REJECT_OTHER},
        {10, "ntime", "\"result\":false,\"reject-reason\":\"Ntime out of range\"", REJECT_TIME},
        {10, "unknown words", "\"result\":null,\"error\":[20,\"the moon\",null]", REJECT_OTHER},
        {9, "the id as 1.0", NULL, REJECT_NONE},
        {9, "an answer twice", NULL, REJECT_NONE},
        {25, "a reason with escapes and formats",
         "\"result\":null,\"error\":[20,\"\\u001b[31m%n%s\\n\",null]", REJECT_OTHER},
        {25, "a reason of 1,000 characters", NULL, REJECT_OTHER},
    };
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);
    char long_reason[1200];

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    memset(long_reason, 0, sizeof long_reason);
    strcpy(long_reason, "\"result\":null,\"error\":[20,\"");
    memset(long_reason + strlen(long_reason), 'w', 1000);
    strcat(long_reason, "\",null]");
    for (size_t i = 0; i < LENGTH(c); i++) {
        uint64_t rejected = r.rejected, accepted = r.accepted;
        unsigned submits = pool->submits;
        uint64_t unknown = pool_rig_counts(&r)->unknown_replies;

        assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
        pool_rig_until(&r, pool->submits == submits + 1);
        const char *id = strstr(pool->submit, "\"id\":");

        assert_non_null(id);
        long number = strtol(id + 5, NULL, 10);

        if (c[i].reason == REJECT_NONE) {
            bool twice = strstr(c[i].what, "twice") != NULL;

            for (int k = 0; k < 1 + twice; k++)
                scripted_pool_say(pool, "{\"id\":%ld%s,\"result\":true,\"error\":null}", number,
                                  twice ? "" : ".0");
            pool_rig_until(&r, r.accepted == accepted + 1);
            heard(&r, pool);
            assert_int_equal(pool_rig_counts(&r)->unknown_replies, unknown + twice);
            tell(c[i].row, c[i].what, twice ? "accepted once, then unknown_replies" : "accepted");
            continue;
        }
        scripted_pool_say(pool, "{\"id\":%ld,%s}", number, c[i].answer ? c[i].answer : long_reason);
        pool_rig_until(&r, r.rejected == rejected + 1);
        assert_int_equal(r.verdict.reason, c[i].reason);
        for (const char *p = r.verdict.text; *p; p++)
            assert_in_range(*p, ' ', '~');
        tell(c[i].row, c[i].what, reject_reason_text(c[i].reason));
    }
    end(&r, pool);
}

/* ---- what comes before the subscribe answer, and changes of id, extranonce and mask ---- */

static void test_early(void **state)
{
#define EARLY_NOTIFY(id)                                                                           \
    "{\"method\":\"mining.notify\",\"params\":[\"" id "\",\"" HOSTILE_PARENT "\","                 \
    "\"01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff100404"   \
    "7f4f06\",\"ffffffff0100f2052a01000000015100000000\",[],\"20000000\",\"1d00ffff\","            \
    "\"6b02c99d\",true]}\n"
#define EARLY_DIFFICULTY(d) "{\"method\":\"mining.set_difficulty\",\"params\":[" d "]}\n"
#define EARLY_EXTRANONCE "{\"method\":\"mining.set_extranonce\",\"params\":[\"aabbccdd\",5]}\n"
    static const struct {
        const char *what, *lines, *id;
        double difficulty;
        size_t extranonce2_size;
    } c[] = {
        {"notify", EARLY_NOTIFY("e"), "e", 1.0, 4},
        {"difficulty, notify", EARLY_DIFFICULTY("2e-9") EARLY_NOTIFY("e"), "e", 2e-9, 4},
        {"notify, difficulty", EARLY_NOTIFY("e") EARLY_DIFFICULTY("2e-9"), "e", 1.0, 4},
        {"extranonce, notify", EARLY_EXTRANONCE EARLY_NOTIFY("e"), "e", 1.0, 5},
        {"seven notifies",
         EARLY_NOTIFY("1") EARLY_NOTIFY("2") EARLY_NOTIFY("3") EARLY_NOTIFY("4") EARLY_NOTIFY("5")
             EARLY_NOTIFY("6") EARLY_NOTIFY("7"),
         "7", 1.0, 4},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(c); i++) {
        const struct scripted_plan plan = {.before_subscribe = c[i].lines,
                                           .manner = SCRIPTED_NO_JOB};
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, &plan, 1);

        pool_rig_start(&r);
        pool_rig_until(&r, r.job);
        assert_string_equal(r.job->id, c[i].id);
        assert_true(r.job->difficulty == c[i].difficulty);
        assert_int_equal(r.job->extranonce2_size, c[i].extranonce2_size);
        tell(8, c[i].what, "kept, applied in order");
        end(&r, pool);
    }
}

static void test_changes(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    static const struct {
        const char *what, *mask;
        uint32_t rolls;
    } masks[] = {{"a mask shrunk", "00002000", 0x2000},
                 {"a mask revoked", "00000000", 0},
                 {"a mask widened beyond ours", "ffffffff", 0x1fffe000},
                 {"a mask moved", "10000000", 0x10000000}};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    works(&r, pool);
    /* The same id again: other content, another difficulty, another extranonce. */
    struct job *old;

    for (int i = 0; i < 3; i++) {
        static const char *const what[] = {"the same id with other content",
                                           "... with a higher difficulty",
                                           "... after another extranonce"};

        scripted_pool_job(pool, "same", 1, false);
        uint64_t jobs = r.jobs;

        pool_rig_until(&r, strcmp(r.job->id, "same") == 0 && r.jobs > jobs);
        jobs = r.jobs;
        assert_int_equal(job_copy(r.job, &old), ERR_OK);
        old->seq = r.job->seq;
        struct share share = pool_rig_share(&r, old);

        if (i == 1)
            scripted_pool_say(pool, "{\"method\":\"mining.set_difficulty\",\"params\":[1e12]}");
        if (i == 2)
            scripted_pool_say(pool,
                              "{\"method\":\"mining.set_extranonce\",\"params\":[\"0badcafe\",4]}");
        if (i == 0)
            scripted_pool_job(pool, "same", 2, false);
        else
            good_notify(pool);
        pool_rig_until(&r, r.jobs == jobs + 1);
        unsigned submits = pool->submits;
        enum session_submit_result result = r.u->ops->submit(r.u, &share, old, NULL, NULL);

        assert_int_equal(result, i == 0   ? SESSION_SUBMIT_STALE
                                 : i == 1 ? SESSION_SUBMIT_STALE
                                          : SESSION_SUBMIT_STALE);
        assert_int_equal(pool->submits, submits);
        job_free(old);
        tell(7, what[i], "a new job; shares of the old one stale");
        works(&r, pool);
    }
    for (size_t i = 0; i < LENGTH(masks); i++) {
        uint64_t jobs = r.jobs;

        scripted_pool_say(pool, "{\"method\":\"mining.set_version_mask\",\"params\":[\"%s\"]}",
                          masks[i].mask);
        pool_rig_until(&r, r.jobs == jobs + 1); /* the job again, under the new mask */
        assert_int_equal(r.job->version_mask, masks[i].rolls);
        works(&r, pool);
        tell(18, masks[i].what, "holds at once");
    }
    end(&r, pool);
}

/* ---- connections that end, pools that are silent, refuse, or send us away ---- */

static void test_disconnects(void **state)
{
    static const struct {
        int row;
        const char *what, *second; /* the extranonce1 after the disconnect */
        uint64_t lost;
    } c[] = {{19, "the same job id, another extranonce1", "bbbbbbbb", 2},
             {19, "... one of another length", "bbbb", 2},
             {20, "in flight, the session is taken up", "9ec9026b", 0},
             {20, "in flight, it is not", "cccccccc", 2}};

    (void)state;
    for (size_t i = 0; i < LENGTH(c); i++) {
        const struct scripted_plan plans[] = {{.verdict = SCRIPTED_NO_VERDICT},
                                              {.extranonce1 = c[i].second}};
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, plans, 2);

        pool_rig_start(&r);
        pool_rig_until(&r, r.job);
        for (int k = 0; k < 2; k++)
            assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
        pool_rig_until(&r, pool->submits == 2);
        scripted_pool_reset(pool);
        pool_rig_until(&r, pool_rig_counts(&r)->pending == 0);
        assert_int_equal(pool_rig_counts(&r)->lost, c[i].lost);
        assert_int_equal(pool_rig_counts(&r)->accepted, 2 - c[i].lost);
        assert_int_equal(pool->submits, 4 - c[i].lost);
        works(&r, pool);
        tell(c[i].row, c[i].what, c[i].lost ? "lost, counted; never sent" : "sent again, accepted");
        end(&r, pool);
    }
}

static void test_manners(void **state)
{
    static const struct {
        int row;
        const char *what;
        struct scripted_plan plan;
        const char *word;
    } c[] = {
        {22, "accepts and never speaks", {.manner = SCRIPTED_SILENT}, "no answer to subscribe"},
        {22,
         "speaks up to subscribe",
         {.manner = SCRIPTED_STOP_AFTER_SUBSCRIBE},
         "no answer to authorize"},
        {22, "gives no job", {.manner = SCRIPTED_NO_JOB}, "silent"},
        {23, "does not know the user", {.manner = SCRIPTED_REFUSE_AUTHORIZE}, "no such user"},
        {20, "closes at once", {.manner = SCRIPTED_CLOSE_AT_ONCE}, "without a word"},
        {20, "closes within a line", {.manner = SCRIPTED_CLOSE_MID_LINE}, "closed the connection"},
    };

    (void)state;
    for (size_t i = 0; i < LENGTH(c); i++) {
        const struct scripted_plan plans[] = {c[i].plan, {0}};
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, plans, 2);

        r.config.timeout_ns = c[i].row == 22 ? 60 * CLOCK_MILLISECOND : 20 * CLOCK_SECOND;
        pool_rig_start(&r);
        pool_rig_until(&r, r.state == UPSTREAM_WAITING || r.state == UPSTREAM_FAILED);
        if (!strstr(r.last_why, c[i].word) && !strstr(r.last_why, "no job"))
            fail_msg("%s: %s", c[i].what, r.last_why);
        if (r.state == UPSTREAM_FAILED)
            assert_int_equal(pool_rig_status(&r).failure, UPSTREAM_FAILURE_UNAUTHORIZED);
        else
            pool_rig_until(&r, r.job);
        tell(c[i].row, c[i].what,
             r.job ? "dropped in time, retried" : "given up; others are tried");
        end(&r, pool);
    }
}

static void test_reconnects(void **state)
{
    static const struct scripted_plan plan = {0};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    works(&r, pool);
    for (unsigned i = 1; i <= 50; i++) { /* in a minute */
        uint64_t jobs = r.jobs;

        scripted_pool_say(pool, "{\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",%u,0]}",
                          (unsigned)pool->port);
        if (i <= POOL_REDIRECTS_PER_HOUR)
            pool_rig_until(&r, r.jobs > jobs && pool->connections == 1 + i);
        else
            heard(&r, pool);
    }
    assert_int_equal(pool->connections, 1 + POOL_REDIRECTS_PER_HOUR);
    works(&r, pool);
    tell(21, "50 times a minute", "three an hour are followed");
    end(&r, pool);

    pool = begin(&r, &plan, 1);
    pool_rig_start(&r);
    works(&r, pool);
    scripted_pool_say(pool, "{\"method\":\"client.reconnect\",\"params\":[\"127.0.0.1\",%u,1e9]}",
                      (unsigned)pool->port);
    pool_rig_until(&r, r.state == UPSTREAM_WAITING);
    assert_non_null(strstr(r.why, "in 3600 s"));
    tell(21, "a wait of 1e9 s", "an hour");
    end(&r, pool);
}

static void test_refusing_pool(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_UNAUTHORIZED};
    struct pool_rig r;
    struct scripted_pool *pool = begin(&r, &plan, 1);

    (void)state;
    pool_rig_start(&r);
    pool_rig_until(&r, r.job);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, pool->authorizes == 2 && r.jobs == 2);
    assert_int_equal(pool_rig_submit(&r, r.job), SESSION_SUBMIT_SENT);
    pool_rig_until(&r, r.state == UPSTREAM_FAILED);
    assert_int_equal(pool->authorizes, 2);
    tell(23, "unauthorised at every share", "one more login, then given up");
    end(&r, pool);
}

static void test_flood(void **state)
{
    static const struct scripted_plan plan = {0};
    static const unsigned counts[] = {1000, 10000};

    (void)state;
    for (size_t i = 0; i < LENGTH(counts); i++) {
        struct pool_rig r;
        struct scripted_pool *pool = begin(&r, &plan, 1);
        char last[16], what[40];

        pool_rig_start(&r);
        works(&r, pool);
        uint64_t before = r.jobs;

        for (uint32_t k = 1; k <= counts[i]; k++) {
            snprintf(last, sizeof last, "f%u", k);
            scripted_pool_job(pool, last, k, true);
        }
        pool_rig_until(&r, strcmp(r.job->id, last) == 0);
        assert_true(r.jobs - before <= counts[i] / 10);
        works(&r, pool);
        snprintf(what, sizeof what, "%u clean jobs in one go", counts[i]);
        tell(24, what, "coalesced; the newest is given out");
        end(&r, pool);
    }
}

/* The table is whole: every row has its cases, here or in the test that needs more than a pool. */
static void test_whole(void **state)
{
    static const struct {
        int row;
        const char *what, *where;
    } other[] = {
        {2, "one byte in a segment", "test_pool_hostile"},
        {5, "hashes at the edge of each target", "test_target, test_session_shares"},
        {21, "from TLS to plain", "the scheme is kept: test_pool_conn"},
        {23, "100 % refused, with a pause that doubles", "test_upstreams, test_pool_order"},
        {24, "for a minute, against the hashrate", "bench/flood.py"},
        {28, "a name that fails, flaps, or half answers", "test_dial"},
        {28, "a dead AAAA before a live A", "test_dial"},
        {29, "certificates: 12 that are bad, and good ones", "test_tls"},
        {29, "closed at any byte, plain server on the TLS port", "test_tls"},
    };
    unsigned sum = 0;

    (void)state;
    for (size_t i = 0; i < LENGTH(other); i++) {
        printf("| %2d | %-44s | %s |\n", other[i].row, other[i].what, other[i].where);
        elsewhere[other[i].row]++;
    }
    for (int row = 1; row <= HOSTILE_ROWS; row++) {
        sum += cases[row];
        assert_true(cases[row] + elsewhere[row] >= 2);
    }
    printf("%u cases here, all %d rows\n", sum, HOSTILE_ROWS);
    assert_true(sum >= 150);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines),       cmocka_unit_test(test_subscribe_answers),
        cmocka_unit_test(test_sizes),       cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_early),       cmocka_unit_test(test_changes),
        cmocka_unit_test(test_disconnects), cmocka_unit_test(test_manners),
        cmocka_unit_test(test_reconnects),  cmocka_unit_test(test_refusing_pool),
        cmocka_unit_test(test_flood),       cmocka_unit_test(test_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
