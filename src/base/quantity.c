/* quantity.c - reads numbers with a unit. */
#include "base/quantity.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Whether the text is the unit, or the unit "per second". */
static bool is_unit(const char *text, const char *unit)
{
    size_t n = strlen(unit);

    if (*text == '\0')
        return true;
    return n > 0 && strncasecmp(text, unit, n) == 0 &&
           (text[n] == '\0' || (strcasecmp(unit, "H") == 0 && strcasecmp(text + n, "/s") == 0));
}

bool quantity_parse(const char *text, const char *unit, double *out)
{
    static const char prefix[] = "kMGTPEZ";
    char *end;
    double factor = 1.0;

    if (strspn(text, "0123456789.+-") == 0 || strpbrk(text, "xX"))
        return false; /* no "inf", "nan", blanks or hexadecimal */
    *out = strtod(text, &end);
    if (end == text || !isfinite(*out))
        return false;
    while (*end == ' ')
        end++;
    if (is_unit(end, unit))
        return true;
    for (const char *p = prefix; *p; p++) {
        factor *= 1000.0;
        if (*end == 'm' && strcasecmp(unit, "H") != 0)
            return false; /* milli, or mega by a slip? Of hashes there are no thousandths. */
        if (toupper((unsigned char)*end) == toupper((unsigned char)*p) && is_unit(end + 1, unit)) {
            *out *= factor;
            return isfinite(*out);
        }
    }
    return false;
}
