/* process_group.h - a shell command in a process group of its own, with its output in a pipe. */
#ifndef JOULEHASH_PROCESS_GROUP_H
#define JOULEHASH_PROCESS_GROUP_H

#include <stdbool.h>
#include <sys/types.h>

/* process_group_start: /bin/sh -c command, the leader of a new group, with signals as a new program
 * has them, input from /dev/null, and output and errors in *output, a pipe's end that does not
 * block, the caller's to close. Returns the leader's and the group's number, or -1 with errno. */
pid_t process_group_start(const char *command, int *output);

/* process_group_lives: whether a process of the group is left that is more than a zombie. In: a
 * group whose leader was waited for: as long as one is left, the system gives its number to no
 * other. Where that cannot be found out the answer is yes. */
bool process_group_lives(pid_t group);

#endif
