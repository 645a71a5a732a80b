/* sysfs.h - small text files below a root folder: /sys and /proc, or a tree made by a test.
 *
 * Paths begin with '/' and are taken below `root`; root "" is the machine's own. Nothing here
 * waits: files are opened without blocking. Any thread. */
#ifndef JOULEHASH_SYSFS_H
#define JOULEHASH_SYSFS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "measure/sensor.h"

#define SYSFS_PATH_MAX 511
#define SYSFS_PCI_MAX 16 /* a domain may have 8 digits */

/* sysfs_path: root and a formatted path joined into out (room for SYSFS_PATH_MAX + 1). False when
 * that is too long. */
bool sysfs_path(char *out, const char *root, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* sysfs_text: the first line of the file, without its end, cut at cap - 1 characters. SENSOR_OK or
 * what errno meant: ABSENT, DENIED, LOST, PAUSED, BAD. */
enum sensor_status sysfs_text(const char *path, char *out, size_t cap);

/* sysfs_u64: the same for one unsigned decimal number; SENSOR_BAD when it is none. */
enum sensor_status sysfs_u64(const char *path, uint64_t *out);

/* A file that is read again and again. It stays open, so a later change of its permissions does
 * not matter; one that fails is opened anew at the next read (a driver that was reloaded). */
struct sysfs_file {
    char path[SYSFS_PATH_MAX + 1];
    int fd; /* -1: not open */
};

/* sysfs_file_open: opens it now, so that the status can be told. *f is usable in any case. */
enum sensor_status sysfs_file_open(struct sysfs_file *f, const char *path);
enum sensor_status sysfs_file_u64(struct sysfs_file *f, uint64_t *out);
/* The same for a number that may be negative. */
enum sensor_status sysfs_file_i64(struct sysfs_file *f, int64_t *out);
void sysfs_file_close(struct sysfs_file *f);

/* sysfs_pci: the PCI id ("0000:03:00.0") that the link `path` leads to, into out (room
 * for SYSFS_PCI_MAX + 1). False when it leads to something else. */
bool sysfs_pci(const char *path, char *out);

/* sysfs_folder: the names in a folder that begin with `prefix`, sorted (numbers in them by value),
 * each at most 63 characters, into names[max]; how many there are. *status says why there are none.
 */
size_t sysfs_folder(const char *path, const char *prefix, char (*names)[64], size_t max,
                    enum sensor_status *status);

#endif
