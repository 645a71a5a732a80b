/* miner_removed.c - the books of removed pools. */
#include "app/miner_removed.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void add_counts(struct snapshot_counts *to, const struct snapshot_counts *from)
{
    to->found += from->found;
    to->accepted += from->accepted;
    to->rejected += from->rejected;
    to->stale += from->stale;
    to->lost += from->lost;
    to->throttled += from->throttled;
    to->pending += from->pending;
    to->accepted_unconfirmed += from->accepted_unconfirmed;
    to->duplicate_dropped += from->duplicate_dropped;
}

static void add_judged(struct snapshot_judged *to, const struct snapshot_judged *from)
{
    to->accepted += from->accepted;
    to->rejected += from->rejected;
    to->accepted_difficulty += from->accepted_difficulty;
    to->rejected_difficulty += from->rejected_difficulty;
    to->stale_difficulty += from->stale_difficulty;
    if (from->best > to->best)
        to->best = from->best;
}

/* What only one that is there has, like a height, is left out. */
static void add(struct snapshot_pool *to, const struct snapshot_pool *from)
{
    add_counts(&to->counts, &from->counts);
    add_judged(&to->judged, &from->judged);
    for (size_t b = 0; b < SNAPSHOT_RESPONSE_BUCKETS; b++)
        to->response.count[b] += from->response.count[b];
    to->response.sum_s += from->response.sum_s;
    to->connects += from->connects;
    to->drops += from->drops;
    to->jobs += from->jobs;
}

static struct snapshot_pool empty(const char *url, const char *user)
{
    return (struct snapshot_pool){.url = url, .user = user, .state = "removed"};
}

static struct snapshot_pool *others(struct miner_removed *r)
{
    if (!r->others.url)
        r->others = empty(MINER_REMOVED_OTHERS, "");
    return &r->others;
}

static bool is_in_use(const char *url, const char *const *in_use, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(in_use[i], url) == 0)
            return true;
    return false;
}

static void forget_one(struct miner_removed *r, const char *const *in_use, size_t in_use_count)
{
    size_t i = 0;

    assert(in_use_count < MINER_REMOVED_MAX);
    while (is_in_use(r->pool[i].url, in_use, in_use_count))
        i++;
    add(others(r), &r->pool[i].books);
    r->others_difficulty += r->pool[i].difficulty;
    free(r->pool[i].url);
    free(r->pool[i].user);
    r->count--;
    memmove(&r->pool[i], &r->pool[i + 1], (r->count - i) * sizeof r->pool[0]);
}

/* r->count: there is none. */
static size_t find(const struct miner_removed *r, const char *url)
{
    size_t i = 0;

    while (i < r->count && strcmp(r->pool[i].url, url) != 0)
        i++;
    return i;
}

/* NULL: there is no memory for the strings; then all of it is part of the others. */
static struct miner_removed_pool *entry(struct miner_removed *r, const char *url, const char *user,
                                        const char *const *in_use, size_t in_use_count)
{
    size_t i = find(r, url);
    struct miner_removed_pool made = {.url = NULL};

    if (i < r->count)
        return &r->pool[i];
    if (r->count == MINER_REMOVED_MAX)
        forget_one(r, in_use, in_use_count);
    made.url = strdup(url);
    made.user = strdup(user);
    if (!made.url || !made.user) {
        free(made.url);
        free(made.user);
        return NULL;
    }
    made.books = empty(made.url, made.user);
    r->pool[r->count] = made;
    return &r->pool[r->count++];
}

void miner_removed_expect(struct miner_removed *r, const char *url, const char *user,
                          const char *const *in_use, size_t in_use_count)
{
    entry(r, url, user, in_use, in_use_count);
}

void miner_removed_accepted(struct miner_removed *r, const char *url, double difficulty)
{
    size_t i = find(r, url);

    *(i < r->count ? &r->pool[i].difficulty : &r->others_difficulty) += difficulty;
}

double miner_removed_difficulty(const struct miner_removed *r, const char *url)
{
    size_t i = find(r, url);

    return i < r->count ? r->pool[i].difficulty : 0.0;
}

/* The books are of one user as long as those who left them are one. */
static void note_user(struct miner_removed_pool *e, const char *user)
{
    char *own = e->removed ? NULL : strdup(user);

    if (own) {
        free(e->user);
        e->user = own;
        e->books.user = own;
    } else if (strcmp(e->user, user) != 0) {
        e->user[0] = '\0';
    }
}

void miner_removed_keep(struct miner_removed *r, const struct snapshot_pool *p,
                        const char *const *in_use, size_t in_use_count)
{
    struct miner_removed_pool *e = entry(r, p->url, p->user, in_use, in_use_count);

    if (!e) {
        add(others(r), p);
        return;
    }
    note_user(e, p->user);
    e->removed = true;
    add(&e->books, p);
}

static void show(struct snapshot *s, const struct snapshot_pool *p, double url_difficulty)
{
    struct snapshot_pool *list = &s->pools[s->pool_count];
    size_t i = 0;

    while (i < s->removed_count && strcmp(list[i].url, p->url) != 0)
        i++;
    if (i == s->removed_count) {
        assert(i < SNAPSHOT_REMOVED_MAX);
        list[i] = empty(p->url, p->user);
        s->removed_count++;
    } else if (strcmp(list[i].user, p->user) != 0) {
        list[i].user = "";
    }
    add(&list[i], p);
    list[i].url_difficulty = url_difficulty;
}

void miner_removed_show_one(const struct miner_removed *r, struct snapshot *s,
                            const struct snapshot_pool *p)
{
    bool of_others = strcmp(p->url, MINER_REMOVED_OTHERS) == 0;

    show(s, p, of_others ? r->others_difficulty : miner_removed_difficulty(r, p->url));
}

void miner_removed_show(const struct miner_removed *r, struct snapshot *s)
{
    _Static_assert(SNAPSHOT_REMOVED_MAX > MINER_REMOVED_MAX + UPSTREAM_SLOTS, "all have room");
    for (size_t i = 0; i < r->count; i++)
        if (r->pool[i].removed)
            show(s, &r->pool[i].books, r->pool[i].difficulty);
    if (r->others.url)
        show(s, &r->others, r->others_difficulty);
}

void miner_removed_clear(struct miner_removed *r)
{
    for (size_t i = 0; i < r->count; i++) {
        free(r->pool[i].url);
        free(r->pool[i].user);
    }
    *r = (struct miner_removed){0};
}
