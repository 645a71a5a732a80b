/* test_selftest.c - the self-test passes every sound hasher and refuses every broken one. */
#include "tests/support.h"

#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"
#include "hash/cpu_features.h"
#include "hash/selftest.h"
#include "hash/sha256.h"

#define LANES 8 /* of the hasher below, so that faults of vectors can be imitated */

/* What is wrong with a hasher; all zero when nothing is. */
struct fault {
    uint32_t first_k[64], second_k[64]; /* differences to the round constants */
    uint32_t first_w, second_w;         /* schedule words that lack their oldest term */
    uint32_t mask_without, mask_with;   /* bits of the filter ignored, bits added */
    uint32_t nonce_without; /* bits of a nonce that the lanes' sum does not carry into */
    uint32_t missed_bits;   /* nonces with any of these bits set are missed */
    uint64_t misses_from;   /* nonces from here on are missed, where not 0 */
    uint32_t most_versions; /* with more than this, nothing is found, where not 0 */
    uint32_t wrong_vector;  /* of a range, counted from 0: its hashes are wrong, where not 0 */
    uint32_t many_h7;       /* differences to H7 with more than 8 versions */
    uint32_t lane_without;  /* bits of a nonce to which lane 3 does not carry */
    bool misses_first, misses_last, misses_last_of_space, misses_first_of_space;
    bool tests_beyond_end, aligns_first, whole_vectors;
    bool next_lane, swaps_hashed_nonce, swaps_reported_nonce;
    bool next_version, version_zero, misses_last_version, one_version_too_many;
    bool one_per_vector, twice_per_vector, one_per_nonce;
    bool drops_when_nearly_full, never_full, stops_in_mid_vector, stops_early, no_progress;
    bool clears_list, overwrites_first, count_32_bits;
    int64_t finished_off_by;
};

static uint32_t rotr(uint32_t x, unsigned int n)
{
    return x >> n | x << (32 - n);
}

