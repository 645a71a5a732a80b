/* random_world.h - the state of a random session, shared by its pool, its miner and its test, and
 * how the two talk. */
#ifndef JOULEHASH_TESTS_RANDOM_WORLD_H
#define JOULEHASH_TESTS_RANDOM_WORLD_H

#include "tests/session_rig.h"

#include "base/prng.h"
#include "chain/search.h"
#include "chain/work.h"
#include "tests/referee.h"

#define RANDOM_TABLE 64    /* jobs that the miner remembers */
#define RANDOM_CURSORS 32  /* search positions that it remembers */
#define RANDOM_HELD 16     /* shares found and not yet handed in */
#define RANDOM_REPLIES 256 /* verdicts under way */
#define RANDOM_WORKERS 3
#define RANDOM_RECENT_JOBS 8

struct cursor {
    uint8_t identity[32];
    struct search search;
    uint64_t used;
};

struct reply {
    uint64_t id;
    int64_t due_ns;
    bool again;
};

struct world {
    struct prng random;
    uint64_t step;
    int64_t now_ns;
    struct session_config config;
    struct ledger *ledger;
    struct session *session;
    struct referee *referee;

    /* the miner */
    struct job *table[RANDOM_TABLE]; /* at seq % RANDOM_TABLE */
    uint64_t seq;
    struct work_template *template;
    struct cursor cursors[RANDOM_CURSORS];
    struct cursor *cursor; /* of the current job */
    struct work work[RANDOM_WORKERS];
    bool busy[RANDOM_WORKERS];
    struct share held[RANDOM_HELD];
    size_t held_count;
    struct share sent_share; /* the last one sent, to be handed in twice */
    bool has_sent_share;

    /* the pool */
    struct referee_job recent[RANDOM_RECENT_JOBS];
    size_t recent_count, recent_next;
    uint8_t parent[32];
    uint64_t job_number;
    uint8_t extranonce1[32]; /* of the connection's subscribe answer */
    size_t extranonce1_size, extranonce2_size;
    struct reply replies[RANDOM_REPLIES];
    size_t reply_count;
    uint64_t reauthorize_id;
    bool clean_era; /* clean jobs are common, or rare */

    /* books of the test */
    uint64_t found, sent, stale, full, duplicate, wrong, rejected, accepted, lost, unknown;
    uint64_t unconfirmed, pending;
    uint64_t connections, resubmitted, fallbacks, drops, masks, notifies;
};

/* random_world_check: fails the test, with the step and what is wrong, unless good. */
void random_world_check(struct world *w, bool good, const char *what);
uint64_t random_world_below(struct world *w, uint64_t bound);
bool random_world_chance(struct world *w, uint64_t percent);

/* random_world_feed: a line from the pool, sometimes in two pieces. */
void random_world_feed(struct world *w, const char *line);

/* random_world_line: the next line of output, or NULL. */
const char *random_world_line(struct world *w);

/* random_world_output: has the referee judge every submit in the output; returns how many there
 * were. again: they were sent before, on another connection. */
size_t random_world_output(struct world *w, bool again);

/* random_world_pump: takes all events; no submit may have come of them. */
void random_world_pump(struct world *w);

#endif
