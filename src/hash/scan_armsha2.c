/* scan_armsha2.c - the stream template with the SHA-256 instructions of Armv8: two hashes side by
 * side. */
#include "hash/scan.h"

#include <arm_neon.h>

#define SCAN_NAME scan_armsha2
/* Four rounds take the time of one instruction, about 4 cycles, and two of them; what two streams
 * need, with two stages each, just fits the 32 registers. */
#define STREAMS 2
#define EACH_STREAM(R) R(0) R(1)
/* All these instructions go through one unit: what is not computed again is gained. */
#define SHARED_FROM 3

#define QUAD uint32x4_t
#define QUAD_SET(x0, x1, x2, x3) ((uint32x4_t){x0, x1, x2, x3})
#define QUAD_ADD(x, y) vaddq_u32(x, y)
#define QUAD_EVERY(x) vdupq_n_u32(x)
#define QUAD_LAST(x) vsetq_lane_u32(x, vdupq_n_u32(0), 3)
#define QUAD_SCHEDULE0(w16, w12) vsha256su0q_u32(w16, w12)
#define QUAD_SCHEDULE1(x, w8, w4) vsha256su1q_u32(x, w8, w4)

struct variables {
    uint32x4_t abcd, efgh;
};

static inline struct variables variables_set(uint32_t a, uint32_t b, uint32_t c, uint32_t d,
                                             uint32_t e, uint32_t f, uint32_t g, uint32_t h)
{
    return (struct variables){QUAD_SET(a, b, c, d), QUAD_SET(e, f, g, h)};
}

static inline struct variables variables_add(struct variables s, struct variables t)
{
    return (struct variables){QUAD_ADD(s.abcd, t.abcd), QUAD_ADD(s.efgh, t.efgh)};
}

static inline struct variables variables_add_ae(struct variables s, uint32x4_t x)
{
    x = vandq_u32(x, QUAD_SET(UINT32_MAX, 0, 0, 0));
    return (struct variables){QUAD_ADD(s.abcd, x), QUAD_ADD(s.efgh, x)};
}

/* Only e..h are pinned: of the last four rounds nobody needs the other half. */
static inline void four_rounds(struct variables *s, uint32x4_t kw)
{
    uint32x4_t abcd = s->abcd;

    s->abcd = vsha256hq_u32(abcd, s->efgh, kw);
    s->efgh = vsha256h2q_u32(s->efgh, abcd, kw);
    __asm__ volatile("" : "+w"(s->efgh));
}

static inline uint32x4_t variables_every_a(struct variables s)
{
    return vdupq_laneq_u32(s.abcd, 0);
}

static inline uint32x4_t variables_bcde(struct variables s)
{
    return vextq_u32(s.abcd, s.efgh, 1);
}

static inline uint32x4_t variables_fgh(struct variables s, uint32_t x)
{
    return vextq_u32(s.efgh, vdupq_n_u32(x), 1);
}

static inline uint32x4_t words_13_to_16(struct variables s, uint32_t bits)
{
    return vcopyq_laneq_u32(QUAD_SET(0, 0, bits, 0), 3, QUAD_SCHEDULE0(s.abcd, s.efgh), 0);
}

static inline uint32_t variables_e(struct variables s)
{
    return vgetq_lane_u32(s.efgh, 0);
}

#include "hash/scan_streams.h"
