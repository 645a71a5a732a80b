/* profit_text.h - the report of `joulehash profit` for people. */
#ifndef JOULEHASH_PROFIT_TEXT_H
#define JOULEHASH_PROFIT_TEXT_H

#include <stdio.h>

#include "view/profit_report.h"

/* profit_text: the network, the table of machines, what half of the network costs, the waits. What
 * is unknown says why. */
void profit_text(const struct profit_report *r, FILE *to);

#endif
