/* opencl_proof.c - questions to a kernel whose answers are known, and the judge of what it says. */
#include "device/opencl_proof.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/prng.h"
#include "device/opencl_kernel.h"
#include "hash/sha256.h"

/* Blocks 0, 125552, 100, 181, 277647 and 1 of the main chain. Their nonces lie so that a batch of
 * any size has room around at least one of them, wherever in the batch it is to stand. */
static const char *const blocks[] = {
    "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac7"
    "2c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c",
    "0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000e320b6c2fffc8d750423"
    "db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695",
    "0100000095194b8567fe2e8bbda931afd01a7acd399b9325cb54683e64129bcd00000000660802c98f18fd34fd16"
    "d61c63cf447568370124ac5f3be626c2e1c3c9f0052d19a76949ffff001d33f3c25d",
    "01000000f2c8a8d2af43a9cd05142654e56f41d159ce0274d9cabe15a20eefb500000000366c2a0915f05db4b450"
    "c050ce7165acd55f823fee51430a8c993e0bdbb192ede5dc6a49ffff001d192d3f2f",
    "0200000053e679859867227ce7365a95043041ec3946be2fab2668c80000000000000000c306afc96d3c0258c195"
    "2b53c660455e700451635d771fbe235cb08e2931ac36feccc0520ca303195d03ba96",
    "010000006fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000982051fd1e4ba744bbbe"
    "680e1fee14677ba1a3c3540bf7b1cdb606e857233e0e61bc6649ffff001d01e36299",
};
#define BLOCKS (sizeof blocks / sizeof blocks[0])

#define QUESTIONS_MAX 96
#define SPACE (UINT64_C(1) << 32)
#define SOME_CANDIDATES 600 /* of a window: many, but fewer than the found buffer holds */
#define SMALL_PAIRS 32768

struct answer {
    struct opencl_question question;
    struct candidate *expected; /* sorted; all there are, or the planted one alone */
    uint32_t expected_count;
    bool exhaustive;
};

struct opencl_proof {
    struct opencl_variant variant;
    const struct hasher *hasher;
    struct prng prng;
    size_t count;
    bool out_of_memory;
    struct candidates scratch; /* of the hasher */
    struct answer answer[QUESTIONS_MAX];
};

static int by_nonce(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;

    if (x->nonce != y->nonce)
        return x->nonce < y->nonce ? -1 : 1;
    return x->mid < y->mid ? -1 : x->mid > y->mid;
}

/* Appends what the hasher found to the answer. */
static bool keep(struct answer *a, const struct candidates *found)
{
    size_t count = (size_t)a->expected_count + found->count;
    struct candidate *larger;

    if (found->count == 0)
        return true;
    larger = realloc(a->expected, count * sizeof *larger);
    if (larger == NULL)
        return false;
    memcpy(larger + a->expected_count, found->item, found->count * sizeof *larger);
    a->expected = larger;
    a->expected_count = (uint32_t)count;
    return true;
}

/* ---- exhaustive questions ---- */

/* A filter of random bits that leaves about SOME_CANDIDATES of so many pairs. */
static uint32_t filter_for(struct prng *prng, uint64_t pairs)
{
    uint32_t filter = 0;

    for (; pairs > SOME_CANDIDATES; pairs /= 2) {
        uint32_t bit;

        do
            bit = UINT32_C(1) << prng_below(prng, 32);
        while ((filter & bit) != 0);
        filter |= bit;
    }
    return filter;
}

