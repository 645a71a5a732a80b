/* test_plug_poll.c - plugs served by a test's web server: with passwords, of several kinds, that
 * stop answering and come back. */
#include "tests/support.h"

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "app/plug_poll.h"
#include "base/clock.h"
#include "measure/meter.h"
#include "tests/http_server.h"

#define DEADLINE_S 20 /* only a bug waits so long */
#define PERIOD_NS (10 * CLOCK_MILLISECOND)
#define TICK_J 3.6

struct world {
    struct event_base *base;
    struct http_server *server;
    struct http_fetch *client;
    struct plug_poll *poll;
    struct meter meter;
    struct sensor_sample newest;
    unsigned int samples, good, bad;
    bool stop_on_sample;
    /* the plug */
    const char *password; /* NULL: open */
    const char *status, *body;
    bool meter_device; /* a Shelly without Switch */
    bool silent;
    unsigned int ticks; /* milliwatt-hours so far */
};

static void on_sample(void *context, const struct sensor_sample *sample)
{
    struct world *w = context;

    assert_true(sample->before_ns <= sample->after_ns);
    w->newest = *sample;
    w->samples++;
    if (sample->status == SENSOR_OK)
        w->good++;
    else
        w->bad++;
    meter_push(&w->meter, sample);
    if (w->stop_on_sample) {
        plug_poll_stop(w->poll);
        w->poll = NULL;
    }
}

static void serve_shelly(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct world *w = context;
    char body[256];

    if (w->silent)
        return;
    if (w->password &&
        !http_seen_digest(seen, "admin", "shelly", w->password, "5e5b1d66", "SHA-256")) {
        http_server_reply(server, "401 Unauthorized",
                          "WWW-Authenticate: Digest qop=\"auth\", realm=\"shelly\", "
                          "nonce=\"5e5b1d66\", algorithm=SHA-256\r\n",
                          "");
        return;
    }
    if (w->body) {
        http_server_reply(server, w->status, "", w->body);
        return;
    }
    if (w->meter_device && strcmp(seen->target, "/rpc/Shelly.GetStatus") != 0) {
        http_server_reply(server, "404 Not Found", "",
                          "{\"code\":404,\"message\":\"No handler for Switch.GetStatus\"}");
        return;
    }
    w->ticks++;
    if (w->meter_device)
        snprintf(body, sizeof body, "{\"em:0\":{\"id\":0,\"total_act_power\":612.5}}");
    else {
        assert_string_equal(seen->target, "/rpc/Switch.GetStatus?id=0");
        snprintf(body, sizeof body, "{\"id\":0,\"apower\":361.4,\"aenergy\":{\"total\":%.3f}}",
                 1000.0 + w->ticks / 1000.0);
    }
    http_server_reply(server, "200 OK", "Content-Type: application/json\r\n", body);
}

static void serve_tasmota(void *context, struct http_server *server, const struct http_seen *seen)
{
    struct world *w = context;

    if (!strstr(seen->target, "user=admin&password=s%26cret")) {
        http_server_reply(server, "200 OK", "",
                          "{\"WARNING\":\"Need user=<username>&password=<password>\"}");
        return;
    }
    assert_string_equal(seen->target, "/cm?cmnd=Status%208&user=admin&password=s%26cret");
    w->ticks++;
    http_server_reply(server, "200 OK", "",
                      "{\"StatusSNS\":{\"ENERGY\":{\"Total\":[1.200,0.300],\"Power\":[60,25.5]}}}");
}

static void begin(struct world *w, http_server_fn serve)
{
    signal(SIGPIPE, SIG_IGN);
    *w = (struct world){.base = event_base_new(), .status = "200 OK"};
    assert_non_null(w->base);
    w->server = http_server_new(w->base, serve, w);
    assert_int_equal(http_fetch_new(w->base, &(struct http_fetch_config){0}, &w->client), ERR_OK);
}

