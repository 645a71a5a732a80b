/* journal.c - the thread that has found blocks written through to the disk. */
#include "solo/journal.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/joinable.h"
#include "base/mailbox.h"

enum task_kind { TASK_WRITE, TASK_REMOVE, TASK_SET_ASIDE, TASK_END };

/* A value that crosses to the thread; the record is a counted reference. */
struct task {
    enum task_kind kind;
    struct block_record *record;
    char hash[65];
    uint64_t ticket;
    int64_t asked_ns;
};

struct journal {
    int folder;
    struct mailbox *tasks, *answers;
    struct joinable thread;
    bool thread_made;
};

static void write_block(struct journal *j, const struct task *task)
{
    struct journal_done done = {.ticket = task->ticket};

    done.err = block_file_write(j->folder, task->record);
    done.error = done.err == ERR_IO ? errno : 0;
    done.took_ns = clock_mono_ns() - task->asked_ns;
    block_record_unref(task->record);
    mailbox_offer(j->answers, &done); /* as many fit as can have been asked for */
}

static void work(void *argument)
{
    struct journal *j = argument;
    struct pollfd wait = {.fd = mailbox_fd(j->tasks), .events = POLLIN};
    char name[BLOCK_FILE_NAME_MAX + 1];
    struct task task;

    for (;;) {
        poll(&wait, 1, -1);
        while (mailbox_pop(j->tasks, &task)) {
            switch (task.kind) {
            case TASK_WRITE:
                write_block(j, &task);
                break;
            case TASK_REMOVE:
                block_file_remove(j->folder, task.hash);
                break;
            case TASK_SET_ASIDE:
                memcpy(name, task.hash, 64);
                strcpy(name + 64, ".block");
                block_file_set_aside(j->folder, name, "invalid");
                break;
            case TASK_END:
                return;
            }
        }
    }
}

static void release(struct journal *j)
{
    if (j->thread_made)
        joinable_clear(&j->thread);
    mailbox_free(j->tasks);
    mailbox_free(j->answers);
    if (j->folder >= 0)
        close(j->folder);
    free(j);
}

enum err journal_new(const char *folder, struct journal **out)
{
    struct journal *j = calloc(1, sizeof *j);
    enum err e;

    *out = NULL;
    if (!j)
        return ERR_NOMEM;
    j->folder = block_file_folder(folder);
    e = j->folder < 0 ? ERR_IO : mailbox_new(sizeof(struct task), JOURNAL_QUEUE, &j->tasks);
    if (e == ERR_OK)
        e = mailbox_new(sizeof(struct journal_done), 2 * JOURNAL_QUEUE, &j->answers);
    if (e == ERR_OK) {
        e = joinable_init(&j->thread);
        j->thread_made = e == ERR_OK;
    }
    if (e == ERR_OK)
        e = joinable_start(&j->thread, NULL, work, j);
    if (e != ERR_OK) {
        int error = errno;

        release(j);
        errno = error;
        return e;
    }
    *out = j;
    return ERR_OK;
}

void journal_free(struct journal *j, int64_t deadline_ns)
{
    struct task end = {.kind = TASK_END};

    if (!j)
        return;
    /* Full: the disk stands still, and the thread is abandoned with everything that it may use. */
    if (mailbox_offer(j->tasks, &end) && joinable_join(&j->thread, deadline_ns))
        release(j);
}

bool journal_write(struct journal *j, struct block_record *record, uint64_t ticket, int64_t now_ns)
{
    struct task task = {.kind = TASK_WRITE,
                        .record = block_record_ref(record),
                        .ticket = ticket,
                        .asked_ns = now_ns};

    if (mailbox_offer(j->tasks, &task))
        return true;
    block_record_unref(record);
    return false;
}

void journal_settled(struct journal *j, const char *hash, bool invalid)
{
    struct task task = {.kind = invalid ? TASK_SET_ASIDE : TASK_REMOVE};

    memcpy(task.hash, hash, 64);
    mailbox_offer(j->tasks, &task); /* else it is replayed once more, and known as a duplicate */
}

int journal_fd(const struct journal *j)
{
    return mailbox_fd(j->answers);
}

bool journal_done(struct journal *j, struct journal_done *out)
{
    return mailbox_pop(j->answers, out);
}

bool journal_next(struct journal *j, char name[BLOCK_FILE_NAME_MAX + 1],
                  struct block_record **record, uint32_t *damaged)
{
    char next[BLOCK_FILE_NAME_MAX + 1];

    while (block_file_next(j->folder, name, next)) {
        strcpy(name, next);
        enum err e = block_file_read(j->folder, name, record);

        if (e == ERR_OK)
            return true;
        if (e == ERR_SYNTAX) {
            block_file_set_aside(j->folder, name, "damaged");
            ++*damaged;
        }
    }
    return false;
}
