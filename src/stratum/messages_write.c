/* messages_write.c - writes Stratum's JSON: always through jansson, so that strings are escaped. */
#include "stratum/messages.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"

/* The text of `root` and a newline, malloc'ed; takes the reference, which may be NULL. */
static char *finish(json_t *root, size_t flags)
{
    char *line = NULL;
    size_t len = 0;

    if (root != NULL)
        len = json_dumpb(root, NULL, 0, JSON_COMPACT | flags);
    if (len > 0)
        line = malloc(len + 2);
    if (line != NULL) {
        if (json_dumpb(root, line, len, JSON_COMPACT | flags) == len) {
            memcpy(line + len, "\n", 2);
        } else {
            free(line);
            line = NULL;
        }
    }
    json_decref(root);
    return line;
}

char *message_write_configure(uint64_t id, uint32_t version_mask)
{
    char mask[9];

    snprintf(mask, sizeof mask, "%08x", version_mask);
    return finish(json_pack("{s:I,s:s,s:[[s],{s:s,s:i}]}", "id", (json_int_t)id, "method",
                            "mining.configure", "params", "version-rolling", "version-rolling.mask",
                            mask, "version-rolling.min-bit-count", 2),
                  0);
}

char *message_write_subscribe(uint64_t id, const char *user_agent, const char *session_id)
{
    if (session_id == NULL)
        return finish(json_pack("{s:I,s:s,s:[s]}", "id", (json_int_t)id, "method",
                                "mining.subscribe", "params", user_agent),
                      0);
    return finish(json_pack("{s:I,s:s,s:[s,s]}", "id", (json_int_t)id, "method", "mining.subscribe",
                            "params", user_agent, session_id),
                  0);
}

char *message_write_authorize(uint64_t id, const char *user, const char *password)
{
    return finish(json_pack("{s:I,s:s,s:[s,s]}", "id", (json_int_t)id, "method", "mining.authorize",
                            "params", user, password),
                  0);
}

char *message_write_extranonce_subscribe(uint64_t id)
{
    return finish(json_pack("{s:I,s:s,s:[]}", "id", (json_int_t)id, "method",
                            "mining.extranonce.subscribe", "params"),
                  0);
}

/* The fewest digits that give back the same double. */
static size_t shortest_precision(double value)
{
    for (int digits = 6; digits < 17; digits++) {
        char text[64];

        snprintf(text, sizeof text, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            return (size_t)digits;
    }
    return 17;
}

/* Some pools read an integer only, others fractions too: a whole number is written as one. */
char *message_write_suggest_difficulty(uint64_t id, double difficulty)
{
    bool whole = difficulty == floor(difficulty) && difficulty < 9007199254740992.0;
    json_t *number = whole ? json_integer((json_int_t)difficulty) : json_real(difficulty);

    return finish(json_pack("{s:I,s:s,s:[o]}", "id", (json_int_t)id, "method",
                            "mining.suggest_difficulty", "params", number),
                  JSON_REAL_PRECISION(shortest_precision(difficulty)));
}

char *message_write_submit(uint64_t id, const struct message_submit *submit)
{
    char extranonce2[2 * JOB_EXTRANONCE2_MAX + 1];
    char ntime[9], nonce[9], version[9];

    assert(submit->extranonce2_size <= JOB_EXTRANONCE2_MAX);
    hex_encode(submit->extranonce2, submit->extranonce2_size, extranonce2);
    snprintf(ntime, sizeof ntime, "%08x", submit->ntime);
    snprintf(nonce, sizeof nonce, "%08x", submit->nonce);
    snprintf(version, sizeof version, "%08x", submit->version_bits);
    if (!submit->version)
        return finish(json_pack("{s:I,s:s,s:[s,s,s,s,s]}", "id", (json_int_t)id, "method",
                                "mining.submit", "params", submit->user, submit->job_id,
                                extranonce2, ntime, nonce),
                      0);
    return finish(json_pack("{s:I,s:s,s:[s,s,s,s,s,s]}", "id", (json_int_t)id, "method",
                            "mining.submit", "params", submit->user, submit->job_id, extranonce2,
                            ntime, nonce, version),
                  0);
}

char *message_write_version(const json_t *raw_id, const char *user_agent)
{
    return finish(json_pack("{s:O,s:s,s:n}", "id", raw_id, "result", user_agent, "error"), 0);
}

char *message_write_pong(const json_t *raw_id)
{
    return finish(json_pack("{s:O,s:s,s:n}", "id", raw_id, "result", "pong", "error"), 0);
}

char *message_write_unknown_method(const json_t *raw_id)
{
    return finish(
        json_pack("{s:O,s:n,s:[i,s,n]}", "id", raw_id, "result", "error", -3, "Method not found"),
        0);
}

static enum err check_text(const char *text)
{
    json_t *checked = json_string(text);

    if (checked != NULL) {
        json_decref(checked);
        return ERR_OK;
    }
    checked = json_string_nocheck(text);
    if (checked == NULL)
        return ERR_NOMEM;
    json_decref(checked);
    return ERR_SYNTAX;
}

static enum err check_line(char *line)
{
    if (line == NULL)
        return ERR_NOMEM;

    bool fits = strlen(line) <= MESSAGE_LINE_MAX;

    free(line);
    return fits ? ERR_OK : ERR_LIMIT;
}

enum err message_login_fits(const char *user, const char *password)
{
    static const uint8_t extranonce2[JOB_EXTRANONCE2_MAX];
    char job_id[MESSAGE_JOB_ID_ROOM + 1];
    const struct message_submit submit = {.user = user,
                                          .job_id = job_id,
                                          .extranonce2 = extranonce2,
                                          .extranonce2_size = sizeof extranonce2,
                                          .version = true};
    enum err e = check_text(user);

    if (e == ERR_OK)
        e = check_text(password);
    if (e == ERR_OK)
        e = check_line(message_write_authorize(INT64_MAX, user, password));
    if (e == ERR_OK) {
        memset(job_id, 'x', MESSAGE_JOB_ID_ROOM);
        job_id[MESSAGE_JOB_ID_ROOM] = '\0';
        e = check_line(message_write_submit(INT64_MAX, &submit));
    }
    return e;
}
