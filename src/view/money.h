/* money.h - amounts and figures for people, in as many digits as they need: what a processor earns
 * in a day is 0.0000021 of a currency, and not 0.00. Pure. */
#ifndef JOULEHASH_MONEY_H
#define JOULEHASH_MONEY_H

#define MONEY_TEXT_MAX 64
#define MONEY_LABEL_MAX 8

/* money_digits: `value` with at least that many significant digits (1 to 9) and at least `decimals`
 * behind the point, never with an exponent from 1e-20 to 1e15: "0.00002134", "33.28", "75000".
 * Returns out. */
char *money_digits(double value, int digits, int decimals, char out[MONEY_TEXT_MAX]);

/* money_text: an amount in a currency: "$0.00002134", "-$0.52", "$33.28"; "33.28 EUR" where the
 * label is not USD; from a million on "$40.50 M". Returns out. */
char *money_text(double amount, const char *currency, char out[MONEY_TEXT_MAX]);

#endif
