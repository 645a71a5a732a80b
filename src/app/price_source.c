/* price_source.c - obtains prices and keeps the last good one. */
#include "app/price_source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "app/price_decode.h"
#include "app/watched_file.h"
#include "base/clock.h"
#include "base/inert.h"
#include "base/log.h"
#include "net/backoff.h"
#include "net/http_fetch.h"
#include "net/http_url.h"
#include "view/money.h"
#include "view/text.h"

#define CONNECT_NS (10 * CLOCK_SECOND)
#define ANSWER_NS (20 * CLOCK_SECOND)
#define ANSWER_MAX 65536
#define FIRST_PAUSE_NS (15 * CLOCK_SECOND)
#define LONGEST_PAUSE_NS (900 * CLOCK_SECOND)

struct price_source {
    const struct option_econ *options;
    int64_t period_ns, first_pause_ns;
    double max_age_s;
    char source[ECON_SOURCE_MAX + 1];
    char trouble[ECON_WHY_MAX + 1]; /* "" when the newest attempt was good */
    bool known, given;              /* given: once, and does not age */
    double price;
    int64_t got_ns; /* monotonic when it was asked for; wall clock when the file was written */
    struct watched_file file;

    struct http_fetch *http;
    struct http_fetch_request *request; /* NULL: none under way */
    struct event *due;
    char preset_url[PRICE_URL_MAX + 1], preset_pointer[PRICE_POINTER_MAX + 1];
    const char *url, *pointer; /* url NULL: nobody is asked */
    int64_t asked_ns;
    uint32_t failures; /* in a row */
    struct prng random;
    bool started;
};

static const char *currency(const struct price_source *p)
{
    return p->options->currency;
}

static double age_s(const struct price_source *p, int64_t now_ns, int64_t wall_ns)
{
    int64_t ns = (p->file.path ? wall_ns : now_ns) - p->got_ns;

    return ns > 0 ? (double)ns * 1e-9 : 0.0;
}

/* ---- what came ------------------------------------------------------------------------------- */

static void take(struct price_source *p, double price, int64_t got_ns)
{
    char text[MONEY_TEXT_MAX];

    if (!p->known || p->trouble[0] != '\0')
        log_info("price: %s from %s", money_text(price, currency(p), text), p->source);
    p->known = true;
    p->price = price;
    p->got_ns = got_ns;
    p->trouble[0] = '\0';
    p->failures = 0;
}

static void fail(struct price_source *p, const char *why, int64_t now_ns, int64_t wall_ns)
{
    char text[MONEY_TEXT_MAX], age[TEXT_FIGURE_MAX];

    p->failures++;
    if (strcmp(p->trouble, why) == 0) /* said before */
        return;
    snprintf(p->trouble, sizeof p->trouble, "%s", why);
    if (p->known)
        log_warn("price from %s: %s; the last one, %s, is %s old", p->source, why,
                 money_text(p->price, currency(p), text),
                 text_seconds(age_s(p, now_ns, wall_ns), age));
    else
        log_warn("price from %s: %s", p->source, why);
}

static void decode(struct price_source *p, const char *text, size_t length, int64_t got_ns,
                   int64_t wall_ns)
{
    char why[PRICE_DECODE_WHY_MAX + 1];
    double price;

    if (price_decode(text, length, p->pointer, &price, why))
        take(p, price, got_ns);
    else
        fail(p, why, clock_mono_ns(), wall_ns);
}

/* ---- the file -------------------------------------------------------------------------------- */

static void look_at_file(struct price_source *p, int64_t now_ns, int64_t wall_ns)
{
    char why[WATCHED_FILE_WHY_MAX + 1], *text = NULL;
    size_t length;

    switch (watched_file_look(&p->file, wall_ns, &text, &length, why)) {
    case WATCHED_FILE_NEW:
        decode(p, text, length, p->file.written_ns, wall_ns);
        free(text);
        break;
    case WATCHED_FILE_FAILED:
        fail(p, why, now_ns, wall_ns);
        break;
    case WATCHED_FILE_SAME:
        break;
    }
}

/* ---- the web --------------------------------------------------------------------------------- */

static void ask_later(struct price_source *p)
{
    int64_t pause_ns = p->period_ns;

    if (p->failures > 0)
        pause_ns = backoff_up_to_ns(p->failures, p->first_pause_ns, LONGEST_PAUSE_NS, &p->random);
    struct timeval wait = clock_timeval(pause_ns);

    evtimer_add(p->due, &wait);
}