static void compress(uint32_t state[8], const uint32_t block[16], const uint32_t k[64],
                     uint32_t short_word)
{
    uint32_t w[64], v[8];

    memcpy(v, state, sizeof v);
    for (uint32_t i = 0; i < 64; i++) {
        uint32_t t1, t2;

        if (i < 16)
            w[i] = block[i];
        else
            w[i] = (rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10) + w[i - 7] +
                   (rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3) +
                   (i == short_word ? 0 : w[i - 16]);
        t1 = v[7] + (rotr(v[4], 6) ^ rotr(v[4], 11) ^ rotr(v[4], 25)) +
             ((v[4] & v[5]) ^ (~v[4] & v[6])) + (sha256_round_constants[i] ^ k[i]) + w[i];
        t2 = (rotr(v[0], 2) ^ rotr(v[0], 13) ^ rotr(v[0], 22)) +
             ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        state[i] += v[i];
}

static uint32_t h7(const struct work_prep *p, uint32_t mid, uint32_t nonce, const struct fault *f)
{
    uint32_t block[16] = {p->tail.w[0], p->tail.w[1], p->tail.w[2], swap_bytes32(nonce),
                          0x80000000};
    uint32_t first[8], second[8];

    if (f->swaps_hashed_nonce)
        block[3] = nonce;
    block[15] = 640;
    memcpy(first, p->mid[mid].mid, sizeof first);
    compress(first, block, f->first_k, f->first_w);
    memcpy(block, first, sizeof first);
    memset(block + 8, 0, 8 * sizeof *block);
    block[8] = 0x80000000;
    block[15] = 256;
    memcpy(second, sha256_initial_state, sizeof second);
    compress(second, block, f->second_k, f->second_w);
    return second[7];
}

/* H7 as the hasher sees it; index counts from the first nonce of the range. */
static uint32_t answer(const struct work_prep *p, uint32_t mid, uint32_t nonce, uint64_t index,
                       const struct fault *f)
{
    uint32_t hashed = nonce, word;

    if (index % LANES == 3)
        hashed = (nonce & ~f->lane_without) | ((nonce - 1) & f->lane_without);
    word = h7(p, mid, hashed, f);
    if (f->wrong_vector != 0 && index / LANES == f->wrong_vector)
        word = ~word;
    return p->versions > 8 ? word ^ f->many_h7 : word;
}

static bool missed(uint32_t nonce, uint64_t index, uint64_t count, const struct fault *f)
{
    return (f->misses_first && index == 0) || (f->misses_last && index + 1 == count) ||
           (f->misses_last_of_space && nonce == UINT32_MAX) ||
           (f->misses_first_of_space && nonce == 0) ||
           (f->misses_from != 0 && nonce >= f->misses_from) || (nonce & f->missed_bits) != 0;
}

static void append(struct candidates *out, uint32_t nonce, uint32_t mid, const struct fault *f)
{
    if (f->drops_when_nearly_full && out->count >= CANDIDATES_MAX - 6)
        return;
    if (out->count < CANDIDATES_MAX) {
        out->item[out->count].nonce = f->swaps_reported_nonce ? swap_bytes32(nonce) : nonce;
        out->item[out->count].mid = mid;
    }
    out->count++;
}

/* One vector; index counts from the first nonce of the range, whose size is count. */
static void scan_one_vector(const struct work_prep *p, uint32_t first_nonce, uint64_t index,
                            uint64_t count, struct candidates *out, const struct fault *f)
{
    uint32_t mask = (p->h7_mask & ~f->mask_without) | f->mask_with, start = out->count;
    uint32_t versions = p->versions - f->misses_last_version + f->one_version_too_many;
    uint64_t end = count + f->tests_beyond_end;

    if (f->most_versions != 0 && p->versions > f->most_versions)
        return;
    for (uint64_t i = index; i < index + LANES && (i < end || f->whole_vectors); i++) {
        uint32_t nonce = first_nonce + (uint32_t)i, before = out->count;

        nonce = (nonce & ~f->nonce_without) | (first_nonce & f->nonce_without);
        if (f->aligns_first) {
            nonce -= first_nonce % LANES;
            if (nonce < first_nonce)
                continue;
        }
        if (missed(nonce, i, count, f))
            continue;
        for (uint32_t mid = 0; mid < versions; mid++) {
            uint32_t said = f->version_zero ? 0 : (mid + f->next_version) % versions;

            if ((answer(p, mid % p->versions, nonce, i, f) & mask) != 0)
                continue;
            if ((f->one_per_vector && out->count > start) ||
                (f->one_per_nonce && out->count > before))
                continue;
            append(out, f->next_lane ? nonce + 1 : nonce, said, f);
            if (f->twice_per_vector && out->count == start + 1 && out->count + 1 < CANDIDATES_MAX)
                append(out, nonce, said, f);
        }
    }
}

static uint64_t scan_plainly(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                             struct candidates *out, const struct fault *f)
{
    uint32_t room = CANDIDATES_MAX - LANES * p->versions;
    uint64_t index = 0, finished;

    if (f->count_32_bits)
        count = (uint32_t)count;
    if (f->clears_list)
        out->count = 0;
    if (f->overwrites_first && out->count > 0 && count > 0)
        out->item[0].nonce++;
    while (index < count && (out->count <= room || f->never_full)) {
        if (f->no_progress && p->h7_mask == 0)
            return 0;
        scan_one_vector(p, first_nonce, index, count, out, f);
        index += LANES;
        if (f->stops_early)
            break;
    }
    if (out->count > CANDIDATES_MAX && f->never_full)
        return count;
    finished = index < count ? index : count;
    if (f->stops_in_mid_vector && finished < count && finished > 0)
        finished--;
    return count == 0 ? 0 : finished + (uint64_t)f->finished_off_by;
}

#define HASHER(NAME, ...)                                                                          \
    static uint64_t scan_##NAME(const struct work_prep *p, uint32_t first_nonce, uint64_t count,   \
                                struct candidates *out)                                            \
    {                                                                                              \
        static const struct fault f = {__VA_ARGS__};                                               \
        return scan_plainly(p, first_nonce, count, out, &f);                                       \
    }

