/* coinbase.c - a bounds-checked reader of one serialised coinbase transaction. */
#include "chain/coinbase.h"

#include <string.h>

#include "base/bytes.h"
#include "chain/subsidy.h"

#define MONEY_MAX (21000000 * SATOSHI_PER_BTC)
#define SCRIPT_MIN 2
#define SCRIPT_MAX 100
#define TAG_MIN 4
#define HEIGHT_BYTES_MAX 4 /* of a script number up to COINBASE_HEIGHT_MAX */

/* Reads from the front; once anything was missing or wrong, `bad` stays and all reads give zero. */
struct cursor {
    const uint8_t *at;
    size_t left;
    bool bad;
};

static const uint8_t *take(struct cursor *c, uint64_t len)
{
    if (c->bad || len > c->left) {
        c->bad = true;
        return NULL;
    }
    const uint8_t *p = c->at;

    c->at += len;
    c->left -= (size_t)len;
    return p;
}

static uint64_t take_le(struct cursor *c, size_t bytes)
{
    const uint8_t *p = take(c, bytes);
    uint64_t value = 0;

    for (size_t i = bytes; p != NULL && i > 0; i--)
        value = value << 8 | p[i - 1];
    return value;
}

/* CompactSize, in its shortest form only, as Bitcoin Core reads it. */
static uint64_t take_size(struct cursor *c)
{
    uint64_t first = take_le(c, 1);

    if (first < 0xfd)
        return first;
    size_t bytes = first == 0xfd ? 2 : first == 0xfe ? 4 : 8;
    uint64_t value = take_le(c, bytes);

    if (value < 0xfd || (bytes > 2 && value >> 4 * bytes == 0))
        c->bad = true;
    return c->bad ? 0 : value;
}

static bool take_marker(struct cursor *c)
{
    if (c->bad || c->left < 2 || c->at[0] != 0)
        return false;
    take(c, 1);
    if (take_le(c, 1) != 1)
        c->bad = true;
    return true;
}

static void take_input(struct cursor *c, const uint8_t *tx, struct coinbase_info *out)
{
    static const uint8_t nothing[36] = {[32] = 0xff, 0xff, 0xff, 0xff};
    uint64_t inputs = take_size(c);
    const uint8_t *prevout = take(c, sizeof nothing);
    uint64_t script_len = take_size(c);
    const uint8_t *script = take(c, script_len);

    take(c, 4); /* sequence */
    if (c->bad || inputs != 1 || memcmp(prevout, nothing, sizeof nothing) != 0 ||
        script_len < SCRIPT_MIN || script_len > SCRIPT_MAX) {
        c->bad = true;
        return;
    }
    out->script_offset = (size_t)(script - tx);
    out->script_len = (size_t)script_len;
}

/* Each turn takes at least 9 bytes or ends the loop, so the count that the sender claims bounds
 * nothing of ours. */
static bool take_outputs(struct cursor *c, struct coinbase_info *out)
{
    uint64_t count = take_size(c);
    uint64_t total = 0;
    bool possible = true;

    for (uint64_t i = 0; i < count && !c->bad; i++) {
        uint64_t value = take_le(c, 8);

        take(c, take_size(c));
        possible = possible && value <= MONEY_MAX && total + value <= MONEY_MAX;
        total = possible ? total + value : 0;
    }
    if (count == 0 || count > UINT32_MAX)
        c->bad = true;
    out->output_total_sat = total;
    out->output_count = (uint32_t)count;
    return possible;
}

static void take_witness(struct cursor *c)
{
    uint64_t items = take_size(c);

    if (items == 0) /* the marker promised one */
        c->bad = true;
    for (uint64_t i = 0; i < items && !c->bad; i++)
        take(c, take_size(c));
}

/* BIP34: the scriptSig starts with what a script makes of pushing the height: OP_1 to OP_16, then
 * the shortest little-endian bytes whose top bit, the sign, is clear. Returns the bytes read, 0
 * where there is no such push. A height of 0 is the genesis block's only, which is of version 1. */
static size_t script_height(const uint8_t *script, size_t len, uint32_t *height)
{
    uint8_t push = script[0];

    if (push >= 0x51 && push <= 0x60) {
        *height = push - 0x50u;
        return 1;
    }
    if (push < 1 || push > HEIGHT_BYTES_MAX || push >= len)
        return 0;
    uint8_t top = script[push];
    bool shortest = top != 0 || (push > 1 && script[push - 1] >= 0x80);
    uint32_t value = 0;

    for (size_t i = push; i > 0; i--)
        value = value << 8 | script[i];
    if (top >= 0x80 || !shortest || value <= 16 || value > COINBASE_HEIGHT_MAX)
        return 0;
    *height = value;
    return 1u + push;
}

static void find_tag(const uint8_t *script, size_t len, char tag[COINBASE_TAG_MAX + 1])
{
    size_t best = 0, best_len = 0, run = 0;

    for (size_t i = 0; i < len; i++) {
        run = script[i] >= ' ' && script[i] <= '~' ? run + 1 : 0;
        if (run > best_len) {
            best_len = run;
            best = i + 1 - run;
        }
    }
    if (best_len < TAG_MIN)
        best_len = 0;
    memcpy(tag, script + best, best_len);
    tag[best_len] = '\0';
}

enum err coinbase_decode(const uint8_t *tx, size_t len, uint32_t block_version,
                         struct coinbase_info *out)
{
    struct cursor c = {.at = tx, .left = len};
    struct coinbase_info info = {0};

    memset(out, 0, sizeof *out);
    take(&c, 4); /* version */
    bool witness = take_marker(&c);

    take_input(&c, tx, &info);
    bool possible = take_outputs(&c, &info);

    if (witness)
        take_witness(&c);
    take(&c, 4); /* lock time */
    if (c.bad || c.left != 0)
        return ERR_SYNTAX;
    if (!possible)
        return ERR_RANGE;

    const uint8_t *script = tx + info.script_offset;
    size_t height_len = 0;

    /* Header versions are signed in Bitcoin. */
    if (block_version >= 2 && block_version <= INT32_MAX)
        height_len = script_height(script, info.script_len, &info.height);
    info.height_known = height_len != 0;
    find_tag(script + height_len, info.script_len - height_len, info.tag);
    *out = info;
    return ERR_OK;
}

bool coinbase_output(const uint8_t *tx, size_t len, uint32_t index, struct coinbase_output *out)
{
    struct cursor c = {.at = tx, .left = len};
    struct coinbase_info input;

    take(&c, 4); /* version */
    take_marker(&c);
    take_input(&c, tx, &input);
    uint64_t count = take_size(&c);

    if (index >= count)
        return false;
    for (uint32_t i = 0; i <= index; i++) {
        out->value_sat = take_le(&c, 8);
        uint64_t script_len = take_size(&c);

        out->script = take(&c, script_len);
        out->script_len = (size_t)script_len;
    }
    return !c.bad;
}

uint64_t coinbase_paid(const uint8_t *tx, size_t len, const uint8_t *script, size_t script_len)
{
    struct cursor c = {.at = tx, .left = len};
    struct coinbase_info input;
    uint64_t paid = 0;

    take(&c, 4); /* version */
    take_marker(&c);
    take_input(&c, tx, &input);
    for (uint64_t count = take_size(&c); count > 0 && !c.bad; count--) {
        uint64_t value = take_le(&c, 8), its_len = take_size(&c);
        const uint8_t *its = take(&c, its_len);

        if (its && its_len == script_len && memcmp(its, script, script_len) == 0)
            paid += value;
    }
    return paid;
}
