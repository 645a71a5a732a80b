/* tariff.c - the price of a kWh by the hour of the week. */
#include "econ/tariff.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/inert.h"
#include "econ/econ.h"

#define DAY_MINUTES (24 * 60)
#define NOBODY 255 /* of line_of_minute: no line says */
#define FIELDS 4
#define LINE_MAX_BYTES 255

_Static_assert(TARIFF_LINES_MAX <= NOBODY, "a line's index must not be NOBODY");

static const char *const day_name[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

char *tariff_time_text(uint32_t minute, char out[TARIFF_TIME_MAX])
{
    unsigned at = minute % TARIFF_WEEK_MINUTES, in_day = at % DAY_MINUTES;

    snprintf(out, TARIFF_TIME_MAX, "%s %02u:%02u", day_name[at / DAY_MINUTES], in_day / 60 % 24,
             in_day % 60);
    return out;
}

void tariff_flat(struct tariff *t, double price_per_kwh)
{
    memset(t, 0, sizeof *t);
    t->lines = 1;
    t->price[0] = price_per_kwh;
}

/* ---- one line ---- */

static int find_day(const char *text, size_t length)
{
    for (int i = 0; i < 7; i++)
        if (length == 3 && strncasecmp(text, day_name[i], 3) == 0)
            return i;
    return -1;
}

unsigned tariff_days(const char *text)
{
    unsigned days = 0;

    if (strcasecmp(text, "all") == 0)
        return 0x7f;
    for (const char *p = text;; p++) {
        size_t length = strcspn(p, "+"), first = strcspn(p, "-+");
        int from = find_day(p, first);
        int to = first < length ? find_day(p + first + 1, length - first - 1) : from;

        if (from < 0 || to < 0)
            return 0;
        for (int day = from;; day = (day + 1) % 7) {
            days |= 1U << day;
            if (day == to)
                break;
        }
        p += length;
        if (*p == '\0')
            return days;
    }
}

int tariff_minute(const char *text)
{
    int minute;

    if (strlen(text) != 5 || text[2] != ':' || strspn(text, "0123456789:") != 5)
        return -1;
    for (int i = 0; i < 5; i++)
        if (i != 2 && text[i] == ':')
            return -1;
    if (text[3] > '5')
        return -1;
    minute = 60 * (10 * (text[0] - '0') + text[1] - '0') + 10 * (text[3] - '0') + text[4] - '0';
    return minute <= DAY_MINUTES ? minute : -1;
}

/* Splits at commas, cuts blanks around each field. Returns how many there were. */
static size_t split(char *line, char *field[FIELDS])
{
    size_t count = 0;

    for (char *p = line; p; count++) {
        char *comma = strchr(p, ',');

        if (comma)
            *comma = '\0';
        p += strspn(p, " \t");
        for (size_t n = strlen(p); n > 0 && strchr(" \t\r", p[n - 1]); n--)
            p[n - 1] = '\0';
        if (count < FIELDS)
            field[count] = p;
        p = comma ? comma + 1 : NULL;
    }
    return count;
}

struct parsing {
    struct tariff *t;
    unsigned number[TARIFF_LINES_MAX]; /* of each line in the text */
    char *why;
    size_t cap;
};

static enum err claim(struct parsing *p, unsigned number, int day, int from, int to)
{
    struct tariff *t = p->t;
    char when[TARIFF_TIME_MAX];

    for (int m = from; m < (to > from ? to : to + DAY_MINUTES); m++) {
        uint32_t at = (uint32_t)(day * DAY_MINUTES + m) % TARIFF_WEEK_MINUTES;
        uint8_t *owner = &t->line_of_minute[at];

        if (*owner != NOBODY) {
            snprintf(p->why, p->cap, "line %u: overlaps line %u at %s", number, p->number[*owner],
                     tariff_time_text(at, when));
            return ERR_STATE;
        }
        *owner = (uint8_t)t->lines;
    }
    return ERR_OK;
}

static enum err refuse(struct parsing *p, unsigned number, enum err e, const char *text,
                       const char *what)
{
    char shown[48];

    snprintf(p->why, p->cap, "line %u: \"%s\" %s", number,
             inert_copy(shown, sizeof shown, text, strlen(text)), what);
    return e;
}

static enum err parse_line(struct parsing *p, char *line, unsigned number)
{
    char *field[FIELDS], *end, must[96];
    size_t fields;

    line[strcspn(line, "#")] = '\0';
    fields = split(line, field);
    if (fields == 1 && field[0][0] == '\0')
        return ERR_OK;
    if (fields != FIELDS) {
        snprintf(p->why, p->cap, "line %u: has %zu fields and not 4: days,from,to,price", number,
                 fields);
        return ERR_SYNTAX;
    }
    if (p->t->lines == 0 && strcasecmp(field[0], "days") == 0)
        return ERR_OK;
    if (p->t->lines == TARIFF_LINES_MAX) {
        snprintf(p->why, p->cap, "line %u: more than %d prices", number, TARIFF_LINES_MAX);
        return ERR_LIMIT;
    }
    unsigned days = tariff_days(field[0]);
    int from = tariff_minute(field[1]), to = tariff_minute(field[2]);
    double price = strtod(field[3], &end);

    if (days == 0)
        return refuse(p, number, ERR_SYNTAX, field[0],
                      "is no day: mon to sun, mon-fri, sat+sun or all");
    if (from < 0 || from == DAY_MINUTES)
        return refuse(p, number, ERR_SYNTAX, field[1], "is no time from 00:00 to 23:59");
    if (to < 0)
        return refuse(p, number, ERR_SYNTAX, field[2], "is no time from 00:00 to 24:00");
    if (end == field[3] || *end != '\0')
        return refuse(p, number, ERR_SYNTAX, field[3], "is no number");
    if (!econ_check(ECON_TARIFF, price, must, sizeof must))
        return refuse(p, number, ERR_RANGE, field[3], must);
    p->t->price[p->t->lines] = price;
    p->number[p->t->lines] = number;
    for (int day = 0; day < 7; day++) {
        enum err e = days & 1U << day ? claim(p, number, day, from, to) : ERR_OK;

        if (e != ERR_OK)
            return e;
    }
    p->t->lines++;
    return ERR_OK;
}

/* The first hole, from its first minute to the end of its last; one that goes over Sunday's
 * midnight begins where it begins. */
static enum err find_hole(const struct parsing *p)
{
    const uint8_t *owner = p->t->line_of_minute;
    char a[TARIFF_TIME_MAX], b[TARIFF_TIME_MAX];
    uint32_t from = 0, to;

    while (from < TARIFF_WEEK_MINUTES && owner[from] != NOBODY)
        from++;
    if (from == TARIFF_WEEK_MINUTES)
        return ERR_OK;
    if (p->t->lines == 0) {
        snprintf(p->why, p->cap, "no price at all");
        return ERR_STATE;
    }
    while (owner[(from + TARIFF_WEEK_MINUTES - 1) % TARIFF_WEEK_MINUTES] == NOBODY)
        from = (from + TARIFF_WEEK_MINUTES - 1) % TARIFF_WEEK_MINUTES;
    for (to = from; owner[to % TARIFF_WEEK_MINUTES] == NOBODY;)
        to++;
    snprintf(p->why, p->cap, "no price from %s to %s", tariff_time_text(from, a),
             tariff_time_text(to, b));
    return ERR_STATE;
}

enum err tariff_parse(const char *text, size_t length, struct tariff *t, char *why, size_t cap)
{
    struct parsing p = {.t = t, .why = why, .cap = cap};
    unsigned number = 0;

    memset(t, 0, sizeof *t);
    memset(t->line_of_minute, NOBODY, sizeof t->line_of_minute);
    for (size_t at = 0; at < length;) {
        char line[LINE_MAX_BYTES + 1];
        const char *newline = memchr(text + at, '\n', length - at);
        size_t n = newline ? (size_t)(newline - text) - at : length - at;

        number++;
        if (n > LINE_MAX_BYTES || memchr(text + at, '\0', n)) {
            snprintf(why, cap, "line %u: %s", number,
                     n > LINE_MAX_BYTES ? "is longer than 255 bytes" : "holds a zero byte");
            return ERR_SYNTAX;
        }
        memcpy(line, text + at, n);
        line[n] = '\0';
        enum err e = parse_line(&p, line, number);

        if (e != ERR_OK)
            return e;
        at += n + 1;
    }
    return find_hole(&p);
}

/* ---- the price ---- */

double tariff_at(const struct tariff *t, const struct tm *local, uint32_t *minutes)
{
    uint32_t at =
        (uint32_t)((local->tm_wday + 6) % 7 * DAY_MINUTES + local->tm_hour * 60 + local->tm_min) %
        TARIFF_WEEK_MINUTES;
    double price = t->price[t->line_of_minute[at]];
    uint32_t n = 1;

    while (n < TARIFF_WEEK_MINUTES &&
           t->price[t->line_of_minute[(at + n) % TARIFF_WEEK_MINUTES]] == price)
        n++;
    if (minutes)
        *minutes = n;
    return price;
}

double tariff_mean(const struct tariff *t)
{
    uint32_t minutes[TARIFF_LINES_MAX] = {0};
    double sum = 0.0;

    for (size_t i = 0; i < TARIFF_WEEK_MINUTES; i++)
        minutes[t->line_of_minute[i]]++;
    for (size_t i = 0; i < t->lines; i++)
        sum += t->price[i] * minutes[i];
    return sum / TARIFF_WEEK_MINUTES;
}

uint32_t tariff_minutes_below(const struct tariff *t, double price_per_kwh)
{
    uint32_t minutes = 0;

    for (size_t i = 0; i < TARIFF_WEEK_MINUTES; i++)
        minutes += t->price[t->line_of_minute[i]] < price_per_kwh;
    return minutes;
}
