/* quantity.h - numbers with a unit, as people write them: 473TH, 5676W, 5.7kW, 141.67T. Pure. */
#ifndef JOULEHASH_QUANTITY_H
#define JOULEHASH_QUANTITY_H

#include <stdbool.h>

/* quantity_parse: a decimal number, perhaps a prefix (k, M, G, T, P, E, Z), perhaps the unit: "W",
 * or "H" and "H/s", or "" for none. Blanks may stand before the prefix, and the letters' case is
 * free. False when the text is none; whether the number makes sense is the caller's business. */
bool quantity_parse(const char *text, const char *unit, double *out);

#endif
