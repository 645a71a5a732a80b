/* sha256d.cl - the double SHA-256 of block headers over ranges of nonces, for every OpenCL 1.2 device.
 *
 * src/device/opencl_kernel.h is the contract: arguments, the two buffers, what a run promises.
 * src/device/opencl_variant.h says what the JH_* options below mean. Included after kernels/port.h it
 * is C, so that its arithmetic is tested without a device.
 *
 * What no nonce changes was folded by the host: block two begins with round 4, and its words 16 and 17
 * are constants. What no version changes is done once per nonce: the message schedule of block two
 * (JH_SHARED). The second hash ends with the e of round 60, which becomes its last word. Sums are
 * written as the sums of three that many devices have as one instruction. */

/* ---- options; the host always gives them all ---- */

#ifndef JH_WIDTH
#define JH_WIDTH 1 /* nonces side by side in a work-item */
#endif
#ifndef JH_GROUP
#define JH_GROUP 64 /* work-items of a work-group */
#endif
#ifndef JH_SHARED
#define JH_SHARED 1 /* one schedule of block two for all versions */
#endif
#ifndef JH_UNROLL
#define JH_UNROLL 64 /* rounds written out: 64 or 16 */
#endif
#ifndef JH_ROTATE
#define JH_ROTATE 0 /* 0 rotate(), 1 shifts, 2 amd_bitalign(), 3 PTX */
#endif
#ifndef JH_CHOOSE
#define JH_CHOOSE 0 /* 0 bitselect(), 1 xor, 2 and/or, 3 PTX */
#endif
#ifndef JH_SUM
#define JH_SUM 0 /* 0 plain, 1 with a rotate joined to it, 2 that and PTX */
#endif
#ifndef JH_MAD
#define JH_MAD 0 /* sums on the multiply-add pipe: 0 none .. 4 all */
#endif
#ifndef JH_MUL
#define JH_MUL 0 /* shifts and rotates on the multiply-add pipe: 0 none .. 5 most */
#endif
#ifndef JH_CONSTANT
#define JH_CONSTANT 0 /* the work lies in __constant memory */
#endif
#ifndef JH_FOUND_MAX
#define JH_FOUND_MAX 1022 /* pairs that the found buffer holds */
#endif

#if JH_CONSTANT
#define WORK_SPACE __constant
#else
#define WORK_SPACE __global
#endif

/* ---- vectors of nonces ---- */

#if JH_WIDTH == 1
#define vec uint
#define LOAD_VEC(p) (*(p))
#define STORE_VEC(x, p) (*(p) = (x))
#define ANY(x) (x)
#elif JH_WIDTH == 2
#define vec uint2
#define LOAD_VEC(p) vload2(0, p)
#define STORE_VEC(x, p) vstore2(x, 0, p)
#elif JH_WIDTH == 4
#define vec uint4
#define LOAD_VEC(p) vload4(0, p)
#define STORE_VEC(x, p) vstore4(x, 0, p)
#elif JH_WIDTH == 8
#define vec uint8
#define LOAD_VEC(p) vload8(0, p)
#define STORE_VEC(x, p) vstore8(x, 0, p)
#elif JH_WIDTH == 16
#define vec uint16
#define LOAD_VEC(p) vload16(0, p)
#define STORE_VEC(x, p) vstore16(x, 0, p)
#else
#error JH_WIDTH is 1, 2, 4, 8 or 16
#endif
#ifndef ANY
#define ANY(x) any(x)
#endif
#ifndef SPLAT
#define SPLAT(x) ((vec)(x))
#endif

/* ---- operations; port.h brings its own where it counts them ---- */

#ifndef ROTATE_RIGHT
#if JH_ROTATE == 0
#define ROTATE_RIGHT(x, n) rotate(x, SPLAT(32u - (n)))
#elif JH_ROTATE == 1
#define ROTATE_RIGHT(x, n) ((x) >> (n) | (x) << (32 - (n)))
#elif JH_ROTATE == 2
#pragma OPENCL EXTENSION cl_amd_media_ops : enable
#define ROTATE_RIGHT(x, n) amd_bitalign(x, x, SPLAT(n))
#elif JH_ROTATE == 3
#define ROTATE_RIGHT(x, n) rotate_ptx(x, n)
static inline uint rotate_ptx(uint x, uint n)
{
    uint y;

    __asm__("shf.r.wrap.b32 %0, %1, %1, %2;" : "=r"(y) : "r"(x), "r"(n));
    return y;
}
#else
#error JH_ROTATE is 0 to 3
#endif
#endif