static void random_work(struct prng *prng, struct work_prep *prep, uint32_t versions)
{
    uint8_t header[HEADER_BYTES];
    uint32_t version[PREP_VERSIONS_MAX];

    prng_fill(prng, header, sizeof header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = (uint32_t)prng_next(prng);
    prep_init(prep, header, version, versions, 0);
}

/* The next question, to be filled; NULL once memory ran out. */
static struct answer *next_answer(struct opencl_proof *p, const char *what, uint64_t nonces)
{
    struct answer *a = &p->answer[p->count];

    if (p->out_of_memory)
        return NULL;
    assert(p->count < QUESTIONS_MAX);
    p->count++;
    a->question.what = what;
    a->question.nonces = nonces;
    return a;
}

/* Finds all candidates of the work, range and filter that a question has by now. */
static void answer_exhaustively(struct opencl_proof *p, struct answer *a)
{
    const struct opencl_question *q = &a->question;
    uint64_t at = 0;

    assert(q->first_nonce + q->nonces <= SPACE);
    a->exhaustive = true;
    while (at < q->nonces && !p->out_of_memory) {
        p->scratch.count = 0;
        at += p->hasher->scan(&q->prep, q->first_nonce + (uint32_t)at, q->nonces - at, &p->scratch);
        p->out_of_memory = !keep(a, &p->scratch);
    }
    if (a->expected_count > 1)
        qsort(a->expected, a->expected_count, sizeof *a->expected, by_nonce);
}

static void ask_window(struct opencl_proof *p, const char *what, uint32_t versions, uint32_t first,
                       uint64_t nonces)
{
    struct answer *a = next_answer(p, what, nonces);

    if (a == NULL)
        return;
    random_work(&p->prng, &a->question.prep, versions);
    a->question.prep.h7_mask = filter_for(&p->prng, nonces * versions);
    a->question.first_nonce = first;
    answer_exhaustively(p, a);
}

/* So many nonces at a random place. */
static void ask_random_window(struct opencl_proof *p, const char *what, uint32_t versions,
                              uint64_t nonces)
{
    ask_window(p, what, versions, (uint32_t)prng_below(&p->prng, SPACE - nonces + 1), nonces);
}

/* One window under the filter of each bit: together they know every bit of every H7. */
static void ask_every_bit(struct opencl_proof *p)
{
    const uint32_t versions = 3, nonces = SOME_CANDIDATES / 2 + 1;
    const uint32_t first = (uint32_t)prng_below(&p->prng, SPACE - nonces + 1);
    struct answer *none = next_answer(p, "every bit of the filter", nonces);

    if (none == NULL)
        return;
    random_work(&p->prng, &none->question.prep, versions);
    none->question.prep.h7_mask = 0;
    none->question.first_nonce = first;
    answer_exhaustively(p, none);
    for (uint32_t bit = 0; bit < 32; bit++) {
        struct answer *a = next_answer(p, none->question.what, nonces);

        if (a == NULL)
            return;
        a->question.prep = none->question.prep;
        a->question.prep.h7_mask = UINT32_C(1) << bit;
        a->question.first_nonce = first;
        answer_exhaustively(p, a);
    }
}

/* A range that ends in the middle of a work-item or work-group, at the ends of the space, and where
 * bytes of the nonce carry. */
static void ask_ranges(struct opencl_proof *p)
{
    const uint32_t width = p->variant.width, group = width * p->variant.group;
    const uint32_t sizes[] = {1, width + 1, group - 1, group, group + 1, 2 * group, 3 * group + 1};
    const uint32_t carries[] = {0x100, 0x10000, 0x1000000, 0x80000000};

    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (sizes[i] > 0)
            ask_random_window(p, "the sizes of ranges", 1 + (uint32_t)i % 3, sizes[i]);
    ask_window(p, "the first nonces there are", 2, 0, 2 * group + 3);
    ask_window(p, "the last nonces there are", 2, (uint32_t)(SPACE - (2 * group + 3)),
               2 * group + 3);
    ask_window(p, "the last nonce there is", 1, UINT32_MAX, 1);
    for (size_t i = 0; i < sizeof carries / sizeof carries[0]; i++)
        ask_window(p, "carries between the bytes of nonces", 1,
                   carries[i] - (carries[i] < 400 ? 200 : 400), 800);
}

static void ask_versions(struct opencl_proof *p, uint32_t usual)
{
    const uint32_t counts[] = {1, 2, 3, 4, 7, 8, 16, 65, 127, 128, usual};

    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        ask_random_window(p, "the numbers of versions", counts[i], SMALL_PAIRS / counts[i] + 1);
}

static void ask_overflow(struct opencl_proof *p)
{
    const uint32_t versions[] = {1, 5};

    for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
        uint32_t nonces = 3 * OPENCL_FOUND_MAX / versions[i];
        struct answer *a = next_answer(p, "more candidates than the buffer holds", nonces);

        if (a == NULL)
            return;
        random_work(&p->prng, &a->question.prep, versions[i]);
        a->question.first_nonce = (uint32_t)prng_below(&p->prng, SPACE - nonces + 1);
        answer_exhaustively(p, a);
    }
}

/* ---- planted questions ---- */

