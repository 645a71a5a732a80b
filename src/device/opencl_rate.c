/* opencl_rate.c - hashes per second of a runner. */
#include "device/opencl_rate.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/clock.h"
#include "device/census.h"

#define WANTED 16.0 /* candidates per batch, as in mining */

struct flight {
    uint64_t hashes;
    int64_t begun_ns;
};

/* How long a batch kept the device busy: by its own clock where it has one, since we may have
 * looked long after the end, and since the end of the batch before. */
static int64_t busy_ns(const struct opencl_result *r, int64_t by_host_ns, int64_t *device_ended_ns)
{
    int64_t begun = r->begun_ns > *device_ended_ns ? r->begun_ns : *device_ended_ns;

    if (!r->timed)
        return by_host_ns;
    *device_ended_ns = r->ended_ns;
    return r->ended_ns - begun;
}

bool opencl_rate(struct opencl_runner *r, const struct work_prep *prep, struct opencl_pace *pace,
                 int64_t span_ns, uint64_t *hashes, int64_t *took_ns, char *why, size_t cap)
{
    const struct opencl_variant *v = &r->config.variant;
    struct opencl_result *result = calloc(1, sizeof *result);
    struct flight flight[OPENCL_QUEUES] = {0};
    uint64_t most = UINT32_MAX / prep->versions, id = opencl_runner_work_id(r);
    int64_t begun = clock_mono_ns(), now = begun, ended = begun, device_ended = INT64_MIN;
    size_t oldest = 0, flights = 0;
    uint32_t nonce = 0;
    bool ok = result != NULL;

    most = most < OPENCL_KERNEL_NONCES_MAX ? most : OPENCL_KERNEL_NONCES_MAX;
    *hashes = 0;
    if (!ok)
        snprintf(why, cap, "%s", err_text(ERR_NOMEM));
    while (ok && (flights > 0 || now - begun < span_ns)) {
        while (ok && flights < OPENCL_QUEUES && now - begun < span_ns) {
            size_t slot = (oldest + flights) % OPENCL_QUEUES;
            uint64_t left = (UINT64_C(1) << 32) - nonce;
            uint64_t nonces = opencl_pace_nonces(
                pace, prep->versions, (uint64_t)v->group * v->width, left < most ? left : most);

            flight[slot] = (struct flight){nonces * prep->versions, flights > 0 ? INT64_MAX : now};
            ok = opencl_queue_submit(&r->queue[slot], prep, id, nonce, nonces,
                                     census_mask(UINT32_MAX, (double)flight[slot].hashes, WANTED),
                                     why, cap);
            nonce += (uint32_t)nonces;
            flights++;
        }
        struct flight *f = &flight[oldest];

        if (f->begun_ns == INT64_MAX)
            f->begun_ns = ended;
        if (ok)
            clock_sleep_until(opencl_pace_first_look(pace, f->begun_ns, f->hashes));
        ok = ok && opencl_runner_wait(r, oldest, r->config.hang_ns, why, cap) &&
             opencl_queue_collect(&r->queue[oldest], result, why, cap);
        now = clock_mono_ns();
        if (ok) {
            opencl_pace_ran(pace, f->hashes, busy_ns(result, now - f->begun_ns, &device_ended));
            *hashes += f->hashes;
            ended = now;
        }
        oldest = (oldest + 1) % OPENCL_QUEUES;
        flights--;
    }
    *took_ns = ended - begun;
    free(result);
    return ok;
}
