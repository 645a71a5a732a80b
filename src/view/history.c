/* history.c - rings of points. */
#include "view/history.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "measure/interval.h"

#define POINTS_MAX 2880
#define NO_TEMPERATURE (-1000.0)
#define FORMAT 1
#define FIGURES 13 /* of a point */
#define HASHES_PER_DIFFICULTY 4294967296.0

static const struct kind {
    const char *name;
    int64_t step_s;
    size_t points;
} kinds[HISTORY_SPANS] = {{"hour", 10, 360}, {"day", 60, 1440}, {"month", 900, POINTS_MAX}};

struct ring {
    struct history_point point[POINTS_MAX];
    size_t first, count;
    struct history_point now; /* under way */
    bool begun;
};

struct history {
    struct ring ring[HISTORY_SPANS];
    struct totals {
        double seconds, hashes, accepted, rejected, lost, difficulty;
        double joules, energy_s, energy_hashes;
        size_t scope;
        bool energy;
    } before;
    bool seen; /* `before` holds something */
};

struct history *history_new(void)
{
    return calloc(1, sizeof(struct history));
}

void history_free(struct history *h)
{
    free(h);
}

/* ---- rings ----------------------------------------------------------------------------------- */

static const struct history_point *at(const struct ring *r, size_t i)
{
    return &r->point[(r->first + i) % POINTS_MAX];
}

static void append(struct ring *r, const struct kind *k, const struct history_point *p)
{
    if (r->count == k->points) {
        r->first = (r->first + 1) % POINTS_MAX;
        r->count--;
    }
    struct history_point *to = &r->point[(r->first + r->count++) % POINTS_MAX];

    *to = *p;
    interval_poisson((uint64_t)p->accepted, 0.95, &to->low, &to->high);
}

static void begin(struct ring *r, int64_t unix_s)
{
    r->now = (struct history_point){.unix_s = unix_s, .temperature = NO_TEMPERATURE};
    r->begun = true;
}

/* The step that it is now; closes the one before. */
static void turn(struct ring *r, const struct kind *k, double unix_s)
{
    int64_t step = (int64_t)floor(unix_s / (double)k->step_s) * k->step_s;

    if (r->begun && r->now.unix_s == step)
        return;
    if (!r->begun && r->count > 0 && at(r, r->count - 1)->unix_s == step) {
        r->now = *at(r, --r->count); /* of the run before, in the same step */
        r->begun = true;
        return;
    }
    if (r->begun && r->now.unix_s < step && r->now.seconds > 0.0)
        append(r, k, &r->now);
    while (r->count > 0 && at(r, r->count - 1)->unix_s >= step)
        r->count--;
    begin(r, step);
}

/* ---- counting -------------------------------------------------------------------------------- */

static struct totals totals_of(const struct snapshot *s)
{
    struct totals t = {.seconds = s->seconds,
                       .hashes = (double)s->hashes,
                       .accepted = (double)s->counts.accepted,
                       .rejected = (double)s->counts.rejected,
                       .lost = (double)(s->counts.lost + s->counts.stale),
                       .energy = s->energy_headline_known,
                       .scope = s->energy_headline,
                       .difficulty = s->judged.accepted_difficulty};

    if (t.energy) {
        const struct snapshot_energy *e = &s->energy[s->energy_headline];

        t.joules = e->joules;
        t.energy_s = e->seconds;
        t.energy_hashes = e->hashes;
    }
    return t;
}

static double hottest(const struct snapshot *s)
{
    double most = NO_TEMPERATURE;

    for (size_t i = 0; i < s->device_count; i++)
        if (s->devices[i].temperature_c.known)
            most = fmax(most, s->devices[i].temperature_c.value);
    return most;
}

