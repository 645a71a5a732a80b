/* sampler.c - one thread for what cannot block, one for each sensor that may. */
#include "measure/sampler.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "base/clock.h"

/* A thread and what it reads. Freed by whoever lets go last: the sampler, or a thread that was
 * abandoned. */
struct lane {
    pthread_t thread;
    pthread_mutex_t lock; /* of everything below but the sensors, which are the thread's */
    pthread_cond_t wake;
    bool stopping, ended, abandoned;
    struct mailbox *mailbox; /* not touched once stopping */
    struct sampler_counts counts;
    int64_t period_ns;
    size_t sensors;
    struct sampler_source source[];
};

struct sampler {
    size_t lanes;
    struct lane *lane[];
};

int64_t sampler_next(int64_t last_ns, int64_t period_ns, int64_t now_ns, uint64_t *missed)
{
    int64_t periods = now_ns < last_ns ? 0 : (now_ns - last_ns) / period_ns;

    *missed += (uint64_t)periods;
    return last_ns + (periods + 1) * period_ns;
}

static struct timespec time_of(int64_t ns)
{
    return (struct timespec){.tv_sec = (time_t)(ns / CLOCK_SECOND),
                             .tv_nsec = (long)(ns % CLOCK_SECOND)};
}

static void free_lane(struct lane *l)
{
    for (size_t i = 0; i < l->sensors; i++)
        sensor_free(l->source[i].sensor);
    pthread_cond_destroy(&l->wake);
    pthread_mutex_destroy(&l->lock);
    free(l);
}

/* Reads and mails each sensor once. The lock is not held while reading. Returns whether to go on.
 */
static bool read_all(struct lane *l)
{
    bool going = true;

    for (size_t i = 0; i < l->sensors && going; i++) {
        struct sampler_event event = {.source = l->source[i].source};

        sensor_sample(l->source[i].sensor, &event.sample);
        pthread_mutex_lock(&l->lock);
        going = !l->stopping;
        if (going) {
            l->counts.taken++;
            if (!mailbox_offer(l->mailbox, &event))
                l->counts.lost++;
        }
        pthread_mutex_unlock(&l->lock);
    }
    return going;
}

static void *run(void *argument)
{
    struct lane *l = argument;
    int64_t due_ns = clock_mono_ns();

    while (read_all(l)) {
        pthread_mutex_lock(&l->lock);
        due_ns = sampler_next(due_ns, l->period_ns, clock_mono_ns(), &l->counts.missed);
        struct timespec until = time_of(due_ns);

        while (!l->stopping && pthread_cond_timedwait(&l->wake, &l->lock, &until) != ETIMEDOUT)
            ;
        bool stopping = l->stopping;

        pthread_mutex_unlock(&l->lock);
        if (stopping)
            break;
    }
    pthread_mutex_lock(&l->lock);
    l->ended = true;
    bool abandoned = l->abandoned;

    pthread_cond_broadcast(&l->wake);
    pthread_mutex_unlock(&l->lock);
    if (abandoned)
        free_lane(l);
    return NULL;
}

/* An empty lane with room for so many sensors. NULL: no memory. */
static struct lane *new_lane(size_t sensors, int64_t period_ns, struct mailbox *mailbox)
{
    struct lane *l = calloc(1, sizeof *l + sensors * sizeof l->source[0]);
    pthread_condattr_t monotonic;

    if (!l)
        return NULL;
    pthread_mutex_init(&l->lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&l->wake, &monotonic);
    pthread_condattr_destroy(&monotonic);
    l->mailbox = mailbox;
    l->period_ns = period_ns;
    return l;
}

enum err sampler_start(const struct sampler_source *source, size_t count, int64_t period_ns,
                       struct mailbox *mailbox, struct sampler **out)
{
    struct sampler *s = calloc(1, sizeof *s + (count + 1) * sizeof(struct lane *));
    struct lane *shared = new_lane(count, period_ns, mailbox);
    enum err e = s && shared ? ERR_OK : ERR_NOMEM;
    size_t made = 0;

    assert(period_ns > 0);
    *out = NULL;
    for (size_t i = 0; i < count; i++) {
        bool own = source[i].sensor->info.may_block;
        struct lane *l = e != ERR_OK ? NULL : own ? new_lane(1, period_ns, mailbox) : shared;

        if (!l) {
            e = ERR_NOMEM;
            sensor_free(source[i].sensor);
            continue;
        }
        l->source[l->sensors++] = source[i];
        if (own)
            s->lane[made++] = l;
    }
    if (s && shared && shared->sensors > 0)
        s->lane[made++] = shared;
    else if (shared)
        free_lane(shared);
    for (size_t i = 0; i < made; i++) {
        if (e == ERR_OK && pthread_create(&s->lane[i]->thread, NULL, run, s->lane[i]) != 0)
            e = ERR_IO;
        if (e == ERR_OK)
            s->lanes++;
        else
            free_lane(s->lane[i]);
    }
    if (e != ERR_OK && s) {
        sampler_stop(s, clock_mono_ns() + CLOCK_SECOND);
        s = NULL;
    }
    *out = s;
    return e;
}

/* Waits for the lane's end; hands it over to its thread where that does not come in time. */
static bool join(struct lane *l, int64_t deadline_ns)
{
    struct timespec until = time_of(deadline_ns);

    pthread_mutex_lock(&l->lock);
    while (!l->ended && pthread_cond_timedwait(&l->wake, &l->lock, &until) != ETIMEDOUT)
        ;
    bool ended = l->ended;

    if (!ended) {
        l->abandoned = true;
        pthread_detach(l->thread);
    }
    pthread_mutex_unlock(&l->lock);
    if (ended) {
        pthread_join(l->thread, NULL);
        free_lane(l);
    }
    return ended;
}

size_t sampler_stop(struct sampler *s, int64_t deadline_ns)
{
    size_t stuck = 0;

    if (!s)
        return 0;
    for (size_t i = 0; i < s->lanes; i++) {
        pthread_mutex_lock(&s->lane[i]->lock);
        s->lane[i]->stopping = true;
        pthread_cond_broadcast(&s->lane[i]->wake);
        pthread_mutex_unlock(&s->lane[i]->lock);
    }
    for (size_t i = 0; i < s->lanes; i++)
        if (!join(s->lane[i], deadline_ns))
            stuck++;
    free(s);
    return stuck;
}

struct sampler_counts sampler_counts(struct sampler *s)
{
    struct sampler_counts sum = {0};

    for (size_t i = 0; i < s->lanes; i++) {
        pthread_mutex_lock(&s->lane[i]->lock);
        sum.taken += s->lane[i]->counts.taken;
        sum.missed += s->lane[i]->counts.missed;
        sum.lost += s->lane[i]->counts.lost;
        pthread_mutex_unlock(&s->lane[i]->lock);
    }
    return sum;
}
