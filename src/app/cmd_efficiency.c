/* cmd_efficiency.c - where this machine hashes with the fewest joules, and where the fastest. */
#include "app/commands.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/efficiency_report.h"
#include "app/end_signal.h"
#include "app/engine.h"
#include "app/opencl_devices.h"
#include "base/clock.h"
#include "base/log.h"
#include "hash/cpu_features.h"
#include "view/json.h"

#define SECONDS 60.0 /* unless told */
#define LOOK_NS (2 * CLOCK_MILLISECOND)
#define TOO_SLOW 0.25 /* of the best: no saving of power makes up for that */

/* All that it needs; some MB. */
struct efficiency {
    const struct options *options;
    FILE *picture; /* NULL: none asked for */
    struct topology topology;
    struct calibration calibration;
    struct places places;
    struct thread_setting setting[PLACES_THREADS_MAX];
    struct opencl_devices opencl;
    struct energy_sources sources;
    struct scopes_device device[SCOPES_DEVICES_MAX];
    struct survey_kernel kernel[SURVEY_PLAN_KERNELS_MAX];
    size_t kernels;
    struct survey_plan plan;
    struct survey survey;
    int signal; /* that asked for the end; 0: none */
};

/* Signals are blocked while it runs, and asked for between looks. */
static bool ended(void *context)
{
    struct efficiency *e = context;

    if (e->signal == 0)
        e->signal = end_signal_taken();
    return e->signal != 0;
}

/* The fastest kernel first: of the fastest kind of core. */
static int by_rate(const void *a, const void *b)
{
    const struct calibrate_row *const *x = a, *const *y = b;

    return ((*x)->rate_hs < (*y)->rate_hs) - ((*x)->rate_hs > (*y)->rate_hs);
}

static enum exit_code choose_kernels(struct efficiency *e)
{
    const struct options *o = e->options;
    const struct calibrate_result *c = &e->calibration.kind[0].result;
    const struct calibrate_row *row[CALIBRATE_ROWS_MAX];

    if (o->kernel && !hashers_find(o->kernel)) {
        log_error("--kernel %s: there is no such hasher in this build; `joulehash devices` lists "
                  "them",
                  o->kernel);
        return EXIT_CODE_USAGE;
    }
    calibration_measure(&e->topology, o->kernel, true, LOOK_NS, &e->calibration);
    for (size_t i = 0; i < c->rows && e->kernels < SURVEY_PLAN_KERNELS_MAX; i++)
        if (c->row[i].state == CALIBRATE_OK && c->best < c->rows &&
            c->row[i].rate_hs >= TOO_SLOW * c->row[c->best].rate_hs)
            row[e->kernels++] = &c->row[i];
        else if (c->row[i].state == CALIBRATE_BROKEN)
            log_error("hasher %s: refused by its self-test: %s", c->row[i].hasher->name,
                      c->row[i].why);
    qsort(row, e->kernels, sizeof row[0], by_rate);
    for (size_t i = 0; i < e->kernels; i++)
        e->kernel[i] = (struct survey_kernel){
            row[i]->hasher, o->version_counts > 0 ? o->versions[0] : row[i]->versions};
    if (e->kernels > 0)
        return EXIT_CODE_DONE;
    log_error("no hasher can be used%s%s", o->kernel ? ": --kernel " : "",
              o->kernel ? o->kernel : "");
    return EXIT_CODE_NO_DEVICE;
}

/* A thread for each processor that may be used, or fewer where told. */
static enum exit_code plan_cpu(struct efficiency *e)
{
    const struct options *o = e->options;
    enum exit_code code = choose_kernels(e);

    if (code != EXIT_CODE_DONE)
        return code;
    for (uint32_t i = 0; i < e->topology.kinds; i++) /* second threads are to be tried */
        e->calibration.kind[i].siblings_gain = 2.0;
    if ((code = engine_places(o, &e->topology, &e->calibration, &e->places)) != EXIT_CODE_DONE)
        return code;
    for (uint32_t i = 0; i < e->places.threads; i++)
        e->setting[i] = engine_setting(o, &e->topology, &e->places, i);
    survey_plan_cpu(&e->topology, &e->places, e->kernel, e->kernels, &e->plan);
    return EXIT_CODE_DONE;
}

static enum exit_code make_plan(struct efficiency *e)
{
    const struct options *o = e->options;
    enum exit_code code = opencl_devices_find(o, &e->opencl);

