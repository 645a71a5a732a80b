/* streams_x86.c - the instructions of the hashers for x86-64. */
#include "bench/instruction_streams.h"

#if defined __x86_64__
#define N2(x) x x
#define N4(x) N2(x) N2(x)
#define N8(x) N4(x) N4(x)
#define N12(x) N8(x) N4(x)
#define N96(x) N12(N8(x))

/* Many registers, each a chain of its own; with too few the chains, not the units, set the pace. 13
 * to 15 are only read. */
#define EACH12(R) R(0) R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8) R(9) R(10) R(11)
#define EACH24(R) EACH12(R) R(16) R(17) R(18) R(19) R(20) R(21) R(22) R(23) R(24) R(25) R(26) R(27)
#define EACH_GENERAL(R)                                                                            \
    R("eax")                                                                                       \
    R("ecx") R("edx") R("ebx") R("esi") R("edi") R("r8d") R("r9d") R("r10d") R("r11d") R("r12d")   \
        R("r13d")

/* Of 16 and above, compilers that may not use AVX-512 know nothing. */
#ifdef __AVX512F__
#define CLOBBERED_HIGH                                                                             \
    , "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm24", "xmm25",    \
        "xmm26", "xmm27"
#else
#define CLOBBERED_HIGH
#endif
#define CLOBBERED                                                                                  \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",       \
        "xmm11", "xmm12", "xmm13", "xmm14", "xmm15" CLOBBERED_HIGH, "rax", "rcx", "rdx", "rbx",    \
        "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "cc", "memory"

/* AFTER leaves the registers as the compiler wants them. */
#define LOOP(NAME, BODY, AFTER)                                                                    \
    static void NAME(uint64_t turns, void *memory)                                                 \
    {                                                                                              \
        __asm__ volatile(".p2align 6\n1:\n\t" BODY "sub $1, %0\n\tjnz 1b\n\t" AFTER                \
                         : "+r"(turns)                                                             \
                         : "r"(memory)                                                             \
                         : CLOBBERED);                                                             \
    }
