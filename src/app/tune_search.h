/* tune_search.h - in which order `joulehash tune` tries the forms of the OpenCL kernel: uphill, one
 * field at a time, until no neighbour is better. Knows no device, no clock and no unit: what is
 * better is the judge's word. */
#ifndef JOULEHASH_TUNE_SEARCH_H
#define JOULEHASH_TUNE_SEARCH_H

#include <stdbool.h>
#include <stdint.h>

#include "app/opencl_tuning.h"
#include "device/opencl_variant.h"

#define TUNE_SEARCH_VERSIONS_MOST 64 /* per pass, that are tried: powers of two up to it */

struct tune_search_judge {
    void *context;
    /* Whether to stop; asked before each trial. */
    bool (*ended)(void *context);
    /* Whether this form with so many versions per pass is better than the best so far, which is
     * then replaced by it. False too when it cannot be run. */
    bool (*better)(void *context, const struct opencl_variant *v, uint32_t versions);
    /* t has changed: a form was tried. */
    void (*keep)(void *context);
};

/* tune_search: begins at t's variant and versions, the best so far, and leaves the best there.
 * Forms named in t->tried are not tried again, so that an interrupted search goes on. t->complete
 * when it came to its end: nothing that lies one step from t's variant and versions was better. */
void tune_search(const struct opencl_limits *limits, struct opencl_tuning *t,
                 const struct tune_search_judge *judge);

#endif
