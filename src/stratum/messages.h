/* messages.h - JSON lines to typed messages and back: the only place where Stratum's JSON is read
 * or written. Pure (no state), not tied to a connection. Loop thread only (jansson).
 *
 * Reading is strict where a mistake would cost work (a job) and lenient where pools differ (error
 * forms, unpadded numbers). Writing goes through jansson, so a pool's strings are always escaped.
 * Sources: Stratum v1 as pools speak it; BIP310 (configure, version rolling, set_version_mask). */
#ifndef JOULEHASH_MESSAGES_H
#define JOULEHASH_MESSAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "base/err.h"
#include "chain/job.h"
#include "stratum/reject.h"

#define MESSAGE_DEPTH_MAX 16 /* deepest JSON nesting accepted */
#define MESSAGE_VALUES_MAX                                                                         \
    1024                       /* most values in one line: a line may be 1 MiB, and "[],[],[],..." \
                                  would cost fifty times that in memory */
#define MESSAGE_REASON_MAX 159 /* longest reject reason kept */
#define MESSAGE_TEXT_MAX 255   /* longest show_message kept */
#define MESSAGE_SESSION_ID_MAX 255
#define MESSAGE_HOST_MAX 253  /* longest DNS name */
#define MESSAGE_WAIT_MAX 3600 /* seconds: longest wait that client.reconnect may ask for */
#define MESSAGE_EXTRANONCE1_MAX JOB_EXTRANONCE1_MAX
#define MESSAGE_LINE_MAX                                                                           \
    1023 /* longest line written, newline included: pools drop a connection                        \
            for more than 1,024 bytes */
#define MESSAGE_JOB_ID_ROOM                                                                        \
    64 /* bytes of job id that a submit has room for whatever the user name */

enum message_kind {
    MESSAGE_REPLY,            /* answers a request of ours: id, ok, result, reason */
    MESSAGE_NOTIFY,           /* mining.notify */
    MESSAGE_SET_DIFFICULTY,   /* mining.set_difficulty */
    MESSAGE_SET_EXTRANONCE,   /* mining.set_extranonce */
    MESSAGE_SET_VERSION_MASK, /* mining.set_version_mask */
    MESSAGE_RECONNECT,        /* client.reconnect */
    MESSAGE_SHOW_MESSAGE,     /* client.show_message */
    MESSAGE_GET_VERSION,      /* client.get_version: a request of the pool */
    MESSAGE_PING,             /* mining.ping: a request of the pool */
    MESSAGE_UNKNOWN_METHOD,   /* a request or notification that we do not know */
};

struct message {
    enum message_kind kind;
    json_t *root; /* the whole line; freed by message_clear */

    bool has_id; /* MESSAGE_REPLY: the id was a whole number >= 0 (1.0 is one, "1" is not) */
    uint64_t id;
    json_t *raw_id; /* requests of the pool: the id to answer with, of any JSON type; borrowed; NULL
                       when there is none or it is null: then nothing is answered */

    bool ok;                   /* MESSAGE_REPLY: no error and the result is not false or null */
    bool result_true;          /* the result is literally true: an accepted share */
    json_t *result;            /* borrowed, may be NULL */
    enum reject_reason reason; /* when !result_true */
    char reason_text[MESSAGE_REASON_MAX + 1]; /* the pool's words, inert; "" where it gave none */

    double difficulty;     /* MESSAGE_SET_DIFFICULTY, within DIFFICULTY_MIN..DIFFICULTY_MAX */
    uint32_t version_mask; /* MESSAGE_SET_VERSION_MASK */
    char text[MESSAGE_TEXT_MAX + 1]; /* SHOW_MESSAGE, and the name of an unknown method; inert */
    char host[MESSAGE_HOST_MAX + 1]; /* RECONNECT; "": the same server */
    uint16_t port;                   /* 0: the same */
    uint32_t wait_s;                 /* 0..MESSAGE_WAIT_MAX; more is cut */
    json_t *params;                  /* NOTIFY, SET_EXTRANONCE: checked to be an array; borrowed */
};

