/* test_session_nomem.c - every allocation of a scripted session failed in turn, once and for good:
 * no crash, no leak, the books balance. When it was one of ours, the session says so or went on as
 * if nothing had been. Linked with --wrap for our own allocations; jansson is given its own: it
 * makes no difference between a string that it has no memory for and one that is wrong, and may
 * even leave out a byte of it, so no more can be asked there. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hash/sha256.h"

/* ---- allocations that fail on demand; static, because malloc has no argument for it ---- */

enum who { OURS, JANSSONS };

static struct {
    uint64_t count[2];  /* allocations so far, of each */
    uint64_t fail_from; /* the first that fails; 0: none */
    enum who whose;     /* among these */
    bool for_good;      /* and all after it */
    bool failed;
    int64_t alive;
} memory;

static bool fails(enum who who)
{
    uint64_t n = ++memory.count[who];

    if (memory.fail_from == 0 || who != memory.whose || n < memory.fail_from ||
        (n > memory.fail_from && !memory.for_good))
        return false;
    memory.failed = true;
    return true;
}

static void *counted(void *p)
{
    memory.alive += p != NULL;
    return p;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *p, size_t size);
void __real_free(void *p);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *p, size_t size);
char *__wrap_strdup(const char *text);
void __wrap_free(void *p);

