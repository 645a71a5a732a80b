/* loopback_work.c - real blocks as jobs. */
#include "demo/loopback_work.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "demo/judge.h"

/* A coinbase without witness: version, one input, 36 bytes of null outpoint, scriptSig. */
#define SCRIPT_LEN_OFFSET 41
#define SCRIPT_OFFSET 42
#define SCRIPT_MAX 100 /* consensus */
#define SERIAL_BYTES 4
#define ROLLED_BYTES (SERIAL_BYTES + LOOPBACK_EXTRANONCE1_BYTES + LOOPBACK_EXTRANONCE2_BYTES)

static bool decode(const char *text, uint8_t *out, size_t cap, size_t *len)
{
    size_t digits = strlen(text);

    *len = digits / 2;
    return *len <= cap && hex_decode(text, digits, out);
}

/* Block difficulty as a double: 0xffff * 2^208 over mantissa * 256^(size - 3). */
static double nbits_difficulty(uint32_t nbits)
{
    return ldexp(65535.0, 208) / ldexp((double)(nbits & 0x7fffffu), 8 * ((int)(nbits >> 24) - 3));
}

bool loopback_source_init(struct loopback_source *source, const struct real_block *block)
{
    static const uint8_t input[SCRIPT_LEN_OFFSET - 4] = {
        1, [33] = 0xff, [34] = 0xff, [35] = 0xff, [36] = 0xff};
    uint8_t root[32];
    size_t len;

    *source = (struct loopback_source){.block = block, .branch_count = block->branch_count};
    if (!decode(block->header, source->header, sizeof(source->header), &len) ||
        len != sizeof(source->header) || block->branch_count > REAL_BLOCK_BRANCHES_MAX ||
        !decode(block->coinbase, source->coinbase, LOOPBACK_COINBASE_MAX - ROLLED_BYTES,
                &source->coinbase_len))
        return false;
    for (size_t i = 0; i < source->branch_count; i++) {
        if (!decode(block->branch[i], source->branch[i], 32, &len) || len != 32)
            return false;
    }
    if (source->coinbase_len <= SCRIPT_OFFSET || memcmp(source->coinbase + 4, input, sizeof(input)))
        return false;
    source->script_len = source->coinbase[SCRIPT_LEN_OFFSET];
    if (source->script_len < LOOPBACK_EXTRANONCE1_BYTES || source->script_len > SCRIPT_MAX ||
        source->coinbase_len <= SCRIPT_OFFSET + source->script_len)
        return false;
    judge_merkle_root(source->coinbase, source->coinbase_len, (const uint8_t(*)[32])source->branch,
                      source->branch_count, root);
    if (memcmp(root, source->header + 36, 32) != 0)
        return false;
    source->version = load_le32(source->header);
    source->ntime = load_le32(source->header + 68);
    source->nbits = load_le32(source->header + 72);
    source->nonce = load_le32(source->header + 76);
    source->difficulty = nbits_difficulty(source->nbits);
    return source->difficulty > 0.0 && isfinite(source->difficulty);
}

void loopback_job_real(struct loopback_job *job, const struct loopback_source *source)
{
    size_t script_end = SCRIPT_OFFSET + source->script_len;

    *job = (struct loopback_job){
        .source = source,
        .real = true,
        .version = source->version,
        .ntime = source->ntime,
        .coinbase_len = source->coinbase_len,
        .extranonce1_offset = script_end - LOOPBACK_EXTRANONCE1_BYTES,
        .extranonce2_offset = script_end,
    };
    memcpy(job->coinbase, source->coinbase, source->coinbase_len);
}

