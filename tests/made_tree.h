/* made_tree.h - made-up folders of files as the system has them (proc, sys, dev), for what reads
 * there. One tree at a time. Paths are relative to it; a '/' in front does no harm. */
#ifndef JOULEHASH_TESTS_MADE_TREE_H
#define JOULEHASH_TESTS_MADE_TREE_H

#include <stdbool.h>
#include <stdint.h>

/* made_tree_new: an empty folder below TMPDIR; its path stays until the next. */
const char *made_tree_new(void);
const char *made_tree_root(void);
void made_tree_free(void); /* with all that is in it */

/* made_tree_file: a file in it with that text, and the folders on the way. One that is there is
 * overwritten in place, as a reader that keeps it open must see. */
void made_tree_file(const char *path, const char *text);

/* made_tree_line, made_tree_number: the same with a line end after the text. */
void made_tree_line(const char *path, const char *text);
void made_tree_number(const char *path, uint64_t number);

void made_tree_link(const char *path, const char *target); /* a symbolic link */
void made_tree_mode(const char *path, unsigned mode);
void made_tree_unlink(const char *path);

/* made_tree_powers_down: root reads every file, so a test of permissions gives that power up for a
 * while. False when it cannot (no other user, or the folder's parents are closed to it). */
bool made_tree_powers_down(void);
void made_tree_powers_up(void);

#endif
