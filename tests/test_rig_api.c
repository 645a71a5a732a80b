/* test_rig_api.c - the rig API byte by byte: where requests end, what they say, and every reply
 * against tests/golden/rig_api.txt. That file is printed by JH_GOLDEN=print ./test_rig_api. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/made_snapshot.h"
#include "view/rig_api.h"
#include "view/rig_request.h"

/* ---- requests ---- */

#define LOOK(text, ended) rig_request_look(text, sizeof(text) - 1, ended)

static void test_where_requests_end(void **state)
{
    static char flood[RIG_REQUEST_MAX + 1];

    (void)state;
    assert_int_equal(LOOK("", false), RIG_REQUEST_MORE);
    assert_int_equal(LOOK("summary", false), RIG_REQUEST_TEXT);
    assert_int_equal(LOOK("summary\n", false), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("summary\0", false), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("summary", true), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("{\"command\":\"}\\\"}\"", false), RIG_REQUEST_MORE);
    assert_int_equal(LOOK("{\"command\":\"}\\\"}\"}", false), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("{\"a\":[{}]", false), RIG_REQUEST_MORE);
    assert_int_equal(LOOK("{\"a\":[{}]}", false), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("{\"a", true), RIG_REQUEST_WHOLE);
    assert_int_equal(LOOK("GET / HTTP/1.1\r\n", false), RIG_REQUEST_FOREIGN);
    assert_int_equal(LOOK("POST ", false), RIG_REQUEST_FOREIGN);
    assert_int_equal(LOOK("\r\nOPTIONS * HTTP/1.1", true), RIG_REQUEST_FOREIGN);
    assert_int_equal(LOOK("POS", false), RIG_REQUEST_TEXT);
    memset(flood, '{', sizeof flood);
    assert_int_equal(rig_request_look(flood, RIG_REQUEST_MAX, false), RIG_REQUEST_MORE);
    assert_int_equal(rig_request_look(flood, RIG_REQUEST_MAX + 1, false), RIG_REQUEST_LONG);
}

static void test_every_split(void **state)
{
    static const char whole[] = " {\"command\": \"switchpool\", \"parameter\": \"{1}\\\\\"}\n";

    (void)state;
    for (size_t n = 1; n < sizeof whole - 2; n++)
        assert_int_equal(rig_request_look(whole, n, false), RIG_REQUEST_MORE);
    assert_int_equal(LOOK(whole, false), RIG_REQUEST_WHOLE);
}

static void parse_to(const char *bytes, size_t len, const char *command, const char *parameter)
{
    static struct rig_request r;

    rig_request_parse(bytes, len, &r);
    assert_int_equal(r.fault, RIG_REQUEST_GOOD);
    assert_string_equal(r.command, command);
    assert_int_equal(r.has_parameter, parameter != NULL);
    if (parameter)
        assert_string_equal(r.parameter, parameter);
}

#define PARSE(text, command, parameter) parse_to(text, sizeof(text) - 1, command, parameter)

static void test_what_requests_say(void **state)
{
    (void)state;
    PARSE("summary", "summary", NULL);
    PARSE("summary|\r\n", "summary", NULL);
    PARSE(" switchpool|1\nrubbish", "switchpool", "1");
    PARSE("zero|all,false\0quit", "zero", "all,false");
    PARSE("{\"command\":\"x\"}", "x", NULL);
    PARSE("{\"command\":\"x\",\"parameter\":\"a|b\"}", "x", "a|b");
    PARSE("{\"command\":\"x\",\"parameter\":7}", "x", "7");
    PARSE("{\"command\":\"x\",\"parameter\":7.0}", "x", "7");
    PARSE("{\"command\":\"x\",\"parameter\":7.5}", "x", "7.5");
    PARSE("{\"command\":\"x\",\"parameter\":null}", "x", NULL);
    PARSE("{\"command\":\"x\",\"parameter\":{\"y\":1}}", "x", NULL);
}

static void test_deep_and_broken(void **state)
{
    static struct rig_request r;
    static char deep[RIG_REQUEST_MAX];
    static const char *const broken[] = {
        "{}}", "{\"command\":\"a\\u0000b\"}", "{\"command\"}", "{\"command\":\"\xff\"}", "{]", "{"};

    (void)state;
    memset(deep, '[', sizeof deep);
    deep[0] = '{';
    memset(deep + sizeof deep / 2, ']', sizeof deep / 2);
    rig_request_parse(deep, sizeof deep, &r);
    assert_int_equal(r.fault, RIG_REQUEST_NOT_JSON);
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        rig_request_parse(broken[i], strlen(broken[i]), &r);
        assert_true(r.json);
        assert_int_equal(r.fault, i == 0 ? RIG_REQUEST_NO_COMMAND : RIG_REQUEST_NOT_JSON);
    }
    rig_request_parse("{\"command\":[]}", 14, &r);
    assert_int_equal(r.fault, RIG_REQUEST_NO_COMMAND);
}

