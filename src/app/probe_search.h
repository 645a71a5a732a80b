/* probe_search.h - a share of one given header, searched in short slices on the caller's thread: so
 * that the probe can try one share of each kind. */
#ifndef JOULEHASH_PROBE_SEARCH_H
#define JOULEHASH_PROBE_SEARCH_H

#include <stdbool.h>
#include <stdint.h>

#include "chain/job.h"

struct probe_search;

/* probe_search_new: of the job with those values rolled, for that target. NULL: out of memory, or
 * no hasher works here. */
struct probe_search *probe_search_new(const struct job *job, const struct target *target,
                                      const uint8_t *extranonce2, uint32_t version, uint32_t ntime);

enum probe_search_result { PROBE_SEARCH_MORE, PROBE_SEARCH_FOUND, PROBE_SEARCH_NOTHING };

/* probe_search_slice: some milliseconds of it. FOUND: *nonce makes a hash that meets the
 * target, as the plain reference says. NOTHING: there is none. */
enum probe_search_result probe_search_slice(struct probe_search *s, uint32_t *nonce);
void probe_search_free(struct probe_search *s); /* NULL is fine */

#endif
