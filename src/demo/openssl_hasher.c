/* openssl_hasher.c - OpenSSL's block function as a hasher, one nonce at a time. */
#include "demo/openssl_hasher.h"

#include <string.h>

#define OPENSSL_SUPPRESS_DEPRECATED /* SHA256_Transform has no successor that takes a midstate */
#include <openssl/sha.h>

#include "base/bytes.h"
#include "hash/vector_state.h"

static uint64_t scan(const struct work_prep *p, uint32_t first_nonce, uint64_t count,
                     struct candidates *out)
{
    uint8_t tail[64] = {0};   /* header bytes 64..79 and padding for 80 bytes */
    uint8_t second[64] = {0}; /* a digest and padding for 32 bytes */
    SHA256_CTX start, state;

    vector_state_clean(); /* a reference must not be slower than it is */
    for (size_t i = 0; i < 3; i++)
        store_be32(tail + 4 * i, p->tail.w[i]);
    tail[16] = 0x80;
    store_be32(tail + 60, 80 * 8);
    second[32] = 0x80;
    store_be32(second + 60, 32 * 8);
    if (SHA256_Init(&start) != 1)
        return 0;
    state = start;

    for (uint64_t done = 0; done < count; done++) {
        uint32_t nonce = (uint32_t)(first_nonce + done);

        if (out->count + p->versions > CANDIDATES_MAX)
            return done;
        store_le32(tail + 12, nonce);
        for (uint32_t v = 0; v < p->versions; v++) {
            for (size_t i = 0; i < 8; i++)
                state.h[i] = p->mid[v].mid[i];
            SHA256_Transform(&state, tail);
            for (size_t i = 0; i < 8; i++)
                store_be32(second + 4 * i, state.h[i]);
            memcpy(state.h, start.h, sizeof(state.h));
            SHA256_Transform(&state, second);
            if ((state.h[7] & p->h7_mask) == 0)
                out->item[out->count++] = (struct candidate){.nonce = nonce, .mid = v};
        }
    }
    return count;
}

const struct hasher openssl_hasher = {
    .name = "openssl",
    .features = 0,
    .lanes = 1,
    .scan = scan,
};
