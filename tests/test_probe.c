/* test_probe.c - the check-up of a pool: good pools, bad ones, and what is printed of them. */
#include "tests/pool_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/probe_report.h"
#include "tests/tls_peer.h"

struct looked {
    struct pool_rig r;
    struct scripted_pool *pool;
    struct pool_options options;
    struct probe_config config;
    struct probe *probe;
    bool done;
};

static void on_done(void *context)
{
    struct looked *l = context;

    assert_false(l->done);
    l->done = true;
}

static void begin(struct looked *l, const struct scripted_plan *plans, size_t count)
{
    *l = (struct looked){0};
    pool_rig_init(&l->r, 0);
    l->pool = scripted_pool_new(l->r.base, plans, count);
    snprintf(l->options.url.host, sizeof l->options.url.host, "127.0.0.1");
    l->options.url.port = l->pool->port;
    snprintf(l->options.user, sizeof l->options.user, "%s",
             "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080.w");
    l->options.password = "hunter2-secret";
    l->config = (struct probe_config){
        .pool = &l->options, .user_agent = "test/1", .timeout_ns = 20 * CLOCK_SECOND};
}

static const struct probe_report *look(struct looked *l)
{
    assert_int_equal(probe_new(l->r.base, NULL, &l->config, on_done, l, &l->probe), ERR_OK);
    assert_false(l->done);
    pool_rig_until(&l->r, l->done);
    return probe_report(l->probe);
}

static void end(struct looked *l)
{
    probe_free(l->probe);
    scripted_pool_free(l->pool);
    pool_rig_clear(&l->r);
}

/* What is printed, as text and as JSON, which must have what scripts read. The caller frees. */
static char *printed(const struct looked *l, json_t **json)
{
    static const char *const keys[] = {"url",    "latency_ms", "answers",     "version_mask",
                                       "resume", "difficulty", "coinbase",    "certificate",
                                       "shares", "unknown",    "extranonce1", "failure"};
    const struct probe_report *r = probe_report(l->probe);
    char *text = NULL;
    size_t len = 0;
    FILE *f = open_memstream(&text, &len);

    assert_non_null(f);
    probe_report_text(r, "stratum+tcp://h:1", l->options.user, 0, f);
    fclose(f);
    *json = probe_report_json(r, "stratum+tcp://h:1", l->options.user, 0);
    assert_non_null(*json);
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (!json_object_get(*json, keys[i]))
            fail_msg("no %s", keys[i]);
    char *dump = json_dumps(*json, 0);

    assert_null(strstr(dump, "hunter2"));
    assert_null(strstr(text, "hunter2"));
    free(dump);
    return text;
}

static const char *state_of(const json_t *json, const char *group, const char *name)
{
    const json_t *one = json_object_get(json_object_get(json, group), name);

    return json_string_value(json_object_get(one, "state"));
}

static void expect_line(const char *text, const char *name, const char *value)
{
    const char *at = strstr(text, name);
    char line[300];

    if (!at)
        fail_msg("no line %s in:\n%s", name, text);
    snprintf(line, sizeof line, "%.*s", (int)strcspn(at, "\n"), at);
    if (!strstr(line, value))
        fail_msg("\"%s\", not \"%s\"", line, value);
}

static void test_good_pool(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    struct looked l;
    json_t *json;

    (void)state;
    begin(&l, &plan, 1);
    const struct probe_report *r = look(&l);

    assert_string_equal(r->failure, "");
    assert_int_equal(r->code, EXIT_CODE_DONE);
    assert_true(r->version_rolling);
    assert_int_equal(r->mask, 0x1fffe000);
    assert_int_equal(r->extranonce.extranonce2_size, 4);
    assert_int_equal(r->answer[PROBE_PING].state, PROBE_NO);
    assert_string_equal(r->answer[PROBE_PING].text, "Not supported.");
    assert_int_equal(r->resume.state, PROBE_YES); /* the plan's extranonce1 is always the same */
    assert_int_equal(l.pool->connections, 2);
    assert_int_equal(l.pool->submits, 0); /* none without being told to */
    assert_true(r->first_job_ns > 0 && r->times.connected_ns >= r->times.begun_ns);
    char *text = printed(&l, &json);

    expect_line(text, "version rolling", "mask 1fffe000");
    expect_line(text, "extranonce2 size", "4 bytes");
    expect_line(text, "session resume", "yes");
    expect_line(text, "difficulties", "1e-9");
    expect_line(text, "height", "413567");
    expect_line(text, "output 0", "50.00000000 BTC to script 51");
    expect_line(text, "mining.ping", "no: Not supported.");
    assert_string_equal(state_of(json, "answers", "mining.authorize"), "yes");
    assert_string_equal(json_string_value(json_object_get(json, "version_mask")), "1fffe000");
    assert_true(json_is_null(json_object_get(json, "shares")));
    assert_true(json_is_null(json_object_get(json, "certificate")));
    assert_true(json_is_null(json_object_get(json, "failure")));
    json_decref(json);
    free(text);
    end(&l);
}

