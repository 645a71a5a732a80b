/* header_list.h - the times of blocks out of a text: a line for each, its height and then its
 * header time (seconds since 1970) or its header (160 hexadecimal digits), with blanks or a comma
 * between; lines that begin with # are comments. Pure. */
#ifndef JOULEHASH_HEADER_LIST_H
#define JOULEHASH_HEADER_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "econ/retarget.h"

struct header_list {
    struct retarget seen;
    size_t blocks;
    uint32_t height;  /* the highest */
    bool nbits_known; /* it came as a header */
    uint32_t nbits;
};

/* header_list_parse: false with why ("line 3: ..."), for a line that is none and for a text without
 * any. */
bool header_list_parse(const char *text, size_t length, struct header_list *out, char *why,
                       size_t cap);

#endif