/* A shift, as the upper half of a product with a power of two that the compiler cannot know. */
#ifndef SHIFT_RIGHT
#if JH_MUL >= 1
#define SHIFT_RIGHT(x, n) mul_hi(x, SPLAT(one << (32 - (n))))
#else
#define SHIFT_RIGHT(x, n) ((x) >> (n))
#endif
#endif

#ifndef XOR3
#if JH_CHOOSE == 3
#define XOR3(x, y, z) xor3_ptx(x, y, z)
#define CHOOSE(e, f, g) choose_ptx(e, f, g)
#define MAJORITY(a, b, c) majority_ptx(a, b, c)
static inline uint xor3_ptx(uint x, uint y, uint z)
{
    uint r;

    __asm__("lop3.b32 %0, %1, %2, %3, 0x96;" : "=r"(r) : "r"(x), "r"(y), "r"(z));
    return r;
}

static inline uint choose_ptx(uint e, uint f, uint g)
{
    uint r;

    __asm__("lop3.b32 %0, %1, %2, %3, 0xca;" : "=r"(r) : "r"(e), "r"(f), "r"(g));
    return r;
}

static inline uint majority_ptx(uint a, uint b, uint c)
{
    uint r;

    __asm__("lop3.b32 %0, %1, %2, %3, 0xe8;" : "=r"(r) : "r"(a), "r"(b), "r"(c));
    return r;
}
#else
#define XOR3(x, y, z) ((x) ^ (y) ^ (z))
#if JH_CHOOSE == 0
#define CHOOSE(e, f, g) bitselect(g, f, e)
#define MAJORITY(a, b, c) bitselect(a, b, (a) ^ (c))
#elif JH_CHOOSE == 1
#define CHOOSE(e, f, g) ((g) ^ ((e) & ((f) ^ (g))))
/* Its b ^ c was the a ^ b of the round before. */
#define MAJORITY(a, b, c) ((b) ^ (((a) ^ (b)) & ((b) ^ (c))))
#elif JH_CHOOSE == 2
#define CHOOSE(e, f, g) (((e) & (f)) | (~(e) & (g)))
#define MAJORITY(a, b, c) (((a) & (b)) | ((c) & ((a) | (b))))
#else
#error JH_CHOOSE is 0 to 3
#endif
#endif
#endif

/* Sums of two and of three; those of a round's new e and new a have names of their own, and so have those
 * with a constant. `one` and `unit` are both 1, which the compiler cannot know: NVIDIA's keeps in a register
 * what it multiplies by and adds a constant to, and elsewhere, if that alone is asked of it, where reading
 * it costs nothing. */
#ifndef ADD
#if JH_SUM == 2
/* Each in one piece, so that the compiler does not sort the terms in another way. */
#define SUM3(x, y, z) sum3_ptx(x, y, z)
#define MAD(x, y) mad_ptx(x, unit, y)
#define MAD_K(x, k) mad_ptx(x, one, k)
static inline uint sum3_ptx(uint x, uint y, uint z)
{
    uint r;

    __asm__("{ .reg .u32 t; add.u32 t, %1, %2; add.u32 %0, t, %3; }"
            : "=r"(r)
            : "r"(x), "r"(y), "r"(z));
    return r;
}

static inline uint mad_ptx(uint x, uint y, uint z)
{
    uint r;

    __asm__("mad.lo.u32 %0, %1, %2, %3;" : "=r"(r) : "r"(x), "r"(y), "r"(z));
    return r;
}
#elif JH_SUM == 0 || JH_SUM == 1
#define SUM3(x, y, z) ((x) + (y) + (z))
#define MAD(x, y) ((x) * unit + (y))
#define MAD_K(x, k) ((x) * one + (k))
#else
#error JH_SUM is 0 to 2
#endif