static void add(struct history_point *p, const struct totals *now, const struct totals *before,
                double margin, double temperature)
{
    p->seconds += fmax(0.0, now->seconds - before->seconds);
    p->hashes += fmax(0.0, now->hashes - before->hashes);
    p->accepted += fmax(0.0, now->accepted - before->accepted);
    p->rejected += fmax(0.0, now->rejected - before->rejected);
    p->lost += fmax(0.0, now->lost - before->lost);
    p->accepted_difficulty += fmax(0.0, now->difficulty - before->difficulty);
    if (now->energy && before->energy && now->scope == before->scope &&
        now->energy_s >= before->energy_s) {
        p->joules += fmax(0.0, now->joules - before->joules);
        p->energy_s += now->energy_s - before->energy_s;
        p->energy_hashes += fmax(0.0, now->energy_hashes - before->energy_hashes);
    }
    if (isfinite(margin)) {
        p->margin += margin;
        p->margin_samples += 1.0;
    }
    p->temperature = fmax(p->temperature, temperature);
}

void history_push(struct history *h, double unix_s, double margin_per_day, const struct snapshot *s)
{
    struct totals now = totals_of(s);

    if (!isfinite(unix_s) || fabs(unix_s) > 1e12)
        return;
    for (size_t i = 0; i < HISTORY_SPANS; i++) {
        turn(&h->ring[i], &kinds[i], unix_s);
        if (h->seen)
            add(&h->ring[i].now, &now, &h->before, margin_per_day, hottest(s));
    }
    h->before = now;
    h->seen = true;
}

bool history_span_find(const char *name, enum history_span *out)
{
    for (size_t i = 0; i < HISTORY_SPANS; i++)
        if (strcmp(name, kinds[i].name) == 0) {
            *out = (enum history_span)i;
            return true;
        }
    return false;
}

size_t history_points(const struct history *h, enum history_span span)
{
    return h->ring[span].count;
}

const struct history_point *history_point(const struct history *h, enum history_span span, size_t i)
{
    return at(&h->ring[span], i);
}

/* ---- as JSON --------------------------------------------------------------------------------- */

static void put(FILE *to, bool known, double value)
{
    if (known && isfinite(value))
        fprintf(to, ",%.9g", value);
    else
        fputs(",null", to);
}

static void print_point(FILE *to, const struct history_point *p)
{
    double rate = p->seconds > 0.0 ? HASHES_PER_DIFFICULTY / p->seconds : 0.0;
    double each = p->accepted > 0.0 ? p->accepted_difficulty / p->accepted : 0.0;

    fprintf(to, "[%lld,%.3f", (long long)p->unix_s, p->seconds);
    put(to, p->seconds > 0.0, p->hashes / p->seconds);
    put(to, p->seconds > 0.0 && p->accepted > 0.0, p->accepted_difficulty * rate);
    put(to, p->seconds > 0.0 && p->accepted > 0.0, p->low * each * rate);
    put(to, p->seconds > 0.0 && p->accepted > 0.0, p->high * each * rate);
    put(to, true, p->accepted);
    put(to, true, p->rejected);
    put(to, true, p->lost);
    put(to, p->energy_s > 0.0, p->joules / p->energy_s);
    put(to, p->energy_s > 0.0 && p->energy_hashes > 0.0, p->joules / p->energy_hashes * 1e12);
    put(to, p->temperature > -273.15, p->temperature);
    put(to, p->margin_samples > 0.0, p->margin / p->margin_samples);
    fputc(']', to);
}

static char *finish(FILE *to, char **text)
{
    bool ok = !ferror(to);

    if (fclose(to) == 0 && ok)
        return *text;
    free(*text);
    return NULL;
}

char *history_json(const struct history *h, enum history_span span, size_t *len)
{
    const struct ring *r = &h->ring[span];
    char *text = NULL;
    FILE *to = open_memstream(&text, len);

    if (!to)
        return NULL;
    fprintf(to,
            "{\"range\":\"%s\",\"step_s\":%lld,\"columns\":[\"unix_time\",\"seconds\","
            "\"hashrate_hs\",\"pool_hashrate_hs\",\"pool_low_hs\",\"pool_high_hs\",\"accepted\","
            "\"rejected\",\"lost\",\"power_w\",\"j_per_th\",\"temperature_c\",\"margin_per_day\"],"
            "\"points\":[",
            kinds[span].name, (long long)kinds[span].step_s);
    for (size_t i = 0; i < r->count; i++) {
        if (i > 0)
            fputc(',', to);
        print_point(to, at(r, i));
    }
    fputs("]}", to);
    return finish(to, &text);
}

/* ---- kept ------------------------------------------------------------------------------------ */

