/* random_pool.c - what the pool of a random session says. */
#include "tests/random_pool.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void random_pool_hex(char *out, const uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
    out[2 * len] = '\0';
}

void random_pool_extranonces(struct world *w, uint8_t *extranonce1, size_t *size1, size_t *size2)
{
    *size1 = (size_t)random_world_below(w, random_world_chance(w, 80) ? 9 : 33);
    *size2 = (size_t)random_world_below(w, random_world_chance(w, 80) ? 9 : 17);
    prng_fill(&w->random, extranonce1, *size1);
}

static uint32_t some_version(struct world *w)
{
    static const uint32_t versions[] = {0x20000000, 0x20000000, 0x20000004, 0x30000000,
                                        0x3fffe000, 1,          0xffffffff, 0x20006000};

    return random_world_chance(w, 90) ? versions[random_world_below(w, 8)]
                                      : (uint32_t)prng_next(&w->random);
}

void random_pool_notify(struct world *w)
{
    static char line[8192];
    struct referee_job job;
    char hex[2 * REFEREE_COINBASE_MAX + 1], version[20];
    size_t at;
    uint8_t parent[32];

    if (w->recent_count > 0 &&
        random_world_chance(w, 15)) { /* the same content, perhaps under another id */
        job = w->recent[random_world_below(w, w->recent_count)];
        if (random_world_chance(w, 40))
            snprintf(job.id, sizeof job.id, "%" PRIx64, ++w->job_number);
    } else {
        memset(&job, 0, sizeof job);
        if (random_world_chance(w, 5))
            prng_fill(&w->random, w->parent, 32);
        memcpy(job.parent, w->parent, 32);
        job.coinb1_len =
            (size_t)random_world_below(w, random_world_chance(w, 90) ? 80 : REFEREE_COINBASE_MAX);
        job.coinb2_len =
            (size_t)random_world_below(w, random_world_chance(w, 90) ? 80 : REFEREE_COINBASE_MAX);
        prng_fill(&w->random, job.coinb1, job.coinb1_len);
        prng_fill(&w->random, job.coinb2, job.coinb2_len);
        job.branch_count = (size_t)random_world_below(
            w, random_world_chance(w, 80) ? 3 : REFEREE_BRANCHES_MAX + 1);
        for (size_t i = 0; i < job.branch_count; i++)
            prng_fill(&w->random, job.branch[i], 32);
        job.version = some_version(w);
        job.nbits = random_world_chance(w, 90) ? 0x207fffff : (uint32_t)prng_next(&w->random);
        job.ntime = random_world_chance(w, 90)   ? 0x6b02c99d + (uint32_t)w->step
                    : random_world_chance(w, 50) ? 0xffffffff - (uint32_t)random_world_below(w, 3)
                                                 : (uint32_t)prng_next(&w->random);
        if (random_world_chance(w, 10) && w->recent_count > 0) /* an id again, other content */
            memcpy(job.id, w->recent[random_world_below(w, w->recent_count)].id, sizeof job.id);
        else
            snprintf(job.id, sizeof job.id, "%" PRIx64, ++w->job_number);
    }
    job.clean = random_world_chance(w, w->clean_era ? 20 : 1);
    w->recent[w->recent_next] = job;
    w->recent_next = (w->recent_next + 1) % RANDOM_RECENT_JOBS;
    if (w->recent_count < RANDOM_RECENT_JOBS)
        w->recent_count++;

    for (size_t i = 0; i < 32; i++) /* each word turned round */
        parent[i] = job.parent[(i & ~(size_t)3) + 3 - (i & 3)];
    random_pool_hex(hex, parent, 32);
    at = (size_t)snprintf(line, sizeof line,
                          "{\"id\":null,\"method\":\"mining.notify\",\"params\":[\"%s\",\"%s\",",
                          job.id, hex);
    random_pool_hex(hex, job.coinb1, job.coinb1_len);
    at += (size_t)snprintf(line + at, sizeof line - at, "\"%s\",", hex);
    random_pool_hex(hex, job.coinb2, job.coinb2_len);
    at += (size_t)snprintf(line + at, sizeof line - at, "\"%s\",[", hex);
    for (size_t i = 0; i < job.branch_count; i++) {
        random_pool_hex(hex, job.branch[i], 32);
        at += (size_t)snprintf(line + at, sizeof line - at, "%s\"%s\"", i > 0 ? "," : "", hex);
    }
    snprintf(version, sizeof version, random_world_chance(w, 50) ? "%x" : "%08x", job.version);
    snprintf(line + at, sizeof line - at, "],\"%s\",\"%08x\",\"%08x\",%s]}", version, job.nbits,
             job.ntime, job.clean ? "true" : "false");
    random_world_feed(w, line);
    referee_notify(w->referee, &job, w->now_ns);
    w->notifies++;
}

void random_pool_difficulty(struct world *w)
{
    static const double some[] = {2.4e-10, 4.6565423739069247e-10, 1e-9, 2e-9, 5e-10, 3.3e-9};
    double difficulty = random_world_chance(w, 60)
                            ? some[random_world_below(w, 6)]
                            : 2.4e-10 + 1e-9 * (double)random_world_below(w, 1000000) / 300000.0;
    char line[200];

    snprintf(line, sizeof line, "{\"method\":\"mining.set_difficulty\",\"params\":[%.17g]}",
             difficulty);
    random_world_feed(w, line);
    referee_difficulty(w->referee, difficulty);
}

