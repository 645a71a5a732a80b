/* restart.h - the program begun anew in its own process: with the arguments, the environment and
 * the open files that it was started with. Main thread. */
#ifndef JOULEHASH_RESTART_H
#define JOULEHASH_RESTART_H

#include <stdbool.h>
#include <stddef.h>

struct options;

/* How it was started. Arguments may hold passwords. */
struct restart {
    char **argv; /* as given, before any was hidden; NULL: there was no memory */
    char **envp; /* the array owned, the strings borrowed; room for one more */
    size_t variables;
    int *file; /* descriptors that were open: whoever started it may need them */
    size_t files;
    bool again; /* this process has done it before: it is in the background already, for one */
};

/* restart_keep: before anything is read or opened. restart_clear: wipes and frees. */
void restart_keep(struct restart *r, int argc, char *const *argv);
void restart_clear(struct restart *r);

/* restart_possible: whether it could begin anew: how it was started is read once more, as a start
 * would, and must be without fault. False with the reason in why. In: r, NULL is fine; o, of this
 * run. */
bool restart_possible(const struct restart *r, const struct options *o, char *why, size_t cap);

/* restart_now: does not return unless it failed; errno says why. What this program has opened is
 * closed. */
void restart_now(const struct restart *r);

#endif
