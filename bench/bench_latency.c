/* bench_latency.c - from a clean notify on the wire to every thread working on the new job.
 *
 * The whole program in one process: the loopback pool on a TCP socket, the miner with all its
 * threads busy. Each time the pool sends a clean job; the clock runs from just before it is written
 * until the last worker begins to scan work of that job.
 *
 * usage: bench_latency [JOBS] [THREADS]     (default 500 jobs, one thread per processor) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/engine.h"
#include "app/miner.h"
#include "app/options.h"
#include "app/run.h"
#include "app/version.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/prng.h"
#include "demo/loopback_pool.h"
#include "device/source.h"
#include "hash/cpu_features.h"

#define JOBS_MAX 100000
#define FIRST_MS 500 /* until the miner has settled */
#define PAUSE_MS_LEAST 10
#define PAUSE_MS_MOST 40 /* random, so that no batch length is in step with it */

struct latency {
    struct event_base *base;
    struct event *timer;
    struct loopback_pool *pool;
    struct miner *miner;
    struct prng random;
    size_t jobs, wanted;
    bool waiting;
    uint64_t generation; /* of the job sent */
    int64_t sent_ns;
    double *ms;
};

static void pause_ms(struct latency *l, long ms)
{
    struct timeval wait = {.tv_sec = ms / 1000, .tv_usec = ms % 1000 * 1000};

    evtimer_add(l->timer, &wait);
}

static void on_timer(evutil_socket_t fd, short what, void *argument)
{
    struct latency *l = argument;
    int64_t switched_ns;

    (void)fd;
    (void)what;
    if (l->waiting) {
        if (!device_switched(miner_device(l->miner), l->generation, &switched_ns)) {
            pause_ms(l, 1);
            return;
        }
        l->ms[l->jobs++] = (double)(switched_ns - l->sent_ns) * 1e-6;
        l->waiting = false;
        if (l->jobs == l->wanted) {
            event_base_loopbreak(l->base);
            return;
        }
        pause_ms(l,
                 PAUSE_MS_LEAST + (long)prng_below(&l->random, PAUSE_MS_MOST - PAUSE_MS_LEAST + 1));
        return;
    }
    l->generation = source_generation(miner_source(l->miner)) + 1;
    l->sent_ns = clock_mono_ns();
    l->waiting = true;
    loopback_pool_renew(l->pool);
    pause_ms(l, 1);
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static void print(struct latency *l, const struct engine *engine)
{
    char model[128];

    qsort(l->ms, l->jobs, sizeof l->ms[0], compare);
    printf("joulehash %s (%s), cpu %s, %u threads, hasher %s, %u versions per pass\n",
           JOULEHASH_VERSION, version_commit, cpu_model(model, sizeof model), engine->threads,
           engine->hasher->name, engine->versions);
    printf("clean notify to all threads on the new job, %zu jobs: "
           "p50 %.3f ms, p90 %.3f ms, p99 %.3f ms, max %.3f ms\n",
           l->jobs, l->ms[l->jobs / 2], l->ms[l->jobs * 9 / 10], l->ms[l->jobs * 99 / 100],
           l->ms[l->jobs - 1]);
}

int main(int argc, char **argv)
{
    struct latency l = {.wanted = 500, .random = {.state = 1}};
    struct options o;
    struct run *run = calloc(1, sizeof *run);
    struct engine *engine = run ? &run->engine : NULL;
    struct loopback_pool_config pool;
    struct miner_config config;
    struct miner_pool mined;
    int failed = 1;

    options_init(&o);
    if (argc > 1)
        l.wanted = strtoul(argv[1], NULL, 10);
    if (argc > 2)
        o.threads = (uint32_t)strtoul(argv[2], NULL, 10);
    if (l.wanted == 0 || l.wanted > JOBS_MAX || o.threads > ENGINE_THREADS_MAX) {
        fprintf(stderr, "usage: bench_latency [JOBS] [THREADS]\n");
        return 1;
    }
    log_open(NULL, LOG_LEVEL_ERROR);
    l.ms = calloc(l.wanted, sizeof l.ms[0]);
    l.base = event_base_new();
    if (!engine || !l.ms || !l.base || engine_choose(&o, engine) != EXIT_CODE_DONE)
        goto out;
    loopback_pool_defaults(&pool);
    pool.rolled_only = true;
    pool.start_difficulty = 1.0; /* few shares: they are not what is measured */
    pool.share_seconds = 60.0;
    pool.job_seconds = 3600.0; /* only our own jobs */
    if (loopback_pool_new(l.base, &pool, &l.pool) != ERR_OK)
        goto out;
    run_config(&o, run, &config);
    run_pool(&o, &mined);
    config.pool = &mined;
    config.pools = 1;
    snprintf(mined.conn.url.host, sizeof mined.conn.url.host, "127.0.0.1");
    mined.conn.url.port = loopback_pool_port(l.pool);
    mined.conn.user = "bench.worker";
    mined.conn.password = "x";
    if (miner_new(l.base, &config, &l.miner) != ERR_OK)
        goto out;
    l.timer = evtimer_new(l.base, on_timer, &l);
    pause_ms(&l, FIRST_MS);
    miner_run(l.miner);
    if (l.jobs > 0)
        print(&l, engine);
    failed = l.jobs != l.wanted;
out:
    if (l.timer)
        event_free(l.timer);
    miner_free(l.miner);
    if (l.pool)
        loopback_pool_free(l.pool);
    if (l.base)
        event_base_free(l.base);
    free(l.ms);
    free(run);
    return failed;
}
