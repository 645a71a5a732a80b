/* session_rig.h - a session without sockets for the tests: a virtual clock, a pool's voice, the
 * receiver's job table, and the lines that the session writes. */
#ifndef JOULEHASH_TESTS_SESSION_RIG_H
#define JOULEHASH_TESTS_SESSION_RIG_H

#include "tests/support.h"

#include <jansson.h>

#include "base/clock.h"
#include "stratum/session.h"

#define RIG_JOBS_MAX 512
#define RIG_USER "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080.w"
#define RIG_EXTRANONCE1 "9ec9026b"
#define RIG_MASK 0x1fffe000u

/* The ckpool lines of a recorded session: coinbase halves and parents for made-up jobs. */
#define RIG_PARENT "06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a"
#define RIG_PARENT_2 "c6c5ce115bd3005e4e0e86083ff6c64729b12b520542b54d0000000000000000"
#define RIG_COINB1                                                                                 \
    "0100000001000000000000000000000000000000000000000000000000000000000000"                       \
    "0000ffffffff30010400049dc9026b048c43e4380c"
#define RIG_COINB2                                                                                 \
    "0a636b706f6f6c2d6c68720a2f68656c642d6f75742fffffffff0200f2052a01000000"                       \
    "160014751e76e8199196d454941c45d1b3a323f1433bd60000000000000000266a24aa"                       \
    "21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9"                       \
    "00000000"

/* A line with a notify whose fields are given, as they stand in JSON. */
#define RIG_GOOD_COINB1 "\"" RIG_COINB1 "\""
#define RIG_NOTIFY(id, coinb1, branch, version, nbits, ntime, rest)                                \
    "{\"method\":\"mining.notify\",\"params\":[" id ",\"" RIG_PARENT "\"," coinb1 ",\"" RIG_COINB2 \
    "\"," branch "," version "," nbits "," ntime rest "]}"

struct rig {
    struct session_config config;
    struct ledger *ledger;
    struct session *s;
    int64_t now_ns;
    size_t fragment; /* bytes per session_feed in rig_feed; 0: all at once */
    uint64_t next_seq, next_id;
    struct job *jobs[RIG_JOBS_MAX]; /* owned; in the order taken */
    size_t job_count;
    uint64_t events[SESSION_EVENT_DROP + 1]; /* how many of each kind */
    struct session_event last[SESSION_EVENT_DROP + 1];
    char line[2 * MESSAGE_LINE_MAX]; /* of rig_line */
};

/* rig_init: a rig with an ordinary configuration, not yet connected. rig_clear ends all. */
void rig_init(struct rig *r);
void rig_clear(struct rig *r);

/* rig_connect: a new session (an earlier one is freed, without losing what is pending). */
void rig_connect(struct rig *r);

/* rig_login: connects, and plays the pool's part until authorised, with RIG_MASK, RIG_EXTRANONCE1,
 * 8 bytes of extranonce2 and difficulty 1e-9; no job yet. Takes all output. */
void rig_login(struct rig *r);

/* rig_say: one line (and its newline) from the pool, one second later, then takes all events. */
void rig_say(struct rig *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
void rig_feed(struct rig *r, const void *bytes, size_t len);
void rig_pump(struct rig *r); /* takes all events */

const struct session_info *rig_info(const struct rig *r);
const struct ledger_counts *rig_counts(const struct rig *r);

/* rig_expect_refused: the line must be refused and counted there once, with a note that holds
 * `word`, and change nothing else. */
void rig_expect_refused(struct rig *r, const uint64_t *counter, const char *word, const char *line);

/* rig_line: the next line of output, without newline, or NULL. rig_expect_line: it must be `text`.
 */
const char *rig_line(struct rig *r);
void rig_expect_line(struct rig *r, const char *text);
void rig_skip_output(struct rig *r);

/* rig_notify: a job in which the id, parent, version and clean are given and all else is the same.
 */
void rig_notify(struct rig *r, const char *id, const char *parent, const char *version, bool clean);

/* rig_job: the newest job taken; fails the test when there is none. */
struct job *rig_job(struct rig *r);

/* rig_share: a share of that job found by trying nonces and, where the job has them, extranonce2
 * values from `start` up, with the given version bits over the job's version. */
struct share rig_share(struct rig *r, const struct job *job, uint32_t version_bits, uint32_t start);

/* rig_submit: session_submit one second later. rig_sent: finds a fresh share of the newest job and
 * submits it, must be sent; returns its id and leaves no output. */
enum session_submit_result rig_submit(struct rig *r, const struct share *share,
                                      const struct job *job);
uint64_t rig_sent(struct rig *r);

/* rig_works: a good clean job and an accepted share go through from here: nothing is broken. */
void rig_works(struct rig *r);

#endif
