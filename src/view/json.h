/* json.h - the snapshot as the JSON summary that scripts read. */
#ifndef JOULEHASH_JSON_H
#define JOULEHASH_JSON_H

#include <jansson.h>

#include "view/snapshot.h"

/* json_summary: a new object, owned by the caller; NULL when out of memory. Unknown figures are
 * null, and "unknown" says why under the figure's path. */
json_t *json_summary(const struct snapshot *s);

/* json_print: the object and a newline on standard output; takes it over, NULL where there was no
 * memory for it. Returns false when it could not. */
bool json_print(json_t *object);

#endif
