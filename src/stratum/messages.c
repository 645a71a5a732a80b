/* messages.c - reads Stratum's JSON: lines into typed messages, and what replies and jobs hold. */
#include "stratum/messages.h"

#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/inert.h"

#define WHOLE_MAX 9007199254740992.0 /* 2^53: doubles up to here hold every integer */

static enum err refuse(enum err e, char *why, size_t cap, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static enum err refuse(enum err e, char *why, size_t cap, const char *format, ...)
{
    char text[256];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    inert_copy(why, cap, text, strlen(text));
    return e;
}

/* A JSON number that is a whole number >= 0, written 8, 8.0 or 8e0. */
static bool whole_number(const json_t *value, uint64_t *out)
{
    if (json_is_integer(value)) {
        if (json_integer_value(value) < 0)
            return false;
        *out = (uint64_t)json_integer_value(value);
        return true;
    }
    if (!json_is_real(value))
        return false;

    double real = json_real_value(value);

    if (!(real >= 0 && real <= WHOLE_MAX) || real != floor(real))
        return false;
    *out = (uint64_t)real;
    return true;
}

/* Bounds nesting and the number of values before jansson builds anything: it recurses to a depth of
 * 2048, and spends a hundred bytes on an empty array. Up to the first mistake in a line the strings
 * that this sees are those that jansson sees, and jansson stops there. */
static enum err check_bounds(const char *line, size_t len, char *why, size_t cap)
{
    size_t depth = 0, values = 0;
    bool in_string = false;

    for (size_t i = 0; i < len; i++) {
        char c = line[i];

        if (c == '\0')
            return refuse(ERR_SYNTAX, why, cap, "a NUL byte");
        if (in_string) {
            if (c == '\\' && i + 1 < len && line[i + 1] != '\0')
                i++;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{' || c == ',') {
            if (++values > MESSAGE_VALUES_MAX)
                return refuse(ERR_SYNTAX, why, cap, "more than %d values", MESSAGE_VALUES_MAX);
            if (c != ',' && ++depth > MESSAGE_DEPTH_MAX)
                return refuse(ERR_SYNTAX, why, cap, "nested deeper than %d", MESSAGE_DEPTH_MAX);
        } else if ((c == ']' || c == '}') && depth > 0) {
            depth--;
        }
    }
    return ERR_OK;
}

/* Integers stay exact; only where one does not fit in 64 bits (a difficulty near 1e21 written out)
 * the line is read again with all integers as doubles. */
static enum err load(const char *line, size_t len, json_t **root, bool *inexact, char *why,
                     size_t cap)
{
    json_error_t error;
    enum err e = check_bounds(line, len, why, cap);

    if (e != ERR_OK)
        return e;
    *inexact = false;
    *root = json_loadb(line, len, JSON_REJECT_DUPLICATES, &error);
    if (*root == NULL && strstr(error.text, "too big") != NULL) {
        *inexact = true;
        *root = json_loadb(line, len, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &error);
    }
    if (*root == NULL && error.text[0] == '\0')
        return refuse(ERR_NOMEM, why, cap, "out of memory");
    if (*root == NULL)
        return refuse(ERR_SYNTAX, why, cap, "not JSON: %s", error.text);
    if (!json_is_object(*root)) {
        json_decref(*root);
        return refuse(ERR_SYNTAX, why, cap, "not a JSON object");
    }
    return ERR_OK;
}

/* ---- replies ---- */

static void copy_text(char *dst, size_t cap, const json_t *string)
{
    inert_copy(dst, cap, json_string_value(string), json_string_length(string));
}

static json_t *first_string(json_t *object, const char *const *keys, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (json_is_string(json_object_get(object, keys[i])))
            return json_object_get(object, keys[i]);
    return NULL;
}

static int64_t error_code(const json_t *value)
{
    double real = json_number_value(value); /* 0 for what is not a number */

    return real >= -1e9 && real <= 1e9 ? (int64_t)real : 0;
}

/* The pool's words and code out of all forms: an array [code, text, data], an object, a string, a
 * bare code, or reject-reason beside it. */
static void read_reason(struct message *m, json_t *error)
{
    static const char *const outside[] = {"reject-reason", "reject_reason", "reason"};
    static const char *const inside[] = {"message", "reason", "error", "data"};
    json_t *text = first_string(m->root, outside, sizeof outside / sizeof outside[0]);
    int64_t code = 0;

    if (json_is_array(error)) {
        code = error_code(json_array_get(error, 0));
        for (size_t i = 0; text == NULL && i < json_array_size(error) && i < 3; i++)
            if (json_string_length(json_array_get(error, i)) > 0)
                text = json_array_get(error, i);
    } else if (json_is_object(error)) {
        code = error_code(json_object_get(error, "code"));
        if (text == NULL)
            text = first_string(error, inside, sizeof inside / sizeof inside[0]);
    } else if (json_is_string(error)) {
        if (text == NULL)
            text = error;
    } else {
        code = error_code(error);
    }
    copy_text(m->reason_text, sizeof m->reason_text, text);
    m->reason = reject_reason_find(json_string_value(text), json_string_length(text), code);
}

static enum err parse_reply(struct message *m, char *why, size_t cap)
{
    json_t *error = json_object_get(m->root, "error");

    m->kind = MESSAGE_REPLY;
    m->result = json_object_get(m->root, "result");
    if (m->result == NULL && error == NULL && json_object_get(m->root, "reject-reason") == NULL)
        return refuse(ERR_SYNTAX, why, cap, "neither a method nor a result");
    m->has_id = whole_number(json_object_get(m->root, "id"), &m->id);
    m->result_true = json_is_true(m->result);
    m->ok = (error == NULL || json_is_null(error) || json_is_false(error)) && m->result != NULL &&
            !json_is_false(m->result) && !json_is_null(m->result);
    if (!m->result_true)
        read_reason(m, error);
    return ERR_OK;
}

/* ---- notifications ---- */

static enum err parse_difficulty(struct message *m, json_t *params, char *why, size_t cap)
{
    json_t *value = json_array_get(params, 0);

    if (!json_is_number(value))
        return refuse(ERR_RANGE, why, cap, "a difficulty that is not a number");
    m->difficulty = json_number_value(value);
    if (!(m->difficulty >= DIFFICULTY_MIN && m->difficulty <= DIFFICULTY_MAX))
        return refuse(ERR_RANGE, why, cap, "a difficulty of %g", m->difficulty);
    return ERR_OK;
}

static enum err parse_version_mask(struct message *m, json_t *params, char *why, size_t cap)
{
    json_t *value = json_array_get(params, 0);

    if (!json_is_string(value) ||
        !hex_decode_u32(json_string_value(value), json_string_length(value), &m->version_mask))
        return refuse(ERR_RANGE, why, cap, "a version mask that is not 1 to 8 hexadecimal digits");
    return ERR_OK;
}

static enum err parse_port(struct message *m, const json_t *value, char *why, size_t cap)
{
    uint64_t port = 0;

    if (value == NULL || json_is_null(value))
        return ERR_OK;
    if (json_is_string(value)) {
        const char *digits = json_string_value(value);
        size_t len = json_string_length(value);

        if (len >= 1 && len <= 5 && strspn(digits, "0123456789") == len)
            port = strtoul(digits, NULL, 10);
    } else if (!whole_number(value, &port)) {
        port = 0;
    }
    if (port < 1 || port > UINT16_MAX)
        return refuse(ERR_RANGE, why, cap, "reconnect to an impossible port");
    m->port = (uint16_t)port;
    return ERR_OK;
}

static enum err parse_wait(struct message *m, const json_t *value, char *why, size_t cap)
{
    double wait = 0;

    if (json_is_string(value)) {
        const char *digits = json_string_value(value);

        if (strspn(digits, "0123456789") != json_string_length(value))
            return refuse(ERR_RANGE, why, cap, "reconnect with an impossible wait");
        wait = strtod(digits, NULL);
    } else if (json_is_number(value)) {
        wait = json_number_value(value);
    } else if (value != NULL && !json_is_null(value)) {
        return refuse(ERR_RANGE, why, cap, "reconnect with an impossible wait");
    }
    if (!(wait >= 0))
        return refuse(ERR_RANGE, why, cap, "reconnect with a negative wait");
    m->wait_s = wait < MESSAGE_WAIT_MAX ? (uint32_t)wait : MESSAGE_WAIT_MAX;
    return ERR_OK;
}

static enum err parse_reconnect(struct message *m, json_t *params, char *why, size_t cap)
{
    json_t *host = json_array_get(params, 0);

    if (params != NULL && !json_is_array(params) && !json_is_null(params))
        return refuse(ERR_RANGE, why, cap, "reconnect with parameters of another form");
    if (json_is_string(host)) {
        static const char host_characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "0123456789-._:[]";
        const char *text = json_string_value(host);
        size_t len = json_string_length(host);

        if (len > MESSAGE_HOST_MAX)
            return refuse(ERR_RANGE, why, cap, "reconnect to a host name of %zu bytes", len);
        if (strspn(text, host_characters) != len)
            return refuse(ERR_RANGE, why, cap, "reconnect to an impossible host name");
        memcpy(m->host, text, len + 1);
    } else if (host != NULL && !json_is_null(host)) {
        return refuse(ERR_RANGE, why, cap, "reconnect to a host that is not a string");
    }

    enum err e = parse_port(m, json_array_get(params, 1), why, cap);

    return e != ERR_OK ? e : parse_wait(m, json_array_get(params, 2), why, cap);
}

static enum err parse_show_message(struct message *m, json_t *params, char *why, size_t cap)
{
    json_t *value = json_is_string(params) ? params : json_array_get(params, 0);

    if (!json_is_string(value))
        return refuse(ERR_RANGE, why, cap, "a message to show that is not a string");
    copy_text(m->text, sizeof m->text, value);
    return ERR_OK;
}

static enum err parse_array(struct message *m, json_t *params, char *why, size_t cap)
{
    if (!json_is_array(params))
        return refuse(ERR_RANGE, why, cap, "parameters that are not an array");
    m->params = params;
    return ERR_OK;
}

static enum err parse_nothing(struct message *m, json_t *params, char *why, size_t cap)
{
    (void)m, (void)params, (void)why, (void)cap;
    return ERR_OK;
}

static const struct {
    const char *name;
    enum message_kind kind;
    enum err (*parse)(struct message *m, json_t *params, char *why, size_t cap);
} methods[] = {
    {"mining.notify", MESSAGE_NOTIFY, parse_array},
    {"mining.set_difficulty", MESSAGE_SET_DIFFICULTY, parse_difficulty},
    {"mining.set_extranonce", MESSAGE_SET_EXTRANONCE, parse_array},
    {"mining.set_version_mask", MESSAGE_SET_VERSION_MASK, parse_version_mask},
    {"client.reconnect", MESSAGE_RECONNECT, parse_reconnect},
    {"client.show_message", MESSAGE_SHOW_MESSAGE, parse_show_message},
    {"client.get_version", MESSAGE_GET_VERSION, parse_nothing},
    {"mining.ping", MESSAGE_PING, parse_nothing},
};

/* An id that is to be echoed must come back as it came: where integers were read as doubles, small
 * ones are made integers again, and large ones refused. */
static enum err restore_id(struct message *m, char *why, size_t cap)
{
    uint64_t whole;

    if (!json_is_real(m->raw_id))
        return ERR_OK;
    if (whole_number(m->raw_id, &whole)) {
        json_t *exact = json_integer((json_int_t)whole);

        if (exact == NULL || json_object_set_new(m->root, "id", exact) != 0)
            return refuse(ERR_NOMEM, why, cap, "out of memory");
        m->raw_id = exact;
    } else if (fabs(json_real_value(m->raw_id)) >= WHOLE_MAX) {
        return refuse(ERR_SYNTAX, why, cap, "a request id beyond 64 bits");
    }
    return ERR_OK;
}

static enum err parse_method(struct message *m, json_t *method, bool inexact, char *why, size_t cap)
{
    json_t *params = json_object_get(m->root, "params");

    m->raw_id = json_object_get(m->root, "id");
    if (json_is_null(m->raw_id))
        m->raw_id = NULL;
    if (inexact) {
        enum err e = restore_id(m, why, cap);

        if (e != ERR_OK)
            return e;
    }
    for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
        if (strcmp(json_string_value(method), methods[i].name) == 0) {
            m->kind = methods[i].kind;
            return methods[i].parse(m, params, why, cap);
        }
    }
    m->kind = MESSAGE_UNKNOWN_METHOD;
    copy_text(m->text, sizeof m->text, method);
    return ERR_OK;
}

enum err message_parse(const char *line, size_t len, struct message *m, char *why, size_t cap)
{
    bool inexact;

    memset(m, 0, sizeof *m);
    inert_copy(why, cap, "", 0);

    enum err e = load(line, len, &m->root, &inexact, why, cap);

    if (e != ERR_OK) {
        m->root = NULL;
        return e;
    }

    json_t *method = json_object_get(m->root, "method");

    if (method == NULL || json_is_null(method))
        e = parse_reply(m, why, cap);
    else if (json_is_string(method))
        e = parse_method(m, method, inexact, why, cap);
    else
        e = refuse(ERR_SYNTAX, why, cap, "a method that is not a string");
    if (e != ERR_OK)
        message_clear(m);
    return e;
}

void message_clear(struct message *m)
{
    json_decref(m->root);
    memset(m, 0, sizeof *m);
}

/* ---- what replies and jobs hold ---- */

static enum err read_extranonce(const json_t *extranonce1, const json_t *extranonce2_size,
                                struct message_extranonce *out, char *why, size_t cap)
{
    struct message_extranonce read = {.extranonce1_size = 0};
    size_t digits = json_string_length(extranonce1);
    uint64_t size;

    if (!json_is_string(extranonce1))
        return refuse(ERR_SYNTAX, why, cap, "an extranonce1 that is not a string");
    if (digits > 2 * MESSAGE_EXTRANONCE1_MAX)
        return refuse(ERR_RANGE, why, cap, "an extranonce1 of %zu digits", digits);
    if (!hex_decode(json_string_value(extranonce1), digits, read.extranonce1))
        return refuse(ERR_SYNTAX, why, cap, "an extranonce1 that is not hexadecimal");
    read.extranonce1_size = digits / 2;
    if (!json_is_number(extranonce2_size))
        return refuse(ERR_SYNTAX, why, cap, "an extranonce2 size that is not a number");
    if (!whole_number(extranonce2_size, &size) || size > JOB_EXTRANONCE2_MAX)
        return refuse(ERR_RANGE, why, cap, "an extranonce2 size of %g",
                      json_number_value(extranonce2_size));
    read.extranonce2_size = (size_t)size;
    *out = read;
    return ERR_OK;
}

/* The id of the mining.notify subscription: [["mining.notify", id], ...], or the pair alone. */
static void read_session_id(json_t *subscriptions, char session_id[MESSAGE_SESSION_ID_MAX + 1])
{
    size_t count = json_array_size(subscriptions);

    for (size_t i = 0; i < count; i++) {
        json_t *pair = json_array_get(subscriptions, i);

        if (json_is_string(pair))
            pair = subscriptions;

        json_t *name = json_array_get(pair, 0), *id = json_array_get(pair, 1);

        if (json_is_string(name) && strcmp(json_string_value(name), "mining.notify") == 0 &&
            json_is_string(id) && json_string_length(id) <= MESSAGE_SESSION_ID_MAX) {
            memcpy(session_id, json_string_value(id), json_string_length(id) + 1);
            return;
        }
    }
}

enum err message_subscribe_result(json_t *result, struct message_extranonce *extranonce,
                                  char session_id[MESSAGE_SESSION_ID_MAX + 1], char *why,
                                  size_t cap)
{
    session_id[0] = '\0';
    if (!json_is_array(result))
        return refuse(ERR_SYNTAX, why, cap, "a subscribe result that is not an array");

    enum err e =
        read_extranonce(json_array_get(result, 1), json_array_get(result, 2), extranonce, why, cap);

    if (e == ERR_OK)
        read_session_id(json_array_get(result, 0), session_id);
    return e;
}

enum err message_set_extranonce(json_t *params, struct message_extranonce *extranonce, char *why,
                                size_t cap)
{
    return read_extranonce(json_array_get(params, 0), json_array_get(params, 1), extranonce, why,
                           cap);
}

bool message_configure_mask(json_t *result, uint32_t *mask)
{
    json_t *text = json_object_get(result, "version-rolling.mask");

    *mask = 0;
    return json_is_true(json_object_get(result, "version-rolling")) && json_is_string(text) &&
           hex_decode_u32(json_string_value(text), json_string_length(text), mask);
}

enum {
    NOTIFY_ID,
    NOTIFY_PARENT,
    NOTIFY_COINB1,
    NOTIFY_COINB2,
    NOTIFY_BRANCH,
    NOTIFY_VERSION,
    NOTIFY_NBITS,
    NOTIFY_NTIME,
    NOTIFY_CLEAN,
    NOTIFY_FIELDS
};

static enum err read_words(json_t *params, struct job_parts *parts, char *why, size_t cap)
{
    static const char *const names[] = {"version", "nbits", "ntime"};
    uint32_t *const words[] = {&parts->version, &parts->nbits, &parts->ntime};

    for (size_t i = 0; i < 3; i++) {
        json_t *text = json_array_get(params, NOTIFY_VERSION + i);

        if (!json_is_string(text) ||
            !hex_decode_u32(json_string_value(text), json_string_length(text), words[i]))
            return refuse(ERR_SYNTAX, why, cap, "job: %s is not 1 to 8 hexadecimal digits",
                          names[i]);
    }
    return ERR_OK;
}

/* The parent's hash comes with each word of four bytes turned round. */
static enum err read_parent(const json_t *text, uint8_t prevhash[32], char *why, size_t cap)
{
    if (json_string_length(text) != 64 || !hex_decode(json_string_value(text), 64, prevhash))
        return refuse(ERR_SYNTAX, why, cap, "job: prevhash is not 64 hexadecimal digits");
    for (size_t i = 0; i < 32; i += 4)
        store_le32(prevhash + i, load_be32(prevhash + i));
    return ERR_OK;
}

static enum err read_branch(json_t *branch, uint8_t (*nodes)[32], size_t *count, char *why,
                            size_t cap)
{
    if (!json_is_array(branch))
        return refuse(ERR_SYNTAX, why, cap, "job: the merkle branch is not an array");
    *count = json_array_size(branch);
    if (*count > JOB_BRANCHES_MAX)
        return refuse(ERR_LIMIT, why, cap, "job: a merkle branch of %zu", *count);
    for (size_t i = 0; i < *count; i++) {
        json_t *node = json_array_get(branch, i);

        if (json_string_length(node) != 64 || !hex_decode(json_string_value(node), 64, nodes[i]))
            return refuse(ERR_SYNTAX, why, cap,
                          "job: merkle branch %zu is not 64 hexadecimal digits", i);
    }
    return ERR_OK;
}

/* Both halves of the coinbase into one scratch buffer, which the caller frees. */
static enum err read_coinbase(json_t *params, struct job_parts *parts, uint8_t **scratch, char *why,
                              size_t cap)
{
    json_t *coinb1 = json_array_get(params, NOTIFY_COINB1);
    json_t *coinb2 = json_array_get(params, NOTIFY_COINB2);

    if (!json_is_string(coinb1) || !json_is_string(coinb2))
        return refuse(ERR_SYNTAX, why, cap, "job: a coinbase half is not a string");

    size_t digits1 = json_string_length(coinb1), digits2 = json_string_length(coinb2);

    *scratch = malloc(digits1 / 2 + digits2 / 2 + 1);
    if (*scratch == NULL)
        return refuse(ERR_NOMEM, why, cap, "out of memory");
    if (!hex_decode(json_string_value(coinb1), digits1, *scratch) ||
        !hex_decode(json_string_value(coinb2), digits2, *scratch + digits1 / 2))
        return refuse(ERR_SYNTAX, why, cap, "job: a coinbase half is not hexadecimal");
    parts->coinbase1 = *scratch;
    parts->coinbase1_len = digits1 / 2;
    parts->coinbase2 = *scratch + digits1 / 2;
    parts->coinbase2_len = digits2 / 2;
    return ERR_OK;
}

enum err message_notify(json_t *params, const struct message_extranonce *extranonce,
                        const struct job_parts *circumstances, struct job **out, char *why,
                        size_t cap)
{
    struct job_parts parts = *circumstances;
    uint8_t branch[JOB_BRANCHES_MAX][32];
    uint8_t *scratch = NULL;
    json_t *id = json_array_get(params, NOTIFY_ID), *clean = json_array_get(params, NOTIFY_CLEAN);
    enum err e;

    *out = NULL;
    if (json_array_size(params) < NOTIFY_FIELDS)
        return refuse(ERR_SYNTAX, why, cap, "job: %zu parameters", json_array_size(params));
    if (!json_is_string(id))
        return refuse(ERR_SYNTAX, why, cap, "job: the id is not a string");
    if (json_string_length(id) > JOB_ID_MAX)
        return refuse(ERR_LIMIT, why, cap, "job: an id of %zu bytes", json_string_length(id));
    if (!json_is_boolean(clean))
        return refuse(ERR_SYNTAX, why, cap, "job: clean_jobs is not a boolean");
    parts.id = json_string_value(id);
    parts.id_len = json_string_length(id);
    parts.clean = json_is_true(clean);
    parts.extranonce1 = extranonce->extranonce1;
    parts.extranonce1_size = extranonce->extranonce1_size;
    parts.extranonce2_size = extranonce->extranonce2_size;
    parts.branch = (const uint8_t(*)[32])branch;

    e = read_parent(json_array_get(params, NOTIFY_PARENT), parts.prevhash, why, cap);
    if (e == ERR_OK)
        e = read_words(params, &parts, why, cap);
    if (e == ERR_OK)
        e = read_branch(json_array_get(params, NOTIFY_BRANCH), branch, &parts.branch_count, why,
                        cap);
    if (e == ERR_OK)
        e = read_coinbase(params, &parts, &scratch, why, cap);
    if (e == ERR_OK) {
        e = job_new(&parts, out);
        if (e != ERR_OK)
            refuse(e, why, cap, "job: %s", err_text(e));
    }
    free(scratch);
    return e;
}
