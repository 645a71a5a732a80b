/* wiped.h - memory for secrets: overwritten before it is given back. Any thread.
 *
 * The functions have the shapes of the C library's malloc, calloc, realloc, strdup and free, so
 * that a library that takes such functions can be made to use them. What one of them returned is
 * given back with wiped_free alone. */
#ifndef JOULEHASH_WIPED_H
#define JOULEHASH_WIPED_H

#include <stddef.h>

/* NULL when out of memory, or for a size that cannot be. */
void *wiped_new(size_t size);
void *wiped_zeroed(size_t count, size_t size);
char *wiped_copy(const char *text);

/* wiped_resize: always moves; the old place is overwritten and given back. NULL: as before. */
void *wiped_resize(void *p, size_t size);

void wiped_free(void *p); /* NULL is fine */

#endif
