/* json_seen.h - what a running miner shows of itself besides its books, for the JSON summary: rates
 * over spans, what was judged and when, how fast pools answer. */
#ifndef JOULEHASH_JSON_SEEN_H
#define JOULEHASH_JSON_SEEN_H

#include <jansson.h>

#include "view/snapshot.h"

/* Each adds its members to the object, which stands at `path` ("devices/0/"; "": at the top), and
 * to `unknown` a reason for each null. */
void json_seen_run(json_t *into, const struct snapshot *s, json_t *unknown);
void json_seen_energy(json_t *into, const struct snapshot *s, json_t *unknown);
void json_seen_device(json_t *into, const struct snapshot_device *d, size_t i, json_t *unknown);
void json_seen_pool(json_t *into, const struct snapshot_pool *p, size_t i, json_t *unknown);

#endif
