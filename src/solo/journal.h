/* journal.h - found blocks, durable before they are sent: a thread of its own writes each through
 * to the disk and says when it is done, so that a stalled or full disk never holds the loop.
 *
 * The loop sends a block when the journal has answered or JOURNAL_PATIENCE_NS have passed,
 * whichever is first. A file stays until a node has taken the block or will never take it; what is
 * left is replayed at the next start. Calls are the loop thread's. */
#ifndef JOULEHASH_JOURNAL_H
#define JOULEHASH_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "solo/block_file.h"

#define JOURNAL_PATIENCE_NS INT64_C(50000000)
#define JOURNAL_QUEUE 64 /* things that may wait for the disk */

struct journal;

/* One answer of the thread. Value. */
struct journal_done {
    uint64_t ticket;
    enum err err;    /* of writing: ERR_OK: file and folder are on the disk */
    int error;       /* errno, with ERR_IO */
    int64_t took_ns; /* from being asked to now */
};

/* journal_new: opens the folder and starts the thread. ERR_IO with errno: the folder cannot be
 * used, or no thread is given; ERR_NOMEM. */
enum err journal_new(const char *folder, struct journal **out);

/* journal_free: lets the thread finish what it was asked for, until deadline_ns (monotonic); one
 * that is stuck in the disk is abandoned with what it uses. NULL is fine. */
void journal_free(struct journal *j, int64_t deadline_ns);

/* journal_write: has the block written; the answer comes with that ticket. Takes a reference of its
 * own. False: too much is waiting already, so the disk stands still; nothing was asked. */
bool journal_write(struct journal *j, struct block_record *record, uint64_t ticket, int64_t now_ns);

/* journal_settled: a node has taken the block, so its file goes; or, with `invalid`, none ever
 * will, and the file is set aside as ".invalid". Nobody waits for it. */
void journal_settled(struct journal *j, const char *hash, bool invalid);

/* journal_fd: readable while answers wait; journal_done takes one, false when there is none. */
int journal_fd(const struct journal *j);
bool journal_done(struct journal *j, struct journal_done *out);

/* journal_next: for replaying, the first block after the name in `name` ("" at the start), and its
 * name into it; false at the end. Reads from the disk, so only before mining begins. What cannot be
 * read back is set aside as ".damaged" and counted in *damaged. */
bool journal_next(struct journal *j, char name[BLOCK_FILE_NAME_MAX + 1],
                  struct block_record **record, uint32_t *damaged);

#endif
