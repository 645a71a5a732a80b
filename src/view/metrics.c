/* metrics.c - samples for Prometheus. */
#include "view/metrics.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>

/* Label values: backslash, quote and newline are escaped; other control characters are not text. */
static void label(FILE *to, const char *name, const char *value, const char *before)
{
    fputs(before, to);
    fputs(name, to);
    fputs("=\"", to);
    for (const char *c = value, *plain = value;; c++) {
        if (*c >= ' ' && *c < 0x7f && *c != '\\' && *c != '"')
            continue;
        fwrite(plain, 1, (size_t)(c - plain), to);
        if (*c == '\0')
            break;
        if (*c == '\\' || *c == '"')
            fputc('\\', to);
        fputs(*c == '\\' ? "\\" : *c == '"' ? "\"" : *c == '\n' ? "\\n" : "?", to);
        plain = c + 1;
    }
    fputc('"', to);
}

static void family(FILE *to, const char *name, const char *type, const char *help)
{
    const char *const part[] = {
        "# HELP joulehash_", name, " ", help, "\n# TYPE joulehash_", name, " ", type, "\n"};

    for (size_t i = 0; i < sizeof part / sizeof part[0]; i++)
        fputs(part[i], to);
}

static void open_labels(FILE *to, const char *name)
{
    fputs("joulehash_", to);
    fputs(name, to);
    fputc('{', to);
}

/* Most are counts, whose digits are quickly found; %.17g takes its time. */
static void number(FILE *to, double value)
{
    char text[24];
    size_t at = sizeof text;

    if (!(value >= 0.0 && value < 9007199254740992.0 && value == floor(value))) {
        fprintf(to, " %.17g\n", value);
        return;
    }
    text[--at] = '\n';
    for (uint64_t rest = (uint64_t)value, first = 1; rest > 0 || first; rest /= 10, first = 0)
        text[--at] = (char)('0' + rest % 10);
    text[--at] = ' ';
    fwrite(text + at, 1, sizeof text - at, to);
}

static void single(FILE *to, const char *name, const char *type, const char *help,
                   struct snapshot_value v)
{
    family(to, name, type, help);
    if (v.known && isfinite(v.value)) {
        fprintf(to, "joulehash_%s", name);
        number(to, v.value);
    }
}

/* ---- devices --------------------------------------------------------------------------------- */

static void device_sample(FILE *to, const char *name, const struct snapshot_device *d, double value)
{
    open_labels(to, name);
    label(to, "device", d->name, "");
    fputc('}', to);
    number(to, value);
}

static void devices(FILE *to, const struct snapshot *s)
{
    family(to, "hashes_total", "counter", "Headers really tested.");
    for (size_t i = 0; i < s->device_count; i++)
        device_sample(to, "hashes_total", &s->devices[i], (double)s->devices[i].hashes);
    family(to, "hardware_errors_total", "counter", "Results of a device that were wrong.");
    for (size_t i = 0; i < s->device_count; i++)
        device_sample(to, "hardware_errors_total", &s->devices[i], (double)s->devices[i].hw_errors);
    family(to, "device_rebuilds_total", "counter",
           "How often a device was built anew after faults.");
    for (size_t i = 0; i < s->device_count; i++)
        device_sample(to, "device_rebuilds_total", &s->devices[i], (double)s->devices[i].rebuilds);
    family(to, "device_running", "gauge", "Whether a device hashes: 1, or 0.");
    for (size_t i = 0; i < s->device_count; i++)
        device_sample(to, "device_running", &s->devices[i],
                      strcmp(s->devices[i].state, "running") == 0);
    family(to, "device_temperature_celsius", "gauge", "Temperature of a device.");
    for (size_t i = 0; i < s->device_count; i++)
        if (s->devices[i].temperature_c.known)
            device_sample(to, "device_temperature_celsius", &s->devices[i],
                          s->devices[i].temperature_c.value);
}

/* ---- pools ----------------------------------------------------------------------------------- */

/* Those that were removed among them: counters never go back. */
static size_t all_pools(const struct snapshot *s)
{
    return s->pool_count + s->removed_count;
}

