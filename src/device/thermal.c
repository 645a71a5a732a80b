/* thermal.c - the controller for --temp-target and --temp-stop. */
#include "device/thermal.h"

#include <math.h>

/* Full load lifts a device by 20 to 80 degrees, within seconds (no heat sink to speak of) to many
 * minutes (water). With these the loop is stable over all of that, by the Routh criterion on heat
 * mass and smoothing together; tests/test_thermal.c runs through it. */
#define SMOOTH_S 3.0
#define GAIN 0.04        /* duty for a degree */
#define GAIN_TIME 0.0003 /* duty for a degree and second */
#define FIRST_PART 0.5   /* of the integral: so the duty falls before the target is reached */
#define STEP_MOST_S 10.0 /* after a gap in the readings */

static double clamp(double value, double least, double most)
{
    return fmin(fmax(value, least), most);
}

void thermal_init(struct thermal *t, const struct thermal_limits *limits, int64_t now_ns)
{
    *t = (struct thermal){.limits = *limits,
                          .duty = 1.0,
                          .integral = FIRST_PART,
                          .pulse_ns = now_ns,
                          .work_ns = THERMAL_PERIOD_NS};
}

static void look_at_stop(struct thermal *t, double celsius, int64_t now_ns)
{
    if (t->limits.stop_c <= 0.0)
        return;
    if (celsius >= t->limits.stop_c) {
        if (!t->stopped) { /* the duty was too much */
            t->stopped_ns = now_ns;
            t->integral = fmin(t->integral, t->duty / 2.0);
        }
        t->stopped = true;
    } else if (t->stopped && celsius <= t->limits.stop_c - THERMAL_COOLER_C &&
               now_ns - t->stopped_ns >= THERMAL_STILL_NS) {
        t->stopped = false;
    }
}

void thermal_reading(struct thermal *t, double celsius, int64_t now_ns)
{
    double seconds = clamp((double)(now_ns - t->reading_ns) * 1e-9, 0.0, STEP_MOST_S);

    if (t->seen && t->duty < 1.0) /* without pulses there is nothing to smooth */
        t->smooth_c += (celsius - t->smooth_c) * (1.0 - exp(-seconds / SMOOTH_S));
    else
        t->smooth_c = celsius;
    t->reading_ns = now_ns;
    look_at_stop(t, celsius, now_ns);
    if (t->limits.target_c > 0.0 && !t->stopped) {
        double below = t->limits.target_c - t->smooth_c;
        double wanted = t->integral + GAIN * below;

        /* Not further into where the duty cannot follow. */
        if (t->seen && ((wanted < 1.0 && wanted > 0.0) || (wanted >= 1.0) == (below < 0.0)))
            t->integral = clamp(t->integral + GAIN_TIME * below * seconds, 0.0, 1.0);
        t->duty = clamp(t->integral + GAIN * below, 0.0, 1.0);
    }
    t->seen = true;
}

/* A slice that would be too short is left out, and owed to the periods after it. */
static void begin_period(struct thermal *t)
{
    int64_t wanted = (int64_t)((double)THERMAL_PERIOD_NS * t->duty) + t->owed_ns;

    if (wanted < THERMAL_SLICE_NS)
        t->work_ns = 0;
    else if (wanted > THERMAL_PERIOD_NS - THERMAL_SLICE_NS)
        t->work_ns = THERMAL_PERIOD_NS;
    else
        t->work_ns = wanted;
    t->owed_ns = wanted - t->work_ns;
}

bool thermal_hold(struct thermal *t, int64_t now_ns, int64_t *next_ns)
{
    if (now_ns - t->pulse_ns >= THERMAL_PERIOD_NS) {
        /* Late by less than a period: the next begins on time. */
        t->pulse_ns =
            now_ns - t->pulse_ns < 2 * THERMAL_PERIOD_NS ? t->pulse_ns + THERMAL_PERIOD_NS : now_ns;
        begin_period(t);
    }
    bool works = now_ns - t->pulse_ns < t->work_ns;

    *next_ns =
        t->pulse_ns + (works && t->work_ns < THERMAL_PERIOD_NS ? t->work_ns : THERMAL_PERIOD_NS);
    return t->stopped || !works;
}

double thermal_share(const struct thermal *t)
{
    return t->stopped ? 0.0 : t->duty;
}
