/* cmd_devices.c - lists what can hash here, and what can measure it. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "app/engine.h"
#include "app/opencl_devices.h"
#include "app/sensor_list.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "hash/cpu_features.h"
#include "view/json.h"
#include "view/text.h"

static const char *state_text(enum calibrate_state state)
{
    switch (state) {
    case CALIBRATE_OK:
        return "usable";
    case CALIBRATE_UNSUPPORTED:
        return "unsupported";
    case CALIBRATE_BROKEN:
        return "broken";
    case CALIBRATE_SKIPPED:
        return "skipped";
    case CALIBRATE_SLOW:
        return "slow";
    }
    return "unknown";
}

static json_t *kernels_json(const struct calibrate_result *c)
{
    json_t *kernels = json_array();

    for (size_t i = 0; i < c->rows; i++) {
        const struct calibrate_row *r = &c->row[i];
        bool ok = r->state == CALIBRATE_OK;
        json_t *one = json_pack("{s:s,s:I,s:s}", "name", r->hasher->name, "lanes",
                                (json_int_t)r->hasher->lanes, "state", state_text(r->state));

        json_object_set_new(one, "why", ok ? json_null() : json_string(r->why));
        json_object_set_new(one, "versions", ok ? json_integer(r->versions) : json_null());
        json_object_set_new(one, "hashrate_hs", ok ? json_real(r->rate_hs) : json_null());
        json_array_append_new(kernels, one);
    }
    return kernels;
}

static json_t *kinds_json(const struct topology *t, const struct calibration *c)
{
    json_t *kinds = json_array();

    for (uint32_t i = 0; i < t->kinds; i++) {
        const struct topology_kind *k = &t->kind[i];
        const struct calibration_kind *found = &c->kind[i];
        json_t *one = json_pack("{s:s,s:I,s:I,s:I}", "name", k->name, "cores", (json_int_t)k->cores,
                                "processors", (json_int_t)k->processors, "threads_per_core",
                                (json_int_t)k->siblings);

        json_object_set_new(one, "siblings_gain",
                            found->siblings_gain > 0.0 ? json_real(found->siblings_gain)
                                                       : json_null());
        json_object_set_new(one, "kernels", kernels_json(&found->result));
        json_array_append_new(kinds, one);
    }
    return kinds;
}

static void print_kernels(const struct calibrate_result *c)
{
    char a[TEXT_FIGURE_MAX], b[TEXT_FIGURE_MAX];

    for (size_t i = 0; i < c->rows; i++) {
        const struct calibrate_row *r = &c->row[i];

        if (r->state == CALIBRATE_OK)
            printf("     %c %-10s %2u lanes, %s per thread, %s with %u versions per pass\n",
                   i == c->best ? '*' : ' ', r->hasher->name, r->hasher->lanes,
                   text_rate(r->single_rate_hs, a), text_rate(r->rate_hs, b), r->versions);
        else
            printf("       %-10s %s: %s\n", r->hasher->name, state_text(r->state), r->why);
    }
}

static void print_text(const struct topology *t, const struct calibration *c, const char *model,
                       const char *features)
{
    char text[256];

    printf("cpu  %s, %u processors allowed (%s), features: %s\n", model, t->processors,
           topology_text(t, text, sizeof text), features);
    for (uint32_t i = 0; i < t->kinds; i++) {
        const struct calibration_kind *k = &c->kind[i];

        if (t->kinds > 1)
            printf("     on each %s (%u):\n", t->kind[i].name, t->kind[i].cores);
        print_kernels(&k->result);
        if (k->siblings_gain > 0.0)
            printf("       %u threads on one core: %+.1f %% to one alone: %s used\n",
                   t->kind[i].siblings, 100.0 * (k->siblings_gain - 1.0),
                   calibration_siblings_pay(k) ? "all are" : "one is");
    }
}

/* ---- OpenCL ---- */

static json_t *known_integer(uint64_t value, bool known)
{
    return known ? json_integer((json_int_t)value) : json_null();
}

static json_t *opencl_json(const struct opencl_device *d, const struct sensor_info *sensor)
{
    char pci[16];
    json_t *one =
        json_pack("{s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:s,s:b}", "name", d->name, "kind", "opencl",
                  "model", d->device_name, "platform", d->platform_name, "vendor", d->vendor,
                  "driver", d->driver, "opencl_version", d->opencl_version, "type",
                  opencl_type_text(d->type), "usable", d->unusable == NULL);

    json_object_set_new(one, "why", d->unusable ? json_string(d->unusable) : json_null());
    json_object_set_new(one, "compute_units", known_integer(d->compute_units, d->compute_units));
    json_object_set_new(one, "clock_mhz", known_integer(d->clock_mhz, d->clock_mhz));
    json_object_set_new(one, "memory_bytes", known_integer(d->memory_bytes, d->memory_bytes));
    json_object_set_new(one, "pci",
                        d->pci_known ? json_string(opencl_list_pci(d, pci)) : json_null());
    json_object_set_new(one, "sensor", sensor ? json_string(sensor->name) : json_null());
    return one;
}

