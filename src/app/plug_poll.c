/* plug_poll.c - polls a plug. */
#include "app/plug_poll.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/wiped.h"
#include "measure/plug_shelly.h"
#include "measure/plug_tasmota.h"
#include "measure/sampler.h"
#include "net/http_url.h"

#define TASMOTA_USER "admin" /* the only one that Tasmota knows */

struct plug_poll {
    struct plug_poll_config config; /* its strings are not kept */
    const struct plug *plug;
    struct http_url url; /* wiped at the end, and `address` with it */
    char address[HTTP_URL_MAX + 6 * URL_CREDENTIAL_MAX + 32];
    bool own_path;     /* the user gave none */
    bool whole_device; /* a Shelly without Switch */
    struct event *due;
    struct http_fetch_request *request; /* NULL: none under way */
    int64_t due_ns, asked_ns;
    struct sensor_info info;
    struct plug_poll_counts counts;
};

static enum sensor_status decode_shelly(const char *text, size_t length, struct sensor_reading *out)
{
    return plug_shelly_decode(text, length, 0, out);
}

static const struct plug {
    const char *kind, *path;
    void (*describe)(struct sensor_info *info);
    enum sensor_status (*decode)(const char *text, size_t length, struct sensor_reading *out);
    size_t answer_max;
    bool digest;
} plugs[] = {
    {"shelly", PLUG_SHELLY_PATH, plug_shelly_describe, decode_shelly, PLUG_SHELLY_ANSWER_MAX, true},
    {"tasmota", PLUG_TASMOTA_PATH, plug_tasmota_describe, plug_tasmota_decode,
     PLUG_TASMOTA_ANSWER_MAX, false},
};

/* Where to ask, the password included where it belongs there. */
static void set_address(struct plug_poll *p)
{
    char user[3 * URL_CREDENTIAL_MAX + 1], password[3 * URL_CREDENTIAL_MAX + 1];
    const char *path = p->whole_device ? PLUG_SHELLY_PATH_DEVICE : p->plug->path;

    if (p->own_path)
        snprintf(p->address, sizeof p->address, "%s%s", p->url.origin, path);
    else
        snprintf(p->address, sizeof p->address, "%s", p->url.address);
    if (p->plug->digest || !p->url.has_user)
        return;
    bool fits = http_url_escape(p->url.user[0] ? p->url.user : TASMOTA_USER, user, sizeof user) &&
                http_url_escape(p->url.password, password, sizeof password);
    size_t length = strlen(p->address);

    assert(fits);
    if (fits)
        snprintf(p->address + length, sizeof p->address - length, "%cuser=%s&password=%s",
                 strchr(p->address, '?') ? '&' : '?', user, password);
    explicit_bzero(password, sizeof password);
}

static void set_status(struct plug_poll *p, enum sensor_status status, const char *why,
                       const char *advice)
{
    p->info.status = status;
    snprintf(p->info.why, sizeof p->info.why, "%s", why);
    snprintf(p->info.advice, sizeof p->info.advice, "%s", advice);
}

/* What an answer, or none, is worth. */
static enum sensor_status judge(struct plug_poll *p, const struct http_fetch_answer *answer,
                                struct sensor_reading *out)
{
    enum sensor_status status;

    if (answer->err == ERR_OK && (answer->status == 401 || answer->status == 403)) {
        set_status(p, SENSOR_DENIED, answer->why,
                   p->url.has_user
                       ? "check user and password in the plug's URL"
                       : "give user and password in the plug's URL: user:password@host");
        return SENSOR_DENIED;
    }
    if (answer->err != ERR_OK) {
        status = answer->err == ERR_TIMEOUT                           ? SENSOR_TIMEOUT
                 : answer->err == ERR_IO || answer->err == ERR_CLOSED ? SENSOR_LOST
                                                                      : SENSOR_BAD;
        set_status(p, status, answer->why, "check the plug's address and that it is on");
        return status;
    }
    if (answer->status != 200) {
        set_status(p, SENSOR_BAD, answer->why, "check the path in the plug's URL");
        return SENSOR_BAD;
    }
    status = p->plug->decode(answer->body, answer->length, out);
    switch (status) {
    case SENSOR_OK:
        set_status(p, SENSOR_OK, "", "");
        break;
    case SENSOR_DENIED:
        set_status(p, status, "the plug wants a password",
                   "give it in the plug's URL: admin:password@host");
        break;
    case SENSOR_ABSENT:
        set_status(p, status, "the plug does not measure power", "use one that does");
        break;
    default:
        set_status(p, status, "not an answer of such a plug, or its meter failed",
                   "check the kind and the address of the plug");
        break;
    }
    return status;
}

