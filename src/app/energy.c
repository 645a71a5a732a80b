/* energy.c - from samples in the mailbox to the attribution. */
#include "app/energy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/mailbox.h"
#include "base/wiped.h"
#include "measure/meter.h"
#include "measure/sampler.h"

#define MAILBOX_CAPACITY 4096
#define SAY_EVERY_NS (60 * CLOCK_SECOND) /* a sensor that comes and goes must not flood the log */

struct energy {
    size_t sources;
    struct sensor_info *info;   /* by index in the set, as planned */
    enum sensor_status *status; /* of the newest sample */
    int64_t *said_ns;           /* when a change of it was last logged; 0: never */
    enum scopes_use use[SENSOR_SET_MAX];
    struct sampler_source *ready; /* sensors not handed to the sampler yet */
    size_t readies;
    struct energy_plug plug[ENERGY_PLUGS_MAX];
    size_t plugs;
    struct event_base *loop; /* for plugs; NULL: their own */
    struct energy_plugs *asking;
    int64_t period_ns;
    struct mailbox *mailbox;
    struct sampler *sampler;
    struct attribution *attribution;
    char why[SENSOR_NAME_MAX + SENSOR_TEXT_MAX + 8], advice[SENSOR_TEXT_MAX + 1];
};

/* Why nothing can be measured, if so; decided once. */
static void explain(struct energy *e, const struct sensor_info *advice)
{
    if (attribution_scopes(e->attribution) > 0)
        return;
    for (size_t i = 0; i < e->sources && e->why[0] == '\0'; i++)
        if (e->use[i] == SCOPES_INCOMPLETE || e->use[i] == SCOPES_UNMATCHED ||
            e->use[i] == SCOPES_PART)
            snprintf(e->why, sizeof e->why, "%s can be read, but %s", e->info[i].name,
                     e->use[i] == SCOPES_PART ? "is only a part" : scopes_use_text(e->use[i]));
    if (e->why[0] == '\0' && advice)
        snprintf(e->why, sizeof e->why, "%s: %s", advice->name, advice->why);
    if (e->why[0] == '\0')
        snprintf(e->why, sizeof e->why, "there is no energy sensor");
    if (advice)
        snprintf(e->advice, sizeof e->advice, "%s", advice->advice);
}

static bool is_plug(const struct energy *e, size_t source)
{
    for (size_t i = 0; i < e->plugs; i++)
        if (e->plug[i].source == source)
            return true;
    return false;
}

static int64_t period_of(const struct energy *e, size_t source)
{
    return is_plug(e, source) && e->period_ns < ENERGY_PLUGS_PERIOD_LEAST_NS
               ? ENERGY_PLUGS_PERIOD_LEAST_NS
               : e->period_ns;
}

static enum err plan(struct energy *e, const struct scopes_device *device, size_t devices)
{
    const struct sensor_info *info[SENSOR_SET_MAX];
    struct meter_config config[SENSOR_SET_MAX];

    for (size_t i = 0; i < e->sources; i++) {
        info[i] = &e->info[i];
        meter_configure(info[i], period_of(e, i), &config[i]);
    }
    return attribution_new(info, config, e->sources, device, devices, e->use, &e->attribution);
}

static void take_plugs(struct energy *e, struct energy_sources *sources)
{
    memcpy(e->plug, sources->plug, sizeof e->plug);
    e->plugs = sources->plugs;
    sources->plugs = 0;
}

/* Sensors of a plan alone are read: others would only cost time. */
static void take_sensors(struct energy *e, struct energy_sources *sources)
{
    for (size_t i = 0; i < e->sources; i++)
        if (e->use[i] == SCOPES_USED && !is_plug(e, i))
            e->ready[e->readies++] = (struct sampler_source){
                .sensor = sensor_set_take(&sources->set, i), .source = (uint32_t)i};
}

enum err energy_new(struct energy_sources *sources, const struct scopes_device *device,
                    size_t devices, int64_t period_ns, struct energy **out)
{
    struct energy *e = calloc(1, sizeof *e);
    enum err err = ERR_NOMEM;

    *out = NULL;
    if (!e)
        return ERR_NOMEM;
    e->sources = sources->set.count;
    e->period_ns = period_ns;
    e->info = calloc(SENSOR_SET_MAX, sizeof *e->info);
    e->status = calloc(SENSOR_SET_MAX, sizeof *e->status);
    e->said_ns = calloc(SENSOR_SET_MAX, sizeof *e->said_ns);
    e->ready = calloc(SENSOR_SET_MAX, sizeof *e->ready);
    if (!e->info || !e->status || !e->said_ns || !e->ready)
        goto failed;
    take_plugs(e, sources);
    energy_sources_infos(sources, e->info);
    for (size_t i = 0; i < e->sources; i++)
        e->status[i] = e->info[i].status;
    if ((err = plan(e, device, devices)) != ERR_OK ||
        (err = mailbox_new(sizeof(struct sampler_event), MAILBOX_CAPACITY, &e->mailbox)) != ERR_OK)
        goto failed;
    explain(e, energy_sources_advice(sources));
    take_sensors(e, sources);
    *out = e;
    return ERR_OK;
failed:
    energy_free(e);
    return err;
}

