/* loopback_vardiff.c - the evidence and its windows. */
#include "demo/loopback_vardiff.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"

#define FLOOR_DIVISOR 8192.0 /* a start 1000 times too hard is still found, with room */
#define AIM_MIN 2.4e-10      /* just above the lowest that every client takes */
#define AIM_MAX 1e15
#define SILENCE_DIVISOR 40.0 /* where no share has told anything yet */
#define SILENCE_DIVISOR_LATER 3.0
#define GATHER_PART 0.1   /* of share_seconds */
#define EXPECTED_MIN 1e-6 /* bounds what one burst can do */

/* How many expected shares may be missed in a row: more where the aim has proved right before. */
static double silence_allowed(size_t arrivals)
{
    return arrivals == 0 ? 3.5 : arrivals < 8 ? 5.0 : 8.0;
}

/* With `shares` arrivals the aim is contradicted when it predicts less than `few` or more than
 * `many` for the same time: Poisson tails of about one in two thousand. */
static const struct window {
    size_t shares;
    double few, many;
} windows[] = {{8, 1.6, 22.0}, {16, 5.8, 35.0}, {32, 16.5, 57.0}, {64, 41.0, 100.0}};

#define WINDOWS (sizeof(windows) / sizeof(windows[0]))

static void advance(struct loopback_vardiff *v, int64_t now_ns)
{
    if (now_ns <= v->last_ns)
        return;
    v->exposure += (double)(now_ns - v->last_ns) / (double)CLOCK_SECOND / v->in_force;
    v->last_ns = now_ns;
}

/* How many shares the aim predicts between that exposure and now. */
static double predicted(const struct loopback_vardiff *v, double since)
{
    return (v->exposure - since) * v->aim / v->share_seconds;
}

/* Where the window of the `shares` latest arrivals begins. The array holds no arrival before the
 * oldest of a full window, so that one then begins at the origin, which follows it. */
static double window_begin(const struct loopback_vardiff *v, size_t shares)
{
    return v->arrivals > shares ? v->arrival[v->arrivals - shares - 1] : v->origin;
}

/* Keeps the latest arrivals and counts exposure from where they begin, which keeps it small enough
 * to stay exact. */
static void forget_before(struct loopback_vardiff *v, size_t shares)
{
    double begin = window_begin(v, shares);
    size_t drop = v->arrivals - shares;

    memmove(v->arrival, v->arrival + drop, shares * sizeof(v->arrival[0]));
    v->arrivals = shares;
    v->origin = 0.0;
    v->exposure -= begin;
    for (size_t i = 0; i < shares; i++)
        v->arrival[i] -= begin;
}

static bool set_aim(struct loopback_vardiff *v, double aim)
{
    aim = fmin(fmax(aim, v->floor), AIM_MAX);
    if (aim == v->aim)
        return false;
    v->aim = aim;
    return true;
}

void loopback_vardiff_init(struct loopback_vardiff *v, double difficulty, double share_seconds,
                           int64_t now_ns)
{
    *v = (struct loopback_vardiff){
        .aim = difficulty,
        .in_force = difficulty,
        .floor = fmax(difficulty / FLOOR_DIVISOR, fmin(difficulty, AIM_MIN)),
        .share_seconds = share_seconds,
        .last_ns = now_ns,
    };
}

double loopback_vardiff_force(struct loopback_vardiff *v, double ceiling, int64_t now_ns)
{
    advance(v, now_ns);
    v->in_force = fmin(v->aim, ceiling);
    return v->in_force;
}

void loopback_vardiff_accepted(struct loopback_vardiff *v, double difficulty, int64_t now_ns)
{
    advance(v, now_ns);
    if (!v->gathering) {
        v->gathering = true;
        v->gather_ns = v->last_ns;
        v->gather_exposure = v->exposure;
    }
    /* Shares of an easier job, still under way after a raise, say as much less. */
    v->pending += fmin(1.0, difficulty / v->in_force);
}

static int64_t gather_end(const struct loopback_vardiff *v)
{
    return v->gather_ns + (int64_t)(v->share_seconds * GATHER_PART * (double)CLOCK_SECOND);
}

/* Spreads what was gathered evenly up to now. */
static void spread(struct loopback_vardiff *v)
{
    double whole = floor(v->pending);
    double step = (v->exposure - v->gather_exposure) / fmax(whole, 1.0);

    v->gathering = false;
    v->pending -= whole;
    for (double i = fmax(0.0, whole - LOOPBACK_VARDIFF_WINDOW); i < whole; i += 1.0) {
        if (v->arrivals == LOOPBACK_VARDIFF_WINDOW)
            forget_before(v, LOOPBACK_VARDIFF_WINDOW - 1);
        /* Counted back from now, since forgetting moves the zero of exposure. */
        v->arrival[v->arrivals++] = v->exposure - (whole - 1.0 - i) * step;
    }
}

static double latest(const struct loopback_vardiff *v)
{
    return v->arrivals > 0 ? v->arrival[v->arrivals - 1] : v->origin;
}

static bool adjust_silent(struct loopback_vardiff *v)
{
    if (v->aim <= v->floor || predicted(v, latest(v)) < silence_allowed(v->arrivals))
        return false;
    if (v->arrivals == 0)
        return set_aim(v, v->aim / SILENCE_DIVISOR);
    forget_before(v, 0);
    return set_aim(v, v->aim / SILENCE_DIVISOR_LATER);
}

bool loopback_vardiff_adjust(struct loopback_vardiff *v, int64_t now_ns)
{
    advance(v, now_ns);
    if (v->gathering) {
        if (v->last_ns < gather_end(v))
            return false;
        spread(v);
    }
    if (adjust_silent(v))
        return true;
    for (size_t i = 0; i < WINDOWS && windows[i].shares <= v->arrivals; i++) {
        const struct window *w = &windows[i];
        double shares = (double)w->shares;
        double expected = predicted(v, window_begin(v, w->shares));

        if (expected >= w->few && (expected <= w->many || v->aim <= v->floor))
            continue;
        forget_before(v, w->shares);
        return set_aim(v, v->aim * (shares - 1.0) / fmax(expected, EXPECTED_MIN));
    }
    return false;
}

int64_t loopback_vardiff_deadline(const struct loopback_vardiff *v)
{
    double missing, seconds;

    if (v->gathering)
        return gather_end(v);
    if (v->aim <= v->floor)
        return INT64_MAX;
    missing = silence_allowed(v->arrivals) - predicted(v, latest(v));
    for (size_t i = 0; i < WINDOWS && windows[i].shares <= v->arrivals; i++) {
        double begin = window_begin(v, windows[i].shares);
        missing = fmin(missing, windows[i].many - predicted(v, begin));
    }
    seconds = fmax(missing, 0.0) * v->share_seconds * v->in_force / v->aim;
    if (seconds > 1e6)
        return INT64_MAX;
    return v->last_ns + (int64_t)(seconds * (double)CLOCK_SECOND) + CLOCK_MILLISECOND;
}
