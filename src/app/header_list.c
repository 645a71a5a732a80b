/* header_list.c - reads the times of blocks. */
#include "app/header_list.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/inert.h"

#define HEADER_BYTES 80
#define TIME_AT 68
#define NBITS_AT 72
#define LINE_ROOM 256

/* Digits alone, up to `most`. */
static bool whole_number(const char *text, uint64_t most, uint64_t *out)
{
    *out = 0;
    if (text[0] == '\0' || strlen(text) > 15 || strspn(text, "0123456789") != strlen(text))
        return false;
    for (const char *p = text; *p; p++)
        *out = 10 * *out + (uint64_t)(*p - '0');
    return *out <= most;
}

static bool parse_line(char *line, struct header_list *out)
{
    char *save, *height_text = strtok_r(line, " ,\t\r", &save);
    char *what = height_text ? strtok_r(NULL, " ,\t\r", &save) : NULL;
    uint8_t header[HEADER_BYTES];
    uint64_t height, time_s;
    bool whole = false;

    if (!what || strtok_r(NULL, " ,\t\r", &save) || !whole_number(height_text, UINT32_MAX, &height))
        return false;
    if (strlen(what) == 2 * HEADER_BYTES) {
        if (!hex_decode(what, 2 * HEADER_BYTES, header))
            return false;
        time_s = load_le32(header + TIME_AT);
        whole = true;
    } else if (!whole_number(what, UINT32_MAX, &time_s)) {
        return false;
    }
    retarget_see(&out->seen, (uint32_t)height, (int64_t)time_s);
    if (out->blocks++ == 0 || height >= out->height) {
        out->height = (uint32_t)height;
        out->nbits_known = whole;
        out->nbits = whole ? load_le32(header + NBITS_AT) : 0;
    }
    return true;
}

bool header_list_parse(const char *text, size_t length, struct header_list *out, char *why,
                       size_t cap)
{
    unsigned number = 0;

    memset(out, 0, sizeof *out);
    for (size_t at = 0; at < length;) {
        const char *newline = memchr(text + at, '\n', length - at);
        size_t n = newline ? (size_t)(newline - text) - at : length - at;
        char line[LINE_ROOM], shown[48];

        bool fits = n < sizeof line && !memchr(text + at, '\0', n);

        number++;
        memcpy(line, text + at, fits ? n : 0);
        line[fits ? n : 0] = '\0';
        if (!fits ||
            (line[0] != '#' && line[strspn(line, " \t\r")] != '\0' && !parse_line(line, out))) {
            snprintf(why, cap, "line %u: \"%s\": must be a height and a time or header", number,
                     inert_copy(shown, sizeof shown, text + at, n < 40 ? n : 40));
            return false;
        }
        at += n + 1;
    }
    if (out->blocks == 0)
        snprintf(why, cap, "no block in it");
    return out->blocks > 0;
}
