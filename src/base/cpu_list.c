/* cpu_list.c - sets of processors. */
#include "base/cpu_list.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

bool cpu_list_has(const struct cpu_list *list, long cpu)
{
    return cpu >= 0 && cpu < CPU_LIST_MOST && (list->bits[cpu / 64] >> cpu % 64 & 1) != 0;
}

void cpu_list_add(struct cpu_list *list, long cpu)
{
    if (cpu >= 0 && cpu < CPU_LIST_MOST)
        list->bits[cpu / 64] |= UINT64_C(1) << cpu % 64;
}

uint32_t cpu_list_count(const struct cpu_list *list)
{
    uint32_t n = 0;

    for (size_t i = 0; i < CPU_LIST_MOST / 64; i++)
        n += (uint32_t)__builtin_popcountll(list->bits[i]);
    return n;
}

static bool refuse(const char *what, char *why, size_t cap)
{
    snprintf(why, cap, "%s", what);
    return false;
}

/* Digits at *text, which moves past them; one more than the most stands for anything too large. */
static bool number(const char **text, long *out)
{
    if (!isdigit((unsigned char)**text))
        return false;
    for (*out = 0; isdigit((unsigned char)**text); (*text)++)
        *out = *out < CPU_LIST_MOST ? *out * 10 + (**text - '0') : CPU_LIST_MOST;
    return true;
}

static bool parse_mask(const char *digits, struct cpu_list *out, char *why, size_t cap)
{
    size_t len = strlen(digits);

    if (len == 0 || strspn(digits, "0123456789abcdefABCDEF") != len)
        return refuse("not a hexadecimal mask", why, cap);
    for (size_t i = 0; i < len; i++) {
        char c = digits[len - 1 - i];
        int value = isdigit((unsigned char)c) ? c - '0' : tolower((unsigned char)c) - 'a' + 10;

        for (size_t bit = 0; bit < 4; bit++) {
            if ((value >> bit & 1) == 0)
                continue;
            if (4 * i + bit >= CPU_LIST_MOST)
                return refuse("names a processor with too large a number", why, cap);
            cpu_list_add(out, (long)(4 * i + bit));
        }
    }
    return true;
}

static bool parse_ranges(const char *text, struct cpu_list *out, char *why, size_t cap)
{
    for (;;) {
        long first, last;

        if (!number(&text, &first))
            return refuse("must be like 0-3,8 or 0x10f", why, cap);
        last = first;
        if (*text == '-') {
            text++;
            if (!number(&text, &last))
                return refuse("must be like 0-3,8 or 0x10f", why, cap);
        }
        if (first >= CPU_LIST_MOST || last >= CPU_LIST_MOST)
            return refuse("names a processor with too large a number", why, cap);
        if (last < first)
            return refuse("has a range that runs backwards", why, cap);
        for (long i = first; i <= last; i++)
            cpu_list_add(out, i);
        if (*text == '\0')
            return true;
        if (*text++ != ',')
            return refuse("must be like 0-3,8 or 0x10f", why, cap);
    }
}

bool cpu_list_parse(const char *text, struct cpu_list *out, char *why, size_t cap)
{
    bool mask = text[0] == '0' && (text[1] == 'x' || text[1] == 'X');

    memset(out, 0, sizeof *out);
    if (!(mask ? parse_mask(text + 2, out, why, cap) : parse_ranges(text, out, why, cap)))
        return false;
    return cpu_list_count(out) > 0 || refuse("names no processor", why, cap);
}

char *cpu_list_text(const struct cpu_list *list, char *out, size_t cap)
{
    size_t used = 0;

    if (cap == 0)
        return out;
    snprintf(out, cap, "none");
    for (long i = 0; i < CPU_LIST_MOST && used < cap; i++) {
        long last = i;

        if (!cpu_list_has(list, i))
            continue;
        while (cpu_list_has(list, last + 1))
            last++;
        const char *comma = used > 0 ? "," : "";

        if (last > i)
            used += (size_t)snprintf(out + used, cap - used, "%s%ld-%ld", comma, i, last);
        else
            used += (size_t)snprintf(out + used, cap - used, "%s%ld", comma, i);
        i = last;
    }
    return out;
}
