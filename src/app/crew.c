/* crew.c - threads that begin and end slots together. */
#include "app/crew.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "app/core_clock.h"
#include "base/cache.h"
#include "base/clock.h"
#include "base/prng.h"

/* A batch takes between these, where a slot is to end in time and looking is to cost nothing. */
#define BATCH_NS_LEAST CLOCK_MILLISECOND
#define BATCH_NS_MOST (4 * CLOCK_MILLISECOND)
#define BATCH_HASHES_LEAST UINT64_C(1024)

/* Each counts on cache lines of its own. */
struct hand {
    _Alignas(CACHE_APART) struct crew *crew;
    pthread_t thread;
    struct thread_setting setting;
    unsigned refused;
    bool works;      /* in this slot */
    uint64_t batch;  /* hashes between looks */
    uint64_t hashes; /* of the last slot */
    int64_t took_ns;
    double clock_hz; /* the faster of before and after it */
    struct candidates candidates;
};

/* The crew works one slot at a time: everyone looks up when slot_number changes. */
struct crew {
    pthread_mutex_t lock;
    pthread_cond_t begin, end;
    uint64_t slot_number;
    uint32_t working;
    bool quit;
    const struct crew_slot *slot;
    struct work_prep prep;
    uint32_t size, hired;
    struct hand hand[];
};

void crew_work(struct work_prep *prep, uint32_t versions, uint64_t seed)
{
    struct prng random = {.state = seed};
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX];

    prng_fill(&random, header, sizeof header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = UINT32_C(0x20000000) + (i << 13);
    prep_init(prep, header, version, versions, UINT32_MAX);
}

static void scan_slot(struct hand *h)
{
    const struct crew *c = h->crew;
    uint32_t nonce = 0, versions = c->slot->versions;
    double before = core_clock_hz();
    int64_t begin = clock_mono_ns(), now = begin;

    h->hashes = 0;
    while (now - begin < c->slot->slot_ns) {
        uint64_t nonces = h->batch / versions;
        int64_t last = now;

        h->candidates.count = 0;
        uint64_t done = c->slot->hasher->scan(&c->prep, nonce, nonces, &h->candidates);

        h->hashes += done * versions;
        nonce = nonce > UINT32_MAX - 2 * (uint32_t)CREW_BATCH_HASHES ? 0 : nonce + (uint32_t)done;
        now = clock_mono_ns();
        if (now - last < BATCH_NS_LEAST && h->batch < CREW_BATCH_HASHES)
            h->batch *= 2;
        else if (now - last > BATCH_NS_MOST && h->batch > BATCH_HASHES_LEAST)
            h->batch /= 2;
    }
    h->took_ns = now - begin;
    h->clock_hz = core_clock_hz();
    if (before > h->clock_hz)
        h->clock_hz = before;
}

static void *hand_main(void *argument)
{
    struct hand *h = argument;
    struct crew *c = h->crew;
    uint64_t seen = 0;
    unsigned refused = thread_setting_apply(&h->setting);

    pthread_mutex_lock(&c->lock);
    h->refused = refused;
    for (;;) {
        while (c->slot_number == seen && !c->quit)
            pthread_cond_wait(&c->begin, &c->lock);
        seen = c->slot_number;
        if (c->quit)
            break;
        if (!h->works)
            continue;
        pthread_mutex_unlock(&c->lock);
        scan_slot(h);
        pthread_mutex_lock(&c->lock);
        if (--c->working == 0)
            pthread_cond_signal(&c->end);
    }
    pthread_mutex_unlock(&c->lock);
    return NULL;
}

void crew_run(struct crew *c, struct crew_slot *slot)
{
    double seconds = 0.0, rate = 0.0, cycles = 0.0;

    slot->hashes = 0;
    crew_work(&c->prep, slot->versions, slot->seed);
    pthread_mutex_lock(&c->lock);
    c->slot = slot;
    c->working = 0;
    for (uint32_t i = 0; i < c->size; i++) {
        c->hand[i].works = !slot->part || slot->part[i];
        c->working += c->hand[i].works;
    }
    assert(c->working > 0);
    c->slot_number++;
    pthread_cond_broadcast(&c->begin);
    while (c->working > 0)
        pthread_cond_wait(&c->end, &c->lock);
    pthread_mutex_unlock(&c->lock);
    for (uint32_t i = 0; i < c->size; i++) {
        const struct hand *h = &c->hand[i];
        double took = (double)h->took_ns * 1e-9;

        if (!h->works)
            continue;
        rate += (double)h->hashes / took;
        cycles += took * h->clock_hz;
        slot->hashes += h->hashes;
        seconds = took > seconds ? took : seconds;
    }
    slot->seconds = seconds;
    slot->rate_hs = rate;
    slot->cycles_per_hash = cycles / (double)slot->hashes;
}

unsigned crew_refused(struct crew *c)
{
    unsigned refused = 0;

    pthread_mutex_lock(&c->lock);
    for (uint32_t i = 0; i < c->hired; i++)
        refused |= c->hand[i].refused;
    pthread_mutex_unlock(&c->lock);
    return refused;
}

enum err crew_new(const struct thread_setting *setting, uint32_t threads, struct crew **out)
{
    size_t size = sizeof(struct crew) + threads * sizeof(struct hand);
    struct crew *c = aligned_alloc(CACHE_APART, size);

    assert(threads > 0);
    *out = NULL;
    if (!c)
        return ERR_NOMEM;
    memset(c, 0, size);
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->begin, NULL);
    pthread_cond_init(&c->end, NULL);
    c->size = threads;
    for (; c->hired < threads; c->hired++) {
        struct hand *h = &c->hand[c->hired];

        h->crew = c;
        h->batch = BATCH_HASHES_LEAST;
        h->setting =
            setting ? setting[c->hired] : (struct thread_setting){-1, THREAD_PRIORITY_AS_IS};
        if (pthread_create(&h->thread, NULL, hand_main, h) != 0) {
            crew_free(c);
            return ERR_IO;
        }
    }
    *out = c;
    return ERR_OK;
}

void crew_free(struct crew *c)
{
    if (!c)
        return;
    pthread_mutex_lock(&c->lock);
    c->quit = true;
    pthread_cond_broadcast(&c->begin);
    pthread_mutex_unlock(&c->lock);
    for (uint32_t i = 0; i < c->hired; i++)
        pthread_join(c->hand[i].thread, NULL);
    pthread_cond_destroy(&c->end);
    pthread_cond_destroy(&c->begin);
    pthread_mutex_destroy(&c->lock);
    free(c);
}
