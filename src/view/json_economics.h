/* json_economics.h - what a run earns and costs, as the JSON summary shows it. */
#ifndef JOULEHASH_JSON_ECONOMICS_H
#define JOULEHASH_JSON_ECONOMICS_H

#include <jansson.h>

#include "view/snapshot.h"

/* json_put_economics: adds "economics" to `into`, and to `unknown` a reason for each null in it. */
void json_put_economics(json_t *into, const struct snapshot *s, json_t *unknown);

/* json_retarget: the forecast as a new object, owned by the caller. */
json_t *json_retarget(const struct retarget_forecast *f);

#endif
