/* miner_econ.c - economics of a mining run. */
#include "app/miner_econ.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/version.h"
#include "base/clock.h"
#include "base/inert.h"
#include "base/log.h"
#include "device/device.h"

#define MEASURED_NS (60 * CLOCK_SECOND) /* what "now" averages over; see energy_snapshot.c */
#define GIVEN (-1.0)                    /* an age: it has none */

/* What the user says, and what the price's file or address will. */
static const enum econ_name given[] = {ECON_PRICE, ECON_TARIFF, ECON_POOL_FEE, ECON_ALTERNATIVE_KWH,
                                       ECON_ALTERNATIVE_HOUR};

static bool wanted(const struct option_econ *o)
{
    bool any = o && (o->price_file || o->price_url || o->price_source || o->tariff_file);

    for (size_t i = 0; o && i < sizeof given / sizeof given[0]; i++)
        any = any || o->inputs.in[given[i]].known;
    return any;
}

/* ---- the tariff ------------------------------------------------------------------------------ */

/* Looks at the file; a bad one leaves the tariff as it was. */
static enum watched_file_news look_at_tariff(struct miner_econ *m, char *why, size_t cap)
{
    char reason[WATCHED_FILE_WHY_MAX + 1] = "", *text = NULL;
    size_t length;
    enum watched_file_news news =
        watched_file_look(&m->tariff_file, clock_wall_ns(), &text, &length, reason);

    if (news == WATCHED_FILE_NEW) {
        struct tariff *t = malloc(sizeof *t);

        if (t && tariff_parse(text, length, t, why, cap) == ERR_OK) {
            free(m->tariff);
            m->tariff = t;
        } else {
            if (!t)
                snprintf(why, cap, "%s", err_text(ERR_NOMEM));
            free(t);
            news = WATCHED_FILE_FAILED;
        }
        free(text);
    } else if (news == WATCHED_FILE_FAILED) {
        snprintf(why, cap, "%s", reason);
    }
    return news;
}

static void tariff_second(struct miner_econ *m)
{
    char why[sizeof m->tariff_trouble];

    switch (look_at_tariff(m, why, sizeof why)) {
    case WATCHED_FILE_NEW:
        if (m->tariff_trouble[0] != '\0')
            log_info("tariff: %s can be used again", m->tariff_file.path);
        m->tariff_trouble[0] = '\0';
        break;
    case WATCHED_FILE_FAILED:
        if (strcmp(why, m->tariff_trouble) != 0)
            log_warn("tariff: %s: %s%s", m->tariff_file.path, why,
                     m->tariff ? "; the one before stays in force" : "");
        memcpy(m->tariff_trouble, why, sizeof why);
        break;
    case WATCHED_FILE_SAME:
        break;
    }
}

bool miner_econ_check(const struct option_econ *o, char *why, size_t cap)
{
    struct miner_econ m = {.tariff_file = {.path = o->tariff_file}};
    char what[sizeof m.tariff_trouble] = "";
    bool ok = !o->tariff_file || look_at_tariff(&m, what, sizeof what) == WATCHED_FILE_NEW;

    free(m.tariff);
    if (!ok)
        snprintf(why, cap, "--tariff-file %s: %s", o->tariff_file, what);
    return ok;
}

/* ---- inputs ---------------------------------------------------------------------------------- */

static void put_tariff(const struct miner_econ *m, int64_t wall_ns, struct econ_inputs *in)
{
    const struct option_econ *o = m->options;
    time_t seconds = (time_t)(wall_ns / CLOCK_SECOND);
    char source[ECON_SOURCE_MAX + 1];
    struct tm local;

    if (m->tariff && localtime_r(&seconds, &local)) {
        inert_copy(source, sizeof source, o->tariff_file, strlen(o->tariff_file));
        econ_set(in, ECON_TARIFF, tariff_at(m->tariff, &local, NULL), source, GIVEN);
    } else if (o->tariff_file) {
        econ_lose(in, ECON_TARIFF,
                  m->tariff_trouble[0] != '\0' ? m->tariff_trouble : "not read yet");
    }
}

/* Of the job that came last. */
static void put_job(const struct snapshot *s, struct econ_inputs *in)
{
    if (s->network_difficulty.known)
        econ_set(in, ECON_DIFFICULTY, s->network_difficulty.value, "job", s->job_age_s);
    else
        econ_lose(in, ECON_DIFFICULTY, "no job with a valid nbits was seen");
    if (s->height.known)
        econ_set(in, ECON_HEIGHT, s->height.value, "job", s->job_age_s);
    else
        econ_lose(in, ECON_HEIGHT, "no coinbase with a BIP34 height was seen");
    if (s->reward_sat.known)
        econ_set(in, ECON_REWARD, s->reward_sat.value, "job", s->job_age_s);
    else
        econ_lose(in, ECON_REWARD, "no coinbase could be decoded");
    econ_lose(in, ECON_FEES, "no coinbase could be decoded"); /* where it could, they are in it */
}