/* Throughput over all chains, and latency along one. */
#define BOTH_SCALAR(NAME, I)                                                                       \
    LOOP(NAME##_throughput, N8(EACH_GENERAL(I)), "")                                               \
    LOOP(NAME##_latency, N96(I("eax")), "")
#define BOTH(NAME, I, AFTER)                                                                       \
    LOOP(NAME##_throughput, N8(EACH12(I)), AFTER)                                                  \
    LOOP(NAME##_latency, N96(I(0)), AFTER)
#define BOTH24(NAME, I)                                                                            \
    LOOP(NAME##_throughput, N4(EACH24(I)), UPPER)                                                  \
    LOOP(NAME##_latency, N96(I(0)), UPPER)
#define ONE(NAME, I, AFTER) LOOP(NAME##_throughput, N8(EACH12(I)), AFTER)

/* ---- general registers ---- */
#define S_ADD(r) "add $7, %%" r "\n\t"
#define S_XOR(r) "xor $7, %%" r "\n\t"
#define S_AND(r) "and $-7, %%" r "\n\t"
#define S_ROR(r) "ror $7, %%" r "\n\t"
#define S_RORX(r) "rorx $7, %%" r ", %%" r "\n\t"
#define S_SHR(r) "shr $3, %%" r "\n\t"
#define S_LEA(r) "lea (%1, %1), %%" r "\n\t" /* no chain */
#define S_LEA3(r) "lea 0x1234567(%1, %1), %%" r "\n\t"
#define S_MOV(r) "mov %k1, %%" r "\n\t"
#define S_LOAD(r) "mov 64(%1), %%" r "\n\t"
/* clang-format off */
#define S_MIX /* 7 adds, 10 logic, 8 rotates and shifts: a hash has 1042, 1495, 1176 */            \
    S_ROR("eax") S_ADD("ecx") S_XOR("edx") S_XOR("ebx") S_ROR("esi") S_AND("edi") S_ADD("r8d")     \
    S_XOR("r9d") S_ROR("r10d") S_XOR("r11d") S_ADD("r12d") S_ROR("r13d") S_XOR("eax") S_ADD("ecx") \
    S_XOR("edx") S_ROR("ebx") S_XOR("esi") S_ADD("edi") S_XOR("r8d") S_ROR("r9d") S_AND("r10d")    \
    S_ADD("r11d") S_ROR("r12d") S_ADD("r13d") S_SHR("ecx")
/* clang-format on */
BOTH_SCALAR(s_add, S_ADD)
BOTH_SCALAR(s_xor, S_XOR)
BOTH_SCALAR(s_and, S_AND)
BOTH_SCALAR(s_ror, S_ROR)
BOTH_SCALAR(s_rorx, S_RORX)
BOTH_SCALAR(s_shr, S_SHR)
LOOP(s_lea_throughput, N8(EACH_GENERAL(S_LEA)), "")
LOOP(s_lea3_throughput, N8(EACH_GENERAL(S_LEA3)), "")
LOOP(s_mov_throughput, N8(EACH_GENERAL(S_MOV)), "")
LOOP(s_load_throughput, N8(EACH_GENERAL(S_LOAD)), "")
LOOP(s_mix_throughput, N4(S_MIX), "")

/* ---- 16 bytes, as SSE writes it ---- */
#define X_ADD(i) "paddd %%xmm13, %%xmm" #i "\n\t"
#define X_XOR(i) "pxor %%xmm13, %%xmm" #i "\n\t"
#define X_AND(i) "pand %%xmm13, %%xmm" #i "\n\t"
#define X_ANDN(i) "pandn %%xmm13, %%xmm" #i "\n\t"
#define X_SHL(i) "pslld $7, %%xmm" #i "\n\t"
#define X_SHR(i) "psrld $7, %%xmm" #i "\n\t"
#define X_MOVE(i) "movdqa %%xmm13, %%xmm" #i "\n\t"
#define X_LOAD(i) "movdqa 64(%1), %%xmm" #i "\n\t"
#define X_STORE(i) "movdqa %%xmm" #i ", 16*" #i "(%1)\n\t"
#define X_SHUFFLE(i) "pshufd $0x0e, %%xmm" #i ", %%xmm" #i "\n\t"
BOTH(x_add, X_ADD, "")
BOTH(x_xor, X_XOR, "")
BOTH(x_and, X_AND, "")
BOTH(x_andn, X_ANDN, "")
BOTH(x_shl, X_SHL, "")
BOTH(x_shr, X_SHR, "")
BOTH(x_shuffle, X_SHUFFLE, "")
ONE(x_move, X_MOVE, "")
ONE(x_load, X_LOAD, "")
ONE(x_store, X_STORE, "")

/* ---- SHA: sha256rnds2 reads K + W from xmm0 ---- */
#define EACH8(R) R(1) R(2) R(3) R(4) R(5) R(6) R(7) R(8)
#define H_ROUNDS(i) "sha256rnds2 %%xmm13, %%xmm" #i "\n\t"
#define H_SCHED0(i) "sha256msg1 %%xmm13, %%xmm" #i "\n\t"
#define H_SCHED1(i) "sha256msg2 %%xmm13, %%xmm" #i "\n\t"
#define H_ALIGN(i) "palignr $4, %%xmm13, %%xmm" #i "\n\t"
#define BOTH_SHA(NAME, I)                                                                          \
    LOOP(NAME##_throughput, N8(EACH8(I)), "")                                                      \
    LOOP(NAME##_latency, N8(N8(I(1))), "")
#define H_SHUFFLE(i) "pshufd $0x0e, %%xmm13, %%xmm" #i "\n\t"
/* 60 pairs of rounds have with them 20 and 22 of the schedule, and so many adds and shuffles. */
/* clang-format off */
#define H_MIX                                                                                      \
    H_ROUNDS(1) H_SCHED0(9) X_ADD(10) H_SHUFFLE(11) H_ROUNDS(2) H_SCHED1(12) X_ADD(14)             \
    H_ALIGN(15) H_ROUNDS(3) X_ADD(9) H_SHUFFLE(10) H_ROUNDS(4) H_SCHED0(11) X_ADD(12)              \
    H_SHUFFLE(14) H_ROUNDS(5) H_SCHED1(15) X_ADD(9) H_ALIGN(10) H_ROUNDS(6) X_ADD(11)              \
    H_SHUFFLE(12) H_ROUNDS(7) H_SCHED0(14) X_ADD(15) H_SHUFFLE(9) H_ROUNDS(8) H_SCHED1(10)         \
    X_ADD(11) H_ALIGN(12) H_ROUNDS(1) X_ADD(14) H_SHUFFLE(15) H_ROUNDS(2) H_SCHED0(9) X_ADD(10)    \
    H_SHUFFLE(11) H_ROUNDS(3) H_SCHED1(12) X_ADD(14) H_ALIGN(15) H_ROUNDS(4) X_ADD(9)              \
    H_SHUFFLE(10) H_ROUNDS(5) H_SCHED0(11) X_ADD(12) H_SHUFFLE(14) H_ROUNDS(6) H_SCHED1(15)        \
    X_ADD(9) H_ALIGN(10) H_ROUNDS(7) X_ADD(11) H_SHUFFLE(12) H_ROUNDS(8) H_SCHED0(14) X_ADD(15)    \
    H_SHUFFLE(9) H_ROUNDS(1) H_SCHED1(10) X_ADD(11) H_ALIGN(12) H_ROUNDS(2) X_ADD(14)              \
    H_SHUFFLE(15) H_ROUNDS(3) H_SCHED0(9) X_ADD(10) H_SHUFFLE(11) H_ROUNDS(4) H_SCHED1(12)         \
    X_ADD(14) H_ALIGN(15) H_ROUNDS(5) X_ADD(9) H_SHUFFLE(10) H_ROUNDS(6) H_SCHED0(11) X_ADD(12)    \
    H_SHUFFLE(14) H_ROUNDS(7) H_SCHED1(15) X_ADD(9) H_ALIGN(10) H_ROUNDS(8) X_ADD(11)              \
    H_SHUFFLE(12)
/* clang-format on */
BOTH_SHA(h_rounds, H_ROUNDS)
BOTH_SHA(h_sched0, H_SCHED0)
BOTH_SHA(h_sched1, H_SCHED1)
BOTH_SHA(h_align, H_ALIGN)
LOOP(h_mix_throughput, H_MIX, "")

/* ---- 32 bytes ---- */
#define UPPER "vzeroupper\n\t"
#define Y_ADD(i) "vpaddd %%ymm13, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_ADD_LOAD(i) "vpaddd 64(%1), %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_XOR(i) "vpxor %%ymm13, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_AND(i) "vpand %%ymm13, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_ANDN(i) "vpandn %%ymm13, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_SHL(i) "vpslld $7, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_SHR(i) "vpsrld $7, %%ymm" #i ", %%ymm" #i "\n\t"
#define Y_LOAD(i) "vmovdqa 64(%1), %%ymm" #i "\n\t"
#define Y_STORE(i) "vmovdqa %%ymm" #i ", 32*" #i "(%1)\n\t"
#define Y_EVERY(i) "vpbroadcastd 4(%1), %%ymm" #i "\n\t"
BOTH(y_add, Y_ADD, UPPER)
BOTH(y_xor, Y_XOR, UPPER)
BOTH(y_and, Y_AND, UPPER)
BOTH(y_andn, Y_ANDN, UPPER)
BOTH(y_shl, Y_SHL, UPPER)
BOTH(y_shr, Y_SHR, UPPER)
ONE(y_add_load, Y_ADD_LOAD, UPPER)
ONE(y_load, Y_LOAD, UPPER)
ONE(y_store, Y_STORE, UPPER)
ONE(y_every, Y_EVERY, UPPER)

/* 3 adds, 7 logic, 6 shifts: a hash has 1042, 2516, 2196. Those of 16 bytes chain, having but two
 * operands. */
/* clang-format off */
#define X_MIX                                                                                      \
    X_SHR(0) X_XOR(1) X_SHL(2) X_ADD(3) X_XOR(4) X_SHR(5) X_XOR(6) X_SHL(7)                        \
    X_ADD(8) X_XOR(9) X_SHR(10) X_AND(11) X_SHL(12) X_XOR(14) X_ADD(0) X_XOR(1)                    \
    X_SHR(2) X_XOR(3) X_SHL(4) X_ADD(5) X_XOR(6) X_SHR(7) X_XOR(8) X_SHL(9)                        \
    X_ADD(10) X_XOR(11) X_SHR(12) X_AND(14) X_SHL(0) X_XOR(1) X_ADD(2) X_XOR(3)
#define Y_ADD2(i) "vpaddd %%ymm13, %%ymm14, %%ymm" #i "\n\t"
#define Y_XOR2(i) "vpxor %%ymm13, %%ymm14, %%ymm" #i "\n\t"
#define Y_AND2(i) "vpand %%ymm13, %%ymm14, %%ymm" #i "\n\t"
#define Y_SHL2(i) "vpslld $7, %%ymm14, %%ymm" #i "\n\t"
#define Y_SHR2(i) "vpsrld $7, %%ymm14, %%ymm" #i "\n\t"
#define Y_MIX                                                                                      \
    Y_SHR2(0) Y_XOR2(1) Y_SHL2(2) Y_ADD2(3) Y_XOR2(4) Y_SHR2(5) Y_XOR2(6) Y_SHL2(7)                \
    Y_ADD2(8) Y_XOR2(9) Y_SHR2(10) Y_AND2(11) Y_SHL2(0) Y_XOR2(1) Y_ADD2(2) Y_XOR2(3)
/* clang-format on */
LOOP(x_mix_throughput, N4(X_MIX), "")
LOOP(y_mix_throughput, N4(Y_MIX), UPPER)
LOOP(y_mix_memory_throughput, N4(Y_MIX Y_LOAD(12) Y_ADD_LOAD(12) Y_STORE(11)), UPPER)

/* ---- 64 bytes ---- */
#define Z_ADD(i) "vpaddd %%zmm13, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_ADD_EVERY(i) "vpaddd 4(%1)%{1to16%}, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_XOR(i) "vpxord %%zmm13, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_LOGIC(i) "vpternlogd $0x96, %%zmm13, %%zmm14, %%zmm" #i "\n\t"
#define Z_ROR(i) "vprord $7, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_SHL(i) "vpslld $7, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_SHR(i) "vpsrld $7, %%zmm" #i ", %%zmm" #i "\n\t"
#define Z_LOAD(i) "vmovdqa64 64(%1), %%zmm" #i "\n\t"
#define Z_STORE(i) "vmovdqa64 %%zmm" #i ", 64*" #i "(%1)\n\t"
#define Z_EVERY(i) "vpbroadcastd 4(%1), %%zmm" #i "\n\t"
#define Z_ADD2(i) "vpaddd %%zmm13, %%zmm14, %%zmm" #i "\n\t"
#define Z_ROR2(i) "vprord $7, %%zmm14, %%zmm" #i "\n\t"
#define Z_SHR2(i) "vpsrld $7, %%zmm14, %%zmm" #i "\n\t"
/* clang-format off */
#define Z_MIX /* 12 adds, 7 logic, 13 rotates and shifts: a hash has 1042, 629, 1176 */            \
    Z_ROR2(0) Z_ADD2(1) Z_LOGIC(2) Z_ROR2(3) Z_ADD2(4) Z_ADD2(5) Z_ROR2(6) Z_LOGIC(7)              \
    Z_ADD2(8) Z_ROR2(9) Z_SHR2(10) Z_ADD2(11) Z_LOGIC(16) Z_ROR2(17) Z_ADD2(18) Z_ROR2(19)         \
    Z_LOGIC(20) Z_ROR2(21) Z_ADD2(22) Z_ADD2(23) Z_ROR2(24) Z_LOGIC(25) Z_ROR2(26) Z_ADD2(27)      \
    Z_LOGIC(0) Z_ROR2(1) Z_ADD2(2) Z_SHR2(3) Z_ADD2(4) Z_ROR2(5) Z_LOGIC(6) Z_ADD2(7)
/* clang-format on */
BOTH24(z_add, Z_ADD)
BOTH24(z_xor, Z_XOR)
BOTH24(z_logic, Z_LOGIC)
BOTH24(z_ror, Z_ROR)
BOTH24(z_shl, Z_SHL)
BOTH24(z_shr, Z_SHR)
ONE(z_add_every, Z_ADD_EVERY, UPPER)
ONE(z_load, Z_LOAD, UPPER)
ONE(z_store, Z_STORE, UPPER)
ONE(z_every, Z_EVERY, UPPER)
LOOP(z_mix_throughput, N4(Z_MIX), UPPER)
LOOP(z_mix_memory_throughput, N4(Z_MIX Z_LOAD(12) Z_EVERY(12) Z_ADD_EVERY(12) Z_STORE(11)), UPPER)

/* clang-format off */
#define SCALAR(NAME, ROLE, KIND, FN)                                                               \
    {.name = NAME, .width = BOUND_SCALAR, .role = ROLE, .kind = KIND,                              \
     .throughput = FN##_throughput, .operations = 96, .latency = FN##_latency, .links = 96}
#define VECTOR(NAME, WIDTH, FEATURE, ROLE, KIND, FN)                                               \
    {.name = NAME, .width = BOUND_##WIDTH, .features = CPU_FEATURE_##FEATURE, .role = ROLE,        \
     .kind = KIND, .throughput = FN##_throughput, .operations = 96, .latency = FN##_latency,       \
     .links = 96}
#define SHA(NAME, ROLE, KIND, FN)                                                                  \
    {.name = NAME, .width = BOUND_16_BYTES, .features = CPU_FEATURE_SHANI, .role = ROLE,           \
     .kind = KIND, .throughput = FN##_throughput, .operations = 64, .latency = FN##_latency,       \
     .links = 64}
/* Without a chain. */
#define PLAIN(NAME, WIDTH, FEATURES, ROLE, OPERATIONS, FN)                                         \
    {.name = NAME, .width = BOUND_##WIDTH, .features = FEATURES, .role = ROLE,                     \
     .throughput = FN##_throughput, .operations = OPERATIONS}

const struct stream instruction_streams[] = {
    SCALAR("add", STREAM_ALONE, BOUND_ADD, s_add),
    SCALAR("xor", STREAM_ALONE, BOUND_LOGIC, s_xor),
    SCALAR("and", STREAM_SHOWN, BOUND_LOGIC, s_and),
    SCALAR("ror", STREAM_ALONE, BOUND_SHIFT, s_ror),
    {.name = "rorx", .width = BOUND_SCALAR, .bmi2 = true, .throughput = s_rorx_throughput,
     .operations = 96, .latency = s_rorx_latency, .links = 96},
    SCALAR("shr", STREAM_SHOWN, BOUND_SHIFT, s_shr),
    {.name = "lea, two terms", .width = BOUND_SCALAR, .role = STREAM_ALONE, .kind = BOUND_ADD,
     .throughput = s_lea_throughput, .operations = 96},
    PLAIN("lea, three terms", SCALAR, 0, STREAM_SHOWN, 96, s_lea3),
    PLAIN("mov", SCALAR, 0, STREAM_SHOWN, 96, s_mov),
    PLAIN("mov from memory", SCALAR, 0, STREAM_SHOWN, 96, s_load),
    PLAIN("7 add, 10 logic, 8 ror", SCALAR, 0, STREAM_MIXED, 100, s_mix),

    VECTOR("paddd", 16_BYTES, SSE2, STREAM_ALONE, BOUND_ADD, x_add),
    VECTOR("pxor", 16_BYTES, SSE2, STREAM_ALONE, BOUND_LOGIC, x_xor),
    VECTOR("pand", 16_BYTES, SSE2, STREAM_SHOWN, BOUND_LOGIC, x_and),
    VECTOR("pandn", 16_BYTES, SSE2, STREAM_SHOWN, BOUND_LOGIC, x_andn),
    VECTOR("psrld", 16_BYTES, SSE2, STREAM_ALONE, BOUND_SHIFT, x_shr),
    VECTOR("pslld", 16_BYTES, SSE2, STREAM_SHOWN, BOUND_SHIFT, x_shl),
    VECTOR("pshufd", 16_BYTES, SSE2, STREAM_SHOWN, BOUND_LOGIC, x_shuffle),
    PLAIN("movdqa", 16_BYTES, CPU_FEATURE_SSE2, STREAM_SHOWN, 96, x_move),
    PLAIN("movdqa from memory", 16_BYTES, CPU_FEATURE_SSE2, STREAM_SHOWN, 96, x_load),
    PLAIN("movdqa to memory", 16_BYTES, CPU_FEATURE_SSE2, STREAM_SHOWN, 96, x_store),
    PLAIN("3 paddd, 7 logic, 6 shifts", 16_BYTES, CPU_FEATURE_SSE2, STREAM_MIXED, 128, x_mix),

    SHA("sha256rnds2", STREAM_ALONE, BOUND_ROUNDS, h_rounds),
    SHA("sha256msg1", STREAM_ALONE, BOUND_SCHEDULE0, h_sched0),
    SHA("sha256msg2", STREAM_ALONE, BOUND_SCHEDULE1, h_sched1),
    SHA("palignr", STREAM_SHOWN, BOUND_LOGIC, h_align),
    {.name = "3 rnds2, 2 msg, 6 others", .width = BOUND_16_BYTES, .features = CPU_FEATURE_SHANI,
     .role = STREAM_MIXED_SHA, .throughput = h_mix_throughput, .operations = 88,
     .of = {[BOUND_ROUNDS] = 24, [BOUND_SCHEDULE0] = 8, [BOUND_SCHEDULE1] = 8}},

    VECTOR("vpaddd", 32_BYTES, AVX2, STREAM_ALONE, BOUND_ADD, y_add),
    VECTOR("vpxor", 32_BYTES, AVX2, STREAM_ALONE, BOUND_LOGIC, y_xor),
    VECTOR("vpand", 32_BYTES, AVX2, STREAM_SHOWN, BOUND_LOGIC, y_and),
    VECTOR("vpandn", 32_BYTES, AVX2, STREAM_SHOWN, BOUND_LOGIC, y_andn),
    VECTOR("vpsrld", 32_BYTES, AVX2, STREAM_ALONE, BOUND_SHIFT, y_shr),
    VECTOR("vpslld", 32_BYTES, AVX2, STREAM_SHOWN, BOUND_SHIFT, y_shl),
    PLAIN("vpaddd with memory", 32_BYTES, CPU_FEATURE_AVX2, STREAM_SHOWN, 96, y_add_load),
    PLAIN("vpbroadcastd from memory", 32_BYTES, CPU_FEATURE_AVX2, STREAM_SHOWN, 96, y_every),
    PLAIN("vmovdqa from memory", 32_BYTES, CPU_FEATURE_AVX2, STREAM_SHOWN, 96, y_load),
    PLAIN("vmovdqa to memory", 32_BYTES, CPU_FEATURE_AVX2, STREAM_SHOWN, 96, y_store),
    PLAIN("3 vpaddd, 7 logic, 6 shifts", 32_BYTES, CPU_FEATURE_AVX2, STREAM_MIXED, 64, y_mix),
    PLAIN("the same, 2 loads, 1 store", 32_BYTES, CPU_FEATURE_AVX2, STREAM_SHOWN, 76,
          y_mix_memory),

    VECTOR("vpaddd", 64_BYTES, AVX512, STREAM_ALONE, BOUND_ADD, z_add),
    VECTOR("vpxord", 64_BYTES, AVX512, STREAM_SHOWN, BOUND_LOGIC, z_xor),
    VECTOR("vpternlogd", 64_BYTES, AVX512, STREAM_ALONE, BOUND_LOGIC, z_logic),
    VECTOR("vprord", 64_BYTES, AVX512, STREAM_ALONE, BOUND_SHIFT, z_ror),
    VECTOR("vpslld", 64_BYTES, AVX512, STREAM_SHOWN, BOUND_SHIFT, z_shl),
    VECTOR("vpsrld", 64_BYTES, AVX512, STREAM_SHOWN, BOUND_SHIFT, z_shr),
    PLAIN("vpaddd with broadcast", 64_BYTES, CPU_FEATURE_AVX512, STREAM_SHOWN, 96, z_add_every),
    PLAIN("vpbroadcastd from memory", 64_BYTES, CPU_FEATURE_AVX512, STREAM_SHOWN, 96, z_every),
    PLAIN("vmovdqa64 from memory", 64_BYTES, CPU_FEATURE_AVX512, STREAM_SHOWN, 96, z_load),
    PLAIN("vmovdqa64 to memory", 64_BYTES, CPU_FEATURE_AVX512, STREAM_SHOWN, 96, z_store),
    PLAIN("12 vpaddd, 7 tern, 13 ror", 64_BYTES, CPU_FEATURE_AVX512, STREAM_MIXED, 128, z_mix),
    PLAIN("the same, 3 loads, 1 store", 64_BYTES, CPU_FEATURE_AVX512, STREAM_SHOWN, 144,
          z_mix_memory),
};
/* clang-format on */
const size_t instruction_streams_count = sizeof instruction_streams / sizeof instruction_streams[0];

bool instruction_streams_bmi2(void)
{
    return __builtin_cpu_supports("bmi2") != 0;
}
#endif
