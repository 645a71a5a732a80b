/* opencl_program.h - builds the kernel for one device, or takes what an earlier start built: a file
 * per source, options, device and driver in the user's cache folder. A file that is damaged, of
 * somebody else, or refused by the driver only means that the source is built; and whatever is
 * built or taken is proved before it mines. */
#ifndef JOULEHASH_OPENCL_PROGRAM_H
#define JOULEHASH_OPENCL_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

#include "device/opencl_calls.h"
#include "device/opencl_list.h"

#define OPENCL_LOG_MAX 2048 /* of a build log as kept, with its NUL */

struct opencl_program_config {
    const struct opencl_calls *calls;
    const struct opencl_device *device;
    cl_context context;
    const char *source;  /* NUL-terminated */
    const char *options; /* NUL-terminated */
    const char *folder;  /* of the cache; NULL: none */
    bool fresh;          /* do not take a cached one: build, and replace it */
};

struct opencl_program {
    cl_program program;
    bool cached;              /* taken from the cache */
    char log[OPENCL_LOG_MAX]; /* of a build that failed: why, and the end of the compiler's log,
                                 whose lines stay lines; otherwise "" */
};

/* opencl_program_build: blocks as long as the compiler takes, which may be many seconds.
 * Returns ERR_OK with out->program to be released by the caller; else ERR_UNSUPPORTED (it does not
 * compile), ERR_IO (the driver failed) or ERR_NOMEM, with the reason in out->log. */
enum err opencl_program_build(const struct opencl_program_config *config,
                              struct opencl_program *out);

/* opencl_program_path: the cache file of these. False when the path does not fit. */
bool opencl_program_path(const struct opencl_program_config *config, char *out, size_t cap);

#endif