/* One share of each kind, and what a pool that takes or refuses them all says. */
static void test_shares(void **state)
{
    static const struct scripted_plan plans[] = {{.mask = "1fffe000"},
                                                 {.mask = "1fffe000", .verdict = SCRIPTED_REJECT},
                                                 {.verdict = SCRIPTED_REJECT, .difficulty = 1e-3}};

    (void)state;
    for (size_t i = 0; i < sizeof plans / sizeof plans[0]; i++) {
        struct looked l;
        json_t *json;

        begin(&l, &plans[i], 1);
        l.config.bad_shares = true;
        const struct probe_report *r = look(&l);

        for (int k = 0; k < PROBE_SHARES; k++) {
            enum probe_state wanted = i == 0 ? PROBE_YES : PROBE_NO;

            if (k == PROBE_SHARE_LOW && r->share[k].state == PROBE_NOT_ASKED)
                assert_non_null(strstr(r->share[k].text, "no hash is below"));
            else
                assert_int_equal(r->share[k].state, wanted);
        }
        if (i == 2) { /* at such a difficulty there is one below */
            assert_int_equal(r->share[PROBE_SHARE_LOW].state, PROBE_NO);
            assert_int_equal(l.pool->submits, PROBE_SHARES);
            assert_non_null(strstr(l.pool->submit, "\"00000001\"]")); /* the bit outside */
        }
        char *text = printed(&l, &json);

        expect_line(text, "good share", i == 0 ? "yes" : "no: Job not found");
        assert_string_equal(state_of(json, "shares", "bad-ntime"), i == 0 ? "yes" : "no");
        json_decref(json);
        free(text);
        end(&l);
    }
}

static void test_no_answer_to_shares(void **state)
{
    static const struct scripted_plan plan = {.verdict = SCRIPTED_NO_VERDICT, .difficulty = 1e-3};
    struct looked l;

    (void)state;
    begin(&l, &plan, 1);
    l.config.bad_shares = true;
    assert_int_equal(probe_new(l.r.base, NULL, &l.config, on_done, &l, &l.probe), ERR_OK);
    pool_rig_until(&l.r, l.pool->submits == 1);
    scripted_pool_close(l.pool); /* instead of a word */
    pool_rig_until(&l.r, l.done);
    const struct probe_report *r = probe_report(l.probe);

    assert_int_equal(r->code, EXIT_CODE_DONE);
    assert_int_equal(r->share[PROBE_SHARE_GOOD].state, PROBE_CLOSED);
    assert_int_equal(r->share[PROBE_SHARE_LOW].state, PROBE_NOT_ASKED);
    assert_string_equal(r->share[PROBE_SHARE_LOW].text, "it had hung up");
    assert_int_equal(r->resume.state, PROBE_YES);
    end(&l);
}

