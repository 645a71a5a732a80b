/* places.h - which processors the hashing threads run on, out of those that may be used: a pure
 * choice from the topology, the wishes of whoever started us, and the container's quota. */
#ifndef JOULEHASH_PLACES_H
#define JOULEHASH_PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cpu_list.h"
#include "base/err.h"
#include "device/topology.h"

#define PLACES_THREADS_MAX 4096

struct places_wish {
    uint32_t threads;                  /* 0: by default; at most PLACES_THREADS_MAX */
    double percent;                    /* of the default, rounded up; 0: not so given */
    const struct cpu_list *list;       /* run on these alone; NULL: on all that may be used */
    bool no_pin;                       /* leave the placing to the system */
    double quota;                      /* processors' worth of time; 0: no limit */
    bool siblings[TOPOLOGY_KINDS_MAX]; /* the kinds of which every hardware thread is used */
};

struct places {
    uint32_t threads;                /* > 0 */
    uint32_t at[PLACES_THREADS_MAX]; /* of each thread: index into topology.processor. Where they
                                        are not pinned this only spreads them over the kinds. */
    uint32_t room;                   /* the default without a quota */
    enum places_pinning {
        PLACES_PINNED,
        PLACES_FREE_ASKED,   /* no_pin */
        PLACES_FREE_CROWDED, /* more threads than processors */
        PLACES_FREE_UNKNOWN, /* the system's numbers are not known */
        PLACES_FREE_QUOTA,   /* fewer threads than cores by the quota: others run here too, and the
                                system knows which cores they leave free */
    } pinning;
    bool cut_by_quota; /* the default was larger */
};

/* places_choose: by default one thread per core, or per hardware thread of the kinds in
 * wish->siblings; with a list, one on each processor of it. Never more by default than the quota,
 * rounded up. First come the cores of the fastest kind, by turns from each package, then the next
 * kind's, then second hardware threads. Threads beyond the processors are not pinned, but share
 * them in turn where there is a list, since nothing may run elsewhere then.
 * Returns ERR_RANGE with the reason in `why` for a list with a processor that does not exist or may
 * not be used here, ERR_STATE for a list when nothing can be pinned to. Pure. */
enum err places_choose(const struct topology *t, const struct places_wish *wish, struct places *out,
                       char *why, size_t cap);

#endif
