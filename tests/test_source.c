/* test_source.c - work for many threads: nothing twice, nothing left out, nobody left waiting. */
#include "tests/made_job.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/prng.h"
#include "device/source.h"

#define NONCES (UINT64_C(1) << 32)
#define DEADLINE_NS (20 * CLOCK_SECOND) /* only a bug waits so long */

static const atomic_uint run_free; /* the hold of who is not held: 0 */

static uint32_t wanted; /* versions, by those that take with take() */

static struct source *new_source(uint32_t versions)
{
    struct source *s = NULL;

    wanted = versions;
    assert_int_equal(source_new(&s), ERR_OK);
    assert_non_null(s);
    return s;
}

static void set_made(struct source *s, const struct made_job *how)
{
    struct job *job = made_job(how);

    assert_int_equal(source_set(s, job), ERR_OK);
    job_free(job); /* the source has copied what it needs */
}

static uint64_t take(struct source *s, struct work *work)
{
    uint64_t generation = 0;

    assert_true(source_take(s, &run_free, wanted, work, &generation));
    assert_int_equal(generation, source_generation(s));
    return generation;
}

/* The worker tested the first `count` nonces of its unit and gives the rest back. */
static void give_back_after(struct source *s, struct work *work, uint64_t count)
{
    work->unit.first_nonce += (uint32_t)count;
    work->unit.nonce_count -= count;
    source_give_back(s, work);
}

/* ---- one taker ---- */

