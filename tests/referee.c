/* referee.c - the pool's side of a randomised session, independent of the miner's code. */
#include "tests/referee.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/evp.h>
#include <openssl/sha.h>

#define RECORDS 256 /* jobs known per connection, in a ring */
#define SUBMITS 16384
#define SECOND INT64_C(1000000000)

struct record {
    struct referee_job job;
    uint64_t serial; /* 0: none */
    uint8_t extranonce1[32];
    size_t extranonce1_size, extranonce2_size;
    double difficulty;
    int64_t received_ns;
    uint8_t content[32];
    bool voided;
};

struct submit {
    uint64_t id;
    int64_t sent_ns;
    bool job_version_in_mask;
};

struct referee {
    const char *user;
    uint32_t willing;
    bool subscribed, agreed, fell_back;
    uint32_t mask;
    int64_t mask_ns;
    double difficulty;
    uint8_t extranonce1[32];
    size_t extranonce1_size, extranonce2_size;
    uint64_t serial;
    struct record records[RECORDS], old[RECORDS]; /* at serial % RECORDS */
    uint64_t old_serial;
    struct submit submits[SUBMITS]; /* at id % SUBMITS */
    uint8_t (*seen)[32];            /* headers sent; open addressing, all zero is empty */
    size_t seen_size, seen_count;
};

/* The place of a hash in the table, or of the empty one where it belongs. */
static uint8_t *seen_place(const struct referee *r, const uint8_t hash[32])
{
    static const uint8_t empty[32];
    size_t place = 0;

    memcpy(&place, hash, 4);
    for (place &= r->seen_size - 1;; place = (place + 1) & (r->seen_size - 1))
        if (memcmp(r->seen[place], hash, 32) == 0 || memcmp(r->seen[place], empty, 32) == 0)
            return r->seen[place];
}

static void grow_seen(struct referee *r)
{
    uint8_t(*old)[32] = r->seen;
    size_t old_size = r->seen_size;

    r->seen_size = old_size > 0 ? 2 * old_size : 1u << 16;
    r->seen = calloc(r->seen_size, sizeof *r->seen);
    for (size_t i = 0; i < old_size; i++)
        memcpy(seen_place(r, old[i]), old[i], 32);
    free(old);
}

struct referee *referee_new(const char *user, uint32_t willing_mask)
{
    struct referee *r = calloc(1, sizeof *r);

    r->user = user;
    r->willing = willing_mask;
    grow_seen(r);
    return r;
}

void referee_free(struct referee *r)
{
    free(r->seen);
    free(r);
}

static void sha256(const uint8_t *bytes, size_t len, uint8_t digest[32])
{
    EVP_Digest(bytes, len, digest, NULL, EVP_sha256(), NULL);
}

static void sha256_twice(const uint8_t *bytes, size_t len, uint8_t digest[32])
{
    sha256(bytes, len, digest);
    sha256(digest, 32, digest);
}

/* ---- what the session was told ---- */

void referee_connect(struct referee *r, const uint8_t *extranonce1, size_t extranonce1_size,
                     size_t extranonce2_size, bool resumed)
{
    if (resumed) {
        memcpy(r->old, r->records, sizeof r->old);
        r->old_serial = r->serial;
    } else {
        r->old_serial = 0;
    }
    memset(r->records, 0, sizeof r->records);
    r->serial = 0;
    r->subscribed = r->agreed = r->fell_back = false;
    r->mask = 0;
    r->mask_ns = INT64_MIN;
    r->difficulty = 1; /* until told otherwise */
    referee_extranonce(r, extranonce1, extranonce1_size, extranonce2_size);
}

void referee_subscribed(struct referee *r)
{
    r->subscribed = true;
}

void referee_difficulty(struct referee *r, double difficulty)
{
    r->difficulty = difficulty;
}

void referee_extranonce(struct referee *r, const uint8_t *extranonce1, size_t extranonce1_size,
                        size_t extranonce2_size)
{
    memcpy(r->extranonce1, extranonce1, extranonce1_size);
    r->extranonce1_size = extranonce1_size;
    r->extranonce2_size = extranonce2_size;
}

