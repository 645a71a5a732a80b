/* referee.h - the pool's side of a randomised session, kept apart from all that the miner uses: its
 * own reading of submit lines, its own books of jobs, OpenSSL's SHA-256.
 *
 * It is told every line that the session is fed, and judges every line that the session writes by
 * what the session had been told by then. */
#ifndef JOULEHASH_TESTS_REFEREE_H
#define JOULEHASH_TESTS_REFEREE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define REFEREE_COINBASE_MAX 300
#define REFEREE_BRANCHES_MAX 12

/* What a notify says; bytes as they are, header order. */
struct referee_job {
    char id[40];
    uint8_t parent[32];
    uint8_t coinb1[REFEREE_COINBASE_MAX], coinb2[REFEREE_COINBASE_MAX];
    size_t coinb1_len, coinb2_len;
    uint8_t branch[REFEREE_BRANCHES_MAX][32];
    size_t branch_count;
    uint32_t version, nbits, ntime;
    bool clean;
};

struct referee;

struct referee *referee_new(const char *user, uint32_t willing_mask);
void referee_free(struct referee *r);

/* referee_connect: a new connection, whose subscribe answer gives these. With `resumed` the jobs of
 * the last one stay known, for shares that are sent again. */
void referee_connect(struct referee *r, const uint8_t *extranonce1, size_t extranonce1_size,
                     size_t extranonce2_size, bool resumed);
void referee_subscribed(struct referee *r);
void referee_difficulty(struct referee *r, double difficulty);
void referee_extranonce(struct referee *r, const uint8_t *extranonce1, size_t extranonce1_size,
                        size_t extranonce2_size);
void referee_mask(struct referee *r, bool agreed, uint32_t mask, int64_t now_ns);
void referee_notify(struct referee *r, const struct referee_job *job, int64_t now_ns);

/* referee_knows: whether this is what the job numbered `generation` on this connection (jobs and
 * their repetitions under another mask are counted from 1) must be like, and whether it is the
 * newest. */
struct referee_view {
    const char *id;
    uint32_t version, rolled; /* header version, and the bits to roll */
    uint32_t ntime;
    double difficulty;
    size_t extranonce1_size, extranonce2_size;
    bool sixth; /* submits have a sixth parameter */
};
bool referee_knows(const struct referee *r, uint64_t generation, const struct referee_view *view);

/* referee_may_send: whether a share of that job with that header version and difficulty of its
 * hash may be sent. */
bool referee_may_send(const struct referee *r, uint64_t generation, uint32_t version,
                      double difficulty, int64_t now_ns);

/* referee_judge: one line of output that is a mining.submit. Returns NULL and the request's id when
 * it is right, else what is wrong with it. again: the share was sent before, on another connection.
 */
const char *referee_judge(struct referee *r, const char *line, int64_t now_ns, bool again,
                          uint64_t *id);

/* referee_refused: a refusal of share `id` was fed to the session. about_version: the reason names
 * the version; unclear: it is "above target" or nothing known. */
void referee_refused(struct referee *r, uint64_t id, bool about_version, bool unclear,
                     int64_t now_ns);
bool referee_fell_back(const struct referee *r);

#endif
