/* money.c - amounts and figures for people. */
#include "view/money.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Decimals for so many significant digits of the value once it is rounded to them: 9.9996 is 10.00
 * and not 10.000. */
static int decimals_for(double value, int digits, int decimals)
{
    char rounded[32];
    int exponent = 0;

    if (value != 0.0) {
        snprintf(rounded, sizeof rounded, "%.*e", digits - 1, value);
        sscanf(strchr(rounded, 'e') + 1, "%d", &exponent);
    }
    int wanted = digits - 1 - exponent;

    return wanted > decimals ? wanted : decimals;
}

char *money_digits(double value, int digits, int decimals, char out[MONEY_TEXT_MAX])
{
    double size = fabs(value);

    if (value == 0.0)
        value = 0.0; /* no -0 */
    if (!isfinite(value))
        snprintf(out, MONEY_TEXT_MAX, "unknown");
    else if (size != 0.0 && (size < 1e-20 || size >= 1e15))
        snprintf(out, MONEY_TEXT_MAX, "%.*e", digits - 1, value);
    else if (size == 0.0)
        snprintf(out, MONEY_TEXT_MAX, "%.*f", decimals, value);
    else
        snprintf(out, MONEY_TEXT_MAX, "%.*f", decimals_for(value, digits, decimals), value);
    return out;
}

char *money_text(double amount, const char *currency, char out[MONEY_TEXT_MAX])
{
    static const char *const unit[] = {"", " M", " bn", " trn"};
    char digits[MONEY_TEXT_MAX], label[MONEY_LABEL_MAX + 1];
    double size = fabs(amount);
    size_t i = 0;

    if (size >= 999999.5) {
        size /= 1e6;
        for (i = 1; size >= 999.995 && i < 3; i++)
            size /= 1e3;
    }
    money_digits(size, 4, 2, digits);
    if (strcmp(currency, "USD") == 0) {
        snprintf(out, MONEY_TEXT_MAX, "%s$%.40s%s", amount < 0.0 ? "-" : "", digits, unit[i]);
        return out;
    }
    snprintf(label, sizeof label, "%s", currency);
    snprintf(out, MONEY_TEXT_MAX, "%s%.40s%s %s", amount < 0.0 ? "-" : "", digits, unit[i], label);
    return out;
}
