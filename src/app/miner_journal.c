/* miner_journal.c - shares for pools that are blocks, kept on the disk. */
#include "app/miner_journal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/log.h"
#include "hash/sha256.h"
#include "solo/journal.h"

static bool kept(const struct miner_journal *j, const struct job *job)
{
    return j->folder && job->network_known && job->network_difficulty >= MINER_JOURNAL_LEAST;
}

static struct block_record *make_record(const struct job *job, const struct share *share)
{
    size_t len = 80 + 4 + job->coinbase_len + 4 + 32 * job->branch_count;
    uint8_t *bytes = malloc(len), *at = bytes;

    if (!bytes)
        return NULL;
    job_header(job, share->extranonce2, share->version, share->ntime, share->nonce, at);
    at += 80;
    store_le32(at, (uint32_t)job->coinbase_len);
    at += 4;
    memcpy(at, job->coinbase, job->coinbase_len);
    memcpy(at + job->extranonce2_offset, share->extranonce2, job->extranonce2_size);
    at += job->coinbase_len;
    store_le32(at, (uint32_t)job->branch_count);
    memcpy(at + 4, job->branch, 32 * job->branch_count);
    return block_record_new(MINER_JOURNAL_CHAIN,
                            job->coinbase_known ? job->coinbase_info.height : 0, bytes, len);
}

void miner_journal_keep(struct miner_journal *j, const struct job *job, const struct share *share,
                        int64_t now_ns)
{
    if (!kept(j, job))
        return;
    if (!j->journal && journal_new(j->folder, &j->journal) != ERR_OK) {
        log_error("found blocks cannot be kept in %s: %s", j->folder, strerror(errno));
        return;
    }
    struct block_record *record = make_record(job, share);

    if (!record || !journal_write(j->journal, record, 0, now_ns))
        log_error("a found block is not kept: %s",
                  record ? "too much is waiting for the disk" : err_text(ERR_NOMEM));
    block_record_unref(record);
}

void miner_journal_taken(struct miner_journal *j, const struct job *job, const struct share *share)
{
    uint8_t header[80], hash[32];
    char shown[65];

    if (!j->journal || !kept(j, job))
        return;
    job_header(job, share->extranonce2, share->version, share->ntime, share->nonce, header);
    sha256d(header, sizeof header, hash);
    hex_encode_reversed(hash, sizeof hash, shown);
    journal_settled(j->journal, shown, false);
}

void miner_journal_second(struct miner_journal *j)
{
    struct journal_done done;

    while (j->journal && journal_done(j->journal, &done))
        if (done.err != ERR_OK)
            log_error("a found block is not kept: %s",
                      done.err == ERR_IO ? strerror(done.error) : err_text(done.err));
}

void miner_journal_clear(struct miner_journal *j, int64_t deadline_ns)
{
    journal_free(j->journal, deadline_ns);
    j->journal = NULL;
}
