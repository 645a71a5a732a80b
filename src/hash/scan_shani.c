/* scan_shani.c - the stream template with the SHA instructions of x86: four hashes side by side. */
#include "hash/scan.h"

#include <immintrin.h>

#define SCAN_NAME scan_shani
/* sha256rnds2 takes 4 cycles and can begin every 2, so the two hashes of one stream could keep it
 * busy, 120 cycles per hash, if all else came in time. On Zen 5 two streams need 128, three 124 and
 * four 122. */
#define STREAMS 4
#define EACH_STREAM(R) R(0) R(1) R(2) R(3)

/* On Zen 5 it never does, for sha256msg1 and 2 run beside sha256rnds2; where they do not,
 * calibration will find it better. */
#define SHARED_FROM 9

#define QUAD __m128i
#define QUAD_SET(x0, x1, x2, x3) _mm_setr_epi32((int)(x0), (int)(x1), (int)(x2), (int)(x3))
#define QUAD_ADD(x, y) _mm_add_epi32(x, y)
#define QUAD_EVERY(x) _mm_set1_epi32((int)(x))
#define QUAD_LAST(x) _mm_slli_si128(_mm_cvtsi32_si128((int)(x)), 12)
#define QUAD_SCHEDULE0(w16, w12) _mm_sha256msg1_epu32(w16, w12)
#define QUAD_SCHEDULE1(x, w8, w4)                                                                  \
    _mm_sha256msg2_epu32(_mm_add_epi32(x, _mm_alignr_epi8(w4, w8, 4)), w4)

/* Lowest word first. */
struct variables {
    __m128i feba, hgdc;
};

static inline struct variables variables_set(uint32_t a, uint32_t b, uint32_t c, uint32_t d,
                                             uint32_t e, uint32_t f, uint32_t g, uint32_t h)
{
    return (struct variables){QUAD_SET(f, e, b, a), QUAD_SET(h, g, d, c)};
}

static inline struct variables variables_add(struct variables s, struct variables t)
{
    return (struct variables){QUAD_ADD(s.feba, t.feba), QUAD_ADD(s.hgdc, t.hgdc)};
}

static inline struct variables variables_add_ae(struct variables s, __m128i x)
{
    s.feba = QUAD_ADD(s.feba, _mm_and_si128(x, QUAD_SET(0, -1, 0, -1)));
    return s;
}

/* Two rounds turn a, b, e, f into the next c, d, g, h, so the vectors change places each time. */
static inline void four_rounds(struct variables *s, __m128i kw)
{
    s->hgdc = _mm_sha256rnds2_epu32(s->hgdc, s->feba, kw);
    __asm__ volatile("" : "+x"(s->hgdc));
    s->feba = _mm_sha256rnds2_epu32(s->feba, s->hgdc, _mm_shuffle_epi32(kw, 0x0e));
    __asm__ volatile("" : "+x"(s->feba));
}

static inline __m128i variables_every_a(struct variables s)
{
    return _mm_shuffle_epi32(s.feba, 0xff);
}

static inline __m128i variables_bcde(struct variables s)
{
    __m128 bdac = _mm_castsi128_ps(_mm_unpackhi_epi32(s.feba, s.hgdc));
    __m128 dcfe = _mm_castsi128_ps(_mm_alignr_epi8(s.feba, s.hgdc, 8));

    return _mm_castps_si128(_mm_shuffle_ps(bdac, dcfe, _MM_SHUFFLE(3, 0, 3, 0)));
}

/* The first three words of x and the last of y. */
static inline __m128i with_last(__m128i x, __m128i y)
{
    return _mm_blend_epi16(x, y, 0xc0);
}

static inline __m128i variables_fgh(struct variables s, uint32_t x)
{
    __m128i fheg = _mm_unpacklo_epi32(s.feba, s.hgdc);

    return with_last(_mm_shuffle_epi32(fheg, _MM_SHUFFLE(0, 1, 3, 0)), QUAD_EVERY(x));
}

static inline __m128i words_13_to_16(struct variables s, uint32_t bits)
{
    return with_last(QUAD_SET(0, 0, bits, 0), QUAD_SCHEDULE0(s.feba, variables_bcde(s)));
}

static inline uint32_t variables_e(struct variables s)
{
    return (uint32_t)_mm_extract_epi32(s.feba, 1);
}

#include "hash/scan_streams.h"