/* message_parse: one line (len bytes, may hold anything) into *m.
 * Returns ERR_SYNTAX when it is not one JSON object of a known shape (not UTF-8, too deep, too many
 * values, duplicate keys, a number that overflows), ERR_RANGE when a known method carries a value
 * that must be refused (a difficulty of 0, a mask that is not hexadecimal, a 300-character host),
 * and ERR_NOMEM. In these cases *m needs no clearing and why holds a few inert words. On ERR_OK the
 * caller clears *m. Integers beyond 64 bits are taken as doubles, except as the id of a request.
 * jansson tells some failures of memory as syntax errors, which they are here too. */
enum err message_parse(const char *line, size_t len, struct message *m, char *why, size_t cap);
void message_clear(struct message *m);

struct message_extranonce {
    uint8_t extranonce1[MESSAGE_EXTRANONCE1_MAX];
    size_t extranonce1_size; /* 0..32 */
    size_t extranonce2_size; /* 0..JOB_EXTRANONCE2_MAX */
};

/* message_subscribe_result: the result of mining.subscribe: extranonces, and the session id of the
 * mining.notify subscription ("" where there is none). ERR_SYNTAX or ERR_RANGE: refused, why
 * filled. */
enum err message_subscribe_result(json_t *result, struct message_extranonce *extranonce,
                                  char session_id[MESSAGE_SESSION_ID_MAX + 1], char *why,
                                  size_t cap);

/* message_set_extranonce: params of mining.set_extranonce. Errors as above. */
enum err message_set_extranonce(json_t *params, struct message_extranonce *extranonce, char *why,
                                size_t cap);

/* message_configure_mask: whether the pool agreed to version rolling in a configure result, and its
 * mask (which may be 0: nothing to roll for now); *mask is 0 when it did not agree. */
bool message_configure_mask(json_t *result, uint32_t *mask);

/* message_notify: params of mining.notify into a job with the given extranonces and circumstances.
 * In: circumstances, a job_parts in which difficulty, masks, session, upstream and received_ns are
 * set; the rest is filled here. ERR_SYNTAX, ERR_RANGE or ERR_LIMIT: job refused, why says which
 * field; ERR_NOMEM; *out is NULL then. */
enum err message_notify(json_t *params, const struct message_extranonce *extranonce,
                        const struct job_parts *circumstances, struct job **out, char *why,
                        size_t cap);

/* Writers: one JSON line with its newline, malloc'ed (the caller frees); NULL when out of memory or
 * when a string is not valid UTF-8. A line may come out longer than MESSAGE_LINE_MAX: the caller
 * looks. */
char *message_write_configure(uint64_t id, uint32_t version_mask);
char *message_write_subscribe(uint64_t id, const char *user_agent, const char *session_id);
char *message_write_authorize(uint64_t id, const char *user, const char *password);
char *message_write_extranonce_subscribe(uint64_t id);
char *message_write_suggest_difficulty(uint64_t id, double difficulty);

struct message_submit {
    const char *user, *job_id;
    const uint8_t *extranonce2;
    size_t extranonce2_size; /* 0..JOB_EXTRANONCE2_MAX */
    uint32_t ntime, nonce;   /* header integers */
    bool version;            /* write the sixth parameter */
    uint32_t version_bits;
};
char *message_write_submit(uint64_t id, const struct message_submit *submit);

char *message_write_version(const json_t *raw_id, const char *user_agent);
char *message_write_pong(const json_t *raw_id);
char *message_write_unknown_method(const json_t *raw_id);

/* message_login_fits: whether a user name and password can be used: ERR_SYNTAX when one is not
 * valid UTF-8, ERR_LIMIT when the authorize line, or a submit with a job id of MESSAGE_JOB_ID_ROOM
 * bytes, would exceed MESSAGE_LINE_MAX; ERR_NOMEM. For session_new, and for checking a
 * configuration. */
enum err message_login_fits(const char *user, const char *password);

#endif
