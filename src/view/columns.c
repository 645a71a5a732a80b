/* columns.c - a table for people. */
#include "view/columns.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct columns {
    size_t count, cells, room;
    char align[COLUMNS_MOST];
    size_t width[COLUMNS_MOST];
    char **cell; /* owned, and each in it */
    bool failed;
};

struct columns *columns_new(const char *align)
{
    struct columns *c = calloc(1, sizeof *c);

    if (!c)
        return NULL;
    c->count = strlen(align);
    assert(c->count > 0 && c->count <= COLUMNS_MOST);
    memcpy(c->align, align, c->count);
    return c;
}

void columns_free(struct columns *c)
{
    if (!c)
        return;
    for (size_t i = 0; i < c->cells; i++)
        free(c->cell[i]);
    free(c->cell);
    free(c);
}

void columns_add(struct columns *c, const char *text)
{
    if (!c || c->failed)
        return;
    if (c->cells == c->room) {
        size_t room = c->room == 0 ? 256 : 2 * c->room;
        char **cell = realloc(c->cell, room * sizeof *cell);

        c->failed = !cell;
        if (!cell)
            return;
        c->cell = cell;
        c->room = room;
    }
    char *copy = strdup(text);
    size_t *width = &c->width[c->cells % c->count], length = strlen(text);

    c->failed = !copy;
    if (!copy)
        return;
    c->cell[c->cells++] = copy;
    *width = length > *width ? length : *width;
}

bool columns_print(const struct columns *c, FILE *to)
{
    if (!c || c->failed)
        return false;
    for (size_t row = 0; row + c->count <= c->cells; row += c->count) {
        size_t last = c->count;

        while (last > 0 && c->cell[row + last - 1][0] == '\0')
            last--;
        for (size_t i = 0; i < last; i++) {
            const char *text = c->cell[row + i];
            int width = (int)c->width[i];

            fprintf(to, "%s", i > 0 ? "  " : "");
            if (c->align[i] == 'r')
                fprintf(to, "%*s", width, text);
            else
                fprintf(to, "%-*s", i + 1 < last ? width : 0, text);
        }
        fputc('\n', to);
    }
    return true;
}
