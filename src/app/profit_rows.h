/* profit_rows.h - fills the report of `joulehash profit` from its inputs and machines. Pure but for
 * memory. */
#ifndef JOULEHASH_PROFIT_ROWS_H
#define JOULEHASH_PROFIT_ROWS_H

#include <stdbool.h>

#include "econ/rigs.h"
#include "econ/tariff.h"
#include "view/profit_report.h"

/* profit_rows_fill: the network, a row for each machine (and the user's own, NULL: none) in their
 * order, the stress index, and the time to a block. The inputs are there already. False: no memory;
 * the rows are for the caller to free. */
bool profit_rows_fill(struct profit_report *r, const struct rigs *rigs,
                      const struct profit_row *own);

/* profit_rows_fleet: all machines that the user has, by their counts; nothing where there are none.
 * False: no memory. */
bool profit_rows_fleet(struct profit_report *r, const struct rigs *rigs);

/* profit_rows_match: half of the network with that machine; its price is unknown when negative. The
 * name is borrowed. */
void profit_rows_match(struct profit_report *r, const struct rig *rig, double price);

/* profit_rows_share: what a share of that difficulty is worth, and the time to one. */
void profit_rows_share(struct profit_report *r, double difficulty);

/* profit_rows_sweep: every row once more for each value of r->sweep. After profit_rows_fill; false:
 * no memory; the lines are for the caller to free. */
bool profit_rows_sweep(struct profit_report *r);

/* profit_rows_hours: in how many hours of the week the own machine, or else the best, pays. After
 * profit_rows_fill. */
void profit_rows_hours(struct profit_report *r, const struct tariff *t);

#endif