    if (code == EXIT_CODE_DONE && e->opencl.choice.cpu)
        code = plan_cpu(e);
    if (code == EXIT_CODE_DONE)
        code = opencl_devices_open(o, NULL, &e->opencl);
    if (code != EXIT_CODE_DONE)
        return code;
    e->device[0] = (struct scopes_device){.gpu = false};
    e->survey.devices = 1;
    for (uint32_t i = 0; i < e->opencl.runners && e->survey.devices < SCOPES_DEVICES_MAX; i++) {
        e->device[e->survey.devices] = opencl_devices_place(&e->opencl.runner[i]->config.device);
        survey_plan_opencl(e->opencl.runner[i], (uint32_t)e->survey.devices++, &e->plan);
    }
    if (e->plan.points > 0)
        return EXIT_CODE_DONE;
    log_error("no usable device");
    return EXIT_CODE_NO_DEVICE;
}

/* As many points as there is time for. */
static void cut(struct efficiency *e)
{
    double slot = survey_slot_least(&e->sources);
    double most = e->survey.seconds / (slot * SURVEY_ROUNDS_AIM) - 1.0; /* one stands idle */

    survey_plan_cut(&e->plan, most > 1.0 ? (size_t)most : 1);
    log_info("%zu points%s, %.0f s", e->plan.points,
             e->plan.left_out > 0 ? " (all that there is time for)" : "", e->survey.seconds);
}

static enum exit_code report(struct efficiency *e, double seconds)
{
    char model[128], date[16];
    time_t now = time(NULL);
    struct tm day;

    gmtime_r(&now, &day);
    strftime(date, sizeof date, "%Y-%m-%d", &day);
    cpu_model(model, sizeof model);
    const struct efficiency_report r = {.survey = &e->survey,
                                        .topology = &e->topology,
                                        .model = model,
                                        .date = date,
                                        .left_out = e->plan.left_out,
                                        .seconds = seconds,
                                        .svg = e->options->econ.svg};

    if (e->picture) {
        char *svg = efficiency_report_picture(&r);
        bool written = svg && fputs(svg, e->picture) >= 0;

        free(svg);
        written = fclose(e->picture) == 0 && written;
        e->picture = NULL;
        if (!written) {
            log_error("--svg %s: the picture could not be written", e->options->econ.svg);
            return EXIT_CODE_USAGE;
        }
    }
    if (!e->options->json)
        efficiency_report_print(&r);
    else if (!json_print(efficiency_report_json(&r)))
        log_error("the result could not be written");
    return e->signal == SIGINT    ? EXIT_CODE_SIGINT
           : e->signal == SIGTERM ? EXIT_CODE_SIGTERM
                                  : EXIT_CODE_DONE;
}

static enum exit_code run(struct efficiency *e)
{
    const struct options *o = e->options;
    static const struct topology_source here;
    enum exit_code code;

    if (topology_read(&here, &e->topology) != ERR_OK) {
        log_error("%s", err_text(ERR_NOMEM));
        return EXIT_CODE_NO_DEVICE;
    }
    if (o->econ.svg && !(e->picture = fopen(o->econ.svg, "we"))) { /* known before time is spent */
        log_error("--svg %s: it cannot be written", o->econ.svg);
        return EXIT_CODE_USAGE;
    }
    e->survey.plan = &e->plan;
    e->survey.setting = e->setting;
    e->survey.device = e->device;
    e->survey.sources = &e->sources;
    e->survey.seconds = o->bench_seconds > 0.0 ? o->bench_seconds : SECONDS;
    e->survey.ended = ended;
    e->survey.context = e;
    if ((code = make_plan(e)) != EXIT_CODE_DONE ||
        (code = energy_sources_find(o, &e->sources)) != EXIT_CODE_DONE)
        return code;
    cut(e);
    int64_t begin = clock_mono_ns();
    enum err err = survey_run(&e->survey);

    if (err != ERR_OK) {
        log_error("nothing can be measured: %s", err_text(err));
        return EXIT_CODE_NO_DEVICE;
    }
    for (unsigned bit = THREAD_REFUSED_PIN; bit <= THREAD_REFUSED_PRIORITY; bit <<= 1)
        if (e->survey.refused & bit)
            log_warn("%s", thread_refused_text((enum thread_refused)bit));
    if (e->survey.failed[0] != '\0')
        log_error("%s", e->survey.failed);
    return report(e, (double)(clock_mono_ns() - begin) * 1e-9);
}

enum exit_code cmd_efficiency(const struct options *o)
{
    struct efficiency *e = calloc(1, sizeof *e);
    enum exit_code code = EXIT_CODE_NO_DEVICE;

    end_signal_hold(); /* before threads are started */
    if (!e) {
        log_error("%s", err_text(ERR_NOMEM));
        return code;
    }
    e->options = o;
    code = run(e);
    if (e->picture)
        fclose(e->picture);
    opencl_devices_close(&e->opencl);
    energy_sources_clear(&e->sources);
    free(e);
    return code;
}
