/* cmd_devices.c - lists what can hash here. */
#include "app/commands.h"

#include <stdio.h>
#include <stdlib.h>

#include "app/engine.h"
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

static void print_text(const struct calibrate_result *c, const char *model, const char *features,
                       uint32_t cpus)
{
    char a[TEXT_FIGURE_MAX], b[TEXT_FIGURE_MAX];

    printf("cpu  %s, %u processors allowed, features: %s\n", model, cpus, features);
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

enum exit_code cmd_devices(const struct options *o)
{
    struct calibrate_result *c = calloc(1, sizeof *c);
    int *cpu = calloc(ENGINE_THREADS_MAX, sizeof *cpu);
    char model[128], features[128];
    enum exit_code code = EXIT_CODE_DONE;

    if (!c || !cpu) {
        log_error("%s", err_text(ERR_NOMEM));
        code = EXIT_CODE_NO_DEVICE;
        goto out;
    }
    uint32_t cpus = engine_cpus(cpu);

    cpu_model(model, sizeof model);
    cpu_features_text(cpu_features(), features, sizeof features);
    calibrate(NULL, true, 3 * CLOCK_MILLISECOND, c);
    engine_keep_calibration(c);
    if (c->best >= c->rows)
        code = EXIT_CODE_NO_DEVICE;
    if (o->json) {
        json_t *all = json_pack("{s:s,s:s,s:[{s:s,s:s,s:s,s:s,s:I,s:o}]}", "version",
                                JOULEHASH_VERSION, "command", "devices", "devices", "name", "cpu",
                                "kind", "cpu", "model", model, "features", features, "processors",
                                (json_int_t)cpus, "kernels", kernels_json(c));

        if (!all || !json_print(all))
            log_error("the list could not be written");
        json_decref(all);
    } else {
        print_text(c, model, features, cpus);
    }
out:
    free(c);
    free(cpu);
    return code;
}