static struct record *newest(struct referee *r)
{
    return r->serial > 0 ? &r->records[r->serial % RECORDS] : NULL;
}

static void new_mask(struct referee *r, bool agreed, uint32_t mask, int64_t now_ns)
{
    struct record *current = newest(r);

    if (agreed == r->agreed && mask == r->mask)
        return;
    r->agreed = agreed;
    r->mask = mask;
    r->mask_ns = now_ns;
    if (!r->subscribed || current == NULL)
        return;
    r->serial++; /* the current job again */
    r->records[r->serial % RECORDS] = *current;
    r->records[r->serial % RECORDS].serial = r->serial;
}

void referee_mask(struct referee *r, bool agreed, uint32_t mask, int64_t now_ns)
{
    if (!r->fell_back)
        new_mask(r, agreed, mask, now_ns);
}

static uint8_t *put_bytes(uint8_t *at, const void *bytes, size_t len)
{
    *at++ = (uint8_t)len;
    *at++ = (uint8_t)(len >> 8);
    memcpy(at, bytes, len);
    return at + len;
}

static void hash_content(struct record *record)
{
    uint8_t bytes[sizeof record->job + 200], *at = bytes;
    const struct referee_job *job = &record->job;

    at = put_bytes(at, job->parent, 32);
    at = put_bytes(at, job->coinb1, job->coinb1_len);
    at = put_bytes(at, record->extranonce1, record->extranonce1_size);
    at = put_bytes(at, &record->extranonce2_size, sizeof record->extranonce2_size);
    at = put_bytes(at, job->coinb2, job->coinb2_len);
    at = put_bytes(at, job->branch, 32 * job->branch_count);
    at = put_bytes(at, &job->version, sizeof job->version);
    at = put_bytes(at, &job->nbits, sizeof job->nbits);
    at = put_bytes(at, &job->ntime, sizeof job->ntime);
    sha256(bytes, (size_t)(at - bytes), record->content);
}

void referee_notify(struct referee *r, const struct referee_job *job, int64_t now_ns)
{
    struct record *current = newest(r);
    bool voids =
        job->clean || (current != NULL && memcmp(current->job.parent, job->parent, 32) != 0);

    if (voids)
        for (size_t i = 0; i < RECORDS; i++)
            r->records[i].voided = true;
    r->serial++;

    struct record *record = &r->records[r->serial % RECORDS];

    memset(record, 0, sizeof *record);
    record->job = *job;
    record->serial = r->serial;
    memcpy(record->extranonce1, r->extranonce1, r->extranonce1_size);
    record->extranonce1_size = r->extranonce1_size;
    record->extranonce2_size = r->extranonce2_size;
    record->difficulty = r->difficulty;
    record->received_ns = now_ns;
    hash_content(record);
}

/* ---- which jobs hold ---- */

static bool same(const struct record *a, const struct record *b)
{
    return memcmp(a->content, b->content, 32) == 0 && strcmp(a->job.id, b->job.id) == 0;
}

/* The newest job with that id, and whether `record` is still what it stands for. */
static const struct record *by_id(const struct record *records, uint64_t serial, const char *id)
{
    for (uint64_t s = serial; s > 0 && s + RECORDS > serial; s--)
        if (records[s % RECORDS].serial == s && strcmp(records[s % RECORDS].job.id, id) == 0)
            return &records[s % RECORDS];
    return NULL;
}

static bool holds(const struct referee *r, const struct record *record, int64_t now_ns)
{
    const struct record *current = &r->records[r->serial % RECORDS];

    if (record->voided || record->serial + 128 <= r->serial)
        return false;
    return same(record, current) || (same(record, by_id(r->records, r->serial, record->job.id)) &&
                                     now_ns - record->received_ns <= 600 * SECOND);
}

bool referee_may_send(const struct referee *r, uint64_t generation, uint32_t version,
                      double difficulty, int64_t now_ns)
{
    const struct record *record = &r->records[generation % RECORDS];

    if (generation == 0 || record->serial != generation || !holds(r, record, now_ns))
        return false;
    if (difficulty < by_id(r->records, r->serial, record->job.id)->difficulty)
        return false;

    /* only bits of the mask in force, and only those that the job leaves at zero */
    uint32_t changed = version ^ record->job.version;

    return (changed & ~r->mask) == 0 && (changed & ~r->willing) == 0 &&
           (changed & record->job.version) == 0;
}

