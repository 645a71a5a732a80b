/* test_journal.c - found blocks on disk: in which order they get there, full and stalled disks, and
 * what is read back after an end at any byte. */
#include "tests/support.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "solo/journal.h"

#define WAIT_MS 30000 /* only so that a hang ends */

/* ---- the disk, as the journal's thread meets it ---- */

static char calls[4096]; /* w: write, f: fsync of a file, d: fsync of a folder */
static int write_error, fsync_error, writes_until_error;
static bool stall;
static sem_t stalled, go_on;

ssize_t __real_write(int fd, const void *bytes, size_t len);
int __real_fsync(int fd);
ssize_t __wrap_write(int fd, const void *bytes, size_t len);
int __wrap_fsync(int fd);

static bool is_folder(int fd)
{
    struct stat st;

    assert_int_equal(fstat(fd, &st), 0);
    return S_ISDIR(st.st_mode);
}

ssize_t __wrap_write(int fd, const void *bytes, size_t len)
{
    struct stat st;

    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) /* an eventfd, or the test's own words */
        return __real_write(fd, bytes, len);
    strcat(calls, "w");
    if (write_error && writes_until_error-- <= 0) {
        errno = write_error;
        return -1;
    }
    return __real_write(fd, bytes, len > 100 ? 100 : len); /* never all at once */
}

int __wrap_fsync(int fd)
{
    strcat(calls, is_folder(fd) ? "d" : "f");
    if (stall) {
        sem_post(&stalled);
        sem_wait(&go_on);
    }
    if (fsync_error) {
        errno = fsync_error;
        return -1;
    }
    return __real_fsync(fd);
}

/* ---- the rig ---- */

static char folder[64];

static int setup(void **state)
{
    (void)state;
    strcpy(folder, "test_journal.XXXXXX");
    calls[0] = '\0';
    write_error = fsync_error = writes_until_error = 0;
    stall = false;
    sem_init(&stalled, 0, 0);
    sem_init(&go_on, 0, 0);
    return mkdtemp(folder) ? 0 : -1;
}

