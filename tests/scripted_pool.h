/* scripted_pool.h - a pool on a real loopback socket that plays by a script, well or badly. It
 * judges nothing: what it answers to a share is in the script. For the client's side of every
 * mishap. */
#ifndef JOULEHASH_TESTS_SCRIPTED_POOL_H
#define JOULEHASH_TESTS_SCRIPTED_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/listener.h>

#define SCRIPTED_SHARE_MAX 96 /* a share that is remembered, as text */

/* How a connection goes. */
enum scripted_manner {
    SCRIPTED_GOOD,                /* logs in, gives a job */
    SCRIPTED_NO_JOB,              /* logs in, gives none */
    SCRIPTED_SILENT,              /* accepts, reads, never speaks */
    SCRIPTED_CLOSE_AT_ONCE,       /* closes as soon as it is connected */
    SCRIPTED_CLOSE_ON_CONFIGURE,  /* knows nothing of mining.configure */
    SCRIPTED_CLOSE_ON_SUBSCRIBE,  /* closes in the middle of the handshake */
    SCRIPTED_CLOSE_ON_AUTHORIZE,  /* gives a job, then closes instead of answering */
    SCRIPTED_CLOSE_MID_LINE,      /* logs in, and closes in the middle of the first job */
    SCRIPTED_REFUSE_AUTHORIZE,    /* the user is not known */
    SCRIPTED_REFUSE_SUBSCRIBE,    /* answers subscribe with an error */
    SCRIPTED_STOP_AFTER_SUBSCRIBE /* never answers authorize */
};

enum scripted_verdict {
    SCRIPTED_ACCEPT,
    SCRIPTED_REJECT,       /* job not found */
    SCRIPTED_UNAUTHORIZED, /* unauthorized worker */
    SCRIPTED_NO_VERDICT,
};

/* The script of one connection. Zero is a good pool. */
struct scripted_plan {
    enum scripted_manner manner;
    enum scripted_verdict verdict;
    const char *extranonce1;       /* NULL: "9ec9026b" */
    unsigned int extranonce2_size; /* 0: 4 */
    double difficulty;             /* 0: 1e-9 */
    const char *mask;              /* of version rolling; NULL: refused */
    const char *nbits;             /* NULL: "1d00ffff" */
    const char *job_id;            /* of the first job; NULL: "1" */
    bool odd_coinbase;             /* one that cannot be decoded */
    const char *subscribe_result;  /* JSON; NULL: a good one */
    const char *before_subscribe;  /* lines that come before that answer; NULL: none */
    const char *payout;            /* output script, hexadecimal; NULL: "51" */
    bool forgets;                  /* each connection has another extranonce1 */
};

struct scripted_pool {
    struct event_base *base;
    struct evconnlistener *listener;
    struct bufferevent *client; /* the newest connection, NULL when it is closed */
    struct event *drip;
    struct evbuffer *dripping; /* what is still to be sent byte by byte */
    const struct scripted_plan *plans;
    size_t plan_count;
    uint16_t port;
    const char *ending;  /* of lines: "\n" */
    bool fragments;      /* one byte in a segment */
    int64_t interval_us; /* between two bytes */
    /* Remembers shares over connections, credits each once, and calls it a duplicate after that. */
    bool remembers;
    /* Hangs up after so many bytes in both directions together; 0: never. With a reset or not. */
    size_t cut_after;
    bool cut_with_reset;

    /* What was seen. */
    unsigned int connections, configures, subscribes, authorizes, submits, answers;
    unsigned int closed;                /* by the client */
    char submit[1200], authorize[1200]; /* the latest, as they came */
    unsigned int cuts, duplicates;
    size_t exchanged;                     /* bytes of this connection, with cut_after */
    bool cutting;                         /* as soon as what was written has left */
    char (*credited)[SCRIPTED_SHARE_MAX]; /* the shares remembered, as text */
    size_t credits, credits_room;
};

/* scripted_pool_new: listens on 127.0.0.1, any port. Connection n follows plans[n], the last one
 * for all further; borrowed. Fails the test where it cannot. */
struct scripted_pool *scripted_pool_new(struct event_base *base, const struct scripted_plan *plans,
                                        size_t plan_count);
void scripted_pool_free(struct scripted_pool *pool);

/* scripted_pool_deaf: stops taking connections (they are refused); scripted_pool_small_window:
 * later connections have a receive buffer of a few kilobytes. */
void scripted_pool_deaf(struct scripted_pool *pool);
void scripted_pool_small_window(struct scripted_pool *pool);

/* To the newest connection. say: one line. job: set_difficulty and a notify; jobs of other
 * `content` have another coinbase. raw: bytes. close, reset: hangs up. read: stops and goes on
 * reading. */
void scripted_pool_say(struct scripted_pool *pool, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void scripted_pool_job(struct scripted_pool *pool, const char *id, uint32_t content, bool clean);
void scripted_pool_raw(struct scripted_pool *pool, const void *bytes, size_t len);
void scripted_pool_close(struct scripted_pool *pool);
void scripted_pool_reset(struct scripted_pool *pool); /* with a RST, what was not sent is lost */
void scripted_pool_read(struct scripted_pool *pool, bool on);

#endif
