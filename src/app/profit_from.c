/* profit_from.c - reads a run's summary. */
#include "app/profit_from.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "app/json_file.h"
#include "base/inert.h"

/* A number under a name; false where it is null, absent or none. */
static bool number_of(const json_t *object, const char *name, double *out)
{
    const json_t *v = json_object_get(object, name);

    if (!json_is_number(v))
        return false;
    *out = json_number_value(v);
    return true;
}

static void fill(struct econ_inputs *inputs, enum econ_name name, const json_t *object,
                 const char *key, const char *source)
{
    double value;

    if (!inputs->in[name].known && number_of(object, key, &value))
        econ_set(inputs, name, value, source, -1.0);
}

/* The run's reason for a figure that it does not know. */
static void lose(struct econ_inputs *inputs, enum econ_name name, const json_t *root,
                 const char *path)
{
    const char *text = json_string_value(json_object_get(json_object_get(root, "unknown"), path));
    char shown[ECON_WHY_MAX + 1];

    if (!text)
        text = "not in the summary";
    if (!inputs->in[name].known)
        econ_lose(inputs, name, inert_copy(shown, sizeof shown, text, strlen(text)));
}

static void copy_text(char *to, size_t cap, const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));

    inert_copy(to, cap, text ? text : "", text ? strlen(text) : 0);
}

/* The scope that the run puts first. */
static const json_t *headline(const json_t *energy)
{
    size_t i;
    json_t *one;

    json_array_foreach(energy, i, one)
    {
        if (json_is_true(json_object_get(one, "headline")))
            return one;
    }
    return NULL;
}

/* What a demo mines says nothing of today's network. */
static void lose_old(struct econ_inputs *inputs, enum econ_name name)
{
    if (!inputs->in[name].known)
        econ_lose(inputs, name, "not given; the demo mines blocks of the past");
}

/* Price, tariff and pool's fee of the run, in the same currency. */
static void prices(const json_t *economics, const char *currency, struct econ_inputs *inputs,
                   const char *source)
{
    static const enum econ_name money[] = {ECON_PRICE, ECON_TARIFF, ECON_POOL_FEE};
    const json_t *of_run = json_object_get(economics, "inputs");
    const char *label = json_string_value(json_object_get(economics, "currency"));

    for (size_t i = 0; i < sizeof money / sizeof money[0]; i++)
        if (label && strcmp(label, currency) == 0)
            fill(inputs, money[i], json_object_get(of_run, econ_name_text(money[i])), "value",
                 source);
}

static void from_run(const json_t *root, struct econ_inputs *inputs, struct profit_row *own,
                     const char *source)
{
    const json_t *economics = json_object_get(root, "economics");
    const json_t *energy = headline(json_object_get(root, "energy"));
    const char *command = json_string_value(json_object_get(root, "command"));
    double hashes, seconds;

    if (command && strcmp(command, "demo") == 0) {
        lose_old(inputs, ECON_DIFFICULTY);
        lose_old(inputs, ECON_HEIGHT);
    } else {
        fill(inputs, ECON_DIFFICULTY, economics, "network_difficulty", source);
        fill(inputs, ECON_HEIGHT, economics, "height", source);
        if (!inputs->in[ECON_FEES].known)
            fill(inputs, ECON_REWARD, economics, "block_reward_sat", source);
    }
    if (energy && number_of(energy, "hashes", &hashes) && number_of(energy, "seconds", &seconds) &&
        seconds > 0.0 && !inputs->in[ECON_HASHRATE].known && !inputs->in[ECON_POWER].known) {
        econ_set(inputs, ECON_HASHRATE, hashes / seconds, source, -1.0);
        fill(inputs, ECON_POWER, energy, "power_w", source);
        copy_text(own->boundary, sizeof own->boundary, energy, "scope");
        if (!json_is_true(json_object_get(energy, "given")))
            own->basis = PROFIT_MEASURED;
    } else {
        fill(inputs, ECON_HASHRATE, root, "hashrate_hs", source);
        lose(inputs, ECON_POWER, root, "j_per_th");
    }
}

/* The fastest of our rows. */
static void from_bench(const json_t *results, struct econ_inputs *inputs, struct profit_row *own,
                       const char *source)
{
    const json_t *best = NULL;
    double best_rate = 0.0, rate, hashes, seconds;
    size_t i;
    json_t *row;

    json_array_foreach(results, i, row)
    {
        const char *kernel = json_string_value(json_object_get(row, "kernel"));

        if (kernel && strcmp(kernel, "openssl") != 0 && number_of(row, "hashrate_hs", &rate) &&
            rate > best_rate) {
            best = row;
            best_rate = rate;
        }
    }
    if (inputs->in[ECON_POWER].known) {
        fill(inputs, ECON_HASHRATE, best, "hashrate_hs", source);
        return;
    }
    fill(inputs, ECON_POWER, best, "power_w", source);
    if (inputs->in[ECON_POWER].known) {
        if (!inputs->in[ECON_HASHRATE].known)
            own->basis = PROFIT_MEASURED;
        copy_text(own->boundary, sizeof own->boundary, best, "energy_scope");
        if (number_of(best, "energy_hashes", &hashes) &&
            number_of(best, "energy_seconds", &seconds) && seconds > 0.0 &&
            !inputs->in[ECON_HASHRATE].known)
            econ_set(inputs, ECON_HASHRATE, hashes / seconds, source, -1.0);
    } else {
        econ_lose(inputs, ECON_POWER,
                  "the bench measured no energy: bench --energy does, where a sensor can be read");
    }
    fill(inputs, ECON_HASHRATE, best, "hashrate_hs", source);
}

bool profit_from(const char *path, int64_t now_s, const char *currency, struct econ_inputs *inputs,
                 struct profit_row *own, char *why, size_t cap)
{
    json_t *root = json_file_read(path, why, cap);
    const char *command;
    char source[ECON_SOURCE_MAX + 1];

    if (!root)
        return false;
    command = json_string_value(json_object_get(root, "command"));
    own->basis = PROFIT_GIVEN;
    if (json_is_array(json_object_get(root, "results"))) {
        snprintf(source, sizeof source, "%.60s, bench", path);
        from_bench(json_object_get(root, "results"), inputs, own, source);
    } else if (command && json_is_number(json_object_get(root, "hashrate_hs"))) {
        snprintf(source, sizeof source, "%.60s, %.20s", path, command);
        prices(json_object_get(root, "economics"), currency, inputs, source);
        from_run(root, inputs, own, source);
    } else {
        snprintf(why, cap, "%s: not the JSON summary of a run of joulehash", path);
        json_decref(root);
        return false;
    }
    for (enum econ_name i = 0; i < ECON_NAMES; i++)
        if (inputs->in[i].known && strcmp(inputs->in[i].source, source) == 0)
            inputs->in[i].age_s = json_file_age_s(path, now_s);
    inert_copy(own->source, sizeof own->source, source, strlen(source));
    json_decref(root);
    return true;
}
