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
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

#define LINE_MAX_BYTES 4096
#define PROGRESS_MAX_BYTES 200
#define WIPE_LINE "\r\033[K"
#define MESSAGE_MAX_BYTES (LINE_MAX_BYTES - 64)

/* The program's one sink; only the loop thread comes here. */
static struct {
    int fd;
    char *path; /* NULL: standard error */
    bool syslog, journal;
    enum log_format format;
    enum log_level level;
    char progress[PROGRESS_MAX_BYTES]; /* shown on the terminal now; "": nothing */
    uint64_t lost; /* lines that could not be written since the last one that could */
    void (*watch)(void *context, enum log_level level, const char *text); /* NULL: nobody */
    void *watch_context;
} sink = {.fd = STDERR_FILENO, .level = LOG_LEVEL_INFO};

static const struct {
    const char *name, *colour, *json;
    int priority;
} level_style[] = {
    [LOG_LEVEL_ERROR] = {"ERROR", "\033[31m", "error", LOG_ERR},
    [LOG_LEVEL_WARN] = {"WARN ", "\033[33m", "warn", LOG_WARNING},
    [LOG_LEVEL_INFO] = {"INFO ", "", "info", LOG_INFO},
    [LOG_LEVEL_DEBUG] = {"DEBUG", "\033[2m", "debug", LOG_DEBUG},
};

static const char *const tone_colour[] = {
    [LOG_TONE_PLAIN] = "", [LOG_TONE_GOOD] = "\033[32m", [LOG_TONE_STATUS] = "\033[1;36m"};

/* Not where the user wants none (no-color.org) or the terminal has none. */
static bool colours_wanted(void)
{
    const char *none = getenv("NO_COLOR"), *terminal = getenv("TERM");

    return isatty(sink.fd) && (!none || none[0] == '\0') &&
           (!terminal || strcmp(terminal, "dumb") != 0);
}

static int open_file(const char *path)
{
    return open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0640);
}

/* Whether standard error is the journal's stream that systemd told of. */
static bool to_journal(void)
{
    const char *told = getenv("JOURNAL_STREAM");
    char is[64];
    struct stat info;

    if (told == NULL || fstat(STDERR_FILENO, &info) != 0)
        return false;
    snprintf(is, sizeof is, "%ju:%ju", (uintmax_t)info.st_dev, (uintmax_t)info.st_ino);
    return strcmp(told, is) == 0;
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

static void wipe_progress(void)
{
    if (sink.progress[0] != '\0')
        write_all(WIPE_LINE, strlen(WIPE_LINE));
    sink.progress[0] = '\0';
}

static void close_file(void)
{
    wipe_progress();
    if (sink.syslog)
        closelog();
    sink.syslog = sink.journal = false;
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
    sink.journal = path == NULL && to_journal();
    sink.level = level;
    return ERR_OK;
}

void log_open_syslog(enum log_level level)
{
    close_file();
    openlog("joulehash", LOG_PID, LOG_DAEMON);
    sink.syslog = true;
    sink.level = level;
}

void log_set_format(enum log_format format)
{
    sink.format = format;
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
    sink.format = LOG_FORMAT_TEXT;
    sink.lost = 0;
}

void log_watch(void (*see)(void *context, enum log_level level, const char *text), void *context)
{
    sink.watch = see;
    sink.watch_context = context;
}

static bool watched(enum log_level level)
{
    return sink.watch != NULL && level <= LOG_LEVEL_INFO;
}

bool log_enabled(enum log_level level)
{
    return level <= sink.level;
}

/* A control character would let one message pass for two, or speak to the terminal. */
static void flatten(char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == 0x7f)
            text[i] = '?';
}

/* Whether the bytes at `text` begin with a whole character in UTF-8 that is not ASCII; its length,
 * or 0. Overlong forms and surrogates are none (RFC 3629). */
static size_t utf8_character(const char *text)
{
    const unsigned char *t = (const unsigned char *)text;
    size_t more = t[0] >= 0xf0 && t[0] <= 0xf4 ? 3 : t[0] >= 0xe0 ? 2 : t[0] >= 0xc2 ? 1 : 0;

    if (more == 0 || t[0] > 0xf4)
        return 0;
    for (size_t i = 1; i <= more; i++)
        if ((t[i] & 0xc0) != 0x80)
            return 0;
    if ((t[0] == 0xe0 && t[1] < 0xa0) || (t[0] == 0xed && t[1] > 0x9f) ||
        (t[0] == 0xf0 && t[1] < 0x90) || (t[0] == 0xf4 && t[1] > 0x8f))
        return 0;
    return more + 1;
}

/* A flattened message as the inside of a JSON string; what does not fit is left out. */
static size_t json_text(char *out, size_t cap, const char *text)
{
    size_t len = 0;

    while (*text != '\0' && len + 4 < cap) {
        size_t bytes = (unsigned char)*text < 0x80 ? 1 : utf8_character(text);

        if (*text == '"' || *text == '\\')
            out[len++] = '\\';
        if (bytes == 0) { /* of no character */
            out[len++] = '?';
            text++;
            continue;
        }
        memcpy(out + len, text, bytes);
        len += bytes;
        text += bytes;
    }
    return len;
}

