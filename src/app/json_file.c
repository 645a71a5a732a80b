/* json_file.c - reads a JSON file that a user names. */
#include "app/json_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cache_file.h"
#include "base/inert.h"

char *json_file_text(const char *path, size_t *length, char *why, size_t cap)
{
    uint8_t *bytes;
    enum err e = cache_file_load(path, JSON_FILE_BYTES_MAX, &bytes, length);

    if (e == ERR_OK)
        return (char *)bytes;
    snprintf(why, cap, "%s: %s", path, e == ERR_IO ? strerror(errno) : err_text(e));
    return NULL;
}

json_t *json_file_read(const char *path, char *why, size_t cap)
{
    size_t length;
    char *text = json_file_text(path, &length, why, cap), shown[96];
    json_error_t error;
    json_t *root;

    if (!text)
        return NULL;
    root = json_loadb(text, length, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL, &error);
    free(text);
    if (!root)
        snprintf(why, cap, "%s: line %d, column %d: %s", path, error.line, error.column,
                 inert_copy(shown, sizeof shown, error.text, strlen(error.text)));
    else if (!json_is_object(root)) {
        snprintf(why, cap, "%s: not an object", path);
        json_decref(root);
        root = NULL;
    }
    return root;
}

double json_file_age_s(const char *path, int64_t now_s)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return -1.0;
    return status.st_mtime < now_s ? (double)(now_s - status.st_mtime) : 0.0;
}
