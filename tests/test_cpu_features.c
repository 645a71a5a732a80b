/* test_cpu_features.c - the decision for processors and systems of every kind, and this one's. */
#include "tests/support.h"

#include <string.h>

#include "hash/cpu_features.h"

#define ECX_SSSE3 (1u << 9)
#define ECX_SSE41 (1u << 19)
#define ECX_OSXSAVE (1u << 27)
#define ECX_AVX (1u << 28)
#define EDX_SSE2 (1u << 26)
#define EBX_AVX2 (1u << 5)
#define EBX_F (1u << 16)
#define EBX_DQ (1u << 17)
#define EBX_SHA (1u << 29)
#define EBX_BW (1u << 30)
#define EBX_VL (1u << 31)
#define EBX_AVX512 (EBX_F | EBX_DQ | EBX_BW | EBX_VL)
#define XCR0_SSE 0x02u
#define XCR0_AVX 0x04u
#define XCR0_OPMASK 0x20u
#define XCR0_ZMM_LOW 0x40u
#define XCR0_ZMM_HIGH 0x80u
#define XCR0_ALL (XCR0_SSE | XCR0_AVX | XCR0_OPMASK | XCR0_ZMM_LOW | XCR0_ZMM_HIGH | 1u)

#define UP_TO_SHANI (CPU_FEATURE_SSE2 | CPU_FEATURE_SSE41 | CPU_FEATURE_SHANI)
#define UP_TO_AVX2 (UP_TO_SHANI | CPU_FEATURE_AVX | CPU_FEATURE_AVX2)

static const struct cpu_features_x86 everything = {
    .leaf1_ecx = ECX_SSSE3 | ECX_SSE41 | ECX_OSXSAVE | ECX_AVX,
    .leaf1_edx = EDX_SSE2,
    .leaf7_ebx = EBX_AVX2 | EBX_SHA | EBX_AVX512,
    .xcr0 = XCR0_ALL,
};

static void test_x86_everything_and_nothing(void **state)
{
    const struct cpu_features_x86 nothing = {0};

    (void)state;
    assert_int_equal(cpu_features_x86(&everything), UP_TO_AVX2 | CPU_FEATURE_AVX512);
    assert_int_equal(cpu_features_x86(&nothing), 0);
}

/* Without the operating system's consent, vector registers would be lost at a thread switch. */
static void test_x86_system_does_not_save(void **state)
{
    static const struct {
        uint64_t xcr0;
        uint32_t expected;
    } cases[] = {
        {XCR0_ALL & ~XCR0_OPMASK, UP_TO_AVX2},
        {XCR0_ALL & ~XCR0_ZMM_LOW, UP_TO_AVX2},
        {XCR0_ALL & ~XCR0_ZMM_HIGH, UP_TO_AVX2},
        {XCR0_ALL & ~XCR0_AVX, UP_TO_SHANI},
        {XCR0_ALL & ~XCR0_SSE, UP_TO_SHANI},
        {XCR0_SSE | XCR0_AVX, UP_TO_AVX2},
        {XCR0_SSE, UP_TO_SHANI},
        {0, UP_TO_SHANI},
    };
    struct cpu_features_x86 cpu = everything;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cpu.xcr0 = cases[i].xcr0;
        assert_int_equal(cpu_features_x86(&cpu), cases[i].expected);
    }
    /* XCR0 was never read: whatever it holds counts for nothing. */
    cpu = everything;
    cpu.leaf1_ecx &= ~ECX_OSXSAVE;
    assert_int_equal(cpu_features_x86(&cpu), UP_TO_SHANI);
}

static void test_x86_each_bit_counts(void **state)
{
    static const struct {
        uint32_t ecx, edx, ebx; /* taken away */
        uint32_t lost;
    } cases[] = {
        {ECX_SSSE3, 0, 0, CPU_FEATURE_SHANI},
        {ECX_SSE41, 0, 0, CPU_FEATURE_SSE41 | CPU_FEATURE_SHANI},
        {ECX_AVX, 0, 0, CPU_FEATURE_AVX | CPU_FEATURE_AVX2 | CPU_FEATURE_AVX512},
        {0, EDX_SSE2, 0, CPU_FEATURE_SSE2},
        {0, 0, EBX_AVX2, CPU_FEATURE_AVX2 | CPU_FEATURE_AVX512},
        {0, 0, EBX_SHA, CPU_FEATURE_SHANI},
        {0, 0, EBX_F, CPU_FEATURE_AVX512},
        {0, 0, EBX_DQ, CPU_FEATURE_AVX512},
        {0, 0, EBX_BW, CPU_FEATURE_AVX512},
        {0, 0, EBX_VL, CPU_FEATURE_AVX512},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct cpu_features_x86 cpu = everything;

        cpu.leaf1_ecx &= ~cases[i].ecx;
        cpu.leaf1_edx &= ~cases[i].edx;
        cpu.leaf7_ebx &= ~cases[i].ebx;
        assert_int_equal(cpu_features_x86(&cpu), cpu_features_x86(&everything) & ~cases[i].lost);
    }
}

