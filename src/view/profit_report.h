/* profit_report.h - all that `joulehash profit` shows: the network, and a row for each machine. A
 * value but for what it borrows; filled by the command, printed by profit_text and profit_json. */
#ifndef JOULEHASH_PROFIT_REPORT_H
#define JOULEHASH_PROFIT_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "econ/econ.h"
#include "econ/retarget.h"
#include "econ/rigs.h"
#include "econ/sweep.h"

enum profit_basis { PROFIT_NAMEPLATE, PROFIT_GIVEN, PROFIT_MEASURED };

struct profit_row {
    char model[RIG_TEXT_MAX + 1], source[RIG_TEXT_MAX + 1];
    char boundary[RIG_TEXT_MAX + 1]; /* where the watts are counted; "": unknown */
    enum profit_basis basis;
    bool own; /* the user's machine: its hashrate and power are those of the report's inputs */
    struct econ_value hashrate_hs, power_w;
    struct econ_line line;
};

/* Expected, and before which it ends in 5, 50 and 95 of 100 cases. */
struct profit_wait {
    struct econ_value expected_s, p5_s, p50_s, p95_s;
};

struct profit_report {
    const char *currency;
    struct econ_inputs inputs;
    struct econ_network network;
    struct profit_row *row; /* by electricity-cost rate, the best first; unknown ones last */
    size_t rows;
    struct econ_value stress; /* of the catalogue: 100 * the share that does not earn its power */

    const char *fleet; /* the model with which half of the network is to be matched */
    struct econ_match match;
    struct econ_value capital; /* for those machines */
    const char *capital_why;   /* why it is unknown; NULL: the match is */

    bool own; /* the user has a machine: */
    struct profit_wait block;
    bool share; /* a share difficulty was given */
    double share_difficulty;
    struct econ_value share_revenue;
    struct profit_wait share_wait;

    bool counted; /* the user has said how many there are of some machines: all of them together */
    double machines;
    struct econ_value fleet_hashrate_hs, fleet_power_w;
    struct econ_line fleet_line;
    struct econ_value
        fleet_stress; /* 100 * the share of that hashrate that does not earn its power */

    bool swept;
    struct sweep sweep;
    struct econ_line *swept_line; /* sweep.values for each row, in the rows' order */

    bool headers; /* blocks were given: */
    bool retarget_known;
    struct retarget_forecast retarget; /* with 95 % */

    bool by_hour; /* the tariff is a table; the input is its price now */
    char tariff_until[64];
    double tariff_mean;
    struct econ_value
        paying_hours; /* of the week in which the own (or else the best) machine pays */
    char paying_model[RIG_TEXT_MAX + 1];
};

/* profit_basis_text: "nameplate", "given", "measured". */
const char *profit_basis_text(enum profit_basis basis);

#endif
