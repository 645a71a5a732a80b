/* engine.c - picks what will hash. */
#include "app/engine.h"

#include <errno.h>
#include <string.h>

#include "app/calibration_file.h"
#include "base/clock.h"
#include "base/log.h"
#include "device/cgroup_quota.h"
#include "hash/selftest.h"
#include "view/text.h"

#define CALIBRATE_SLOT_NS (2 * CLOCK_MILLISECOND)

/* ---- where ---- */

/* As engine_places, without a word about the quota; 0 when there is none. */
static enum exit_code find_places(const struct options *o, const struct topology *t,
                                  const struct calibration *c, double quota, struct places *out)
{
    struct places_wish wish = {
        .threads = o->threads,
        .percent = o->threads_percent,
        .list = cpu_list_count(&o->cpu_affinity) > 0 ? &o->cpu_affinity : NULL,
        .no_pin = o->no_pin,
        .quota = quota,
    };
    char why[128], list[256];

    for (uint32_t i = 0; c && i < t->kinds; i++)
        wish.siblings[i] = calibration_siblings_pay(&c->kind[i]);
    enum err e = places_choose(t, &wish, out, why, sizeof why);

    if (e == ERR_OK)
        return EXIT_CODE_DONE;
    if (e == ERR_NOMEM) {
        log_error("%s", why);
        return EXIT_CODE_NO_DEVICE;
    }
    log_error("--cpu-affinity %s: %s", cpu_list_text(&o->cpu_affinity, list, sizeof list), why);
    return EXIT_CODE_USAGE;
}

enum exit_code engine_places(const struct options *o, const struct topology *t,
                             const struct calibration *c, struct places *out)
{
    double quota;

    if (!cgroup_quota_read("", &quota))
        quota = 0.0;
    enum exit_code code = find_places(o, t, c, quota, out);

    if (code == EXIT_CODE_DONE && quota > 0.0 &&
        (out->cut_by_quota || quota < (double)out->threads))
        log_info("this container's CPU quota is %.2f processors: %u thread%s%s, where %u have room",
                 quota, out->threads, out->threads == 1 ? "" : "s",
                 o->threads > 0 ? " as asked for" : "", out->room);
    return code;
}

struct thread_setting engine_setting(const struct options *o, const struct topology *t,
                                     const struct places *places, uint32_t thread)
{
    return (struct thread_setting){
        .cpu = places->pinning == PLACES_PINNED ? t->processor[places->at[thread]].cpu : -1,
        .priority = o->cpu_priority,
    };
}

const char *engine_pinning_text(enum places_pinning pinning)
{
    switch (pinning) {
    case PLACES_PINNED:
        return ", pinned";
    case PLACES_FREE_ASKED:
        return ", not pinned as asked for";
    case PLACES_FREE_CROWDED:
        return ", not pinned since they are more than the processors";
    case PLACES_FREE_UNKNOWN:
        return ", not pinned since the processors are not known";
    case PLACES_FREE_QUOTA:
        return ", not pinned since the quota leaves cores to others";
    }
    return "";
}

/* ---- calibration ---- */

static void log_rows(const struct calibrate_result *c)
{
    char one[TEXT_FIGURE_MAX], many[TEXT_FIGURE_MAX];

    for (size_t i = 0; i < c->rows; i++) {
        const struct calibrate_row *r = &c->row[i];

        switch (r->state) {
        case CALIBRATE_OK:
            log_debug("hasher %s: %s per thread, %s with %u versions per pass", r->hasher->name,
                      text_rate(r->single_rate_hs, one), text_rate(r->rate_hs, many), r->versions);
            break;
        case CALIBRATE_UNSUPPORTED:
            log_debug("hasher %s: not usable here: %s", r->hasher->name, r->why);
            break;
        case CALIBRATE_BROKEN:
            log_error("hasher %s: refused by its self-test: %s", r->hasher->name, r->why);
            break;
        case CALIBRATE_SLOW:
            log_debug("hasher %s: %s per thread at a first look: too slow to consider",
                      r->hasher->name, text_rate(r->rate_hs, many));
            break;
        case CALIBRATE_SKIPPED:
            break;
        }
    }
}

