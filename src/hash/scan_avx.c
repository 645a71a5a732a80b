/* scan_avx.c - the hasher for AVX without AVX2: its three-operand instructions save the copies that
 * SSE2 needs, 5 to 15 % on Zen 5 and more where copies are not free. */
#include "hash/scan.h"

#define SCAN_NAME scan_avx

#include "hash/scan_four.h"
