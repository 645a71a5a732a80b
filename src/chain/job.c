/* job.c - one decoded job, and the way from there to a header. */
#include "chain/job.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "hash/sha256.h"
#include "hash/sha256_stream.h"

/* Sizes are compared one by one before they are added, so that no sum can wrap. */
static enum err check_parts(const struct job_parts *parts)
{
    if (parts->id_len > JOB_ID_MAX || parts->branch_count > JOB_BRANCHES_MAX ||
        parts->extranonce1_size > JOB_EXTRANONCE1_MAX || parts->coinbase1_len > JOB_COINBASE_MAX ||
        parts->coinbase2_len > JOB_COINBASE_MAX)
        return ERR_LIMIT;
    if (parts->extranonce2_size > JOB_EXTRANONCE2_MAX)
        return ERR_RANGE;
    if (parts->coinbase1_len + parts->extranonce1_size + parts->extranonce2_size +
            parts->coinbase2_len >
        JOB_COINBASE_MAX)
        return ERR_LIMIT;
    if (parts->id_len > 0 && memchr(parts->id, '\0', parts->id_len) != NULL)
        return ERR_RANGE;
    return ERR_OK;
}

static void append(struct job *job, const uint8_t *bytes, size_t len)
{
    if (len > 0)
        memcpy(job->coinbase + job->coinbase_len, bytes, len);
    job->coinbase_len += len;
}

static void join_coinbase(struct job *job, const struct job_parts *parts)
{
    static const uint8_t zero[JOB_EXTRANONCE2_MAX];

    append(job, parts->coinbase1, parts->coinbase1_len);
    job->extranonce1_offset = job->coinbase_len;
    job->extranonce1_size = parts->extranonce1_size;
    append(job, parts->extranonce1, parts->extranonce1_size);
    job->extranonce2_offset = job->coinbase_len;
    job->extranonce2_size = parts->extranonce2_size;
    append(job, zero, parts->extranonce2_size);
    append(job, parts->coinbase2, parts->coinbase2_len);
}

static void add_u32(struct sha256_stream *s, uint32_t value)
{
    uint8_t bytes[4];

    store_le32(bytes, value);
    sha256_stream_add(s, bytes, sizeof bytes);
}

/* Every part of changing length comes after its length, so that no two jobs give the same bytes. */
static void compute_identity(struct job *job)
{
    struct sha256_stream s;

    sha256_stream_begin(&s);
    add_u32(&s, job->version);
    sha256_stream_add(&s, job->prevhash, sizeof job->prevhash);
    add_u32(&s, job->nbits);
    add_u32(&s, job->ntime);
    add_u32(&s, (uint32_t)job->extranonce1_offset);
    add_u32(&s, (uint32_t)job->extranonce1_size);
    add_u32(&s, (uint32_t)job->extranonce2_offset);
    add_u32(&s, (uint32_t)job->extranonce2_size);
    add_u32(&s, (uint32_t)job->coinbase_len);
    sha256_stream_add(&s, job->coinbase, job->coinbase_len);
    add_u32(&s, (uint32_t)job->branch_count);
    sha256_stream_add(&s, job->branch[0], sizeof job->branch[0] * job->branch_count);
    sha256_stream_end(&s, job->identity);
}

enum err job_new(const struct job_parts *parts, struct job **out)
{
    *out = NULL;
    enum err e = check_parts(parts);

    if (e != ERR_OK)
        return e;
    struct target target;

    e = target_for_share(parts->difficulty, &target);
    if (e != ERR_OK)
        return e;
    struct job *job = calloc(1, sizeof *job);

    if (job == NULL)
        return ERR_NOMEM;
    /* One byte more, so that an empty coinbase is a pointer too. */
    job->coinbase = malloc(parts->coinbase1_len + parts->extranonce1_size +
                           parts->extranonce2_size + parts->coinbase2_len + 1);
    if (job->coinbase == NULL) {
        free(job);
        return ERR_NOMEM;
    }
    job->session = parts->session;
    job->upstream = parts->upstream;
    if (parts->id_len > 0)
        memcpy(job->id, parts->id, parts->id_len);
    job->version = parts->version;
    job->nbits = parts->nbits;
    job->ntime = parts->ntime;
    memcpy(job->prevhash, parts->prevhash, sizeof job->prevhash);
    join_coinbase(job, parts);
    job->branch_count = parts->branch_count;
    if (parts->branch_count > 0)
        memcpy(job->branch, parts->branch, sizeof job->branch[0] * parts->branch_count);
    job->difficulty = parts->difficulty;
    job->target = target;
    job->network_known = target_from_nbits(parts->nbits, &job->network) == NBITS_OK;
    if (job->network_known)
        job->network_difficulty = target_difficulty(&job->network);
    job->coinbase_known = coinbase_decode(job->coinbase, job->coinbase_len, job->version,
                                          &job->coinbase_info) == ERR_OK;
    job->clean = parts->clean;
    job->received_ns = parts->received_ns;
    job_set_mask(job, parts->agreed_mask, parts->submit_version);
    compute_identity(job);
    *out = job;
    return ERR_OK;
}

enum err job_copy(const struct job *job, struct job **out)
{
    *out = NULL;
    struct job *copy = malloc(sizeof *copy);

    if (copy == NULL)
        return ERR_NOMEM;
    *copy = *job;
    copy->seq = 0;
    copy->coinbase = malloc(job->coinbase_len + 1);
    if (copy->coinbase == NULL) {
        free(copy);
        return ERR_NOMEM;
    }
    memcpy(copy->coinbase, job->coinbase, job->coinbase_len);
    *out = copy;
    return ERR_OK;
}

void job_set_mask(struct job *job, uint32_t agreed_mask, bool submit_version)
{
    assert(job->seq == 0);
    job->agreed_mask = agreed_mask;
    job->version_mask = agreed_mask & ~job->version;
    job->submit_version = submit_version;
}

void job_free(struct job *job)
{
    if (job == NULL)
        return;
    free(job->coinbase);
    free(job);
}

void job_merkle_root(const struct job *job, const uint8_t *extranonce2, uint8_t root[32])
{
    size_t tail = job->extranonce2_offset + job->extranonce2_size;
    struct sha256_stream s;
    uint8_t digest[32], pair[64];

    sha256_stream_begin(&s);
    sha256_stream_add(&s, job->coinbase, job->extranonce2_offset);
    sha256_stream_add(&s, extranonce2, job->extranonce2_size);
    sha256_stream_add(&s, job->coinbase + tail, job->coinbase_len - tail);
    sha256_stream_end(&s, digest);
    sha256(digest, sizeof digest, pair);
    for (size_t i = 0; i < job->branch_count; i++) {
        memcpy(pair + 32, job->branch[i], 32);
        sha256d(pair, sizeof pair, pair);
    }
    memcpy(root, pair, 32);
}

void job_header(const struct job *job, const uint8_t *extranonce2, uint32_t version, uint32_t ntime,
                uint32_t nonce, uint8_t header[80])
{
    store_le32(header, version);
    memcpy(header + 4, job->prevhash, 32);
    job_merkle_root(job, extranonce2, header + 36);
    store_le32(header + 68, ntime);
    store_le32(header + 72, job->nbits);
    store_le32(header + 76, nonce);
}