static void test_bad_pools(void **state)
{
    static const struct {
        struct scripted_plan plan;
        bool hurry; /* its silence has to be waited for */
        enum exit_code code;
        const char *failure;
    } pools[] = {
        {.plan = {.manner = SCRIPTED_SILENT},
         .hurry = true,
         .code = EXIT_CODE_NO_JOB,
         .failure = "no answer to mining.subscribe within "},
        {.plan = {.manner = SCRIPTED_STOP_AFTER_SUBSCRIBE},
         .hurry = true,
         .code = EXIT_CODE_NO_JOB,
         .failure = "no answer to mining.authorize within "},
        {.plan = {.manner = SCRIPTED_NO_JOB},
         .hurry = true,
         .code = EXIT_CODE_NO_JOB,
         .failure = "no job within "},
        {.plan = {.manner = SCRIPTED_REFUSE_AUTHORIZE},
         .code = EXIT_CODE_UNAUTHORIZED,
         .failure = "the pool refuses the user: no such user"},
        {.plan = {.manner = SCRIPTED_REFUSE_SUBSCRIBE},
         .code = EXIT_CODE_NO_JOB,
         .failure = "the pool refuses mining.subscribe: full house"},
        {.plan = {.manner = SCRIPTED_CLOSE_AT_ONCE},
         .code = EXIT_CODE_NO_JOB,
         .failure = "connection lost: "},
        {.plan = {.manner = SCRIPTED_CLOSE_ON_SUBSCRIBE},
         .code = EXIT_CODE_NO_JOB,
         .failure = "connection lost: "},
        {.plan = {.manner = SCRIPTED_CLOSE_MID_LINE},
         .code = EXIT_CODE_NO_JOB,
         .failure = "connection lost: "},
    };

    (void)state;
    for (size_t i = 0; i < sizeof pools / sizeof pools[0]; i++) {
        struct looked l;
        json_t *json;
        const struct probe_report *r;
        int64_t patience_ns = pools[i].hurry ? 50 * CLOCK_MILLISECOND : 20 * CLOCK_SECOND;

        /* Where silence is waited for, a machine that is slow may miss what came before it. */
        for (;; patience_ns *= 2, end(&l)) {
            begin(&l, &pools[i].plan, 1);
            l.config.timeout_ns = patience_ns;
            r = look(&l);
            if (strstr(r->failure, pools[i].failure) || patience_ns > 10 * CLOCK_SECOND)
                break;
        }
        if (r->code != pools[i].code || !strstr(r->failure, pools[i].failure))
            fail_msg("pool %zu: %d, \"%s\", not \"%s\"", i, (int)r->code, r->failure,
                     pools[i].failure);
        char *text = printed(&l, &json);

        expect_line(text, "failed: ", pools[i].failure);
        assert_string_equal(json_string_value(json_object_get(json, "failure")), r->failure);
        json_decref(json);
        free(text);
        end(&l);
    }
}

static void test_pool_that_is_not_there(void **state)
{
    static const struct scripted_plan plan = {0};
    struct looked l;
    json_t *json;

    (void)state;
    begin(&l, &plan, 1);
    scripted_pool_deaf(l.pool);
    const struct probe_report *r = look(&l);

    assert_string_equal(r->failure, "Connection refused");
    assert_int_equal(r->code, EXIT_CODE_NO_JOB);
    char *text = printed(&l, &json);

    expect_line(text, "connect", "Connection refused");
    assert_string_equal(
        json_string_value(json_object_get(json_object_get(json, "unknown"), "latency_ms.connect")),
        "Connection refused");
    json_decref(json);
    free(text);
    end(&l);
}

/* A pool that hangs up at mining.configure is asked again without it. */
static void test_configure_unknown(void **state)
{
    static const struct scripted_plan plan = {.manner = SCRIPTED_CLOSE_ON_CONFIGURE};
    struct looked l;
    json_t *json;

    (void)state;
    begin(&l, &plan, 1);
    const struct probe_report *r = look(&l);

    assert_int_equal(r->code, EXIT_CODE_DONE);
    assert_true(r->configure_dropped && !r->version_rolling);
    assert_int_equal(r->jobs, 1);
    char *text = printed(&l, &json);

    expect_line(text, "mining.configure", "hung up");
    json_decref(json);
    free(text);
    end(&l);
}