void *__wrap_malloc(size_t size)
{
    return fails(OURS) ? NULL : counted(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails(OURS) ? NULL : counted(__real_calloc(count, size));
}

void *__wrap_realloc(void *p, size_t size)
{
    if (fails(OURS))
        return NULL;
    return p == NULL ? counted(__real_realloc(p, size)) : __real_realloc(p, size);
}

char *__wrap_strdup(const char *text)
{
    char *copy = __wrap_malloc(strlen(text) + 1);

    return copy != NULL ? strcpy(copy, text) : NULL;
}

void __wrap_free(void *p)
{
    memory.alive -= p != NULL;
    __real_free(p);
}

static void *jansson_malloc(size_t size)
{
    return fails(JANSSONS) ? NULL : counted(__real_malloc(size));
}

/* ---- the script ---- */

#define JOBS 16

struct script {
    struct ledger *ledger;
    struct session *session;
    struct session_config config;
    int64_t now_ns;
    struct job *jobs[JOBS];
    size_t job_count;
    uint64_t verdicts, drops, nomem, sent, resent;
    uint64_t subscribe_id, authorize_id, submit_id; /* of the newest such line */
    uint32_t start;
    bool never_began; /* a connection failed at its very start */
};

static uint64_t read_id(const char *line, size_t len, const char *method, uint64_t otherwise)
{
    return memmem(line, len, method, strlen(method)) != NULL ? strtoull(line + 6, NULL, 10)
                                                             : otherwise;
}

static void read_output(struct script *s)
{
    const char *line;
    size_t len;

    while ((line = session_output(s->session, &len)) != NULL) {
        len = (size_t)((const char *)memchr(line, '\n', len) - line) + 1;
        s->subscribe_id = read_id(line, len, "mining.subscribe", s->subscribe_id);
        s->authorize_id = read_id(line, len, "mining.authorize", s->authorize_id);
        s->submit_id = read_id(line, len, "mining.submit", s->submit_id);
        session_sent(s->session, len);
    }
}

static void pump(struct script *s)
{
    struct session_event event;

    while (session_event(s->session, &event)) {
        if (event.kind == SESSION_EVENT_JOB && s->job_count < JOBS) {
            event.job->seq = s->job_count + 1;
            s->jobs[s->job_count++] = event.job;
        } else if (event.kind == SESSION_EVENT_JOB) {
            job_free(event.job);
        } else if (event.kind == SESSION_EVENT_DROP) {
            s->drops++;
            s->nomem += event.drop == SESSION_DROP_NOMEM;
        }
        s->verdicts += event.kind == SESSION_EVENT_VERDICT;
    }
    read_output(s);
    assert_true(ledger_balanced(s->ledger));
}

static void say(struct script *s, const char *line)
{
    pump(s);
    s->now_ns += CLOCK_SECOND;
    session_feed(s->session, (const uint8_t *)line, strlen(line), s->now_ns);
    session_feed(s->session, (const uint8_t *)"\n", 1, s->now_ns);
    pump(s);
}

/* The answer to request `id`, with those members. */
static void reply(struct script *s, uint64_t id, const char *members)
{
    char line[200];

    snprintf(line, sizeof line, "{\"id\":%llu,%s}", (unsigned long long)id, members);
    say(s, line);
}

static void submit(struct script *s)
{
    struct share share = {.version = 0};
    struct job *job;
    uint8_t header[80], hash[32];

    if (s->job_count == 0)
        return;
    job = s->jobs[s->job_count - 1];
    if (job->difficulty > 1e-6) /* the line with the difficulty was lost */
        return;
    share = (struct share){.job_seq = job->seq,
                           .session = job->session,
                           .version = job->version,
                           .ntime = job->ntime,
                           .nonce = s->start += 1000};
    for (;; share.nonce++) {
        job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
        if (target_meets(hash, &job->target))
            break;
    }
    s->now_ns += CLOCK_SECOND;
    s->sent +=
        session_submit(s->session, &share, job, s->now_ns, false, NULL, NULL) == SESSION_SUBMIT_SENT;
    pump(s);
}

static void resubmit(struct script *s)
{
    struct ledger_entry entry;

    while (ledger_pending(s->ledger, 0, &entry) && entry.share.session != s->config.number &&
           !entry.resubmitted) {
        s->resent++;
        if (!session_resubmit(s->session, &entry, s->jobs[entry.share.job_seq - 1], s->now_ns))
            ledger_lose(s->ledger, entry.id);
        pump(s);
    }
    reply(s, s->submit_id, "\"error\":[22,\"Duplicate\",null]");
}

#define NOTIFY(id, version, clean)                                                                 \
    "{\"method\":\"mining.notify\",\"params\":[\"" id "\",\"" RIG_PARENT "\",\"" RIG_COINB1        \
    "\",\"" RIG_COINB2 "\",[\"" RIG_PARENT_2 "\"],\"" version                                      \
    "\",\"207fffff\",\"6b02c99d\"," clean "]}"

/* One connection in which everything happens. False when it could not be set up at all. */
static bool connect(struct script *s, bool first)
{
    s->config.number++;
    s->config.session_id = first ? NULL : "sid";
    if (session_new(&s->config, s->ledger, s->now_ns, &s->session) != ERR_OK) {
        assert_null(s->session);
        return false;
    }
    say(s, "{\"method\":\"mining.set_difficulty\",\"params\":[1e-9]}");
    say(s, NOTIFY("early", "20000000", "true"));
    if (first)
        say(s, "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":"
               "\"1fffe000\"}}");
    reply(s, s->subscribe_id, "\"result\":[[[\"mining.notify\",\"sid\"]],\"9ec9026b\",8]");
    reply(s, s->authorize_id, "\"result\":true");
    return true;
}

static void end(struct script *s)
{
    session_free(s->session);
    s->session = NULL;
}

static void play(struct script *s)
{
    s->now_ns = 1000 * CLOCK_SECOND;
    s->config = (struct session_config){
        .user_agent = "joulehash/0.1.0",
        .user = RIG_USER,
        .password = "x",
        .host = "pool.example",
        .configure = true,
        .version_mask = 0xffffffff,
        .suggest_difficulty = 0.005,
        .handshake_ns = 300 * CLOCK_SECOND,
        .silence_ns = 300 * CLOCK_SECOND,
        .verdict_ns = 60 * CLOCK_SECOND,
    };
    s->never_began = !connect(s, true);
    if (s->never_began)
        return;
    say(s, "{\"method\":\"mining.set_extranonce\",\"params\":[\"9ec9026b\",8]}");
    say(s, NOTIFY("one", "30000000", "true"));
    submit(s);
    reply(s, s->submit_id, "\"result\":true");
    say(s, "{\"method\":\"mining.set_version_mask\",\"params\":[\"0000e000\"]}");
    submit(s);
    reply(s, s->submit_id, "\"error\":{\"code\":20,\"message\":\"Invalid version mask\"}");
    submit(s);
    reply(s, s->submit_id, "\"error\":[24,\"Unauthorized\",null]");
    reply(s, s->authorize_id, "\"result\":true");
    say(s, "{\"id\":\"a\",\"method\":\"mining.ping\"}");
    say(s, "{\"id\":7,\"method\":\"client.get_version\",\"params\":[99999999999999999999]}");
    say(s, "{\"id\":[1],\"method\":\"none\"}");
    say(s, "{\"method\":\"client.show_message\",\"params\":[\"hello\"]}");
    say(s, "{\"method\":\"client.reconnect\",\"params\":[\"us.pool.example\",1,1]}");
    say(s, "{\"method\":\"client.reconnect\",\"params\":[\"evil.net\",1,1]}");
    say(s, "not a message");
    say(s, "{\"method\":\"mining.set_difficulty\",\"params\":[0]}");
    say(s, NOTIFY("bad", "x", "true"));
    submit(s);
    submit(s);
    end(s);
    if (connect(s, false)) {
        resubmit(s);
        submit(s);
        s->now_ns += 61 * CLOCK_SECOND;
        session_tick(s->session, s->now_ns);
        pump(s);
        end(s);
    } else {
        s->never_began = true;
    }
}

/* Plays the script and frees all but the ledger. */
static void run(struct script *s, enum who whose, uint64_t fail_from, bool for_good)
{
    memset(s, 0, sizeof *s);
    memset(&memory, 0, sizeof memory);
    memory.whose = whose;
    memory.fail_from = fail_from;
    memory.for_good = for_good;

    enum err e = ledger_new(&s->ledger);

    if (e == ERR_OK) {
        play(s);
        ledger_lose_all(s->ledger);
        assert_true(ledger_balanced(s->ledger));
        assert_int_equal(ledger_counts(s->ledger)->pending, 0);
    } else {
        assert_int_equal(e, ERR_NOMEM);
        assert_null(s->ledger);
    }
    for (size_t i = 0; i < s->job_count; i++)
        job_free(s->jobs[i]);
}

static void fail_each(enum who whose)
{
    struct script whole, s;

    run(&whole, whose, 0, false);

    uint64_t all = memory.count[whose];

    assert_int_equal(whole.drops, 0);
    assert_int_equal(whole.sent, 6);
    assert_int_equal(whole.resent, 2);
    assert_int_equal(whole.verdicts, 4);
    assert_int_equal(ledger_counts(whole.ledger)->found, 6);
    assert_int_equal(ledger_counts(whole.ledger)->accepted_unconfirmed, 1);
    assert_int_equal(ledger_counts(whole.ledger)->lost, 2);
    assert_in_range(all, 50, 5000);
    ledger_free(whole.ledger);
    assert_int_equal(memory.alive, 0);

    for (int for_good = 0; for_good < 2; for_good++) {
        for (uint64_t n = 1; n <= all; n++) {
            run(&s, whose, n, for_good);
            assert_true(memory.failed);

            bool as_if_nothing = s.ledger != NULL && !s.never_began && s.drops == 0 &&
                                 s.sent == whole.sent && s.verdicts == whole.verdicts;

            if (whose == OURS && !as_if_nothing && s.ledger != NULL && !s.never_began &&
                s.nomem == 0)
                fail_msg("allocation %d failed without a word: %d drops, %d sent, %d verdicts",
                         (int)n, (int)s.drops, (int)s.sent, (int)s.verdicts);
            ledger_free(s.ledger);
            if (memory.alive != 0)
                fail_msg("allocation %d: %d left", (int)n, (int)memory.alive);
        }
    }
}

static void test_our_allocations(void **state)
{
    (void)state;
    fail_each(OURS);
}

static void test_jansson_allocations(void **state)
{
    (void)state;
    fail_each(JANSSONS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_our_allocations),
        cmocka_unit_test(test_jansson_allocations),
    };

    json_set_alloc_funcs(jansson_malloc, __wrap_free);
    return cmocka_run_group_tests_name("session_nomem", tests, NULL, NULL);
}
