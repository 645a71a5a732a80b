/* policy.h - mine, stand idle, or let other work have the machine: decided by what each brings in
 * an hour, by what power costs now, by temperature and by the clock. Pure: time and figures are
 * arguments.
 *
 * It prefers what brings most, and changes only where the gain is above a band around the cost of
 * electricity (hysteresis), a shortest time in an action has passed (dwell), and the switches of
 * the last hour leave room for it. Heat and a closed schedule make it idle at once: they wait for
 * no dwell, and one switch of each hour is kept back for them, so that the limit on switches holds
 * for them too and yet never bars them.
 *
 * What it would need and does not know leaves it in the action that it is in, and it says so. Heat,
 * price and schedule that are known and bar both kinds of work are obeyed even then. */
#ifndef JOULEHASH_POLICY_H
#define JOULEHASH_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#define POLICY_SWITCHES_MAX 60
#define POLICY_WHY_MAX 255
#define POLICY_HOUR_NS INT64_C(3600000000000)
#define POLICY_COOLER_C 5.0 /* below the limit before it is no longer hot */
#define POLICY_CHEAPER 0.95 /* of the limit before power is no longer dear */

enum policy_action { POLICY_MINE, POLICY_IDLE, POLICY_ALTERNATIVE };

struct policy_config {
    bool alternative;        /* there is other work */
    double band;             /* of the electricity: 0.05 for 5 % */
    int64_t dwell_ns;        /* >= 0 */
    uint32_t switches;       /* most in any hour, 2 to POLICY_SWITCHES_MAX */
    double hot_c;            /* 0: no limit */
    double power_price_most; /* of a kWh; 0: no limit */
};

struct policy_figure {
    bool known;
    double value;
};

/* What is known now; money is per hour, in one currency. */
struct policy_input {
    struct policy_figure margin;      /* of mining, also while it does not mine */
    struct policy_figure alternative; /* ... of the other work */
    struct policy_figure electricity; /* that mining costs */
    struct policy_figure power_price; /* of a kWh */
    struct policy_figure celsius;     /* of the hottest device */
    bool open;                        /* the schedule lets the machine work */
};

/* Value; its members are read by others, written here alone. */
struct policy {
    struct policy_config config;
    enum policy_action action;
    int64_t since_ns;
    bool hot, dear;

    int64_t switch_ns[POLICY_SWITCHES_MAX]; /* the newest, in a ring */
    uint64_t switched;                      /* in all */
};

/* policy_init: it mines; the first decision waits for no dwell. */
void policy_init(struct policy *p, const struct policy_config *config, int64_t now_ns);

/* policy_decide: p->action for now; true when it changed. `why` gets one line with the figures that
 * decided, or what keeps it from changing; "" when it is where it wants to be. Times do not go
 * back. */
bool policy_decide(struct policy *p, const struct policy_input *input, int64_t now_ns,
                   char why[POLICY_WHY_MAX + 1]);

/* policy_action_text: "mine", "idle", "alternative". */
const char *policy_action_text(enum policy_action action);

#endif