/* ---- replies ---- */

static struct {
    char text[256];
    size_t used;
} ordered;

static void note(const char *what, size_t a, size_t b)
{
    if (ordered.used > sizeof ordered.text / 2)
        return;
    ordered.used += (size_t)snprintf(ordered.text + ordered.used,
                                     sizeof ordered.text - ordered.used, "%s %zu %zu;", what, a, b);
}

static void on_pause(void *context, bool on)
{
    (void)context;
    note("pause", on, 0);
}

static void on_quit(void *context)
{
    (void)context;
    note("quit", 0, 0);
}

static bool may_restart;

static bool on_may_restart(void *context, char why[CONTROL_WHY_MAX])
{
    (void)context;
    snprintf(why, CONTROL_WHY_MAX, "/dev/stdin is no file that could be read again");
    return may_restart;
}

static void on_restart(void *context)
{
    (void)context;
    note("restart", 0, 0);
}

static enum control_result on_select(void *context, size_t pool)
{
    (void)context;
    note("select", pool, 0);
    return CONTROL_DONE;
}

static enum control_result on_enable(void *context, size_t pool, bool on)
{
    (void)context;
    note("enable", pool, on);
    return on ? CONTROL_ALREADY : pool == 0 ? CONTROL_LAST : CONTROL_DONE;
}

static enum control_result on_order(void *context, const size_t *pool, size_t pools)
{
    (void)context;
    note("order", pool[0], pool[pools - 1]);
    return CONTROL_DONE;
}

static enum control_result on_add(void *context, const struct control_pool *pool,
                                  char why[CONTROL_WHY_MAX])
{
    (void)context;
    if (ordered.used < sizeof ordered.text / 2)
        ordered.used +=
            (size_t)snprintf(ordered.text + ordered.used, sizeof ordered.text - ordered.used,
                             "add %s %s %s;", pool->url, pool->user, pool->password);
    snprintf(why, CONTROL_WHY_MAX, "%s",
             strncmp(pool->url, "bad", 3) == 0 ? "\"bad://x\": no, it's bad" : "stratum+tcp://h:1");
    return strncmp(pool->url, "bad", 3) == 0    ? CONTROL_REFUSED
           : strncmp(pool->url, "full", 4) == 0 ? CONTROL_FULL
                                                : CONTROL_DONE;
}

static enum control_result on_remove(void *context, size_t pool)
{
    (void)context;
    note("remove", pool, 0);
    return pool == 0 ? CONTROL_BUSY : pool == 1 ? CONTROL_DONE : CONTROL_LAST;
}

static const struct control everything = {.pause = on_pause,
                                          .quit = on_quit,
                                          .may_restart = on_may_restart,
                                          .restart = on_restart,
                                          .pool_select = on_select,
                                          .pool_enable = on_enable,
                                          .pool_order = on_order,
                                          .pool_add = on_add,
                                          .pool_remove = on_remove};
static const struct control nothing;
static struct rig_api api;
static struct snapshot snapshot;

/* With one NUL, at the end, less which it is a string. */
static char *ask(const struct control *control, bool may_write, const char *request,
                 enum rig_api_then *then)
{
    size_t len;
    char *reply =
        rig_api_answer(&api, &snapshot, control, may_write, request, strlen(request), &len, then);

    assert_non_null(reply);
    assert_int_equal(strlen(reply) + 1, len);
    return reply;
}

static const char *const asked[] = {
    "version",
    "config",
    "summary",
    "pools",
    "devs",
    "edevs",
    "devdetails",
    "notify",
    "stats",
    "coin",
    "check|summary",
    "check|quit",
    "check|addpool",
    "check",
    "summary+pools",
    "coin+check+none+coin",
    "+",
    "none",
    "privileged",
    "pause",
    "quit",
    "zero|all,false",
    "switchpool|0",
    "addpool|h:1,u,p",
    "removepool|0",
    "restart",
    "save",
};

