/* session_rig.c - a session without sockets for the tests. */
#include "tests/session_rig.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hash/sha256.h"

void rig_init(struct rig *r)
{
    memset(r, 0, sizeof *r);
    r->config = (struct session_config){
        .user_agent = "joulehash/0.1.0",
        .user = RIG_USER,
        .password = "x",
        .host = "eu.pool.example",
        .port = 3333,
        .configure = true,
        .version_mask = 0xffffffff,
        .number = 1,
        .handshake_ns = 30 * CLOCK_SECOND,
        .silence_ns = 300 * CLOCK_SECOND,
        .verdict_ns = 60 * CLOCK_SECOND,
    };
    r->now_ns = 1000 * CLOCK_SECOND;
    r->next_seq = 1;
    assert_int_equal(ledger_new(&r->ledger), ERR_OK);
}

void rig_clear(struct rig *r)
{
    session_free(r->s);
    for (size_t i = 0; i < r->job_count; i++)
        job_free(r->jobs[i]);
    assert_true(ledger_balanced(r->ledger));
    ledger_free(r->ledger);
}

void rig_connect(struct rig *r)
{
    if (r->s != NULL) {
        session_free(r->s);
        r->config.number++;
    }
    memset(r->events, 0, sizeof r->events);
    r->now_ns += CLOCK_SECOND;
    assert_int_equal(session_new(&r->config, r->ledger, r->now_ns, &r->s), ERR_OK);
}

void rig_pump(struct rig *r)
{
    struct session_event event;

    while (session_event(r->s, &event)) {
        r->events[event.kind]++;
        r->last[event.kind] = event;
        if (event.kind == SESSION_EVENT_JOB) {
            assert_in_range(r->job_count, 0, RIG_JOBS_MAX - 1);
            event.job->seq = r->next_seq++;
            r->jobs[r->job_count++] = event.job;
        }
    }
    assert_true(ledger_balanced(r->ledger));
}

void rig_feed(struct rig *r, const void *bytes, size_t len)
{
    size_t step = r->fragment > 0 ? r->fragment : len;

    r->now_ns += CLOCK_SECOND;
    for (size_t at = 0; at < len; at += step)
        session_feed(r->s, (const uint8_t *)bytes + at, len - at < step ? len - at : step,
                     r->now_ns);
    rig_pump(r);
}

void rig_say(struct rig *r, const char *format, ...)
{
    char *line = NULL;
    va_list args;

    va_start(args, format);

    int len = vasprintf(&line, format, args);

    va_end(args);
    assert_true(len >= 0);
    line[len] = '\n'; /* over the NUL */
    rig_feed(r, line, (size_t)len + 1);
    free(line);
}

const char *rig_line(struct rig *r)
{
    size_t len;
    const char *bytes = session_output(r->s, &len);

    if (bytes == NULL)
        return NULL;

    const char *newline = memchr(bytes, '\n', len);

    assert_non_null(newline);

    size_t line_len = (size_t)(newline - bytes);

    assert_in_range(line_len + 1, 1, MESSAGE_LINE_MAX);
    memcpy(r->line, bytes, line_len);
    r->line[line_len] = '\0';
    session_sent(r->s, line_len + 1);
    return r->line;
}

void rig_expect_line(struct rig *r, const char *text)
{
    const char *line = rig_line(r);

    assert_non_null(line);
    assert_string_equal(line, text);
}

void rig_skip_output(struct rig *r)
{
    while (rig_line(r) != NULL)
        ;
}

static uint64_t line_id(const char *line)
{
    json_t *root = json_loads(line, 0, NULL);

    assert_non_null(root);

    json_int_t id = json_integer_value(json_object_get(root, "id"));

    json_decref(root);
    assert_true(id > 0);
    return (uint64_t)id;
}

void rig_login(struct rig *r)
{
    rig_connect(r);
    for (const char *line; (line = rig_line(r)) != NULL;) {
        unsigned long long id = line_id(line);

        if (strstr(line, "mining.configure") != NULL)
            rig_say(r,
                    "{\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"},"
                    "\"id\":%llu,\"error\":null}",
                    id);
        else if (strstr(line, "mining.subscribe") != NULL)
            rig_say(r,
                    "{\"result\":[[[\"mining.notify\",\"6b02c99e\"]],\"" RIG_EXTRANONCE1
                    "\",8],\"id\":%llu,\"error\":null}",
                    id);
        else if (strstr(line, "mining.authorize") != NULL)
            rig_say(r, "{\"result\":true,\"error\":null,\"id\":%llu}", id);
    }
    assert_true(session_info(r->s)->authorized);
    rig_say(r, "{\"params\":[1e-9],\"id\":null,\"method\":\"mining.set_difficulty\"}");
}

