/* profit_json.h - the report of `joulehash profit` as JSON. */
#ifndef JOULEHASH_PROFIT_JSON_H
#define JOULEHASH_PROFIT_JSON_H

#include <jansson.h>

#include "view/profit_report.h"

/* profit_json: a new object, owned by the caller. Unknown figures are null, and "unknown" says why
 * under the figure's path, as in the summary of a run. */
json_t *profit_json(const struct profit_report *r);

#endif
