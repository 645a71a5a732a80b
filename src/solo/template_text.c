/* template_text.c - cuts the list of transactions out of a template's text. */
#include "solo/template_text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define KEY "\"transactions\""
#define FIRST_ROOM 1024
#define MOST_TRANSACTIONS 100000 /* more than a block can hold */

/* Reads from the front; once anything is not as it should be `bad` stays. */
struct cursor {
    const char *at, *end;
    bool bad;
};

static void skip_space(struct cursor *c)
{
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\n' || *c->at == '\r' || *c->at == '\t'))
        c->at++;
}

static bool take(struct cursor *c, char wanted)
{
    skip_space(c);
    if (c->at == c->end || *c->at != wanted)
        return false;
    c->at++;
    return true;
}

static void demand(struct cursor *c, char wanted)
{
    c->bad = !take(c, wanted) || c->bad;
}

/* What stands between two quotation marks; without escapes. */
static const char *take_string(struct cursor *c, size_t *len)
{
    const char *begin, *end;

    *len = 0;
    demand(c, '"');
    if (c->bad)
        return NULL;
    begin = c->at;
    end = memchr(begin, '"', (size_t)(c->end - begin));
    if (!end || memchr(begin, '\\', (size_t)(end - begin))) {
        c->bad = true;
        return NULL;
    }
    c->at = end + 1;
    *len = (size_t)(end - begin);
    return begin;
}

/* A number, true, false, null, or a list of these. */
static void skip_value(struct cursor *c)
{
    bool list = take(c, '[');

    while (c->at < c->end && !strchr(list ? "\"{}[]" : "\"{}[],", *c->at))
        c->at++;
    if (list)
        demand(c, ']');
}

static void read_member(struct cursor *c, struct template_text_transaction *out)
{
    size_t key_len, len;
    const char *key = take_string(c, &key_len), *value;

    demand(c, ':');
    skip_space(c);
    if (c->bad || c->at == c->end || *c->at != '"') {
        skip_value(c);
        return;
    }
    value = take_string(c, &len);
    if (key_len == 4 && memcmp(key, "data", 4) == 0) {
        out->data = value;
        out->data_len = len;
    } else if (key_len == 4 && memcmp(key, "txid", 4) == 0) {
        out->txid = value;
        out->txid_len = len;
    } else if (key_len == 4 && memcmp(key, "hash", 4) == 0) {
        out->hash = value;
        out->hash_len = len;
    }
}

static void read_transaction(struct cursor *c, struct template_text_transaction *out)
{
    *out = (struct template_text_transaction){0};
    demand(c, '{');
    if (c->bad || take(c, '}'))
        return;
    do
        read_member(c, out);
    while (!c->bad && take(c, ','));
    demand(c, '}');
}

/* Room for one more; false when there is none. */
static bool grow(struct template_text *out, size_t *room)
{
    struct template_text_transaction *larger;

    if (out->count < *room)
        return true;
    if (out->count >= MOST_TRANSACTIONS)
        return false;
    *room = *room == 0 ? FIRST_ROOM : 2 * *room;
    larger = realloc(out->transaction, *room * sizeof *larger);
    if (!larger)
        return false;
    out->transaction = larger;
    return true;
}

/* From behind the opening bracket to behind the closing one. */
static void read_list(struct cursor *c, struct template_text *out)
{
    size_t room = 0;

    if (take(c, ']'))
        return;
    do {
        if (!grow(out, &room)) {
            c->bad = true;
            return;
        }
        read_transaction(c, &out->transaction[out->count++]);
    } while (!c->bad && take(c, ','));
    demand(c, ']');
}

/* The key with a list behind it; the same word stands in other lists too. */
static const char *find_list(const char *text, size_t len)
{
    struct cursor c = {.at = text, .end = text + len};

    while ((c.at = memmem(c.at, (size_t)(c.end - c.at), KEY, sizeof KEY - 1)) != NULL) {
        c.at += sizeof KEY - 1;
        if (take(&c, ':') && take(&c, '['))
            return c.at;
    }
    return NULL;
}

bool template_text_cut(const char *text, size_t len, struct template_text *out)
{
    struct cursor c = {.at = find_list(text, len), .end = text + len};
    const char *begin = c.at;

    *out = (struct template_text){0};
    if (!begin)
        return false;
    read_list(&c, out);
    out->rest_len = (size_t)(begin - text) + 1 + (size_t)(c.end - c.at);
    out->rest = c.bad ? NULL : malloc(out->rest_len + 1);
    if (!out->rest) {
        template_text_clear(out);
        return false;
    }
    memcpy(out->rest, text, (size_t)(begin - text));
    out->rest[begin - text] = ']';
    memcpy(out->rest + (begin - text) + 1, c.at, (size_t)(c.end - c.at));
    out->rest[out->rest_len] = '\0';
    return true;
}

void template_text_clear(struct template_text *cut)
{
    free(cut->transaction);
    free(cut->rest);
    *cut = (struct template_text){0};
}
