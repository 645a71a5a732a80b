/* calibration_file.c - the calibration as a small JSON file in the user's cache folder. */
#include "app/calibration_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <jansson.h>

#include "app/version.h"
#include "base/bytes.h"
#include "base/cache_file.h"
#include "hash/cpu_features.h"
#include "hash/sha256.h"

#define FILE_MOST 65536 /* ours have about 150 bytes per hasher and kind */
#define GAIN_MOST 64.0
#define NAME_DIGEST_BYTES 8

void calibration_file_key(const struct topology *t, struct calibration_key *key)
{
    struct stat program;

    memset(key, 0, sizeof *key);
    if (stat("/proc/self/exe", &program) != 0)
        memset(&program, 0, sizeof program);
    snprintf(key->build, sizeof key->build, "%s %s %jd %jd.%09ld", JOULEHASH_VERSION,
             version_commit, (intmax_t)program.st_size, (intmax_t)program.st_mtim.tv_sec,
             program.st_mtim.tv_nsec);
    cpu_model(key->cpu, sizeof key->cpu);
    cpu_features_text(cpu_features(), key->features, sizeof key->features);
    topology_kinds_text(t, key->cores, sizeof key->cores);
}

bool calibration_file_path(const struct calibration_key *key, char *out, size_t cap)
{
    uint8_t digest[SHA256_DIGEST_BYTES];
    char folder[CACHE_PATH_MOST], name[2 * NAME_DIGEST_BYTES + 1];
    char text[sizeof key->cpu + sizeof key->features + sizeof key->cores];
    int len;

    if (!cache_file_folder(folder, sizeof folder))
        return false;
    len = snprintf(text, sizeof text, "%s\n%s\n%s", key->cpu, key->features, key->cores);
    sha256((const uint8_t *)text, (size_t)len, digest);
    hex_encode(digest, NAME_DIGEST_BYTES, name);
    len = snprintf(out, cap, "%s/calibration-%s.json", folder, name);
    return len > 0 && (size_t)len < cap;
}

/* ---- reading ---- */

static json_t *read_file(const char *path)
{
    uint8_t *text;
    size_t len;

    if (cache_file_load(path, FILE_MOST, &text, &len) != ERR_OK)
        return NULL;
    json_t *root = json_loadb((const char *)text, len, JSON_REJECT_DUPLICATES, NULL);

    free(text);
    return root;
}

static bool is_text(const json_t *object, const char *name, const char *expected)
{
    const char *value = json_string_value(json_object_get(object, name));

    return value != NULL && strcmp(value, expected) == 0;
}

static bool read_rate(const json_t *object, const char *name, double *rate)
{
    const json_t *value = json_object_get(object, name);

    *rate = json_number_value(value);
    return json_is_number(value) && *rate > 0 && *rate < 1e18;
}

static bool read_row(const json_t *hashers_read, struct calibrate_row *row)
{
    const json_t *one = json_object_get(hashers_read, row->hasher->name);
    json_int_t versions = json_integer_value(json_object_get(one, "versions"));

    if (!read_rate(one, "rate_hs", &row->rate_hs))
        return false;
    if (json_object_get(one, "versions") == NULL) {
        row->state = CALIBRATE_SLOW;
        return true;
    }
    row->versions = (uint32_t)versions;
    return versions >= 1 && versions <= PREP_VERSIONS_MAX &&
           read_rate(one, "single_rate_hs", &row->single_rate_hs);
}

/* Of one kind: exactly the hashers that are usable here. */
static bool read_result(const json_t *rows, struct calibrate_result *out)
{
    size_t usable = 0;
    bool good = true;

    out->rows = out->best = hashers_count;
    for (size_t i = 0; i < hashers_count && good; i++) {
        struct calibrate_row *row = &out->row[i];

        row->hasher = &hashers[i];
        if (!calibrate_admit(row, NULL))
            continue;
        good = read_row(rows, row);
        usable++;
        if (good && row->state == CALIBRATE_OK &&
            (out->best == out->rows || row->rate_hs > out->row[out->best].rate_hs))
            out->best = i;
    }
    return good && usable == json_object_size(rows) && out->best < out->rows;
}

static bool read_kind(const json_t *one, struct calibration_kind *out)
{
    const json_t *gain = json_object_get(one, "siblings_gain");

    out->siblings_gain = json_number_value(gain); /* 0 for null */
    return (json_is_null(gain) ||
            (json_is_number(gain) && out->siblings_gain > 0.0 && out->siblings_gain < GAIN_MOST)) &&
           read_result(json_object_get(one, "hashers"), &out->result);
}

bool calibration_file_load(const struct calibration_key *key, uint32_t kinds, const char *path,
                           struct calibration *out)
{
    json_t *root = read_file(path);
    const json_t *list = json_object_get(root, "kinds");
    bool good = is_text(root, "build", key->build) && is_text(root, "cpu", key->cpu) &&
                is_text(root, "features", key->features) && is_text(root, "cores", key->cores) &&
                json_is_array(list) && json_array_size(list) == kinds;

    memset(out, 0, sizeof *out);
    out->kinds = kinds;
    for (uint32_t i = 0; i < kinds && good; i++)
        good = read_kind(json_array_get(list, i), &out->kind[i]);
    json_decref(root);
    return good;
}

/* ---- writing ---- */

static json_t *rows_json(const struct calibrate_result *result)
{
    json_t *rows = json_object();

    for (size_t i = 0; i < result->rows; i++) {
        const struct calibrate_row *row = &result->row[i];
        json_t *one = NULL;

        if (row->state == CALIBRATE_OK)
            one = json_pack("{s:I,s:f,s:f}", "versions", (json_int_t)row->versions, "rate_hs",
                            row->rate_hs, "single_rate_hs", row->single_rate_hs);
        else if (row->state == CALIBRATE_SLOW)
            one = json_pack("{s:f}", "rate_hs", row->rate_hs);
        if (one != NULL)
            json_object_set_new(rows, row->hasher->name, one);
    }
    return rows;
}

static json_t *calibration_json(const struct calibration_key *key,
                                const struct calibration *calibration)
{
    json_t *kinds = json_array();

    for (uint32_t i = 0; i < calibration->kinds; i++) {
        const struct calibration_kind *k = &calibration->kind[i];
        json_t *gain = k->siblings_gain > 0.0 ? json_real(k->siblings_gain) : json_null();

        json_array_append_new(
            kinds, json_pack("{s:o,s:o}", "siblings_gain", gain, "hashers", rows_json(&k->result)));
    }
    return json_pack("{s:s,s:s,s:s,s:s,s:o}", "build", key->build, "cpu", key->cpu, "features",
                     key->features, "cores", key->cores, "kinds", kinds);
}

static bool worth_keeping(const struct calibrate_result *result)
{
    for (size_t i = 0; i < result->rows; i++)
        if (result->row[i].state == CALIBRATE_BROKEN || result->row[i].state == CALIBRATE_SKIPPED)
            return false;
    return result->best < result->rows;
}

enum err calibration_file_store(const struct calibration_key *key, const char *path,
                                const struct calibration *calibration)
{
    json_t *root;
    char *text;
    enum err e;

    for (uint32_t i = 0; i < calibration->kinds; i++)
        if (!worth_keeping(&calibration->kind[i].result))
            return ERR_STATE;
    root = calibration_json(key, calibration);
    text = root != NULL ? json_dumps(root, JSON_INDENT(1)) : NULL;
    e = text != NULL ? cache_file_store(path, text, strlen(text)) : ERR_NOMEM;
    free(text);
    json_decref(root);
    return e;
}