static void begin_poll(struct world *w, const char *kind, const char *credentials,
                       int64_t timeout_ns)
{
    char url[128], why[160];
    struct meter_config config;

    snprintf(url, sizeof url, "%s127.0.0.1:%u", credentials, (unsigned)w->server->port);
    const struct plug_poll_config poll = {.base = w->base,
                                          .http = w->client,
                                          .kind = kind,
                                          .url = url,
                                          .period_ns = PERIOD_NS,
                                          .timeout_ns = timeout_ns,
                                          .sample = on_sample,
                                          .context = w};

    assert_int_equal(plug_poll_start(&poll, &w->poll, why, sizeof why), ERR_OK);
    memset(url, 'x', sizeof url - 1); /* copied */
    meter_configure(plug_poll_info(w->poll), PERIOD_NS, &config);
    meter_init(&w->meter, &config);
    assert_int_equal(w->samples, 0);
}

static void end(struct world *w)
{
    plug_poll_stop(w->poll);
    http_fetch_free(w->client);
    http_server_free(w->server);
    event_base_free(w->base);
}

static void on_deadline(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    fail_msg("%s", (const char *)argument);
}

/* Runs until so many further samples with and without a reading. */
static void run(struct world *w, unsigned int good, unsigned int bad)
{
    struct timeval wait = {.tv_sec = DEADLINE_S};
    char what[] = "the samples never came";
    struct event *deadline = evtimer_new(w->base, on_deadline, what);

    evtimer_add(deadline, &wait);
    good += w->good;
    bad += w->bad;
    while (w->good < good || w->bad < bad)
        event_base_loop(w->base, EVLOOP_ONCE);
    event_free(deadline);
}

/* With digest authentication; then it is silent for a while, refuses connections, and returns. */
static void test_shelly(void **state)
{
    struct world w;

    (void)state;
    begin(&w, serve_shelly);
    w.password = "s&cret";
    begin_poll(&w, "shelly", "http://admin:s%26cret@", 150 * CLOCK_MILLISECOND);
    assert_memory_equal(plug_poll_info(w.poll)->name, "shelly:127.0.0.1:", 17);
    assert_int_equal(plug_poll_info(w.poll)->scope, SENSOR_SCOPE_WALL);
    run(&w, 20, 0);
    struct meter_counts before = w.meter.counts;
    double joules = w.meter.mark.joules;

    assert_true(w.newest.reading.has_power && w.newest.reading.has_energy);
    assert_true(w.newest.reading.watts > 361.3 && w.newest.reading.watts < 361.5);
    assert_true(joules > 10 * TICK_J && joules < w.ticks * TICK_J);
    w.silent = true;
    run(&w, 0, 3);
    assert_int_equal(w.newest.status, SENSOR_TIMEOUT);
    assert_int_equal(plug_poll_info(w.poll)->status, SENSOR_TIMEOUT);
    assert_true(plug_poll_info(w.poll)->why[0] && plug_poll_info(w.poll)->advice[0]);
    w.silent = false;
    run(&w, 5, 0);
    assert_int_equal(plug_poll_info(w.poll)->status, SENSOR_OK);
    assert_true(w.meter.counts.gaps > before.gaps);
    assert_true(w.meter.counts.failed >= before.failed + 3);
    assert_true(w.meter.mark.joules >= joules);
    http_server_deaf(w.server);
    run(&w, 0, 2);
    assert_int_equal(w.newest.status, SENSOR_LOST);

    struct plug_poll_counts counts = plug_poll_counts(w.poll);

    assert_int_equal(counts.answered, w.good);
    assert_int_equal(counts.failed, w.bad);
    assert_true(counts.asked - counts.answered - counts.failed <= 1);
    assert_true(counts.missed >= 3 * 10); /* three times 150 ms of silence */
    end(&w);
}

static void test_shelly_denied(void **state)
{
    static const struct {
        const char *credentials, *advice;
    } cases[] = {{"", "give user"}, {"admin:wrong@", "check user"}};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct world w;

        begin(&w, serve_shelly);
        w.password = "s&cret";
        begin_poll(&w, "shelly", cases[i].credentials, DEADLINE_S * CLOCK_SECOND);
        run(&w, 0, 2);
        assert_int_equal(w.newest.status, SENSOR_DENIED);
        assert_non_null(strstr(plug_poll_info(w.poll)->why, "401"));
        assert_non_null(strstr(plug_poll_info(w.poll)->advice, cases[i].advice));
        assert_true(w.meter.counts.denied >= 2);
        end(&w);
    }
}

