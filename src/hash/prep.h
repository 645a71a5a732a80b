/* prep.h - everything about a header that does not change with the nonce, computed once per work:
 * a midstate per version, constants folded into rounds, and the constant part of the message
 * schedule. Input of every hasher (hasher.h). Pure values without pointers.
 *
 * The 80-byte header is hashed as two 64-byte blocks. Block one (version, parent hash, first 28
 * bytes of the merkle root) gives the midstate: one per rolled version. Block two holds the merkle
 * root's last 4 bytes, ntime, nbits, the nonce and padding, and is the same for all versions: so
 * its message schedule is shared by all of them. */
#ifndef JOULEHASH_PREP_H
#define JOULEHASH_PREP_H

#include <stdint.h>

#define HEADER_BYTES 80
#define PREP_VERSIONS_MAX 128 /* most versions (midstates) that one pass tests */

/* Of one midstate: 128 bytes, two cache lines. Words are native integers. */
struct prep_mid {
    uint32_t mid[8]; /* the midstate itself */
    uint32_t s3[8];  /* working variables a..h after round 3 of block two with a nonce word of 0:
                        rounds 0..2 know all inputs; round 3 adds the nonce word to a and e only */
    uint32_t c4, c5, c6; /* h + K + W of rounds 4, 5, 6, whose h does not depend on the nonce */
    uint32_t a0, e0;     /* second hash, round 0: a' = A + a0, e' = A + e0, where A is the first
                            hash's final working variable a (before the midstate is added) */
    uint32_t c1, c2, c3; /* second hash, rounds 1..3: midstate word + K + h */
    uint32_t mk[4];      /* second hash, rounds 4..7: midstate word + K */
    uint32_t pad[4];
};

/* Of block two, the same for every midstate. W is the message schedule, s0 and s1 its sigma
 * functions. */
struct prep_tail {
    uint32_t w[3];       /* W0..W2: merkle root tail, ntime, nbits, as message words */
    uint32_t w16, w17;   /* constant schedule words */
    uint32_t kw16, kw17; /* K + W of those rounds */
    uint32_t c18, c19;   /* W18 = c18 + s0(nonce word); W19 = c19 + nonce word */
    uint32_t c31, c32;   /* constant parts of W31 and W32 */
};

struct work_prep {
    struct prep_mid mid[PREP_VERSIONS_MAX];
    struct prep_tail tail;
    uint32_t versions; /* 1..PREP_VERSIONS_MAX entries of mid are set */
    uint32_t h7_mask;  /* a nonce is a candidate when (H7 & h7_mask) == 0, H7 being the last word of
                          the double hash as SHA-256 makes it; 0 makes every nonce a candidate */
};

/* prep_init: fills *p for the header template and `count` (1..PREP_VERSIONS_MAX) versions.
 * In: header, its version and nonce fields are ignored; versions, header integers.
 * h7_mask: see prep_h7_mask. */
void prep_init(struct work_prep *p, const uint8_t header[HEADER_BYTES], const uint32_t *versions,
               uint32_t count, uint32_t h7_mask);

/* prep_h7_mask: the filter that no hash at or under the target can fail.
 * In: the most significant 32 bits of the target (hash read as a little-endian number). */
uint32_t prep_h7_mask(uint32_t target_top);

#endif
