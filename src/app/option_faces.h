/* option_faces.h - what the options say of the faces of a run: where they listen, to whom, and
 * where the history is kept. */
#ifndef JOULEHASH_OPTION_FACES_H
#define JOULEHASH_OPTION_FACES_H

#include <stdbool.h>
#include <stddef.h>

struct option_row;

/* Owned; NULL: not given. Checked by whoever opens them. */
struct option_faces {
    char *api_bind, *api_allow, *http_bind, *http_host, *http_token_file, *state_dir;
};

void option_faces_clear(struct option_faces *f);

/* option_faces_apply: puts one option's value in, instead of the one before. False with what and
 * why. */
bool option_faces_apply(struct option_faces *f, const struct option_row *row, const char *value,
                        char *why, size_t cap);

#endif
