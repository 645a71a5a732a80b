/* profit_from.h - the user's machine, as a run of joulehash measured it: out of the JSON summary of
 * mine, demo or bench. */
#ifndef JOULEHASH_PROFIT_FROM_H
#define JOULEHASH_PROFIT_FROM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "view/profit_report.h"

/* profit_from: sets hashrate, power and what the run knew of network and (in this currency) prices
 * in those of the inputs that are not known yet, and model, basis, boundary and source in *own.
 * Hashrate and watts are of the same interval and scope; what was not measured stays unknown, with
 * the run's own reason. They are as old as the file. False, with why, where the file cannot be read
 * or is no such summary. */
bool profit_from(const char *path, int64_t now_s, const char *currency, struct econ_inputs *inputs,
                 struct profit_row *own, char *why, size_t cap);

#endif
