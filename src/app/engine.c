/* engine.c - picks what will hash. */
#include "app/engine.h"

#include <errno.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

#include "app/calibration_file.h"
#include "base/clock.h"
#include "base/log.h"
#include "hash/selftest.h"
#include "view/text.h"

#define CALIBRATE_SLOT_NS (2 * CLOCK_MILLISECOND)

uint32_t engine_cpus(int cpu[ENGINE_THREADS_MAX])
{
    cpu_set_t set;
    uint32_t n = 0;

    if (sched_getaffinity(0, sizeof set, &set) == 0)
        for (int i = 0; i < CPU_SETSIZE && n < ENGINE_THREADS_MAX; i++)
            if (CPU_ISSET((size_t)i, &set))
                cpu[n++] = i;
    if (n == 0) { /* more processors than a cpu_set_t holds, or not allowed to ask */
        long online = sysconf(_SC_NPROCESSORS_ONLN);

        n = online < 1 ? 1 : online > ENGINE_THREADS_MAX ? ENGINE_THREADS_MAX : (uint32_t)online;
        memset(cpu, -1, n * sizeof cpu[0]);
    }
    return n;
}

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

/* What an earlier start measured, when its choice still passes the self-test. */
static bool load_calibration(const struct calibration_key *key, const char *path,
                             struct calibrate_result *c)
{
    struct calibrate_row *best;

    if (!calibration_file_load(key, path, c))
        return false;
    best = &c->row[c->best];
    if (selftest_hasher(best->hasher, best->why, sizeof best->why))
        return true;
    log_error("hasher %s: refused by its self-test: %s; calibrating anew", best->hasher->name,
              best->why);
    return false;
}

/* Returns the path of the file that an earlier calibration came from, or "". */
static const char *find_calibration(const struct options *o, struct calibrate_result *c, char *path,
                                    size_t cap)
{
    struct calibration_key key;
    bool cached = false;

    calibration_file_key(&key);
    if (!o->kernel) /* one hasher alone is quickly measured */
        cached = calibration_file_path(&key, path, cap);
    if (cached && load_calibration(&key, path, c))
        return path;
    calibrate(o->kernel, false, CALIBRATE_SLOT_NS, c);
    if (cached)
        engine_keep_calibration(c);
    return "";
}

void engine_keep_calibration(const struct calibrate_result *c)
{
    char path[CALIBRATION_PATH_MOST];
    struct calibration_key key;

    calibration_file_key(&key);
    if (!calibration_file_path(&key, path, sizeof path))
        return;
    enum err e = calibration_file_store(&key, path, c);

    if (e != ERR_OK && e != ERR_STATE)
        log_debug("the calibration is not kept: %s: %s", path,
                  e == ERR_IO ? strerror(errno) : err_text(e));
}

enum exit_code engine_choose(const struct options *o, struct engine *out)
{
    char rate[TEXT_FIGURE_MAX], path[CALIBRATION_PATH_MOST];
    const char *from;

    memset(out, 0, sizeof *out);
    from = find_calibration(o, &out->calibration, path, sizeof path);
    if (from[0] != '\0')
        log_debug("calibrated at an earlier start: %s; `joulehash devices` measures anew", from);
    log_rows(&out->calibration);
    if (out->calibration.best >= out->calibration.rows)
        return no_hasher(o, &out->calibration);
    const struct calibrate_row *best = &out->calibration.row[out->calibration.best];

    out->hasher = best->hasher;
    out->versions = o->version_counts > 0 ? o->versions[0] : best->versions;
    uint32_t allowed = engine_cpus(out->cpu);

    out->threads = o->threads > 0 ? o->threads : allowed;
    out->pinned = out->threads == allowed && out->cpu[0] >= 0;
    out->rate_hs = (out->versions > 1 ? best->rate_hs : best->single_rate_hs) *
                   (double)(out->threads < allowed ? out->threads : allowed);
    log_info(
        "hasher %s (%s), %u versions per pass, %u threads%s: %s by calibration", out->hasher->name,
        o->kernel ? "asked for by --kernel" : "the fastest that passed its self-test",
        out->versions, out->threads, out->pinned ? ", pinned" : "", text_rate(out->rate_hs, rate));
    return EXIT_CODE_DONE;
}
