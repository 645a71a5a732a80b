/* log.c - the sink: one write() a line, so that lines of two processes never mix in one file. */
#include "base/log.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

#define LINE_MAX_BYTES 4096

/* The program's one sink; only the loop thread comes here. */
static struct {
    int fd;
    char *path; /* NULL: standard error */
    enum log_level level;
    uint64_t lost; /* lines that could not be written since the last one that could */
} sink = {.fd = STDERR_FILENO, .level = LOG_LEVEL_INFO};

static const struct {
    const char *name, *colour;
} level_style[] = {
    [LOG_LEVEL_ERROR] = {"ERROR", "\033[31m"},
    [LOG_LEVEL_WARN] = {"WARN ", "\033[33m"},
    [LOG_LEVEL_INFO] = {"INFO ", ""},
    [LOG_LEVEL_DEBUG] = {"DEBUG", "\033[2m"},
};

static int open_file(const char *path)
{
    return open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0640);
}

static void close_file(void)
{
    if (sink.path == NULL)
        return;
    close(sink.fd);
    free(sink.path);
    sink.path = NULL;
    sink.fd = STDERR_FILENO;
}

enum err log_open(const char *path, enum log_level level)
{
    int fd = STDERR_FILENO;
    char *copy = NULL;

    if (path != NULL) {
        copy = strdup(path);
        if (copy == NULL)
            return ERR_NOMEM;
        fd = open_file(path);
        if (fd < 0) {
            int open_errno = errno;

            free(copy);
            errno = open_errno;
            return ERR_IO;
        }
    }
    close_file();
    sink.fd = fd;
    sink.path = copy;
    sink.level = level;
    return ERR_OK;
}

enum err log_reopen(void)
{
    if (sink.path == NULL)
        return ERR_OK;
    int fd = open_file(sink.path);

    if (fd < 0)
        return ERR_IO;
    close(sink.fd);
    sink.fd = fd;
    return ERR_OK;
}

void log_close(void)
{
    close_file();
    sink.level = LOG_LEVEL_INFO;
    sink.lost = 0;
}

bool log_enabled(enum log_level level)
{
    return level <= sink.level;
}

static bool write_all(const char *text, size_t len)
{
    while (len > 0) {
        ssize_t n = write(sink.fd, text, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text += n;
        len -= (size_t)n;
    }
    return true;
}

/* A control character would let one message pass for two, or speak to the terminal. */
static void flatten(char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f)
            text[i] = '?';
}

__attribute__((format(printf, 2, 0))) static bool write_line(enum log_level level,
                                                             const char *format, va_list args)
{
    char line[LINE_MAX_BYTES];
    char stamp[32] = "";
    time_t now = (time_t)(clock_wall_ns() / CLOCK_SECOND);
    struct tm local;
    const char *colour = isatty(sink.fd) ? level_style[level].colour : "";
    const char *end = *colour != '\0' ? "\033[0m\n" : "\n";
    size_t room = sizeof line - strlen(end);

    if (localtime_r(&now, &local) != NULL)
        strftime(stamp, sizeof stamp, "%Y-%m-%d %H:%M:%S", &local);
    size_t head = (size_t)snprintf(line, room, "%s%s %s ", colour, stamp, level_style[level].name);
    int wanted = vsnprintf(line + head, room - head, format, args);
    size_t text = wanted < 0 ? 0 : (size_t)wanted;

    if (text > room - head - 1) { /* cut, and says so */
        text = room - head - 1;
        memset(line + head + text - 3, '.', 3);
    }
    flatten(line + head, text);
    memcpy(line + head + text, end, strlen(end));
    return write_all(line, head + text + strlen(end));
}

__attribute__((format(printf, 2, 3))) static bool write_format(enum log_level level,
                                                               const char *format, ...)
{
    va_list args;

    va_start(args, format);
    bool written = write_line(level, format, args);
    va_end(args);
    return written;
}

void log_line(enum log_level level, const char *format, ...)
{
    int saved_errno = errno;
    va_list args;

    assert(level >= LOG_LEVEL_ERROR && level <= LOG_LEVEL_DEBUG);
    if (!log_enabled(level))
        return;
    /* A full disk must not stop mining; it is told when there is room again. */
    if (sink.lost > 0 && write_format(LOG_LEVEL_WARN, "%ju log lines were lost: could not write",
                                      (uintmax_t)sink.lost))
        sink.lost = 0;
    va_start(args, format);
    if (!write_line(level, format, args))
        sink.lost++;
    va_end(args);
    errno = saved_errno;
}
