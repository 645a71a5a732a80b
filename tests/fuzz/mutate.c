/* mutate.c - changes to an input that keep much of its structure: tokens, digits, whole lines. */
#include "tests/fuzz/mutate.h"

#include <string.h>

static void remove_part(struct mutate_input *in, struct prng *random)
{
    size_t at = (size_t)prng_below(random, in->len), len = (size_t)prng_below(random, 64);

    if (len > in->len - at)
        len = in->len - at;
    memmove(in->bytes + at, in->bytes + at + len, in->len - at - len);
    in->len -= len;
}

static void insert(struct mutate_input *in, struct prng *random, const void *bytes, size_t len)
{
    size_t at = (size_t)prng_below(random, in->len + 1);

    if (len > in->room - in->len)
        return;
    memmove(in->bytes + at + len, in->bytes + at, in->len - at);
    memcpy(in->bytes + at, bytes, len);
    in->len += len;
}

static void insert_token(struct mutate_input *in, struct prng *random)
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
static void insert_lines(struct mutate_input *in, struct prng *random,
                         const struct mutate_input *other)
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

void mutate_input(struct mutate_input *in, struct prng *random, const struct mutate_input *other)
{
    for (uint64_t n = 1 + prng_below(random, 6); n > 0 && in->len > 0; n--) {
        switch (prng_below(random, other && other->len > 0 ? 8 : 6)) {
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
            insert_lines(in, random, other);
            break;
        }
    }
}
