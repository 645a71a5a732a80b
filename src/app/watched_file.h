/* watched_file.h - a small file of the user's that is read again when it changes. Looking is one
 * stat(2), so it may be done each second. Loop thread. */
#ifndef JOULEHASH_WATCHED_FILE_H
#define JOULEHASH_WATCHED_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define WATCHED_FILE_MAX 65536
#define WATCHED_FILE_WHY_MAX 127

/* Value; begins with a path and zeros. */
struct watched_file {
    const char *path; /* borrowed */
    bool seen;        /* what follows is of the state that was read last */
    int failure;      /* errno, or WATCHED_FILE_*; 0: it was read */
    dev_t device;
    ino_t inode;
    off_t size;
    int64_t written_ns; /* wall clock */
};

enum watched_file_news {
    WATCHED_FILE_SAME,   /* as it was, readable or not */
    WATCHED_FILE_NEW,    /* there are new contents, or it was just written */
    WATCHED_FILE_FAILED, /* it cannot be read, since now or for another reason than before */
};

/* watched_file_look: NEW puts the contents, with a NUL behind them, into *text, the caller's to
 * free, and their length into *length; FAILED puts a reason into why. In: wall_ns, the wall clock.
 * A file that was written within the last seconds counts as new again: its times are coarse. */
enum watched_file_news watched_file_look(struct watched_file *f, int64_t wall_ns, char **text,
                                         size_t *length, char why[WATCHED_FILE_WHY_MAX + 1]);

#endif
