/* instruction_streams.h - streams of machine instructions as the hashers use them, to be timed. */
#ifndef JOULEHASH_INSTRUCTION_STREAMS_H
#define JOULEHASH_INSTRUCTION_STREAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hash/bound.h"

#define STREAM_MEMORY_BYTES 1024 /* that loads and stores may touch */

/* Runs so many turns of a loop over the stream. memory: STREAM_MEMORY_BYTES, aligned to 64. */
typedef void (*stream_fn)(uint64_t turns, void *memory);

enum stream_role {
    STREAM_SHOWN,     /* to be read by people */
    STREAM_ALONE,     /* bound_machine.alone is the best of these, of its width and kind */
    STREAM_MIXED,     /* bound_machine.mixed is the best of these and of those before */
    STREAM_MIXED_SHA, /* tells whether the SHA instructions share one unit: the kinds' shares of a
                         turn are in `of` */
};

struct stream {
    const char *name;
    enum bound_width width;
    uint32_t features; /* CPU_FEATURE_* that it needs */
    bool bmi2;         /* and whether it needs that */
    enum stream_role role;
    enum bound_kind kind;
    uint32_t of[BOUND_KINDS]; /* operations of a turn, by kind */
    stream_fn throughput;     /* many chains side by side */
    uint32_t operations;      /* per turn of it */
    stream_fn latency;        /* one chain, or NULL */
    uint32_t links;           /* per turn of it */
};

/* Static, whole program; none on an architecture without streams. */
extern const struct stream instruction_streams[];
extern const size_t instruction_streams_count;

/* instruction_streams_bmi2: whether the processor has the instructions of that set. */
bool instruction_streams_bmi2(void);

#endif
