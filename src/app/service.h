/* service.h - tells the service manager that started us how we are, by the protocol of
 * sd_notify(3): a datagram to the socket that NOTIFY_SOCKET names. Where nobody asked for it all of
 * this does nothing. Main thread.
 *
 * The watchdog (WATCHDOG_USEC, WATCHDOG_PID) is fed only while the devices progress: their count of
 * hashes grows, or they stand still for a reason (no job, a hold). A process whose workers hang in
 * a driver is then started anew. */
#ifndef JOULEHASH_SERVICE_H
#define JOULEHASH_SERVICE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct service {
    char path[108]; /* of the socket; "": nobody asked. An abstract one begins with '@' */
    bool watched;
    uint64_t hashes; /* when it was last fed */
};

/* service_init: from the environment, as given: name is NOTIFY_SOCKET, usec WATCHDOG_USEC, pid
 * WATCHDOG_PID, each NULL where it is not set; self is our process. Takes no notice of what it
 * cannot use. */
void service_init(struct service *s, const char *name, const char *usec, const char *pid,
                  int64_t self);

/* service_open: service_init from this process's environment, which is left as it is for children
 * but for those three variables: they are ours alone. */
void service_open(struct service *s);

/* service_notify: sends "KEY=value" lines. ERR_IO, with errno, when nobody took them. */
enum err service_notify(const struct service *s, const char *lines);

/* service_second: feeds the watchdog where the devices progressed since it was last fed, or
 * `resting`. In: hashes so far. Returns whether it was fed. */
bool service_second(struct service *s, uint64_t hashes, bool resting);

#endif
