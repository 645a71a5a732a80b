/* sweep.c - reads what is to be varied. */
#include "econ/sweep.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/quantity.h"

static bool find_name(const char *text, size_t length, enum econ_name *out)
{
    static const enum econ_name may[] = {ECON_PRICE, ECON_TARIFF, ECON_DIFFICULTY};

    for (size_t i = 0; i < sizeof may / sizeof may[0]; i++) {
        const char *name = econ_name_text(may[i]);

        if (strlen(name) == length && memcmp(name, text, length) == 0) {
            *out = may[i];
            return true;
        }
    }
    return false;
}

bool sweep_parse(const char *text, struct sweep *out, char *why, size_t cap)
{
    const char *equals = strchr(text, '=');
    double number[3], steps;
    const char *at = equals ? equals + 1 : "";

    if (!equals || !find_name(text, (size_t)(equals - text), &out->name)) {
        snprintf(why, cap, "must begin with price=, tariff= or difficulty=");
        return false;
    }
    for (int i = 0; i < 3; i++) {
        size_t n = strcspn(at, ":");
        char copy[40];

        snprintf(copy, sizeof copy, "%.*s", (int)(n < sizeof copy ? n : sizeof copy - 1), at);
        if (!quantity_parse(copy, "", &number[i]) || (i < 2 && at[n] != ':') ||
            (i == 2 && at[n] != '\0')) {
            snprintf(why, cap, "must be NAME=FROM:TO:STEP, as price=40000:140000:10000");
            return false;
        }
        at += n + 1;
    }
    if (number[2] <= 0.0 || number[1] < number[0]) {
        snprintf(why, cap, "must go up: FROM not above TO, STEP above 0");
        return false;
    }
    steps = floor((number[1] - number[0]) / number[2] + 1e-6);
    if (!(steps < SWEEP_VALUES_MAX)) {
        snprintf(why, cap, "must have at most %d values", SWEEP_VALUES_MAX);
        return false;
    }
    out->values = (size_t)steps + 1;
    for (size_t i = 0; i < out->values; i++) {
        char must[96];

        out->value[i] = number[0] + (double)i * number[2];
        if (!econ_check(out->name, out->value[i], must, sizeof must)) {
            snprintf(why, cap, "%.9g: %s", out->value[i], must);
            return false;
        }
    }
    return true;
}
