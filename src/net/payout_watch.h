/* payout_watch.h - whether a job pays whom it is expected to pay: the watch against hashes that are
 * mined for somebody else. Pure. */
#ifndef JOULEHASH_PAYOUT_WATCH_H
#define JOULEHASH_PAYOUT_WATCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "chain/address.h"
#include "chain/job.h"

#define PAYOUT_WATCH_PERCENT 90.0 /* where the user says no other part: room for a pool's fee */

struct payout_watch {
    uint8_t script[ADDRESS_SCRIPT_MAX];
    size_t script_len; /* 0: nothing is expected */
    double percent;    /* of all that the coinbase pays: at least so much to this script */
    char address[ADDRESS_TEXT_MAX + 1];
};

/* payout_watch_parse: ADDRESS or ADDRESS,PERCENT (above 0, at most 100). ERR_SYNTAX with why. */
enum err payout_watch_parse(const char *text, struct payout_watch *out, char *why, size_t cap);

/* payout_watch_fits: true where nothing is expected, or the job pays it. False, with why, also when
 * the coinbase cannot be read. */
bool payout_watch_fits(const struct payout_watch *w, const struct job *job, char *why, size_t cap);

#endif
