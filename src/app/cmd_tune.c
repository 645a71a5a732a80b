/* cmd_tune.c - searches the fastest form of the OpenCL kernel for each device, and keeps it. */
#include "app/commands.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/opencl_devices.h"
#include "app/opencl_tuning.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "device/device_opencl.h"
#include "device/opencl_rate.h"
#include "view/json.h"
#include "view/text.h"

#define SECONDS 300.0 /* for each device, unless told */
#define SLOT_NS (100 * CLOCK_MILLISECOND)
#define ROUNDS 3
#define BETTER 1.005 /* by less than this it is not called faster */

/* The search on one device. */
struct tune {
    const struct opencl_device *device;
    struct opencl_limits limits;
    struct opencl_runner_config config;
    struct opencl_runner *best;
    struct opencl_tuning tuning;
    struct work_prep prep;
    char path[CACHE_PATH_MOST]; /* "": not kept */
    int64_t until_ns;
    int signal; /* that asked for the end; 0: none */
};

/* Signals are blocked while it runs, and asked for between measurements. */
static bool time_is_up(struct tune *s)
{
    const struct timespec none = {0};
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    if (s->signal == 0) {
        int got = sigtimedwait(&set, NULL, &none);

        s->signal = got > 0 ? got : 0;
    }
    return s->signal != 0 || clock_mono_ns() >= s->until_ns;
}

static void keep(const struct tune *s)
{
    if (s->path[0] == '\0')
        return;
    enum err e = opencl_tuning_store(s->device, s->path, &s->tuning);

    if (e != ERR_OK)
        log_warn("the tuning is not kept: %s: %s", s->path,
                 e == ERR_IO ? strerror(errno) : err_text(e));
}

/* One slot; 0 when it failed. */
static double slot(struct tune *s, struct opencl_runner *r, uint32_t versions,
                   struct opencl_pace *pace)
{
    char why[OPENCL_WHY_MAX];
    uint64_t hashes;
    int64_t took;

    opencl_devices_work(&s->prep, versions);
    if (opencl_rate(r, &s->prep, pace, SLOT_NS, &hashes, &took, why, sizeof why) && took > 0)
        return (double)hashes / ((double)took * 1e-9);
    log_warn("%s: %s", s->device->name, why);
    return 0.0;
}

/* The best slot of each, alternating, so that both see the same device. The first round warms up.
 */
static void compare(struct tune *s, struct opencl_runner *a, uint32_t versions_a,
                    struct opencl_runner *b, uint32_t versions_b, double *rate_a, double *rate_b)
{
    struct opencl_pace pace_a, pace_b;