bool referee_knows(const struct referee *r, uint64_t generation, const struct referee_view *view)
{
    const struct record *record = &r->records[generation % RECORDS];
    uint32_t rolled = r->mask & r->willing & ~record->job.version;

    return generation == r->serial && record->serial == generation &&
           strcmp(record->job.id, view->id) == 0 && record->job.version == view->version &&
           record->job.ntime == view->ntime && rolled == view->rolled &&
           record->difficulty == view->difficulty && r->agreed == view->sixth &&
           record->extranonce1_size == view->extranonce1_size &&
           record->extranonce2_size == view->extranonce2_size;
}

/* ---- submit lines ---- */

/* Takes `text` off the front of the line. */
static bool take(const char **line, const char *text)
{
    size_t len = strlen(text);

    if (strncmp(*line, text, len) != 0)
        return false;
    *line += len;
    return true;
}

/* Takes a string of plain characters and its quotes. */
static bool take_string(const char **line, char *out, size_t cap)
{
    size_t len = 0;

    if (!take(line, "\""))
        return false;
    while (**line != '"') {
        if (**line == '\0' || **line == '\\' || len + 1 == cap)
            return false;
        out[len++] = *(*line)++;
    }
    out[len] = '\0';
    (*line)++;
    return true;
}

static bool read_hex(const char *text, uint8_t *out, size_t bytes)
{
    if (strlen(text) != 2 * bytes || strspn(text, "0123456789abcdef") != 2 * bytes)
        return false;
    for (size_t i = 0; i < bytes; i++) {
        const char digits[3] = {text[2 * i], text[2 * i + 1], '\0'};

        out[i] = (uint8_t)strtoul(digits, NULL, 16);
    }
    return true;
}

