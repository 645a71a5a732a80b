/* run_keys.h - what a key on the terminal does while the miner runs: h hashrate, p pause, r resume,
 * s summary, q quit. Loop thread. */
#ifndef JOULEHASH_RUN_KEYS_H
#define JOULEHASH_RUN_KEYS_H

#include <event2/event.h>

#include "app/hotkeys.h"
#include "app/miner.h"

struct run_keys {
    struct hotkeys *keys; /* NULL: standard input is no terminal */
    struct miner *miner;
};

/* run_keys_start: listens to standard input where that is the terminal in front; else does nothing.
 * base and miner are borrowed until run_keys_stop, which must come before they are freed. */
void run_keys_start(struct run_keys *k, struct event_base *base, struct miner *miner);
void run_keys_stop(struct run_keys *k);

#endif
