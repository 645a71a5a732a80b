/* test_miner_journal.c - shares for pools that are blocks: kept, taken away when the pool has them.
 */
#include "tests/made_job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/miner_journal.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "hash/sha256.h"
#include "solo/block_file.h"

static char folder[64];
static const struct share share = {
    .version = 0x20000000, .ntime = 1700000005, .nonce = 77, .extranonce2 = {1, 2, 3, 4}};

static int setup(void **state)
{
    (void)state;
    strcpy(folder, "test_miner_journal.XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int teardown(void **state)
{
    char command[100];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static void finish(struct miner_journal *j)
{
    miner_journal_clear(j, clock_mono_ns() + 30 * CLOCK_SECOND);
}

static void test_kept_then_taken(void **state)
{
    struct made_job how = {.seq = 1, .extranonce2_size = 4};
    struct job *job = made_job(&how);
    struct miner_journal j = {.folder = folder};
    char name[BLOCK_FILE_NAME_MAX + 1], shown[65];
    uint8_t header[80], hash[32];
    struct block_record *record;
    int fd = block_file_folder(folder);

    (void)state;
    miner_journal_keep(&j, job, &share, clock_mono_ns());
    finish(&j);
    assert_true(block_file_next(fd, "", name));
    assert_int_equal(block_file_read(fd, name, &record), ERR_OK);
    job_header(job, share.extranonce2, share.version, share.ntime, share.nonce, header);
    sha256d(header, sizeof header, hash);
    hex_encode_reversed(hash, sizeof hash, shown);
    assert_string_equal(record->hash, shown);
    assert_string_equal(record->chain, MINER_JOURNAL_CHAIN);
    assert_memory_equal(record->bytes, header, 80);
    /* The header's root comes from what is kept. */
    size_t len = load_le32(record->bytes + 80);

    assert_int_equal(len, job->coinbase_len);
    assert_int_equal(load_le32(record->bytes + 84 + len), 0);
    assert_int_equal(record->len, 88 + len);
    sha256d(record->bytes + 84, len, hash);
    assert_memory_equal(hash, header + 36, 32);
    block_record_unref(record);
    /* Another one changes nothing; this one goes. */
    struct share other = share;

    miner_journal_keep(&j, job, &share, clock_mono_ns());
    other.nonce++;
    miner_journal_taken(&j, job, &other);
    finish(&j);
    assert_true(block_file_next(fd, "", name));
    miner_journal_keep(&j, job, &share, clock_mono_ns());
    miner_journal_taken(&j, job, &share);
    finish(&j);
    assert_false(block_file_next(fd, "", name));
    miner_journal_second(&j);
    close(fd);
    job_free(job);
}

/* No folder, a folder that cannot be, and networks where every share is a block. */
static void test_not_kept(void **state)
{
    struct made_job how = {.seq = 1, .extranonce2_size = 4};
    struct job *job = made_job(&how);
    struct miner_journal none = {.folder = NULL}, bad = {.folder = "/dev/null/x"},
                         trivial = {.folder = folder};

    (void)state;
    miner_journal_keep(&none, job, &share, 0);
    assert_null(none.journal);
    miner_journal_keep(&bad, job, &share, 0);
    assert_null(bad.journal);
    miner_journal_taken(&bad, job, &share);
    bad.folder = folder; /* mounted again, say, before the next block */
    miner_journal_keep(&bad, job, &share, 0);
    assert_non_null(bad.journal);
    finish(&bad);
    job->network_difficulty = 5e-10;
    miner_journal_keep(&trivial, job, &share, 0);
    assert_null(trivial.journal);
    job_free(job);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kept_then_taken, setup, teardown),
        cmocka_unit_test_setup_teardown(test_not_kept, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
