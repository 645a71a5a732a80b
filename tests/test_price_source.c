/* test_price_source.c - prices from a file that changes and from a web server that answers badly.
 */
#include "tests/support.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/price_source.h"
#include "app/watched_file.h"
#include "base/clock.h"
#include "base/log.h"
#include "tests/http_server.h"
#include "tests/made_tree.h"

#define LOG "test-price-source.log"

struct rig {
    struct event_base *base;
    struct option_econ options;
    struct price_source *source;
    struct http_server *server;
    char path[512], url[128];
    const char *status, *head, *body; /* what the server answers */
};

static void answer(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct rig *r = context;

    assert_string_equal(seen->method, "GET");
    http_server_reply(server, r->status, r->head, r->body);
}

static void begin(struct rig *r)
{
    signal(SIGPIPE, SIG_IGN);
    memset(r, 0, sizeof *r);
    option_econ_init(&r->options);
    r->status = "200 OK";
    r->head = "Content-Type: application/json\r\n";
    unlink(LOG);
    assert_int_equal(log_open(LOG, LOG_LEVEL_DEBUG), ERR_OK);
    made_tree_new();
    r->base = event_base_new();
    snprintf(r->path, sizeof r->path, "%s/price", made_tree_root());
}

static void start(struct rig *r)
{
    const struct price_source_config config = {.options = &r->options,
                                               .user_agent = "test/1",
                                               .period_ns = 2 * CLOCK_MILLISECOND,
                                               .first_pause_ns = CLOCK_MILLISECOND};

    assert_int_equal(price_source_new(r->base, &config, &r->source), ERR_OK);
}

static void start_web(struct rig *r)
{
    r->server = http_server_new(r->base, answer, r);
    snprintf(r->url, sizeof r->url, "http://127.0.0.1:%u/prices?key=secret",
             (unsigned)r->server->port);
    r->options.price_url = r->url;
    start(r);
}

static void end(struct rig *r)
{
    price_source_free(r->source);
    if (r->server)
        http_server_free(r->server);
    event_base_free(r->base);
    made_tree_free();
    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    unlink(LOG);
}

static unsigned logged(const char *words)
{
    assert_int_equal(support_lines_with(LOG, "secret"), 0);
    return support_lines_with(LOG, words);
}

static struct econ_input now(const struct rig *r, double later_s)
{
    struct econ_inputs in;
    int64_t later_ns = (int64_t)(later_s * 1e9);

    econ_inputs_init(&in);
    price_source_put(r->source, clock_mono_ns() + later_ns, clock_wall_ns() + later_ns, &in);
    return in.in[ECON_PRICE];
}

static void look(struct rig *r)
{
    price_source_second(r->source, clock_mono_ns(), clock_wall_ns());
}

/* Runs the loop until the server has been asked so many times more, and the answers have come. */
static void ask(struct rig *r, unsigned times)
{
    unsigned until = r->server->requests + times + 1;

    look(r);
    while (r->server->requests < until)
        event_base_loop(r->base, EVLOOP_ONCE);
}

static void test_given(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    start(&r);
    look(&r);
    assert_false(now(&r, 0).known);
    assert_string_equal(now(&r, 0).why, "not given");
    price_source_free(r.source);
    assert_true(econ_set(&r.options.inputs, ECON_PRICE, 75000.0, "--price", -1.0));
    start(&r);
    look(&r);
    assert_true(now(&r, 1e9).known && now(&r, 1e9).value == 75000.0);
    assert_string_equal(now(&r, 0).source, "--price");
    assert_true(now(&r, 0).age_s < 0.0);
    end(&r);
}