static int teardown(void **state)
{
    char command[100];

    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static struct block_record *block(uint8_t seed, size_t len)
{
    uint8_t *bytes = malloc(len);

    for (size_t i = 0; i < len; i++)
        bytes[i] = (uint8_t)(seed + i * i);
    return block_record_new("regtest", 1000u + seed, bytes, len);
}

static struct journal *opened(void)
{
    struct journal *j;

    assert_int_equal(journal_new(folder, &j), ERR_OK);
    return j;
}

static struct journal_done answer(struct journal *j)
{
    struct pollfd wait = {.fd = journal_fd(j), .events = POLLIN};
    struct journal_done done;

    assert_int_equal(poll(&wait, 1, WAIT_MS), 1);
    assert_true(journal_done(j, &done));
    return done;
}

static struct journal_done written(struct journal *j, struct block_record *r, uint64_t ticket)
{
    assert_true(journal_write(j, r, ticket, clock_mono_ns()));
    return answer(j);
}

static size_t files(const char *ending)
{
    char command[120], line[32] = "";
    FILE *f;

    snprintf(command, sizeof command, "ls %s | grep -c '%s$'", folder, ending);
    f = popen(command, "r");
    assert_non_null(fgets(line, sizeof line, f));
    pclose(f);
    return (size_t)atoi(line);
}

static void finish(struct journal *j)
{
    journal_free(j, clock_mono_ns() + WAIT_MS * CLOCK_MILLISECOND);
}

static void test_written_through(void **state)
{
    struct journal *j = opened();
    struct block_record *r = block(1, 250), *back;
    char name[BLOCK_FILE_NAME_MAX + 1] = "";
    uint32_t damaged = 0;

    (void)state;
    assert_string_equal(r->hash + 64, "");
    struct journal_done done = written(j, r, 77);

    assert_int_equal(done.err, ERR_OK);
    assert_int_equal(done.ticket, 77);
    assert_true(done.took_ns >= 0);
    assert_string_equal(calls, "wwwwfd"); /* the head, and 250 bytes by hundreds */
    assert_true(journal_next(j, name, &back, &damaged));
    assert_memory_equal(name, r->hash, 64);
    assert_string_equal(back->hash, r->hash);
    assert_string_equal(back->chain, "regtest");
    assert_int_equal(back->height, 1001);
    assert_int_equal(back->len, 250);
    assert_memory_equal(back->bytes, r->bytes, 250);
    block_record_unref(back);
    assert_false(journal_next(j, name, &back, &damaged));
    assert_int_equal(damaged, 0);
    journal_settled(j, r->hash, false);
    finish(j);
    assert_int_equal(files(".block"), 0);
    block_record_unref(r);
}

/* The CRC is the common one, computed here bit by bit. */
static void test_format(void **state)
{
    struct journal *j = opened();
    struct block_record *r = block(9, 81);
    uint8_t file[BLOCK_FILE_HEAD + 81];
    uint32_t crc = UINT32_MAX;
    char path[200];
    FILE *f;

    (void)state;
    assert_int_equal(written(j, r, 1).err, ERR_OK);
    snprintf(path, sizeof path, "%s/%s.block", folder, r->hash);
    f = fopen(path, "rb");
    assert_int_equal(fread(file, 1, sizeof file, f), sizeof file);
    assert_int_equal(fgetc(f), EOF);
    fclose(f);
    assert_memory_equal(file, "jhblock1", 8);
    assert_int_equal(load_le32(file + 12), 81);
    assert_int_equal(load_le32(file + 16), 1009);
    assert_memory_equal(file + 20, "regtest\0\0\0\0\0", 12);
    assert_memory_equal(file + 32, r->bytes, 81);
    for (size_t i = 12; i < sizeof file; i++) {
        crc ^= file[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
    }
    assert_int_equal(load_le32(file + 8), ~crc);
    finish(j);
    block_record_unref(r);
}

static void test_full_disk(void **state)
{
    struct journal *j = opened();
    struct block_record *r = block(2, 500);

    (void)state;
    for (writes_until_error = 0; writes_until_error < 6;) {
        int before = writes_until_error;

        write_error = ENOSPC;
        struct journal_done done = written(j, r, 5);

        assert_int_equal(done.err, ERR_IO);
        assert_int_equal(done.error, ENOSPC);
        assert_int_equal(files(".block"), 0);
        writes_until_error = before + 1;
    }
    write_error = 0;
    fsync_error = EIO;
    calls[0] = '\0';
    assert_int_equal(written(j, r, 6).error, EIO);
    assert_string_equal(calls, "wwwwwwf");
    assert_int_equal(files(".block"), 0);
    fsync_error = 0; /* there is room again */
    assert_int_equal(written(j, r, 7).err, ERR_OK);
    assert_int_equal(files(".block"), 1);
    finish(j);
    block_record_unref(r);
}

/* The loop is never held: it is told that too much waits, and goes on. */
static void test_stalled_disk(void **state)
{
    struct journal *j = opened();
    struct block_record *r = block(3, 90);
    struct journal_done done;
    uint64_t asked = 1;

    (void)state;
    stall = true;
    assert_true(journal_write(j, r, 0, clock_mono_ns()));
    sem_wait(&stalled);
    assert_false(journal_done(j, &done));
    while (journal_write(j, r, asked, clock_mono_ns()))
        asked++;
    assert_int_equal(asked, 1 + JOURNAL_QUEUE);
    stall = false;
    sem_post(&go_on);
    for (uint64_t i = 0; i < asked; i++) {
        done = answer(j);
        assert_int_equal(done.err, ERR_OK);
        assert_int_equal(done.ticket, i);
    }
    finish(j);
    assert_int_equal(files(".block"), 1);
    block_record_unref(r);
}

/* Whatever a file was cut to or changed into: never another block. */
static void test_damage(void **state)
{
    struct journal *j = opened();
    struct block_record *r = block(4, 120), *back;
    char path[200], name[BLOCK_FILE_NAME_MAX + 1];
    uint8_t file[BLOCK_FILE_HEAD + 120];
    int fd = block_file_folder(folder);

    (void)state;
    assert_int_equal(written(j, r, 1).err, ERR_OK);
    finish(j);
    snprintf(name, sizeof name, "%s.block", r->hash);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "rb");

    assert_int_equal(fread(file, 1, sizeof file, f), sizeof file);
    fclose(f);
    for (size_t cut = 0; cut < sizeof file; cut++) {
        assert_int_equal(truncate(path, (off_t)cut), 0);
        assert_int_equal(block_file_read(fd, name, &back), ERR_SYNTAX);
        f = fopen(path, "wb");
        fwrite(file, 1, sizeof file, f);
        fclose(f);
    }
    for (size_t at = 0; at < sizeof file; at++) {
        file[at] ^= 0x10;
        f = fopen(path, "wb");
        fwrite(file, 1, sizeof file, f);
        fclose(f);
        assert_int_equal(block_file_read(fd, name, &back), ERR_SYNTAX);
        file[at] ^= 0x10;
    }
    f = fopen(path, "wb");
    fwrite(file, 1, sizeof file, f);
    fputc(0, f);
    fclose(f);
    assert_int_equal(block_file_read(fd, name, &back), ERR_SYNTAX);
    assert_null(back);
    close(fd);
    block_record_unref(r);
}

static void test_replay(void **state)
{
    struct journal *j = opened();
    struct block_record *r[5], *back;
    char name[BLOCK_FILE_NAME_MAX + 1] = "", last[65] = "", path[200];
    uint32_t damaged = 0, found = 0;

    (void)state;
    for (uint8_t i = 0; i < 5; i++) {
        r[i] = block((uint8_t)(10 + i), 100);
        assert_int_equal(written(j, r[i], i).err, ERR_OK);
    }
    snprintf(path, sizeof path, "%s/%s.block", folder, r[2]->hash);
    assert_int_equal(truncate(path, 50), 0);
    snprintf(path, sizeof path, "%s/zz.block", folder);
    fclose(fopen(path, "w"));
    snprintf(path, sizeof path, "%s/notes.txt", folder);
    fclose(fopen(path, "w"));
    finish(j);
    j = opened();
    while (journal_next(j, name, &back, &damaged)) {
        assert_true(strcmp(back->hash, last) > 0);
        strcpy(last, back->hash);
        found++;
        journal_settled(j, back->hash, found == 2);
        block_record_unref(back);
    }
    assert_int_equal(found, 4);
    assert_int_equal(damaged, 2);
    finish(j);
    assert_int_equal(files(".block"), 0);
    assert_int_equal(files(".block.invalid"), 1);
    assert_int_equal(files(".block.damaged"), 2);
    assert_int_equal(files("notes.txt"), 1);
    for (int i = 0; i < 5; i++)
        block_record_unref(r[i]);
}

static void test_folder(void **state)
{
    struct journal *j;
    char path[200];
    struct stat st;

    (void)state;
    snprintf(path, sizeof path, "%s/a/b/c", folder);
    assert_int_equal(journal_new(path, &j), ERR_OK);
    finish(j);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0700);
    snprintf(path, sizeof path, "%s/file", folder);
    fclose(fopen(path, "w"));
    assert_int_equal(journal_new(path, &j), ERR_IO);
    assert_null(j);
    assert_int_equal(journal_new("", &j), ERR_IO);
    journal_free(NULL, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_written_through, setup, teardown),
        cmocka_unit_test_setup_teardown(test_format, setup, teardown),
        cmocka_unit_test_setup_teardown(test_full_disk, setup, teardown),
        cmocka_unit_test_setup_teardown(test_stalled_disk, setup, teardown),
        cmocka_unit_test_setup_teardown(test_damage, setup, teardown),
        cmocka_unit_test_setup_teardown(test_replay, setup, teardown),
        cmocka_unit_test_setup_teardown(test_folder, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