/* Whether an earlier one has the same URL, and so the sample. */
static bool repeated(const struct snapshot *s, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (strcmp(s->pools[k].url, s->pools[i].url) == 0)
            return true;
    return false;
}

/* Of all with that URL, what was earned before one was removed as well. */
static struct snapshot_pool merged(const struct snapshot *s, size_t i)
{
    struct snapshot_pool sum = s->pools[i];

    for (size_t k = i + 1; k < all_pools(s); k++) {
        const struct snapshot_pool *p = &s->pools[k];

        if (strcmp(p->url, sum.url) != 0)
            continue;
        sum.counts.accepted += p->counts.accepted;
        sum.counts.rejected += p->counts.rejected;
        sum.counts.stale += p->counts.stale;
        sum.counts.lost += p->counts.lost;
        sum.counts.throttled += p->counts.throttled;
        sum.connects += p->connects;
        sum.jobs += p->jobs;
        if (strcmp(p->state, "alive") == 0)
            sum.state = p->state;
        if (p->in_use)
            sum.difficulty = p->difficulty;
    }
    return sum;
}

static void pool_sample(FILE *to, const char *name, const char *url, const char *result,
                        double value)
{
    open_labels(to, name);
    label(to, "pool", url, "");
    if (result)
        label(to, "result", result, ",");
    fputc('}', to);
    number(to, value);
}

static void shares(FILE *to, const struct snapshot *s)
{
    family(to, "shares_total", "counter", "Shares by what became of them.");
    for (size_t i = 0; i < all_pools(s); i++) {
        const struct snapshot_pool p = merged(s, i);
        const struct {
            const char *name;
            uint64_t count;
        } result[] = {{"accepted", p.counts.accepted},
                      {"rejected", p.counts.rejected},
                      {"stale", p.counts.stale},
                      {"lost", p.counts.lost},
                      {"throttled", p.counts.throttled}};

        for (size_t k = 0; !repeated(s, i) && k < sizeof result / sizeof result[0]; k++)
            pool_sample(to, "shares_total", p.url, result[k].name, (double)result[k].count);
    }
    family(to, "rejects_total", "counter", "Shares that pools refused, by reason.");
    for (size_t i = 0; i < s->reason_count; i++) {
        fputs("joulehash_rejects_total{", to);
        label(to, "reason", s->reasons[i].name, "");
        fputc('}', to);
        number(to, (double)s->reasons[i].count);
    }
}

static void pools(FILE *to, const struct snapshot *s)
{
    static const struct {
        const char *name, *type, *help;
    } kind[] = {
        {"pool_up", "gauge", "Whether a pool is logged in: 1, or 0."},
        {"pool_in_use", "gauge", "Whether a pool has the work: 1, or 0."},
        {"pool_difficulty", "gauge", "Share difficulty that a pool asks for."},
        {"pool_connects_total", "counter", "Connections to a pool that came up."},
        {"pool_jobs_total", "counter", "Jobs that a pool gave."},
        {"accepted_difficulty_total", "counter", "Sum of the difficulties of accepted shares."},
    };

    for (size_t k = 0; k < sizeof kind / sizeof kind[0]; k++) {
        family(to, kind[k].name, kind[k].type, kind[k].help);
        bool gauge = strcmp(kind[k].type, "gauge") == 0;

        for (size_t i = 0; i < (gauge ? s->pool_count : all_pools(s)); i++) {
            const struct snapshot_pool p = merged(s, i);
            const double value[] = {strcmp(p.state, "alive") == 0,
                                    p.in_use,
                                    p.difficulty.value,
                                    (double)p.connects,
                                    (double)p.jobs,
                                    p.url_difficulty};

            if (!repeated(s, i) && (k != 2 || p.difficulty.known))
                pool_sample(to, kind[k].name, p.url, NULL, value[k]);
        }
    }
}

