/* cmd_tune.c - searches the best form of the OpenCL kernel for each device, and keeps it. */
#include "app/commands.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/end_signal.h"
#include "app/opencl_devices.h"
#include "app/opencl_tuning.h"
#include "app/tune_meter.h"
#include "app/tune_search.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "view/json.h"
#include "view/text.h"

#define SECONDS 300.0 /* for each device, unless told */

/* The search on one device. */
struct tune {
    const struct opencl_device *device;
    struct opencl_limits limits;
    struct opencl_runner_config config;
    struct opencl_runner *best;
    struct opencl_tuning tuning;
    struct tune_meter *meter;
    bool failed;                /* the best can no longer be run */
    char path[CACHE_PATH_MOST]; /* "": not kept */
    int64_t until_ns;
    int signal; /* that asked for the end; 0: none */
};

/* Signals are blocked while it runs, and asked for between measurements. */
static bool time_is_up(struct tune *s)
{
    if (s->signal == 0)
        s->signal = end_signal_taken();
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

static bool ended(void *context)
{
    struct tune *s = context;

    return s->failed || time_is_up(s);
}

static void keep_on(void *context)
{
    keep(context);
}

static char *figure_text(const struct tune *s, const struct tune_figure *f,
                         char out[TEXT_FIGURE_MAX])
{
    return s->tuning.by_energy ? text_efficiency((struct snapshot_value){true, f->j_per_th},
                                                 (struct snapshot_value){true, f->uncertainty}, out)
                               : text_rate(f->rate_hs, out);
}

static void adopt(struct tune *s, const struct tune_figure *f)
{
    s->tuning.rate_hs = f->rate_hs;
    s->tuning.j_per_th = f->j_per_th;
}

/* Measures it beside the best so far. False when it is not better, or one of them failed; should
 * that be the best, the search is over. */
static bool wins(struct tune *s, const char *name, struct opencl_runner *r, uint32_t versions)
{
    char why[OPENCL_WHY_MAX], this[TEXT_FIGURE_MAX], most[TEXT_FIGURE_MAX];
    const struct tune_entry best = {s->best, s->tuning.versions}, now = {r, versions};
    struct tune_figure figure_best, figure;

    if (!tune_meter_compare(s->meter, &best, &now, &figure_best, &figure, why, sizeof why)) {
        log_warn("%s: %s: %s", s->device->name, name, why);
        s->failed = r == s->best || !tune_meter_compare(s->meter, &best, NULL, &figure_best,
                                                        &figure, why, sizeof why);
        return false;
    }
    log_info("%s: %3zu %s, %u versions: %s; the best %s", s->device->name, s->tuning.tried_count,
             name, versions, figure_text(s, &figure, this), figure_text(s, &figure_best, most));
    if (!tune_meter_better(s->meter, &figure, &figure_best))
        return false;
    adopt(s, &figure);
    return true;
}

static bool better(void *context, const struct opencl_variant *v, uint32_t versions)
{
    struct tune *s = context;
    struct opencl_runner_config config = s->config;
    struct opencl_runner *r;
    char log[OPENCL_LOG_MAX], name[OPENCL_VARIANT_NAME_MAX + 1];

    opencl_variant_name(v, name);
    if (memcmp(v, &s->tuning.variant, sizeof *v) == 0)
        return wins(s, name, s->best, versions);
    config.variant = *v;
    config.versions = versions;
    if (opencl_runner_new(&config, false, &r, log) != ERR_OK) {
        log_info("%s: %3zu %s: %.*s", s->device->name, s->tuning.tried_count, name,
                 (int)strcspn(log, "\n"), log);
        return false;
    }
    if (!wins(s, name, r, versions)) {
        opencl_runner_free(r);
        return false;
    }
    opencl_runner_free(s->best);
    s->best = r;
    return true;
}

/* Opens the form to begin with: the best of an earlier search, or the default. */
static enum exit_code begin(const struct options *o, struct tune *s)
{
    char log[OPENCL_LOG_MAX], name[OPENCL_VARIANT_NAME_MAX + 1], why[OPENCL_WHY_MAX];
    struct tune_figure first, none;

    if (s->path[0] && opencl_tuning_load(s->device, s->path, &s->tuning) &&
        s->tuning.by_energy == o->tune_efficiency) {
        if (s->tuning.complete) { /* asked to tune again: all anew */
            s->tuning.tried_count = 0;
            s->tuning.complete = false;
        } else {
            log_info("%s: going on with an earlier search: %zu forms were tried", s->device->name,
                     s->tuning.tried_count);
        }
    } else {
        memset(&s->tuning, 0, sizeof s->tuning);
        s->tuning.by_energy = o->tune_efficiency;
        s->tuning.versions = o->version_counts > 0 ? o->versions[0] : OPENCL_DEVICES_VERSIONS;
        s->tuning.variant = opencl_variant_default(&s->limits, s->tuning.versions);
    }
    s->config.variant = s->tuning.variant;
    s->config.versions = s->tuning.versions;
    opencl_tuning_add(&s->tuning, &s->tuning.variant);
    opencl_variant_name(&s->tuning.variant, name);
    enum err e = opencl_runner_new(&s->config, false, &s->best, log);

    if (e == ERR_UNSUPPORTED &&
        opencl_variant_plainer(&s->limits, s->tuning.versions, &s->config.variant)) {
        log_warn("%s: its compiler refuses %s", s->device->name, name);
        s->tuning.variant = s->config.variant;
        opencl_tuning_add(&s->tuning, &s->tuning.variant);
        opencl_variant_name(&s->tuning.variant, name);
        e = opencl_runner_new(&s->config, false, &s->best, log);
    }
    if (e != ERR_OK) {
        log_error("%s: %s: %s", s->device->name, name, log);
        return e == ERR_STATE ? EXIT_CODE_SELF_TEST : EXIT_CODE_NO_DEVICE;
    }
    if (!tune_meter_compare(s->meter, &(struct tune_entry){s->best, s->tuning.versions}, NULL,
                            &first, &none, why, sizeof why)) {
        log_error("%s: %s: %s", s->device->name, name, why);
        return EXIT_CODE_NO_DEVICE;
    }
    adopt(s, &first);
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

    json_object_set_new(one, "goal", json_string(s->tuning.by_energy ? "efficiency" : "speed"));
    json_object_set_new(one, "j_per_th",
                        s->tuning.by_energy ? json_real(s->tuning.j_per_th) : json_null());
    json_object_set_new(one, "energy_scope",
                        s->tuning.by_energy ? json_string(tune_meter_scope(s->meter))
                                            : json_null());
    json_object_set_new(one, "kept", s->path[0] ? json_string(s->path) : json_null());
    return one;
}

static void print_result(const struct tune *s)
{
    char name[OPENCL_VARIANT_NAME_MAX + 1], rate[TEXT_FIGURE_MAX], cost[TEXT_FIGURE_MAX];

    opencl_variant_name(&s->tuning.variant, name);
    printf("%s  %s: %s, %u versions per pass, %s", s->device->name, s->device->device_name, name,
           s->tuning.versions, text_rate(s->tuning.rate_hs, rate));
    if (s->tuning.by_energy)
        printf(", %s %s",
               text_efficiency((struct snapshot_value){true, s->tuning.j_per_th},
                               (struct snapshot_value){0}, cost),
               tune_meter_scope(s->meter));
    printf("; %zu forms tried%s\n", s->tuning.tried_count,
           s->tuning.complete ? "" : ", not all: run it again to go on");
    fflush(stdout);
}

static enum exit_code open_meter(const struct options *o, struct tune *s)
{
    struct energy_sources *sources = NULL;
    char why[OPENCL_WHY_MAX];
    enum exit_code code = EXIT_CODE_DONE;

    if (o->tune_efficiency) {
        sources = calloc(1, sizeof *sources);
        code = sources ? energy_sources_find(o, sources) : EXIT_CODE_NO_DEVICE;
    }
    if (code == EXIT_CODE_DONE) {
        enum err e = tune_meter_new(s->device, sources, why, sizeof why, &s->meter);

        if (e != ERR_OK) {
            log_error("%s: %s%s", s->device->name,
                      e == ERR_UNSUPPORTED ? "joules are not measured: " : "",
                      e == ERR_UNSUPPORTED ? why : err_text(e));
            code = EXIT_CODE_NO_DEVICE;
        }
    }
    if (sources)
        energy_sources_clear(sources);
    free(sources);
    return code;
}

static enum exit_code tune_one(const struct options *o, struct opencl_devices *d, struct tune *s,
                               json_t *results)
{
    const struct tune_search_judge judge = {s, ended, better, keep_on};
    double seconds = o->time_limit_s > 0.0 ? o->time_limit_s : SECONDS;

    s->limits = opencl_devices_limits(s->device);
    s->config = (struct opencl_runner_config){.calls = &d->calls,
                                              .device = *s->device,
                                              .hasher = opencl_devices_hasher(),
                                              .folder = d->folder[0] ? d->folder : NULL};
    if (d->folder[0] == '\0' || !opencl_tuning_path(s->device, d->folder, s->path, sizeof s->path))
        s->path[0] = '\0';
    s->until_ns = clock_mono_ns() + (int64_t)(seconds * 1e9);
    enum exit_code code = open_meter(o, s);

    if (code == EXIT_CODE_DONE)
        code = begin(o, s);
    if (code != EXIT_CODE_DONE)
        return code;
    tune_search(&s->limits, &s->tuning, &judge);
    keep(s);
    if (o->json)
        json_array_append_new(results, result_json(s));
    else
        print_result(s);
    if (s->failed) {
        log_error("%s: it failed: the search ends here", s->device->name);
        return EXIT_CODE_NO_DEVICE;
    }
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

    end_signal_hold(); /* before drivers start threads */
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
            opencl_runner_free(s->best);
            tune_meter_free(s->meter);
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
