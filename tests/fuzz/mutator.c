/* mutator.c - libFuzzer's own mutations and ours in turn; linked into libFuzzer targets only. */
#include "tests/fuzz/fuzz_target.h"

#include <string.h>

#include "tests/fuzz/mutate.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed)
{
    struct prng random = {.state = seed};
    struct mutate_input in = {.bytes = data, .len = size, .room = max_size};

    if (size == 0 || prng_below(&random, 2) == 0)
        return LLVMFuzzerMutate(data, size, max_size);
    mutate_input(&in, &random, NULL);
    return in.len > 0 ? in.len : LLVMFuzzerMutate(data, size, max_size);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *data1, size_t size1, const uint8_t *data2,
                                 size_t size2, uint8_t *out, size_t max_out_size,
                                 unsigned int seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *data1, size_t size1, const uint8_t *data2,
                                 size_t size2, uint8_t *out, size_t max_out_size, unsigned int seed)
{
    struct prng random = {.state = seed};
    struct mutate_input in = {.bytes = out, .len = size1, .room = max_out_size};
    const struct mutate_input other = {.bytes = (uint8_t *)(uintptr_t)data2, .len = size2};

    if (size1 > max_out_size)
        return 0;
    memcpy(out, data1, size1);
    mutate_input(&in, &random, &other);
    return in.len;
}
