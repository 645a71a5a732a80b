/* json_seen.h - what a running miner shows of itself besides its books, for the JSON summary: rates
 * over spans, what was judged and when, how fast pools answer. Null where there is none yet. */
#ifndef JOULEHASH_JSON_SEEN_H
#define JOULEHASH_JSON_SEEN_H

#include <jansson.h>

#include "view/snapshot.h"

/* Each adds its members to the object. */
void json_seen_run(json_t *into, const struct snapshot *s);
void json_seen_device(json_t *into, const struct snapshot_device *d);
void json_seen_pool(json_t *into, const struct snapshot_pool *p);

#endif
