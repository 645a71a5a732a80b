/* made_tree.h - made-up folders of files as the system has them (proc, sys), for what reads there.
 */
#ifndef JOULEHASH_TESTS_MADE_TREE_H
#define JOULEHASH_TESTS_MADE_TREE_H

/* made_tree_new: an empty folder of its own below the working one; its path stays until the next.
 */
const char *made_tree_new(void);

/* made_tree_file: a file in it with that text, and the folders on the way. */
void made_tree_file(const char *path, const char *text);
void made_tree_free(void);

#endif
