/* fuzz_session.c - any bytes from a pool: a libFuzzer target, also driven by replay.c.
 *
 * The input is what the pool sends. Bytes that no JSON can hold are stage directions: 0xff lets 20
 * seconds pass, 0xfe submits a share of the newest job, 0xfd closes and connects again, 0xfc does
 * so too but keeps what is pending: it is sent again, where it may be, at the next 0xfe. */
#include "tests/fuzz/fuzz_target.h"

#include <jansson.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "hash/sha256.h"
#include "stratum/session.h"

#define JOBS 8
#define TRIES 64

struct stage {
    struct session_config config;
    struct ledger *ledger;
    struct session *session;
    int64_t now_ns;
    struct job *jobs[JOBS]; /* at seq % JOBS */
    uint64_t seq;
    uint32_t nonce;
};

static void require(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "fuzz_session: %s\n", what);
    abort();
}

static void require_inert(const char *text, size_t cap)
{
    size_t len = strnlen(text, cap);

    require(len < cap, "a text without an end");
    for (size_t i = 0; i < len; i++)
        require(text[i] >= ' ' && text[i] <= '~', "a text that is not inert");
}

/* Every line must be one JSON object, and short enough for any pool. */
static void read_output(struct stage *s)
{
    size_t len;
    const char *line;

    while ((line = session_output(s->session, &len)) != NULL) {
        require(len <= SESSION_OUTPUT_MAX + SESSION_ANSWERS_MAX, "unbounded output");

        const char *newline = memchr(line, '\n', len);

        require(newline != NULL, "half a line");
        len = (size_t)(newline - line) + 1;
        require(len <= MESSAGE_LINE_MAX, "a line too long");

        json_t *root = json_loadb(line, len, 0, NULL);

        require(json_is_object(root), "a line that is not JSON");
        json_decref(root);
        session_sent(s->session, len);
    }
}

static void pump(struct stage *s)
{
    struct session_event event;
    bool over = false;

    while (session_event(s->session, &event)) {
        require(!over, "an event after the last one");
        over = event.kind == SESSION_EVENT_DROP;
        require_inert(event.text, sizeof event.text);
        require_inert(event.host, sizeof event.host);
        require((event.job != NULL) == (event.kind == SESSION_EVENT_JOB), "a job out of place");
        require(event.wait_s <= MESSAGE_WAIT_MAX, "a wait too long");
        if (event.job != NULL) {
            struct job **slot = &s->jobs[++s->seq % JOBS];

            require(session_info(s->session)->authorized, "a job before authorisation");
            event.job->seq = s->seq;
            job_free(*slot);
            *slot = event.job;
        }
    }
    require(!over || session_info(s->session)->dropped, "not dropped");
    require(ledger_balanced(s->ledger), "the books do not balance");
    read_output(s);
}

static void connect(struct stage *s)
{
    s->config.number++;
    require(session_new(&s->config, s->ledger, s->now_ns, &s->session) == ERR_OK, "no session");
    pump(s);
}

static void reconnect(struct stage *s, bool resume)
{
    session_free(s->session);
    if (!resume)
        ledger_lose_all(s->ledger);
    connect(s);
}

/* Only once the session has a job can it tell whether the old ones still hold. */
static void resubmit(struct stage *s)
{
    struct ledger_entry entry;

    for (uint64_t after = 0; ledger_pending(s->ledger, after, &entry);) {
        struct job *job = s->jobs[entry.share.job_seq % JOBS];

        after = entry.id;
        if (entry.share.session == s->config.number || entry.resubmitted)
            continue;
        if (job == NULL || job->seq != entry.share.job_seq ||
            !session_resubmit(s->session, &entry, job, s->now_ns))
            require(ledger_lose(s->ledger, entry.id), "not pending");
        require(ledger_balanced(s->ledger), "the books do not balance");
    }
    read_output(s);
}

static void submit(struct stage *s)
{
    struct job *job = s->jobs[s->seq % JOBS];
    uint8_t header[80], hash[32], again[32];

    if (job == NULL)
        return;
    for (int i = 0; i < TRIES; i++) {
        struct share share = {.job_seq = job->seq,
                              .session = job->session,
                              .version = job->version | (job->version_mask & -job->version_mask),
                              .ntime = job->ntime,
                              .nonce = s->nonce++};

        job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);

        bool good = target_meets(hash, &job->target);
        enum session_submit_result result =
            session_submit(s->session, &share, job, s->now_ns, false, again, NULL);

        require((result == SESSION_SUBMIT_WRONG) == !good, "judged otherwise");
        require(ledger_balanced(s->ledger), "the books do not balance");
        if (good) {
            require(memcmp(hash, again, 32) == 0, "another hash");
            break;
        }
    }
    read_output(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct stage s = {
        .config = {.user_agent = "joulehash/0.1.0",
                   .user = "user.worker",
                   .password = "x",
                   .host = "eu.pool.example",
                   .port = 3333,
                   .session_id = "resume",
                   .configure = true,
                   .version_mask = 0x1fffffff,
                   .suggest_difficulty = 0.005,
                   .upstream = 1,
                   .handshake_ns = 60 * CLOCK_SECOND,
                   .silence_ns = 300 * CLOCK_SECOND,
                   .verdict_ns = 60 * CLOCK_SECOND},
        .now_ns = CLOCK_SECOND,
    };
    size_t start = 0;

    require(ledger_new(&s.ledger) == ERR_OK, "no ledger");
    connect(&s);
    for (size_t i = 0; i <= size; i++) {
        if (i < size && data[i] < 0xfc)
            continue;
        s.now_ns += CLOCK_MILLISECOND;
        session_feed(s.session, data + start, i - start, s.now_ns);
        pump(&s);
        start = i + 1;
        if (i == size)
            break;
        if (data[i] == 0xff) {
            s.now_ns += 20 * CLOCK_SECOND;
            session_tick(s.session, s.now_ns);
            require(session_deadline(s.session) > s.now_ns, "a deadline in the past");
        } else if (data[i] == 0xfe) {
            resubmit(&s);
            submit(&s);
        } else {
            reconnect(&s, data[i] == 0xfc);
        }
        pump(&s);
    }
    session_free(s.session);
    ledger_lose_all(s.ledger);
    require(ledger_balanced(s.ledger), "the books do not balance");
    for (size_t i = 0; i < JOBS; i++)
        job_free(s.jobs[i]);
    ledger_free(s.ledger);
    return 0;
}