/* The compiler's own detection asks the same questions. */
static void test_x86_identity(void **state)
{
    struct cpu_identity zen5 = {.vendor = "AuthenticAMD"}, client, older;

    (void)state;
    cpu_identity_x86(0x00b00f21, &zen5);
    assert_string_equal(zen5.vendor, "AuthenticAMD");
    assert_int_equal(zen5.family, 26);
    assert_int_equal(zen5.model, 2);
    cpu_identity_x86(0x000906a3, &client); /* family 6 has long models too */
    assert_int_equal(client.family, 6);
    assert_int_equal(client.model, 0x9a);
    cpu_identity_x86(0x00090543, &older); /* others have not */
    assert_int_equal(older.family, 5);
    assert_int_equal(older.model, 4);
#if defined(__x86_64__)
    assert_true(cpu_identity(&client));
    assert_int_equal(strlen(client.vendor), 12);
    assert_true(client.family >= 5);
#endif
}

static void test_this_processor(void **state)
{
    uint32_t set = cpu_features();

    (void)state;
#if defined(__x86_64__)
    __builtin_cpu_init();
    assert_int_equal((set & CPU_FEATURE_SSE2) != 0, __builtin_cpu_supports("sse2") != 0);
    assert_int_equal((set & CPU_FEATURE_SSE41) != 0, __builtin_cpu_supports("sse4.1") != 0);
    assert_int_equal((set & CPU_FEATURE_AVX) != 0, __builtin_cpu_supports("avx") != 0);
    assert_int_equal((set & CPU_FEATURE_AVX2) != 0, __builtin_cpu_supports("avx2") != 0);
    assert_int_equal((set & CPU_FEATURE_AVX512) != 0,
                     __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"));
    assert_int_equal(set & (CPU_FEATURE_NEON | CPU_FEATURE_ARMSHA2), 0);
#elif defined(__aarch64__)
    assert_int_not_equal(set & CPU_FEATURE_NEON, 0);
#else
    assert_int_equal(set, 0);
#endif
}

static void test_mask(void **state)
{
    uint32_t all = cpu_features();

    (void)state;
    cpu_features_mask(0);
    assert_int_equal(cpu_features(), 0);
    cpu_features_mask(CPU_FEATURE_SSE2 | CPU_FEATURE_AVX2);
    assert_int_equal(cpu_features(), all & (CPU_FEATURE_SSE2 | CPU_FEATURE_AVX2));
    cpu_features_mask(UINT32_MAX);
    assert_int_equal(cpu_features(), all);
}

static void test_text(void **state)
{
    char text[64], small[12];

    (void)state;
    assert_string_equal(cpu_features_text(0, text, sizeof text), "");
    assert_string_equal(cpu_features_text(CPU_FEATURE_AVX2, text, sizeof text), "avx2");
    assert_string_equal(cpu_features_text(CPU_FEATURE_AVX512 | CPU_FEATURE_SSE2 | CPU_FEATURE_SHANI,
                                          text, sizeof text),
                        "sse2 sha_ni avx512");
    assert_string_equal(cpu_features_text(UINT32_MAX, text, sizeof text),
                        "sse2 sse4.1 sha_ni avx avx2 avx512 neon sha2");
    memset(small, 'x', sizeof small);
    assert_string_equal(cpu_features_text(UINT32_MAX, small, 11), "sse2 sse4.");
    assert_int_equal(small[11], 'x');
    assert_string_equal(cpu_features_text(UINT32_MAX, small, 1), "");
    small[0] = 'y';
    cpu_features_text(UINT32_MAX, small, 0);
    assert_int_equal(small[0], 'y');
}

static void test_model(void **state)
{
    char name[100], small[6];

    (void)state;
    assert_ptr_equal(cpu_model(name, sizeof name), name);
    assert_true(strlen(name) > 0);
    assert_true(name[0] != ' ' && name[strlen(name) - 1] != ' ');
    for (size_t i = 0; name[i] != '\0'; i++)
        assert_true(name[i] >= ' ' && name[i] <= '~');
    memset(small, 'x', sizeof small);
    cpu_model(small, 5);
    assert_int_equal(strlen(small), 4);
    assert_int_equal(small[5], 'x');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_x86_everything_and_nothing),
        cmocka_unit_test(test_x86_system_does_not_save),
        cmocka_unit_test(test_x86_each_bit_counts),
        cmocka_unit_test(test_x86_identity),
        cmocka_unit_test(test_this_processor),
        cmocka_unit_test(test_mask),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_model),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