#if JH_MAD >= 1
#define ADD_E(x, y) MAD(x, y)
#else
#define ADD_E(x, y) ((x) + (y))
#endif
#if JH_MAD >= 2
#define ADD(x, y) MAD(x, y)
#define ADD_K(x, k) MAD_K(x, k)
#else
#define ADD(x, y) ((x) + (y))
#define ADD_K(x, k) ((x) + (k))
#endif
#if JH_MAD >= 3
#define ADD3_A(x, y, z) MAD(MAD(y, z), x)
#else
#define ADD3_A(x, y, z) SUM3(x, y, z)
#endif
#if JH_MAD >= 4
#define ADD3(x, y, z) MAD(MAD(x, y), z)
#define ADD3_K(x, k, z) MAD(MAD_K(x, k), z)
#else
#define ADD3(x, y, z) SUM3(x, y, z)
#define ADD3_K(x, k, z) SUM3(x, k, z)
#endif
#endif

/* The shared table holds W, to which a sum of three adds K and h; but where the sums of two are on the
 * other pipe it holds K + W, so that a sum of two is enough. */
#define TABLE_HAS_K (JH_MAD >= 2)

/* x + (y rotated right by n), which NVIDIA's processors have as one instruction. */
#ifndef ADD_ROTATED
#if JH_SUM == 2
#define ADD_ROTATED(x, y, n) add_rotated_ptx(x, y, 32 - (n))
static inline uint add_rotated_ptx(uint x, uint y, uint n)
{
    uint r;

    __asm__("{ .reg .u32 t; shf.l.wrap.b32 t, %2, %2, %3; add.u32 %0, t, %1; }"
            : "=r"(r)
            : "r"(x), "r"(y), "r"(n));
    return r;
}
#else
#define ADD_ROTATED(x, y, n) (ROTATE_RIGHT(y, n) + (x))
#endif
#endif

/* A rotate as the sum of both halves of a product with a power of two. */
#ifndef ROTATE_MUL
#if JH_SUM == 2
#define ROTATE_MUL(x, n) rotate_mul_ptx(x, one << (32 - (n)), unit)
static inline uint rotate_mul_ptx(uint x, uint power, uint unit)
{
    ulong r;

    __asm__("mul.wide.u32 %0, %1, %2;" : "=l"(r) : "r"(x), "r"(power));
    return MAD((uint)r, (uint)(r >> 32));
}
#else
#define ROTATE_MUL(x, n) ((x) * (one << (32 - (n))) + mul_hi(x, SPLAT(one << (32 - (n)))))
#endif
#endif

/* One of three rotates of the e of round i, and of its a; any of them may be either. */
#if JH_MUL >= 3
#define ROTATE_E(i, x, n) ROTATE_MUL(x, n)
#elif JH_MUL == 2
#define ROTATE_E(i, x, n) ((i) & 1 ? ROTATE_MUL(x, n) : ROTATE_RIGHT(x, n))
#else
#define ROTATE_E(i, x, n) ROTATE_RIGHT(x, n)
#endif
#if JH_MUL >= 5
#define ROTATE_A(i, x, n) ROTATE_MUL(x, n)
#elif JH_MUL == 4
#define ROTATE_A(i, x, n) ((i) & 1 ? ROTATE_MUL(x, n) : ROTATE_RIGHT(x, n))
#else
#define ROTATE_A(i, x, n) ROTATE_RIGHT(x, n)
#endif

#define SMALL0(x) XOR3(ROTATE_RIGHT(x, 7), ROTATE_RIGHT(x, 18), SHIFT_RIGHT(x, 3))
#define SMALL1(x) XOR3(ROTATE_RIGHT(x, 17), ROTATE_RIGHT(x, 19), SHIFT_RIGHT(x, 10))

/* The big sigmas of round i added to x + y: e's rotates by 6, 11 and 25, a's by 2, 13 and 22. Joined, the
 * least of them is done last, to all three at once. */
#if JH_SUM >= 1
#define ADD_BIG1(x, y, e, i)                                                                       \
    ADD_ROTATED(ADD(x, y), XOR3(e, ROTATE_E(i, e, 5), ROTATE_RIGHT(e, 19)), 6)
#define ADD_BIG0(x, y, a, i)                                                                       \
    ADD_ROTATED(ADD(x, y), XOR3(a, ROTATE_A(i, a, 11), ROTATE_RIGHT(a, 20)), 2)
#else
#define ADD_BIG1(x, y, e, i)                                                                       \
    ADD3(x, y, XOR3(ROTATE_E(i, e, 6), ROTATE_RIGHT(e, 11), ROTATE_RIGHT(e, 25)))