static bool write_json(enum log_level level, const char *message)
{
    char line[2 * LINE_MAX_BYTES];
    char stamp[32] = "";
    int64_t wall = clock_wall_ns();
    time_t now = (time_t)(wall / CLOCK_SECOND);
    struct tm utc;

    if (gmtime_r(&now, &utc) != NULL)
        strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &utc);
    size_t len = (size_t)snprintf(
        line, sizeof line, "{\"time\":\"%s.%03dZ\",\"level\":\"%s\",\"message\":\"", stamp,
        (int)(wall % CLOCK_SECOND / CLOCK_MILLISECOND), level_style[level].json);

    len += json_text(line + len, sizeof line - len - 3, message);
    memcpy(line + len, "\"}\n", 3);
    return write_all(line, len + 3);
}

static bool write_text(enum log_level level, enum log_tone tone, const char *message)
{
    char line[LINE_MAX_BYTES + PROGRESS_MAX_BYTES + 64];
    char stamp[32] = "";
    time_t now = (time_t)(clock_wall_ns() / CLOCK_SECOND);
    struct tm local;
    const char *wipe = sink.progress[0] != '\0' ? WIPE_LINE : "";
    bool coloured = colours_wanted();
    const char *colour = coloured ? level_style[level].colour : "";
    const char *of_message = coloured ? tone_colour[tone] : "";
    int len;

    if (sink.journal) {
        len = snprintf(line, sizeof line, "<%d>%s\n", level_style[level].priority, message);
    } else {
        if (localtime_r(&now, &local) != NULL)
            strftime(stamp, sizeof stamp, "%Y-%m-%d %H:%M:%S", &local);
        len = snprintf(line, sizeof line, "%s%s%s %s %s%s%s\n%s", wipe, colour, stamp,
                       level_style[level].name, of_message, message,
                       *colour != '\0' || *of_message != '\0' ? "\033[0m" : "", sink.progress);
    }
    return write_all(line, (size_t)len);
}

__attribute__((format(printf, 3, 0))) static bool
write_line(enum log_level level, enum log_tone tone, const char *format, va_list args)
{
    char message[MESSAGE_MAX_BYTES];
    int wanted = vsnprintf(message, sizeof message, format, args);
    size_t len = wanted < 0 ? 0 : (size_t)wanted;

    if (len >= sizeof message) { /* cut, and says so */
        len = sizeof message - 1;
        memset(message + len - 3, '.', 3);
    }
    message[len] = '\0';
    flatten(message, len);
    if (watched(level))
        sink.watch(sink.watch_context, level, message);
    if (!log_enabled(level))
        return true;
    if (sink.syslog) {
        syslog(level_style[level].priority, "%s", message);
        return true;
    }
    return sink.format == LOG_FORMAT_JSON ? write_json(level, message)
                                          : write_text(level, tone, message);
}

__attribute__((format(printf, 2, 3))) static bool write_format(enum log_level level,
                                                               const char *format, ...)
{
    va_list args;

    va_start(args, format);
    bool written = write_line(level, LOG_TONE_PLAIN, format, args);
    va_end(args);
    return written;
}

__attribute__((format(printf, 3, 0))) static void line_of(enum log_level level, enum log_tone tone,
                                                          const char *format, va_list args)
{
    int saved_errno = errno;

    assert(level >= LOG_LEVEL_ERROR && level <= LOG_LEVEL_DEBUG);
    if (!log_enabled(level) && !watched(level))
        return;
    /* A full disk must not stop mining; it is told when there is room again. */
    if (sink.lost > 0 && write_format(LOG_LEVEL_WARN, "%ju log lines were lost: could not write",
                                      (uintmax_t)sink.lost))
        sink.lost = 0;
    if (!write_line(level, tone, format, args))
        sink.lost++;
    errno = saved_errno;
}

void log_line(enum log_level level, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    line_of(level, LOG_TONE_PLAIN, format, args);
    va_end(args);
}

void log_toned(enum log_tone tone, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    line_of(LOG_LEVEL_INFO, tone, format, args);
    va_end(args);
}

bool log_progress(const char *format, ...)
{
    char text[PROGRESS_MAX_BYTES];
    struct winsize size = {0};
    va_list args;

    if (sink.path != NULL || sink.syslog || sink.journal || sink.format != LOG_FORMAT_TEXT ||
        sink.level < LOG_LEVEL_INFO || !isatty(sink.fd))
        return false;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    flatten(text, strlen(text));
    if (ioctl(sink.fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && strlen(text) >= size.ws_col)
        text[size.ws_col - 1] = '\0'; /* a wrapped one could not be wiped */
    if (strcmp(text, sink.progress) != 0) {
        wipe_progress();
        memcpy(sink.progress, text, strlen(text) + 1);
        write_all(text, strlen(text));
    }
    return true;
}