/* The hashrate and the watts that the meters show now. */
static void put_measured(const struct snapshot *s, struct econ_inputs *in)
{
    const struct snapshot_energy *e = s->energy_now.known        ? &s->energy_now
                                      : s->energy_headline_known ? &s->energy[s->energy_headline]
                                                                 : NULL;
    double rate = s->rate_1m.known ? s->rate_1m.value : s->hashrate_hs;
    char text[ECON_WHY_MAX + 1];

    if (rate > 0.0)
        econ_set(in, ECON_HASHRATE, rate, "counted", 0.0);
    else
        econ_lose(in, ECON_HASHRATE, "nothing was hashed yet");
    if (e && e->known && e->whole) {
        snprintf(text, sizeof text, "%s: %.60s", e->given ? "given" : "measured", e->source);
        econ_set(in, ECON_POWER, e->power_w, text, 0.0);
    } else if (e && e->known) {
        snprintf(text, sizeof text, "%s does not cover every device", e->scope);
        econ_lose(in, ECON_POWER, text);
    } else {
        snprintf(text, sizeof text, "not measured: %s",
                 s->energy_why ? s->energy_why : "no sensor is asked");
        econ_lose(in, ECON_POWER, text);
    }
}

/* Whether a device stands still, and neither for a moment nor for ever. */
static bool stands_still(const struct snapshot *s)
{
    for (size_t i = 0; i < s->device_count; i++)
        if (s->devices[i].holds &
            ~(uint32_t)(DEVICE_HOLD_THERMAL | DEVICE_HOLD_TARGET | DEVICE_HOLD_FAULT))
            return true;
    return false;
}

/* Whether "now" in the snapshot lies wholly in a time of mining. */
static bool measures_mining(const struct miner_econ *m, const struct snapshot *s, int64_t now_ns)
{
    return !stands_still(s) && (m->idle_ns == 0 || now_ns - m->idle_ns >= MEASURED_NS);
}

static void put_machine(const struct miner_econ *m, const struct snapshot *s, int64_t now_ns,
                        struct econ_inputs *in)
{
    if (measures_mining(m, s, now_ns) || m->measured_ns == 0) {
        put_measured(s, in);
        return;
    }
    in->in[ECON_HASHRATE] = m->hashrate;
    in->in[ECON_POWER] = m->power;
    in->in[ECON_HASHRATE].age_s = in->in[ECON_POWER].age_s =
        (double)(now_ns - m->measured_ns) * 1e-9;
}

static void put_given(const struct option_econ *o, struct econ_inputs *in)
{
    for (size_t i = 0; i < sizeof given / sizeof given[0]; i++)
        if (o->inputs.in[given[i]].known)
            in->in[given[i]] = o->inputs.in[given[i]];
    if (!o->inputs.in[ECON_POOL_FEE].known)
        econ_set(in, ECON_POOL_FEE, 0.0, "none counted", GIVEN);
}

/* ---- life ------------------------------------------------------------------------------------ */

enum err miner_econ_new(struct miner_econ *m, struct event_base *base,
                        const struct option_econ *options)
{
    const struct price_source_config price = {.options = options,
                                              .user_agent = JOULEHASH_USER_AGENT};

    if (!wanted(options))
        return ERR_OK;
    m->options = options;
    m->tariff_file.path = options->tariff_file;
    return price_source_new(base, &price, &m->price);
}

void miner_econ_clear(struct miner_econ *m)
{
    price_source_free(m->price);
    free(m->tariff);
    *m = (struct miner_econ){0};
}

/* A job of a new height says that the block below it was found just now; of the first one nobody
 * knows since when it has been mined. The demo goes through blocks of the past. */
static void see_blocks(struct miner_econ *m, const struct snapshot *s)
{
    uint32_t height = s->height.known ? (uint32_t)s->height.value : 0;

    if (height <= m->height || strcmp(s->command, "demo") == 0)
        return;
    if (m->height > 0 && !m->told) /* header times and ours do not mix */
        retarget_see(&m->seen, height - 1, (int64_t)s->now_unix_s);
    m->height = height;
}

void miner_econ_block(struct miner_econ *m, uint32_t height, int64_t time_s)
{
    if (!m->told)
        retarget_init(&m->seen);
    m->told = true;
    retarget_see(&m->seen, height, time_s);
}

void miner_econ_second(struct miner_econ *m, const struct snapshot *s)
{
    int64_t now_ns = clock_mono_ns();
    struct econ_inputs in;

    see_blocks(m, s);
    if (!m->options)
        return;
    price_source_second(m->price, now_ns, clock_wall_ns());
    if (m->tariff_file.path)
        tariff_second(m);
    if (stands_still(s))
        m->idle_ns = now_ns;
    if (!measures_mining(m, s, now_ns))
        return;
    econ_inputs_init(&in);
    put_measured(s, &in);
    m->hashrate = in.in[ECON_HASHRATE];
    m->power = in.in[ECON_POWER];
    m->measured_ns = now_ns;
}

void miner_econ_snapshot(const struct miner_econ *m, struct snapshot *s)
{
    struct snapshot_economics *e = &s->economics;
    int64_t now_ns = clock_mono_ns(), wall_ns = clock_wall_ns();

    e->retarget_known = retarget_forecast(&m->seen, 0.95, &e->retarget);
    if (!m->options)
        return;
    e->currency = m->options->currency;
    econ_inputs_init(&e->inputs);
    put_job(s, &e->inputs);
    put_given(m->options, &e->inputs);
    put_tariff(m, wall_ns, &e->inputs);
    put_machine(m, s, now_ns, &e->inputs);
    price_source_put(m->price, now_ns, wall_ns, &e->inputs);
    e->price_trouble = price_source_trouble(m->price);
    econ_network(&e->inputs, &e->network);
    econ_line(&e->inputs, &e->line);
    e->share_value.missing = 1U << ECON_DIFFICULTY;
    if (s->share_difficulty.known)
        e->share_value = econ_share_revenue(&e->inputs, s->share_difficulty.value);
}
