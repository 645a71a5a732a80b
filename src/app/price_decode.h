/* price_decode.h - the price in what a file holds or a web server answers. Pure; any thread.
 * Sources: RFC 8259 (JSON), RFC 6901 (JSON Pointer), and the public answers of the services named
 * below. */
#ifndef JOULEHASH_PRICE_DECODE_H
#define JOULEHASH_PRICE_DECODE_H

#include <stdbool.h>
#include <stddef.h>

#define PRICE_DECODE_WHY_MAX 127
#define PRICE_URL_MAX 255
#define PRICE_POINTER_MAX 127
#define PRICE_CURRENCY_MAX 8

/* price_decode: with a pointer ("/data/amount", "/result/XXBTZUSD/c/0", "" for all of it) the
 * number, or the string that holds nothing but a number, at that place of a JSON text; with NULL
 * the text is the number itself, with white space around it. Other numbers of the text may be of
 * any size. False when it is not there or no price of a bitcoin can be that (econ_check), with a
 * reason that names HTML as such; what comes from the text is inert in it. */
bool price_decode(const char *text, size_t length, const char *pointer, double *price,
                  char why[PRICE_DECODE_WHY_MAX + 1]);

/* price_pointer_ok: whether it is a JSON Pointer, and short enough. */
bool price_pointer_ok(const char *pointer);

/* price_currency_ok: three to PRICE_CURRENCY_MAX capital letters: "USD". */
bool price_currency_ok(const char *currency);

/* price_preset: address and pointer of a service in that currency: mempool, coinbase, kraken. False
 * for another name. */
bool price_preset(const char *name, const char *currency, char url[PRICE_URL_MAX + 1],
                  char pointer[PRICE_POINTER_MAX + 1]);

#endif
