/* streams_arm.c - the instructions of the hashers for 64-bit Arm; for others there are none. */
#include "bench/instruction_streams.h"

#if defined __aarch64__
#define N2(x) x x
#define N4(x) N2(x) N2(x)
#define N8(x) N4(x) N4(x)
#define N12(x) N8(x) N4(x)
#define N96(x) N12(N8(x))

/* Twelve registers, each a chain of its own. */
#define EACH12(R) R(0) R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11)

#define CLOBBERED                                                                                  \
    "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", \
        "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13",    \
        "cc", "memory"

#define LOOP(NAME, BEFORE, BODY)                                                                   \
    static void NAME(uint64_t turns, void *memory)                                                 \
    {                                                                                              \
        __asm__ volatile(BEFORE ".p2align 6\n1:\n\t" BODY "subs %0, %0, #1\n\tb.ne 1b\n\t"         \
                         : "+r"(turns)                                                             \
                         : "r"(memory)                                                             \
                         : CLOBBERED);                                                             \
    }
/* Throughput over all chains, and latency along one. */
#define BOTH(NAME, I)                                                                              \
    LOOP(NAME##_throughput, "", N8(EACH12(I)))                                                     \
    LOOP(NAME##_latency, "", N96(I(0)))
#define ONE(NAME, I) LOOP(NAME##_throughput, "", N8(EACH12(I)))

/* ---- general registers ---- */
#define S_ADD(i) "add w" #i ", w" #i ", w13\n\t"
#define S_XOR(i) "eor w" #i ", w" #i ", w13\n\t"
#define S_XOR_ROR(i) "eor w" #i ", w" #i ", w13, ror #7\n\t"
#define S_AND(i) "and w" #i ", w" #i ", w13\n\t"
#define S_ROR(i) "ror w" #i ", w" #i ", #7\n\t"
#define S_SHR(i) "lsr w" #i ", w" #i ", #3\n\t"
#define S_LOAD(i) "ldr w" #i ", [%1, #64]\n\t"
/* clang-format off */
#define S_MIX /* 7 adds, 10 logic, 8 rotates and shifts: a hash has 1042, 1495, 1176 */            \
    S_ROR(0) S_ADD(1) S_XOR(2) S_XOR(3) S_ROR(4) S_AND(5) S_ADD(6) S_XOR(7) S_ROR(8)               \
    S_XOR(9) S_ADD(10) S_ROR(11) S_XOR(0) S_ADD(1) S_XOR(2) S_ROR(3) S_XOR(4) S_ADD(5)             \
    S_XOR(6) S_ROR(7) S_AND(8) S_ADD(9) S_ROR(10) S_ADD(11) S_SHR(12)
/* clang-format on */
BOTH(s_add, S_ADD)
BOTH(s_xor, S_XOR)
BOTH(s_xor_ror, S_XOR_ROR)
BOTH(s_and, S_AND)
BOTH(s_ror, S_ROR)
BOTH(s_shr, S_SHR)
ONE(s_load, S_LOAD)
LOOP(s_mix_throughput, "", N4(S_MIX))

/* ---- vectors ---- */
#define V_ADD(i) "add v" #i ".4s, v" #i ".4s, v13.4s\n\t"
#define V_XOR(i) "eor v" #i ".16b, v" #i ".16b, v13.16b\n\t"
#define V_AND(i) "and v" #i ".16b, v" #i ".16b, v13.16b\n\t"
#define V_BSL(i) "bsl v" #i ".16b, v13.16b, v14.16b\n\t"
#define V_SHR(i) "ushr v" #i ".4s, v" #i ".4s, #7\n\t"
#define V_SHL(i) "shl v" #i ".4s, v" #i ".4s, #7\n\t"
#define V_SRI(i) "sri v" #i ".4s, v13.4s, #7\n\t"
#define V_LOAD(i) "ldr q" #i ", [%1, #64]\n\t"
#define V_STORE(i) "str q" #i ", [%1, #16 * " #i "]\n\t"
#define V_EVERY(i) "ld1r {v" #i ".4s}, [%1]\n\t"
/* clang-format off */
#define V_MIX /* 3 adds, 3 logic, 6 shifts: a hash has 1042, 1137, 2196 */                         \
    V_SHL(0) V_XOR(1) V_SRI(2) V_ADD(3) V_SHL(4) V_SRI(5) V_BSL(6) V_SHL(7)                        \
    V_ADD(8) V_SRI(9) V_XOR(10) V_ADD(11)
/* clang-format on */
BOTH(v_add, V_ADD)
BOTH(v_xor, V_XOR)
BOTH(v_and, V_AND)
BOTH(v_bsl, V_BSL)
BOTH(v_shr, V_SHR)
BOTH(v_shl, V_SHL)
BOTH(v_sri, V_SRI)
ONE(v_load, V_LOAD)
ONE(v_store, V_STORE)
ONE(v_every, V_EVERY)
LOOP(v_mix_throughput, "", N8(V_MIX))

/* ---- SHA ---- */
#define CRYPTO ".arch_extension crypto\n\t"
#define H_H(i) "sha256h q" #i ", q13, v14.4s\n\t"
#define H_H2(i) "sha256h2 q" #i ", q13, v14.4s\n\t"
#define H_SCHED0(i) "sha256su0 v" #i ".4s, v13.4s\n\t"
#define H_SCHED1(i) "sha256su1 v" #i ".4s, v13.4s, v14.4s\n\t"
#define BOTH_SHA(NAME, I)                                                                          \
    LOOP(NAME##_throughput, CRYPTO, N8(EACH12(I)))                                                 \
    LOOP(NAME##_latency, CRYPTO, N96(I(0)))
/* What 12 of the 59 bring with them: 4 and 4.5 of the schedule, 6 adds. */
/* clang-format off */
#define H_MIX                                                                                      \
    H_H(0) H_H2(1) H_SCHED0(8) V_ADD(9) H_H(2) H_H2(3) H_SCHED1(8) V_ADD(10) H_H(4) H_SCHED0(9)    \
    H_H2(5) V_ADD(11) H_H(6) H_SCHED1(9) H_H2(7) V_ADD(10) H_H(0) H_SCHED0(10) H_H2(1) V_ADD(8)    \
    H_SCHED1(10) H_H(2) H_SCHED0(11) H_H2(3) H_SCHED1(11) V_ADD(12)
/* clang-format on */
BOTH_SHA(h_h, H_H)
BOTH_SHA(h_h2, H_H2)
BOTH_SHA(h_sched0, H_SCHED0)
BOTH_SHA(h_sched1, H_SCHED1)
LOOP(h_mix_throughput, CRYPTO, N4(H_MIX))

/* clang-format off */
#define CHAINED(NAME, WIDTH, FEATURES, ROLE, KIND, FN)                                             \
    {.name = NAME, .width = BOUND_##WIDTH, .features = FEATURES, .role = ROLE, .kind = KIND,       \
     .throughput = FN##_throughput, .operations = 96, .latency = FN##_latency, .links = 96}
/* Without a chain. */
#define PLAIN(NAME, WIDTH, FEATURES, ROLE, OPERATIONS, FN)                                         \
    {.name = NAME, .width = BOUND_##WIDTH, .features = FEATURES, .role = ROLE,                     \
     .throughput = FN##_throughput, .operations = OPERATIONS}
#define NEON CPU_FEATURE_NEON
#define SHA2 CPU_FEATURE_ARMSHA2

const struct stream instruction_streams[] = {
    CHAINED("add", SCALAR, 0, STREAM_ALONE, BOUND_ADD, s_add),
    CHAINED("eor", SCALAR, 0, STREAM_ALONE, BOUND_LOGIC, s_xor),
    CHAINED("eor with ror", SCALAR, 0, STREAM_SHOWN, BOUND_LOGIC, s_xor_ror),
    CHAINED("and", SCALAR, 0, STREAM_SHOWN, BOUND_LOGIC, s_and),
    CHAINED("ror", SCALAR, 0, STREAM_ALONE, BOUND_SHIFT, s_ror),
    CHAINED("lsr", SCALAR, 0, STREAM_SHOWN, BOUND_SHIFT, s_shr),
    PLAIN("ldr", SCALAR, 0, STREAM_SHOWN, 96, s_load),
    PLAIN("7 add, 10 logic, 8 ror", SCALAR, 0, STREAM_MIXED, 100, s_mix),

    CHAINED("add", 16_BYTES, NEON, STREAM_ALONE, BOUND_ADD, v_add),
    CHAINED("eor", 16_BYTES, NEON, STREAM_ALONE, BOUND_LOGIC, v_xor),
    CHAINED("and", 16_BYTES, NEON, STREAM_SHOWN, BOUND_LOGIC, v_and),
    CHAINED("bsl", 16_BYTES, NEON, STREAM_SHOWN, BOUND_LOGIC, v_bsl),
    CHAINED("ushr", 16_BYTES, NEON, STREAM_SHOWN, BOUND_SHIFT, v_shr),
    CHAINED("shl", 16_BYTES, NEON, STREAM_ALONE, BOUND_SHIFT, v_shl),
    CHAINED("sri", 16_BYTES, NEON, STREAM_SHOWN, BOUND_SHIFT, v_sri),
    PLAIN("ldr", 16_BYTES, NEON, STREAM_SHOWN, 96, v_load),
    PLAIN("str", 16_BYTES, NEON, STREAM_SHOWN, 96, v_store),
    PLAIN("ld1r", 16_BYTES, NEON, STREAM_SHOWN, 96, v_every),
    PLAIN("3 add, 3 logic, 6 shifts", 16_BYTES, NEON, STREAM_MIXED, 96, v_mix),

    CHAINED("sha256h", 16_BYTES, SHA2, STREAM_ALONE, BOUND_ROUNDS, h_h),
    CHAINED("sha256h2", 16_BYTES, SHA2, STREAM_SHOWN, BOUND_ROUNDS, h_h2),
    CHAINED("sha256su0", 16_BYTES, SHA2, STREAM_ALONE, BOUND_SCHEDULE0, h_sched0),
    CHAINED("sha256su1", 16_BYTES, SHA2, STREAM_ALONE, BOUND_SCHEDULE1, h_sched1),
    {.name = "12 h, 8 su, 6 add", .width = BOUND_16_BYTES, .features = SHA2,
     .role = STREAM_MIXED_SHA, .throughput = h_mix_throughput, .operations = 4 * 26,
     .of = {[BOUND_ROUNDS] = 48, [BOUND_SCHEDULE0] = 16, [BOUND_SCHEDULE1] = 16}},
};
/* clang-format on */
const size_t instruction_streams_count = sizeof instruction_streams / sizeof instruction_streams[0];
#elif !defined __x86_64__
const struct stream instruction_streams[1];
const size_t instruction_streams_count = 0;
#endif

#if !defined __x86_64__
bool instruction_streams_bmi2(void)
{
    return false;
}
#endif
