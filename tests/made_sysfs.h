/* made_sysfs.h - a folder of small files for a test: what /sys and /dev would hold. */
#ifndef JOULEHASH_TESTS_MADE_SYSFS_H
#define JOULEHASH_TESTS_MADE_SYSFS_H

#include "tests/support.h"

#include <stdbool.h>
#include <stdint.h>

struct made_sysfs {
    char root[128];
};

/* made_sysfs_new: an empty folder below TMPDIR; made_sysfs_free takes it away with all that is in
 * it. */
void made_sysfs_new(struct made_sysfs *t);
void made_sysfs_free(struct made_sysfs *t);

/* made_sysfs_write: the file `path` (begins with '/') holds the text and a line end; folders are
 * made. The file is overwritten in place, as readers that keep it open must see. */
void made_sysfs_write(const struct made_sysfs *t, const char *path, const char *text);
void made_sysfs_write_u64(const struct made_sysfs *t, const char *path, uint64_t value);
void made_sysfs_link(const struct made_sysfs *t, const char *path, const char *target);
void made_sysfs_mode(const struct made_sysfs *t, const char *path, unsigned mode);
void made_sysfs_unlink(const struct made_sysfs *t, const char *path);

/* made_sysfs_powers_down: root reads every file, so a test of permissions gives that power up for a
 * while. Returns false when it cannot (no user without rights, or the folder's parents are closed).
 */
bool made_sysfs_powers_down(const struct made_sysfs *t);
void made_sysfs_powers_up(void);

#endif
