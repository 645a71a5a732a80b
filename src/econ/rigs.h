/* rigs.h - the catalogue of mining machines: hashrate and watts as their makers or sellers state
 * them, each with its source. Pure; any thread.
 *
 * The text is CSV with a first line of column names, in any order: `model`, `hashrate_ths` (TH/s)
 * and `power_w` (W) are needed; `tolerance_pct`, `cooling`, `boundary` (wall or board: where the
 * watts are counted), `source`, `retrieved`, `price` (of the machine, in the user's currency) and
 * `count` (how many of it the user has) may be there or be empty, others are passed over. Fields
 * may be quoted ("a,b", "" for a quote); lines that begin with # are comments. */
#ifndef JOULEHASH_RIGS_H
#define JOULEHASH_RIGS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

#define RIGS_MAX 2000
#define RIG_TEXT_MAX 95

struct rig {
    char model[RIG_TEXT_MAX + 1];
    double hashrate_ths, power_w;
    double tolerance_pct, price; /* negative: unknown */
    double count;                /* that the user has: a whole number, 0 for none */
    char cooling[RIG_TEXT_MAX + 1], boundary[RIG_TEXT_MAX + 1]; /* "": unknown */
    char source[RIG_TEXT_MAX + 1], retrieved[RIG_TEXT_MAX + 1];
    unsigned batch, line; /* which text it is from, counted from 1, and the line there */
};

struct rigs {
    struct rig *row; /* owned */
    size_t count, room;
    unsigned batches;
};

/* rigs_catalogue: the project's own, data/asic-rigs.csv, as text. */
extern const char rigs_catalogue[];

void rigs_init(struct rigs *rigs);
void rigs_clear(struct rigs *rigs);

/* rigs_add: the machines of a text, behind those that are there; one of a model that is already
 * there (in another text; letters' case aside) takes its place. On failure *rigs keeps what it had
 * before, and `why` names the line ("line 7: power_w \"-3\" must be above 0 and at most 1e+09"):
 * ERR_SYNTAX, ERR_RANGE for a number, ERR_STATE for a model twice in one text, ERR_LIMIT for too
 * many, ERR_NOMEM. */
enum err rigs_add(struct rigs *rigs, const char *text, size_t length, char *why, size_t cap);

/* rigs_find: by model, letters' case aside; NULL when there is none. */
const struct rig *rigs_find(const struct rigs *rigs, const char *model);

/* rigs_best: the one with the least joules per terahash; NULL when there are none. */
const struct rig *rigs_best(const struct rigs *rigs);

#endif
