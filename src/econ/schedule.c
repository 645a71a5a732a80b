/* schedule.c - parses and asks a schedule. */
#include "econ/schedule.h"

#include <stdio.h>
#include <string.h>

#include "base/inert.h"

#define DAY_MINUTES (24 * 60)

static void open_days(struct schedule *s, unsigned days, int from, int to)
{
    int end = to > from ? to : to + DAY_MINUTES;

    for (int day = 0; day < 7; day++)
        for (int m = from; days & 1U << day && m < end; m++)
            s->open[(day * DAY_MINUTES + m) % TARIFF_WEEK_MINUTES] = 1;
}

/* One part: "[DAYS] HH:MM-HH:MM", without blanks around it. */
static const char *take(struct schedule *s, char *part)
{
    char *blank = strpbrk(part, " \t"), *times = part, *dash;
    unsigned days = 0x7f;

    if (blank) {
        *blank = '\0';
        days = tariff_days(part);
        times = blank + 1 + strspn(blank + 1, " \t");
    }
    dash = strchr(times, '-');
    if (!dash)
        return "is no time like 22:00-06:00";
    *dash = '\0';
    int from = tariff_minute(times), to = tariff_minute(dash + 1);

    if (days == 0)
        return "does not begin with days like mon-fri";
    if (from < 0 || to < 0 || from == DAY_MINUTES)
        return "is no time like 22:00-06:00";
    open_days(s, days, from, to);
    return NULL;
}

bool schedule_parse(const char *text, struct schedule *s, char *why, size_t cap)
{
    char copy[SCHEDULE_TEXT_MAX + 1], shown[48], part[SCHEDULE_TEXT_MAX + 1], *save = NULL;

    memset(s, 0, sizeof *s);
    if (strlen(text) > SCHEDULE_TEXT_MAX) {
        snprintf(why, cap, "is longer than %d characters", SCHEDULE_TEXT_MAX);
        return false;
    }
    strcpy(copy, text);
    char *one = strtok_r(copy, ",", &save);

    if (!one) {
        snprintf(why, cap, "is empty");
        return false;
    }
    for (; one; one = strtok_r(NULL, ",", &save)) {
        one += strspn(one, " \t");
        for (size_t n = strlen(one); n > 0 && strchr(" \t", one[n - 1]); n--)
            one[n - 1] = '\0';
        strcpy(part, one);
        const char *what = take(s, one);

        if (what) {
            snprintf(why, cap, "\"%s\" %s", inert_copy(shown, sizeof shown, part, strlen(part)),
                     what);
            return false;
        }
    }
    return true;
}

bool schedule_is_open(const struct schedule *s, const struct tm *local)
{
    int day = (local->tm_wday + 6) % 7;

    return s->open[day * DAY_MINUTES + local->tm_hour * 60 + local->tm_min] != 0;
}
