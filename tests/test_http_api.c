/* test_http_api.c - HTTP byte by byte: requests of every form, who may ask for what, and the
 * replies. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "tests/made_snapshot.h"
#include "view/api_json.h"
#include "view/http_api.h"
#include "view/page.h"

#define TOKEN "0123456789abcdef-token"
#define HOST "Host: 127.0.0.1:8080\r\n"

static struct http_message message;

static int parse(const char *text)
{
    return http_message_parse(text, strlen(text), &message);
}

static void test_whole_request(void **state)
{
    static const char text[] = "POST /a/b?c=d HTTP/1.1\r\nhOsT:  [::1]:80 \r\nOrigin: http://x\r\n"
                               "Content-Length: 3\r\nContent-Type: application/json\r\n"
                               "Authorization: Bearer x\r\nX-Other: y\r\n\r\n{ }GET";

    (void)state;
    for (size_t n = 0; n < sizeof text - 4; n++)
        assert_int_equal(http_message_parse(text, n, &message), 0);
    assert_int_equal(parse(text), 200);
    assert_int_equal(message.method, HTTP_POST);
    assert_string_equal(message.path, "/a/b");
    assert_string_equal(message.query, "c=d");
    assert_string_equal(message.host, "[::1]:80");
    assert_string_equal(message.origin, "http://x");
    assert_string_equal(message.authorization, "Bearer x");
    assert_string_equal(message.content_type, "application/json");
    assert_memory_equal(message.body, "{ }", 3);
    assert_int_equal(message.body_len, 3);
    assert_int_equal(message.used, sizeof text - 4);
    assert_true(message.keep_alive);
}

static void test_forms(void **state)
{
    static const struct {
        const char *text;
        int status;
    } form[] = {
        {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", 200},
        {"\r\nGET / HTTP/1.1\nHost: a\n\n", 200},
        {"GET / HTTP/1.0\r\n\r\n", 200},
        {"GET / HTTP/1.1\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost:\r\nHost: a\r\n\r\n", 400},
        {"GET / HTTP/2.0\r\n", 505},
        {"GET / HTTP/1.2\r\n", 505},
        {"GET / http/1.1\r\n", 400},
        {"GET  / HTTP/1.1\r\n", 400},
        {"GET /a b HTTP/1.1\r\n", 400},
        {"GET /\r\n", 400},
        {"GET http://a/ HTTP/1.1\r\n", 400},
        {"GET /\x01 HTTP/1.1\r\n", 400},
        {"GET /\xc3\xa4 HTTP/1.1\r\n", 400},
        {"\x16\x03\x01\n", 400},
        {"G\xc3T / HTTP/1.1\r\n", 400},
        {"\r\n\r\n\r\n\r\n", 400},
        {"GET / HTTP/1.1\r\nHost a\r\n", 400},
        {"GET / HTTP/1.1\r\nHost : a\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: a\r\n folded\r\n", 400},
        {"GET / HTTP/1.1\r\nHost: a\rb\r\n", 400},
        {"GET / HTTP/1.1\r\n: a\r\n", 400},
        {"GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n", 400},
        {"GET / HTTP/1.1\r\nContent-Length: -1\r\n", 400},
        {"GET / HTTP/1.1\r\nContent-Length: 1,1\r\n", 400},
        {"GET / HTTP/1.1\r\nContent-Length: \r\n", 400},
        {"GET / HTTP/1.1\r\nContent-Length: 4097\r\n", 413},
        {"GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n", 413},
        {"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n", 501},
        {"GET / HTTP/1.1\r\nAuthorization: a\r\nAuthorization: b\r\n", 400},
        {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{", 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof form / sizeof form[0]; i++)
        if (parse(form[i].text) != form[i].status)
            fail_msg("%s: %d", form[i].text, parse(form[i].text));
    assert_int_equal(parse("GET / HTTP/1.0\r\nConnection: a, Keep-Alive\r\n\r\n"), 200);
    assert_true(message.keep_alive);
    assert_int_equal(parse("GET / HTTP/1.1\r\nHost: a\r\nConnection: x,CLOSE\r\n\r\n"), 200);
    assert_false(message.keep_alive);
}

static void test_bounds(void **state)
{
    static char big[HTTP_MESSAGE_MAX + 100];
    size_t len;

    (void)state;
    memset(big, 'a', sizeof big);
    assert_int_equal(http_message_parse(big, HTTP_MESSAGE_HEAD_MAX, &message), 0);
    assert_int_equal(http_message_parse(big, HTTP_MESSAGE_HEAD_MAX + 1, &message), 414);
    memcpy(big, "GET /", 5);
    memcpy(big + 300, " HTTP/1.1\r\n", 11);
    assert_int_equal(http_message_parse(big, 311, &message), 414);
    memset(big, 'a', sizeof big);
    memcpy(big, "GET / HTTP/1.1\r\nX: ", 19);
    assert_int_equal(http_message_parse(big, HTTP_MESSAGE_HEAD_MAX, &message), 0);
    assert_int_equal(http_message_parse(big, HTTP_MESSAGE_HEAD_MAX + 1, &message), 431);
    memcpy(big, "GET / HTTP/1.1\r\nHost: ", 22);
    memcpy(big + 22 + HTTP_MESSAGE_FIELD_MAX + 1, "\r\n\r\n", 4);
    assert_int_equal(http_message_parse(big, 22 + HTTP_MESSAGE_FIELD_MAX + 5, &message), 431);
    len = (size_t)snprintf(big, sizeof big, "GET / HTTP/1.1\r\nHost: a\r\n");
    for (int i = 1; i < HTTP_MESSAGE_HEADERS_MAX; i++)
        len += (size_t)snprintf(big + len, sizeof big - len, "X: y\r\n");
    snprintf(big + len, sizeof big - len, "\r\n");
    assert_int_equal(parse(big), 200);
    snprintf(big + len, sizeof big - len, "X: y\r\n\r\n");
    assert_int_equal(parse(big), 431);
}

/* ---- answers ---- */

