/* faces.h - what others see of a run over the network: the rig API, and HTTP. Nothing is there
 * unless it is asked for. Between miner_new and miner_run, and after it; loop thread. */
#ifndef JOULEHASH_FACES_H
#define JOULEHASH_FACES_H

#include <event2/event.h>

#include "app/exit_code.h"
#include "app/miner.h"
#include "app/options.h"

struct faces;

/* faces_check: whether what the options say of them can be; opens nothing but the token's file.
 * Returns as faces_start. */
enum exit_code faces_check(const struct options *o);

/* faces_start: listens where the options say; *out NULL where they name nothing. Miner
 * and options are borrowed and outlive it. Returns EXIT_CODE_DONE, or the code to leave with after
 * having logged why. */
enum exit_code faces_start(const struct options *o, struct event_base *base, struct miner *miner,
                           struct faces **out);

/* faces_stop: closes all, and keeps the history where a folder was named. NULL is fine. */
void faces_stop(struct faces *f);

#endif
