/* engine.h - what will hash: on which processors, with which hasher on each kind of core and how
 * many versions per pass, by self-test and calibration. */
#ifndef JOULEHASH_ENGINE_H
#define JOULEHASH_ENGINE_H

#include <stdbool.h>
#include <stdint.h>

#include "app/calibration.h"
#include "app/exit_code.h"
#include "app/options.h"
#include "device/device.h"
#include "device/places.h"
#include "device/topology.h"

#define ENGINE_THREADS_MAX PLACES_THREADS_MAX

/* Value, 400 KiB. */
struct engine {
    struct topology topology;
    struct calibration calibration;
    struct places places;
    struct device_cpu_thread thread[ENGINE_THREADS_MAX]; /* `threads` of them */
    uint32_t threads;
    const struct hasher *hasher; /* of the first thread, and so of the fastest kind of core */
    uint32_t versions;           /* likewise */
    bool pinned;
    double rate_hs; /* of all threads, by calibration of one core of each kind */
};

/* engine_places: the processors to run on, as the options say. In: c, for whether the second
 * threads of cores are used, or NULL: they are not. Logs a quota that is smaller than what may be
 * used. Returns EXIT_CODE_DONE, or the code to leave with after having logged why. */
enum exit_code engine_places(const struct options *o, const struct topology *t,
                             const struct calibration *c, struct places *out);

/* engine_setting: what the thread with that index asks of the system. */
struct thread_setting engine_setting(const struct options *o, const struct topology *t,
                                     const struct places *places, uint32_t thread);

/* engine_pinning_text: ", pinned" or why not, for the end of a log line. */
const char *engine_pinning_text(enum places_pinning pinning);

/* engine_keep_calibration: for the next start, where the user's cache folder can be written. */
void engine_keep_calibration(const struct topology *t, const struct calibration *c);

/* engine_choose: calibrates each kind of cores as the options say, unless an earlier start on this
 * processor did, logs every hasher's state and the choice with its reason. Returns EXIT_CODE_DONE,
 * or the code to leave with after having logged why. */
enum exit_code engine_choose(const struct options *o, struct engine *out);

#endif