void rig_notify(struct rig *r, const char *id, const char *parent, const char *version, bool clean)
{
    rig_say(r,
            "{\"params\":[\"%s\",\"%s\",\"" RIG_COINB1 "\",\"" RIG_COINB2
            "\",[],\"%s\",\"207fffff\",\"6b02c99d\",%s],\"id\":null,\"method\":\"mining.notify\"}",
            id, parent, version, clean ? "true" : "false");
}

struct job *rig_job(struct rig *r)
{
    assert_true(r->job_count > 0);
    return r->jobs[r->job_count - 1];
}

struct share rig_share(struct rig *r, const struct job *job, uint32_t version_bits, uint32_t start)
{
    struct share share = {.job_seq = job->seq,
                          .session = job->session,
                          .found_ns = r->now_ns,
                          .version = job->version | version_bits,
                          .ntime = job->ntime};
    uint8_t header[80], hash[32];

    for (size_t i = 0; i < 4 && i < job->extranonce2_size; i++)
        share.extranonce2[i] = (uint8_t)(start >> 8 * i);
    for (share.nonce = start;; share.nonce++) {
        job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
        sha256d(header, sizeof header, hash);
        if (target_meets(hash, &job->target))
            return share;
        assert_true(share.nonce - start < 1000000);
    }
}

enum session_submit_result rig_submit(struct rig *r, const struct share *share,
                                      const struct job *job)
{
    r->now_ns += CLOCK_SECOND;

    enum session_submit_result result =
        session_submit(r->s, share, job, r->now_ns, false, NULL, NULL);

    assert_true(ledger_balanced(r->ledger));
    return result;
}

uint64_t rig_sent(struct rig *r)
{
    struct share share = rig_share(r, rig_job(r), 0, (uint32_t)++r->next_id * 7919);

    rig_skip_output(r);
    assert_int_equal(rig_submit(r, &share, rig_job(r)), SESSION_SUBMIT_SENT);

    const char *line = rig_line(r);

    assert_non_null(line);

    uint64_t id = line_id(line);

    rig_skip_output(r);
    return id;
}

const struct session_info *rig_info(const struct rig *r)
{
    return session_info(r->s);
}

const struct ledger_counts *rig_counts(const struct rig *r)
{
    return ledger_counts(r->ledger);
}

void rig_expect_refused(struct rig *r, const uint64_t *counter, const char *word, const char *line)
{
    uint64_t before = *counter, jobs = rig_info(r)->jobs;
    double difficulty = rig_info(r)->difficulty;

    r->events[SESSION_EVENT_NOTE] = 0;
    rig_say(r, "%s", line);
    if (*counter != before + 1 || r->events[SESSION_EVENT_NOTE] != 1 ||
        strstr(r->last[SESSION_EVENT_NOTE].text, word) == NULL)
        fail_msg("%.100s: counted %d, noted %d, %s", line, (int)(*counter - before),
                 (int)r->events[SESSION_EVENT_NOTE], r->last[SESSION_EVENT_NOTE].text);
    assert_int_equal(rig_info(r)->jobs, jobs);
    assert_true(rig_info(r)->difficulty == difficulty);
    for (const char *c = r->last[SESSION_EVENT_NOTE].text; *c != '\0'; c++)
        assert_in_range(*c, ' ', '~');
}

void rig_works(struct rig *r)
{
    uint64_t accepted = ledger_counts(r->ledger)->accepted;

    assert_false(session_info(r->s)->dropped);
    rig_say(r, "{\"params\":[1e-9],\"id\":null,\"method\":\"mining.set_difficulty\"}");
    rig_notify(r, "works", RIG_PARENT, "20000000", true);
    assert_string_equal(rig_job(r)->id, "works");
    assert_true(rig_job(r)->clean);
    rig_skip_output(r);
    rig_say(r, "{\"id\":%llu,\"result\":true,\"error\":null}", (unsigned long long)rig_sent(r));
    assert_int_equal(ledger_counts(r->ledger)->accepted, accepted + 1);
}
