/* allowance.c - hashes allowed against hashes done. */
#include "device/allowance.h"

#include <math.h>

void allowance_init(struct allowance *a, double target_hs, double hashes, int64_t now_ns)
{
    *a = (struct allowance){.target_hs = target_hs, .hashes = hashes, .ns = now_ns};
}

bool allowance_hold(struct allowance *a, double hashes, int64_t now_ns)
{
    double allowed = a->target_hs * (double)(now_ns - a->ns) * 1e-9;

    a->left = fmin(a->left + allowed - (hashes - a->hashes), a->target_hs * ALLOWANCE_SAVED_S);
    a->hashes = hashes;
    a->ns = now_ns;
    a->held = a->left < (a->held ? a->target_hs * ALLOWANCE_STILL_S : 0.0);
    return a->held;
}
