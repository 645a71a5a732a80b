/* miner_energy.c - counts of a mining run's devices for the attribution of energy. */
#include "app/miner_energy.h"

#include "base/clock.h"
#include "base/log.h"
#include "chain/target.h"

#define PERIOD_NS CLOCK_SECOND
#define STOP_NS (500 * CLOCK_MILLISECOND) /* for a reading under way */

static void on_mail(evutil_socket_t fd, short what, void *argument)
{
    struct miner_energy *m = argument;

    (void)fd;
    (void)what;
    energy_take(m->energy);
}

enum err miner_energy_new(struct miner_energy *m, struct event_base *base,
                          struct energy_sources *sources, const struct miner_devices *devices)
{
    if (!sources)
        return ERR_OK;
    enum err e = energy_new(sources, devices->place, devices->count, PERIOD_NS, &m->energy);

    if (e != ERR_OK)
        return e;
    energy_use_loop(m->energy, base);
    m->mail = event_new(base, energy_fd(m->energy), EV_READ | EV_PERSIST, on_mail, m);
    return m->mail ? ERR_OK : ERR_NOMEM;
}

void miner_energy_clear(struct miner_energy *m)
{
    if (m->mail)
        event_free(m->mail);
    energy_free(m->energy);
    *m = (struct miner_energy){0};
}

static void say_what(const struct energy *e)
{
    const struct attribution *a = energy_attribution(e);
    const char *advice, *why = energy_why(e, &advice);
    char sources[SNAPSHOT_SOURCE_MAX + 1];

    if (why[0] != '\0')
        log_info("energy is not measured: %s%s%s", why, advice[0] ? "; " : "", advice);
    for (size_t i = 0; i < attribution_scopes(a); i++)
        log_info("energy: %s by %s%s", attribution_scope(a, i)->label,
                 energy_describe(e, i, sources, sizeof sources),
                 attribution_scope(a, i)->given ? ", given and not measured" : "");
}

void miner_energy_start(struct miner_energy *m, const struct miner_devices *devices)
{
    if (!m->energy)
        return;
    say_what(m->energy);
    event_add(m->mail, NULL);
    if (energy_start(m->energy) != ERR_OK)
        log_warn("energy is not measured: the system gives no thread for it");
    miner_energy_second(m, devices);
}

void miner_energy_stop(struct miner_energy *m, const struct miner_devices *devices)
{
    if (!m->energy || !event_pending(m->mail, EV_READ, NULL))
        return;
    miner_energy_second(m, devices);
    energy_stop(m->energy, clock_mono_ns() + STOP_NS);
    event_del(m->mail);
}

void miner_energy_second(struct miner_energy *m, const struct miner_devices *devices)
{
    if (!m->energy)
        return;
    for (uint32_t i = 0; i < devices->count; i++) {
        struct miner_energy_device *d = &m->device[i];
        const struct device_info *info = device_info(devices->device[i]);
        double hashes = (double)device_counts(devices->device[i]).hashes;
        int64_t now_ns = clock_mono_ns();
        double lanes = info->threads > 0 ? (double)info->threads : 1.0, batch = 0.0;
        struct attribution_counts counts = {
            .hashes = hashes, .accepted_work = d->accepted_work, .accepted = d->accepted};

        /* What one thread adds to its count at once, at the speed since the last time. */
        if (m->counted_ns != 0 && now_ns > m->counted_ns)
            batch = (hashes - d->hashes) / (double)(now_ns - m->counted_ns) *
                    (double)info->batch_ns / lanes;
        attribution_count(energy_attribution(m->energy), i, now_ns, &counts, batch, lanes);
        d->hashes = hashes;
    }
    m->counted_ns = clock_mono_ns();
}

void miner_energy_accepted(struct miner_energy *m, uint32_t device, double difficulty)
{
    if (device >= MINER_DEVICES_MAX)
        return;
    m->device[device].accepted_work += target_expected_hashes(difficulty);
    m->device[device].accepted += 1.0;
}