/* Of three pools, by who may. */
static const char *const told[] = {
    "addpool",
    "addpool|",
    "addpool|stratum+tcp://h:1",
    "addpool|stratum+tcp://h:1,user",
    "addpool|,user,pass",
    "addpool|stratum+tcp://h:1,user,",
    "addpool|stratum+tcp://h:1,u\\,s\\\\er,p\\,a=ss\\",
    "addpool|stratum+tcp://h:1,user,pass,more",
    "addpool|bad://x,user,pass",
    "addpool|full,user,pass",
    "removepool",
    "removepool|",
    "removepool|3",
    "removepool|x",
    "removepool|0",
    "removepool|1",
    "removepool|2",
    "addpool+removepool",
    "check|addpool",
};

/* As text, and as JSON. */
static void print_one(FILE *to, bool may_write, const char *request)
{
    const char *bar = strchr(request, '|');
    char json[192];
    size_t used;
    enum rig_api_then then;

    used = (size_t)snprintf(json, sizeof json, "{\"command\":\"%.*s\"", (int)strcspn(request, "|"),
                            request);
    if (bar)
        used += (size_t)snprintf(json + used, sizeof json - used, ",\"parameter\":\"");
    for (const char *at = bar ? bar + 1 : ""; *at; at++) {
        if (*at == '\\')
            json[used++] = '\\';
        json[used++] = *at;
    }
    snprintf(json + used, sizeof json - used, "%s}", bar ? "\"" : "");
    for (int text = 0; text < 2; text++) {
        char *reply = ask(&everything, may_write, text ? request : json, &then);

        assert_int_equal(then, may_write && strcmp(request, "restart") == 0 && may_restart
                                   ? RIG_API_RESTART
                                   : RIG_API_NOTHING);
        fprintf(to, "> %s\n< %s\n", text ? request : json, reply);
        free(reply);
    }
}

static void three_pools(void)
{
    made_snapshot_full(&snapshot);
    snapshot.pools[1] = snapshot.pools[2] = snapshot.pools[0];
    snapshot.pools[1].priority = snapshot.pools[1].index = 1;
    snapshot.pools[2].priority = snapshot.pools[2].index = 2;
    snapshot.pool_count = 3;
    snapshot.removed_count = 0;
}

/* Each of a full snapshot; then of one of which nothing is known; then the orders. */
static void print_all(FILE *to)
{
    for (int empty = 0; empty < 2; empty++) {
        if (empty)
            made_snapshot_empty(&snapshot);
        else
            made_snapshot_full(&snapshot);
        for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++)
            print_one(to, false, asked[i]);
    }
    assert_int_equal(ordered.used, 0); /* none was ordered without a grant */
    three_pools();
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++)
        print_one(to, true, told[i]);
    for (int may = 0; may < 2; may++) {
        may_restart = may;
        print_one(to, true, "restart");
    }
}

static void test_golden(void **state)
{
    const char *top = getenv("srcdir"), *mode = getenv("JH_GOLDEN");
    char path[4096], *now = NULL, *want;
    size_t len, size;
    FILE *to = open_memstream(&now, &len), *from;

    (void)state;
    memset(&api, 0, sizeof api);
    ordered.used = 0;
    assert_non_null(to);
    print_all(to);
    assert_int_equal(fclose(to), 0);
    snprintf(path, sizeof path, "%s/tests/golden/rig_api.txt", top ? top : "..");
    if (mode && strcmp(mode, "print") == 0) {
        from = fopen(path, "w");
        assert_non_null(from);
        fwrite(now, 1, len, from);
        assert_int_equal(fclose(from), 0);
    }
    from = fopen(path, "r");
    assert_non_null(from);
    want = calloc(1, 1 << 20);
    assert_non_null(want);
    size = fread(want, 1, (1 << 20) - 1, from);
    fclose(from);
    for (char *a = now, *b = want; a < now + len && b < want + size;) {
        size_t n = strcspn(a, "\n"), m = strcspn(b, "\n");

        a[n] = b[m] = '\0';
        assert_string_equal(a, b);
        a += n + 1;
        b += m + 1;
    }
    assert_int_equal(len, size);
    free(want);
    free(now);
}

static void expect(const char *request, int code, const char *then)
{
    char wanted[32], *reply;
    enum rig_api_then what;

    ordered.used = 0;
    ordered.text[0] = '\0';
    reply = ask(&everything, true, request, &what);
    snprintf(wanted, sizeof wanted, ",Code=%d,", code);
    assert_non_null(strstr(reply, wanted));
    assert_string_equal(ordered.text, then);
    assert_int_equal(what, strcmp(request, "quit") == 0 ? RIG_API_QUIT : RIG_API_NOTHING);
    free(reply);
}

