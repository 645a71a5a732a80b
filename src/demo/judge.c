/* judge.c - hashes and verdicts by OpenSSL. */
#include "demo/judge.h"

#include <math.h>
#include <string.h>

#include <openssl/evp.h>

#include "base/bytes.h"

/* Where OpenSSL fails (out of memory), the digest is all ones: it meets no target, so that a
 * verdict errs on the refusing side. */
static void digest(const uint8_t *data, size_t len, uint8_t out[32])
{
    unsigned int written = 0;

    if (EVP_Digest(data, len, out, &written, EVP_sha256(), NULL) != 1 || written != 32)
        memset(out, 0xff, 32);
}

void judge_sha256d(const uint8_t *data, size_t len, uint8_t hash[32])
{
    uint8_t first[32];

    digest(data, len, first);
    digest(first, sizeof(first), hash);
}

void judge_merkle_root(const uint8_t *coinbase, size_t coinbase_len, const uint8_t (*branch)[32],
                       size_t branch_count, uint8_t root[32])
{
    uint8_t pair[64];

    judge_sha256d(coinbase, coinbase_len, root);
    for (size_t i = 0; i < branch_count; i++) {
        memcpy(pair, root, 32);
        memcpy(pair + 32, branch[i], 32);
        judge_sha256d(pair, sizeof(pair), root);
    }
}

double judge_difficulty(const uint8_t hash[32])
{
    double value = 0.0;

    for (int limb = 3; limb >= 0; limb--)
        value += ldexp((double)load_le64(hash + 8 * limb), 64 * limb);
    return value > 0.0 ? ldexp(65535.0, 208) / value : HUGE_VAL;
}

bool judge_block(const uint8_t hash[32], uint32_t nbits)
{
    uint32_t size = nbits >> 24;
    uint32_t mantissa = nbits & 0x7fffffu;
    uint8_t target[32] = {0}; /* least significant byte first */

    if (mantissa != 0 && (nbits & 0x800000u) != 0)
        return false;
    for (uint32_t i = 0; i < 3; i++) {
        uint8_t byte = (uint8_t)(mantissa >> 8 * i);
        /* Byte i of the mantissa has the weight 256^(size - 3 + i); fractions are cut off. */
        if (byte == 0 || size + i < 3)
            continue;
        if (size + i - 3 >= sizeof(target))
            return false;
        target[size + i - 3] = byte;
    }
    bool zero = true;
    for (size_t i = 0; i < sizeof(target); i++)
        zero = zero && target[i] == 0;
    if (zero)
        return false;
    for (size_t i = sizeof(target); i-- > 0;) {
        if (hash[i] != target[i])
            return hash[i] < target[i];
    }
    return true;
}