static void test_file(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    r.options.price_file = r.path;
    start(&r);
    look(&r);
    assert_false(now(&r, 0).known);
    assert_non_null(strstr(now(&r, 0).why, "No such file"));
    assert_int_equal(logged("No such file"), 1);
    look(&r);
    assert_int_equal(logged("No such file"), 1); /* once */
    made_tree_file("price", "75000\n");
    look(&r);
    assert_true(now(&r, 0).known && now(&r, 0).value == 75000.0);
    assert_string_equal(price_source_trouble(r.source), "");
    /* Changed in place, and replaced. */
    made_tree_file("price", "76000\n");
    look(&r);
    assert_true(now(&r, 0).value == 76000.0);
    made_tree_unlink("price");
    made_tree_file("price", "77000\n");
    look(&r);
    assert_true(now(&r, 0).value == 77000.0);
    /* A bad one: the last good price stays, and grows old. */
    made_tree_file("price", "<html>");
    look(&r);
    look(&r);
    assert_true(now(&r, 0).value == 77000.0);
    assert_non_null(strstr(price_source_trouble(r.source), "HTML"));
    assert_int_equal(logged("HTML"), 1);
    made_tree_file("price", "-1");
    look(&r);
    assert_non_null(strstr(price_source_trouble(r.source), "must be above 0"));
    assert_true(now(&r, 1000.0).known && now(&r, 1000.0).age_s >= 1000.0);
    assert_false(now(&r, 3700.0).known);
    assert_non_null(strstr(now(&r, 3700.0).why, "the limit is 3600 s"));
    made_tree_file("price", "78000");
    look(&r);
    assert_true(now(&r, 0).value == 78000.0);
    assert_string_equal(price_source_trouble(r.source), "");
    end(&r);
}

/* A file that was written long ago is old at the first look. */
static void test_old_file(void **state)
{
    const struct timespec times[2] = {{.tv_sec = time(NULL) - 500}, {.tv_sec = time(NULL) - 500}};
    struct rig r;

    (void)state;
    begin(&r);
    r.options.price_file = r.path;
    r.options.price_max_age_s = 400.0;
    r.options.price_pointer = (char *)(uintptr_t) "/USD";
    made_tree_file("price", "{\"USD\":\"75000\"}");
    assert_int_equal(utimensat(AT_FDCWD, r.path, times, 0), 0);
    start(&r);
    look(&r);
    assert_false(now(&r, 0).known);
    assert_non_null(strstr(now(&r, 0).why, "the limit is 400 s"));
    made_tree_file("price", "{\"USD\":\"75001\"}");
    look(&r);
    assert_true(now(&r, 0).known && now(&r, 0).value == 75001.0);
    end(&r);
}

static void test_watched(void **state)
{
    struct watched_file f = {0};
    char why[WATCHED_FILE_WHY_MAX + 1], *text = NULL, path[512];
    size_t length = 0;
    int64_t much_later_ns = clock_wall_ns() + 3600 * CLOCK_SECOND;

    (void)state;
    made_tree_new();
    snprintf(path, sizeof path, "%s/file", made_tree_root());
    f.path = path;
    made_tree_file("file", "abc");
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why), WATCHED_FILE_NEW);
    assert_int_equal(length, 3);
    assert_string_equal(text, "abc");
    free(text);
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why), WATCHED_FILE_SAME);
    /* Just written: it may change again within the same tick of its time. */
    assert_int_equal(watched_file_look(&f, clock_wall_ns(), &text, &length, why), WATCHED_FILE_NEW);
    free(text);
    made_tree_unlink("file");
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why),
                     WATCHED_FILE_FAILED);
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why), WATCHED_FILE_SAME);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why),
                     WATCHED_FILE_FAILED);
    assert_string_equal(why, "it is no file");
    assert_int_equal(rmdir(path), 0);
    char *large = calloc(1, WATCHED_FILE_MAX + 2);

    assert_non_null(large);
    memset(large, '1', WATCHED_FILE_MAX + 1);
    made_tree_file("file", large);
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why),
                     WATCHED_FILE_FAILED);
    assert_string_equal(why, "it is larger than 64 KiB");
    large[WATCHED_FILE_MAX] = '\0';
    made_tree_file("file", large);
    assert_int_equal(watched_file_look(&f, much_later_ns, &text, &length, why), WATCHED_FILE_NEW);
    assert_int_equal(length, WATCHED_FILE_MAX);
    free(text);
    free(large);
    made_tree_free();
}