void energy_free(struct energy *e)
{
    if (!e)
        return;
    sampler_stop(e->sampler, clock_mono_ns() + CLOCK_SECOND);
    energy_plugs_stop(e->asking);
    for (size_t i = 0; i < e->readies; i++)
        sensor_free(e->ready[i].sensor);
    for (size_t i = 0; i < e->plugs; i++)
        wiped_free(e->plug[i].url);
    attribution_free(e->attribution);
    mailbox_free(e->mailbox);
    free(e->ready);
    free(e->said_ns);
    free(e->status);
    free(e->info);
    free(e);
}

int energy_fd(const struct energy *e)
{
    return mailbox_fd(e->mailbox);
}

void energy_stop(struct energy *e, int64_t deadline_ns)
{
    if (e->sampler && sampler_stop(e->sampler, deadline_ns) > 0)
        log_warn("a sensor did not answer in time and is abandoned");
    e->sampler = NULL;
    energy_plugs_stop(e->asking);
    e->asking = NULL;
    energy_take(e);
}

static void note_status(struct energy *e, size_t source, const struct sensor_sample *sample)
{
    const char *name = e->info[source].name;
    enum sensor_status status = sample->status;
    int64_t *said = &e->said_ns[source];

    if (status == e->status[source])
        return;
    bool news = *said == 0 || sample->after_ns - *said >= SAY_EVERY_NS;
    bool fine = status == SENSOR_OK || status == SENSOR_PAUSED;

    e->status[source] = status;
    *said = news ? sample->after_ns : *said;
    log_line(!news  ? LOG_LEVEL_DEBUG
             : fine ? LOG_LEVEL_INFO
                    : LOG_LEVEL_WARN,
             "sensor %s: %s%s", name, sensor_status_text(status),
             fine ? "" : "; until it can be read again nothing is counted for it");
}

/* A sample on the loop thread. */
static void on_plug(void *context, size_t source, const struct sensor_sample *sample)
{
    struct energy *e = context;

    note_status(e, source, sample);
    attribution_sample(e->attribution, source, sample);
}

void energy_use_loop(struct energy *e, struct event_base *base)
{
    e->loop = base;
}

enum err energy_start(struct energy *e)
{
    size_t readies = e->readies;
    enum err err = ERR_OK;

    e->readies = 0; /* they are the sampler's, also when it fails */
    if (readies > 0)
        err = sampler_start(e->ready, readies, e->period_ns, e->mailbox, &e->sampler);
    if (e->plugs > 0 && err == ERR_OK)
        err = energy_plugs_start(e->loop, e->plug, e->plugs, e->period_ns, on_plug, e, &e->asking);
    return err;
}

void energy_take(struct energy *e)
{
    struct sampler_event event;

    energy_plugs_turn(e->asking, false);
    while (mailbox_pop(e->mailbox, &event)) {
        note_status(e, event.source, &event.sample);
        attribution_sample(e->attribution, event.source, &event.sample);
    }
}

struct attribution *energy_attribution(const struct energy *e)
{
    return e->attribution;
}

enum scopes_use energy_use(const struct energy *e, size_t source)
{
    return e->use[source];
}

char *energy_describe(const struct energy *e, size_t scope, char *out, size_t cap)
{
    const struct scopes_plan *p = attribution_scope(e->attribution, scope);
    size_t used = 0;

    out[0] = '\0';
    for (size_t i = 0; i < p->count; i++) {
        const char *name = e->info[p->source[i]].name;

        if (used + strlen(name) + 5 > cap) { /* with '+' before and "..." behind */
            snprintf(out + used, cap - used, "...");
            break;
        }
        used += (size_t)snprintf(out + used, cap - used, "%s%s", used > 0 ? "+" : "", name);
    }
    return out;
}

enum sensor_status energy_state(const struct energy *e, size_t scope)
{
    const struct scopes_plan *p = attribution_scope(e->attribution, scope);

    for (size_t i = 0; i < p->count; i++)
        if (e->status[p->source[i]] != SENSOR_OK)
            return e->status[p->source[i]];
    return SENSOR_OK;
}

double energy_renewal_s(const struct energy *e)
{
    double slowest = 0.0;

    for (size_t i = 0; i < e->sources; i++) {
        double own = e->info[i].update_s, period = (double)period_of(e, i) * 1e-9;

        if (e->use[i] != SCOPES_USED || e->info[i].given)
            continue;
        own = own > period ? own : period;
        slowest = own > slowest ? own : slowest;
    }
    return slowest;
}

const char *energy_why(const struct energy *e, const char **advice)
{
    *advice = e->advice;
    return e->why;
}
