/* opencl_devices.c - finds, builds and proves the OpenCL devices of a run. */
#include "app/opencl_devices.h"

#include <stdlib.h>
#include <string.h>

#include "app/crew.h"
#include "app/opencl_tuning.h"
#include "base/clock.h"
#include "base/log.h"
#include "device/device_opencl.h"
#include "device/opencl_rate.h"
#include "hash/cpu_features.h"
#include "hash/selftest.h"
#include "view/text.h"

#define RATE_NS (100 * CLOCK_MILLISECOND)

enum exit_code opencl_devices_find(const struct options *o, struct opencl_devices *d)
{
    char why[320];

    if (device_choice_needs_opencl(o->devices)) {
        d->loaded = opencl_calls_load(&d->calls, d->none, sizeof d->none) == ERR_OK;
        if (d->loaded)
            opencl_list_fill(&d->calls, &d->list);
        else
            log_info("OpenCL devices are not used: %s", d->none);
    }
    if (!cache_file_folder(d->folder, sizeof d->folder))
        d->folder[0] = '\0';
    enum err e = device_choice_make(o->devices, &d->list, &d->choice, why, sizeof why);

    if (e == ERR_OK)
        return EXIT_CODE_DONE;
    log_error("-d %s", why);
    return e == ERR_SYNTAX ? EXIT_CODE_USAGE : EXIT_CODE_NO_DEVICE;
}

struct opencl_limits opencl_devices_limits(const struct opencl_device *d)
{
    bool is_cpu = d->type == OPENCL_TYPE_CPU;

    return (struct opencl_limits){
        .vendor = opencl_variant_vendor(d->vendor, is_cpu),
        .is_cpu = is_cpu,
        .group_max = d->group_max,
        .width = d->vector_width,
        .constant_bytes = d->constant_bytes,
    };
}

/* The widest that works here: it only has to know the proofs' answers. */
const struct hasher *opencl_devices_hasher(void)
{
    const struct hasher *best = &hashers[0];
    char why[160];

    for (size_t i = 0; i < hashers_count; i++)
        if ((hashers[i].features & ~cpu_features()) == 0 && hashers[i].lanes > best->lanes &&
            selftest_hasher(&hashers[i], why, sizeof why))
            best = &hashers[i];
    return best;
}

/* A build log has many lines. */
static void log_lines(enum log_level level, const char *name, const char *log)
{
    while (*log) {
        int len = (int)strcspn(log, "\n");

        if (len > 0)
            log_line(level, "%s: %.*s", name, len, log);
        log += len + (log[len] == '\n');
    }
}

void opencl_devices_work(struct work_prep *prep, uint32_t versions)
{
    crew_work(prep, versions, versions);
}

/* How fast it is at a first look; also warms it up. */
static double first_rate(struct opencl_runner *r)
{
    struct work_prep *prep = calloc(1, sizeof *prep);
    struct opencl_pace pace;
    uint64_t hashes = 0;
    int64_t took = 0;
    char why[OPENCL_WHY_MAX];

    if (!prep)
        return 0.0;
    opencl_devices_work(prep, r->config.versions);
    opencl_pace_init(&pace, DEVICE_OPENCL_BATCH_NS, OPENCL_DEVICES_FIRST_HASHES);
    /* Twice: the first batches are still growing. A failure will come back as a fault in mining. */
    for (int i = 0; i < 2; i++)
        if (!opencl_rate(r, prep, &pace, RATE_NS, &hashes, &took, why, sizeof why))
            break;
    free(prep);
    return took > 0 ? (double)hashes / ((double)took * 1e-9) : 0.0;
}

/* The form of the kernel: as told, as tuned, or by what the device says of itself. Returns false
 * when it was told one that the device cannot run. */
static bool choose_form(const struct options *o, const struct opencl_devices *d,
                        struct opencl_runner_config *config)
{
    struct opencl_limits limits = opencl_devices_limits(&config->device);
    struct opencl_tuning *tuning = calloc(1, sizeof *tuning);
    char path[CACHE_PATH_MOST];
    bool tuned = tuning && d->folder[0] && !o->opencl_variant &&
                 opencl_tuning_path(&config->device, d->folder, path, sizeof path) &&
                 opencl_tuning_load(&config->device, path, tuning) &&
                 opencl_variant_valid(&tuning->variant, limits.vendor) &&
                 tuning->variant.group <= limits.group_max;