static struct snapshot snapshot;
static struct events events;
static int paused, chosen;

static void on_pause(void *context, bool on)
{
    (void)context;
    paused = on ? 1 : 2;
}

static enum control_result on_select(void *context, size_t pool)
{
    (void)context;
    chosen = (int)pool + 1;
    return CONTROL_DONE;
}

static const struct control control = {.pause = on_pause, .pool_select = on_select};

static struct http_api api = {.token = TOKEN,
                              .host = "rig.example",
                              .commit = "c0ffee",
                              .control = &control,
                              .events = &events};

/* The reply to a request, NUL-terminated; its status as *status. */
static char *ask(const char *request, int *status)
{
    size_t len;
    char *reply;

    assert_int_equal(parse(request), 200);
    reply = http_api_answer(&api, &snapshot, &message, &len);
    assert_non_null(reply);
    reply = realloc(reply, len + 1);
    assert_non_null(reply);
    reply[len] = '\0';
    assert_int_equal(strlen(reply), len);
    assert_int_equal(sscanf(reply, "HTTP/1.1 %d ", status), 1);
    return reply;
}

static void expect(int wanted, const char *request)
{
    int status;
    char *reply = ask(request, &status), *body = strstr(reply, "\r\n\r\n");
    const char *said = strstr(reply, "\r\nContent-Length: ");

    if (status != wanted)
        fail_msg("%s: %d\n", request, status);
    assert_non_null(body);
    assert_non_null(said);
    if (message.method == HTTP_HEAD)
        assert_string_equal(body, "\r\n\r\n");
    else
        assert_int_equal(strtoul(said + 18, NULL, 10), strlen(body + 4));
    assert_non_null(strstr(reply, "\r\nX-Content-Type-Options: nosniff\r\n"));
    assert_null(strstr(reply, "Access-Control"));
    assert_null(strstr(reply, TOKEN));
    free(reply);
}

#define GET(path, headers) "GET " path " HTTP/1.1\r\n" headers "\r\n"
#define POST(path, headers) "POST " path " HTTP/1.1\r\n" HOST headers "\r\n"
#define JSON "Content-Type: application/json\r\n"
#define BEARER "Authorization: Bearer " TOKEN "\r\n"

