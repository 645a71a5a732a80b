/* joinable.c - a thread that can be waited for with a deadline. */
#include "base/joinable.h"

#include <time.h>

#include "base/clock.h"

enum err joinable_init(struct joinable *j)
{
    pthread_condattr_t attributes;

    j->running = j->ended = false;
    if (pthread_condattr_init(&attributes) != 0)
        return ERR_NOMEM;
    /* Deadlines are those of the monotonic clock. */
    bool ok = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 &&
              pthread_cond_init(&j->end, &attributes) == 0;

    pthread_condattr_destroy(&attributes);
    if (ok && pthread_mutex_init(&j->lock, NULL) != 0) {
        pthread_cond_destroy(&j->end);
        ok = false;
    }
    return ok ? ERR_OK : ERR_NOMEM;
}

static void *run(void *argument)
{
    struct joinable *j = argument;

    j->body(j->argument);
    pthread_mutex_lock(&j->lock);
    j->ended = true;
    pthread_cond_signal(&j->end);
    pthread_mutex_unlock(&j->lock);
    return NULL;
}

enum err joinable_start(struct joinable *j, const pthread_attr_t *attributes,
                        void (*body)(void *argument), void *argument)
{
    j->body = body;
    j->argument = argument;
    j->ended = false;
    j->running = pthread_create(&j->thread, attributes, run, j) == 0;
    return j->running ? ERR_OK : ERR_IO;
}

bool joinable_join(struct joinable *j, int64_t deadline_ns)
{
    if (!j->running)
        return true;
    struct timespec deadline = {.tv_sec = (time_t)(deadline_ns / CLOCK_SECOND),
                                .tv_nsec = (long)(deadline_ns % CLOCK_SECOND)};

    pthread_mutex_lock(&j->lock);
    while (!j->ended && pthread_cond_timedwait(&j->end, &j->lock, &deadline) == 0)
        ;
    bool ended = j->ended;

    pthread_mutex_unlock(&j->lock);
    if (ended) {
        pthread_join(j->thread, NULL); /* at most the thread's way out */
        j->running = false;
    }
    return ended;
}

void joinable_clear(struct joinable *j)
{
    pthread_cond_destroy(&j->end);
    pthread_mutex_destroy(&j->lock);
}