HASHER(sound, .most_versions = 0)
HASHER(first_k_4, .first_k[4] = 1)
HASHER(first_k_63, .first_k[63] = 0x80000000)
HASHER(second_k_0, .second_k[0] = 0x00010000)
HASHER(second_k_60, .second_k[60] = 0x80000000)
HASHER(first_w_33, .first_w = 33)
HASHER(second_w_60, .second_w = 60)
HASHER(misses_first, .misses_first = true)
HASHER(misses_last, .misses_last = true)
HASHER(misses_last_of_space, .misses_last_of_space = true)
HASHER(misses_first_of_space, .misses_first_of_space = true)
HASHER(tests_beyond_end, .tests_beyond_end = true)
HASHER(whole_vectors, .whole_vectors = true)
HASHER(aligns_first, .aligns_first = true)
HASHER(signed_nonces, .misses_from = UINT64_C(0x80000000))
HASHER(misses_odd, .missed_bits = 1)
HASHER(no_carry_8, .nonce_without = 0xffffff00)
HASHER(no_carry_16, .nonce_without = 0xffff0000)
HASHER(no_carry_24, .nonce_without = 0xff000000)
HASHER(no_carry_31, .nonce_without = 0x80000000)
HASHER(lane_no_carry_8, .lane_without = 0xffffff00)
HASHER(lane_no_carry_16, .lane_without = 0xffff0000)
HASHER(lane_no_carry_24, .lane_without = 0xff000000)
HASHER(wrong_vector_63, .wrong_vector = 63)
HASHER(wrong_vector_128, .wrong_vector = 128)
HASHER(wrong_with_many, .many_h7 = 0x00000020)
HASHER(next_lane, .next_lane = true)
HASHER(swaps_hashed_nonce, .swaps_hashed_nonce = true)
HASHER(swaps_reported_nonce, .swaps_reported_nonce = true)
HASHER(next_version, .next_version = true)
HASHER(version_zero, .version_zero = true)
HASHER(misses_last_version, .misses_last_version = true)
HASHER(one_version_too_many, .one_version_too_many = true)
HASHER(below_64_versions, .most_versions = 63)
HASHER(below_128_versions, .most_versions = 127)
HASHER(one_per_vector, .one_per_vector = true)
HASHER(one_per_nonce, .one_per_nonce = true)
HASHER(twice, .twice_per_vector = true)
HASHER(ignores_a_bit, .mask_without = 0x00080000)
HASHER(ignores_top_bit, .mask_without = 0x80000000)
HASHER(ignores_filter, .mask_without = 0xffffffff)
HASHER(adds_to_filter, .mask_with = 1)
HASHER(drops_when_nearly_full, .drops_when_nearly_full = true)
HASHER(never_full, .never_full = true)
HASHER(stops_in_mid_vector, .stops_in_mid_vector = true)
HASHER(stops_early, .stops_early = true)
HASHER(no_progress, .no_progress = true)
HASHER(clears_list, .clears_list = true)
HASHER(overwrites_first, .overwrites_first = true)
HASHER(count_32_bits, .count_32_bits = true)
HASHER(finishes_one_more, .finished_off_by = 1)
HASHER(finishes_one_less, .finished_off_by = -1)

