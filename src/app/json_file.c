/* json_file.c - reads a JSON file that a user names. */
#include "app/json_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/inert.h"

/* All of it, and a zero behind; errno says why not. */
static char *read_all(FILE *f, size_t *length)
{
    size_t room = 65536, used = 0;
    char *text = malloc(room);

    while (text) {
        used += fread(text + used, 1, room - 1 - used, f);
        if (ferror(f) || used > JSON_FILE_BYTES_MAX) {
            errno = ferror(f) ? errno : EFBIG;
            free(text);
            return NULL;
        }
        if (feof(f)) {
            text[used] = '\0';
            *length = used;
            return text;
        }
        room *= 2;
        char *more = realloc(text, room);

        if (!more)
            free(text);
        text = more;
    }
    errno = ENOMEM;
    return NULL;
}

char *json_file_text(const char *path, size_t *length, char *why, size_t cap)
{
    FILE *f = fopen(path, "re");
    char *text = f ? read_all(f, length) : NULL;

    if (!text)
        snprintf(why, cap, "%s: %s", path, strerror(errno));
    if (f)
        fclose(f);
    return text;
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
