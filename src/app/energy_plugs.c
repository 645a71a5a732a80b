/* energy_plugs.c - several plugs, one client, and a loop. */
#include "app/energy_plugs.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "app/plug_poll.h"
#include "app/version.h"

struct energy_plugs {
    struct event_base *own; /* NULL: another's loop */
    struct http_fetch *client;
    energy_plugs_sample_fn sample;
    void *context;
    size_t count;
    struct asked {
        struct energy_plugs *all;
        size_t source;
        struct plug_poll *poll;
    } plug[ENERGY_PLUGS_MAX];
};

static void on_sample(void *context, const struct sensor_sample *sample)
{
    struct asked *a = context;

    a->all->sample(a->all->context, a->source, sample);
}

static enum err start_all(struct energy_plugs *p, struct event_base *base,
                          const struct energy_plug *plug, size_t count, int64_t period_ns)
{
    const struct http_fetch_config client = {.user_agent = JOULEHASH_USER_AGENT,
                                             .cacert = count > 0 ? plug->cacert : NULL};
    char why[160];
    enum err e = http_fetch_new(base, &client, &p->client);

    for (size_t i = 0; i < count && e == ERR_OK; i++) {
        struct asked *a = &p->plug[i];
        const struct plug_poll_config config = {
            .base = base,
            .http = p->client,
            .kind = plug[i].kind,
            .url = plug[i].url,
            .period_ns =
                period_ns > ENERGY_PLUGS_PERIOD_LEAST_NS ? period_ns : ENERGY_PLUGS_PERIOD_LEAST_NS,
            .timeout_ns = PLUG_POLL_TIMEOUT_NS,
            .sample = on_sample,
            .context = a,
        };

        *a = (struct asked){.all = p, .source = plug[i].source};
        e = plug_poll_start(&config, &a->poll, why, sizeof why);
        p->count = i + 1;
    }
    return e;
}

enum err energy_plugs_start(struct event_base *base, const struct energy_plug *plug, size_t count,
                            int64_t period_ns, energy_plugs_sample_fn sample, void *context,
                            struct energy_plugs **out)
{
    struct energy_plugs *p = calloc(1, sizeof *p);
    enum err e = ERR_NOMEM;

    assert(count <= ENERGY_PLUGS_MAX);
    *out = NULL;
    if (!p)
        return e;
    p->sample = sample;
    p->context = context;
    if (!base)
        base = p->own = event_base_new();
    if (base)
        e = start_all(p, base, plug, count, period_ns);
    if (e == ERR_OK)
        *out = p;
    else
        energy_plugs_stop(p);
    return e;
}

void energy_plugs_turn(struct energy_plugs *p, bool wait)
{
    if (p && p->own)
        event_base_loop(p->own, wait ? EVLOOP_ONCE : EVLOOP_NONBLOCK);
}

void energy_plugs_stop(struct energy_plugs *p)
{
    if (!p)
        return;
    for (size_t i = 0; i < p->count; i++)
        plug_poll_stop(p->plug[i].poll);
    http_fetch_free(p->client);
    if (p->own)
        event_base_free(p->own);
    free(p);
}

const struct sensor_info *energy_plugs_info(const struct energy_plugs *p, size_t plug)
{
    return plug_poll_info(p->plug[plug].poll);
}

/* ---- once -------------------------------------------------------------------------------------
 */

struct census {
    size_t answers;
    bool seen[SENSOR_SET_MAX];
};

static void on_first(void *context, size_t source, const struct sensor_sample *sample)
{
    struct census *c = context;

    (void)sample;
    c->answers += !c->seen[source];
    c->seen[source] = true;
}

enum err energy_plugs_ask(const struct energy_plug *plug, size_t count, struct sensor_set *set)
{
    struct census c = {0};
    struct energy_plugs *p;
    enum err e =
        energy_plugs_start(NULL, plug, count, ENERGY_PLUGS_PERIOD_LEAST_NS, on_first, &c, &p);

    if (e != ERR_OK)
        return e;
    while (c.answers < count)
        energy_plugs_turn(p, true);
    for (size_t i = 0; i < count; i++) {
        struct sensor_info *info = &set->sensor[plug[i].source]->info;
        const struct sensor_info *now = energy_plugs_info(p, i);

        info->status = now->status;
        memcpy(info->why, now->why, sizeof info->why);
        memcpy(info->advice, now->advice, sizeof info->advice);
    }
    energy_plugs_stop(p);
    return ERR_OK;
}