static void test_shelly_meter(void **state)
{
    struct world w;

    (void)state;
    begin(&w, serve_shelly);
    w.meter_device = true;
    begin_poll(&w, "shelly", "", DEADLINE_S * CLOCK_SECOND);
    run(&w, 3, 0);
    assert_int_equal(w.bad, 0);
    assert_true(w.newest.reading.watts > 612.4 && w.newest.reading.watts < 612.6);
    assert_true(w.server->requests <= 3 + 1 + 1); /* the wrong path is asked for once */
    end(&w);
}

static void test_tasmota(void **state)
{
    struct world w;

    (void)state;
    begin(&w, serve_tasmota);
    begin_poll(&w, "tasmota", "admin:s%26cret@", DEADLINE_S * CLOCK_SECOND);
    run(&w, 3, 0);
    assert_true(w.newest.reading.watts > 85.4 && w.newest.reading.watts < 85.6);
    assert_true(w.newest.reading.has_energy);
    assert_null(strstr(plug_poll_info(w.poll)->name, "cret"));
    end(&w);
    begin(&w, serve_tasmota);
    begin_poll(&w, "tasmota", "", DEADLINE_S * CLOCK_SECOND);
    run(&w, 0, 1);
    assert_int_equal(w.newest.status, SENSOR_DENIED);
    assert_non_null(strstr(plug_poll_info(w.poll)->advice, "password"));
    end(&w);
}

static void test_nonsense(void **state)
{
    static const struct {
        const char *status, *body;
        enum sensor_status expected;
    } cases[] = {
        {"200 OK", "<html>a router's page</html>", SENSOR_BAD},
        {"200 OK", "{\"id\":0,\"output\":true}", SENSOR_ABSENT},
        {"500 Oh", "{}", SENSOR_BAD},
        {"302 Found", "", SENSOR_BAD},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct world w;

        begin(&w, serve_shelly);
        w.status = cases[i].status;
        w.body = cases[i].body;
        begin_poll(&w, "shelly", "", DEADLINE_S * CLOCK_SECOND);
        run(&w, 0, 1);
        assert_int_equal(w.newest.status, cases[i].expected);
        assert_int_equal(plug_poll_info(w.poll)->status, cases[i].expected);
        assert_true(plug_poll_info(w.poll)->why[0] && plug_poll_info(w.poll)->advice[0]);
        w.body = NULL;
        run(&w, 1, 0);
        assert_string_equal(plug_poll_info(w.poll)->why, "");
        end(&w);
    }
}

/* Stopped from the callback, while an answer is awaited, and before anything. */
static void test_stop(void **state)
{
    struct world w;

    (void)state;
    begin(&w, serve_shelly);
    begin_poll(&w, "shelly", "", DEADLINE_S * CLOCK_SECOND);
    plug_poll_stop(w.poll);
    begin_poll(&w, "shelly", "", DEADLINE_S * CLOCK_SECOND);
    w.stop_on_sample = true;
    run(&w, 1, 0);
    assert_null(w.poll);
    w.silent = true;
    unsigned int requests = w.server->requests;

    w.samples = 0;
    begin_poll(&w, "shelly", "", DEADLINE_S * CLOCK_SECOND);
    while (w.server->requests == requests)
        event_base_loop(w.base, EVLOOP_ONCE);
    plug_poll_stop(w.poll);
    w.poll = NULL;
    event_base_loop(w.base, EVLOOP_NONBLOCK);
    assert_int_equal(w.samples, 0);
    plug_poll_stop(NULL);
    end(&w);
}

static void test_bad_url(void **state)
{
    struct world w;
    char why[160];

    (void)state;
    begin(&w, serve_shelly);
    const struct plug_poll_config config = {.base = w.base,
                                            .http = w.client,
                                            .kind = "tasmota",
                                            .url = "mqtt://u:hunter2@host",
                                            .period_ns = PERIOD_NS,
                                            .timeout_ns = PERIOD_NS,
                                            .sample = on_sample};

    assert_int_equal(plug_poll_start(&config, &w.poll, why, sizeof why), ERR_UNSUPPORTED);
    assert_null(w.poll);
    assert_non_null(strstr(why, "mqtt"));
    assert_null(strstr(why, "hunter2"));
    end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shelly),       cmocka_unit_test(test_shelly_denied),
        cmocka_unit_test(test_shelly_meter), cmocka_unit_test(test_tasmota),
        cmocka_unit_test(test_nonsense),     cmocka_unit_test(test_stop),
        cmocka_unit_test(test_bad_url),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