/* A block whose nonce can stand at that offset of a range of so many. */
static const char *block_for(uint32_t turn, uint64_t offset, uint64_t nonces, uint32_t *nonce)
{
    uint8_t header[HEADER_BYTES];

    for (size_t i = 0; i < BLOCKS; i++) {
        const char *block = blocks[(turn + i) % BLOCKS];

        hex_decode(block, 2 * HEADER_BYTES, header);
        *nonce = load_le32(header + HEADER_BYTES - 4);
        if (*nonce >= offset && *nonce - offset + nonces <= SPACE)
            return block;
    }
    return NULL;
}

static void ask_planted(struct opencl_proof *p, uint32_t versions, uint64_t offset, uint64_t nonces)
{
    static const char what[] = "the nonce of a real block";
    uint32_t nonce, version[PREP_VERSIONS_MAX];
    uint32_t mid = (uint32_t)prng_below(&p->prng, versions);
    const char *block = block_for((uint32_t)prng_below(&p->prng, BLOCKS), offset, nonces, &nonce);
    struct answer *a = next_answer(p, what, nonces);
    uint8_t header[HEADER_BYTES];

    assert(block != NULL);
    if (a == NULL)
        return;
    hex_decode(block, 2 * HEADER_BYTES, header);
    for (uint32_t i = 0; i < versions; i++)
        version[i] = load_le32(header) ^ (i ^ mid) << 13;
    prep_init(&a->question.prep, header, version, versions, UINT32_MAX);
    a->question.first_nonce = nonce - (uint32_t)offset;
    p->scratch.count = 1;
    p->scratch.item[0] = (struct candidate){.nonce = nonce, .mid = mid};
    p->out_of_memory = !keep(a, &p->scratch);
}

static void ask_all_planted(struct opencl_proof *p, uint32_t versions, uint64_t nonces, bool brief)
{
    const uint64_t group = (uint64_t)p->variant.width * p->variant.group;
    const uint64_t last_group = (nonces - 1) / group * group;
    const uint64_t offsets[] = {0,         nonces / 2, nonces - 1, /* in brief only these */
                                group - 1, group,      last_group};
    const size_t count = brief ? 3 : sizeof offsets / sizeof offsets[0];

    for (size_t i = 0; i < count; i++)
        if (offsets[i] < nonces)
            ask_planted(p, versions, offsets[i], nonces);
}

/* ---- the proof ---- */

enum err opencl_proof_new(const struct opencl_proof_config *config, struct opencl_proof **out)
{
    const uint64_t group = (uint64_t)config->variant->width * config->variant->group;
    const uint32_t pairs = config->window_pairs ? config->window_pairs : 1 << 18;
    uint64_t batch = config->batch_nonces ? config->batch_nonces : 4 * group;
    struct opencl_proof *p = calloc(1, sizeof *p);

    *out = NULL;
    if (p == NULL)
        return ERR_NOMEM;
    assert(config->versions >= 1 && config->versions <= PREP_VERSIONS_MAX);
    if (batch > OPENCL_KERNEL_NONCES_MAX)
        batch = OPENCL_KERNEL_NONCES_MAX;
    p->variant = *config->variant;
    p->hasher = config->hasher;
    p->prng.state = config->seed;
    if (!config->brief) {
        ask_every_bit(p);
        ask_ranges(p);
        ask_versions(p, config->versions);
        ask_overflow(p);
        ask_all_planted(p, 1, batch, false);
    }
    ask_random_window(p, "a window", config->versions, pairs / config->versions + 1);
    ask_all_planted(p, config->versions, batch, config->brief);
    if (p->out_of_memory) {
        opencl_proof_free(p);
        return ERR_NOMEM;
    }
    *out = p;
    return ERR_OK;
}

void opencl_proof_free(struct opencl_proof *p)
{
    if (p == NULL)
        return;
    for (size_t i = 0; i < p->count; i++)
        free(p->answer[i].expected);
    free(p);
}

size_t opencl_proof_count(const struct opencl_proof *p)
{
    return p->count;
}

const struct opencl_question *opencl_proof_question(const struct opencl_proof *p, size_t i)
{
    assert(i < p->count);
    return &p->answer[i].question;
}

/* ---- the judge ---- */

