/* thermometer.c - reads a temperature on a thread of its own. */
#include "measure/thermometer.h"

#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/joinable.h"

#define PERIOD_NS CLOCK_SECOND

struct thermometer {
    struct temperature *temperature; /* the thread's, while it runs */
    struct joinable thread;
    int64_t started_ns; /* 0: there is no thread */
    pthread_mutex_t lock;
    pthread_cond_t wake;
    /* Behind the lock. */
    bool stop;
    struct temperature_reading reading;
    int64_t read_ns; /* 0: none yet */
};

static void body(void *argument)
{
    struct thermometer *t = argument;

    pthread_mutex_lock(&t->lock);
    while (!t->stop) {
        struct temperature_reading reading;

        pthread_mutex_unlock(&t->lock);
        int64_t now = clock_mono_ns(), next = now + PERIOD_NS; /* it is no newer than that */

        temperature_read(t->temperature, &reading);
        struct timespec until = {.tv_sec = (time_t)(next / CLOCK_SECOND),
                                 .tv_nsec = (long)(next % CLOCK_SECOND)};

        pthread_mutex_lock(&t->lock);
        t->reading = reading;
        t->read_ns = now;
        while (!t->stop && pthread_cond_timedwait(&t->wake, &t->lock, &until) == 0)
            ;
    }
    pthread_mutex_unlock(&t->lock);
}

static enum err make_lock(struct thermometer *t)
{
    pthread_condattr_t attributes;

    if (pthread_condattr_init(&attributes) != 0)
        return ERR_NOMEM;
    bool ok = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 &&
              pthread_cond_init(&t->wake, &attributes) == 0;

    pthread_condattr_destroy(&attributes);
    if (ok && pthread_mutex_init(&t->lock, NULL) != 0) {
        pthread_cond_destroy(&t->wake);
        ok = false;
    }
    return ok ? ERR_OK : ERR_NOMEM;
}

static void release(struct thermometer *t)
{
    joinable_clear(&t->thread);
    pthread_mutex_destroy(&t->lock);
    pthread_cond_destroy(&t->wake);
    temperature_close(t->temperature);
    free(t);
}

enum err thermometer_start(struct temperature *temperature, struct thermometer **out)
{
    struct thermometer *t = calloc(1, sizeof *t);
    enum err e = t ? make_lock(t) : ERR_NOMEM;

    *out = NULL;
    if (e == ERR_OK && (e = joinable_init(&t->thread)) != ERR_OK) {
        pthread_mutex_destroy(&t->lock);
        pthread_cond_destroy(&t->wake);
    }
    if (e != ERR_OK) {
        temperature_close(temperature);
        free(t);
        return e;
    }
    t->temperature = temperature;
    t->reading = (struct temperature_reading){.status = SENSOR_PAUSED, .why = "not read yet"};
    if (temperature_found(temperature)) {
        t->started_ns = clock_mono_ns();
        e = joinable_start(&t->thread, NULL, body, t);
    } else {
        temperature_read(temperature, &t->reading);
    }
    if (e != ERR_OK) {
        release(t);
        return e;
    }
    *out = t;
    return ERR_OK;
}

void thermometer_now(struct thermometer *t, int64_t now_ns, struct temperature_reading *out,
                     int64_t *read_ns)
{
    pthread_mutex_lock(&t->lock);
    *out = t->reading;
    *read_ns = t->read_ns;
    pthread_mutex_unlock(&t->lock);
    int64_t since_ns = *read_ns != 0 ? *read_ns : t->started_ns;

    if (since_ns != 0 && now_ns - since_ns > THERMOMETER_FRESH_NS)
        *out = (struct temperature_reading){.status = SENSOR_TIMEOUT,
                                            .why = "the sensor has not answered for 10 s"};
}

bool thermometer_stop(struct thermometer *t, int64_t deadline_ns)
{
    if (!t)
        return true;
    pthread_mutex_lock(&t->lock);
    t->stop = true;
    pthread_cond_signal(&t->wake);
    pthread_mutex_unlock(&t->lock);
    if (!joinable_join(&t->thread, deadline_ns))
        return false;
    release(t);
    return true;
}