static void on_answer(void *context, const struct http_fetch_answer *a)
{
    struct price_source *p = context;

    p->request = NULL;
    if (a->err != ERR_OK || a->status != 200)
        fail(p, a->why[0] != '\0' ? a->why : err_text(a->err), clock_mono_ns(), clock_wall_ns());
    else if (strncasecmp(a->type, "text/html", 9) == 0)
        fail(p, "it answered HTML, not JSON", clock_mono_ns(), clock_wall_ns());
    else
        decode(p, a->body, a->length, p->asked_ns, clock_wall_ns());
    ask_later(p);
}

static void on_due(evutil_socket_t fd, short what, void *argument)
{
    struct price_source *p = argument;
    const struct http_fetch_spec spec = {.url = p->url,
                                         .connect_ns = CONNECT_NS,
                                         .total_ns = ANSWER_NS,
                                         .answer_max = ANSWER_MAX,
                                         .redirects = 3};

    (void)fd;
    (void)what;
    p->asked_ns = clock_mono_ns();
    if (http_fetch_start(p->http, &spec, on_answer, p, &p->request) == ERR_OK)
        return;
    fail(p, err_text(ERR_NOMEM), p->asked_ns, clock_wall_ns());
    ask_later(p);
}

/* ---- life ------------------------------------------------------------------------------------ */

static void choose(struct price_source *p)
{
    const struct option_econ *o = p->options;
    struct http_url url;

    p->pointer = o->price_pointer;
    p->url = o->price_url;
    p->file.path = o->price_file;
    if (o->price_source &&
        price_preset(o->price_source, currency(p), p->preset_url, p->preset_pointer)) {
        p->pointer = p->preset_pointer;
        if (!p->url)
            p->url = p->preset_url;
    }
    if (o->inputs.in[ECON_PRICE].known) {
        p->known = p->given = true;
        p->price = o->inputs.in[ECON_PRICE].value;
        snprintf(p->source, sizeof p->source, "%s", o->inputs.in[ECON_PRICE].source);
    } else if (p->file.path) {
        inert_copy(p->source, sizeof p->source, p->file.path, strlen(p->file.path));
    } else if (p->url && http_url_parse(p->url, &url, p->trouble, sizeof p->trouble) == ERR_OK) {
        snprintf(p->source, sizeof p->source, "%.*s", ECON_SOURCE_MAX,
                 strstr(url.origin, "://") + 3);
        p->trouble[0] = '\0';
    }
}

enum err price_source_new(struct event_base *base, const struct price_source_config *config,
                          struct price_source **out)
{
    const struct http_fetch_config http = {.user_agent = config->user_agent,
                                           .cacert = config->options->cacert};
    struct price_source *p = calloc(1, sizeof *p);
    enum err e = ERR_NOMEM;

    *out = NULL;
    if (!p)
        return e;
    p->options = config->options;
    p->period_ns = config->period_ns > 0 ? config->period_ns : PRICE_SOURCE_PERIOD_NS;
    p->first_pause_ns = config->first_pause_ns > 0 ? config->first_pause_ns : FIRST_PAUSE_NS;
    p->max_age_s =
        p->options->price_max_age_s > 0.0 ? p->options->price_max_age_s : PRICE_SOURCE_MAX_AGE_S;
    p->random.state = (uint64_t)clock_mono_ns();
    choose(p);
    if (p->url) {
        p->due = evtimer_new(base, on_due, p);
        if (!p->due || (e = http_fetch_new(base, &http, &p->http)) != ERR_OK) {
            price_source_free(p);
            return e;
        }
    }
    *out = p;
    return ERR_OK;
}

void price_source_free(struct price_source *p)
{
    if (!p)
        return;
    http_fetch_free(p->http);
    if (p->due)
        event_free(p->due);
    free(p);
}

void price_source_second(struct price_source *p, int64_t now_ns, int64_t wall_ns)
{
    if (p->file.path)
        look_at_file(p, now_ns, wall_ns);
    if (p->url && !p->started)
        event_active(p->due, EV_TIMEOUT, 0);
    p->started = true;
}

void price_source_put(const struct price_source *p, int64_t now_ns, int64_t wall_ns,
                      struct econ_inputs *inputs)
{
    char why[ECON_WHY_MAX + 1];

    if (p->known) {
        econ_set(inputs, ECON_PRICE, p->price, p->source,
                 p->given ? -1.0 : age_s(p, now_ns, wall_ns));
        econ_expire(inputs, ECON_PRICE, p->max_age_s);
        return;
    }
    if (!p->url && !p->file.path)
        return;
    snprintf(why, sizeof why, "none yet from %.50s%s%.59s", p->source,
             p->trouble[0] != '\0' ? ": " : "", p->trouble);
    econ_lose(inputs, ECON_PRICE, why);
}

const char *price_source_trouble(const struct price_source *p)
{
    return p->trouble;
}