#define ADD_BIG0(x, y, a, i)                                                                       \
    ADD3_A(x, y, XOR3(ROTATE_A(i, a, 2), ROTATE_RIGHT(a, 13), ROTATE_RIGHT(a, 22)))
#endif

/* ---- constants: FIPS 180-4, sections 4.2.2 and 5.3.3 ---- */

__constant uint K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

#define IV0 0x6a09e667u
#define IV1 0xbb67ae85u
#define IV2 0x3c6ef372u
#define IV4 0x510e527fu
#define IV5 0x9b05688cu
#define IV6 0x1f83d9abu
#define IV7 0x5be0cd19u

/* Padding: of block two (80 bytes), and of the second hash's only block (32 bytes); and its sigmas. */
#define END_MARK 0x80000000u
#define BLOCK2_BITS 640u
#define DIGEST_BITS 256u
#define SMALL0_END_MARK 0x11002000u
#define SMALL0_BLOCK2_BITS 0x00a00055u
#define SMALL0_DIGEST_BITS 0x00400022u
#define SMALL1_DIGEST_BITS 0x00a00000u

__constant uint lane_numbers[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

/* ---- the work buffer ---- */

#define VERSIONS work[0]
#define KW16 work[1] /* K + W of rounds 16 and 17 */
#define KW17 work[2]
#define W16 work[3]
#define W17 work[4]
#define C18 work[5] /* what words 18, 19, 31 and 32 have beside terms that depend on the nonce */
#define C19 work[6]
#define C31 work[7]
#define C32 work[8]
#define TAIL_WORDS 16
#define MID_WORDS 20 /* of a version: */
#define S3(k) mid[k] /* a..g after round 3 for a nonce word of zero, which a and e then add */
#define C4 mid[7]    /* h + K + W of rounds 4, 5, 6 */
#define C5 mid[8]
#define C6 mid[9]
#define MID(k) mid[10 + (k)] /* the midstate */
#define A0 mid[18]           /* the second hash's a and e after round 0, less the first hash's last a */
#define E0 mid[19]

/* ---- the found buffer ---- */

#define FOUND_COUNT 0
#define FOUND_GROUPS 1
#define FOUND_TAG 2
#define FOUND_HEAD 4

/* ---- rounds ---- */

/* Variable k (0 for a .. 7 for h) as round i sees it: the values stay, their names move on. */
#define VAR(s, i, k) s[((k) + 64 - (i)) & 7]
#define WORD(w, i) w[(i)&15]

/* Round i; t is h + K + W. In the last round of the first hash the new e also takes up the midstate,
 * since it is needed in no other way. */
#define ROUND(s, i, t)                                                                             \
    {                                                                                              \
        vec t_ = ADD_BIG1(t, CHOOSE_OF(s, i), VAR(s, i, 4), i);                                    \
        VAR(s, i, 3) = ADD_E(VAR(s, i, 3), t_);                                                    \
        VAR(s, i, 7) = ADD_BIG0(t_, MAJORITY_OF(s, i), VAR(s, i, 0), i);                           \
    }
#define ROUND_LAST(s, i, t, extra)                                                                 \
    {                                                                                              \
        vec t_ = ADD_BIG1(t, CHOOSE_OF(s, i), VAR(s, i, 4), i);                                    \
        VAR(s, i, 3) = ADD3(VAR(s, i, 3), t_, extra);                                              \
        VAR(s, i, 7) = ADD_BIG0(t_, MAJORITY_OF(s, i), VAR(s, i, 0), i);                           \
    }
#define CHOOSE_OF(s, i) CHOOSE(VAR(s, i, 4), VAR(s, i, 5), VAR(s, i, 6))
#define MAJORITY_OF(s, i) MAJORITY(VAR(s, i, 0), VAR(s, i, 1), VAR(s, i, 2))

#define HKW(s, i, k, w) ADD3_K(w, k, VAR(s, i, 7))
#define ROUND_W(s, i, k, w) ROUND(s, i, HKW(s, i, k, w))
/* With a word or sum from the shared table. */
#if TABLE_HAS_K
#define TABLE(k, w) ((w) + (k))
#define HKW_TABLE(s, i, k, entry) ADD(VAR(s, i, 7), entry)
#else
#define TABLE(k, w) (w)
#define HKW_TABLE(s, i, k, entry) HKW(s, i, k, entry)
#endif

/* Word i from the 16 before it, in place of the oldest. */
#define PARTIAL(w, i) ADD3(SMALL0(WORD(w, (i) + 1)), WORD(w, i), WORD(w, (i) + 9))
#define SCHEDULE(w, i) WORD(w, i) = ADD(PARTIAL(w, i), SMALL1(WORD(w, (i) + 14)));

/* ---- block two: only word 3 depends on the nonce, and 5..14 are zero ---- */

#define FIRST_18(w) WORD(w, 18) = ADD(SMALL0(n), C18);
#define FIRST_19(w) WORD(w, 19) = ADD(n, C19);
#define FIRST_20(w) WORD(w, 20) = ADD_K(SMALL1(WORD(w, 18)), END_MARK);
#define FIRST_21(w) WORD(w, 21) = SMALL1(WORD(w, 19));
#define FIRST_22(w) WORD(w, 22) = ADD_K(SMALL1(WORD(w, 20)), BLOCK2_BITS);
#define FIRST_23(w) WORD(w, 23) = ADD(SMALL1(WORD(w, 21)), W16);
#define FIRST_24(w) WORD(w, 24) = ADD(SMALL1(WORD(w, 22)), W17);
#define FIRST_25(w) WORD(w, 25) = ADD(SMALL1(WORD(w, 23)), WORD(w, 18));
#define FIRST_26(w) WORD(w, 26) = ADD(SMALL1(WORD(w, 24)), WORD(w, 19));
#define FIRST_27(w) WORD(w, 27) = ADD(SMALL1(WORD(w, 25)), WORD(w, 20));
#define FIRST_28(w) WORD(w, 28) = ADD(SMALL1(WORD(w, 26)), WORD(w, 21));
#define FIRST_29(w) WORD(w, 29) = ADD(SMALL1(WORD(w, 27)), WORD(w, 22));
#define FIRST_30(w) WORD(w, 30) = ADD3_K(SMALL1(WORD(w, 28)), SMALL0_BLOCK2_BITS, WORD(w, 23));
#define FIRST_31(w) WORD(w, 31) = ADD3(SMALL1(WORD(w, 29)), WORD(w, 24), C31);
#define FIRST_32(w) WORD(w, 32) = ADD3(SMALL1(WORD(w, 30)), WORD(w, 25), C32);
#define FIRST_33(w)                                                                                \
    WORD(w, 33) = ADD(ADD3(SMALL0(WORD(w, 18)), WORD(w, 26), W17), SMALL1(WORD(w, 31)));

/* ---- the second hash: words 0..7 are the first, then the end mark, zeros and the length ---- */

/* Word 0 is needed only here, and comes as the sum of its parts. */
#define SECOND_16(w) WORD(w, 16) = ADD3(SMALL0(WORD(w, 1)), VAR(s, 64, 0), MID(0));
#define SECOND_17(w) WORD(w, 17) = ADD3_K(SMALL0(WORD(w, 2)), SMALL1_DIGEST_BITS, WORD(w, 1));
#define SECOND_18(w) WORD(w, 18) = ADD3(SMALL0(WORD(w, 3)), WORD(w, 2), SMALL1(WORD(w, 16)));
#define SECOND_19(w) WORD(w, 19) = ADD3(SMALL0(WORD(w, 4)), WORD(w, 3), SMALL1(WORD(w, 17)));
#define SECOND_20(w) WORD(w, 20) = ADD3(SMALL0(WORD(w, 5)), WORD(w, 4), SMALL1(WORD(w, 18)));
#define SECOND_21(w) WORD(w, 21) = ADD3(SMALL0(WORD(w, 6)), WORD(w, 5), SMALL1(WORD(w, 19)));
#define SECOND_22(w)                                                                               \
    WORD(w, 22) = ADD(ADD3_K(SMALL0(WORD(w, 7)), DIGEST_BITS, WORD(w, 6)), SMALL1(WORD(w, 20)));
#define SECOND_23(w)                                                                               \
    WORD(w, 23) = ADD(ADD3_K(WORD(w, 7), SMALL0_END_MARK, WORD(w, 16)), SMALL1(WORD(w, 21)));
#define SECOND_24(w) WORD(w, 24) = ADD3_K(SMALL1(WORD(w, 22)), END_MARK, WORD(w, 17));
#define SECOND_25(w) WORD(w, 25) = ADD(SMALL1(WORD(w, 23)), WORD(w, 18));
#define SECOND_26(w) WORD(w, 26) = ADD(SMALL1(WORD(w, 24)), WORD(w, 19));
#define SECOND_27(w) WORD(w, 27) = ADD(SMALL1(WORD(w, 25)), WORD(w, 20));
#define SECOND_28(w) WORD(w, 28) = ADD(SMALL1(WORD(w, 26)), WORD(w, 21));
#define SECOND_29(w) WORD(w, 29) = ADD(SMALL1(WORD(w, 27)), WORD(w, 22));
#define SECOND_30(w) WORD(w, 30) = ADD3_K(SMALL1(WORD(w, 28)), SMALL0_DIGEST_BITS, WORD(w, 23));
#define SECOND_31(w)                                                                               \
    WORD(w, 31) = ADD(ADD3_K(SMALL0(WORD(w, 16)), DIGEST_BITS, WORD(w, 24)), SMALL1(WORD(w, 29)));

/* As the general schedule wants them in a loop, the constant words that it has not yet passed. */
#define PADDING_FIRST(w)                                                                           \
    WORD(w, 16) = SPLAT(W16);                                                                      \
    WORD(w, 17) = SPLAT(W17);
#define PADDING_SECOND(w)                                                                          \
    WORD(w, 12) = SPLAT(0u);                                                                       \
    WORD(w, 13) = SPLAT(0u);                                                                       \
    WORD(w, 14) = SPLAT(0u);                                                                       \
    WORD(w, 15) = SPLAT(DIGEST_BITS);

/* The e of a round whose a nobody needs. */
#define ROUND_E_W(z, i, k, w)                                                                      \
    VAR(z, i, 3) =                                                                                 \
        ADD_E(VAR(z, i, 3), ADD_BIG1(HKW(z, i, k, w), CHOOSE_OF(z, i), VAR(z, i, 4), i));
/* And of one whose word nobody else needs, so that its terms join the round's. */
#define ROUND_E(z, w, i, k)                                                                        \
    VAR(z, i, 3) = ADD_BIG1(ADD3(ADD3_K(PARTIAL(w, i), k, SMALL1(WORD(w, (i) + 14))), VAR(z, i, 7),  \
                                 VAR(z, i, 3)),                                                    \
                            CHOOSE_OF(z, i), VAR(z, i, 4), i);

/* clang-format off */
#define EACH_0_15(R)                                                                               \
    R(0) R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11) R(12) R(13) R(14) R(15)