void random_pool_extranonce(struct world *w)
{
    uint8_t extranonce1[32];
    size_t size1, size2;
    char line[300], hex[65];

    random_pool_extranonces(w, extranonce1, &size1, &size2);
    random_pool_hex(hex, extranonce1, size1);
    snprintf(line, sizeof line, "{\"method\":\"mining.set_extranonce\",\"params\":[\"%s\",%zu]}",
             hex, size2);
    random_world_feed(w, line);
    referee_extranonce(w->referee, extranonce1, size1, size2);
}

uint32_t random_pool_new_mask(struct world *w)
{
    static const uint32_t masks[] = {0x1fffe000, 0x1fffffe0, 0, 0x00006000, 0x1fffe000, 0xffffffff};

    return random_world_chance(w, 80) ? masks[random_world_below(w, 6)]
                                      : (uint32_t)prng_next(&w->random);
}

void random_pool_mask(struct world *w)
{
    uint32_t mask = random_pool_new_mask(w);
    char line[200];

    snprintf(line, sizeof line, "{\"method\":\"mining.set_version_mask\",\"params\":[\"%08x\"]}",
             mask);
    random_world_feed(w, line);
    referee_mask(w->referee, true, mask, w->now_ns);
    w->masks++;
}

/* Lines that must change nothing. */
void random_pool_nonsense(struct world *w)
{
    static const char *const lines[] = {
        "",
        "Invalid JSON",
        "{\"method\":\"mining.set_difficulty\",\"params\":[0]}",
        "{\"method\":\"mining.set_difficulty\",\"params\":[1e309]}",
        "{\"method\":\"mining.set_extranonce\",\"params\":[\"00\",17]}",
        "{\"method\":\"mining.set_version_mask\",\"params\":[\"xyz\"]}",
        "{\"method\":\"mining.notify\",\"params\":[\"1\",\"zz\",0,0,[],0,0,0,true]}",
        "{\"method\":\"client.show_message\",\"params\":[\"hello\"]}",
        "{\"id\":1,\"method\":\"mining.ping\"}",
        "{\"id\":\"x\",\"method\":\"client.get_version\"}",
        "{\"id\":3,\"method\":\"mining.unknown\",\"params\":{}}",
    };

    random_world_feed(w, lines[random_world_below(w, sizeof lines / sizeof lines[0])]);
}

void random_pool_unknown_reply(struct world *w)
{
    static const char *const ids[] = {"null", "\"1\"", "1.5", "123456789", "0", "-1"};
    char line[100];

    snprintf(line, sizeof line, "{\"id\":%s,\"result\":%s,\"error\":null}",
             ids[random_world_below(w, 6)], random_world_chance(w, 50) ? "true" : "false");
    random_world_feed(w, line);
    w->unknown++;
}

/* ---- verdicts ---- */

/* about_version, unclear: as referee_refused takes them; duplicate: accepts what was sent again. */
static const struct {
    const char *text;
    bool about_version, unclear, duplicate, unauthorized;
} refusals[] = {
    {"\"error\":[21,\"Job not found\",null]", false, false, false, false},
    {"\"result\":false,\"error\":null,\"reject-reason\":\"Stale\"", false, false, false, false},
    {"\"error\":{\"code\":22,\"message\":\"Duplicate\"}", false, false, true, false},
    {"\"result\":null,\"error\":\"Ntime out of range\"", false, false, false, false},
    {"\"result\":false,\"error\":null,\"reject-reason\":\"Above target\"", false, true, false,
     false},
    {"\"result\":1,\"error\":null", false, true, false, false},
    {"\"error\":[20,\"Invalid version mask\",null]", true, false, false, false},
    {"\"result\":null,\"error\":[24,\"Unauthorized worker\",null]", false, false, false, true},
};

static bool ledger_has(struct world *w, uint64_t id)
{
    struct ledger_entry entry;

    return ledger_pending(w->ledger, id - 1, &entry) && entry.id == id;
}

static void deliver(struct world *w, size_t place)
{
    struct reply reply = w->replies[place];
    bool known = ledger_has(w, reply.id);
    char line[200];

    w->replies[place] = w->replies[--w->reply_count];
    if (reply.again ? random_world_chance(w, 50) : random_world_chance(w, 85)) {
        snprintf(line, sizeof line, "{\"id\":%" PRIu64 ",\"result\":true,\"error\":null}",
                 reply.id);
        random_world_feed(w, line);
        w->accepted += known;
    } else {
        /* reasons that end version rolling, or the session, are rarer than real pools' others */
        size_t which =
            reply.again ? 2 : (size_t)random_world_below(w, random_world_chance(w, 80) ? 4 : 8);

        snprintf(line, sizeof line, "{\"id\":%" PRIu64 ",%s}", reply.id, refusals[which].text);
        random_world_feed(w, line);
        if (known && reply.again && refusals[which].duplicate) {
            w->accepted++;
            w->unconfirmed++;
        } else if (known) {
            bool before = referee_fell_back(w->referee);

            w->rejected++;
            referee_refused(w->referee, reply.id, refusals[which].about_version,
                            refusals[which].unclear, w->now_ns);
            w->fallbacks += !before && referee_fell_back(w->referee);
        }
    }
    w->pending -= known;
    w->unknown += !known;
    if (random_world_chance(w, 3) && !session_info(w->session)->dropped) { /* and once more */
        random_world_feed(w, line);
        w->unknown++;
    }
}

void random_pool_deliver(struct world *w)
{
    for (uint64_t n = random_world_below(w, 6);
         n > 0 && w->reply_count > 0 && !session_info(w->session)->dropped; n--)
        deliver(w, (size_t)random_world_below(w, w->reply_count));
}
