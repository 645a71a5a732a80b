/* address.c - base58check, bech32 and bech32m, both ways. */
#include "chain/address.h"

#include <stdio.h>
#include <string.h>

#include "hash/sha256.h"

#define BASE58_BYTES 25 /* version, hash of 20 bytes, checksum of 4 */
#define BECH32_CONSTANT 1
#define BECH32M_CONSTANT UINT32_C(0x2bc830a3)
#define PROGRAM_MAX 40
#define HASH160_BYTES 20

static const char base58_digits[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
static const char bech32_digits[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

static const struct prefix {
    const char *text;
    enum address_network network;
} prefixes[] = {{"bc", ADDRESS_MAINNET}, {"tb", ADDRESS_TESTNETS}, {"bcrt", ADDRESS_REGTEST}};

#define PREFIXES (sizeof prefixes / sizeof prefixes[0])

static const struct version {
    uint8_t byte;
    bool script; /* P2SH, else P2PKH */
    unsigned networks;
} versions[] = {{0x00, false, ADDRESS_MAINNET},
                {0x05, true, ADDRESS_MAINNET},
                {0x6f, false, ADDRESS_TESTNETS | ADDRESS_REGTEST},
                {0xc4, true, ADDRESS_TESTNETS | ADDRESS_REGTEST}};

#define VERSIONS (sizeof versions / sizeof versions[0])

enum { OP_0 = 0x00, OP_1 = 0x51, OP_16 = 0x60 };
enum {
    OP_DUP = 0x76,
    OP_EQUAL = 0x87,
    OP_EQUALVERIFY = 0x88,
    OP_HASH160 = 0xa9,
    OP_CHECKSIG = 0xac
};

static enum err refuse(char *why, size_t cap, const char *what)
{
    snprintf(why, cap, "%s", what);
    return ERR_SYNTAX;
}

/* ---- base58check ---- */

static void pay_to_hash(bool script_hash, const uint8_t hash[HASH160_BYTES], struct address *out)
{
    size_t n = 0;

    if (!script_hash)
        out->script[n++] = OP_DUP;
    out->script[n++] = OP_HASH160;
    out->script[n++] = HASH160_BYTES;
    memcpy(out->script + n, hash, HASH160_BYTES);
    n += HASH160_BYTES;
    if (script_hash) {
        out->script[n++] = OP_EQUAL;
    } else {
        out->script[n++] = OP_EQUALVERIFY;
        out->script[n++] = OP_CHECKSIG;
    }
    out->script_len = n;
}

static enum err decode_base58(const char *text, struct address *out, char *why, size_t cap)
{
    uint8_t bytes[BASE58_BYTES] = {0}, digest[SHA256_DIGEST_BYTES];
    size_t ones = strspn(text, "1"), zeros = 0;

    for (const char *p = text; *p; p++) {
        const char *digit = strchr(base58_digits, *p);

        if (!digit)
            return refuse(why, cap, "a character that base58 does not have");
        unsigned carry = (unsigned)(digit - base58_digits);

        for (size_t i = BASE58_BYTES; i-- > 0;) {
            carry += 58u * bytes[i];
            bytes[i] = (uint8_t)carry;
            carry >>= 8;
        }
        if (carry != 0)
            return refuse(why, cap, "too long for a base58 address");
    }
    while (zeros < BASE58_BYTES && bytes[zeros] == 0)
        zeros++;
    if (zeros != ones)
        return refuse(why, cap, "not of the length of a base58 address");
    sha256d(bytes, BASE58_BYTES - 4, digest);
    if (memcmp(digest, bytes + BASE58_BYTES - 4, 4) != 0)
        return refuse(why, cap, "the checksum is wrong: a character was mistyped");
    for (size_t i = 0; i < VERSIONS; i++)
        if (versions[i].byte == bytes[0]) {
            out->networks = versions[i].networks;
            pay_to_hash(versions[i].script, bytes + 1, out);
            return ERR_OK;
        }
    return refuse(why, cap, "its version byte is not Bitcoin's");
}

static void encode_base58(uint8_t version, const uint8_t hash[HASH160_BYTES], char *out)
{
    uint8_t bytes[BASE58_BYTES], digest[SHA256_DIGEST_BYTES];
    char reversed[ADDRESS_TEXT_MAX];
    size_t n = 0, from = 0;

    bytes[0] = version;
    memcpy(bytes + 1, hash, HASH160_BYTES);
    sha256d(bytes, BASE58_BYTES - 4, digest);
    memcpy(bytes + BASE58_BYTES - 4, digest, 4);
    for (size_t i = 0; i < BASE58_BYTES && bytes[i] == 0; i++)
        *out++ = '1';
    while (from < BASE58_BYTES && bytes[from] == 0)
        from++;
    while (from < BASE58_BYTES) {
        unsigned rest = 0;

        for (size_t i = from; i < BASE58_BYTES; i++) {
            rest = rest << 8 | bytes[i];
            bytes[i] = (uint8_t)(rest / 58);
            rest %= 58;
        }
        reversed[n++] = base58_digits[rest];
        while (from < BASE58_BYTES && bytes[from] == 0)
            from++;
    }
    while (n > 0)
        *out++ = reversed[--n];
    *out = '\0';
}

/* ---- bech32 and bech32m ---- */

static uint32_t polymod_step(uint32_t sum, unsigned value)
{
    static const uint32_t generator[5] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                          0x2a1462b3};
    uint32_t top = sum >> 25;

    sum = (sum & 0x1ffffff) << 5 ^ value;
    for (int i = 0; i < 5; i++)
        if (top >> i & 1)
            sum ^= generator[i];
    return sum;
}

static uint32_t polymod(const char *prefix, size_t prefix_len, const uint8_t *values, size_t n)
{
    uint32_t sum = 1;

    for (size_t i = 0; i < prefix_len; i++)
        sum = polymod_step(sum, (unsigned char)prefix[i] >> 5);
    sum = polymod_step(sum, 0);
    for (size_t i = 0; i < prefix_len; i++)
        sum = polymod_step(sum, (unsigned char)prefix[i] & 31);
    for (size_t i = 0; i < n; i++)
        sum = polymod_step(sum, values[i]);
    return sum;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Groups of five bits to bytes; the padding must be shorter than a group and zero. */
static bool to_bytes(const uint8_t *values, size_t n, uint8_t *out, size_t *len)
{
    unsigned bits = 0, count = 0;

    *len = 0;
    for (size_t i = 0; i < n; i++) {
        bits = (bits << 5 | values[i]) & 0xfff;
        count += 5;
        if (count >= 8) {
            if (*len == PROGRAM_MAX)
                return false;
            count -= 8;
            out[(*len)++] = (uint8_t)(bits >> count);
        }
    }
    return count < 5 && (bits & ((1u << count) - 1)) == 0;
}

/* After the checksum: the version and its program. */
static enum err take_program(const uint8_t *values, size_t n, bool m, struct address *out,
                             char *why, size_t cap)
{
    uint8_t program[PROGRAM_MAX];
    unsigned version;
    size_t len;

    if (n == 0)
        return refuse(why, cap, "there is no witness version in it");
    version = values[0];
    if (version > 16)
        return refuse(why, cap, "its witness version is above 16");
    if (!to_bytes(values + 1, n - 1, program, &len))
        return refuse(why, cap, "its witness program is padded wrongly or too long");
    if (len < 2)
        return refuse(why, cap, "its witness program is too short");
    if (version == 0 && len != 20 && len != 32)
        return refuse(why, cap, "a witness program of version 0 has 20 or 32 bytes");
    if ((version == 0) == m)
        return refuse(why, cap,
                      m ? "version 0 has the checksum of bech32, not bech32m"
                        : "version 1 and above have the checksum of bech32m, not bech32");
    out->script[0] = version == 0 ? OP_0 : (uint8_t)(OP_1 + version - 1);
    out->script[1] = (uint8_t)len;
    memcpy(out->script + 2, program, len);
    out->script_len = len + 2;
    out->ownerless = version > 1 || (version == 1 && len != 32);
    return ERR_OK;
}

static enum err decode_bech32(const char *text, struct address *out, char *why, size_t cap)
{
    size_t len = strlen(text), prefix_len;
    uint8_t values[ADDRESS_TEXT_MAX];
    char folded[ADDRESS_TEXT_MAX + 1];
    bool upper = false, small = false;

    for (size_t i = 0; i <= len; i++) {
        upper = upper || (text[i] >= 'A' && text[i] <= 'Z');
        small = small || (text[i] >= 'a' && text[i] <= 'z');
        folded[i] = lower(text[i]);
    }
    if (upper && small)
        return refuse(why, cap, "upper and lower case are mixed");
    prefix_len = (size_t)(strrchr(folded, '1') - folded);
    for (size_t i = 0; i < PREFIXES; i++)
        if (strlen(prefixes[i].text) == prefix_len &&
            strncmp(prefixes[i].text, folded, prefix_len) == 0)
            out->networks = prefixes[i].network;
    if (out->networks == 0)
        return refuse(why, cap, "its prefix is none of bc, tb, bcrt");
    size_t n = len - prefix_len - 1;

    for (size_t i = 0; i < n; i++) {
        const char *digit = strchr(bech32_digits, folded[prefix_len + 1 + i]);

        if (!digit)
            return refuse(why, cap, "a character that bech32 does not have");
        values[i] = (uint8_t)(digit - bech32_digits);
    }
    if (n < 6)
        return refuse(why, cap, "too short for a checksum");
    uint32_t sum = polymod(folded, prefix_len, values, n);

    if (sum != BECH32_CONSTANT && sum != BECH32M_CONSTANT)
        return refuse(why, cap, "the checksum is wrong: a character was mistyped");
    return take_program(values, n - 6, sum == BECH32M_CONSTANT, out, why, cap);
}

static void encode_bech32(const char *prefix, unsigned version, const uint8_t *program, size_t len,
                          char *out)
{
    uint8_t values[ADDRESS_TEXT_MAX];
    size_t n = 0;
    unsigned bits = 0, count = 0;

    values[n++] = (uint8_t)version;
    for (size_t i = 0; i < len; i++) {
        bits = (bits << 8 | program[i]) & 0xfff;
        for (count += 8; count >= 5; count -= 5)
            values[n++] = bits >> (count - 5) & 31;
    }
    if (count > 0)
        values[n++] = (uint8_t)(bits << (5 - count) & 31);
    memset(values + n, 0, 6);
    uint32_t sum = polymod(prefix, strlen(prefix), values, n + 6) ^
                   (version == 0 ? BECH32_CONSTANT : BECH32M_CONSTANT);

    for (int i = 0; i < 6; i++)
        values[n++] = sum >> 5 * (5 - i) & 31;
    while (*prefix)
        *out++ = *prefix++;
    *out++ = '1';
    for (size_t i = 0; i < n; i++)
        *out++ = bech32_digits[values[i]];
    *out = '\0';
}

/* ---- either ---- */

/* Whether it begins like bech32: a known prefix, or some prefix that base58 cannot have. */
static bool looks_like_bech32(const char *text)
{
    char folded[6] = "";

    if (!strchr(text, '1'))
        return false;
    for (size_t i = 0; i < 5 && text[i]; i++)
        folded[i] = lower(text[i]);
    for (size_t i = 0; i < PREFIXES; i++) {
        size_t len = strlen(prefixes[i].text);

        if (strncmp(folded, prefixes[i].text, len) == 0 && folded[len] == '1')
            return true;
    }
    /* Base58 addresses that are in use have at most 35 characters. */
    return strlen(text) > 35;
}

enum err address_decode(const char *text, struct address *out, char *why, size_t cap)
{
    enum err e;

    memset(out, 0, sizeof *out);
    if (text[0] == '\0')
        return refuse(why, cap, "empty");
    if (strlen(text) > ADDRESS_TEXT_MAX)
        return refuse(why, cap, "too long for an address");
    e = looks_like_bech32(text) ? decode_bech32(text, out, why, cap)
                                : decode_base58(text, out, why, cap);
    if (e != ERR_OK)
        memset(out, 0, sizeof *out);
    return e;
}

bool address_encode(const uint8_t *script, size_t len, enum address_network network,
                    char out[ADDRESS_TEXT_MAX + 1])
{
    struct address hashed;
    size_t offset;

    for (int script_hash = 0; script_hash < 2; script_hash++) {
        offset = script_hash ? 2 : 3;
        if (len < offset + HASH160_BYTES)
            continue;
        pay_to_hash(script_hash, script + offset, &hashed);
        if (len != hashed.script_len || memcmp(script, hashed.script, len) != 0)
            continue;
        for (size_t i = 0; i < VERSIONS; i++)
            if (versions[i].script == script_hash && versions[i].networks & network) {
                encode_base58(versions[i].byte, script + offset, out);
                return true;
            }
    }
    if (len < 4 || len > ADDRESS_SCRIPT_MAX || script[1] != len - 2)
        return false;
    bool zero = script[0] == OP_0 && (len == 22 || len == 34);

    if (!zero && (script[0] < OP_1 || script[0] > OP_16))
        return false;
    for (size_t i = 0; i < PREFIXES; i++)
        if (prefixes[i].network == network) {
            encode_bech32(prefixes[i].text, zero ? 0u : script[0] - OP_1 + 1u, script + 2, len - 2,
                          out);
            return true;
        }
    return false;
}

unsigned address_chain_network(const char *chain)
{
    static const struct chain_name {
        const char *name;
        enum address_network network;
    } names[] = {{"main", ADDRESS_MAINNET},
                 {"test", ADDRESS_TESTNETS},
                 {"testnet4", ADDRESS_TESTNETS},
                 {"signet", ADDRESS_TESTNETS},
                 {"regtest", ADDRESS_REGTEST}};

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i].name, chain) == 0)
            return names[i].network;
    return 0;
}

const char *address_networks_text(unsigned networks)
{
    switch (networks) {
    case ADDRESS_MAINNET:
        return "mainnet";
    case ADDRESS_TESTNETS:
        return "testnet and signet";
    case ADDRESS_REGTEST:
        return "regtest";
    case ADDRESS_TESTNETS | ADDRESS_REGTEST:
        return "testnet, signet and regtest";
    default:
        return "no network known here";
    }
}
