/* transcript.h - a recording of what was said on the connections to pools, and when: written while
 * mining, read again for a bug report or a test. Passwords are not in it. Loop thread only.
 *
 * A text file. After the first line, "# joulehash transcript 1", each line is one record: its kind,
 * the seconds since the recording began, the pool's index, and text, with a space between:
 *
 *   B 0.000000000 0 {"host":"pool.example", ...}     a session begins, with its configuration
 *   > 0.000100000 0 {"id":1, ...}\n                  bytes that we sent, whole lines
 *   < 0.012345678 0 {"id":1, ...}\n                  bytes that the pool sent, as they were read
 *   T 180.00000000 0                                 the session was asked to look at the clock
 *   E 181.00000000 0 the pool closed the connection  the session is over, and why
 *
 * In text, bytes outside printable ASCII and the backslash are \n, \r, \t, \\ or \x and two digits.
 */
#ifndef JOULEHASH_TRANSCRIPT_H
#define JOULEHASH_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/err.h"
#include "stratum/session.h"

#define TRANSCRIPT_LINE_MAX (1u << 20) /* longest line that is read */
#define TRANSCRIPT_MASK "***"          /* stands for every password */

struct transcript;

/* transcript_new: creates the file (0600), or empties it. ERR_IO, with errno set; ERR_NOMEM. */
enum err transcript_new(const char *path, int64_t now_ns, struct transcript **out);

/* transcript_close: false when something could not be written, a full disk for example. NULL is
 * fine. */
bool transcript_close(struct transcript *t);

/* Each does nothing when t is NULL. begin: config's password is left out. sent: whole lines. */
void transcript_begin(struct transcript *t, uint32_t pool, int64_t now_ns,
                      const struct session_config *config);
void transcript_sent(struct transcript *t, uint32_t pool, int64_t now_ns, const char *bytes,
                     size_t len);
void transcript_received(struct transcript *t, uint32_t pool, int64_t now_ns, const uint8_t *bytes,
                         size_t len);
void transcript_tick(struct transcript *t, uint32_t pool, int64_t now_ns);
void transcript_end(struct transcript *t, uint32_t pool, int64_t now_ns, const char *why);

/* ---- reading ---- */

enum transcript_kind {
    TRANSCRIPT_BEGIN = 'B',
    TRANSCRIPT_SENT = '>',
    TRANSCRIPT_RECEIVED = '<',
    TRANSCRIPT_TICK = 'T',
    TRANSCRIPT_END = 'E',
};

struct transcript_record {
    enum transcript_kind kind;
    int64_t at_ns; /* since the recording began */
    uint32_t pool;
    char *bytes; /* what the text stands for, and a NUL; freed by transcript_reader_clear or the
                    next read */
    size_t len;
};

struct transcript_reader {
    FILE *file; /* borrowed */
    uint64_t line;
    int64_t last_ns;
    struct transcript_record record;
    char *text;
    size_t room;
};

/* transcript_reader_init: checks the first line. transcript_read: the next record into r->record;
 * *end when there is none. Both: ERR_SYNTAX, ERR_LIMIT, ERR_NOMEM or ERR_IO, with the line and what
 * is wrong in why. */
enum err transcript_reader_init(struct transcript_reader *r, FILE *file, char *why, size_t cap);
enum err transcript_read(struct transcript_reader *r, bool *end, char *why, size_t cap);
void transcript_reader_clear(struct transcript_reader *r);

/* A session's configuration as a begin record has it; strings are its own. */
struct transcript_config {
    struct session_config config; /* its password is TRANSCRIPT_MASK */
    json_t *root;
    const char *redirect_host[16];
};

/* transcript_config_read: of the bytes of a begin record. False when it is none, with why. */
bool transcript_config_read(const struct transcript_record *r, struct transcript_config *out,
                            char *why, size_t cap);
void transcript_config_clear(struct transcript_config *c);

#endif
