/* watched_file.c - reads a file when it has changed. */
#include "app/watched_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

#define FRESH_NS (2 * CLOCK_SECOND)
#define NOT_A_FILE (-1)
#define TOO_LARGE (-2)

static const char *failure_text(int failure)
{
    return failure == NOT_A_FILE  ? "it is no file"
           : failure == TOO_LARGE ? "it is larger than 64 KiB"
                                  : strerror(failure);
}

/* Up to one byte too many, so that one that grows meanwhile is noticed. */
static int read_all(int fd, char *out, size_t *length)
{
    size_t used = 0;
    ssize_t n;

    while ((n = read(fd, out + used, WATCHED_FILE_MAX + 1 - used)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return errno;
        used += (size_t)n;
        if (used > WATCHED_FILE_MAX)
            return TOO_LARGE;
    }
    out[used] = '\0';
    *length = used;
    return 0;
}

static int read_file(const char *path, char **text, size_t *length)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK), failure;
    char *room;

    if (fd < 0)
        return errno;
    room = malloc(WATCHED_FILE_MAX + 2);
    failure = room ? read_all(fd, room, length) : ENOMEM;
    close(fd);
    if (failure != 0) {
        free(room);
        return failure;
    }
    *text = room;
    return 0;
}

static enum watched_file_news fail(struct watched_file *f, int failure,
                                   char why[WATCHED_FILE_WHY_MAX + 1])
{
    bool same = f->seen && f->failure == failure;

    f->seen = true;
    f->failure = failure;
    snprintf(why, WATCHED_FILE_WHY_MAX + 1, "%s", failure_text(failure));
    return same ? WATCHED_FILE_SAME : WATCHED_FILE_FAILED;
}

enum watched_file_news watched_file_look(struct watched_file *f, int64_t wall_ns, char **text,
                                         size_t *length, char why[WATCHED_FILE_WHY_MAX + 1])
{
    struct stat now;
    int failure;

    if (stat(f->path, &now) != 0)
        return fail(f, errno, why);
    if (!S_ISREG(now.st_mode))
        return fail(f, NOT_A_FILE, why);
    int64_t written_ns = now.st_mtim.tv_sec * CLOCK_SECOND + now.st_mtim.tv_nsec;

    if (f->seen && f->failure == 0 && now.st_dev == f->device && now.st_ino == f->inode &&
        now.st_size == f->size && written_ns == f->written_ns && wall_ns - written_ns >= FRESH_NS)
        return WATCHED_FILE_SAME;
    failure = read_file(f->path, text, length);
    if (failure != 0)
        return fail(f, failure, why);
    f->seen = true;
    f->failure = 0;
    f->device = now.st_dev;
    f->inode = now.st_ino;
    f->size = now.st_size;
    f->written_ns = written_ns;
    return WATCHED_FILE_NEW;
}
