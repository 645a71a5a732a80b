/* prep.c - the part of a header's double hash that no nonce changes. */
#include "hash/prep.h"

#include <assert.h>
#include <string.h>

#include "base/bytes.h"
#include "hash/sha256.h"

#define K sha256_round_constants
#define IV sha256_initial_state

/* The words of block two that every header has: the end mark after 80 bytes, and the length. */
#define BLOCK2_W4 0x80000000u
#define BLOCK2_W15 (HEADER_BYTES * 8u)

static uint32_t rotate_right(uint32_t x, unsigned int n)
{
    return x >> n | x << (32 - n);
}

static uint32_t small_sigma0(uint32_t x)
{
    return rotate_right(x, 7) ^ rotate_right(x, 18) ^ x >> 3;
}

static uint32_t small_sigma1(uint32_t x)
{
    return rotate_right(x, 17) ^ rotate_right(x, 19) ^ x >> 10;
}

/* One round; s holds a..h, kw is the round constant plus the message word. */
static void round_once(uint32_t s[8], uint32_t kw)
{
    uint32_t e = s[4], a = s[0];
    uint32_t t1 = s[7] + kw + (rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25)) +
                  ((e & s[5]) ^ (~e & s[6]));
    uint32_t t2 = (rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22)) +
                  ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));

    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += t1;
    s[0] = t1 + t2;
}

static void prep_one_mid(struct prep_mid *m, const uint32_t midstate[8], const uint32_t w[3])
{
    uint32_t s[8];

    *m = (struct prep_mid){0};
    memcpy(m->mid, midstate, sizeof m->mid);

    memcpy(s, midstate, sizeof s);
    for (int i = 0; i < 3; i++)
        round_once(s, K[i] + w[i]);
    round_once(s, K[3]);
    memcpy(m->s3, s, sizeof m->s3);
    /* h of round i + 4 is h, g, f of this state: round 3 left them free of the nonce. */
    m->c4 = s[7] + K[4] + BLOCK2_W4;
    m->c5 = s[6] + K[5];
    m->c6 = s[5] + K[6];

    /* The second hash starts from IV and W0 = A + mid[0]: a round with W = mid[0], to which A is
     * then added in both places. */
    memcpy(s, IV, sizeof s);
    round_once(s, K[0] + midstate[0]);
    m->a0 = s[0];
    m->e0 = s[4];
    m->c1 = midstate[1] + K[1] + s[7];
    m->c2 = midstate[2] + K[2] + s[6];
    m->c3 = midstate[3] + K[3] + s[5];
    for (int i = 0; i < 4; i++)
        m->mk[i] = midstate[4 + i] + K[4 + i];
}

static void prep_one_tail(struct prep_tail *t, const uint32_t w[3])
{
    *t = (struct prep_tail){.w = {w[0], w[1], w[2]}};
    t->w16 = small_sigma0(w[1]) + w[0];
    t->w17 = small_sigma1(BLOCK2_W15) + small_sigma0(w[2]) + w[1];
    t->kw16 = K[16] + t->w16;
    t->kw17 = K[17] + t->w17;
    t->c18 = small_sigma1(t->w16) + w[2];
    t->c19 = small_sigma1(t->w17) + small_sigma0(BLOCK2_W4);
    t->c31 = small_sigma0(t->w16) + BLOCK2_W15;
    t->c32 = small_sigma0(t->w17) + t->w16;
}

void prep_init(struct work_prep *p, const uint8_t header[HEADER_BYTES], const uint32_t *versions,
               uint32_t count, uint32_t h7_mask)
{
    uint8_t block[SHA256_BLOCK_BYTES];
    uint32_t midstate[8], w[3];

    assert(count >= 1 && count <= PREP_VERSIONS_MAX);
    memcpy(block, header, sizeof block);
    for (int i = 0; i < 3; i++)
        w[i] = load_be32(header + SHA256_BLOCK_BYTES + 4 * i);

    for (uint32_t i = 0; i < count; i++) {
        store_le32(block, versions[i]);
        sha256_midstate(block, midstate);
        prep_one_mid(&p->mid[i], midstate, w);
    }
    prep_one_tail(&p->tail, w);
    p->versions = count;
    p->h7_mask = h7_mask;
}

uint32_t prep_h7_mask(uint32_t target_top)
{
    uint32_t may_be_set = target_top;

    /* Every bit under the highest set one may be set in a hash at or under the target. */
    for (unsigned int shift = 1; shift < 32; shift *= 2)
        may_be_set |= may_be_set >> shift;
    /* H7 is the last word of the digest read big-endian; the target reads its bytes the other way.
     */
    return swap_bytes32(~may_be_set);
}
