/* profit_chart.h - the picture of `joulehash profit --svg`: at which price and tariff machines
 * break even. */
#ifndef JOULEHASH_PROFIT_CHART_H
#define JOULEHASH_PROFIT_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "view/profit_report.h"

/* profit_chart_svg: the file's text, for the caller to free; NULL: no memory. A line for the user's
 * machine and for some of the catalogue, from the most to the least efficient: the price of 1 BTC
 * (or, where difficulty or reward are unknown, the hashprice) at which each breaks even, over the
 * tariff. Today's price and tariff are marked where both are known. */
char *profit_chart_svg(const struct profit_report *r);

/* profit_chart_write: the same into a file. False with why. */
bool profit_chart_write(const struct profit_report *r, const char *path, char *why, size_t cap);

#endif