static bool wrong(const struct answer *a, char *why, size_t cap, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static bool wrong(const struct answer *a, char *why, size_t cap, const char *format, ...)
{
    const struct opencl_question *q = &a->question;
    char text[200];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    snprintf(why, cap,
             "%s (%s: %" PRIu64 " nonces from %08" PRIx32 ", %" PRIu32
             " versions, filter %08" PRIx32 ")",
             text, q->what, q->nonces, q->first_nonce, q->prep.versions, q->prep.h7_mask);
    return false;
}

/* By the reference: does this pair pass the filter? */
static bool passes(const struct work_prep *prep, const struct candidate *c)
{
    uint32_t words[16] = {prep->tail.w[0], prep->tail.w[1], prep->tail.w[2], swap_bytes32(c->nonce),
                          UINT32_C(0x80000000)};
    uint32_t first[8], second[8];

    words[15] = HEADER_BYTES * 8;
    memcpy(first, prep->mid[c->mid].mid, sizeof first);
    sha256_compress(first, words);
    memset(words, 0, sizeof words);
    memcpy(words, first, sizeof first);
    words[8] = UINT32_C(0x80000000);
    words[15] = SHA256_DIGEST_BYTES * 8;
    memcpy(second, sha256_initial_state, sizeof second);
    sha256_compress(second, words);
    return (second[7] & prep->h7_mask) == 0;
}

/* Whether each of `count` sorted candidates may be there, and only once. */
static bool found_are_right(const struct answer *a, const struct candidate *found, uint32_t count,
                            char *why, size_t cap)
{
    const struct opencl_question *q = &a->question;

    for (uint32_t i = 0; i < count; i++) {
        const struct candidate *c = &found[i];

        if (c->nonce < q->first_nonce || c->nonce - q->first_nonce >= q->nonces)
            return wrong(a, why, cap, "reported nonce %08" PRIx32 " outside the range", c->nonce);
        if (c->mid >= q->prep.versions)
            return wrong(a, why, cap, "reported nonce %08" PRIx32 " of version %" PRIu32, c->nonce,
                         c->mid);
        if (i > 0 && by_nonce(c - 1, c) == 0)
            return wrong(a, why, cap, "reported nonce %08" PRIx32 " of version %" PRIu32 " twice",
                         c->nonce, c->mid);
        if (!passes(&q->prep, c))
            return wrong(a, why, cap,
                         "reported nonce %08" PRIx32 " of version %" PRIu32
                         ", which does not pass the filter",
                         c->nonce, c->mid);
    }
    return true;
}

/* The first of the expected that is not among the found; both are sorted. */
static const struct candidate *first_missed(const struct answer *a, const struct candidate *found,
                                            uint32_t count)
{
    uint32_t at = 0;

    for (uint32_t i = 0; i < a->expected_count; i++) {
        while (at < count && by_nonce(&found[at], &a->expected[i]) < 0)
            at++;
        if (at == count || by_nonce(&found[at], &a->expected[i]) != 0)
            return &a->expected[i];
    }
    return NULL;
}

static bool judge_sorted(const struct answer *a, const struct candidate *found, uint32_t count,
                         uint32_t total, char *why, size_t cap)
{
    bool overflow = total > OPENCL_FOUND_MAX;
    const struct candidate *missed;

    if (count != (overflow ? OPENCL_FOUND_MAX : total))
        return wrong(a, why, cap, "counted %" PRIu32 " candidates but holds %" PRIu32, total,
                     count);
    if (!found_are_right(a, found, count, why, cap))
        return false;
    /* Where not all fit, those that are there are right and the count is, too. */
    missed = overflow ? NULL : first_missed(a, found, count);
    if (missed != NULL)
        return wrong(a, why, cap, "missed nonce %08" PRIx32 " of version %" PRIu32, missed->nonce,
                     missed->mid);
    if (a->exhaustive && total != a->expected_count)
        return wrong(a, why, cap, "counted %" PRIu32 " candidates instead of %" PRIu32, total,
                     a->expected_count);
    return true;
}

bool opencl_proof_judge(const struct opencl_proof *p, size_t i, const struct candidates *found,
                        uint32_t total, char *why, size_t cap)
{
    static const struct candidate none[1];
    struct candidate *sorted = NULL;
    bool right;

    assert(i < p->count);
    if (cap > 0)
        why[0] = '\0';
    if (found->count > CANDIDATES_MAX)
        return wrong(&p->answer[i], why, cap, "a list of %" PRIu32 " candidates", found->count);
    if (found->count > 0) {
        sorted = malloc(found->count * sizeof *sorted);
        if (sorted == NULL)
            return wrong(&p->answer[i], why, cap, "out of memory");
        memcpy(sorted, found->item, found->count * sizeof *sorted);
        qsort(sorted, found->count, sizeof *sorted, by_nonce);
    }
    right = judge_sorted(&p->answer[i], sorted ? sorted : none, found->count, total, why, cap);
    free(sorted);
    return right;
}