static void test_who_may_ask(void **state)
{
    static const char *const host[] = {"127.0.0.1",      "127.0.0.1:8080", "10.9.8.7:1",
                                       "[::1]:8080",     "localhost:1",    "LocalHost",
                                       "rig.example:80", "RIG.example"};
    static const char *const stranger[] = {"evil.example",
                                           "127.0.0.1.evil.example",
                                           "localhost.",
                                           "",
                                           "rig.example.evil",
                                           "[evil]",
                                           "[::1",
                                           "127.0.0.1:8x",
                                           "a@127.0.0.1",
                                           "[::1]x:80",
                                           "1",
                                           "rig.exampl"};
    char request[400];

    (void)state;
    made_snapshot_full(&snapshot);
    for (size_t i = 0; i < sizeof host / sizeof host[0]; i++) {
        snprintf(request, sizeof request, "GET /healthz HTTP/1.1\r\nHost: %s\r\n\r\n", host[i]);
        expect(200, request);
        snprintf(request, sizeof request,
                 "GET /healthz HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n\r\n", host[i],
                 host[i]);
        expect(200, request);
    }
    for (size_t i = 0; i < sizeof stranger / sizeof stranger[0]; i++) {
        snprintf(request, sizeof request, "GET /healthz HTTP/1.1\r\nHost: %s\r\n\r\n", stranger[i]);
        expect(421, request);
    }
    expect(403, GET("/healthz", HOST "Origin: http://evil.example\r\n"));
    expect(403, GET("/healthz", HOST "Origin: null\r\n"));
    expect(403, GET("/healthz", HOST "Origin: http://127.0.0.1\r\n"));
    expect(200, GET("/healthz", HOST "Sec-Fetch-Site: cross-site\r\n"));
    expect(200, "GET /healthz HTTP/1.0\r\n\r\n");
}

static void test_resources(void **state)
{
    static const char *const path[] = {
        "summary", "devices",           "pools",  "energy",      "economics",
        "history", "history?range=day", "events", "openapi.json"};
    char request[300];

    (void)state;
    api.history = history_new();
    for (int empty = 0; empty < 2; empty++) {
        if (empty)
            made_snapshot_empty(&snapshot);
        else
            made_snapshot_full(&snapshot);
        for (size_t i = 0; i < sizeof path / sizeof path[0]; i++) {
            int status;

            snprintf(request, sizeof request, "GET /api/v1/%s HTTP/1.1\r\n" HOST "\r\n", path[i]);
            expect(200, request);
            char *reply = ask(request, &status);
            json_t *body = json_loads(strstr(reply, "\r\n\r\n") + 4, JSON_REJECT_DUPLICATES, NULL);

            assert_true(json_is_object(body));
            json_decref(body);
            free(reply);
            snprintf(request, sizeof request, "HEAD /api/v1/%s HTTP/1.1\r\n" HOST "\r\n", path[i]);
            expect(200, request);
            snprintf(request, sizeof request,
                     "POST /api/v1/%s HTTP/1.1\r\n" HOST BEARER JSON "\r\n", path[i]);
            expect(405, request);
        }
        expect(200, GET("/metrics", HOST));
    }
    expect(400, GET("/api/v1/history?range=year", HOST));
    expect(400, GET("/api/v1/history?x", HOST));
    expect(404, GET("/index.html", HOST));
    expect(404, GET("/api/v1", HOST));
    expect(404, GET("/api/v1/summary/", HOST));
    expect(404, GET("/api/v1/../../etc/passwd", HOST));
    expect(404, GET("/%61pi/v1/summary", HOST));
    expect(405, "DELETE /metrics HTTP/1.1\r\n" HOST "\r\n");
    expect(405, GET("/api/v1/pause", HOST));
    history_free((struct history *)(uintptr_t)api.history);
    api.history = NULL;
}

/* The page may load its own files; answers to anything else may load nothing. */
static void test_dashboard(void **state)
{
    int status;
    char *reply = ask(GET("/", HOST), &status);

    (void)state;
    assert_int_equal(status, 200);
    assert_non_null(strstr(reply, "Content-Type: text/html; charset=utf-8\r\n"));
    assert_non_null(strstr(reply, "Content-Security-Policy: " PAGE_POLICY "\r\n"));
    assert_string_equal(strstr(reply, "\r\n\r\n") + 4, page_find("/")->text);
    free(reply);
    for (size_t i = 0; i < page_file_count; i++) {
        char request[160];

        snprintf(request, sizeof request, "HEAD %s HTTP/1.1\r\n" HOST "\r\n", page_files[i].path);
        expect(200, request);
        snprintf(request, sizeof request, "POST %s HTTP/1.1\r\n" HOST BEARER JSON "\r\n",
                 page_files[i].path);
        expect(405, request);
    }
    expect(421, GET("/", "Host: evil.example\r\n"));
    reply = ask(GET("/healthz", HOST), &status);
    assert_non_null(strstr(reply, "Content-Security-Policy: default-src 'none'; frame-anc"));
    free(reply);
}

