/* option_faces.c - puts the options of the faces into their struct. */
#include "app/option_faces.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/option_table.h"

void option_faces_clear(struct option_faces *f)
{
    free(f->api_bind);
    free(f->api_allow);
    free(f->http_bind);
    free(f->http_host);
    free(f->http_token_file);
    free(f->state_dir);
    *f = (struct option_faces){0};
}

static char **place(struct option_faces *f, const struct option_row *row)
{
    switch (row->id) {
    case OPTION_API_BIND:
        return &f->api_bind;
    case OPTION_API_ALLOW:
        return &f->api_allow;
    case OPTION_HTTP_BIND:
        return &f->http_bind;
    case OPTION_HTTP_HOST:
        return &f->http_host;
    case OPTION_HTTP_TOKEN_FILE:
        return &f->http_token_file;
    default:
        return &f->state_dir;
    }
}

bool option_faces_apply(struct option_faces *f, const struct option_row *row, const char *value,
                        char *why, size_t cap)
{
    char **to = place(f, row), *copy;

    if (value[0] == '\0') {
        snprintf(why, cap, "--%s: empty", row->name);
        return false;
    }
    copy = strdup(value);
    if (!copy) {
        snprintf(why, cap, "--%s: out of memory", row->name);
        return false;
    }
    free(*to);
    *to = copy;
    return true;
}
