/* opencl_tuning.h - which form of the kernel is the best on an OpenCL device, as `joulehash tune`
 * found it, kept in the user's cache folder: a JSON file per device, driver and kernel. */
#ifndef JOULEHASH_OPENCL_TUNING_H
#define JOULEHASH_OPENCL_TUNING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/cache_file.h"
#include "base/err.h"
#include "device/opencl_list.h"
#include "device/opencl_variant.h"

#define OPENCL_TUNING_TRIED_MAX 512

struct opencl_tuning {
    bool by_energy;                /* the best is who costs the least J/TH; else the fastest */
    struct opencl_variant variant; /* the best so far */
    uint32_t versions;             /* per pass, 1..PREP_VERSIONS_MAX */
    double rate_hs;                /* as measured then: for people */
    double j_per_th;               /* likewise; 0 by speed */
    bool complete; /* no neighbour of it is better; false: the search was interrupted */
    /* Names of variants measured or found not to build, so that a search goes on where it stopped.
     */
    char tried[OPENCL_TUNING_TRIED_MAX][OPENCL_VARIANT_NAME_MAX + 1];
    size_t tried_count;
};

/* opencl_tuning_path: where it lies. False where it does not fit. In: folder, see cache_file.h. */
bool opencl_tuning_path(const struct opencl_device *d, const char *folder, char *out, size_t cap);

/* opencl_tuning_load: what was stored for exactly this device, driver and kernel. False, *out
 * undefined, when there is nothing or it cannot be believed. Nothing of it is proved. */
bool opencl_tuning_load(const struct opencl_device *d, const char *path, struct opencl_tuning *out);

/* opencl_tuning_store: replaces the file at once and whole. ERR_IO with errno. */
enum err opencl_tuning_store(const struct opencl_device *d, const char *path,
                             const struct opencl_tuning *t);

/* opencl_tuning_tried: whether it was tried. opencl_tuning_add: notes that it was; false when there
 * is no more room. */
bool opencl_tuning_tried(const struct opencl_tuning *t, const struct opencl_variant *v);
bool opencl_tuning_add(struct opencl_tuning *t, const struct opencl_variant *v);

#endif