static void log_calibration(const struct topology *t, const struct calibration *c)
{
    for (uint32_t i = 0; i < c->kinds; i++) {
        const struct calibration_kind *k = &c->kind[i];

        if (c->kinds > 1)
            log_debug("kind of core %s:", t->kind[i].name);
        log_rows(&k->result);
        if (k->siblings_gain > 0.0)
            log_info("%s of %u threads: together %+.1f %% to one of them alone, so %s",
                     t->kind[i].name, t->kind[i].siblings, 100.0 * (k->siblings_gain - 1.0),
                     calibration_siblings_pay(k) ? "all are used" : "one is used");
    }
}

static enum exit_code no_hasher(const struct options *o, const struct calibrate_result *c)
{
    if (o->kernel && !hashers_find(o->kernel)) {
        log_error(
            "--kernel %s: there is no such hasher in this build; `joulehash devices` lists them",
            o->kernel);
        return EXIT_CODE_USAGE;
    }
    for (size_t i = 0; i < c->rows; i++)
        if (c->row[i].state == CALIBRATE_BROKEN)
            return EXIT_CODE_SELF_TEST;
    for (size_t i = 0; o->kernel && i < c->rows; i++)
        if (c->row[i].state == CALIBRATE_UNSUPPORTED &&
            strcmp(c->row[i].hasher->name, o->kernel) == 0)
            log_error("--kernel %s: %s", o->kernel, c->row[i].why);
    log_error("no usable device");
    return EXIT_CODE_NO_DEVICE;
}

/* What an earlier start measured, when its choices still pass the self-test. */
static bool load_calibration(const struct calibration_key *key, uint32_t kinds, const char *path,
                             struct calibration *c)
{
    if (!calibration_file_load(key, kinds, path, c))
        return false;
    for (uint32_t i = 0; i < kinds; i++) {
        struct calibrate_row *best = &c->kind[i].result.row[c->kind[i].result.best];

        if (selftest_hasher(best->hasher, best->why, sizeof best->why))
            continue;
        log_error("hasher %s: refused by its self-test: %s; calibrating anew", best->hasher->name,
                  best->why);
        return false;
    }
    return true;
}

static void keep(const struct calibration_key *key, const char *path, const struct calibration *c)
{
    enum err e = calibration_file_store(key, path, c);

    if (e != ERR_OK && e != ERR_STATE)
        log_debug("the calibration is not kept: %s: %s", path,
                  e == ERR_IO ? strerror(errno) : err_text(e));
}

void engine_keep_calibration(const struct topology *t, const struct calibration *c)
{
    char path[CALIBRATION_PATH_MOST];
    struct calibration_key key;

    calibration_file_key(t, &key);
    if (calibration_file_path(&key, path, sizeof path))
        keep(&key, path, c);
}

/* From an earlier start's file, or measured and then kept. */
static void find_calibration(const struct options *o, const struct topology *t,
                             struct calibration *c)
{
    char path[CALIBRATION_PATH_MOST];
    struct calibration_key key;
    bool cached = false;

    if (!o->kernel) { /* one hasher alone is quickly measured */
        calibration_file_key(t, &key);
        cached = calibration_file_path(&key, path, sizeof path);
    }
    if (cached && load_calibration(&key, t->kinds, path, c)) {
        log_debug("calibrated at an earlier start: %s; `joulehash devices` measures anew", path);
        return;
    }
    int64_t before = clock_mono_ns();

    calibration_measure(t, o->kernel, false, CALIBRATE_SLOT_NS, c);
    log_debug("the calibration took %.0f ms", (double)(clock_mono_ns() - before) * 1e-6);
    if (cached)
        keep(&key, path, c);
}

/* ---- what runs where ---- */

/* The row that a thread at that place works by. */
static const struct calibrate_row *row_for(const struct engine *e, uint32_t thread)
{
    uint32_t kind = e->topology.processor[e->places.at[thread]].kind;
    const struct calibrate_result *result = &e->calibration.kind[kind].result;
    size_t row = result->best;

    if (!e->pinned && e->topology.kinds > 1) {
        size_t for_all = calibration_for_all(&e->topology, &e->calibration);

        row = for_all < result->rows ? for_all : row;
    }
    return &result->row[row];
}

