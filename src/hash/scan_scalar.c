/* scan_scalar.c - the hasher in plain C, for any processor: the template, one nonce at a time. */
#include "hash/scan.h"

#include "base/bytes.h"

/* What bounds it on Zen 5: a hash is about 3620 operations (3150 with a shared schedule), and of
 * the six that its arithmetic units could begin per cycle it begins 4: measured are 5.9 where
 * operations do not depend on each other, 5.3 in chains whose links lie twelve instructions apart,
 * and 3.8 to 4.4 where they lie next to each other. Rounds in assembly in other orders, with
 * rotations that leave their input alone, or one hash at a time came to the same 4. */
#define SCAN_NAME scan_scalar
#define VEC uint32_t
#define VEC_LANES 1

#define ROR(x, n) ((x) >> (n) | (x) << (32 - (n)))
#define VEC_SET(x) (x)
#define VEC_NONCES(first) swap_bytes32(first)
#define VEC_ADD(x, y) ((x) + (y))
#define VEC_CH(e, f, g) ((g) ^ ((e) & ((f) ^ (g))))
#define VEC_MAJ(a, b, c) ((b) ^ (((a) ^ (b)) & ((b) ^ (c))))
/* Nested, as two-operand instructions like it: the second hash beside fills the longer chain. */
#define VEC_BIG0(x) ROR(ROR(ROR(x, 9) ^ (x), 11) ^ (x), 2)
#define VEC_BIG1(x) ROR(ROR(ROR(x, 14) ^ (x), 5) ^ (x), 6)
#define VEC_SMALL0(x) (ROR(x, 7) ^ ROR(x, 18) ^ (x) >> 3)
#define VEC_SMALL1(x) (ROR(x, 17) ^ ROR(x, 19) ^ (x) >> 10)
#define VEC_ZEROS(x, mask) ((uint32_t)(((x) & (mask)) == 0))
#if defined(__x86_64__)
/* With the jump explained in scan_avx2.c. */
#define VEC_PIN(x, y) __asm__ volatile("jmp 1f\n1:" : "+r"(x), "+r"(y))
#else
#define VEC_PIN(x, y) __asm__ volatile("" : "+r"(x), "+r"(y))
#endif

#include "hash/scan_vector.h"
