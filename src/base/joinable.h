/* joinable.h - a thread that can be waited for with a deadline, on any system: its last act is to
 * say that it has ended. One that never does (stuck in a driver) is abandoned. The functions are
 * the owner's; one thread at a time. */
#ifndef JOULEHASH_JOINABLE_H
#define JOULEHASH_JOINABLE_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct joinable {
    void (*body)(void *argument);
    void *argument;
    pthread_t thread;
    bool running; /* started and not yet joined */
    pthread_mutex_t lock;
    pthread_cond_t end;
    bool ended; /* behind the lock */
};

/* joinable_init: in place, not yet running. ERR_NOMEM: nothing to clear. */
enum err joinable_init(struct joinable *j);

/* joinable_start: runs body(argument) in a new thread; `attributes` may be NULL. ERR_IO when the
 * system gives no thread; may then be tried again. */
enum err joinable_start(struct joinable *j, const pthread_attr_t *attributes,
                        void (*body)(void *argument), void *argument);

/* joinable_join: waits until deadline_ns (monotonic) for its end; true at once when none runs.
 * False: it still runs, and the struct must not be cleared. */
bool joinable_join(struct joinable *j, int64_t deadline_ns);
void joinable_clear(struct joinable *j); /* not running */

#endif
