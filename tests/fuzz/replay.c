/* replay.c - drives a fuzz target without libFuzzer: plays the files of a corpus, then seeded
 * mutations of them.
 *
 * usage: replay FILE...; JH_SEED and JH_STEPS give the seed and the number of mutated inputs, which
 * JH_LONG makes a hundred times as many. Each mutation depends on the seed and its number only. */
#include "tests/fuzz/fuzz_target.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "tests/fuzz/mutate.h"

#define STEPS 20000
#define INPUT_MAX 65536
#define FILES_MAX 64

static bool read_file(const char *path, struct mutate_input *input)
{
    FILE *file = fopen(path, "rb");

    if (file == NULL) {
        perror(path);
        return false;
    }
    input->bytes = malloc(INPUT_MAX);
    input->len = input->bytes != NULL ? fread(input->bytes, 1, INPUT_MAX, file) : 0;
    input->room = INPUT_MAX;
    fclose(file);
    return input->len > 0;
}

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);

    return text != NULL ? strtoull(text, NULL, 0) : otherwise;
}

int main(int argc, char **argv)
{
    static struct mutate_input files[FILES_MAX];
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
        const struct mutate_input *file = &files[prng_below(&random, count)];
        struct mutate_input in = {.bytes = bytes, .len = file->len, .room = sizeof bytes};

        memcpy(bytes, file->bytes, file->len);
        mutate_input(&in, &random, &files[prng_below(&random, count)]);
        LLVMFuzzerTestOneInput(bytes, in.len);
    }
    printf("no fault found\n");
    for (size_t i = 0; i < count; i++)
        free(files[i].bytes);
    return 0;
}