static bool read_word(const char *text, uint32_t *word)
{
    uint8_t bytes[4];

    if (!read_hex(text, bytes, 4))
        return false;
    *word =
        (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
    return true;
}

static void put_le(uint8_t *out, uint32_t word)
{
    for (int i = 0; i < 4; i++)
        out[i] = (uint8_t)(word >> 8 * i);
}

/* As pools compute it: the hash as a number summed in doubles. */
static double hash_difficulty(const uint8_t hash[32])
{
    double number = 0;

    for (int limb = 3; limb >= 0; limb--) {
        uint64_t word = 0;

        for (int i = 7; i >= 0; i--)
            word = word << 8 | hash[8 * limb + i];
        number += ldexp((double)word, 64 * limb);
    }
    return 26959535291011309493156476344723991336010898738574164086137773096960.0 / number;
}

/* Remembers a hash; false when it is known already. */
static bool remember(struct referee *r, const uint8_t hash[32])
{
    uint8_t *place = seen_place(r, hash);

    if (memcmp(place, hash, 32) == 0)
        return false;
    memcpy(place, hash, 32);
    if (++r->seen_count > r->seen_size / 2)
        grow_seen(r);
    return true;
}

/* Whether there is a job of that id and content that still holds. */
static bool any_holds(const struct referee *r, const struct record *records,
                      const struct record *wanted, bool again, int64_t now_ns)
{
    for (size_t i = 0; i < RECORDS; i++) {
        const struct record *candidate = &records[i];

        if (candidate->serial != 0 && same(candidate, wanted) &&
            (again ? now_ns - candidate->received_ns <= 600 * SECOND : holds(r, candidate, now_ns)))
            return true;
    }
    return false;
}

const char *referee_judge(struct referee *r, const char *line, int64_t now_ns, bool again,
                          uint64_t *id)
{
    char user[200], job_id[40], extranonce2_text[40], words[3][20], *end;
    uint8_t coinbase[2 * REFEREE_COINBASE_MAX + 48], pair[64], header[80], hash[32];
    uint8_t extranonce2[16];
    uint32_t ntime, nonce, bits = 0;
    const struct record *record;
    bool sixth;

    if (!take(&line, "{\"id\":"))
        return "no id";
    *id = strtoull(line, &end, 10);
    line = end;
    if (!take(&line, ",\"method\":\"mining.submit\",\"params\":[") ||
        !take_string(&line, user, sizeof user) || !take(&line, ",") ||
        !take_string(&line, job_id, sizeof job_id) || !take(&line, ",") ||
        !take_string(&line, extranonce2_text, sizeof extranonce2_text) || !take(&line, ",") ||
        !take_string(&line, words[0], sizeof words[0]) || !take(&line, ",") ||
        !take_string(&line, words[1], sizeof words[1]))
        return "not a submit";
    sixth = take(&line, ",");
    if (sixth && !take_string(&line, words[2], sizeof words[2]))
        return "a sixth parameter that is not a string";
    if (strcmp(line, "]}") != 0)
        return "more than a submit";
    if (strcmp(user, r->user) != 0)
        return "another user";
    if (!read_word(words[0], &ntime) || !read_word(words[1], &nonce) ||
        (sixth && !read_word(words[2], &bits)))
        return "a word that is not eight digits";
    if (sixth != r->agreed)
        return sixth ? "a sixth parameter that was not agreed" : "no sixth parameter";
    if ((bits & ~r->mask) != 0)
        return "bits outside the mask";

    record = by_id(r->records, r->serial, job_id);
    if (record == NULL && again)
        record = by_id(r->old, r->old_serial, job_id);
    if (record == NULL)
        return "an unknown job";
    if (!read_hex(extranonce2_text, extranonce2, record->extranonce2_size))
        return "an extranonce2 of another length";
    if (ntime < record->job.ntime || ntime - record->job.ntime > 7000)
        return "ntime out of range";

    size_t len = 0;

    memcpy(coinbase, record->job.coinb1, record->job.coinb1_len);
    len += record->job.coinb1_len;
    memcpy(coinbase + len, record->extranonce1, record->extranonce1_size);
    len += record->extranonce1_size;
    memcpy(coinbase + len, extranonce2, record->extranonce2_size);
    len += record->extranonce2_size;
    memcpy(coinbase + len, record->job.coinb2, record->job.coinb2_len);
    len += record->job.coinb2_len;
    sha256_twice(coinbase, len, pair);
    for (size_t i = 0; i < record->job.branch_count; i++) {
        memcpy(pair + 32, record->job.branch[i], 32);
        sha256_twice(pair, 64, pair);
    }
    put_le(header, sixth ? (record->job.version & ~r->mask) | bits : record->job.version);
    memcpy(header + 4, record->job.parent, 32);
    memcpy(header + 36, pair, 32);
    put_le(header + 68, ntime);
    put_le(header + 72, record->job.nbits);
    put_le(header + 76, nonce);
    sha256_twice(header, 80, hash);
    if (remember(r, hash) == again)
        return again ? "sent again, but for the first time" : "a duplicate";

    /* the pool knows one job by that id: the newest */
    if (hash_difficulty(hash) < record->difficulty)
        return "a hash above the target";
    if (!any_holds(r, r->records, record, again, now_ns) &&
        !(again && any_holds(r, r->old, record, again, now_ns)))
        return "a job that is void";
    if (memcmp(record->job.parent, newest(r)->job.parent, 32) != 0)
        return "a job with another parent than the current one";
    r->submits[*id % SUBMITS] =
        (struct submit){.id = *id,
                        .sent_ns = now_ns,
                        .job_version_in_mask = r->agreed && (record->job.version & r->mask) != 0};
    return NULL;
}

void referee_refused(struct referee *r, uint64_t id, bool about_version, bool unclear,
                     int64_t now_ns)
{
    const struct submit *submit = &r->submits[id % SUBMITS];

    if (submit->id != id || r->fell_back || !r->agreed || submit->sent_ns <= r->mask_ns)
        return;
    if (about_version || (unclear && submit->job_version_in_mask)) {
        r->fell_back = true;
        new_mask(r, false, 0, now_ns);
    }
}

bool referee_fell_back(const struct referee *r)
{
    return r->fell_back;
}
