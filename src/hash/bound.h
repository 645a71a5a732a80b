/* bound.h - how fast a hasher could be: the cycles that a core's execution units need for the
 * operations of one hash, were they never to wait. Pure.
 *
 * The operations are those of bench/results/operations.txt; what a core executes per cycle is
 * measured by bench/bench_instructions. A core that nobody has measured has no bound: it is
 * unknown. */
#ifndef JOULEHASH_BOUND_H
#define JOULEHASH_BOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hash/cpu_features.h"

/* What is counted. With SHA instructions only they are, for all else fits beside them. */
enum bound_kind {
    BOUND_ADD,
    BOUND_LOGIC,     /* and, xor, three-input logic, comparisons */
    BOUND_SHIFT,     /* and rotates */
    BOUND_ROUNDS,    /* sha256rnds2; sha256h and sha256h2 */
    BOUND_SCHEDULE0, /* sha256msg1; sha256su0 */
    BOUND_SCHEDULE1, /* sha256msg2; sha256su1 */
    BOUND_KINDS
};

/* Of the registers worked on. */
enum bound_width {
    BOUND_SCALAR,
    BOUND_16_BYTES, /* and the SHA instructions */
    BOUND_32_BYTES,
    BOUND_64_BYTES,
    BOUND_WIDTHS
};

/* Operations of one item: `lanes` nonces with one midstate. */
struct bound_hasher {
    const char *name; /* the hasher's */
    enum bound_width width;
    uint32_t lanes;
    /* With a schedule of its own; with K + W from a table; and what fills the table, once for all
     * midstates. */
    uint32_t own[BOUND_KINDS], shared[BOUND_KINDS], table[BOUND_KINDS];
};

/* Operations that one core executes per cycle. 0: not known, or there are none. */
struct bound_machine {
    const char *name;
    double alone[BOUND_WIDTHS][BOUND_KINDS]; /* of that kind and no other */
    double mixed[BOUND_WIDTHS]; /* adds, logic and shifts together, in a hasher's proportions */
    bool
        sha_one_unit; /* the SHA instructions wait for each other; else each kind has its own way */
};

/* The table. Static, whole program. */
extern const struct bound_hasher bound_hashers[];
extern const size_t bound_hashers_count;

/* bound_hasher_find: the row of that hasher, or NULL. */
const struct bound_hasher *bound_hasher_find(const char *name);

/* bound_machine_find: what was measured on that processor's microarchitecture, or NULL. */
const struct bound_machine *bound_machine_find(const struct cpu_identity *cpu);

/* bound_cycles: the fewest cycles per hash when a pass tests so many versions, with whichever way
 * to the message schedule needs fewer. 0: unknown, also where one of the two is NULL. */
double bound_cycles(const struct bound_machine *machine, const struct bound_hasher *hasher,
                    uint32_t versions);

#endif