static void test_orders(void **state)
{
    (void)state;
    memset(&api, 0, sizeof api);
    three_pools();
    expect("privileged", 46, "");
    expect("pause", 201, "pause 1 0;");
    expect("resume", 202, "pause 0 0;");
    expect("quit", 203, ""); /* by whoever sends the reply, afterwards */
    expect("switchpool|2", 27, "select 2 0;");
    expect("switchpool", 25, "");
    expect("switchpool|", 25, "");
    expect("switchpool|3", 26, "");
    expect("switchpool|-1", 26, "");
    expect("switchpool|99999999999999999999", 26, "");
    expect("switchpool|1x", 26, "");
    expect("enablepool|1", 49, "enable 1 1;");
    expect("disablepool|1", 48, "enable 1 0;");
    expect("disablepool|0", 51, "enable 0 0;");
    expect("poolpriority|2", 73, "order 2 1;");
    expect("poolpriority|1,2,0", 73, "order 1 0;");
    expect("poolpriority|1,1", 74, "");
    expect("poolpriority|1,7", 26, "");
    expect("poolpriority", 25, "");
    expect("zero", 94, "");
    expect("zero|all", 94, "");
    expect("zero|none,false", 95, "");
    expect("zero|all,maybe", 95, "");
    expect("pause+resume", 45, "");
    expect("addpool|stratum+tcp://h:1,user,p\\,\\\\a\\|\\ss", 55,
           "add stratum+tcp://h:1 user p,\\a|ss;");
    expect("addpool|h:1,,", 55, "add h:1  ;"); /* who takes it over knows what is needed */
    expect("removepool|1", 68, "remove 1 0;");
}

static void test_not_there(void **state)
{
    static const char *const orders[] = {"pause",        "quit",           "switchpool|0",
                                         "enablepool|0", "poolpriority|0", "addpool|a,b,c",
                                         "removepool|0", "restart"};
    enum rig_api_then then;

    (void)state;
    made_snapshot_full(&snapshot);
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        char *reply = ask(&nothing, true, orders[i], &then);

        assert_non_null(strstr(reply, ",Code=14,"));
        assert_int_equal(then, RIG_API_NOTHING);
        free(reply);
    }
}

static void assert_in_reply(const char *request, const char *text)
{
    enum rig_api_then then;
    char *reply = ask(&everything, true, request, &then);

    if (!strstr(reply, text))
        fail_msg("no %s in %s", text, reply);
    free(reply);
}

static void test_zero(void **state)
{
    (void)state;
    memset(&api, 0, sizeof api);
    made_snapshot_full(&snapshot);
    assert_in_reply("zero|bestshare,true", "Code=97");
    assert_in_reply("summary", ",Best Share=0,");
    assert_in_reply("summary", ",Accepted=107,");
    assert_in_reply("zero|all,false", "Code=97");
    assert_in_reply("summary", "SUMMARY,Elapsed=0,");
    assert_in_reply("summary", ",Accepted=0,");
    assert_in_reply("devs", ",Hardware Errors=0,");
    snapshot.seconds += 10.0;
    snapshot.hashes += 5000000;
    snapshot.counts.accepted += 2;
    snapshot.pools[0].counts.accepted += 2;
    snapshot.best_share = 99999.0;
    assert_in_reply("summary", "SUMMARY,Elapsed=10,MHS av=0.500000,");
    assert_in_reply("summary", ",Accepted=2,");
    assert_in_reply("summary", ",Best Share=99999,");
    assert_in_reply("pools", ",Accepted=2,");
    /* Another one takes its number: it is known by more than that. */
    snapshot.pools[0].index = 5;
    assert_in_reply("pools", ",Accepted=102,");
}

static void test_known(void **state)
{
    (void)state;
    assert_true(rig_api_known("summary", 7));
    assert_true(rig_api_known("summary+pools|x", 15));
    assert_false(rig_api_known("summar", 6));
    assert_false(rig_api_known("summary+poo", 11));
    assert_false(rig_api_known("", 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_where_requests_end),
        cmocka_unit_test(test_every_split),
        cmocka_unit_test(test_what_requests_say),
        cmocka_unit_test(test_deep_and_broken),
        cmocka_unit_test(test_golden),
        cmocka_unit_test(test_orders),
        cmocka_unit_test(test_not_there),
        cmocka_unit_test(test_zero),
        cmocka_unit_test(test_known),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
