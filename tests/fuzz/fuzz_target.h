/* fuzz_target.h - the entry of every libFuzzer target. */
#ifndef JOULEHASH_TESTS_FUZZ_TARGET_H
#define JOULEHASH_TESTS_FUZZ_TARGET_H

#include <stddef.h>
#include <stdint.h>

/* LLVMFuzzerTestOneInput: always 0; aborts when the input shows a fault. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