static void ask(struct plug_poll *p);

static void ask_later(struct plug_poll *p)
{
    int64_t now = clock_mono_ns();
    struct timeval wait;

    p->due_ns = sampler_next(p->due_ns, p->config.period_ns, now, &p->counts.missed);
    wait = clock_timeval(p->due_ns - now);
    evtimer_add(p->due, &wait);
}

static void deliver(struct plug_poll *p, struct sensor_sample *sample)
{
    sample->before_ns = p->asked_ns;
    sample->after_ns = clock_mono_ns();
    sample->boot_ns = clock_boot_ns();
    if (sample->status == SENSOR_OK)
        p->counts.answered++;
    else
        p->counts.failed++;
    ask_later(p);
    p->config.sample(p->config.context, sample); /* may stop us */
}

static void on_answer(void *context, const struct http_fetch_answer *answer)
{
    struct plug_poll *p = context;
    struct sensor_sample sample = {0};

    p->request = NULL;
    if (answer->err == ERR_OK && answer->status == 404 && p->own_path && p->plug->digest &&
        !p->whole_device) {
        p->whole_device = true;
        set_address(p);
        ask(p);
        return;
    }
    sample.status = judge(p, answer, &sample.reading);
    deliver(p, &sample);
}

static void ask(struct plug_poll *p)
{
    struct http_fetch_spec spec = {.url = p->address,
                                   .connect_ns = p->config.timeout_ns,
                                   .total_ns = p->config.timeout_ns,
                                   .answer_max = p->plug->answer_max};

    if (p->plug->digest && p->url.has_user) {
        spec.auth = HTTP_FETCH_DIGEST;
        spec.user = p->url.user;
        spec.password = p->url.password;
    }
    p->asked_ns = clock_mono_ns();
    p->counts.asked++;
    if (http_fetch_start(p->config.http, &spec, on_answer, p, &p->request) != ERR_OK) {
        struct sensor_sample sample = {.status = SENSOR_BAD};

        set_status(p, SENSOR_BAD, err_text(ERR_NOMEM), "");
        deliver(p, &sample);
    }
}

static void on_due(evutil_socket_t unused, short what, void *argument)
{
    (void)unused;
    (void)what;
    ask(argument);
}

static const struct plug *find(const char *kind)
{
    size_t i = 0;

    while (i < sizeof plugs / sizeof plugs[0] && strcmp(plugs[i].kind, kind) != 0)
        i++;
    assert(i < sizeof plugs / sizeof plugs[0]);
    return &plugs[i];
}

static void describe(const struct plug *plug, const struct http_url *url, struct sensor_info *out)
{
    memset(out, 0, sizeof *out);
    plug->describe(out);
    snprintf(out->name, sizeof out->name, "%s:%.50s", plug->kind, strstr(url->origin, "://") + 3);
}

enum err plug_poll_describe(const char *kind, const char *url, struct sensor_info *out, char *why,
                            size_t cap)
{
    struct http_url parsed;
    enum err e = http_url_parse(url, &parsed, why, cap);

    if (e == ERR_OK)
        describe(find(kind), &parsed, out);
    explicit_bzero(&parsed, sizeof parsed);
    return e;
}

enum err plug_poll_start(const struct plug_poll_config *config, struct plug_poll **out, char *why,
                         size_t cap)
{
    struct plug_poll *p = wiped_zeroed(1, sizeof *p);
    enum err e = ERR_NOMEM;

    assert(config->period_ns > 0 && config->timeout_ns > 0);
    *out = NULL;
    snprintf(why, cap, "%s", err_text(e));
    if (!p)
        return e;
    p->config = *config;
    p->plug = find(config->kind);
    e = http_url_parse(config->url, &p->url, why, cap);
    if (e != ERR_OK)
        goto out;
    p->own_path = !p->url.has_path;
    describe(p->plug, &p->url, &p->info);
    set_address(p);
    p->due = evtimer_new(config->base, on_due, p);
    if (!p->due) {
        e = ERR_NOMEM;
        goto out;
    }
    p->due_ns = clock_mono_ns();
    event_active(p->due, EV_TIMEOUT, 0);
    *out = p;
out:
    if (e != ERR_OK)
        plug_poll_stop(p);
    return e;
}

void plug_poll_stop(struct plug_poll *p)
{
    if (!p)
        return;
    http_fetch_cancel(p->request);
    if (p->due)
        event_free(p->due);
    wiped_free(p);
}

const struct sensor_info *plug_poll_info(const struct plug_poll *p)
{
    return &p->info;
}

struct plug_poll_counts plug_poll_counts(const struct plug_poll *p)
{
    return p->counts;
}
