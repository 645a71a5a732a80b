/* mailbox.c - a ring under a mutex, with an eventfd that is readable while the ring is not empty.
 */
#include "base/mailbox.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

struct mailbox {
    pthread_mutex_t lock;
    pthread_cond_t room; /* signalled when a value was taken out, or at close */
    uint8_t *ring;
    size_t value_size, capacity;
    size_t first, count;
    bool closed;
    int fd; /* its counter is 1 while count > 0, else 0; changed under the lock only */
};

enum err mailbox_new(size_t value_size, size_t capacity, struct mailbox **out)
{
    assert(value_size > 0 && capacity > 0);
    *out = NULL;
    struct mailbox *box = calloc(1, sizeof *box);

    if (box == NULL)
        return ERR_NOMEM;
    enum err e = ERR_NOMEM;

    box->value_size = value_size;
    box->capacity = capacity;
    box->ring = calloc(capacity, value_size);
    if (box->ring == NULL)
        goto no_ring;
    if (pthread_mutex_init(&box->lock, NULL) != 0)
        goto no_lock;
    if (pthread_cond_init(&box->room, NULL) != 0)
        goto no_room;
    box->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (box->fd < 0) {
        e = ERR_IO;
        goto no_fd;
    }
    *out = box;
    return ERR_OK;

no_fd:
    pthread_cond_destroy(&box->room);
no_room:
    pthread_mutex_destroy(&box->lock);
no_lock:
    free(box->ring);
no_ring:
    free(box);
    return e;
}

void mailbox_free(struct mailbox *box)
{
    if (box == NULL)
        return;
    close(box->fd);
    pthread_cond_destroy(&box->room);
    pthread_mutex_destroy(&box->lock);
    free(box->ring);
    free(box);
}

static void raise_fd(int fd)
{
    uint64_t one = 1;

    while (write(fd, &one, sizeof one) < 0 && errno == EINTR)
        ;
}

static void lower_fd(int fd)
{
    uint64_t counter;

    while (read(fd, &counter, sizeof counter) < 0 && errno == EINTR)
        ;
}

/* With the lock held and room in the ring. */
static void put(struct mailbox *box, const void *value)
{
    size_t at = (box->first + box->count) % box->capacity;

    memcpy(box->ring + at * box->value_size, value, box->value_size);
    if (box->count++ == 0)
        raise_fd(box->fd);
}

bool mailbox_push(struct mailbox *box, const void *value)
{
    pthread_mutex_lock(&box->lock);
    while (box->count == box->capacity && !box->closed)
        pthread_cond_wait(&box->room, &box->lock);
    bool open = !box->closed;

    if (open)
        put(box, value);
    pthread_mutex_unlock(&box->lock);
    return open;
}

bool mailbox_offer(struct mailbox *box, const void *value)
{
    pthread_mutex_lock(&box->lock);
    bool room = !box->closed && box->count < box->capacity;

    if (room)
        put(box, value);
    pthread_mutex_unlock(&box->lock);
    return room;
}

bool mailbox_pop(struct mailbox *box, void *value)
{
    pthread_mutex_lock(&box->lock);
    bool found = box->count > 0;

    if (found) {
        memcpy(value, box->ring + box->first * box->value_size, box->value_size);
        box->first = (box->first + 1) % box->capacity;
        if (--box->count == 0)
            lower_fd(box->fd);
        pthread_cond_signal(&box->room);
    }
    pthread_mutex_unlock(&box->lock);
    return found;
}

void mailbox_close(struct mailbox *box)
{
    pthread_mutex_lock(&box->lock);
    box->closed = true;
    pthread_cond_broadcast(&box->room);
    pthread_mutex_unlock(&box->lock);
}

int mailbox_fd(const struct mailbox *box)
{
    return box->fd;
}
