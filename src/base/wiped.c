/* wiped.c - memory for secrets. */
#include "base/wiped.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

union block {
    size_t size; /* of what follows */
    max_align_t align;
};

void *wiped_new(size_t size)
{
    union block *b = size <= SIZE_MAX - sizeof *b ? malloc(sizeof *b + size) : NULL;

    if (!b)
        return NULL;
    b->size = size;
    return b + 1;
}

void *wiped_zeroed(size_t count, size_t size)
{
    void *p = size == 0 || count <= SIZE_MAX / size ? wiped_new(count * size) : NULL;

    return p ? memset(p, 0, count * size) : NULL;
}

char *wiped_copy(const char *text)
{
    size_t size = strlen(text) + 1;
    void *p = wiped_new(size);

    return p ? memcpy(p, text, size) : NULL;
}

void *wiped_resize(void *p, size_t size)
{
    void *moved = wiped_new(size);

    if (!moved || !p)
        return moved;
    size_t old = ((union block *)p - 1)->size;

    memcpy(moved, p, old < size ? old : size);
    wiped_free(p);
    return moved;
}

void wiped_free(void *p)
{
    union block *b = p;

    if (!b)
        return;
    b--;
    explicit_bzero(p, b->size);
    free(b);
}