    config->versions = o->version_counts > 0 ? o->versions[0]
                       : tuned               ? tuning->versions
                                             : OPENCL_DEVICES_VERSIONS;
    config->variant = tuned ? tuning->variant : opencl_variant_default(&limits, config->versions);
    free(tuning);
    return !o->opencl_variant || (opencl_variant_parse(o->opencl_variant, &config->variant) &&
                                  opencl_variant_valid(&config->variant, limits.vendor) &&
                                  config->variant.group <= limits.group_max);
}

static enum exit_code open_one(const struct options *o, const struct hasher *hasher,
                               const struct opencl_device *device, struct opencl_devices *d)
{
    struct opencl_runner_config config = {.calls = &d->calls,
                                          .device = *device,
                                          .hasher = hasher,
                                          .folder = d->folder[0] ? d->folder : NULL};
    enum log_level level = d->choice.asked ? LOG_LEVEL_ERROR : LOG_LEVEL_WARN;
    struct opencl_runner **r = &d->runner[d->runners];
    char log[OPENCL_LOG_MAX], name[OPENCL_VARIANT_NAME_MAX + 1], rate[TEXT_FIGURE_MAX];
    int64_t before = clock_mono_ns();

    if (!choose_form(o, d, &config)) {
        log_error("--opencl-variant %s: %s cannot run it", o->opencl_variant, device->name);
        return EXIT_CODE_USAGE;
    }
    opencl_variant_name(&config.variant, name);
    log_debug("%s: building %s", device->name, name);
    enum err e = opencl_runner_new(&config, false, r, log);

    if (e == ERR_UNSUPPORTED && !o->opencl_variant) {
        struct opencl_limits limits = opencl_devices_limits(device);

        if (opencl_variant_plainer(&limits, config.versions, &config.variant)) {
            log_warn("%s: its compiler refuses %s", device->name, name);
            opencl_variant_name(&config.variant, name);
            e = opencl_runner_new(&config, false, r, log);
        }
    }
    if (e != ERR_OK) {
        log_line(level, "%s (%s) is not used: %s", device->name, device->device_name,
                 e == ERR_STATE         ? "it gives wrong answers to the proof"
                 : e == ERR_UNSUPPORTED ? "its compiler refuses the kernel"
                                        : err_text(e));
        log_lines(level, device->name, log);
        return e == ERR_STATE ? EXIT_CODE_SELF_TEST : EXIT_CODE_NO_DEVICE;
    }
    d->runners++;
    double hs = first_rate(*r);

    d->rate_hs += hs;
    log_info("%s: %s, kernel %s, %u versions per pass, %s and proved in %.1f s: %s at a first look",
             device->name, device->device_name, name, config.versions,
             (*r)->cached ? "taken from the cache" : "built",
             (double)(clock_mono_ns() - before) * 1e-9, text_rate(hs, rate));
    return EXIT_CODE_DONE;
}

enum exit_code opencl_devices_open(const struct options *o, const struct hasher *hasher,
                                   struct opencl_devices *d)
{
    for (size_t i = 0; i < d->list.count; i++) {
        if (!d->choice.opencl[i])
            continue;
        if (!hasher)
            hasher = opencl_devices_hasher();
        enum exit_code code = open_one(o, hasher, &d->list.device[i], d);

        if (code != EXIT_CODE_DONE && (d->choice.asked || code == EXIT_CODE_USAGE))
            return code;
    }
    return EXIT_CODE_DONE;
}

void opencl_devices_close(struct opencl_devices *d)
{
    for (uint32_t i = 0; i < d->runners; i++)
        opencl_runner_free(d->runner[i]);
    d->runners = 0;
    if (d->loaded)
        opencl_calls_forget(&d->calls);
    d->loaded = false;
}

struct scopes_device opencl_devices_place(const struct opencl_device *d)
{
    struct scopes_device place = {.gpu = d->type != OPENCL_TYPE_CPU};
    char pci[16];

    if (place.gpu && d->pci_known)
        snprintf(place.domain, sizeof place.domain, "%s", opencl_list_pci(d, pci));
    return place;
}