/* What the thread adds to the whole, when there is a processor for it. */
static double rate_of(const struct engine *e, uint32_t thread)
{
    const struct topology_processor *p = &e->topology.processor[e->places.at[thread]];
    double gain = e->calibration.kind[p->kind].siblings_gain;
    const struct calibrate_row *row = row_for(e, thread);
    double rate = e->thread[thread].versions > 1 ? row->rate_hs : row->single_rate_hs;

    if (thread >= e->topology.processors)
        return 0.0;
    if (p->sibling == 0)
        return rate;
    return gain > 1.0 ? rate * (gain - 1.0) / (e->topology.kind[p->kind].siblings - 1) : 0.0;
}

static void log_choice(const struct options *o, const struct engine *e)
{
    const char *reason =
        o->kernel ? "asked for by --kernel" : "the fastest that passed its self-test";
    char rate[TEXT_FIGURE_MAX];

    if (e->topology.kinds == 1 || !e->pinned) {
        log_info("hasher %s (%s), %u versions per pass, %u thread%s%s: %s by calibration",
                 e->hasher->name, reason, e->versions, e->threads, e->threads == 1 ? "" : "s",
                 engine_pinning_text(e->places.pinning), text_rate(e->rate_hs, rate));
        return;
    }
    for (uint32_t kind = 0; kind < e->topology.kinds; kind++) {
        uint32_t threads = 0, first = 0;

        for (uint32_t i = e->threads; i-- > 0;)
            if (e->topology.processor[e->places.at[i]].kind == kind) {
                threads++;
                first = i;
            }
        if (threads > 0)
            log_info("%s: hasher %s (%s there), %u versions per pass, %u thread%s",
                     e->topology.kind[kind].name, e->thread[first].hasher->name, reason,
                     e->thread[first].versions, threads, threads == 1 ? "" : "s");
    }
    log_info("%u threads%s: %s by calibration", e->threads, engine_pinning_text(e->places.pinning),
             text_rate(e->rate_hs, rate));
}

enum exit_code engine_choose(const struct options *o, struct engine *out)
{
    static const struct topology_source here;
    enum exit_code code;
    char text[256];

    memset(out, 0, sizeof *out);
    if (topology_read(&here, &out->topology) != ERR_OK) {
        log_error("%s", err_text(ERR_NOMEM));
        return EXIT_CODE_NO_DEVICE;
    }
    log_debug("%u processors may be used: %s", out->topology.processors,
              topology_text(&out->topology, text, sizeof text));
    /* What is wrong with the options is said before time is spent. */
    if (o->kernel && !hashers_find(o->kernel))
        return no_hasher(o, &out->calibration.kind[0].result);
    code = find_places(o, &out->topology, NULL, 0.0, &out->places);
    if (code != EXIT_CODE_DONE)
        return code;
    find_calibration(o, &out->topology, &out->calibration);
    log_calibration(&out->topology, &out->calibration);
    for (uint32_t i = 0; i < out->topology.kinds; i++)
        if (out->calibration.kind[i].result.best >= out->calibration.kind[i].result.rows)
            return no_hasher(o, &out->calibration.kind[i].result);
    code = engine_places(o, &out->topology, &out->calibration, &out->places);
    if (code != EXIT_CODE_DONE)
        return code;
    out->threads = out->places.threads;
    out->pinned = out->places.pinning == PLACES_PINNED;
    for (uint32_t i = 0; i < out->threads; i++) {
        const struct calibrate_row *row = row_for(out, i);

        out->thread[i] = (struct device_cpu_thread){
            .hasher = row->hasher,
            .versions = o->version_counts > 0 ? o->versions[0] : row->versions,
            .setting = engine_setting(o, &out->topology, &out->places, i),
        };
        out->rate_hs += rate_of(out, i);
    }
    out->hasher = out->thread[0].hasher;
    out->versions = out->thread[0].versions;
    log_choice(o, out);
    return EXIT_CODE_DONE;
}
