/* cmd_bench.c - measures every hasher, beside OpenSSL's SHA-256, in one interleaved run. */
#include "app/commands.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/bench_energy.h"
#include "app/bench_rows.h"
#include "app/engine.h"
#include "app/opencl_devices.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "device/device_opencl.h"
#include "demo/openssl_hasher.h"
#include "hash/bound.h"
#include "hash/cpu_features.h"
#include "hash/selftest.h"
#include "view/json.h"
#include "view/text.h"

#ifdef __clang__
#define COMPILER "clang " __clang_version__
#else
#define COMPILER "gcc " __VERSION__
#endif

#define SECONDS 5.0 /* unless told */

static const uint32_t versions_default[] = {1, 4, 16};

static void add_rows(const struct options *o, struct bench *b, const struct hasher *hasher)
{
    size_t n = o->version_counts > 0 ? o->version_counts
                                     : sizeof versions_default / sizeof versions_default[0];

    for (size_t i = 0; i < n && b->rows < BENCH_ROWS_MAX; i++)
        b->row[b->rows++] = (struct bench_row){
            .hasher = hasher,
            .versions = o->version_counts > 0 ? o->versions[i] : versions_default[i],
        };
}

/* Whether a hasher may be timed: usable here, and right. */
static enum exit_code may_run(const struct hasher *hasher)
{
    char why[160];

    if ((hasher->features & ~cpu_features()) != 0) {
        log_info("hasher %s: not usable on this processor", hasher->name);
        return EXIT_CODE_NO_DEVICE;
    }
    if (!selftest_hasher(hasher, why, sizeof why)) {
        log_error("hasher %s: refused by its self-test: %s", hasher->name, why);
        return EXIT_CODE_SELF_TEST;
    }
    return EXIT_CODE_DONE;
}

/* The same numbers of versions on each OpenCL device. */
static void add_device_rows(const struct options *o, const struct opencl_devices *d,
                            struct bench *b)
{
    size_t n = o->version_counts > 0 ? o->version_counts
                                     : sizeof versions_default / sizeof versions_default[0];

    for (uint32_t k = 0; k < d->runners; k++)
        for (size_t i = 0; i < n && b->rows < BENCH_ROWS_MAX; i++) {
            struct bench_row *row = &b->row[b->rows++];

            row->runner = d->runner[k];
            row->versions = o->version_counts > 0 ? o->versions[i] : versions_default[i];
            opencl_pace_init(&row->pace, DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
        }
}

/* The processor's rows. */
static enum exit_code choose_hashers(const struct options *o, struct bench *b)
{
    bool all = !o->kernel || strcmp(o->kernel, "all") == 0;
    enum exit_code failed = EXIT_CODE_DONE;

    if (!all && !hashers_find(o->kernel)) {
        log_error("--kernel %s: there is no such hasher in this build", o->kernel);
        return EXIT_CODE_USAGE;
    }
    for (size_t i = 0; i < hashers_count; i++) {
        if (!all && strcmp(hashers[i].name, o->kernel) != 0)
            continue;
        enum exit_code code = may_run(&hashers[i]);

        if (code == EXIT_CODE_DONE)
            add_rows(o, b, &hashers[i]);
        else if (failed == EXIT_CODE_DONE || code == EXIT_CODE_SELF_TEST)
            failed = code;
    }
    return b->rows == 0 ? failed : EXIT_CODE_DONE;
}

static enum exit_code choose_rows(const struct options *o, struct opencl_devices *d,
                                  struct bench *b)
{
    enum exit_code code = opencl_devices_find(o, d);