static void figures(const struct history_point *p, double out[FIGURES])
{
    const double all[FIGURES] = {(double)p->unix_s,
                                 p->seconds,
                                 p->hashes,
                                 p->accepted,
                                 p->rejected,
                                 p->lost,
                                 p->accepted_difficulty,
                                 p->joules,
                                 p->energy_s,
                                 p->energy_hashes,
                                 p->margin,
                                 p->margin_samples,
                                 p->temperature};

    memcpy(out, all, sizeof all);
}

static void save_point(FILE *to, const struct history_point *p)
{
    double figure[FIGURES];

    figures(p, figure);
    fprintf(to, "[%lld", (long long)p->unix_s);
    for (size_t i = 1; i < FIGURES; i++)
        fprintf(to, ",%.17g", figure[i]);
    fputc(']', to);
}

char *history_save(const struct history *h, size_t *len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, len);

    if (!to)
        return NULL;
    fprintf(to, "{\"joulehash_history\":%d", FORMAT);
    for (size_t i = 0; i < HISTORY_SPANS; i++) {
        const struct ring *r = &h->ring[i];

        fprintf(to, ",\n\"%s\":[", kinds[i].name);
        for (size_t k = 0; k < r->count; k++) {
            fputs(k > 0 ? ",\n" : "\n", to);
            save_point(to, at(r, k));
        }
        if (r->begun && r->now.seconds > 0.0) {
            fputs(r->count > 0 ? ",\n" : "\n", to);
            save_point(to, &r->now);
        }
        fputc(']', to);
    }
    fputs("}\n", to);
    return finish(to, &text);
}

/* A point that could have been saved, later than the one before it and not after now. */
static bool load_point(const json_t *list, const struct kind *k, double after, double now_unix_s,
                       struct history_point *out)
{
    double f[FIGURES];

    if (json_array_size(list) != FIGURES)
        return false;
    for (size_t i = 0; i < FIGURES; i++) {
        const json_t *one = json_array_get(list, i);

        f[i] = json_number_value(one);
        if (!json_is_number(one) || !isfinite(f[i]) || (i < 10 && f[i] < 0.0))
            return false;
    }
    if (f[0] <= after || f[0] > now_unix_s || fmod(f[0], (double)k->step_s) != 0.0 ||
        f[1] > 2.0 * (double)k->step_s || f[11] < 0.0 || f[3] > 1e15)
        return false;
    *out = (struct history_point){.unix_s = (int64_t)f[0],
                                  .seconds = f[1],
                                  .hashes = f[2],
                                  .accepted = f[3],
                                  .rejected = f[4],
                                  .lost = f[5],
                                  .accepted_difficulty = f[6],
                                  .joules = f[7],
                                  .energy_s = f[8],
                                  .energy_hashes = f[9],
                                  .margin = f[10],
                                  .margin_samples = f[11],
                                  .temperature = f[12]};
    return true;
}

enum err history_load(struct history *h, const char *text, size_t len, double now_unix_s)
{
    json_t *root = json_loadb(text, len, JSON_REJECT_DUPLICATES, NULL);
    enum err e = ERR_SYNTAX;

    if (json_integer_value(json_object_get(root, "joulehash_history")) != FORMAT)
        goto out;
    for (size_t i = 0; i < HISTORY_SPANS; i++) {
        const json_t *list = json_object_get(root, kinds[i].name), *one;
        double after = -1.0,
               oldest = now_unix_s - (double)kinds[i].step_s * (double)kinds[i].points;
        struct history_point p;
        size_t k;

        if (!json_is_array(list))
            goto out;
        json_array_foreach(list, k, one)
        {
            /* What the clock now says is in the future is left out, as is what is too old. */
            if (json_number_value(json_array_get(one, 0)) > now_unix_s)
                continue;
            if (!load_point(one, &kinds[i], after, now_unix_s, &p))
                goto out;
            after = (double)p.unix_s;
            if (after >= oldest)
                append(&h->ring[i], &kinds[i], &p);
        }
    }
    e = ERR_OK;
out:
    if (e != ERR_OK)
        memset(h->ring, 0, sizeof h->ring);
    json_decref(root);
    return e;
}
