/* policy.c - decides what the machine does. */
#include "econ/policy.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* What it would do, and why. */
struct wish {
    enum policy_action action;
    bool urgent; /* no dwell */
    char why[POLICY_WHY_MAX - 127];
};

const char *policy_action_text(enum policy_action action)
{
    static const char *const text[] = {"mine", "idle", "alternative"};

    return text[action];
}

void policy_init(struct policy *p, const struct policy_config *config, int64_t now_ns)
{
    assert(config->switches >= 2 && config->switches <= POLICY_SWITCHES_MAX);
    assert(config->dwell_ns >= 0 && config->band >= 0.0);
    memset(p, 0, sizeof *p);
    p->config = *config;
    p->action = POLICY_MINE;
    p->since_ns = now_ns - config->dwell_ns;
}

static uint32_t switches_of_last_hour(const struct policy *p, int64_t now_ns)
{
    uint32_t count = 0;

    while (count < p->config.switches && count < p->switched &&
           now_ns - p->switch_ns[(p->switched - 1 - count) % POLICY_SWITCHES_MAX] < POLICY_HOUR_NS)
        count++;
    return count;
}

/* ---- what it wishes -------------------------------------------------------------------------- */

/* Limits with a way back that lies lower. Without a reading they stay as they are. */
static void look_at_limits(struct policy *p, const struct policy_input *in)
{
    const struct policy_config *c = &p->config;

    if (c->hot_c > 0.0 && in->celsius.known)
        p->hot = in->celsius.value >= (p->hot ? c->hot_c - POLICY_COOLER_C : c->hot_c);
    if (c->power_price_most > 0.0 && in->power_price.known)
        p->dear = in->power_price.value >
                  (p->dear ? c->power_price_most * POLICY_CHEAPER : c->power_price_most);
}

/* Whether something bars all work. */
static bool barred(const struct policy *p, const struct policy_input *in, struct wish *w)
{
    w->action = POLICY_IDLE;
    w->urgent = !in->open || p->hot;
    if (!in->open)
        snprintf(w->why, sizeof w->why, "the schedule is closed");
    else if (p->hot)
        snprintf(w->why, sizeof w->why, "%s%.0f C, the limit is %.0f C",
                 in->celsius.known ? "" : "was hot, and is unknown now: last ",
                 in->celsius.known ? in->celsius.value : p->config.hot_c, p->config.hot_c);
    else if (p->dear && (in->power_price.known || p->action == POLICY_IDLE))
        snprintf(w->why, sizeof w->why, "a kWh costs %.4g, the limit is %.4g",
                 in->power_price.value, p->config.power_price_most);
    else
        return false;
    return true;
}

/* What it would have to know and does not; NULL: nothing. */
static const char *unknown(const struct policy_config *c, const struct policy_input *in)
{
    return !in->margin.known                                     ? "the margin of mining"
           : !in->electricity.known                              ? "the cost of electricity"
           : c->alternative && !in->alternative.known            ? "what the other work brings"
           : c->power_price_most > 0.0 && !in->power_price.known ? "the price of power"
           : c->hot_c > 0.0 && !in->celsius.known                ? "the temperature"
                                                                 : NULL;
}

static double brings(const struct policy_input *in, enum policy_action action)
{
    return action == POLICY_MINE          ? in->margin.value
           : action == POLICY_ALTERNATIVE ? in->alternative.value
                                          : 0.0;
}

/* What brings most, if that is enough more than what it does now. */
static void prefer(const struct policy *p, const struct policy_input *in, struct wish *w)
{
    double band = p->config.band * fabs(in->electricity.value), best;
    char other[48] = "";

    w->action = p->action;
    w->urgent = false;
    best = brings(in, p->action) + band;
    for (enum policy_action a = POLICY_MINE; a <= POLICY_ALTERNATIVE; a++)
        if ((a != POLICY_ALTERNATIVE || p->config.alternative) && a != p->action &&
            brings(in, a) > best) {
            best = brings(in, a);
            w->action = a;
        }
    if (p->action == POLICY_ALTERNATIVE && !p->config.alternative) {
        w->action = in->margin.value > 0.0 ? POLICY_MINE : POLICY_IDLE; /* it is over */
        w->urgent = true;
    }
    if (p->config.alternative)
        snprintf(other, sizeof other, ", other work %.4g", in->alternative.value);
    snprintf(w->why, sizeof w->why, "an hour of mining brings %.4g%s, idle 0, with a band of %.3g",
             in->margin.value, other, band);
}

/* ---- whether it may -------------------------------------------------------------------------- */

static bool may(const struct policy *p, const struct wish *w, int64_t now_ns, char *bar, size_t cap)
{
    uint32_t used = switches_of_last_hour(p, now_ns);
    /* From idle nothing has to be stopped in a hurry; any other action may have to. */
    uint32_t kept = w->action == POLICY_IDLE ? 0 : 1;
    int64_t left_ns = p->since_ns + p->config.dwell_ns - now_ns;

    if (!w->urgent && left_ns > 0) {
        snprintf(bar, cap, "for %.0f s more it stays as it is", (double)left_ns * 1e-9);
        return false;
    }
    if (used + kept >= p->config.switches) {
        snprintf(bar, cap, "it switched %u times within the hour", (unsigned)used);
        return false;
    }
    return true;
}

bool policy_decide(struct policy *p, const struct policy_input *in, int64_t now_ns,
                   char why[POLICY_WHY_MAX + 1])
{
    struct wish w = {.why = ""};
    const char *lacks = unknown(&p->config, in);
    char bar[64];

    why[0] = '\0';
    look_at_limits(p, in);
    if (!barred(p, in, &w)) {
        if (lacks) {
            snprintf(why, POLICY_WHY_MAX + 1, "stays at %s: %s is unknown",
                     policy_action_text(p->action), lacks);
            return false;
        }
        prefer(p, in, &w);
    }
    if (w.action == p->action)
        return false;
    if (!may(p, &w, now_ns, bar, sizeof bar)) {
        snprintf(why, POLICY_WHY_MAX + 1, "stays at %s and not %s: %s (%s)",
                 policy_action_text(p->action), policy_action_text(w.action), bar, w.why);
        return false;
    }
    snprintf(why, POLICY_WHY_MAX + 1, "from %s to %s: %s", policy_action_text(p->action),
             policy_action_text(w.action), w.why);
    p->action = w.action;
    p->since_ns = now_ns;
    p->switch_ns[p->switched++ % POLICY_SWITCHES_MAX] = now_ns;
    return true;
}
