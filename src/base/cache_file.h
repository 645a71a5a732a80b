/* cache_file.h - small files in the user's cache folder: $XDG_CACHE_HOME/joulehash, or
 * ~/.cache/joulehash. Losing one loses time only, so whoever reads one believes nothing of it
 * unchecked. Any thread. */
#ifndef JOULEHASH_CACHE_FILE_H
#define JOULEHASH_CACHE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define CACHE_PATH_MOST 4096 /* of a path, with its NUL */

/* cache_file_folder: where they lie, into `out`. False when there is no such folder to be named
 * (neither variable holds an absolute path) or `cap` is too short. Makes nothing. */
bool cache_file_folder(char *out, size_t cap);

/* cache_file_load: the bytes of a regular file of fewer than `most` bytes, and a zero after them,
 * never waiting for somebody. The caller frees *out. ERR_IO with errno, ERR_LIMIT, ERR_NOMEM; *out is NULL then. */
enum err cache_file_load(const char *path, size_t most, uint8_t **out, size_t *len);

/* cache_file_store: replaces the file at once and whole, readable by its user alone; makes the
 * folder and the one above it if needed. ERR_IO with errno, ERR_LIMIT for too long a path. */
enum err cache_file_store(const char *path, const void *bytes, size_t len);

#endif