    opencl_pace_init(&pace_a, DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
    opencl_pace_init(&pace_b, DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
    *rate_a = *rate_b = 0.0;
    for (int i = 0; i <= ROUNDS; i++) {
        double now_a = slot(s, a, versions_a, &pace_a), now_b = slot(s, b, versions_b, &pace_b);

        if (now_a == 0.0 || now_b == 0.0) {
            *rate_b = 0.0;
            return;
        }
        if (i > 0) {
            *rate_a = now_a > *rate_a ? now_a : *rate_a;
            *rate_b = now_b > *rate_b ? now_b : *rate_b;
        }
    }
}

/* How many versions per pass suit the best form: the kernel takes any number. */
static void search_versions(struct tune *s)
{
    char rate[TEXT_FIGURE_MAX];

    for (uint32_t n = 1; n <= 64 && !time_is_up(s); n *= 2) {
        double best, now;

        if (n == s->tuning.versions)
            continue;
        compare(s, s->best, s->tuning.versions, s->best, n, &best, &now);
        log_debug("%s: %u versions per pass: %s", s->device->name, n, text_rate(now, rate));
        if (now > best * BETTER) {
            s->tuning.versions = n;
            s->tuning.rate_hs = now;
        }
    }
}

/* Tries one form; true when it is the best from then on. */
static bool try_variant(struct tune *s, const struct opencl_variant *v)
{
    struct opencl_runner_config config = s->config;
    struct opencl_runner *r;
    char log[OPENCL_LOG_MAX], name[OPENCL_VARIANT_NAME_MAX + 1];
    char rate[TEXT_FIGURE_MAX], most[TEXT_FIGURE_MAX];
    double best = 0.0, now = 0.0;

    opencl_variant_name(v, name);
    config.variant = *v;
    config.versions = s->tuning.versions;
    enum err e = opencl_runner_new(&config, false, &r, log);

    if (e != ERR_OK) {
        log_info("%s: %3zu %s: %.*s", s->device->name, s->tuning.tried_count, name,
                 (int)strcspn(log, "\n"), log);
        return false;
    }
    compare(s, s->best, s->tuning.versions, r, s->tuning.versions, &best, &now);
    log_info("%s: %3zu %s: %s; the best %s", s->device->name, s->tuning.tried_count, name,
             text_rate(now, rate), text_rate(best, most));
    if (now <= best * BETTER) {
        opencl_runner_free(r);
        return false;
    }
    opencl_runner_free(s->best);
    s->best = r;
    s->tuning.variant = *v;
    s->tuning.rate_hs = now;
    return true;
}

/* From the best to the best of its neighbours, until none is better. */
static void climb(struct tune *s)
{
    struct opencl_variant next[OPENCL_NEIGHBOURS_MAX];
    bool better = true;

    while (better) {
        size_t n =
            opencl_variant_neighbours(&s->limits, &s->tuning.variant, next, OPENCL_NEIGHBOURS_MAX);

        better = false;
        for (size_t i = 0; i < n; i++) {
            if (opencl_tuning_tried(&s->tuning, &next[i]))
                continue;
            if (time_is_up(s))
                return;
            if (!opencl_tuning_add(&s->tuning, &next[i]))
                break;
            better |= try_variant(s, &next[i]);
            keep(s);
        }
    }
    s->tuning.complete = true;
}

/* Opens the form to begin with: the best of an earlier search, or the default. */
static enum exit_code begin(const struct options *o, struct tune *s)
{
    char log[OPENCL_LOG_MAX], name[OPENCL_VARIANT_NAME_MAX + 1];
    struct opencl_pace pace;

    if (s->path[0] && opencl_tuning_load(s->device, s->path, &s->tuning)) {
        if (s->tuning.complete) { /* asked to tune again: all anew */
            s->tuning.tried_count = 0;
            s->tuning.complete = false;
        } else {
            log_info("%s: going on with an earlier search: %zu forms were tried", s->device->name,
                     s->tuning.tried_count);
        }
    } else {
        memset(&s->tuning, 0, sizeof s->tuning);
        s->tuning.versions = o->version_counts > 0 ? o->versions[0] : OPENCL_DEVICES_VERSIONS;
        s->tuning.variant = opencl_variant_default(&s->limits, s->tuning.versions);
    }
    s->config.variant = s->tuning.variant;
    s->config.versions = s->tuning.versions;
    opencl_tuning_add(&s->tuning, &s->tuning.variant);
    opencl_variant_name(&s->tuning.variant, name);
    enum err e = opencl_runner_new(&s->config, false, &s->best, log);

    if (e != ERR_OK) {
        log_error("%s: %s: %s", s->device->name, name, log);
        return e == ERR_STATE ? EXIT_CODE_SELF_TEST : EXIT_CODE_NO_DEVICE;
    }
    opencl_pace_init(&pace, DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
    s->tuning.rate_hs = slot(s, s->best, s->tuning.versions, &pace);
    return EXIT_CODE_DONE;
}

static json_t *result_json(const struct tune *s)
{
    char name[OPENCL_VARIANT_NAME_MAX + 1];

    opencl_variant_name(&s->tuning.variant, name);
    json_t *one =
        json_pack("{s:s,s:s,s:s,s:I,s:f,s:I,s:b}", "name", s->device->name, "model",
                  s->device->device_name, "kernel", name, "versions",
                  (json_int_t)s->tuning.versions, "hashrate_hs", s->tuning.rate_hs, "tried",
                  (json_int_t)s->tuning.tried_count, "complete", s->tuning.complete);

    json_object_set_new(one, "kept", s->path[0] ? json_string(s->path) : json_null());
    return one;
}

static void print_result(const struct tune *s)
{
    char name[OPENCL_VARIANT_NAME_MAX + 1], rate[TEXT_FIGURE_MAX];

    opencl_variant_name(&s->tuning.variant, name);
    printf("%s  %s: %s, %u versions per pass, %s; %zu forms tried%s\n", s->device->name,
           s->device->device_name, name, s->tuning.versions, text_rate(s->tuning.rate_hs, rate),
           s->tuning.tried_count, s->tuning.complete ? "" : ", not all: run it again to go on");
    fflush(stdout);
}

static enum exit_code tune_one(const struct options *o, struct opencl_devices *d, struct tune *s,
                               json_t *results)
{
    double seconds = o->time_limit_s > 0.0 ? o->time_limit_s : SECONDS;

    s->limits = opencl_devices_limits(s->device);
    s->config = (struct opencl_runner_config){.calls = &d->calls,
                                              .device = *s->device,
                                              .hasher = opencl_devices_hasher(),
                                              .folder = d->folder[0] ? d->folder : NULL};
    if (d->folder[0] == '\0' || !opencl_tuning_path(s->device, d->folder, s->path, sizeof s->path))
        s->path[0] = '\0';
    s->until_ns = clock_mono_ns() + (int64_t)(seconds * 1e9);
    enum exit_code code = begin(o, s);

    if (code != EXIT_CODE_DONE)
        return code;
    search_versions(s);
    climb(s);
    if (s->tuning.complete)
        search_versions(s);
    keep(s);
    opencl_runner_free(s->best);
    s->best = NULL;
    if (o->json)
        json_array_append_new(results, result_json(s));
    else
        print_result(s);
    return s->signal == SIGINT    ? EXIT_CODE_SIGINT
           : s->signal == SIGTERM ? EXIT_CODE_SIGTERM
                                  : EXIT_CODE_DONE;
}

enum exit_code cmd_tune(const struct options *o)
{
    struct opencl_devices *d = calloc(1, sizeof *d);
    struct tune *s = calloc(1, sizeof *s);
    json_t *results = json_array();
    enum exit_code code = EXIT_CODE_NO_DEVICE;
    size_t tuned = 0;
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL); /* before drivers start threads */
    if (!d || !s) {
        log_error("%s", err_text(ERR_NOMEM));
        goto out;
    }
    if ((code = opencl_devices_find(o, d)) != EXIT_CODE_DONE)
        goto out;
    for (size_t i = 0; i < d->list.count && code == EXIT_CODE_DONE; i++)
        if (d->choice.opencl[i]) {
            memset(s, 0, sizeof *s);
            s->device = &d->list.device[i];
            code = tune_one(o, d, s, results);
            tuned++;
        }
    if (tuned == 0) {
        log_error("there is no OpenCL device to tune; -d names one (the processor's hashers are "
                  "chosen by `joulehash devices`)");
        code = EXIT_CODE_NO_DEVICE;
    }
    if (o->json && tuned > 0) {
        json_t *all = json_pack("{s:s,s:s,s:O}", "version", JOULEHASH_VERSION, "command", "tune",
                                "devices", results);

        if (!json_print(all))
            log_error("the result could not be written");
    }
out:
    json_decref(results);
    if (d)
        opencl_devices_close(d);
    free(s);
    free(d);
    return code;
}
