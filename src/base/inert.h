/* inert.h - strings from strangers, made harmless before a person or a terminal sees them. */
#ifndef JOULEHASH_INERT_H
#define JOULEHASH_INERT_H

#include <stddef.h>

/* inert_copy: copies at most `len` bytes of `src` into `dst` (room for `cap` > 0 characters, always
 * NUL-terminated), replacing every byte outside printable ASCII by '?', and ends with "..." where
 * it had to cut. Returns dst. `src` may be NULL when len is 0. Any thread. */
char *inert_copy(char *dst, size_t cap, const char *src, size_t len);

#endif
