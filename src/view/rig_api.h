/* rig_api.h - the cgminer-style API: request bytes in, reply bytes out, from a snapshot. Pure but
 * for what a write command orders through struct control. Loop thread.
 *
 * Known: summary, pools, devs, edevs, devdetails, notify, stats, coin, version, config, check,
 * privileged; with a grant to write: pause, resume, quit, restart, zero, and switchpool,
 * enablepool, disablepool, poolpriority, addpool, removepool as far as the control has them. Those
 * without parameters that only read may be joined: summary+pools. Source: cgminer's API-README,
 * version 3.7. */
#ifndef JOULEHASH_RIG_API_H
#define JOULEHASH_RIG_API_H

#include <stdbool.h>
#include <stddef.h>

#include "view/control.h"
#include "view/snapshot.h"

/* One for all clients. Begins zeroed. */
struct rig_api {
    bool zeroed; /* by `zero`: */
    struct snapshot zero;
};

/* What is to be done once a reply is sent. */
enum rig_api_then { RIG_API_NOTHING, RIG_API_QUIT, RIG_API_RESTART };

/* rig_api_known: whether text (not JSON) holds commands that are known, so that it may be answered
 * although nothing ended it. */
bool rig_api_known(const char *bytes, size_t len);

/* rig_api_answer: the reply to a request that has ended, NUL included, on the heap; NULL when out
 * of memory. In: s, as it stands (changed by `zero`); may_write: the client has the grant. Out:
 * *len; *then. */
char *rig_api_answer(struct rig_api *api, const struct snapshot *s, const struct control *control,
                     bool may_write, const char *bytes, size_t bytes_len, size_t *len,
                     enum rig_api_then *then);

#endif
