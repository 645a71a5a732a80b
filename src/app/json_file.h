/* json_file.h - reads a JSON file that a user names. */
#ifndef JOULEHASH_JSON_FILE_H
#define JOULEHASH_JSON_FILE_H

#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#define JSON_FILE_BYTES_MAX ((size_t)16 << 20)

/* json_file_read: the object that the file holds, for the caller to release. Whole numbers are read
 * as reals, so that one beyond 64 bits is a number like any other. NULL with why, naming the file,
 * and line and column where it is no JSON. */
json_t *json_file_read(const char *path, char *why, size_t cap);

/* json_file_text: the bytes of a file or pipe, JSON_FILE_BYTES_MAX at most, and a zero behind them,
 * for the caller to free; NULL with why, naming the file. */
char *json_file_text(const char *path, size_t *length, char *why, size_t cap);

/* json_file_age_s: seconds from the file's last change to now_s (since 1970), 0 for one from the
 * future; negative where it cannot be known. */
double json_file_age_s(const char *path, int64_t now_s);

#endif