static void responses(FILE *to, const struct snapshot *s)
{
    static const double bound[] = SNAPSHOT_RESPONSE_BOUNDS;
    uint64_t count = 0;

    family(to, "share_response_seconds", "histogram", "How long pools took to judge shares.");
    for (size_t b = 0; b < SNAPSHOT_RESPONSE_BUCKETS; b++) {
        count += s->response.count[b];
        if (b + 1 < SNAPSHOT_RESPONSE_BUCKETS)
            fprintf(to, "joulehash_share_response_seconds_bucket{le=\"%g\"} %" PRIu64 "\n",
                    bound[b], count);
    }
    fprintf(to,
            "joulehash_share_response_seconds_bucket{le=\"+Inf\"} %" PRIu64
            "\njoulehash_share_response_seconds_sum %.17g\njoulehash_share_response_seconds_count "
            "%" PRIu64 "\n",
            count, s->response.sum_s, count);
}

/* ---- energy and money ------------------------------------------------------------------------ */

static void energy(FILE *to, const struct snapshot *s)
{
    family(to, "energy_joules_total", "counter", "Energy, by what it covers and who measured it.");
    for (size_t i = 0; i < s->energy_count; i++) {
        const struct snapshot_energy *e = &s->energy[i];

        if (!e->known)
            continue;
        fputs("joulehash_energy_joules_total{", to);
        label(to, "source", e->source, "");
        label(to, "scope", e->scope, ",");
        fputc('}', to);
        number(to, e->joules);
    }
}

static void money(FILE *to, const char *name, const char *help, const struct snapshot_economics *e,
                  struct econ_value v)
{
    family(to, name, "gauge", help);
    if (!e->currency || !econ_known(v))
        return;
    open_labels(to, name);
    label(to, "currency", e->currency, "");
    fputc('}', to);
    number(to, v.value);
}

static void economics(FILE *to, const struct snapshot_economics *e)
{
    money(to, "hashprice_per_ph_day", "What 1 PH/s earns in a day.", e,
          e->network.hashprice_per_ph_day);
    money(to, "margin_per_day", "Revenue less electricity, in a day.", e, e->line.margin_per_day);
    money(to, "revenue_per_day", "What the machine earns in a day.", e, e->line.revenue_per_day);
    money(to, "electricity_per_day", "What its electricity costs in a day.", e,
          e->line.electricity_per_day);
}

static void network(FILE *to, const struct snapshot *s)
{
    single(to, "network_difficulty", "gauge", "Difficulty of the network, of the newest job.",
           s->network_difficulty);
    single(to, "block_height", "gauge", "Height of the block that is worked on.", s->height);
    single(to, "best_share_difficulty", "gauge", "Difficulty of the hardest hash found.",
           (struct snapshot_value){s->best_share > 0.0, s->best_share});
}

static void program(FILE *to, const struct snapshot *s, const char *commit)
{
    family(to, "blocks_found_total", "counter", "Shares that were blocks.");
    fprintf(to, "joulehash_blocks_found_total %" PRIu64 "\n", s->blocks_found);
    family(to, "shares_pending", "gauge", "Shares sent and not yet judged.");
    fprintf(to, "joulehash_shares_pending %" PRIu64 "\n", s->counts.pending);
    family(to, "paused", "gauge", "Whether the user paused all devices: 1, or 0.");
    fprintf(to, "joulehash_paused %d\n", s->paused);
    single(to, "start_time_seconds", "gauge", "When the run began, since 1970.",
           (struct snapshot_value){s->now_unix_s > 0.0, s->now_unix_s - s->seconds});
    family(to, "build_info", "gauge", "The program.");
    fputs("joulehash_build_info{", to);
    label(to, "version", s->version, "");
    label(to, "commit", commit, ",");
    label(to, "compiler", __VERSION__, ",");
    fputs("} 1\n", to);
}

char *metrics_text(const struct snapshot *s, const char *commit, size_t *len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, len);

    if (!to)
        return NULL;
    __fsetlocking(to, FSETLOCKING_BYCALLER); /* nobody else has it */
    devices(to, s);
    shares(to, s);
    pools(to, s);
    responses(to, s);
    energy(to, s);
    economics(to, &s->economics);
    network(to, s);
    program(to, s, commit);
    bool ok = !ferror(to);

    if (fclose(to) != 0 || !ok) {
        free(text);
        return NULL;
    }
    return text;
}
