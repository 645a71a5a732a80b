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
    CONTROL_REFUSED, /* no such pool, or not now */
};

struct control {
    void *context;
    void (*pause)(void *context, bool on); /* holds all devices, or lets go of them */
    void (*quit)(void *context);           /* as at the time limit */
    /* Pools by their place in the snapshot. Select: it has the work now, as long as it can.
     * Order: all of them, best first. */
    enum control_result (*pool_select)(void *context, size_t pool);
    enum control_result (*pool_enable)(void *context, size_t pool, bool on);
    enum control_result (*pool_order)(void *context, const size_t *pool, size_t pools);
};

#endif
