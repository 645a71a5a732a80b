/* schedule.h - at which minutes of the week the machine may work. Pure: the local time is an
 * argument; any thread. Times are the clock's on the wall, as in tariff.h. */
#ifndef JOULEHASH_SCHEDULE_H
#define JOULEHASH_SCHEDULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "econ/tariff.h"

#define SCHEDULE_TEXT_MAX 511

struct schedule {
    uint8_t open[TARIFF_WEEK_MINUTES]; /* 0 or 1, since Monday, 00:00 */
};

/* schedule_parse: "mon-fri 22:00-06:00, sat+sun 00:00-24:00": the times at which it is open, with
 * commas between; days as in a tariff, `all` where they are left out; an end that is not above the
 * begin is of the next day. False with what is wrong; *s is not to be used then. */
bool schedule_parse(const char *text, struct schedule *s, char *why, size_t cap);

/* schedule_is_open: at a local time (tm_wday, tm_hour, tm_min are read). */
bool schedule_is_open(const struct schedule *s, const struct tm *local);

#endif
