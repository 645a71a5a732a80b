/* support.c - what several tests share. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"

size_t support_hex(const char *text, uint8_t *out, size_t cap)
{
    size_t digits = strlen(text);

    assert_true(digits / 2 <= cap);
    assert_true(hex_decode(text, digits, out));
    return digits / 2;
}

void support_block_header(const struct real_block *block, uint8_t header[80])
{
    assert_int_equal(support_hex(block->header, header, 80), 80);
}

unsigned support_lines_with(const char *path, const char *words)
{
    char line[1024];
    FILE *f = fopen(path, "re");
    unsigned count = 0;

    assert_non_null(f);
    while (fgets(line, sizeof line, f))
        count += strstr(line, words) != NULL;
    fclose(f);
    return count;
}
