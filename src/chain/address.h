/* address.h - Bitcoin addresses: text that people give, and the output script that it stands for.
 * Pure; any thread. Sources: base58check as in Bitcoin Core; BIP173 (bech32), BIP350 (bech32m),
 * BIP141 (witness programs). */
#ifndef JOULEHASH_ADDRESS_H
#define JOULEHASH_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define ADDRESS_TEXT_MAX 90   /* characters; BIP173's bound */
#define ADDRESS_SCRIPT_MAX 42 /* bytes of the longest output script: a witness program of 40 */

/* Networks whose addresses can be told apart, as bits. Testnet3, testnet4 and signet share theirs;
 * in base58 regtest shares them too. */
enum address_network {
    ADDRESS_MAINNET = 1,
    ADDRESS_TESTNETS = 2,
    ADDRESS_REGTEST = 4,
};

struct address {
    uint8_t script[ADDRESS_SCRIPT_MAX]; /* scriptPubKey */
    size_t script_len;
    unsigned networks; /* enum address_network bits: where it may be used */
    bool ownerless;    /* a witness program that no rule protects yet: whoever sees what is paid to
                          it may take it */
};

/* address_decode: checks everything: characters, case, checksum, lengths, version.
 * Returns ERR_SYNTAX with what is wrong in why (at most cap bytes, without the address itself);
 * *out is zeroed then. */
enum err address_decode(const char *text, struct address *out, char *why, size_t cap);

/* address_encode: the address of an output script on one network, NUL-terminated, or false for a
 * script that has none. */
bool address_encode(const uint8_t *script, size_t len, enum address_network network,
                    char out[ADDRESS_TEXT_MAX + 1]);

/* address_chain_network: the network of a chain as nodes name it (main, test, testnet4, signet,
 * regtest); 0 for another name. */
unsigned address_chain_network(const char *chain);

/* address_networks_text: "mainnet", "testnet and signet", ... for a set of bits; never NULL. */
const char *address_networks_text(unsigned networks);

#endif
