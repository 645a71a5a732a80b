/* tariff.h - what a kWh costs at an hour of the week: always the same, or by a table. Pure: the
 * local time is an argument; any thread.
 *
 * A table is a CSV text. Each line holds days, from, to and the price of a kWh; `#` begins a
 * comment, and a first line `days,from,to,price` is allowed:
 *
 *     mon-fri, 06:00, 22:00, 0.31
 *     mon-fri, 22:00, 06:00, 0.18      # until the next morning
 *     sat+sun, 06:00, 06:00, 0.18      # a whole day, and into the next
 *
 * Days are mon to sun, ranges (fri-mon goes over the weekend), several with +, or `all`. A line is
 * of the days on which it begins; `to` that is not above `from` is of the next day, 24:00 is
 * midnight at the end of the day. Every minute of the week must have exactly one price.
 *
 * Times are the clock's on the wall where the miner stands. Where that is put forward the hour that
 * is left out is never asked for; put back, the hour that comes twice costs the same twice. */
#ifndef JOULEHASH_TARIFF_H
#define JOULEHASH_TARIFF_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "base/err.h"

#define TARIFF_LINES_MAX 255
#define TARIFF_WEEK_MINUTES (7 * 24 * 60)

struct tariff {
    size_t lines;                                /* with a price; 1 for a flat one */
    double price[TARIFF_LINES_MAX];              /* of a kWh */
    uint8_t line_of_minute[TARIFF_WEEK_MINUTES]; /* since Monday, 00:00 */
};

/* tariff_flat: the same price at every hour. */
void tariff_flat(struct tariff *t, double price_per_kwh);

/* tariff_parse: a table. On failure *t is not to be used, and `why` names the line and what is
 * wrong ("line 3: overlaps line 2 at tue 06:00", "no price from sun 22:00 to mon 06:00"):
 * ERR_SYNTAX for a line that cannot be read, ERR_RANGE for a price outside 0 to 1e12, ERR_STATE for
 * holes and overlaps, ERR_LIMIT for too many lines. */
enum err tariff_parse(const char *text, size_t length, struct tariff *t, char *why, size_t cap);

/* tariff_at: the price at a local time (tm_wday, tm_hour, tm_min are read); in *minutes, unless
 * NULL, for how long the clock shows this price from then on: TARIFF_WEEK_MINUTES for always. */
double tariff_at(const struct tariff *t, const struct tm *local, uint32_t *minutes);

/* tariff_mean: of the whole week, for a machine that always runs. */
double tariff_mean(const struct tariff *t);

/* tariff_minutes_below: how many minutes of the week cost less than that. */
uint32_t tariff_minutes_below(const struct tariff *t, double price_per_kwh);

/* tariff_time_text: a minute of the week as "tue 06:00". Returns out. */
#define TARIFF_TIME_MAX 16
char *tariff_time_text(uint32_t minute, char out[TARIFF_TIME_MAX]);

/* For other tables of the week. tariff_days: "mon-fri+sun" or "all" as bits, Monday the lowest; 0
 * when it is not days. tariff_minute: "06:30" as minutes of the day; 24:00 is the most; -1 when it
 * is not a time. */
unsigned tariff_days(const char *text);
int tariff_minute(const char *text);

#endif
