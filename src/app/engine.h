/* engine.h - what will hash: the hasher chosen by self-test and calibration, versions per pass,
 * threads, and the processors that they are pinned to. */
#ifndef JOULEHASH_ENGINE_H
#define JOULEHASH_ENGINE_H

#include <stdint.h>

#include "app/exit_code.h"
#include "app/options.h"
#include "hash/calibrate.h"

#define ENGINE_THREADS_MAX 4096

struct engine {
    const struct hasher *hasher;
    uint32_t versions;
    uint32_t threads;
    double rate_hs; /* of all threads, by calibration of one */
    int cpu[ENGINE_THREADS_MAX];
    bool pinned;
    struct calibrate_result calibration;
};

/* engine_cpus: the processors that this process may run on, into cpu[]; returns how many (>= 1). */
uint32_t engine_cpus(int cpu[ENGINE_THREADS_MAX]);

/* engine_keep_calibration: for the next start, where the user's cache folder can be written. */
void engine_keep_calibration(const struct calibrate_result *c);

/* engine_choose: calibrates as the options say, unless an earlier start on this processor did, logs every hasher's state and the choice with its
 * reason. Returns EXIT_CODE_DONE, or the code to leave with after having logged why. */
enum exit_code engine_choose(const struct options *o, struct engine *out);

#endif