/* Whatever else it says is noted, inert, and at most so much of it. */
static void test_odd_words(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};
    struct looked l;

    (void)state;
    begin(&l, &plan, 1);
    l.config.bad_shares = true;
    assert_int_equal(probe_new(l.r.base, NULL, &l.config, on_done, &l, &l.probe), ERR_OK);
    pool_rig_until(&l.r, l.pool->configures == 1);
    for (int i = 0; i < 30; i++)
        scripted_pool_say(l.pool, "\x1b[31mno JSON %d", i);
    scripted_pool_say(l.pool, "{\"id\":9,\"method\":\"client.get_version\",\"params\":[]}");
    scripted_pool_say(l.pool, "{\"id\":9,\"method\":\"mining.ping\",\"params\":[]}");
    scripted_pool_say(l.pool, "{\"id\":9,\"method\":\"mining.dance\",\"params\":[]}");
    scripted_pool_say(l.pool, "{\"id\":100,\"result\":true,\"error\":null}");
    scripted_pool_say(l.pool, "{\"id\":18446744073709551615,\"result\":true,\"error\":null}");
    scripted_pool_say(l.pool, "{\"id\":3,\"method\":\"mining.set_difficulty\",\"params\":[0]}");
    pool_rig_until(&l.r, l.done);
    const struct probe_report *r = probe_report(l.probe);

    assert_int_equal(r->code, EXIT_CODE_DONE);
    assert_int_equal(r->notes, PROBE_NOTES_MAX);
    assert_int_equal(r->bad_lines, 30);
    assert_int_equal(r->refused, 1);
    assert_int_equal(l.pool->answers, 3);
    for (size_t i = 0; i < r->notes; i++)
        assert_null(strchr(r->note[i], '\x1b'));
    end(&l);
}

/* What is shown of a certificate, also of one that is not verified. */
static void test_certificate(void **state)
{
    static const struct scripted_plan plan = {0};
    static const struct tls_manner manner = {.names = "DNS:pool.example,IP:127.0.0.1",
                                             .common_name = "the pool"};
    struct looked l;
    char folder[] = "test-probe-XXXXXX", path[64], why[200];

    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/trusted.pem", folder);
    for (int verified = 0; verified < 2; verified++) {
        json_t *json;

        begin(&l, &plan, 1);
        struct tls_peer *peer = tls_peer_new(l.r.base, folder, &manner, l.pool->port);
        const struct tls_config tls = {.cacert = verified ? path : NULL, .insecure = !verified};

        if (!tls_client_new(&tls, &l.options.tls, why, sizeof why))
            fail_msg("%s", why);
        l.options.url.kind = URL_TLS;
        l.options.url.port = peer->port;
        const struct probe_report *r = look(&l);

        assert_string_equal(r->failure, "");
        assert_true(r->times.secured_ns > 0);
        char *text = printed(&l, &json);
        const json_t *certificate = json_object_get(json, "certificate");

        expect_line(text, "verified", verified ? "yes" : "no");
        expect_line(text, "  names ", "pool.example, IP 127.0.0.1");
        expect_line(text, "subject", "CN=the pool");
        expect_line(text, "  pin ", peer->pin);
        expect_line(text, "  key ", "EC, 256 bits");
        assert_int_equal(json_is_true(json_object_get(certificate, "verified")), verified);
        assert_string_equal(json_string_value(json_object_get(certificate, "pin")), peer->pin);
        json_decref(json);
        free(text);
        probe_free(l.probe);
        l.probe = NULL;
        tls_client_free(l.options.tls);
        tls_peer_free(peer);
        end(&l);
    }
    static const char *const files[] = {"trusted.pem",  "trusted.key", "stranger.pem",
                                        "stranger.key", "client.pem",  "client.key"};

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(folder), 0);
}

static void test_free_at_any_moment(void **state)
{
    static const struct scripted_plan plan = {.mask = "1fffe000"};

    (void)state;
    for (int turns = 0; turns < 25; turns++) {
        struct looked l;

        begin(&l, &plan, 1);
        l.config.bad_shares = true;
        assert_int_equal(probe_new(l.r.base, NULL, &l.config, on_done, &l, &l.probe), ERR_OK);
        for (int i = 0; i < turns && !l.done; i++)
            event_base_loop(l.r.base, EVLOOP_NONBLOCK);
        end(&l);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_pool),
        cmocka_unit_test(test_shares),
        cmocka_unit_test(test_no_answer_to_shares),
        cmocka_unit_test(test_bad_pools),
        cmocka_unit_test(test_pool_that_is_not_there),
        cmocka_unit_test(test_configure_unknown),
        cmocka_unit_test(test_odd_words),
        cmocka_unit_test(test_certificate),
        cmocka_unit_test(test_free_at_any_moment),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
