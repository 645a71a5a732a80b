/* run_keys.c - keys to what the miner is asked for. */
#include "app/run_keys.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/log.h"
#include "view/text.h"

#define KEYS "h hashrate, p pause, r resume, s summary, q quit"

static void show(const struct run_keys *k, char key)
{
    struct snapshot *s = calloc(1, sizeof *s);
    char line[768];

    if (!s)
        return;
    miner_snapshot(k->miner, s);
    if (key == 'h') {
        log_toned(LOG_TONE_STATUS, "%s", text_status(s, line, sizeof line));
    } else {
        log_progress("%s", "");
        text_summary(s, stderr);
    }
    free(s);
}

static void on_key(void *context, char key)
{
    struct run_keys *k = context;

    switch (key) {
    case 'h':
    case 's':
        show(k, key);
        break;
    case 'p':
        miner_pause(k->miner, true);
        break;
    case 'r':
        miner_pause(k->miner, false);
        break;
    case 'q':
        miner_quit(k->miner, "asked to by key");
        break;
    default:
        log_info("keys: " KEYS);
    }
}

void run_keys_start(struct run_keys *k, struct event_base *base, struct miner *miner)
{
    *k = (struct run_keys){.miner = miner};
    if (hotkeys_new(base, STDIN_FILENO, on_key, k, &k->keys) == ERR_OK)
        log_info("keys: " KEYS);
}

void run_keys_stop(struct run_keys *k)
{
    hotkeys_free(k->keys);
    k->keys = NULL;
}
