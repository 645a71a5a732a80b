/* subsidy.h - the block subsidy by height. Pure. */
#ifndef JOULEHASH_SUBSIDY_H
#define JOULEHASH_SUBSIDY_H

#include <stdint.h>

#define SUBSIDY_HALVING_MAINNET 210000
#define SUBSIDY_HALVING_REGTEST 150
#define SATOSHI_PER_BTC UINT64_C(100000000)

/* subsidy_sat: 50 BTC halved every `halving_interval` (> 0) blocks, in satoshi; 0 from the 64th
 * halving on. */
uint64_t subsidy_sat(uint32_t height, uint32_t halving_interval);

#endif
