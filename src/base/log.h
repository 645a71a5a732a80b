/* log.h - levels and one sink. Only the loop thread logs; workers mail events to it.
 *
 * Lines go to standard error, to a file or to syslog; as text, with local time and level (colour on
 * a terminal only, unless NO_COLOR is set), or as JSON objects. Standard error that goes to
 * systemd's journal gets the level as the journal reads it, and no time, which the journal has
 * itself (sd-daemon(3)). Strings from a peer are passed through inert_copy() by the caller first;
 * should a control character come here nevertheless, it is written as '?', so that a message is
 * always one line. Lines that cannot be written (a full disk) are counted, and the next line that
 * can is preceded by one that says how many were lost. */
#ifndef JOULEHASH_LOG_H
#define JOULEHASH_LOG_H

#include <stdbool.h>

#include "base/err.h"

enum log_format { LOG_FORMAT_TEXT, LOG_FORMAT_JSON };

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARN, LOG_LEVEL_INFO, LOG_LEVEL_DEBUG };

/* log_open: sends lines up to `level` to the file `path` (appended; created 0640), or to standard
 * error when path is NULL. Returns ERR_IO with errno set when the file cannot be opened, or
 * ERR_NOMEM; the sink is unchanged then. May be called again to change the sink. */
enum err log_open(const char *path, enum log_level level);

/* log_open_syslog: sends lines up to `level` to the system's log, facility daemon. Their format is
 * the system's own. */
void log_open_syslog(enum log_level level);

/* log_set_format: of lines from now on. A JSON line is {"time":"2026-01-31T23:59:59.123Z",
 * "level":"error|warn|info|debug","message":"..."}, in UTC and UTF-8. */
void log_set_format(enum log_format format);

/* log_reopen: closes and opens the file again (after log rotation). ERR_IO, with errno set, keeps
 * the old one. Nothing to do for other sinks. */
enum err log_reopen(void);

/* log_close: closes the file, takes progress away, and goes back to text on standard error at
 * LOG_LEVEL_INFO. */
void log_close(void);

/* log_watch: `see` is given the text of every line up to LOG_LEVEL_INFO too, also of those that the
 * sink leaves out; it must not log. One at a time; NULL: nobody. */
void log_watch(void (*see)(void *context, enum log_level level, const char *text), void *context);

bool log_enabled(enum log_level level);

/* log_line: one line, cut at about 4,000 characters. Keeps errno. */
void log_line(enum log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* log_toned: a line at LOG_LEVEL_INFO that the eye finds on a terminal: what went well, and how all
 * of it stands. */
enum log_tone { LOG_TONE_PLAIN, LOG_TONE_GOOD, LOG_TONE_STATUS };
void log_toned(enum log_tone tone, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* log_progress: keeps one line of text below all others on the terminal that standard error is, cut
 * to its width; "" takes it away. Nothing happens where lines go elsewhere, as JSON, or at
 * LOG_LEVEL_WARN and below: progress is for eyes. Returns whether it is shown. */
bool log_progress(const char *format, ...) __attribute__((format(printf, 1, 2)));

#define log_error(...) log_line(LOG_LEVEL_ERROR, __VA_ARGS__)
#define log_warn(...) log_line(LOG_LEVEL_WARN, __VA_ARGS__)
#define log_info(...) log_line(LOG_LEVEL_INFO, __VA_ARGS__)
#define log_debug(...) log_line(LOG_LEVEL_DEBUG, __VA_ARGS__)

#endif