static void test_orders(void **state)
{
    (void)state;
    made_snapshot_full(&snapshot);
    paused = chosen = 0;
    expect(401, POST("/api/v1/pause", JSON));
    expect(401, POST("/api/v1/pause", JSON "Authorization: Basic " TOKEN "\r\n"));
    expect(401, POST("/api/v1/pause", JSON "Authorization: Bearer\r\n"));
    expect(401, POST("/api/v1/pause", JSON "Authorization: Bearer " TOKEN "x\r\n"));
    expect(415, POST("/api/v1/pause", BEARER));
    expect(415, POST("/api/v1/pause", BEARER "Content-Type: text/plain\r\n"));
    expect(415, POST("/api/v1/pause", BEARER "Content-Type: application/jsonx\r\n"));
    expect(403, POST("/api/v1/pause", BEARER JSON "Origin: http://evil.example\r\n"));
    expect(403, POST("/api/v1/pause", BEARER JSON "Sec-Fetch-Site: cross-site\r\n"));
    expect(403, POST("/api/v1/pause", BEARER JSON "Sec-Fetch-Site: same-site\r\n"));
    expect(400, POST("/api/v1/pause", BEARER JSON "Content-Length: 2\r\n") "[]");
    expect(400, POST("/api/v1/pause", BEARER JSON "Content-Length: 1\r\n") "{");
    expect(404, POST("/api/v1/pools/1/select", BEARER JSON));
    expect(404, POST("/api/v1/pools/-1/select", BEARER JSON));
    expect(404, POST("/api/v1/pools/0/", BEARER JSON));
    expect(404, POST("/api/v1/pools/9999999/select", BEARER JSON));
    assert_int_equal(paused + chosen, 0);
    expect(200, POST("/api/v1/pause", BEARER JSON));
    assert_int_equal(paused, 1);
    expect(200, POST("/api/v1/resume", BEARER "Content-Type: application/json; charset=utf-8\r\n"
                                              "Content-Length: 2\r\n") "{}");
    assert_int_equal(paused, 2);
    expect(200, POST("/api/v1/pools/0/select", BEARER JSON
                     "Origin: http://127.0.0.1:8080\r\nSec-Fetch-Site: same-origin\r\n"));
    assert_int_equal(chosen, 1);
}

static int select_saying(const char *body)
{
    char request[600];
    int status;

    snprintf(request, sizeof request,
             "POST /api/v1/pools/0/select HTTP/1.1\r\n" HOST BEARER JSON
             "Content-Length: %zu\r\n\r\n%s",
             strlen(body), body);
    chosen = 0;
    free(ask(request, &status));
    assert_int_equal(chosen, status == 200);
    return status;
}

/* A pool may have gone since who orders looked. */
static void test_the_pool_that_is_meant(void **state)
{
    char body[400];

    (void)state;
    made_snapshot_full(&snapshot);
    snapshot.pools[0].url = "stratum+tcp://a.example:1";
    snapshot.pools[0].user = "w";
    assert_int_equal(select_saying("{}"), 200);
    assert_int_equal(select_saying("{\"other\":1}"), 200);
    snprintf(body, sizeof body, "{\"url\":\"%s\",\"user\":\"w\"}", snapshot.pools[0].url);
    assert_int_equal(select_saying(body), 200);
    assert_int_equal(select_saying("{\"user\":\"w\"}"), 200);
    assert_int_equal(select_saying("{\"user\":\"x\"}"), 409);
    assert_int_equal(select_saying("{\"url\":\"stratum+tcp://a.example:12\"}"), 409);
    assert_int_equal(select_saying("{\"url\":\"\"}"), 409);
    assert_int_equal(select_saying("{\"url\":null}"), 409);
    assert_int_equal(select_saying("{\"url\":[\"stratum+tcp://a.example:1\"]}"), 409);
    assert_int_equal(select_saying("{\"url\":\"stratum+tcp://a.example:1\\u0000x\"}"), 400);
}

/* Every length, each with the right beginning. */
static void test_wrong_tokens(void **state)
{
    char request[900];

    (void)state;
    paused = 0;
    for (size_t len = 0; len < 2 * sizeof TOKEN; len++) {
        if (len == sizeof TOKEN - 1)
            continue;
        snprintf(request, sizeof request,
                 "POST /api/v1/pause HTTP/1.1\r\n" HOST JSON "Authorization: Bearer %.*s\r\n\r\n",
                 (int)len, TOKEN TOKEN TOKEN);
        expect(401, request);
    }
    for (size_t at = 0; at < sizeof TOKEN - 1; at++) {
        char token[] = TOKEN;

        token[at] ^= 1;
        snprintf(request, sizeof request,
                 "POST /api/v1/pause HTTP/1.1\r\n" HOST JSON "Authorization: Bearer %s\r\n\r\n",
                 token);
        expect(401, request);
    }
    api.token = "";
    expect(403, POST("/api/v1/pause", BEARER JSON));
    expect(403, POST("/api/v1/pause", JSON "Authorization: Bearer \r\n"));
    api.token = TOKEN;
    assert_int_equal(paused, 0);
    assert_false(http_api_token_fits("fifteen-letters"));
    assert_true(http_api_token_fits("sixteen-letters!"));
    assert_false(http_api_token_fits("sixteen letters!"));
    assert_false(http_api_token_fits("sixteen-letters\xc3\xa4"));
}

