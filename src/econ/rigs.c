/* rigs.c - reads the catalogue of mining machines. */
#include "econ/rigs.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/inert.h"

#define COLUMNS_MAX 32
#define LINE_ROOM 1024
#define NUMBER_MAX 1e9

enum column {
    COLUMN_MODEL,
    COLUMN_HASHRATE,
    COLUMN_POWER,
    COLUMN_TOLERANCE,
    COLUMN_PRICE,
    COLUMN_COUNT,
    COLUMN_COOLING,
    COLUMN_BOUNDARY,
    COLUMN_SOURCE,
    COLUMN_RETRIEVED,
    COLUMNS,
};

static const char *const column_name[COLUMNS] = {
    "model", "hashrate_ths", "power_w",  "tolerance_pct", "price",
    "count", "cooling",      "boundary", "source",        "retrieved",
};

struct reading {
    int column_of[COLUMNS]; /* -1: not there */
    size_t columns;
    unsigned number; /* of the line */
    char *why;
    size_t cap;
};

void rigs_init(struct rigs *rigs)
{
    memset(rigs, 0, sizeof *rigs);
}

void rigs_clear(struct rigs *rigs)
{
    free(rigs->row);
    rigs_init(rigs);
}

const struct rig *rigs_find(const struct rigs *rigs, const char *model)
{
    for (size_t i = 0; i < rigs->count; i++)
        if (strcasecmp(rigs->row[i].model, model) == 0)
            return &rigs->row[i];
    return NULL;
}

const struct rig *rigs_best(const struct rigs *rigs)
{
    const struct rig *best = NULL;

    for (size_t i = 0; i < rigs->count; i++) {
        const struct rig *r = &rigs->row[i];

        if (!best || r->power_w * best->hashrate_ths < best->power_w * r->hashrate_ths)
            best = r;
    }
    return best;
}

static enum err refuse(const struct reading *r, enum err e, const char *what, const char *text,
                       const char *must)
{
    char shown[48];

    snprintf(r->why, r->cap, "line %u: %s \"%s\" %s", r->number, what,
             inert_copy(shown, sizeof shown, text, strlen(text)), must);
    return e;
}

/* Splits in place, without blanks around fields. False: a quote that does not end, or text behind
 * one. */
static bool split(char *line, char *field[COLUMNS_MAX], size_t *count)
{
    char *p = line;

    for (*count = 0;; p++) {
        char *begin, *end;

        p += strspn(p, " \t");
        if (*p == '"') {
            begin = end = ++p;
            while (*p && (*p != '"' || p[1] == '"')) {
                p += *p == '"';
                *end++ = *p++;
            }
            if (*p != '"')
                return false;
            p++;
            p += strspn(p, " \t");
            if (*p != ',' && *p != '\0')
                return false;
        } else {
            begin = p;
            p += strcspn(p, ",");
            for (end = p; end > begin && (end[-1] == ' ' || end[-1] == '\t');)
                end--;
        }
        bool last = *p == '\0';

        *end = '\0';
        if (*count < COLUMNS_MAX)
            field[*count] = begin;
        ++*count;
        if (last)
            return true;
    }
}

static enum err read_header(struct reading *r, char *field[COLUMNS_MAX], size_t count)
{
    for (int c = 0; c < COLUMNS; c++) {
        r->column_of[c] = -1;
        for (size_t i = 0; i < count; i++) {
            if (strcasecmp(field[i], column_name[c]) != 0)
                continue;
            if (r->column_of[c] >= 0)
                return refuse(r, ERR_SYNTAX, "column", column_name[c], "is there twice");
            r->column_of[c] = (int)i;
        }
    }
    for (int c = COLUMN_MODEL; c <= COLUMN_POWER; c++)
        if (r->column_of[c] < 0)
            return refuse(r, ERR_SYNTAX, "column", column_name[c],
                          "is missing: the first line names the columns");
    r->columns = count;
    return ERR_OK;
}

static const char *text_of(const struct reading *r, char *const field[COLUMNS_MAX], enum column c)
{
    return r->column_of[c] < 0 ? "" : field[r->column_of[c]];
}

/* A number of that column; `least` is refused itself where the number is needed. */
static enum err number_of(const struct reading *r, char *const field[COLUMNS_MAX], enum column c,
                          bool needed, double *out)
{
    const char *text = text_of(r, field, c);
    char *end;

    *out = -1.0;
    if (text[0] == '\0' && !needed)
        return ERR_OK;
    *out = strtod(text, &end);
    if (end == text || *end != '\0')
        return refuse(r, ERR_SYNTAX, column_name[c], text, "is no number");
    if (!(*out <= NUMBER_MAX) || *out < 0.0 || (needed && *out <= 0.0))
        return refuse(r, ERR_RANGE, column_name[c], text,
                      needed ? "must be above 0 and at most 1e+09" : "must be from 0 to 1e+09");
    return ERR_OK;
}

static enum err read_row(const struct reading *r, char *const field[COLUMNS_MAX], struct rig *rig)
{
    const struct {
        enum column column;
        char *to;
    } text[] = {
        {COLUMN_MODEL, rig->model},         {COLUMN_COOLING, rig->cooling},
        {COLUMN_BOUNDARY, rig->boundary},   {COLUMN_SOURCE, rig->source},
        {COLUMN_RETRIEVED, rig->retrieved},
    };
    enum err e;