    if (code == EXIT_CODE_DONE && d->choice.cpu)
        code = choose_hashers(o, b);
    if (code == EXIT_CODE_DONE)
        code = opencl_devices_open(o, NULL, d);
    if (code != EXIT_CODE_DONE)
        return code;
    add_device_rows(o, d, b);
    if (b->rows == 0) {
        log_error("no usable device");
        return EXIT_CODE_NO_DEVICE;
    }
    if (may_run(&openssl_hasher) == EXIT_CODE_DONE && b->rows < BENCH_ROWS_MAX)
        b->row[b->rows++] = (struct bench_row){.hasher = &openssl_hasher, .versions = 1};
    return EXIT_CODE_DONE;
}

/* What a row is called in tables and JSON; `out` holds the name of an OpenCL kernel's variant. */
static const char *row_device(const struct bench_row *r)
{
    return r->hasher ? "cpu" : r->runner->config.device.name;
}

static const char *row_kernel(const struct bench_row *r, char out[OPENCL_VARIANT_NAME_MAX + 1])
{
    if (r->hasher)
        return r->hasher->name;
    opencl_variant_name(&r->runner->config.variant, out);
    return out;
}

static uint32_t row_lanes(const struct bench_row *r)
{
    return r->hasher ? r->hasher->lanes : r->runner->config.variant.width;
}

/* The fewest cycles per hash that this processor could need; 0: unknown. */
static double row_bound(const struct bench_row *r)
{
    struct cpu_identity cpu;

    return r->hasher && cpu_identity(&cpu)
               ? bound_cycles(bound_machine_find(&cpu), bound_hasher_find(r->hasher->name),
                              r->versions)
               : 0.0;
}

static json_t *known_json(double value, bool known)
{
    return known ? json_real(value) : json_null();
}

/* What a row cost: both bases, each with its uncertainty (k = 2). */
static void put_energy(json_t *into, const struct bench_energy_row *e)
{
    const struct baseline_result *f = &e->result;
    const struct {
        const char *name;
        double value;
    } figure[] = {
        {"energy_j", f->joules},
        {"energy_hashes", f->hashes},
        {"energy_seconds", f->seconds},
        {"power_w", f->power_w},
        {"j_per_th", f->j_per_th},
        {"j_per_th_uncertainty", f->uncertainty},
        {"idle_w", f->idle_w},
        {"net_j_per_th", f->net_j_per_th},
        {"net_uncertainty", f->net_uncertainty},
    };

    for (size_t i = 0; i < sizeof figure / sizeof figure[0]; i++)
        json_object_set_new(into, figure[i].name, known_json(figure[i].value, e->known));
    json_object_set_new(into, "energy_source", e->known ? json_string(e->source) : json_null());
    json_object_set_new(into, "energy_scope", e->known ? json_string(e->scope) : json_null());
}

static json_t *result_json(const struct bench_row *r, uint32_t threads)
{
    char kernel[OPENCL_VARIANT_NAME_MAX + 1];
    double bound = row_bound(r);
    json_t *one = json_pack(
        "{s:s,s:s,s:I,s:I,s:I,s:I,s:f,s:f,s:f,s:f,s:f,s:b}", "device", row_device(r), "kernel",
        row_kernel(r, kernel), "lanes", (json_int_t)row_lanes(r), "versions",
        (json_int_t)r->versions, "threads", (json_int_t)(r->hasher ? threads : 1), "hashes",
        (json_int_t)r->hashes, "seconds", r->seconds, "hashrate_hs", r->median_hs, "min_hs",
        r->min_hs, "max_hs", r->max_hs, "spread", r->spread, "verified", 1);

    json_object_set_new(one, "cycles_per_hash",
                        known_json(r->cycles_per_hash, r->cycles_per_hash > 0.0));
    json_object_set_new(one, "bound_cycles_per_hash", known_json(bound, bound > 0.0));
    json_object_set_new(
        one, "share_of_bound",
        known_json(bound / r->cycles_per_hash, bound > 0.0 && r->cycles_per_hash > 0.0));
    return one;
}

static const char interleaved[] =
    "not measured: the rows take turns within milliseconds; --energy measures them one by one";

static bool print_json(const struct bench *b, const struct bench_energy *e, bool asked,
                       const char *model)
{
    json_t *results = json_array();

    for (size_t i = 0; i < b->rows; i++) {
        json_t *one = result_json(&b->row[i], b->threads);

        put_energy(one, &e->row[i]);
        json_array_append_new(results, one);
    }
    json_t *all = json_pack("{s:s,s:s,s:s,s:s,s:s,s:I,s:o}", "version", JOULEHASH_VERSION,
                            "command", "bench", "commit", version_commit, "cpu", model, "compiler",
                            COMPILER, "rounds", (json_int_t)b->rounds, "results", results);

    const char *why = asked ? e->why : interleaved;

    json_object_set_new(all, "energy_unknown",
                        why[0] ? json_sprintf("%s%s%s", why, e->advice[0] ? "; " : "", e->advice)
                               : json_null());
    return json_print(all);
}

/* A column of that width, and its unit; 0 is unknown. */
static void print_figure(int width, int decimals, double value, const char *unit)
{
    if (value > 0.0)
        printf(" %*.*f%s", width, decimals, value, unit);
    else
        printf(" %*s", width + (int)strlen(unit), "unknown");
}

static void print_energy(const struct bench *b, const struct bench_energy *e, bool asked)
{
    char watts[TEXT_FIGURE_MAX], idle[TEXT_FIGURE_MAX], total[TEXT_FIGURE_MAX],
        net[TEXT_FIGURE_MAX];
    char kernel[OPENCL_VARIANT_NAME_MAX + 1];

    putchar('\n');
    for (size_t i = 0; i < b->rows; i++) {
        const struct baseline_result *f = &e->row[i].result;

        if (!e->row[i].known)
            continue;
        printf("energy %s, %u versions: %s  %s %s by %s\n", row_kernel(&b->row[i], kernel),
               b->row[i].versions, text_watts(f->power_w, watts),
               text_efficiency((struct snapshot_value){true, f->j_per_th},
                               (struct snapshot_value){true, f->uncertainty}, total),
               e->row[i].scope, e->row[i].source);
        if (f->net_clear)
            printf("       net of idle at %s: %s\n", text_watts(f->idle_w, idle),
                   text_efficiency((struct snapshot_value){true, f->net_j_per_th},
                                   (struct snapshot_value){true, f->net_uncertainty}, net));
        else
            printf("       net of idle at %s: not to be told from nothing\n",
                   text_watts(f->idle_w, idle));
    }
    if (!asked)
        printf("energy %s\n", interleaved);
    else if (e->why[0] != '\0')
        printf("energy not measured: %s; J/TH unknown\n", e->why);
    if (e->advice[0] != '\0')
        printf("       %s\n", e->advice);
}

static bool print_text(const struct bench *b, const struct bench_energy *e, bool asked,
                       const char *model)
{
    const struct bench_row *reference = &b->row[b->rows - 1];
    char median[TEXT_FIGURE_MAX], least[TEXT_FIGURE_MAX], most[TEXT_FIGURE_MAX];
    char kernel[OPENCL_VARIANT_NAME_MAX + 1];

    printf("joulehash %s (%s), %s\ncpu %s, %u threads, %u interleaved rounds\n\n",
           JOULEHASH_VERSION, version_commit, COMPILER, model, b->threads, b->rounds);
    printf("%-10s %5s %8s %12s %12s %12s %7s %11s %8s %7s %9s\n", "kernel", "lanes", "versions",
           "median", "min", "max", "spread", "cycles/hash", "bound", "share", "x openssl");
    for (size_t i = 0; i < b->rows; i++) {
        const struct bench_row *r = &b->row[i];

        double bound = row_bound(r);

        printf("%-10s %5u %8u %12s %12s %12s %5.1f %%", r->hasher ? r->hasher->name : row_device(r),
               row_lanes(r), r->versions, text_rate(r->median_hs, median),
               text_rate(r->min_hs, least), text_rate(r->max_hs, most), 100.0 * r->spread);
        print_figure(11, 2, r->cycles_per_hash, "");
        print_figure(8, 2, bound, "");
        print_figure(5, 1, r->cycles_per_hash > 0.0 ? 100.0 * bound / r->cycles_per_hash : 0.0,
                     " %");
        if (reference->hasher == &openssl_hasher)
            printf(" %9.2f", r->median_hs / reference->median_hs);
        putchar('\n');
    }
    for (size_t i = 0; i < b->rows; i++)
        if (!b->row[i].hasher && (i == 0 || b->row[i].runner != b->row[i - 1].runner))
            printf("%s%s: %s, kernel %s\n", i > 0 && b->row[i - 1].hasher ? "\n" : "",
                   row_device(&b->row[i]), b->row[i].runner->config.device.device_name,
                   row_kernel(&b->row[i], kernel));
    print_energy(b, e, asked);
    return fflush(stdout) == 0;
}

struct bench_time {
    int64_t start_ns;
    double seconds;
};

/* Where the threads run. Nothing is calibrated, so there is one on a core unless told. */
struct bench_crew {
    struct topology topology;
    struct places places;
    struct thread_setting setting[PLACES_THREADS_MAX];
};

static enum exit_code hire(const struct options *o, struct bench_crew *crew, struct bench *b)
{
    static const struct topology_source here;
    enum exit_code code;

