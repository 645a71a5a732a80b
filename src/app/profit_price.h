/* profit_price.h - the price for `joulehash profit`, asked for once where the user says. */
#ifndef JOULEHASH_PROFIT_PRICE_H
#define JOULEHASH_PROFIT_PRICE_H

#include <stdbool.h>
#include <stddef.h>

#include "app/option_econ.h"

/* profit_price: where the options name a file or a web server, sets ECON_PRICE with its age, or
 * makes it unknown with what came instead. Waits for the first answer, good or bad, for half a
 * minute at most. False with why, where that cannot even be tried. */
bool profit_price(const struct option_econ *e, struct econ_inputs *inputs, char *why, size_t cap);

#endif
