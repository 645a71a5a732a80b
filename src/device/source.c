/* source.c - one current job, its search cursor, and the cursors of jobs before it. */
#include "device/source.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/cache.h"
#include "chain/search.h"

struct cursor {
    uint8_t identity[32];
    uint64_t used; /* 0: free; else when it was last current */
    struct search search;
};

struct source {
    /* Every worker reads it after every batch, so what is written at each take lies elsewhere. */
    _Alignas(CACHE_APART) _Atomic uint64_t generation;
    _Alignas(CACHE_APART) pthread_mutex_t lock;
    pthread_cond_t changed;
    bool closed;
    struct work_template *current; /* NULL: no work */
    struct cursor *cursor;         /* of the current job */
    uint64_t set_count;
    struct cursor cursors[SOURCE_CURSORS];
};

enum err source_new(struct source **out)
{
    struct source *s = aligned_alloc(CACHE_APART, sizeof *s);

    *out = NULL;
    if (!s)
        return ERR_NOMEM;
    memset(s, 0, sizeof *s);
    if (pthread_mutex_init(&s->lock, NULL) != 0) {
        free(s);
        return ERR_NOMEM;
    }
    if (pthread_cond_init(&s->changed, NULL) != 0) {
        pthread_mutex_destroy(&s->lock);
        free(s);
        return ERR_NOMEM;
    }
    atomic_init(&s->generation, 1);
    *out = s;
    return ERR_OK;
}

void source_free(struct source *s)
{
    if (!s)
        return;
    work_template_unref(s->current);
    pthread_cond_destroy(&s->changed);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

static struct cursor *find_cursor(struct source *s, const uint8_t identity[32])
{
    for (size_t i = 0; i < SOURCE_CURSORS; i++)
        if (s->cursors[i].used != 0 && memcmp(s->cursors[i].identity, identity, 32) == 0)
            return &s->cursors[i];
    return NULL;
}

static struct cursor *cursor_for(struct source *s, const struct job *job)
{
    struct cursor *c = find_cursor(s, job->identity);

    if (c) {
        if (c->search.version_mask != job->version_mask)
            search_remask(&c->search, job->version, job->version_mask, 1);
        return c;
    }
    c = &s->cursors[0];
    for (size_t i = 1; i < SOURCE_CURSORS; i++)
        if (s->cursors[i].used < c->used)
            c = &s->cursors[i];
    memcpy(c->identity, job->identity, 32);
    search_init(&c->search, job, 1); /* each taker says how many versions */
    return c;
}

static void next_generation(struct source *s)
{
    atomic_fetch_add_explicit(&s->generation, 1, memory_order_release);
    pthread_cond_broadcast(&s->changed);
}

enum err source_set(struct source *s, const struct job *job)
{
    struct work_template *fresh, *old;
    enum err e = work_template_new(job, &fresh);

    if (e != ERR_OK)
        return e;
    pthread_mutex_lock(&s->lock);
    old = s->current;
    s->current = fresh;
    s->cursor = cursor_for(s, job);
    s->cursor->used = ++s->set_count;
    next_generation(s);
    pthread_mutex_unlock(&s->lock);
    work_template_unref(old);
    return ERR_OK;
}

void source_clear(struct source *s)
{
    struct work_template *old;

    pthread_mutex_lock(&s->lock);
    old = s->current;
    s->current = NULL;
    s->cursor = NULL;
    next_generation(s);
    pthread_mutex_unlock(&s->lock);
    work_template_unref(old);
}

void source_close(struct source *s)
{
    pthread_mutex_lock(&s->lock);
    s->closed = true;
    next_generation(s);
    pthread_mutex_unlock(&s->lock);
}

void source_wake(struct source *s)
{
    pthread_mutex_lock(&s->lock);
    pthread_cond_broadcast(&s->changed);
    pthread_mutex_unlock(&s->lock);
}

uint64_t source_generation(const struct source *s)
{
    return atomic_load_explicit(&s->generation, memory_order_relaxed);
}

/* The next unit of the current job, with so many versions. */
static bool next_unit(struct source *s, uint32_t versions, struct search_unit *unit)
{
    struct search *search = &s->cursor->search;

    search_remask(search, search->version, search->version_mask, versions);
    return search_next(search, unit);
}

/* Behind the lock. The template to build the unit from, or NULL when there is nothing to do now. */
static struct work_template *take_unit(struct source *s, const atomic_uint *hold, uint32_t versions,
                                       struct search_unit *unit, uint64_t *generation)
{
    if (!s->current || atomic_load_explicit(hold, memory_order_relaxed) != 0 ||
        !next_unit(s, versions, unit))
        return NULL;
    *generation = atomic_load_explicit(&s->generation, memory_order_relaxed);
    return work_template_ref(s->current);
}

static bool take(struct source *s, const atomic_uint *hold, uint32_t versions, bool wait,
                 struct work *work, uint64_t *generation)
{
    struct work_template *template = NULL;
    struct search_unit unit;

    pthread_mutex_lock(&s->lock);
    while (!s->closed && !(template = take_unit(s, hold, versions, &unit, generation)) && wait)
        pthread_cond_wait(&s->changed, &s->lock);
    pthread_mutex_unlock(&s->lock);
    if (!template)
        return false;
    work_build(template, &unit, work);
    work_template_unref(template);
    return true;
}

bool source_take(struct source *s, const atomic_uint *hold, uint32_t versions, struct work *work,
                 uint64_t *generation)
{
    return take(s, hold, versions, true, work, generation);
}

bool source_try(struct source *s, const atomic_uint *hold, uint32_t versions, struct work *work,
                uint64_t *generation)
{
    return take(s, hold, versions, false, work, generation);
}

void source_give_back(struct source *s, const struct work *work)
{
    if (work->unit.nonce_count == 0)
        return;
    pthread_mutex_lock(&s->lock);
    struct cursor *c = find_cursor(s, work->identity);

    if (c)
        search_return(&c->search, &work->unit);
    if (c && c == s->cursor)
        pthread_cond_broadcast(&s->changed); /* somebody may have found it spent */
    pthread_mutex_unlock(&s->lock);
}

bool source_progress(struct source *s, double *done)
{
    bool known = false;

    pthread_mutex_lock(&s->lock);
    if (s->cursor && s->cursor->search.extranonce2_count == 1 &&
        s->cursor->search.version_mask == 0) {
        *done = (double)s->cursor->search.cursor_nonce / 4294967296.0;
        known = true;
    }
    pthread_mutex_unlock(&s->lock);
    return known;
}