    if (topology_read(&here, &crew->topology) != ERR_OK) {
        log_error("%s", err_text(ERR_NOMEM));
        return EXIT_CODE_NO_DEVICE;
    }
    if ((code = engine_places(o, &crew->topology, NULL, &crew->places)) != EXIT_CODE_DONE)
        return code;
    for (uint32_t i = 0; i < crew->places.threads; i++)
        crew->setting[i] = engine_setting(o, &crew->topology, &crew->places, i);
    b->threads = crew->places.threads;
    b->setting = crew->setting;
    return EXIT_CODE_DONE;
}

static enum exit_code measure(const struct options *o, struct bench *b, struct bench_energy *e)
{
    struct energy_sources *sources = calloc(1, sizeof *sources);
    enum exit_code code = sources ? energy_sources_find(o, sources) : EXIT_CODE_NO_DEVICE;

    if (code == EXIT_CODE_DONE) {
        enum err err = bench_energy_run(b, sources, b->seconds, e);

        if (err != ERR_OK) {
            log_error("energy: %s", err == ERR_STATE ? b->why : err_text(err));
            code = EXIT_CODE_NO_DEVICE;
        }
    }
    if (sources)
        energy_sources_clear(sources);
    free(sources);
    return code;
}

static void show_progress(void *context, const struct bench_row *row)
{
    const struct bench_time *t = context;
    double left = t->seconds - (double)(clock_mono_ns() - t->start_ns) * 1e-9;

    (void)row;
    log_progress("%.0f %% measured, %.0f s left", 100.0 * fmin(1.0 - left / t->seconds, 1.0),
                 fmax(left, 0.0));
}

enum exit_code cmd_bench(const struct options *o)
{
    struct bench_energy *energy = calloc(1, sizeof *energy);
    struct bench *b = calloc(1, sizeof *b);
    struct bench_crew *crew = calloc(1, sizeof *crew);
    struct opencl_devices *opencl = calloc(1, sizeof *opencl);
    char model[128];
    enum exit_code code = EXIT_CODE_NO_DEVICE;

