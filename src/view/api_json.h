/* api_json.h - the views of the HTTP API: the summary that scripts read, or a part of it. Pure. */
#ifndef JOULEHASH_API_JSON_H
#define JOULEHASH_API_JSON_H

#include <jansson.h>

#include "view/snapshot.h"

/* api_json: a new object, owned by the caller; NULL when out of memory, or for no view. In: view,
 * "summary" (all), "devices", "pools", "energy" or "economics": then only that member, with those
 * that say when and of what it is, and the reasons in "unknown" that belong to it. */
json_t *api_json(const struct snapshot *s, const char *view);

/* Why the run is not healthy (no device can be trusted), or does not mine now; NULL: it is, it
 * does. */
const char *api_json_unhealthy(const struct snapshot *s);
const char *api_json_unready(const struct snapshot *s);

#endif
