/* option_policy.h - what the options say of when the machine mines, stands still, or does other
 * work. */
#ifndef JOULEHASH_OPTION_POLICY_H
#define JOULEHASH_OPTION_POLICY_H

#include <stdbool.h>
#include <stddef.h>

#include "app/option_econ.h"

struct option_policy {
    bool on, dry_run;        /* dry_run: decisions are logged, and nothing else */
    char *alternative;       /* a command; owned, as schedule; NULL: not given */
    double band_pct;         /* of the electricity */
    double dwell_s;          /* shortest time in an action */
    double switches;         /* most in an hour */
    double hot_c;            /* 0: no limit */
    double power_price_most; /* of a kWh; 0: no limit */
    char *schedule;          /* see econ/schedule.h */
    bool pause_on_battery;
    double target_hs; /* 0: as fast as it goes */
};

struct option_row;

void option_policy_init(struct option_policy *p);
void option_policy_clear(struct option_policy *p);

/* option_policy_apply: as option_apply, for the rows from OPTION_POLICY to OPTION_TARGET_HASHRATE;
 * value NULL for flags. */
bool option_policy_apply(struct option_policy *p, const struct option_row *row, const char *value,
                         char *why, size_t cap);

/* option_policy_check: whether they fit each other and the prices. False with why. */
bool option_policy_check(const struct option_policy *p, const struct option_econ *e, char *why,
                         size_t cap);

#endif
