/* support.h - what several tests share. */
#ifndef JOULEHASH_TESTS_SUPPORT_H
#define JOULEHASH_TESTS_SUPPORT_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "demo/real_blocks.h"

/* support_hex: decodes `text`; fails the test when it is not hexadecimal or longer than cap bytes.
 * Returns the number of bytes. */
size_t support_hex(const char *text, uint8_t *out, size_t cap);

/* support_block_header: the 80 header bytes of a real block. */
void support_block_header(const struct real_block *block, uint8_t header[80]);

/* support_lines_with: how many lines of that file (of up to 1,023 bytes) have the words in them;
 * fails the test where it cannot be read. */
unsigned support_lines_with(const char *path, const char *words);

#endif
