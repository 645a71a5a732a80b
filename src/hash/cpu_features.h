/* cpu_features.h - which instructions may be executed here: processor and operating system both
 * agree (cpuid with xgetbv on x86, hwcap on Arm). Any thread. */
#ifndef JOULEHASH_CPU_FEATURES_H
#define JOULEHASH_CPU_FEATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CPU_FEATURE_SSE2 UINT32_C(0x0001)
#define CPU_FEATURE_SSE41 UINT32_C(0x0002)
#define CPU_FEATURE_SHANI UINT32_C(0x0004)
#define CPU_FEATURE_AVX UINT32_C(0x0008)
#define CPU_FEATURE_AVX2 UINT32_C(0x0010)
#define CPU_FEATURE_AVX512 UINT32_C(0x0020) /* F, BW, DQ and VL */
#define CPU_FEATURE_NEON UINT32_C(0x0100)
#define CPU_FEATURE_ARMSHA2 UINT32_C(0x0200)

/* What an x86 processor answers: cpuid leaf 1, leaf 7 subleaf 0, and the register XCR0, which only
 * counts where leaf 1 says that xgetbv exists. */
struct cpu_features_x86 {
    uint32_t leaf1_ecx, leaf1_edx, leaf7_ebx;
    uint64_t xcr0;
};

/* cpu_features_x86: the decision, apart from the instructions that ask, so that processors and
 * systems that are not here can be tested. Pure. (Intel SDM volume 1, chapters 13 to 15.) */
uint32_t cpu_features_x86(const struct cpu_features_x86 *cpu);

/* cpu_features: the set, less what cpu_features_mask took away. Detected anew at each call. */
uint32_t cpu_features(void);

/* cpu_features_mask: for tests and for `--cpu-features`: from now on only features in `allowed` are
 * reported. UINT32_MAX allows all. Call before threads start. */
void cpu_features_mask(uint32_t allowed);

/* cpu_features_text: the names of the features in `set`, separated by spaces, into `out`
 * (NUL-terminated, cut at `cap`). Returns out. */
char *cpu_features_text(uint32_t set, char *out, size_t cap);

/* cpu_model: the processor's name as it calls itself, or "unknown". `out` as above. */
char *cpu_model(char *out, size_t cap);

/* Which microarchitecture it is, as the vendor numbers them. */
struct cpu_identity {
    char vendor[13];
    uint32_t family, model;
};

/* cpu_identity_x86: from what leaf 1 answers in eax, of which family and model are the displayed
 * ones (Intel SDM volume 2, CPUID; AMD numbers them alike). Pure; the vendor is left alone. */
void cpu_identity_x86(uint32_t leaf1_eax, struct cpu_identity *out);

/* cpu_identity: of the processor that this runs on. Returns false where it cannot be asked. */
bool cpu_identity(struct cpu_identity *out);

#endif