static void test_same_content_goes_on(void **state)
{
    struct source *s = new_source(1);
    struct work work;

    (void)state;
    set_made(s, &(struct made_job){.seq = 1, .session = 7, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    assert_int_equal(work.job_seq, 1);
    assert_int_equal(work.session, 7);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 1);

    /* Another id, session and difficulty: the same headers, so the search goes on. */
    uint64_t before = source_generation(s);

    set_made(
        s, &(struct made_job){
               .seq = 2, .session = 8, .id = "other", .difficulty = 1024.0, .extranonce2_size = 2});
    assert_int_not_equal(source_generation(s), before);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 2);
    assert_int_equal(work.job_seq, 2);
    assert_int_equal(work.session, 8);

    struct job *job = made_job(&(struct made_job){.difficulty = 1024.0});

    assert_int_equal(target_compare(&work.target, &job->target), 0);
    job_free(job);

    /* Other content starts anew; back at the first, it goes on where it stood. */
    set_made(s, &(struct made_job){.seq = 3, .content = 1, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    set_made(s, &(struct made_job){.seq = 4, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 3);
    source_free(s);
    source_free(NULL);
}

/* The newest SOURCE_CURSORS contents are remembered, by when they were last current. */
static void test_memory_of_cursors(void **state)
{
    struct source *s = new_source(1);
    struct work work;

    (void)state;
    for (uint32_t round = 0; round < 3; round++)
        for (uint32_t c = 0; c < SOURCE_CURSORS; c++) {
            set_made(s, &(struct made_job){.content = c, .extranonce2_size = 2});
            take(s, &work);
            assert_int_equal(work.unit.extranonce2, round);
        }
    /* 0 is used again, so the next new one takes the place of 1. */
    set_made(s, &(struct made_job){.content = 0, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 3);
    struct work of_zero = work;

    set_made(s, &(struct made_job){.content = 1000, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    set_made(s, &(struct made_job){.content = 0, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 4);
    set_made(s, &(struct made_job){.content = 1, .extranonce2_size = 2});
    struct work of_one;

    take(s, &of_one);
    assert_int_equal(of_one.unit.extranonce2, 0); /* forgotten */

    /* What comes back for a forgotten content is dropped; for another it waits there. */
    set_made(s, &(struct made_job){.content = 2, .extranonce2_size = 2}); /* was dropped for 1 */
    for (uint32_t c = 2000; c < 2000 + SOURCE_CURSORS - 3; c++)
        set_made(s, &(struct made_job){.content = c, .extranonce2_size = 2});
    give_back_after(s, &of_zero, 10);
    set_made(s, &(struct made_job){.content = 0, .extranonce2_size = 2});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 3);
    assert_int_equal(work.unit.first_nonce, 10);
    for (uint32_t c = 3000; c < 3000 + SOURCE_CURSORS; c++)
        set_made(s, &(struct made_job){.content = c, .extranonce2_size = 2});
    give_back_after(s, &of_one, 10);
    give_back_after(s, &work, 10);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    assert_int_equal(work.unit.first_nonce, 0);
    source_free(s);
}

static void test_give_back(void **state)
{
    struct source *s = new_source(4);
    struct work first, second, work;

    (void)state;
    set_made(s, &(struct made_job){.extranonce2_size = 1, .mask = 0x0000e000});
    take(s, &first);
    assert_int_equal(first.unit.versions, 4);
    take(s, &second);
    assert_int_equal(second.unit.extranonce2, 0);
    assert_int_equal(second.unit.first_version, 4);
    uint64_t generation = source_generation(s);

    give_back_after(s, &second, 1000);
    give_back_after(s, &first, NONCES); /* all tested: nothing comes back */
    assert_int_equal(source_generation(s), generation);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    assert_int_equal(work.unit.first_version, 4);
    assert_int_equal(work.unit.first_nonce, 1000);
    assert_int_equal(work.unit.nonce_count, NONCES - 1000);
    assert_memory_equal(work.header, second.header, sizeof work.header);
    assert_memory_equal(work.version, second.version, 4 * sizeof work.version[0]);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 1);
    assert_int_equal(work.unit.first_version, 0);
    assert_int_equal(work.unit.first_nonce, 0);
    source_free(s);
}

/* A new mask holds at once; parts given back count only where their versions mean the same. */
static void test_new_mask(void **state)
{
    struct source *s = new_source(4);
    struct work low, high, work;

    (void)state;
    set_made(s, &(struct made_job){.extranonce2_size = 1, .mask = 0x0000e000});
    take(s, &low);  /* version bits 0, 2000, 4000, 6000 */
    take(s, &high); /* 8000, a000, c000, e000 */
    set_made(s, &(struct made_job){.extranonce2_size = 1, .mask = 0x00006000});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 1); /* 0 was begun under the other mask */
    assert_int_equal(work.unit.versions, 4);
    for (uint32_t i = 0; i < work.unit.versions; i++)
        assert_int_equal(work.version[i] & ~UINT32_C(0x6000), 0x20000000);
    give_back_after(s, &low, 5);
    give_back_after(s, &high, 5);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 0);
    assert_int_equal(work.unit.first_nonce, 5);
    for (uint32_t i = 0; i < work.unit.versions; i++)
        assert_int_equal(work.version[i], low.version[i]);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 2); /* nothing of the high versions came back */

    /* Revoked: one version, and never the extranonce2 values begun before. */
    set_made(s, &(struct made_job){.extranonce2_size = 1});
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 3);
    assert_int_equal(work.unit.versions, 1);
    assert_int_equal(work.version[0], 0x20000000);
    source_free(s);
}

static void test_progress(void **state)
{
    struct source *s = new_source(1);
    struct work work;
    double done = 42.0;

    (void)state;
    assert_false(source_progress(s, &done));
    set_made(s, &(struct made_job){.extranonce2_size = 1});
    assert_false(source_progress(s, &done));
    set_made(s, &(struct made_job){.mask = 0x2000});
    assert_false(source_progress(s, &done));
    assert_true(done == 42.0);
    set_made(s, &(struct made_job){.content = 1});
    assert_true(source_progress(s, &done));
    assert_true(done == 0.0);
    for (int chunk = 1; chunk <= 64; chunk++) {
        take(s, &work);
        assert_int_equal(work.unit.nonce_count, SEARCH_CHUNK_NONCES);
        assert_true(source_progress(s, &done));
        assert_true(done == chunk / 256.0);
    }
    source_clear(s);
    assert_false(source_progress(s, &done));
    source_free(s);
}

/* ---- waiting ---- */

struct taker {
    struct source *source;
    const atomic_uint *hold;
    pthread_t thread;
    atomic_int tid;
    struct work work;
    uint64_t generation;
    bool got;
};

static void *taker_main(void *argument)
{
    struct taker *t = argument;

    atomic_store(&t->tid, (int)syscall(SYS_gettid));
    t->got = source_take(t->source, t->hold, 1, &t->work, &t->generation);
    return NULL;
}

/* Until the thread sleeps in the kernel: it cannot but wait for work. */
static void wait_asleep(struct taker *t)
{
    int64_t deadline = clock_mono_ns() + DEADLINE_NS;
    char path[64], text[512] = "", status = '?';

    while (status != 'S') {
        assert_true(clock_mono_ns() < deadline);
        sched_yield();
        if (atomic_load(&t->tid) == 0)
            continue;
        snprintf(path, sizeof path, "/proc/self/task/%d/stat", atomic_load(&t->tid));
        FILE *f = fopen(path, "re");

        assert_non_null(f);
        assert_true(fread(text, 1, sizeof text - 1, f) > 0);
        fclose(f);
        const char *name_end = strrchr(text, ')');

        assert_non_null(name_end);
        status = name_end[2];
    }
}

static void start_taker(struct taker *t, struct source *s, const atomic_uint *hold)
{
    *t = (struct taker){.source = s, .hold = hold};
    assert_int_equal(pthread_create(&t->thread, NULL, taker_main, t), 0);
    wait_asleep(t);
}

static void join_taker(struct taker *t)
{
    assert_int_equal(pthread_join(t->thread, NULL), 0);
}

static void test_work_wakes(void **state)
{
    struct source *s = new_source(1);
    struct taker *t = calloc(1, sizeof *t);

    (void)state;
    assert_non_null(t);
    start_taker(t, s, &run_free);
    set_made(s, &(struct made_job){.seq = 9});
    join_taker(t);
    assert_true(t->got);
    assert_int_equal(t->work.job_seq, 9);
    assert_int_equal(t->generation, source_generation(s));
    source_clear(s);
    start_taker(t, s, &run_free); /* cleared: waits again */
    set_made(s, &(struct made_job){.seq = 10});
    join_taker(t);
    assert_true(t->got);
    assert_int_equal(t->work.job_seq, 10);
    assert_int_equal(t->work.unit.first_nonce, SEARCH_CHUNK_NONCES);
    source_free(s);
    free(t);
}

static void test_close_wakes_everybody(void **state)
{
    struct source *s = new_source(1);
    struct taker *t = calloc(4, sizeof *t);
    static atomic_uint held = 1;

    (void)state;
    assert_non_null(t);
    uint64_t generation = source_generation(s);

    for (size_t i = 0; i < 4; i++)
        start_taker(&t[i], s, i < 2 ? &run_free : &held);
    source_close(s);
    assert_int_not_equal(source_generation(s), generation);
    for (size_t i = 0; i < 4; i++) {
        join_taker(&t[i]);
        assert_false(t[i].got);
    }
    /* Closed for good. */
    set_made(s, &(struct made_job){.seq = 1});
    assert_false(source_take(s, &run_free, 1, &t[0].work, &generation));
    source_free(s);
    free(t);
}

static void test_hold(void **state)
{
    struct source *s = new_source(1);
    struct taker *t = calloc(1, sizeof *t);
    struct work *work = malloc(sizeof *work);
    static atomic_uint held;

    (void)state;
    assert_true(t && work);
    atomic_store(&held, 5);
    set_made(s, &(struct made_job){.seq = 1, .extranonce2_size = 1});
    start_taker(t, s, &held);
    take(s, work); /* others are not held */
    assert_int_equal(work->unit.extranonce2, 0);
    atomic_store(&held, 4);
    source_wake(s);
    wait_asleep(t); /* one reason is left */
    atomic_store(&held, 0);
    source_wake(s);
    join_taker(t);
    assert_true(t->got);
    assert_int_equal(t->work.unit.extranonce2, 1);
    source_free(s);
    free(t);
    free(work);
}

/* The whole space is handed out: who wants more waits until a part comes back. */
static void test_spent_space(void **state)
{
    struct source *s = new_source(1);
    struct taker *t = calloc(1, sizeof *t);
    struct work *work = malloc(sizeof *work);

    (void)state;
    assert_true(t && work);
    set_made(s, &(struct made_job){.ntime = UINT32_MAX});
    for (uint64_t i = 0; i < NONCES / SEARCH_CHUNK_NONCES; i++) {
        take(s, work);
        assert_int_equal(work->unit.first_nonce, i * SEARCH_CHUNK_NONCES);
    }
    start_taker(t, s, &run_free);
    give_back_after(s, work, SEARCH_CHUNK_NONCES - 3);
    join_taker(t);
    assert_true(t->got);
    assert_int_equal(t->work.unit.first_nonce, NONCES - 3);
    assert_int_equal(t->work.unit.nonce_count, 3);
    source_free(s);
    free(t);
    free(work);
}

/* ---- one of many takers ---- */

/* Each gets as many versions as it wishes for, one after the other out of the same space. */
static void test_each_its_versions(void **state)
{
    static const uint32_t wishes[] = {4, 1, 16, 2, 128}, first[] = {0, 4, 5, 21, 23};
    static const uint32_t got[] = {4, 1, 16, 2, 9}; /* of 32 */
    struct source *s = new_source(0);
    struct work work;

    (void)state;
    set_made(s, &(struct made_job){.extranonce2_size = 1, .mask = 0x0003e000});
    for (size_t i = 0; i < sizeof wishes / sizeof wishes[0]; i++) {
        wanted = wishes[i];
        take(s, &work);
        assert_int_equal(work.unit.extranonce2, 0);
        assert_int_equal(work.unit.first_version, first[i]);
        assert_int_equal(work.unit.versions, got[i]);
        assert_int_equal(work.prep.versions, got[i]);
    }
    /* The rest of another's unit is taken as it is. */
    give_back_after(s, &work, 10);
    wanted = 2;
    take(s, &work);
    assert_int_equal(work.unit.versions, 9);
    assert_int_equal(work.unit.first_nonce, 10);
    take(s, &work);
    assert_int_equal(work.unit.extranonce2, 1);
    assert_int_equal(work.unit.versions, 2);
    source_free(s);
}

/* ---- many takers ---- */

#define CROWD 6
#define NTIME (UINT32_MAX - 1) /* of the space that is written down; others are earlier */

/* One piece of the space that somebody tested. */
struct piece {
    uint32_t ntime, version;
    uint64_t extranonce2, first, end;
};

struct crowd {
    struct source *source;
    _Atomic uint64_t left; /* headers not yet tested, in units of one nonce of one version */
    atomic_uint hold;
    struct member {
        struct crowd *crowd;
        pthread_t thread;
        struct prng random;
        uint32_t versions; /* each has its own wish */
        struct work work;
        struct piece *piece;
        size_t pieces, room;
        uint64_t units;
    } member[CROWD];
};

static void note(struct member *m, uint64_t count)
{
    const struct work *w = &m->work;

    for (uint32_t i = 0; i < w->unit.versions; i++) {
        if (m->pieces == m->room) {
            m->room = m->room == 0 ? 256 : 2 * m->room;
            m->piece = realloc(m->piece, m->room * sizeof *m->piece);
            if (!m->piece)
                abort();
        }
        m->piece[m->pieces++] = (struct piece){
            .ntime = w->ntime,
            .version = w->version[i],
            .extranonce2 = w->extranonce2[0], /* one byte in this space */
            .first = w->unit.first_nonce,
            .end = w->unit.first_nonce + count,
        };
    }
}

static void *member_main(void *argument)
{
    struct member *m = argument;
    struct crowd *c = m->crowd;
    uint64_t generation;

    while (source_take(c->source, &c->hold, m->versions, &m->work, &generation)) {
        if (m->work.ntime < NTIME) { /* of the other content */
            source_give_back(c->source, &m->work);
            continue;
        }
        m->units++;
        /* All of it, or a part when something else came up. */
        uint64_t count = m->work.unit.nonce_count;

        if (prng_below(&m->random, 3) == 0)
            count = prng_below(&m->random, count + 1);
        if (count > 0)
            note(m, count);
        uint64_t tested = count * m->work.unit.versions;

        give_back_after(c->source, &m->work, count);
        if (atomic_fetch_sub(&c->left, tested) == tested)
            source_close(c->source);
    }
    return NULL;
}

static int compare_pieces(const void *x, const void *y)
{
    const struct piece *a = x, *b = y;

    if (a->ntime != b->ntime)
        return a->ntime < b->ntime ? -1 : 1;
    if (a->extranonce2 != b->extranonce2)
        return a->extranonce2 < b->extranonce2 ? -1 : 1;
    if (a->version != b->version)
        return a->version < b->version ? -1 : 1;
    return (a->first > b->first) - (a->first < b->first);
}

/* Every header of the space is in exactly one piece. */
static void assert_tiled(struct piece *piece, size_t pieces, uint64_t ranges)
{
    uint64_t seen = 0;

    qsort(piece, pieces, sizeof *piece, compare_pieces);
    for (size_t i = 0; i < pieces; i++) {
        const struct piece *p = &piece[i];
        bool same = i > 0 && p->ntime == p[-1].ntime && p->extranonce2 == p[-1].extranonce2 &&
                    p->version == p[-1].version;

        assert_int_equal(p->first, same ? p[-1].end : 0);
        if (i + 1 == pieces || p[1].first == 0) {
            assert_int_equal(p->end, NONCES);
            seen++;
        }
    }
    assert_int_equal(seen, ranges);
}

/* A space of 2 ntimes, 256 extranonce2 values and 32 versions, tested by a crowd that is disturbed
 * all the while: the same content under other ids, other content in between, holds. */
static void test_crowd(void **state)
{
    struct made_job how = {.extranonce2_size = 1, .mask = 0x0003e000, .ntime = NTIME};
    const uint64_t ranges = 2 * 256 * 32;
    struct crowd *c = calloc(1, sizeof *c);
    size_t pieces = 0;

    (void)state;
    assert_non_null(c);
    c->source = new_source(0); /* nobody takes with take() */
    atomic_store(&c->left, ranges * NONCES);
    set_made(c->source, &how);
    for (size_t i = 0; i < CROWD; i++) {
        c->member[i].crowd = c;
        c->member[i].random.state = i;
        c->member[i].versions = (uint32_t)(2 * i + 1); /* 1 to 11: most do not divide 32 */
        assert_int_equal(pthread_create(&c->member[i].thread, NULL, member_main, &c->member[i]), 0);
    }
    int64_t deadline = clock_mono_ns() + DEADLINE_NS;

    for (unsigned i = 0; atomic_load(&c->left) > 0; i++) {
        char id[16];

        assert_true(clock_mono_ns() < deadline);
        snprintf(id, sizeof id, "%u", i);
        how.id = id;
        how.difficulty = 1.0 + i % 7;
        if (i % 3 == 0) {
            source_clear(c->source);
            atomic_store(&c->hold, 1);
        }
        if (i % 4 == 0)
            set_made(c->source, &(struct made_job){.content = i, .extranonce2_size = 1});
        set_made(c->source, &how);
        atomic_store(&c->hold, 0);
        source_wake(c->source);
        sched_yield();
    }
    for (size_t i = 0; i < CROWD; i++) {
        assert_int_equal(pthread_join(c->member[i].thread, NULL), 0);
        pieces += c->member[i].pieces;
    }
    struct piece *all = malloc(pieces * sizeof *all);
    size_t n = 0;

    assert_non_null(all);
    for (size_t i = 0; i < CROWD; i++) {
        if (c->member[i].pieces > 0)
            memcpy(all + n, c->member[i].piece, c->member[i].pieces * sizeof *all);
        n += c->member[i].pieces;
        free(c->member[i].piece);
    }
    assert_tiled(all, pieces, ranges);
    free(all);
    source_free(c->source);
    free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_content_goes_on),
        cmocka_unit_test(test_memory_of_cursors),
        cmocka_unit_test(test_give_back),
        cmocka_unit_test(test_new_mask),
        cmocka_unit_test(test_progress),
        cmocka_unit_test(test_work_wakes),
        cmocka_unit_test(test_close_wakes_everybody),
        cmocka_unit_test(test_hold),
        cmocka_unit_test(test_spent_space),
        cmocka_unit_test(test_each_its_versions),
        cmocka_unit_test(test_crowd),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
