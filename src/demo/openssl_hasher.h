/* openssl_hasher.h - OpenSSL's SHA-256 behind the hasher contract: continues from the midstate, one
 * nonce at a time. The reference row of the bench; never used for mining. */
#ifndef JOULEHASH_OPENSSL_HASHER_H
#define JOULEHASH_OPENSSL_HASHER_H

#include "hash/hasher.h"

extern const struct hasher openssl_hasher;

#endif
