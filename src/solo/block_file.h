/* block_file.h - a found block on disk, one file for each, until a node has taken it.
 *
 * A file is: "jhblock1"; CRC-32 of all that follows it; the block's length, its height, and the
 * chain's name in 12 bytes; the block. Numbers are little-endian. Its name is the block's hash as
 * shown to people and ".block". A file that is cut short or changed is known by its CRC. Calls that
 * write may take as long as the disk does: only the journal's thread makes them. */
#ifndef JOULEHASH_BLOCK_FILE_H
#define JOULEHASH_BLOCK_FILE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define BLOCK_FILE_CHAIN_MAX 11
#define BLOCK_FILE_NAME_MAX 127
#define BLOCK_FILE_HEAD 32
#define BLOCK_FILE_MAX 4000000 /* bytes of a block */

/* A block and what is known of it: immutable, reference-counted, the only thing besides work
 * templates that two threads hold at once. */
struct block_record {
    atomic_uint references;
    char chain[BLOCK_FILE_CHAIN_MAX + 1]; /* as nodes name it */
    char hash[65];                        /* as shown to people */
    uint32_t height;
    uint8_t *bytes;
    size_t len;
};

/* block_record_new: takes the bytes over (malloc), also when it fails; the hash is computed. NULL
 * when out of memory. One reference; ref and unref are atomic, the last unref frees. */
struct block_record *block_record_new(const char *chain, uint32_t height, uint8_t *bytes,
                                      size_t len);
struct block_record *block_record_ref(struct block_record *r);
void block_record_unref(struct block_record *r); /* NULL is fine */

/* block_file_folder: opens the folder, making it and those above it if need be, for its user alone.
 * Returns a descriptor that the caller closes, or -1 with errno. */
int block_file_folder(const char *path);

/* block_file_write: the whole file, then fsync of it and of the folder. ERR_IO with errno leaves no
 * file; one of that name from before is replaced. */
enum err block_file_write(int folder, const struct block_record *record);

/* block_file_read: ERR_IO with errno, ERR_SYNTAX: cut short, changed, or none of ours, ERR_NOMEM.
 */
enum err block_file_read(int folder, const char *name, struct block_record **out);

/* block_file_next: the first name of a block's file that comes after `after` ("" for the first) in
 * the order of strcmp. False when there is none. */
bool block_file_next(int folder, const char *after, char name[BLOCK_FILE_NAME_MAX + 1]);

/* block_file_remove: the block of that hash is settled. ERR_IO with errno. */
enum err block_file_remove(int folder, const char *hash);

/* block_file_set_aside: the file is renamed to end in ".block.WORD", so that it is not read again
 * and somebody can look at it. ERR_IO with errno. */
enum err block_file_set_aside(int folder, const char *name, const char *word);

#endif