/* With the words that the reason must contain. */
static const struct {
    const char *name, *reason;
    hasher_scan_fn scan;
} broken[] = {
#define BROKEN(NAME, REASON)                                                                       \
    {                                                                                              \
#NAME, REASON, scan_##NAME                                                                 \
    }
    BROKEN(first_k_4, "missed nonce"),
    BROKEN(first_k_63, "missed nonce"),
    BROKEN(second_k_0, "missed nonce"),
    BROKEN(second_k_60, "missed nonce"),
    BROKEN(first_w_33, "missed nonce"),
    BROKEN(second_w_60, "missed nonce"),
    BROKEN(misses_first, "missed nonce"),
    BROKEN(misses_last, "missed nonce"),
    BROKEN(misses_last_of_space, "missed nonce ffffffff"),
    BROKEN(misses_first_of_space, "missed nonce 00000000"),
    BROKEN(tests_beyond_end, "outside the range"),
    BROKEN(whole_vectors, "outside the range"),
    BROKEN(aligns_first, "missed nonce"),
    BROKEN(signed_nonces, "missed nonce"),
    BROKEN(misses_odd, "missed nonce"),
    BROKEN(no_carry_8, "missed nonce"),
    BROKEN(no_carry_16, "outside the range"),
    BROKEN(no_carry_24, "outside the range"),
    BROKEN(no_carry_31, "outside the range"),
    BROKEN(lane_no_carry_8, "nonce 00000100"),
    BROKEN(lane_no_carry_16, "nonce 00010000"),
    BROKEN(lane_no_carry_24, "nonce 01000000"),
    BROKEN(wrong_vector_63, "of 1 "),
    BROKEN(wrong_vector_128, "of 1 "),
    BROKEN(wrong_with_many, "of 9 "),
    BROKEN(next_lane, "reported nonce"),
    BROKEN(swaps_hashed_nonce, "missed nonce"),
    BROKEN(swaps_reported_nonce, "outside the range"),
    BROKEN(next_version, "of version"),
    BROKEN(version_zero, "of version 0"),
    BROKEN(misses_last_version, "missed nonce"),
    BROKEN(one_version_too_many, "reported version 1 of 1"),
    BROKEN(below_64_versions, "of 64 in the range"),
    BROKEN(below_128_versions, "of 128 in the range"),
    BROKEN(one_per_vector, "missed nonce"),
    BROKEN(one_per_nonce, "missed nonce"),
    BROKEN(twice, "twice"),
    BROKEN(ignores_a_bit, "but H7 is"),
    BROKEN(ignores_top_bit, "but H7 is"),
    BROKEN(ignores_filter, "but H7 is"),
    BROKEN(adds_to_filter, "missed nonce"),
    BROKEN(drops_when_nearly_full, "missed nonce"),
    BROKEN(never_full, "past the end"),
    BROKEN(stops_in_mid_vector, "not finished"),
    BROKEN(stops_early, "stopped after 8 of"),
    BROKEN(no_progress, "stopped after 0 of"),
    BROKEN(clears_list, "changed a candidate"),
    BROKEN(overwrites_first, "changed a candidate"),
    BROKEN(count_32_bits, "0 of 4294967296"),
    BROKEN(finishes_one_more, "are finished"),
    BROKEN(finishes_one_less, "stopped after"),
#undef BROKEN
};

static void test_built_hashers_pass(void **state)
{
    uint32_t features = cpu_features();

    (void)state;
    for (size_t i = 0; i < hashers_count; i++) {
        uint32_t missing = hashers[i].features & ~features;
        char why[200] = "unset", lacks[100];

        if (missing != 0) {
            print_message("SKIP %s: this machine lacks %s\n", hashers[i].name,
                          cpu_features_text(missing, lacks, sizeof lacks));
            continue;
        }
        if (!selftest_hasher(&hashers[i], why, sizeof why))
            fail_msg("%s was refused: %s", hashers[i].name, why);
        assert_string_equal(why, "");
    }
}

/* The model without a fault passes: so each refusal below is for the fault alone. */
static void test_sound_model_passes(void **state)
{
    const struct hasher h = {.name = "sound", .lanes = LANES, .scan = scan_sound};
    char why[200];

    (void)state;
    if (!selftest_hasher(&h, why, sizeof why))
        fail_msg("refused: %s", why);
}

static void test_broken_hashers_are_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        const struct hasher h = {.name = broken[i].name, .lanes = LANES, .scan = broken[i].scan};
        char why[200] = "";

        if (selftest_hasher(&h, why, sizeof why))
            fail_msg("%s was not refused", h.name);
        if (strstr(why, broken[i].reason) == NULL)
            fail_msg("%s was refused with \"%s\" instead of \"%s\"", h.name, why, broken[i].reason);
        print_message("%s: %s\n", h.name, why);
    }
}

static void test_reason_is_cut(void **state)
{
    const struct hasher h = {.name = "twice", .lanes = LANES, .scan = scan_twice};
    char why[16];

    (void)state;
    memset(why, 'x', sizeof why);
    assert_false(selftest_hasher(&h, why, 9));
    assert_int_equal(strlen(why), 8);
    assert_int_equal(why[9], 'x');
    assert_false(selftest_hasher(&h, why, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_built_hashers_pass),
        cmocka_unit_test(test_sound_model_passes),
        cmocka_unit_test(test_broken_hashers_are_refused),
        cmocka_unit_test(test_reason_is_cut),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