static void print_opencl(const struct opencl_device *d, const struct opencl_device *twin,
                         const struct sensor_info *sensor)
{
    char pci[16], units[32] = "unknown", clock[32] = "unknown", memory[32] = "unknown";

    if (d->compute_units > 0)
        snprintf(units, sizeof units, "%u", d->compute_units);
    if (d->clock_mhz > 0)
        snprintf(clock, sizeof clock, "%u MHz", d->clock_mhz);
    if (d->memory_bytes > 0)
        snprintf(memory, sizeof memory, "%.1f GiB", (double)d->memory_bytes / 0x1p30);
    printf("%s  %s (%s), type %s, %s\n", d->name, d->device_name, d->vendor,
           opencl_type_text(d->type), d->opencl_version);
    printf("     platform %s, driver %s\n", d->platform_name, d->driver);
    printf("     compute units: %s, clock: %s, memory: %s%s, PCI: %s\n", units, clock, memory,
           d->unified_memory ? " (the processor's)" : "", opencl_list_pci(d, pci));
    printf("     sensor: %s\n", sensor ? sensor->name : "none of its own");
    if (twin)
        printf("     the same hardware as %s\n", twin->name);
    if (d->unusable)
        printf("     cannot hash: %s\n", d->unusable);
}

/* Whether -d means it; without -d all are listed. */
static bool is_meant(const struct options *o, const struct opencl_devices *d, size_t i)
{
    return !o->devices || d->choice.opencl[i];
}

/* ---- both ---- */

/* All that is asked of the machine; 400 KiB. */
struct look {
    struct topology topology;
    struct calibration calibration;
    struct opencl_devices opencl;
    struct sensor_list sensors;
};

static void print_all_json(const struct options *o, const struct look *look, const char *model,
                           const char *features)
{
    const struct topology *t = &look->topology;
    const struct calibration *c = &look->calibration;
    const struct opencl_devices *d = &look->opencl;
    json_t *devices = json_array();

    /* The list of the fastest kind stands by itself: most machines have no other. */
    if (d->choice.cpu)
        json_array_append_new(
            devices,
            json_pack("{s:s,s:s,s:s,s:s,s:I,s:I,s:I,s:I,s:o,s:o}", "name", "cpu", "kind", "cpu",
                      "model", model, "features", features, "processors", (json_int_t)t->processors,
                      "cores", (json_int_t)t->cores, "packages", (json_int_t)t->packages,
                      "numa_nodes", (json_int_t)t->nodes, "kernels",
                      kernels_json(&c->kind[0].result), "kinds", kinds_json(t, c)));
    for (size_t i = 0; i < d->list.count; i++)
        if (is_meant(o, d, i))
            json_array_append_new(
                devices, opencl_json(&d->list.device[i],
                                     sensor_list_card(&look->sensors, &d->list.device[i])));
    json_t *all = json_pack("{s:s,s:s,s:o,s:o}", "version", JOULEHASH_VERSION, "command", "devices",
                            "devices", devices, "sensors", sensor_list_json(&look->sensors));

    json_object_set_new(all, "no_opencl", d->none[0] ? json_string(d->none) : json_null());
    if (!json_print(all))
        log_error("the list could not be written");
}

static void print_all_text(const struct options *o, const struct look *look, const char *model,
                           const char *features)
{
    const struct opencl_devices *d = &look->opencl;

    if (d->choice.cpu)
        print_text(&look->topology, &look->calibration, model, features);
    for (size_t i = 0; i < d->list.count; i++)
        if (is_meant(o, d, i))
            print_opencl(&d->list.device[i], opencl_list_twin(&d->list, &d->list.device[i]),
                         sensor_list_card(&look->sensors, &d->list.device[i]));
    if (d->list.left_out > 0)
        printf("and %zu more OpenCL devices, which cannot be used\n", d->list.left_out);
    if (d->loaded && d->list.count == 0)
        printf("opencl  the library has no devices\n");
    sensor_list_print(&look->sensors);
}

/* As if everything listed hashed. */
static enum exit_code find_sensors(const struct options *o, struct look *look)
{
    struct scopes_device device[SCOPES_DEVICES_MAX];
    size_t devices = 0;

    if (look->opencl.choice.cpu)
        device[devices++] = (struct scopes_device){.gpu = false};
    for (size_t i = 0; i < look->opencl.list.count && devices < SCOPES_DEVICES_MAX; i++)
        if (is_meant(o, &look->opencl, i))
            device[devices++] = opencl_devices_place(&look->opencl.list.device[i]);
    return sensor_list_find(o, device, devices, &look->sensors);
}

enum exit_code cmd_devices(const struct options *o)
{
    static const struct topology_source here;
    struct look *look = calloc(1, sizeof *look);
    char model[128], features[128];
    enum exit_code code = EXIT_CODE_DONE;

    if (!look || topology_read(&here, &look->topology) != ERR_OK) {
        log_error("%s", err_text(ERR_NOMEM));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    const struct topology *t = &look->topology;
    struct calibration *c = &look->calibration;

    if ((code = opencl_devices_find(o, &look->opencl)) != EXIT_CODE_DONE ||
        (code = find_sensors(o, look)) != EXIT_CODE_DONE)
        goto out;
    cpu_model(model, sizeof model);
    cpu_features_text(cpu_features(), features, sizeof features);
    if (look->opencl.choice.cpu) {
        calibration_measure(t, NULL, true, 3 * CLOCK_MILLISECOND, c);
        engine_keep_calibration(t, c);
    }
    for (uint32_t i = 0; i < c->kinds; i++)
        if (c->kind[i].result.best >= c->kind[i].result.rows)
            code = EXIT_CODE_NO_DEVICE;
    if (o->json)
        print_all_json(o, look, model, features);
    else
        print_all_text(o, look, model, features);
out:
    if (look) {
        sensor_list_clear(&look->sensors);
        opencl_devices_close(&look->opencl);
    }
    free(look);
    return code;
}