#define EACH_16_27(R)                                                                              \
    R(16) R(17) R(18) R(19) R(20) R(21) R(22) R(23) R(24) R(25) R(26) R(27)
#define EACH_16_31(R) EACH_16_27(R) R(28) R(29) R(30) R(31)
#define EACH_18_31(R)                                                                              \
    R(18) R(19) R(20) R(21) R(22) R(23) R(24) R(25) R(26) R(27) R(28) R(29) R(30) R(31)
#define EACH_32_56(R)                                                                              \
    R(32) R(33) R(34) R(35) R(36) R(37) R(38) R(39) R(40) R(41) R(42) R(43) R(44) R(45) R(46)      \
    R(47) R(48) R(49) R(50) R(51) R(52) R(53) R(54) R(55) R(56)
#define EACH_34_62(R)                                                                              \
    R(34) R(35) R(36) R(37) R(38) R(39) R(40) R(41) R(42) R(43) R(44) R(45) R(46) R(47) R(48)      \
    R(49) R(50) R(51) R(52) R(53) R(54) R(55) R(56) R(57) R(58) R(59) R(60) R(61) R(62)
/* clang-format on */

__attribute__((reqd_work_group_size(JH_GROUP, 1, 1))) __kernel void
sha256d_scan(WORK_SPACE const uint *work, __global volatile uint *found, const uint first_nonce,
             const uint last, const uint h7_mask, const uint one, const uint tag)
{
    const uint offset = (uint)get_global_id(0) * JH_WIDTH;
    const vec nonces = LOAD_VEC(lane_numbers) + (first_nonce + offset);
    /* SHA-256 reads words with the other byte first. */
    const vec n = (nonces << 24) | ((nonces & 0xff00u) << 8) | ((nonces >> 8) & 0xff00u) |
                  (nonces >> 24);
    const uint unit = one & 3;
    vec w[16];

    (void)one, (void)unit; /* not every variant needs them */
#if JH_SHARED
    vec table[64];

#define KEEP(at, i) table[at] = TABLE(K[at], WORD(w, i));
#define EXPAND(i) FIRST_##i(w) KEEP(i, i)
    EACH_18_31(EXPAND)
#if JH_UNROLL == 64
#define EXPAND_PLAIN(i) SCHEDULE(w, i) KEEP(i, i)
    EXPAND(32)
    EXPAND(33)
    EACH_34_62(EXPAND_PLAIN)
    EXPAND_PLAIN(63)
#else
#define EXPAND_PLAIN(i) SCHEDULE(w, i) KEEP(from + (i), i)
    PADDING_FIRST(w)
    for (uint from = 32; from < 64; from += 16) {
        EACH_0_15(EXPAND_PLAIN)
    }
#endif
#define FIRST_SPECIAL(i) ROUND(s, i, HKW_TABLE(s, i, K[i], table[i]))
#define FIRST_PLAIN(at, i) ROUND(s, i, HKW_TABLE(s, i, K[at], table[at]))
#define FIRST_LAST(i) ROUND_LAST(s, i, HKW_TABLE(s, i, K[i], table[i]), MID(4))
    for (uint version = 0; version < VERSIONS; version++)
#else
#define FIRST_SPECIAL(i) FIRST_##i(w) ROUND_W(s, i, K[i], WORD(w, i))
#define FIRST_PLAIN(at, i) SCHEDULE(w, i) ROUND_W(s, i, K[at], WORD(w, i))
#define FIRST_LAST(i) SCHEDULE(w, i) ROUND_LAST(s, i, HKW(s, i, K[i], WORD(w, i)), MID(4))
    const uint version = (uint)get_global_id(1);
#endif
    {
        WORK_SPACE const uint *mid = work + TAIL_WORDS + MID_WORDS * version;
        vec s[8], z[8], v[16], h7;

        /* The first hash's second block, from round 4 on. */
        VAR(s, 4, 0) = ADD(n, S3(0));
        VAR(s, 4, 1) = SPLAT(S3(1));
        VAR(s, 4, 2) = SPLAT(S3(2));
        VAR(s, 4, 3) = SPLAT(S3(3));
        VAR(s, 4, 4) = ADD(n, S3(4));
        VAR(s, 4, 5) = SPLAT(S3(5));
        VAR(s, 4, 6) = SPLAT(S3(6));
        ROUND(s, 4, C4)
        ROUND(s, 5, C5)
        ROUND(s, 6, C6)
        ROUND(s, 7, ADD_K(VAR(s, 7, 7), K[7]))
        ROUND(s, 8, ADD_K(VAR(s, 8, 7), K[8]))
        ROUND(s, 9, ADD_K(VAR(s, 9, 7), K[9]))
        ROUND(s, 10, ADD_K(VAR(s, 10, 7), K[10]))
        ROUND(s, 11, ADD_K(VAR(s, 11, 7), K[11]))
        ROUND(s, 12, ADD_K(VAR(s, 12, 7), K[12]))
        ROUND(s, 13, ADD_K(VAR(s, 13, 7), K[13]))
        ROUND(s, 14, ADD_K(VAR(s, 14, 7), K[14]))
        ROUND(s, 15, ADD_K(VAR(s, 15, 7), K[15] + BLOCK2_BITS))
        ROUND(s, 16, ADD(VAR(s, 16, 7), KW16))
        ROUND(s, 17, ADD(VAR(s, 17, 7), KW17))
        EACH_18_31(FIRST_SPECIAL)
#if JH_UNROLL == 64
#define FIRST_ROUND(i) FIRST_PLAIN(i, i)
        FIRST_SPECIAL(32)
        FIRST_SPECIAL(33)
        EACH_34_62(FIRST_ROUND)
        FIRST_LAST(63)
#else
#define FIRST_ROUND(i) FIRST_PLAIN(from + (i), i)
#if !JH_SHARED
        PADDING_FIRST(w)
#endif
        for (uint from = 32; from < 64; from += 16) {
            EACH_0_15(FIRST_ROUND)
        }
        VAR(s, 64, 4) = ADD(VAR(s, 64, 4), MID(4));
#endif

        /* The second hash; its word 0 is only ever needed as the sum of its parts. */
        WORD(v, 1) = ADD(VAR(s, 64, 1), MID(1));
        WORD(v, 2) = ADD(VAR(s, 64, 2), MID(2));
        WORD(v, 3) = ADD(VAR(s, 64, 3), MID(3));
        WORD(v, 4) = VAR(s, 64, 4);
        WORD(v, 5) = ADD(VAR(s, 64, 5), MID(5));
        WORD(v, 6) = ADD(VAR(s, 64, 6), MID(6));
        WORD(v, 7) = ADD(VAR(s, 64, 7), MID(7));
        VAR(z, 1, 0) = ADD(VAR(s, 64, 0), A0);
        VAR(z, 1, 1) = SPLAT(IV0);
        VAR(z, 1, 2) = SPLAT(IV1);
        VAR(z, 1, 3) = SPLAT(IV2);
        VAR(z, 1, 4) = ADD(VAR(s, 64, 0), E0);
        VAR(z, 1, 5) = SPLAT(IV4);
        VAR(z, 1, 6) = SPLAT(IV5);
        VAR(z, 1, 7) = SPLAT(IV6);
        ROUND(z, 1, ADD_K(WORD(v, 1), K[1] + IV6))
        ROUND(z, 2, ADD_K(WORD(v, 2), K[2] + IV5))
        ROUND(z, 3, ADD_K(WORD(v, 3), K[3] + IV4))
        ROUND_W(z, 4, K[4], WORD(v, 4))
        ROUND_W(z, 5, K[5], WORD(v, 5))
        ROUND_W(z, 6, K[6], WORD(v, 6))
        ROUND_W(z, 7, K[7], WORD(v, 7))
        ROUND(z, 8, ADD_K(VAR(z, 8, 7), K[8] + END_MARK))
        ROUND(z, 9, ADD_K(VAR(z, 9, 7), K[9]))
        ROUND(z, 10, ADD_K(VAR(z, 10, 7), K[10]))
        ROUND(z, 11, ADD_K(VAR(z, 11, 7), K[11]))
        ROUND(z, 12, ADD_K(VAR(z, 12, 7), K[12]))
        ROUND(z, 13, ADD_K(VAR(z, 13, 7), K[13]))
        ROUND(z, 14, ADD_K(VAR(z, 14, 7), K[14]))
        ROUND(z, 15, ADD_K(VAR(z, 15, 7), K[15] + DIGEST_BITS))
#define SECOND(i) SECOND_##i(v) ROUND_W(z, i, K[i], WORD(v, i))
#if JH_UNROLL == 64
#define SECOND_PLAIN(i) SCHEDULE(v, i) ROUND_W(z, i, K[i], WORD(v, i))
        EACH_16_31(SECOND)
        EACH_32_56(SECOND_PLAIN)
        SCHEDULE(v, 57)
        ROUND_E_W(z, 57, K[57], WORD(v, 57))
        SCHEDULE(v, 58)
        ROUND_E_W(z, 58, K[58], WORD(v, 58))
        ROUND_E(z, v, 59, K[59])
#else
#define SECOND_PLAIN(i) SCHEDULE(v, (i) + 12) ROUND_W(z, (i) + 4, K[from + (i)], WORD(v, (i) + 12))
        EACH_16_27(SECOND)
        PADDING_SECOND(v)
        for (uint from = 28; from < 60; from += 16) {
            EACH_0_15(SECOND_PLAIN)
        }
#endif
        ROUND_E(z, v, 60, K[60] + IV7)
        h7 = VAR(z, 61, 4) & h7_mask;

        if (ANY(h7 == 0)) {
            uint lanes[JH_WIDTH];

            STORE_VEC(h7, lanes);
            for (uint lane = 0; lane < JH_WIDTH; lane++)
                if (lanes[lane] == 0 && offset + lane <= last) {
                    const uint at = atomic_inc(&found[FOUND_COUNT]);

                    if (at < JH_FOUND_MAX) {
                        found[FOUND_HEAD + 2 * at] = first_nonce + offset + lane;
                        found[FOUND_HEAD + 2 * at + 1] = version;
                    }
                }
        }
    }
    /* So the host sees a group that was never run, and a buffer that is not this run's. */
    if (get_local_id(0) == 0)
        atomic_inc(&found[FOUND_GROUPS]);
    if (get_global_id(0) == 0)
        found[FOUND_TAG] = tag;
}