static void test_web(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    r.options.price_source = (char *)(uintptr_t) "coinbase";
    r.body = "{\"data\":{\"amount\":\"75000.5\",\"base\":\"BTC\",\"currency\":\"USD\"}}";
    start_web(&r);
    assert_false(now(&r, 0).known);
    assert_non_null(strstr(now(&r, 0).why, "none yet from 127.0.0.1"));
    ask(&r, 1);
    assert_true(now(&r, 0).known && now(&r, 0).value == 75000.5);
    assert_null(strstr(now(&r, 0).source, "secret"));
    assert_int_equal(strncmp(now(&r, 0).source, "127.0.0.1:", 10), 0);
    r.body = "{\"data\":{\"amount\":\"75001\"}}";
    ask(&r, 1); /* and again, without being told */
    assert_true(now(&r, 0).value == 75001.0);
    end(&r);
}

static void test_bad_web(void **state)
{
    static const struct {
        const char *status, *head, *body, *words;
    } bad[] = {
        {"200 OK", "Content-Type: text/html; charset=utf-8\r\n", "{\"USD\":1}", "HTML"},
        {"200 OK", "", "<!doctype html><title>blocked</title>", "HTML"},
        {"503 Service Unavailable", "", "{\"USD\":1}", "503"},
        {"429 Too Many Requests", "", "", "429"},
        {"200 OK", "", "{\"USD\":1000000000000000000000}", "1e+21 is no price"},
        {"200 OK", "", "{\"USD\":-5}", "-5 is no price"},
        {"200 OK", "", "{\"EUR\":5}", "no /USD in the answer"},
        {"200 OK", "", "", "empty"},
        {"302 Found", "Location: http://127.0.0.1:1/\r\n", "", ""},
    };
    struct rig r;

    (void)state;
    begin(&r);
    r.options.price_pointer = (char *)(uintptr_t) "/USD";
    start_web(&r);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        r.status = "200 OK";
        r.head = "";
        r.body = "{\"work\":1000000000000000000000,\"USD\":75000}";
        ask(&r, 1);
        assert_string_equal(price_source_trouble(r.source), "");
        r.status = bad[i].status;
        r.head = bad[i].head;
        r.body = bad[i].body;
        ask(&r, 1);
        assert_true(strlen(price_source_trouble(r.source)) > 0);
        if (!strstr(price_source_trouble(r.source), bad[i].words))
            fail_msg("\"%s\" does not say \"%s\"", price_source_trouble(r.source), bad[i].words);
        assert_true(now(&r, 0).known && now(&r, 0).value == 75000.0); /* the last good one */
        assert_true(logged(bad[i].words) >= 1);
        assert_true(logged("the last one, $75000.00, is ") >= i);
    }
    assert_false(now(&r, 4000.0).known); /* until it is too old */
    r.status = "200 OK";
    r.head = "";
    r.body = "{\"USD\":76000}";
    ask(&r, 2);
    assert_true(now(&r, 0).value == 76000.0);
    assert_string_equal(price_source_trouble(r.source), "");
    end(&r);
}

/* Nobody there: it is asked again, ever more rarely; and freeing it in the middle is fine. */
static void test_no_server(void **state)
{
    struct rig r;

    (void)state;
    begin(&r);
    r.options.price_pointer = (char *)(uintptr_t) "/USD";
    start_web(&r);
    http_server_deaf(r.server);
    look(&r);
    while (price_source_trouble(r.source)[0] == '\0')
        event_base_loop(r.base, EVLOOP_ONCE);
    assert_false(now(&r, 0).known);
    assert_non_null(strstr(now(&r, 0).why, "none yet from 127.0.0.1"));
    end(&r);
    begin(&r);
    r.options.price_pointer = (char *)(uintptr_t) "/USD";
    r.body = "{\"USD\":1}";
    start_web(&r);
    look(&r);
    event_base_loop(r.base, EVLOOP_ONCE);
    end(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_given),     cmocka_unit_test(test_file),
        cmocka_unit_test(test_old_file),  cmocka_unit_test(test_watched),
        cmocka_unit_test(test_web),       cmocka_unit_test(test_bad_web),
        cmocka_unit_test(test_no_server),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
