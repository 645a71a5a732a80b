/* block_file.c - found blocks on disk: written through, and read back with their CRC. */
#include "solo/block_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "hash/sha256.h"

#define MAGIC "jhblock1"
#define SUFFIX ".block"
#define CRC_AT 8
#define COVERED_AT 12 /* where what the CRC covers begins */
#define CHAIN_AT 20

/* ---- records ---- */

struct block_record *block_record_new(const char *chain, uint32_t height, uint8_t *bytes,
                                      size_t len)
{
    struct block_record *r = calloc(1, sizeof *r);
    uint8_t hash[32];

    if (!r) {
        free(bytes);
        return NULL;
    }
    atomic_init(&r->references, 1);
    snprintf(r->chain, sizeof r->chain, "%s", chain);
    r->height = height;
    r->bytes = bytes;
    r->len = len;
    sha256d(bytes, len < 80 ? len : 80, hash);
    hex_encode_reversed(hash, sizeof hash, r->hash);
    return r;
}

struct block_record *block_record_ref(struct block_record *r)
{
    atomic_fetch_add_explicit(&r->references, 1, memory_order_relaxed);
    return r;
}

void block_record_unref(struct block_record *r)
{
    if (!r || atomic_fetch_sub_explicit(&r->references, 1, memory_order_acq_rel) != 1)
        return;
    free(r->bytes);
    free(r);
}

/* ---- CRC-32 of IEEE 802.3 ---- */

/* A nibble at a time: blocks are written once in a while, and 16 entries can be checked by eye. */
static uint32_t crc32_add(uint32_t crc, const uint8_t *bytes, size_t len)
{
    static const uint32_t nibble[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac,
                                        0x76dc4190, 0x6b6b51f4, 0x4db26158, 0x5005713c,
                                        0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                        0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};

    for (size_t i = 0; i < len; i++) {
        crc = crc >> 4 ^ nibble[(crc ^ bytes[i]) & 15];
        crc = crc >> 4 ^ nibble[(crc ^ bytes[i] >> 4) & 15];
    }
    return crc;
}

static uint32_t file_crc(const uint8_t head[BLOCK_FILE_HEAD], const uint8_t *bytes, size_t len)
{
    uint32_t crc = crc32_add(UINT32_MAX, head + COVERED_AT, BLOCK_FILE_HEAD - COVERED_AT);

    return ~crc32_add(crc, bytes, len);
}

/* ---- files ---- */

static bool make_folders(char *path)
{
    for (char *p = path + 1; *p; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        int failed = mkdir(path, 0700);

        *p = '/';
        if (failed && errno != EEXIST)
            return false;
    }
    return mkdir(path, 0700) == 0 || errno == EEXIST;
}

int block_file_folder(const char *path)
{
    char *copy = strdup(path);

    if (!copy || path[0] == '\0') {
        free(copy);
        errno = path[0] == '\0' ? ENOENT : ENOMEM;
        return -1;
    }
    bool made = make_folders(copy);

    free(copy);
    return made ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
}

static bool write_all(int fd, const uint8_t *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n == 0 ? ENOSPC : errno;
            return false;
        }
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

enum err block_file_write(int folder, const struct block_record *record)
{
    uint8_t head[BLOCK_FILE_HEAD] = MAGIC;
    char name[sizeof record->hash + sizeof SUFFIX];
    int fd, error;

    store_le32(head + COVERED_AT, (uint32_t)record->len);
    store_le32(head + COVERED_AT + 4, record->height);
    memcpy(head + CHAIN_AT, record->chain, sizeof record->chain);
    store_le32(head + CRC_AT, file_crc(head, record->bytes, record->len));
    snprintf(name, sizeof name, "%s" SUFFIX, record->hash);
    fd = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return ERR_IO;
    bool ok = write_all(fd, head, sizeof head) && write_all(fd, record->bytes, record->len) &&
              fsync(fd) == 0;

    error = errno;
    if (close(fd) != 0 && ok) {
        error = errno;
        ok = false;
    }
    if (ok && fsync(folder) != 0) {
        error = errno;
        ok = false;
    }
    if (!ok)
        unlinkat(folder, name, 0);
    errno = error;
    return ok ? ERR_OK : ERR_IO;
}

/* Reads exactly `len` bytes; false at the end of the file. */
static bool read_all(int fd, uint8_t *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = read(fd, bytes, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

static enum err read_open(int fd, struct block_record **out)
{
    uint8_t head[BLOCK_FILE_HEAD], more;
    char chain[BLOCK_FILE_CHAIN_MAX + 1];

    if (!read_all(fd, head, sizeof head) || memcmp(head, MAGIC, sizeof MAGIC - 1) != 0)
        return ERR_SYNTAX;
    size_t len = load_le32(head + COVERED_AT);

    if (len < 80 || len > BLOCK_FILE_MAX)
        return ERR_SYNTAX;
    uint8_t *bytes = malloc(len);

    if (!bytes)
        return ERR_NOMEM;
    if (!read_all(fd, bytes, len) || read_all(fd, &more, 1) ||
        file_crc(head, bytes, len) != load_le32(head + CRC_AT)) {
        free(bytes);
        return ERR_SYNTAX;
    }
    memcpy(chain, head + CHAIN_AT, sizeof chain);
    chain[BLOCK_FILE_CHAIN_MAX] = '\0';
    *out = block_record_new(chain, load_le32(head + COVERED_AT + 4), bytes, len);
    return *out ? ERR_OK : ERR_NOMEM;
}

enum err block_file_read(int folder, const char *name, struct block_record **out)
{
    struct stat st;
    int fd = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    enum err e;

    *out = NULL;
    if (fd < 0)
        return ERR_IO;
    e = fstat(fd, &st) != 0 ? ERR_IO : !S_ISREG(st.st_mode) ? ERR_SYNTAX : read_open(fd, out);
    close(fd);
    return e;
}

bool block_file_next(int folder, const char *after, char name[BLOCK_FILE_NAME_MAX + 1])
{
    int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *list = fd >= 0 ? fdopendir(fd) : NULL;
    const struct dirent *entry;
    bool found = false;

    if (!list) {
        if (fd >= 0)
            close(fd);
        return false;
    }
    while ((entry = readdir(list)) != NULL) {
        size_t len = strlen(entry->d_name), suffix = sizeof SUFFIX - 1;

        if (len <= suffix || len > BLOCK_FILE_NAME_MAX ||
            strcmp(entry->d_name + len - suffix, SUFFIX) != 0 || strcmp(entry->d_name, after) <= 0)
            continue;
        if (!found || strcmp(entry->d_name, name) < 0)
            strcpy(name, entry->d_name);
        found = true;
    }
    closedir(list);
    return found;
}

enum err block_file_remove(int folder, const char *hash)
{
    char name[65 + sizeof SUFFIX];

    snprintf(name, sizeof name, "%.64s" SUFFIX, hash);
    return unlinkat(folder, name, 0) == 0 || errno == ENOENT ? ERR_OK : ERR_IO;
}

enum err block_file_set_aside(int folder, const char *name, const char *word)
{
    char other[BLOCK_FILE_NAME_MAX + 40];

    snprintf(other, sizeof other, "%s.%.30s", name, word);
    return renameat(folder, name, folder, other) == 0 ? ERR_OK : ERR_IO;
}