static void test_states(void **state)
{
    (void)state;
    made_snapshot_full(&snapshot); /* held by the user, and for its heat */
    expect(200, GET("/healthz", HOST));
    expect(503, GET("/readyz", HOST));
    snapshot.devices[0].state = "running";
    expect(200, GET("/readyz", HOST));
    snapshot.devices[0].state = "waiting";
    assert_string_equal(api_json_unready(&snapshot), "no pool gives work");
    snapshot.devices[0].hold_name[0] = "fault";
    expect(503, GET("/healthz", HOST));
    made_snapshot_empty(&snapshot); /* stopped */
    expect(503, GET("/healthz", HOST));
}

static bool has(const char *request, const char *text)
{
    int status;
    char *reply = ask(request, &status);
    bool found = strstr(reply, text) != NULL;

    free(reply);
    return found;
}

/* A reply holds as long as the snapshot does, and for those alone who may have it. */
static void test_kept_replies(void **state)
{
    static struct http_api_cache cache;

    (void)state;
    api.cache = &cache;
    made_snapshot_full(&snapshot);
    for (int turn = 0; turn < 2; turn++) {
        assert_true(has(GET("/api/v1/summary", HOST), "\"hashes\":12345678901234"));
        assert_true(has(GET("/metrics", HOST), "\njoulehash_blocks_found_total 2\n"));
        assert_true(has(GET("/", HOST), "script-src"));
        snapshot.hashes++; /* the same snapshot still */
        snapshot.blocks_found++;
    }
    expect(200, "HEAD /metrics HTTP/1.1\r\n" HOST "\r\n");
    expect(421, GET("/metrics", "Host: evil.example\r\n"));
    expect(405, POST("/metrics", BEARER JSON));
    snapshot.now_unix_s += 0.1;
    assert_true(has(GET("/api/v1/summary", HOST), "\"hashes\":12345678901236"));
    assert_true(has(GET("/metrics", HOST), "\njoulehash_blocks_found_total 4\n"));
    http_api_cache_clear(&cache);
    api.cache = NULL;
}

static void test_events(void **state)
{
    int status;
    char *reply;

    (void)state;
    memset(&events, 0, sizeof events);
    for (int i = 0; i < EVENTS_MAX + 5; i++) {
        char text[400];

        snprintf(text, sizeof text, "<b>%d\x1b[1m\"%0300d", i, 0);
        events_add(&events, i, LOG_LEVEL_WARN, text);
        events_add(&events, i, LOG_LEVEL_INFO, "accepted 1/1 (100.00%) diff 1");
        events_add(&events, i, LOG_LEVEL_INFO, "10s 1.000 H/s, 1m 1.000 H/s, 15m 1.000 H/s | acc");
    }
    reply = ask(GET("/api/v1/events", HOST), &status);
    json_t *body = json_loads(strstr(reply, "\r\n\r\n") + 4, 0, NULL);
    json_t *list = json_object_get(body, "events"), *first = json_array_get(list, 0);

    assert_int_equal(json_array_size(list), EVENTS_MAX);
    assert_int_equal(json_real_value(json_object_get(first, "unix_time")), EVENTS_MAX + 4);
    assert_int_equal(strncmp(json_string_value(json_object_get(first, "text")), "<b>104?[1m\"", 11),
                     0);
    assert_string_equal(json_string_value(json_object_get(first, "level")), "warning");
    json_decref(body);
    free(reply);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole_request),
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_who_may_ask),
        cmocka_unit_test(test_resources),
        cmocka_unit_test(test_orders),
        cmocka_unit_test(test_the_pool_that_is_meant),
        cmocka_unit_test(test_wrong_tokens),
        cmocka_unit_test(test_states),
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_dashboard),
        cmocka_unit_test(test_kept_replies),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
