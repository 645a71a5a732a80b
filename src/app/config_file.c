/* config_file.c - the JSON configuration file. */
#include "app/config_file.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "app/option_table.h"
#include "base/inert.h"

static bool refuse(const char *path, const char *key, const char *what, char *why, size_t cap)
{
    char shown[64];

    snprintf(why, cap, "%s: \"%s\": %s", path, inert_copy(shown, sizeof shown, key, strlen(key)),
             what);
    return false;
}

/* Numbers that are also written otherwise: a list, "50%", "473TH". */
static bool may_be_text(const struct option_row *row, const char *value)
{
    switch (row->id) {
    case OPTION_VERSIONS:
        return true;
    case OPTION_THREADS:
        return strchr(value, '%') != NULL;
    case OPTION_HASHRATE:
    case OPTION_TARGET_HASHRATE:
    case OPTION_POWER:
    case OPTION_DIFFICULTY:
        return value[strcspn(value, "kKMGTPEZHWmgtpezhw")] != '\0';
    default:
        return false;
    }
}

/* The value as the text that the command line would carry. NULL: of the wrong type. */
static const char *as_text(const struct option_row *row, const json_t *value, char *buffer,
                           size_t cap)
{
    bool number = option_is_number(row);

    if (json_is_string(value) && (!number || may_be_text(row, json_string_value(value))))
        return json_string_value(value);
    if (json_is_integer(value) && number) {
        snprintf(buffer, cap, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        return buffer;
    }
    if (json_is_real(value) && number) {
        snprintf(buffer, cap, "%.17g", json_real_value(value));
        return buffer;
    }
    return NULL;
}

/* Those that only make sense on a command line. */
static bool not_for_files(const struct option_row *row)
{
    return row->id == OPTION_CONFIG || row->id == OPTION_HELP || row->id == OPTION_PRINT ||
           row->id == OPTION_SHOW_VERSION || row->id == OPTION_BENCHMARK;
}

static bool apply(struct options *o, const char *path, const char *key, const json_t *value,
                  char *why, size_t cap)
{
    const struct option_row *row = option_find(key, strlen(key));
    char buffer[40], what[256];

    if (row && not_for_files(row))
        return refuse(path, key, "has no meaning in a configuration file", why, cap);
    if (!row) {
        const char *hint = option_nearest(key, (unsigned)o->command);

        snprintf(what, sizeof what, "unknown key%s%s%s", hint ? "; did you mean \"" : "",
                 hint ? hint : "", hint ? "\"?" : "");
        return refuse(path, key, what, why, cap);
    }
    if (!row->argument) {
        if (!json_is_boolean(value))
            return refuse(path, key, "must be true or false", why, cap);
        return json_is_false(value) || option_apply(o, row, NULL, why, cap);
    }
    const char *text = as_text(row, value, buffer, sizeof buffer);

    if (!text)
        return refuse(path, key, option_is_number(row) ? "must be a number" : "must be a string",
                      why, cap);
    if (!option_apply(o, row, text, what, sizeof what))
        return refuse(path, key, what, why, cap);
    return true;
}

/* One, or several in a list. */
static bool apply_list(struct options *o, const char *path, const char *key, const json_t *list,
                       char *why, size_t cap)
{
    size_t i;
    json_t *one;

    if (!json_is_array(list))
        return apply(o, path, key, list, why, cap);
    json_array_foreach(list, i, one)
    {
        if (!apply(o, path, key, one, why, cap))
            return false;
    }
    return true;
}

static bool refuse_pool_key(const char *path, const char *key, char *why, size_t cap)
{
    const char *hint = option_nearest(key, OPTION_OF_POOL);
    char what[128];

    snprintf(what, sizeof what, "unknown key of a pool%s%s%s", hint ? "; did you mean \"" : "",
             hint ? hint : "", hint ? "\"?" : "");
    return refuse(path, key, what, why, cap);
}

/* An object has no order: the URL comes first, whatever the file's order is. */
static bool apply_one_pool(struct options *o, const char *path, const json_t *pool, char *why,
                           size_t cap)
{
    const char *key;
    json_t *value;

    if (!json_is_string(json_object_get(pool, "url")))
        return refuse(path, "pools", "each must be an object with a \"url\"", why, cap);
    json_object_foreach((json_t *)(uintptr_t)pool, key, value)
    {
        const struct option_row *row = option_find(key, strlen(key));

        if (!row || !(row->commands & OPTION_OF_POOL))
            return refuse_pool_key(path, key, why, cap);
    }
    if (!apply(o, path, "url", json_object_get(pool, "url"), why, cap))
        return false;
    json_object_foreach((json_t *)(uintptr_t)pool, key, value)
    {
        if (strcmp(key, "url") != 0 && !apply_list(o, path, key, value, why, cap))
            return false;
    }
    return true;
}

static bool apply_pools(struct options *o, const char *path, const json_t *pools, char *why,
                        size_t cap)
{
    size_t i;
    json_t *pool;

    if (!json_is_array(pools))
        return refuse(path, "pools", "must be an array", why, cap);
    json_array_foreach(pools, i, pool)
    {
        if (!apply_one_pool(o, path, pool, why, cap))
            return false;
    }
    return true;
}

bool config_file_read(struct options *o, const char *path, char *why, size_t cap)
{
    json_error_t error;
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    const char *key;
    json_t *value;
    bool ok = true;

    if (!root) {
        if (error.line > 0)
            snprintf(why, cap, "%s: line %d: %s", path, error.line, error.text);
        else
            snprintf(why, cap, "%s", error.text);
        return false;
    }
    if (!json_is_object(root)) {
        snprintf(why, cap, "%s: must be one JSON object", path);
        ok = false;
    }
    /* An object has no order: a proxy beside all pools comes first, and a pool's URL before its
     * user, whatever the file's order is. */
    if (ok && (value = json_object_get(root, "proxy")))
        ok = apply(o, path, "proxy", value, why, cap);
    if (ok && (value = json_object_get(root, "url")))
        ok = apply(o, path, "url", value, why, cap);
    json_object_foreach(root, key, value)
    {
        if (ok && (strcmp(key, "sensor") == 0 || strcmp(key, "allow-redirect") == 0 ||
                   strcmp(key, "tls-pin") == 0))
            ok = apply_list(o, path, key, value, why, cap);
        else if (ok && strcmp(key, "url") != 0 && strcmp(key, "proxy") != 0 &&
                 strcmp(key, "pools") != 0)
            ok = apply(o, path, key, value, why, cap);
    }
    if (ok && (value = json_object_get(root, "pools")))
        ok = apply_pools(o, path, value, why, cap);
    json_decref(root);
    return ok;
}
