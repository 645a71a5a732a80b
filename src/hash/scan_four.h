/* scan_four.h - the template with four nonces in a vector of the compiler's own (GNU C), for any
 * processor that has such registers: what the hashers without instructions of special use share.
 * Included by a scan_*.c that defines SCAN_NAME and is compiled for its instruction set. */
#ifndef JOULEHASH_SCAN_FOUR_H
#define JOULEHASH_SCAN_FOUR_H

#include "base/bytes.h"

typedef uint32_t four __attribute__((vector_size(16)));

#define VEC four
#define VEC_LANES 4
#define SCAN_COMPACT 1

#define ROR(x, n) ((x) >> (n) ^ (x) << (32 - (n)))
#define VEC_SET(x) four_set(x)
#define VEC_NONCES(first) four_nonces(first)
#define VEC_ADD(x, y) ((x) + (y))
#define VEC_CH(e, f, g) ((g) ^ ((e) & ((f) ^ (g))))
/* a ^ b is the next round's b ^ c. */
#define VEC_MAJ(a, b, c) ((b) ^ (((a) ^ (b)) & ((b) ^ (c))))
#define VEC_BIG0(x) (ROR(x, 2) ^ ROR(x, 13) ^ ROR(x, 22))
#define VEC_BIG1(x) (ROR(x, 6) ^ ROR(x, 11) ^ ROR(x, 25))
#define VEC_SMALL0(x) (ROR(x, 7) ^ ROR(x, 18) ^ (x) >> 3)
#define VEC_SMALL1(x) (ROR(x, 17) ^ ROR(x, 19) ^ (x) >> 10)
#define VEC_ZEROS(x, mask) four_zeros((x) & (mask))
#if defined(__x86_64__) || defined(__i386__)
/* With the jump explained in scan_avx2.c. */
#define VEC_PIN(x, y) __asm__ volatile("jmp 1f\n1:" : "+x"(x), "+x"(y))
#elif defined(__aarch64__)
#define VEC_PIN(x, y) __asm__ volatile("" : "+w"(x), "+w"(y))
#else
#define VEC_PIN(x, y)
#endif

static inline four four_set(uint32_t x)
{
    return (four){x, x, x, x};
}

static inline four four_nonces(uint32_t first)
{
    return (four){swap_bytes32(first), swap_bytes32(first + 1), swap_bytes32(first + 2),
                  swap_bytes32(first + 3)};
}

static inline uint32_t four_zeros(four x)
{
    four bit = (four)(x == 0) & (four){1, 2, 4, 8};

    return bit[0] | bit[1] | bit[2] | bit[3];
}

#include "hash/scan_vector.h"

#endif
