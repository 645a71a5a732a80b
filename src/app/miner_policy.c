/* miner_policy.c - from decisions to held devices and other work. */
#include "app/miner_policy.h"

#include <string.h>

#include "base/clock.h"
#include "base/log.h"

#define HOURS_PER_DAY 24.0
#define STILL_SECONDS 2
#define SAME_CHARACTERS 28 /* of a line that says again, with other figures, what keeps it */

static struct policy_figure per_hour(struct econ_value v)
{
    return (struct policy_figure){econ_known(v), v.value / HOURS_PER_DAY};
}

/* The hottest of those that are known. */
static struct policy_figure hottest(const struct snapshot *s)
{
    struct policy_figure f = {false, 0.0};

    for (size_t i = 0; i < s->device_count; i++) {
        struct snapshot_value c = s->devices[i].temperature_c;

        if (c.known && (!f.known || c.value > f.value))
            f = (struct policy_figure){true, c.value};
    }
    return f;
}

static struct policy_input input_of(const struct snapshot *s, bool open)
{
    const struct econ_line *l = &s->economics.line;
    struct econ_value tariff = econ_value_of(&s->economics.inputs, ECON_TARIFF);

    return (struct policy_input){.margin = per_hour(l->margin_per_day),
                                 .alternative = per_hour(l->alternative_margin_per_day),
                                 .electricity = per_hour(l->electricity_per_day),
                                 .power_price = {econ_known(tariff), tariff.value},
                                 .celsius = hottest(s),
                                 .open = open};
}

/* A change is always said; what keeps it from one, when that is news. */
static void say(struct miner_policy *m, bool changed)
{
    const char *dry = m->options->dry_run ? " (dry run)" : "";

    if (changed)
        log_info("policy%s: %s", dry, m->why);
    else if (m->why[0] != '\0' && strncmp(m->why, m->said, SAME_CHARACTERS) != 0)
        log_info("policy%s: %s", dry, m->why);
    memcpy(m->said, m->why, sizeof m->said);
}

/* ---- acting ---------------------------------------------------------------------------------- */

static void hold(struct miner_policy *m, bool on)
{
    if (m->held == on)
        return;
    m->held = on;
    for (uint32_t i = 0; i < m->devices->count; i++)
        device_hold_set(m->devices->device[i], DEVICE_HOLD_POLICY, on);
}

static bool alternative_is_there(const struct miner_policy *m)
{
    enum run_alternative_state state;

    if (!m->alternative)
        return false;
    state = run_alternative_state(m->alternative);
    return state != RUN_ALTERNATIVE_STOPPED && state != RUN_ALTERNATIVE_DONE;
}

/* The devices are let go only when nothing of the other work is left, and that begins only when
 * they were held before and have counted nothing for as long as their longest batch. */
static void act(struct miner_policy *m)
{
    uint64_t hashes = miner_devices_counts(m->devices).hashes;
    bool wanted = m->policy.action == POLICY_ALTERNATIVE;

    m->still = m->held && hashes == m->hashes ? m->still + 1 : 0;
    m->hashes = hashes;
    if (m->alternative && !wanted)
        run_alternative_stop(m->alternative);
    hold(m, m->policy.action != POLICY_MINE || alternative_is_there(m));
    if (m->alternative && wanted && m->still >= STILL_SECONDS)
        run_alternative_start(m->alternative);
}

void miner_policy_second(struct miner_policy *m, const struct snapshot *s, bool open)
{
    struct policy_input in;

    if (!m->options)
        return;
    in = input_of(s, open);
    if (m->options->dry_run) /* no command is needed to see what would be */
        m->policy.config.alternative = m->options->alternative ||
                                       s->economics.inputs.in[ECON_ALTERNATIVE_KWH].known ||
                                       s->economics.inputs.in[ECON_ALTERNATIVE_HOUR].known;
    if (m->alternative && run_alternative_state(m->alternative) == RUN_ALTERNATIVE_DONE)
        m->policy.config.alternative = false;
    say(m, policy_decide(&m->policy, &in, clock_mono_ns(), m->why));
    if (!m->options->dry_run)
        act(m);
}

/* ---- life ------------------------------------------------------------------------------------ */

enum err miner_policy_new(struct miner_policy *m, struct event_base *base,
                          const struct option_policy *options, struct miner_devices *devices)
{
    const struct run_alternative_config run = {.base = base,
                                               .command = options ? options->alternative : NULL};
    struct policy_config config = {.alternative = run.command != NULL};

    if (!options || !options->on)
        return ERR_OK;
    config.band = options->band_pct / 100.0;
    config.dwell_ns = (int64_t)(options->dwell_s * 1e9);
    config.switches = (uint32_t)options->switches;
    config.hot_c = options->hot_c;
    config.power_price_most = options->power_price_most;
    policy_init(&m->policy, &config, clock_mono_ns());
    m->devices = devices;
    m->options = options;
    if (!run.command || options->dry_run)
        return ERR_OK;
    return run_alternative_new(&run, &m->alternative);
}

void miner_policy_stop(struct miner_policy *m)
{
    if (m->alternative)
        run_alternative_stop(m->alternative);
}

void miner_policy_clear(struct miner_policy *m)
{
    run_alternative_free(m->alternative);
    *m = (struct miner_policy){0};
}

void miner_policy_snapshot(const struct miner_policy *m, struct snapshot *s)
{
    if (!m->options)
        return;
    s->policy = (struct snapshot_policy){
        .action = policy_action_text(m->policy.action),
        .why = m->why,
        .dry_run = m->options->dry_run,
        .switches = m->policy.switched,
        .alternative = m->alternative
                           ? run_alternative_state_text(run_alternative_state(m->alternative))
                           : NULL,
    };
}
