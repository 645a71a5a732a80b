/* price_decode.c - finds a price in a text. */
#include "app/price_decode.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/inert.h"
#include "econ/econ.h"

#define NUMBER_MAX 63 /* digits and all */

static bool refuse(char why[PRICE_DECODE_WHY_MAX + 1], const char *what)
{
    snprintf(why, PRICE_DECODE_WHY_MAX + 1, "%s", what);
    return false;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Without the white space around it. */
static void trim(const char **text, size_t *length)
{
    while (*length > 0 && is_space((*text)[0])) {
        (*text)++;
        (*length)--;
    }
    while (*length > 0 && is_space((*text)[*length - 1]))
        (*length)--;
}

/* All of the text as a decimal number. */
static bool number(const char *text, size_t length, double *value)
{
    char copy[NUMBER_MAX + 1], *end;

    trim(&text, &length);
    if (length == 0 || length > NUMBER_MAX || memchr(text, '\0', length))
        return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    if (strspn(copy, "+-.0123456789eE") != length) /* no "nan", no hexadecimal */
        return false;
    errno = 0;
    *value = strtod(copy, &end);
    return *end == '\0' && errno == 0;
}

static bool check(double value, double *price, char why[PRICE_DECODE_WHY_MAX + 1])
{
    char must[64];

    if (!econ_check(ECON_PRICE, value, must, sizeof must)) {
        snprintf(why, PRICE_DECODE_WHY_MAX + 1, "%.9g is no price: it %s", value, must);
        return false;
    }
    *price = value;
    return true;
}

/* The next word of a pointer, with ~1 and ~0 undone, into out; what follows it, or NULL when it is
 * too long. */
static const char *next_word(const char *pointer, char out[PRICE_POINTER_MAX + 1])
{
    size_t used = 0;

    while (*pointer != '\0' && *pointer != '/') {
        char c = *pointer++;

        if (c == '~')
            c = *pointer++ == '1' ? '/' : '~';
        if (used == PRICE_POINTER_MAX)
            return NULL;
        out[used++] = c;
    }
    out[used] = '\0';
    return pointer;
}

static const json_t *element(const json_t *array, const char *word)
{
    char *end;

    if (!isdigit((unsigned char)word[0]) || (word[0] == '0' && word[1] != '\0') || strlen(word) > 9)
        return NULL;
    unsigned long index = strtoul(word, &end, 10);

    return *end == '\0' ? json_array_get(array, index) : NULL;
}

static const json_t *find(const json_t *at, const char *pointer)
{
    char word[PRICE_POINTER_MAX + 1];

    while (at && pointer && *pointer == '/') {
        pointer = next_word(pointer + 1, word);
        at = json_is_array(at) ? element(at, word) : json_object_get(at, word);
    }
    return pointer && *pointer == '\0' ? at : NULL;
}

static bool take(const json_t *at, const char *pointer, double *price,
                 char why[PRICE_DECODE_WHY_MAX + 1])
{
    char shown[64];
    double value;

    if (json_is_number(at))
        return check(json_number_value(at), price, why);
    if (json_is_string(at) && number(json_string_value(at), json_string_length(at), &value))
        return check(value, price, why);
    inert_copy(shown, sizeof shown, pointer, strlen(pointer));
    snprintf(why, PRICE_DECODE_WHY_MAX + 1, "%s%s in the answer%s", at ? "at " : "no ", shown,
             at ? " stands no number" : "");
    return false;
}

bool price_decode(const char *text, size_t length, const char *pointer, double *price,
                  char why[PRICE_DECODE_WHY_MAX + 1])
{
    const char *from = text;
    size_t left = length;
    json_error_t error;
    double value;

    trim(&from, &left);
    if (left == 0)
        return refuse(why, "it is empty");
    if (from[0] == '<')
        return refuse(why, pointer ? "it is HTML or XML, not JSON" : "it is HTML, not a number");
    if (!pointer)
        return number(from, left, &value) ? check(value, price, why)
                                          : refuse(why, "it is not a number");
    /* Whole numbers above 2^63 are no error: a network's hashes and work are such. */
    json_t *root = json_loadb(from, left, JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, &error);
    char shown[80];

    if (!root) {
        inert_copy(shown, sizeof shown, error.text, strlen(error.text));
        snprintf(why, PRICE_DECODE_WHY_MAX + 1, "it is not JSON: %s", shown);
        return false;
    }
    bool ok = take(find(root, pointer), pointer, price, why);

    json_decref(root);
    return ok;
}

bool price_pointer_ok(const char *pointer)
{
    if (strlen(pointer) > PRICE_POINTER_MAX || (pointer[0] != '\0' && pointer[0] != '/'))
        return false;
    for (const char *p = pointer; (p = strchr(p, '~')); p++)
        if (p[1] != '0' && p[1] != '1')
            return false;
    return true;
}

bool price_currency_ok(const char *currency)
{
    size_t length = strlen(currency);

    return length >= 3 && length <= PRICE_CURRENCY_MAX &&
           strspn(currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == length;
}

bool price_preset(const char *name, const char *currency, char url[PRICE_URL_MAX + 1],
                  char pointer[PRICE_POINTER_MAX + 1])
{
    if (strcmp(name, "mempool") == 0) {
        snprintf(url, PRICE_URL_MAX + 1, "https://mempool.space/api/v1/prices");
        snprintf(pointer, PRICE_POINTER_MAX + 1, "/%s", currency);
    } else if (strcmp(name, "coinbase") == 0) {
        snprintf(url, PRICE_URL_MAX + 1, "https://api.coinbase.com/v2/prices/BTC-%s/spot",
                 currency);
        snprintf(pointer, PRICE_POINTER_MAX + 1, "/data/amount");
    } else if (strcmp(name, "kraken") == 0) {
        snprintf(url, PRICE_URL_MAX + 1, "https://api.kraken.com/0/public/Ticker?pair=XBT%s",
                 currency);
        snprintf(pointer, PRICE_POINTER_MAX + 1, "/result/XXBTZ%s/c/0", currency);
    } else {
        return false;
    }
    return true;
}
