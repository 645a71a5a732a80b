/* subsidy.c - the block subsidy by height. */
#include "chain/subsidy.h"

#include <assert.h>

uint64_t subsidy_sat(uint32_t height, uint32_t halving_interval)
{
    assert(halving_interval > 0);
    uint32_t halvings = height / halving_interval;

    /* A shift by the width of the type is undefined; Bitcoin Core stops at the same place. */
    return halvings >= 64 ? 0 : 50 * SATOSHI_PER_BTC >> halvings;
}