    if (!b || !crew || !opencl || !energy) {
        log_error("%s", err_text(ERR_NOMEM));
        goto out;
    }
    if ((code = choose_rows(o, opencl, b)) != EXIT_CODE_DONE ||
        (code = hire(o, crew, b)) != EXIT_CODE_DONE)
        goto out;
    b->seconds = o->bench_seconds > 0.0 ? o->bench_seconds : SECONDS;
    log_info("%zu rows, %u threads%s, %.1f s", b->rows, b->threads,
             engine_pinning_text(crew->places.pinning), b->seconds);
    struct bench_time time = {clock_mono_ns(), b->seconds};

    b->after_slot = show_progress;
    b->context = &time;
    enum err e = bench_run(b);

    log_progress("%s", "");
    if (e != ERR_OK) {
        log_error("the bench cannot run: %s", e == ERR_STATE ? b->why : err_text(e));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    for (unsigned bit = THREAD_REFUSED_PIN; bit <= THREAD_REFUSED_PRIORITY; bit <<= 1)
        if (b->refused & bit)
            log_warn("%s", thread_refused_text((enum thread_refused)bit));
    if (o->energy && (code = measure(o, b, energy)) != EXIT_CODE_DONE)
        goto out;
    cpu_model(model, sizeof model);
    if (!(o->json ? print_json(b, energy, o->energy, model)
                  : print_text(b, energy, o->energy, model)))
        log_error("the table could not be written");
out:
    if (opencl)
        opencl_devices_close(opencl);
    free(opencl);
    free(energy);
    free(b);
    free(crew);
    return code;
}
