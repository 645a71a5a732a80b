/* coinbase_build.c - writes the coinbase transaction of a block of our own. */
#include "solo/coinbase_build.h"

#include <assert.h>
#include <string.h>

#include "base/bytes.h"

enum { OP_1 = 0x51 };

static size_t put(uint8_t *out, size_t at, const void *bytes, size_t len)
{
    if (len > 0)
        memcpy(out + at, bytes, len);
    return at + len;
}

size_t coinbase_build_size(uint64_t value, uint8_t out[9])
{
    size_t bytes = value < 0xfd ? 0 : value <= 0xffff ? 2 : value <= UINT32_MAX ? 4 : 8;

    out[0] = bytes == 0 ? (uint8_t)value : bytes == 2 ? 0xfd : bytes == 4 ? 0xfe : 0xff;
    for (size_t i = 0; i < bytes; i++)
        out[1 + i] = (uint8_t)(value >> 8 * i);
    return 1 + bytes;
}

size_t coinbase_build_height(uint32_t height, uint8_t out[6])
{
    size_t len = 0;

    if (height >= 1 && height <= 16) {
        out[0] = (uint8_t)(OP_1 + height - 1);
        return 1;
    }
    for (uint32_t rest = height; rest != 0; rest >>= 8)
        out[1 + len++] = (uint8_t)rest;
    if (len > 0 && out[len] & 0x80) /* the top bit is the sign */
        out[1 + len++] = 0;
    out[0] = (uint8_t)len; /* a height of zero is the empty push, OP_0 */
    return 1 + len;
}

void coinbase_build(const struct coinbase_plan *plan, uint8_t *out, struct coinbase_places *places)
{
    static const uint8_t nothing_spent[36] = {[32] = 0xff, 0xff, 0xff, 0xff};
    static const uint8_t zeros[COINBASE_BUILD_EXTRANONCE2];
    uint8_t script[COINBASE_BUILD_SCRIPT_MAX], size[9];
    size_t sig_len = strlen(plan->sig), script_len, n, extranonce_at;
    size_t fixed, signature = sig_len > 0 ? 1 + sig_len : 0;

    assert(sig_len <= COINBASE_BUILD_SIG_MAX);
    assert(plan->script_len <= COINBASE_BUILD_OUTPUT_MAX);
    script_len = coinbase_build_height(plan->height, script);
    fixed = script_len + 1 + COINBASE_BUILD_EXTRANONCE1 + COINBASE_BUILD_EXTRANONCE2 + signature;
    places->aux_left_out = plan->aux_len > COINBASE_BUILD_SCRIPT_MAX - fixed;
    if (!places->aux_left_out)
        script_len = put(script, script_len, plan->aux, plan->aux_len);
    /* Pushes, so that no byte in them counts as a signature operation. */
    script[script_len++] = COINBASE_BUILD_EXTRANONCE1 + COINBASE_BUILD_EXTRANONCE2;
    extranonce_at = script_len;
    script_len = put(script, script_len, plan->extranonce1, COINBASE_BUILD_EXTRANONCE1);
    script_len = put(script, script_len, zeros, COINBASE_BUILD_EXTRANONCE2);
    if (signature > 0) {
        script[script_len++] = (uint8_t)sig_len;
        script_len = put(script, script_len, plan->sig, sig_len);
    }

    store_le32(out, 2);
    out[4] = 1;
    n = put(out, 5, nothing_spent, sizeof nothing_spent);
    out[n++] = (uint8_t)script_len;
    places->extranonce1 = n + extranonce_at;
    places->tail = places->extranonce1 + COINBASE_BUILD_EXTRANONCE1 + COINBASE_BUILD_EXTRANONCE2;
    n = put(out, n, script, script_len);
    store_le32(out + n, UINT32_MAX); /* sequence */
    n += 4;
    out[n++] = plan->commitment ? 2 : 1;
    store_le64(out + n, plan->value_sat);
    n += 8;
    n = put(out, n, size, coinbase_build_size(plan->script_len, size));
    n = put(out, n, plan->script, plan->script_len);
    if (plan->commitment) {
        store_le64(out + n, 0);
        n += 8;
        n = put(out, n, size, coinbase_build_size(plan->commitment_len, size));
        n = put(out, n, plan->commitment, plan->commitment_len);
    }
    store_le32(out + n, 0); /* lock time */
    places->len = n + 4;
}

size_t coinbase_build_full(const uint8_t *bare, size_t len, bool witness, uint8_t *out,
                           size_t *moved)
{
    static const uint8_t marker[2] = {0, 1}, item[34] = {1, 32};
    size_t n;

    *moved = witness ? sizeof marker : 0;
    if (!witness)
        return put(out, 0, bare, len);
    n = put(out, 0, bare, 4);
    n = put(out, n, marker, sizeof marker);
    n = put(out, n, bare + 4, len - 8);
    n = put(out, n, item, sizeof item);
    return put(out, n, bare + len - 4, 4);
}
