/* cpu_features.c - cpuid with xgetbv on x86, hwcap on Arm; elsewhere only plain C. */
#include "hash/cpu_features.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/inert.h"

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

static const struct {
    uint32_t feature;
    const char *name;
} names[] = {
    {CPU_FEATURE_SSE2, "sse2"}, {CPU_FEATURE_SSE41, "sse4.1"}, {CPU_FEATURE_SHANI, "sha_ni"},
    {CPU_FEATURE_AVX, "avx"},   {CPU_FEATURE_AVX2, "avx2"},    {CPU_FEATURE_AVX512, "avx512"},
    {CPU_FEATURE_NEON, "neon"}, {CPU_FEATURE_ARMSHA2, "sha2"},
};

/* What tests and --cpu-features leave allowed; written before threads start. */
static _Atomic uint32_t allowed_features = UINT32_MAX;

static uint32_t when(bool condition, uint32_t features)
{
    return condition ? features : 0;
}

static bool all_of(uint64_t value, uint64_t bits)
{
    return (value & bits) == bits;
}

uint32_t cpu_features_x86(const struct cpu_features_x86 *cpu)
{
    const uint32_t ssse3 = 1u << 9, sse41 = 1u << 19, osxsave = 1u << 27, avx = 1u << 28;
    const uint32_t sse2 = 1u << 26;
    const uint32_t avx2 = 1u << 5, sha = 1u << 29;
    const uint32_t avx512 = 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31; /* F, DQ, BW, VL */
    /* Register state that the system saves when it switches threads: xmm and ymm; opmask and zmm.
     */
    const uint64_t ymm_state = 0x06, zmm_state = 0xe6;
    uint64_t saved = all_of(cpu->leaf1_ecx, osxsave) ? cpu->xcr0 : 0;
    uint32_t set = when(all_of(cpu->leaf1_edx, sse2), CPU_FEATURE_SSE2);

    set |= when(all_of(cpu->leaf1_ecx, sse41), CPU_FEATURE_SSE41);
    set |= when(all_of(cpu->leaf7_ebx, sha) && all_of(cpu->leaf1_ecx, sse41 | ssse3),
                CPU_FEATURE_SHANI);
    if (!all_of(cpu->leaf1_ecx, avx) || !all_of(saved, ymm_state))
        return set;
    set |= CPU_FEATURE_AVX;
    set |= when(all_of(cpu->leaf7_ebx, avx2), CPU_FEATURE_AVX2);
    set |=
        when(all_of(cpu->leaf7_ebx, avx2 | avx512) && all_of(saved, zmm_state), CPU_FEATURE_AVX512);
    return set;
}

void cpu_identity_x86(uint32_t leaf1_eax, struct cpu_identity *out)
{
    uint32_t family = leaf1_eax >> 8 & 15, model = leaf1_eax >> 4 & 15;

    out->model = family == 6 || family == 15 ? model | (leaf1_eax >> 12 & 0xf0) : model;
    out->family = family == 15 ? family + (leaf1_eax >> 20 & 0xff) : family;
}

#if defined(__x86_64__) || defined(__i386__)

bool cpu_identity(struct cpu_identity *out)
{
    uint32_t leaf1, vendor[3], ignored;

    memset(out, 0, sizeof *out);
    if (!__get_cpuid(0, &ignored, &vendor[0], &vendor[2], &vendor[1]) ||
        !__get_cpuid(1, &leaf1, &ignored, &ignored, &ignored))
        return false;
    memcpy(out->vendor, vendor, sizeof vendor);
    cpu_identity_x86(leaf1, out);
    return true;
}

static uint32_t detect(void)
{
    struct cpu_features_x86 cpu = {0};
    uint32_t a, b, c, d;

    if (!__get_cpuid(1, &a, &b, &cpu.leaf1_ecx, &cpu.leaf1_edx))
        return 0;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d))
        cpu.leaf7_ebx = b;
    if ((cpu.leaf1_ecx & 1u << 27) != 0) { /* xgetbv exists */
        uint32_t low, high;

        __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
        cpu.xcr0 = (uint64_t)high << 32 | low;
    }
    return cpu_features_x86(&cpu);
}

static bool own_name(char *name, size_t cap)
{
    uint32_t words[12] = {0};

    if ((uint32_t)__get_cpuid_max(0x80000000, NULL) < 0x80000004 || cap < sizeof words + 1)
        return false;
    for (uint32_t i = 0; i < 3; i++)
        __get_cpuid(0x80000002 + i, &words[4 * i], &words[4 * i + 1], &words[4 * i + 2],
                    &words[4 * i + 3]);
    memcpy(name, words, sizeof words);
    name[sizeof words] = '\0';
    return true;
}

#else

bool cpu_identity(struct cpu_identity *out)
{
    memset(out, 0, sizeof *out);
    return false;
}

static uint32_t detect(void)
{
#if defined(__aarch64__) && defined(__linux__)
    unsigned long hwcap = getauxval(AT_HWCAP);

    return when(all_of(hwcap, HWCAP_ASIMD), CPU_FEATURE_NEON) |
           when(all_of(hwcap, HWCAP_ASIMD | HWCAP_SHA2), CPU_FEATURE_ARMSHA2);
#else
    return 0;
#endif
}

/* No instruction says it: the kernel may. */
static bool own_name(char *name, size_t cap)
{
    static const char *const keys[] = {"model name", "cpu model", "cpu", "uarch", "Model"};
    FILE *file = fopen("/proc/cpuinfo", "re");
    char line[256];
    bool found = false;

    if (file == NULL)
        return false;
    while (!found && fgets(line, sizeof line, file) != NULL) {
        char *colon = strchr(line, ':');

        if (colon == NULL)
            continue;
        for (size_t i = 0; i < sizeof keys / sizeof keys[0] && !found; i++) {
            size_t len = strlen(keys[i]);

            found = strncmp(line, keys[i], len) == 0 &&
                    strspn(line + len, " \t") == (size_t)(colon - line) - len;
        }
        if (found)
            snprintf(name, cap, "%s", colon + 1);
    }
    fclose(file);
    return found;
}

#endif

uint32_t cpu_features(void)
{
    return detect() & atomic_load(&allowed_features);
}

void cpu_features_mask(uint32_t allowed)
{
    atomic_store(&allowed_features, allowed);
}

char *cpu_features_text(uint32_t set, char *out, size_t cap)
{
    size_t used = 0;

    if (cap == 0)
        return out;
    out[0] = '\0';
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if ((set & names[i].feature) == 0 || used >= cap)
            continue;
        used +=
            (size_t)snprintf(out + used, cap - used, "%s%s", used > 0 ? " " : "", names[i].name);
    }
    return out;
}

char *cpu_model(char *out, size_t cap)
{
    static const char blank[] = " \t\r\n";
    char name[256] = "";
    const char *start = name;
    size_t len;

    if (cap == 0)
        return out;
    if (!own_name(name, sizeof name))
        name[0] = '\0';
    start += strspn(start, blank);
    len = strlen(start);
    while (len > 0 && strchr(blank, start[len - 1]) != NULL)
        len--;
    if (len == 0)
        return inert_copy(out, cap, "unknown", strlen("unknown"));
    return inert_copy(out, cap, start, len);
}