void loopback_job_rolled(struct loopback_job *job, const struct loopback_source *source,
                         const uint8_t extranonce1[LOOPBACK_EXTRANONCE1_BYTES], uint32_t serial,
                         uint32_t ntime, uint32_t version_mask)
{
    size_t kept = source->script_len;
    size_t rest = SCRIPT_OFFSET + source->script_len;

    if (kept > SCRIPT_MAX - ROLLED_BYTES)
        kept = SCRIPT_MAX - ROLLED_BYTES;
    size_t serial_offset = SCRIPT_OFFSET + kept;
    *job = (struct loopback_job){
        .source = source,
        .version = LOOPBACK_ROLLED_VERSION,
        .version_mask = version_mask,
        .ntime = ntime,
        .extranonce1_offset = serial_offset + SERIAL_BYTES,
        .extranonce2_offset = serial_offset + SERIAL_BYTES + LOOPBACK_EXTRANONCE1_BYTES,
        .extranonce2_size = LOOPBACK_EXTRANONCE2_BYTES,
    };
    memcpy(job->coinbase, source->coinbase, serial_offset);
    job->coinbase[SCRIPT_LEN_OFFSET] = (uint8_t)(kept + ROLLED_BYTES);
    store_be32(job->coinbase + serial_offset, serial);
    memcpy(job->coinbase + job->extranonce1_offset, extranonce1, LOOPBACK_EXTRANONCE1_BYTES);
    job->coinbase_len = serial_offset + ROLLED_BYTES + source->coinbase_len - rest;
    memcpy(job->coinbase + serial_offset + ROLLED_BYTES, source->coinbase + rest,
           source->coinbase_len - rest);
}

json_t *loopback_job_notify(const struct loopback_job *job, bool clean)
{
    char id[9], version[9], nbits[9], ntime[9], node[65], prevhash[65];
    char coinbase1[2 * LOOPBACK_COINBASE_MAX + 1], coinbase2[2 * LOOPBACK_COINBASE_MAX + 1];
    size_t coinbase2_offset = job->extranonce2_offset + job->extranonce2_size;
    uint8_t swapped[32];
    json_t *branch = json_array();

    for (size_t i = 0; i < job->source->branch_count; i++) {
        hex_encode(job->source->branch[i], 32, node);
        if (json_array_append_new(branch, json_string(node)) != 0) {
            json_decref(branch);
            return NULL;
        }
    }
    for (size_t i = 0; i < 32; i += 4)
        store_be32(swapped + i, load_le32(job->source->header + 4 + i));
    hex_encode(swapped, 32, prevhash);
    hex_encode(job->coinbase, job->extranonce1_offset, coinbase1);
    hex_encode(job->coinbase + coinbase2_offset, job->coinbase_len - coinbase2_offset, coinbase2);
    snprintf(id, sizeof(id), "%x", job->id);
    snprintf(version, sizeof(version), "%08x", job->version);
    snprintf(nbits, sizeof(nbits), "%08x", job->source->nbits);
    snprintf(ntime, sizeof(ntime), "%08x", job->ntime);
    return json_pack("[s s s s o s s s b]", id, prevhash, coinbase1, coinbase2, branch, version,
                     nbits, ntime, (int)clean);
}

void loopback_job_header(const struct loopback_job *job, const uint8_t *extranonce2,
                         uint32_t version, uint32_t ntime, uint32_t nonce, uint8_t header[80])
{
    uint8_t coinbase[LOOPBACK_COINBASE_MAX];

    assert(job->extranonce2_offset + job->extranonce2_size <= job->coinbase_len);
    memcpy(coinbase, job->coinbase, job->coinbase_len);
    if (job->extranonce2_size > 0)
        memcpy(coinbase + job->extranonce2_offset, extranonce2, job->extranonce2_size);
    store_le32(header, version);
    memcpy(header + 4, job->source->header + 4, 32);
    judge_merkle_root(coinbase, job->coinbase_len, (const uint8_t(*)[32])job->source->branch,
                      job->source->branch_count, header + 36);
    store_le32(header + 68, ntime);
    store_le32(header + 72, job->source->nbits);
    store_le32(header + 76, nonce);
}
