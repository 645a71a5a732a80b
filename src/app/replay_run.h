/* replay_run.h - drives sessions with a recorded transcript, on its own clock: the same bytes at the
 * same times, and the same shares; what the sessions say is compared with what was said.
 * Deterministic. Loop thread only. */
#ifndef JOULEHASH_REPLAY_RUN_H
#define JOULEHASH_REPLAY_RUN_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/err.h"
#include "stratum/ledger.h"

#define REPLAY_POOLS_MAX 64

/* What came of one pool's connections. */
struct replay_pool {
    bool seen;
    uint64_t sessions, lines_said, bytes_heard, jobs, bad_lines, refused_values, refused_jobs;
    struct ledger_counts counts;
};

struct replay_report {
    struct replay_pool pool[REPLAY_POOLS_MAX];
    uint64_t records;
    double seconds;       /* from the first record to the last */
    uint64_t differences; /* lines that the sessions said otherwise, or that they did not say */
    char first[800];      /* the first of them in words, inert; "" none */
};

/* replay_run: the whole transcript. `say` (may be NULL) hears each note, message and drop of the
 * sessions, inert, with its time. Returns ERR_SYNTAX, ERR_LIMIT, ERR_IO or ERR_NOMEM with the line
 * and what is wrong in why; the report then covers what came before. */
enum err replay_run(FILE *file, void (*say)(double seconds, uint32_t pool, const char *text),
                    struct replay_report *out, char *why, size_t cap);

#endif
