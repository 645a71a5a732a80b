/* opencl_tuning.c - the tuning of an OpenCL device as a small JSON file. */
#include "app/opencl_tuning.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/bytes.h"
#include "device/opencl_kernel.h"
#include "hash/sha256.h"

#define FILE_MOST 65536
#define NAME_DIGEST_BYTES 12
#define KERNEL_DIGEST_BYTES 16

static const char *const keys[] = {"platform", "device", "driver", "opencl", "kernel"};
static const char goal_by_energy[] = "efficiency", goal_by_speed[] = "speed";
#define KEYS (sizeof keys / sizeof keys[0])

/* What a tuning is true for, in the order of the keys; `digest` has room for the kernel's. */
static void key_values(const struct opencl_device *d, char digest[2 * KERNEL_DIGEST_BYTES + 1],
                       const char *value[KEYS])
{
    uint8_t hash[SHA256_DIGEST_BYTES];

    sha256((const uint8_t *)opencl_kernel_source, strlen(opencl_kernel_source), hash);
    hex_encode(hash, KERNEL_DIGEST_BYTES, digest);
    value[0] = d->platform_name;
    value[1] = d->device_name;
    value[2] = d->driver;
    value[3] = d->opencl_version;
    value[4] = digest;
}

bool opencl_tuning_path(const struct opencl_device *d, const char *folder, char *out, size_t cap)
{
    char digest[2 * KERNEL_DIGEST_BYTES + 1], all[5 * OPENCL_TEXT_MAX];
    char name[2 * NAME_DIGEST_BYTES + 1];
    const char *value[KEYS];
    uint8_t hash[SHA256_DIGEST_BYTES];

    key_values(d, digest, value);
    int len = snprintf(all, sizeof all, "%s\n%s\n%s\n%s", value[0], value[1], value[2], value[3]);

    sha256((const uint8_t *)all, (size_t)len, hash);
    hex_encode(hash, NAME_DIGEST_BYTES, name);
    len = snprintf(out, cap, "%s/tuning-%s.json", folder, name);
    return len > 0 && (size_t)len < cap;
}

bool opencl_tuning_tried(const struct opencl_tuning *t, const struct opencl_variant *v)
{
    char name[OPENCL_VARIANT_NAME_MAX + 1];

    opencl_variant_name(v, name);
    for (size_t i = 0; i < t->tried_count; i++)
        if (strcmp(t->tried[i], name) == 0)
            return true;
    return false;
}

bool opencl_tuning_add(struct opencl_tuning *t, const struct opencl_variant *v)
{
    if (opencl_tuning_tried(t, v))
        return true;
    if (t->tried_count == OPENCL_TUNING_TRIED_MAX)
        return false;
    opencl_variant_name(v, t->tried[t->tried_count++]);
    return true;
}

/* ---- reading ---- */

static bool is_for(const json_t *root, const struct opencl_device *d)
{
    char digest[2 * KERNEL_DIGEST_BYTES + 1];
    const char *value[KEYS];

    key_values(d, digest, value);
    for (size_t i = 0; i < KEYS; i++) {
        const char *told = json_string_value(json_object_get(root, keys[i]));

        if (!told || strcmp(told, value[i]) != 0)
            return false;
    }
    return true;
}

static bool read_variant(const json_t *text, struct opencl_variant *out)
{
    const char *name = json_string_value(text);

    return name && opencl_variant_parse(name, out);
}

static bool read_values(const json_t *root, struct opencl_tuning *out)
{
    const json_t *tried = json_object_get(root, "tried"), *one;
    json_int_t versions = json_integer_value(json_object_get(root, "versions"));
    const char *goal = json_string_value(json_object_get(root, "goal"));
    struct opencl_variant v;
    size_t i;

    memset(out, 0, sizeof *out);
    out->versions = (uint32_t)versions;
    out->rate_hs = json_number_value(json_object_get(root, "rate_hs"));
    out->j_per_th = json_number_value(json_object_get(root, "j_per_th"));
    out->complete = json_is_true(json_object_get(root, "complete"));
    if (!goal || (strcmp(goal, goal_by_energy) != 0 && strcmp(goal, goal_by_speed) != 0))
        return false;
    out->by_energy = strcmp(goal, goal_by_energy) == 0;
    if (out->by_energy && !(out->j_per_th > 0.0 && out->j_per_th < 1e18))
        return false;
    if (!read_variant(json_object_get(root, "variant"), &out->variant) || versions < 1 ||
        versions > PREP_VERSIONS_MAX || !(out->rate_hs > 0.0 && out->rate_hs < 1e18) ||
        !json_is_array(tried))
        return false;
    json_array_foreach(tried, i,
                       one) if (!read_variant(one, &v) || !opencl_tuning_add(out, &v)) return false;
    return true;
}

bool opencl_tuning_load(const struct opencl_device *d, const char *path, struct opencl_tuning *out)
{
    uint8_t *text;
    size_t len;

    if (cache_file_load(path, FILE_MOST, &text, &len) != ERR_OK)
        return false;
    json_t *root = json_loadb((const char *)text, len, JSON_REJECT_DUPLICATES, NULL);
    bool good = root && is_for(root, d) && read_values(root, out);

    free(text);
    json_decref(root);
    return good;
}

/* ---- writing ---- */

enum err opencl_tuning_store(const struct opencl_device *d, const char *path,
                             const struct opencl_tuning *t)
{
    char digest[2 * KERNEL_DIGEST_BYTES + 1], name[OPENCL_VARIANT_NAME_MAX + 1];
    const char *value[KEYS];
    json_t *root = json_object(), *tried = json_array();

    key_values(d, digest, value);
    for (size_t i = 0; i < KEYS; i++)
        json_object_set_new(root, keys[i], json_string(value[i]));
    opencl_variant_name(&t->variant, name);
    json_object_set_new(root, "variant", json_string(name));
    json_object_set_new(root, "versions", json_integer((json_int_t)t->versions));
    json_object_set_new(root, "rate_hs", json_real(t->rate_hs));
    json_object_set_new(root, "goal", json_string(t->by_energy ? goal_by_energy : goal_by_speed));
    if (t->by_energy)
        json_object_set_new(root, "j_per_th", json_real(t->j_per_th));
    json_object_set_new(root, "complete", json_boolean(t->complete));
    for (size_t i = 0; i < t->tried_count; i++)
        json_array_append_new(tried, json_string(t->tried[i]));
    json_object_set_new(root, "tried", tried);
    char *text = json_dumps(root, JSON_INDENT(1));
    enum err e = text ? cache_file_store(path, text, strlen(text)) : ERR_NOMEM;

    free(text);
    json_decref(root);
    return e;
}
