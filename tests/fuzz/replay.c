/* replay.c - drives a fuzz target without libFuzzer: plays the files of a corpus, then seeded
 * mutations of them.
 *
 * usage: replay FILE...; JH_SEED and JH_STEPS give the seed and the number of mutated inputs, which
 * JH_LONG makes a hundred times as many. Each mutation depends on the seed and its number only. */
#include "tests/fuzz/fuzz_session.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"

#define STEPS 20000
#define INPUT_MAX 65536
#define FILES_MAX 64

struct input {
    uint8_t *bytes;
    size_t len;
};

static bool read_file(const char *path, struct input *input)
{
    FILE *file = fopen(path, "rb");

    if (file == NULL) {
        perror(path);
        return false;
    }
    input->bytes = malloc(INPUT_MAX);
    input->len = input->bytes != NULL ? fread(input->bytes, 1, INPUT_MAX, file) : 0;
    fclose(file);
    return input->len > 0;
}

/* ---- mutations: each keeps the input within INPUT_MAX ---- */

static void remove_part(struct input *in, struct prng *random)
{
    size_t at = (size_t)prng_below(random, in->len), len = (size_t)prng_below(random, 64);

    if (len > in->len - at)
        len = in->len - at;
    memmove(in->bytes + at, in->bytes + at + len, in->len - at - len);
    in->len -= len;
}

static void insert(struct input *in, struct prng *random, const void *bytes, size_t len)
{
    size_t at = (size_t)prng_below(random, in->len + 1);

    if (len > INPUT_MAX - in->len)
        return;
    memmove(in->bytes + at + len, in->bytes + at, in->len - at);
    memcpy(in->bytes + at, bytes, len);
    in->len += len;
}

static void insert_token(struct input *in, struct prng *random)
{
    static const char *const tokens[] = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1e309",
        "5e-324",
        "4294967296",
        "[]",
        "{}",
        "\"\"",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "\\u0",
        "\n",
        "\r\n",
        "\xff",
        "\xfe",
        "\xfd",
        "\xfc",
        "1e-9",
        "2",
        "16",
        "17",
        "\"zz\"",
        "9999999999999999999999",
        "id",
        "error",
        "result",
        "true",
        "\xfe",
        "\xfe",
        "1fffe000",
        "00000000",
        "\xff\xff\xff",
        "\xfd\n",
        "%n%s",
        "\x1b",
        "\xc3",
        "\\ud83d\\u",
        "\"reject-reason\":\"Stale\",",
    };
    const char *token = tokens[prng_below(random, sizeof tokens / sizeof tokens[0])];

    insert(in, random, token, strlen(token));
}

/* A run of whole lines from another input. */
static void insert_lines(struct input *in, struct prng *random, const struct input *other)
{
    size_t from = (size_t)prng_below(random, other->len), to;

    while (from > 0 && other->bytes[from - 1] != '\n')
        from--;
    to = from;
    for (uint64_t lines = 1 + prng_below(random, 3); lines > 0 && to < other->len; lines--) {
        while (to < other->len && other->bytes[to] != '\n')
            to++;
        to += to < other->len;
    }
    insert(in, random, other->bytes + from, to - from);
}

static void mutate(struct input *in, struct prng *random, const struct input *files, size_t count)
{
    for (uint64_t n = 1 + prng_below(random, 6); n > 0 && in->len > 0; n--) {
        switch (prng_below(random, 8)) {
        case 0:
            in->bytes[prng_below(random, in->len)] ^= (uint8_t)(1u << prng_below(random, 8));
            break;
        case 1:
            in->bytes[prng_below(random, in->len)] = (uint8_t)prng_next(random);
            break;
        case 2:
            remove_part(in, random);
            break;
        case 3: { /* another digit, which is often a valid line still */
            size_t at = (size_t)prng_below(random, in->len);

            if (in->bytes[at] >= '0' && in->bytes[at] <= '9')
                in->bytes[at] = (uint8_t)('0' + prng_below(random, 10));
            break;
        }
        case 4:
        case 5:
            insert_token(in, random);
            break;
        default:
            insert_lines(in, random, &files[prng_below(random, count)]);
            break;
        }
    }
}

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);

    return text != NULL ? strtoull(text, NULL, 0) : otherwise;
}

int main(int argc, char **argv)
{
    static struct input files[FILES_MAX];
    static uint8_t bytes[INPUT_MAX];
    uint64_t seed = number_from("JH_SEED", 1);
    uint64_t steps = number_from("JH_STEPS", number_from("JH_LONG", 0) > 0 ? 100 * STEPS : STEPS);
    size_t count = 0;

    for (int i = 1; i < argc && count < FILES_MAX; i++) {
        if (!read_file(argv[i], &files[count]))
            return 1;
        LLVMFuzzerTestOneInput(files[count].bytes, files[count].len);
        count++;
    }
    if (count == 0) {
        fprintf(stderr, "usage: replay FILE...\n");
        return 1;
    }
    printf("%zu inputs, then %" PRIu64 " mutated with seed %" PRIu64 " (JH_STEPS, JH_SEED)\n",
           count, steps, seed);
    for (uint64_t i = 0; i < steps; i++) {
        struct prng random = {.state = seed ^ (i << 20)};
        const struct input *file = &files[prng_below(&random, count)];
        struct input in = {.bytes = bytes, .len = file->len};

        memcpy(bytes, file->bytes, file->len);
        mutate(&in, &random, files, count);
        LLVMFuzzerTestOneInput(bytes, in.len);
    }
    printf("no fault found\n");
    for (size_t i = 0; i < count; i++)
        free(files[i].bytes);
    return 0;
}
