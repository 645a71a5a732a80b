/* control.h - what those who look may also order: the hooks from the faces to the run. A function
 * that is NULL is not there, and whoever asks for it is told so. Loop thread. */
#ifndef JOULEHASH_CONTROL_H
#define JOULEHASH_CONTROL_H

#include <stdbool.h>
#include <stddef.h>

enum control_result {
    CONTROL_DONE,
    CONTROL_ALREADY, /* it is so */
    CONTROL_LAST,    /* it would leave no pool */
    CONTROL_BUSY,    /* it has the work */
    CONTROL_FULL,    /* there are as many as there can be */
    CONTROL_REFUSED, /* no such pool, or not now */
};

#define CONTROL_WHY_MAX 320

/* A pool as somebody names it; "" as if not given. */
struct control_pool {
    char *url, *user, *password;
};

struct control {
    void *context;
    void (*pause)(void *context, bool on); /* holds all devices, or lets go of them */
    void (*quit)(void *context);           /* as at the time limit */
    /* As quit; then the program begins anew. Both are there or none. may_restart: whether it could;
     * false, with the reason in why. */
    bool (*may_restart)(void *context, char why[CONTROL_WHY_MAX]);
    void (*restart)(void *context);
    /* Pools by their place in the snapshot. Select: it has the work now, as long as it can.
     * Order: all of them, best first. */
    enum control_result (*pool_select)(void *context, size_t pool);
    enum control_result (*pool_enable)(void *context, size_t pool, bool on);
    enum control_result (*pool_order)(void *context, const size_t *pool, size_t pools);
    /* Add: last in the order. Out: why, its URL as it is shown; or what is wrong with it, when it
     * is REFUSED. Remove: its place is the last one's then. */
    enum control_result (*pool_add)(void *context, const struct control_pool *pool,
                                    char why[CONTROL_WHY_MAX]);
    enum control_result (*pool_remove)(void *context, size_t pool);
};

#endif