    for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) {
        const char *from = text_of(r, field, text[i].column);

        if (strlen(from) > RIG_TEXT_MAX)
            return refuse(r, ERR_LIMIT, column_name[text[i].column], from,
                          "is longer than 95 bytes");
        inert_copy(text[i].to, RIG_TEXT_MAX + 1, from, strlen(from));
    }
    if (rig->model[0] == '\0')
        return refuse(r, ERR_SYNTAX, "model", "", "is empty");
    if (rig->boundary[0] && strcmp(rig->boundary, "wall") != 0 &&
        strcmp(rig->boundary, "board") != 0)
        return refuse(r, ERR_SYNTAX, "boundary", rig->boundary, "is neither wall nor board");
    if ((e = number_of(r, field, COLUMN_HASHRATE, true, &rig->hashrate_ths)) != ERR_OK ||
        (e = number_of(r, field, COLUMN_POWER, true, &rig->power_w)) != ERR_OK ||
        (e = number_of(r, field, COLUMN_TOLERANCE, false, &rig->tolerance_pct)) != ERR_OK ||
        (e = number_of(r, field, COLUMN_PRICE, false, &rig->price)) != ERR_OK ||
        (e = number_of(r, field, COLUMN_COUNT, false, &rig->count)) != ERR_OK)
        return e;
    if (rig->count < 0.0)
        rig->count = 0.0;
    if (rig->count != floor(rig->count))
        return refuse(r, ERR_SYNTAX, "count", text_of(r, field, COLUMN_COUNT),
                      "is no whole number");
    return ERR_OK;
}

/* Puts a machine behind the others, or in the place of its model from an earlier text. */
static enum err put(struct rigs *rigs, const struct rig *rig, const struct reading *r)
{
    for (size_t i = 0; i < rigs->count; i++) {
        struct rig *old = &rigs->row[i];
        char must[64];

        if (strcasecmp(old->model, rig->model) != 0)
            continue;
        snprintf(must, sizeof must, "is already in line %u", old->line);
        if (old->batch == rig->batch)
            return refuse(r, ERR_STATE, "model", rig->model, must);
        *old = *rig;
        return ERR_OK;
    }
    if (rigs->count == RIGS_MAX) {
        snprintf(r->why, r->cap, "line %u: more than %d machines", r->number, RIGS_MAX);
        return ERR_LIMIT;
    }
    if (rigs->count == rigs->room) {
        size_t room = rigs->room == 0 ? 64 : 2 * rigs->room;
        struct rig *row = realloc(rigs->row, room * sizeof *row);

        if (!row) {
            snprintf(r->why, r->cap, "out of memory");
            return ERR_NOMEM;
        }
        rigs->row = row;
        rigs->room = room;
    }
    rigs->row[rigs->count++] = *rig;
    return ERR_OK;
}

static enum err read_line(struct rigs *rigs, struct reading *r, char *line)
{
    char *field[COLUMNS_MAX];
    struct rig rig = {.batch = rigs->batches, .line = r->number};
    size_t count;
    enum err e;

    line[strcspn(line, "\r")] = '\0';
    if (line[strspn(line, " \t")] == '\0' || line[0] == '#')
        return ERR_OK;
    if (!split(line, field, &count)) {
        snprintf(r->why, r->cap, "line %u: a quote does not end with its field", r->number);
        return ERR_SYNTAX;
    }
    if (count > COLUMNS_MAX) {
        snprintf(r->why, r->cap, "line %u: more than %d fields", r->number, COLUMNS_MAX);
        return ERR_LIMIT;
    }
    if (r->columns == 0)
        return read_header(r, field, count);
    if (count != r->columns) {
        snprintf(r->why, r->cap, "line %u: has %zu fields, the first line %zu", r->number, count,
                 r->columns);
        return ERR_SYNTAX;
    }
    e = read_row(r, field, &rig);
    return e != ERR_OK ? e : put(rigs, &rig, r);
}

/* Into a copy, which takes the place of the original only when all is well. */
enum err rigs_add(struct rigs *rigs, const char *text, size_t length, char *why, size_t cap)
{
    struct reading r = {.why = why, .cap = cap};
    struct rigs grown = {.count = rigs->count, .room = rigs->room, .batches = rigs->batches + 1};
    enum err e = ERR_OK;

    if (rigs->room > 0) {
        grown.row = malloc(rigs->room * sizeof *grown.row);
        if (!grown.row) {
            snprintf(why, cap, "out of memory");
            return ERR_NOMEM;
        }
        memcpy(grown.row, rigs->row, rigs->count * sizeof *grown.row);
    }
    for (size_t at = 0; at < length && e == ERR_OK;) {
        char line[LINE_ROOM];
        const char *newline = memchr(text + at, '\n', length - at);
        size_t n = newline ? (size_t)(newline - text) - at : length - at;

        r.number++;
        if (n >= sizeof line || memchr(text + at, '\0', n)) {
            snprintf(why, cap, "line %u: %s", r.number,
                     n >= sizeof line ? "is longer than 1023 bytes" : "holds a zero byte");
            e = ERR_SYNTAX;
            break;
        }
        memcpy(line, text + at, n);
        line[n] = '\0';
        e = read_line(&grown, &r, line);
        at += n + 1;
    }
    if (e == ERR_OK && r.columns == 0) {
        snprintf(why, cap, "is empty: the first line names the columns");
        e = ERR_SYNTAX;
    }
    if (e != ERR_OK) {
        rigs_clear(&grown);
        return e;
    }
    rigs_clear(rigs);
    *rigs = grown;
    return ERR_OK;
}
