/* calibration_file.h - what calibration found on this processor, kept in the user's cache folder so
 * that the next start need not measure again. Losing the file loses a quarter of a second.
 *
 * It lies in $XDG_CACHE_HOME/joulehash, or ~/.cache/joulehash, one file per processor model and set
 * of usable kinds of cores (home folders are shared between machines), and is only believed by the
 * build that wrote it. A hasher from it is self-tested like any other before it is used. Main
 * thread. */
#ifndef JOULEHASH_CALIBRATION_FILE_H
#define JOULEHASH_CALIBRATION_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "app/calibration.h"
#include "base/cache_file.h"
#include "base/err.h"

#define CALIBRATION_PATH_MOST CACHE_PATH_MOST /* of a path, with its NUL */

/* What a calibration is true for. */
struct calibration_key {
    char build[160];    /* the program: version, commit, the size and time of its file */
    char cpu[128];      /* the processor's name */
    char features[128]; /* what may be used of it */
    char cores[400];    /* the kinds of cores, topology_kinds_text() */
};

/* calibration_file_key: of this program on this machine, with these kinds of cores. */
void calibration_file_key(const struct topology *t, struct calibration_key *key);

/* calibration_file_path: where the file of that key lies, into `out`. Returns false when there is
 * no cache folder to be named (neither variable holds an absolute path) or `cap` is too short. */
bool calibration_file_path(const struct calibration_key *key, char *out, size_t cap);

/* calibration_file_load: what was stored under exactly that key for exactly the hashers of the
 * table that are usable here. Returns false when there is nothing or it cannot be believed; *out is
 * then undefined. `kinds` of the topology of the key. The rows of hashers that are not usable are
 * filled as calibrate() does; each kind's best is the fastest of the others. Nothing of it has been
 * self-tested. */
bool calibration_file_load(const struct calibration_key *key, uint32_t kinds, const char *path,
                           struct calibration *out);

/* calibration_file_store: replaces the file at once and whole, making the folder if needed. A
 * calibration of which any kind has no best hasher or a broken one is not stored (ERR_STATE), so
 * that it is told at every start. ERR_IO with errno otherwise. */
enum err calibration_file_store(const struct calibration_key *key, const char *path,
                                const struct calibration *calibration);

#endif
