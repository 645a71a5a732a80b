/* test_address.c - addresses of every kind and network: the vectors of BIP173 and BIP350, real
 * base58 ones, every single typing mistake, and back to text. */
#include "tests/support.h"

#include <stdio.h>
#include <string.h>

#include "chain/address.h"

#define MAIN ADDRESS_MAINNET
#define TESTS ADDRESS_TESTNETS
#define REGTEST ADDRESS_REGTEST

static const struct good {
    const char *text, *script;
    unsigned networks;
    bool ownerless;
} good[] = {
    /* BIP173, BIP350 */
    {"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "0014751e76e8199196d454941c45d1b3a323f1433bd6",
     MAIN, false},
    {"tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
     "00201863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262", TESTS, false},
    {"bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
     "5128751e76e8199196d454941c45d1b3a323f1433bd6751e76e8199196d454941c45d1b3a323f1433bd6", MAIN,
     true},
    {"BC1SW50QGDZ25J", "6002751e", MAIN, true},
    {"bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", "5210751e76e8199196d454941c45d1b3a323", MAIN, true},
    {"tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
     "0020000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433", TESTS, false},
    {"tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
     "5120000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433", TESTS, false},
    {"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
     "512079be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", MAIN, false},
    {"bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", "0014751e76e8199196d454941c45d1b3a323f1433bd6",
     REGTEST, false},
    /* base58 */
    {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac",
     MAIN, false},
    {"1111111111111111111114oLvT2", "76a914000000000000000000000000000000000000000088ac", MAIN,
     false},
    {"3P14159f73E4gFr7JterCCQh9QjiTjiZrG", "a914e9c3dd0c07aac76179ebc76a6c78d4d67c6c160a87", MAIN,
     false},
    {"mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", "76a914243f1394f44554f4ce3fd68649c19adc483ce92488ac",
     TESTS | REGTEST, false},
    {"2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc", "a9144e9f39ca4688ff102128ea4ccda34105324305b087",
     TESTS | REGTEST, false},
};

#define GOOD (sizeof good / sizeof good[0])

static void test_good(void **state)
{
    (void)state;
    for (size_t i = 0; i < GOOD; i++) {
        struct address a;
        uint8_t script[64];
        char why[160] = "", back[ADDRESS_TEXT_MAX + 1];
        size_t len = support_hex(good[i].script, script, sizeof script);

        if (address_decode(good[i].text, &a, why, sizeof why) != ERR_OK)
            fail_msg("%s: %s", good[i].text, why);
        assert_int_equal(a.script_len, len);
        assert_memory_equal(a.script, script, len);
        assert_int_equal(a.networks, good[i].networks);
        assert_int_equal(a.ownerless, good[i].ownerless);
        enum address_network network = a.networks & MAIN    ? MAIN
                                       : a.networks & TESTS ? TESTS
                                                            : REGTEST;

        assert_true(address_encode(script, len, network, back));
        assert_int_equal(strcasecmp(back, good[i].text), 0);
    }
}

/* Each must be refused, for the reason given. */
static const struct bad {
    const char *text, *why;
} bad[] = {
    {"tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut", "prefix"},
    {"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "bech32m, not bech32"},
    {"tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf", "bech32m, not bech32"},
    {"BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", "bech32m, not bech32"},
    {"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", "bech32, not bech32m"},
    {"tb1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47", "bech32, not bech32m"},
    {"bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", "character"},
    {"BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "above 16"},
    {"bc1pw5dgrnzv", "too short"},
    {"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav", "too long"},
    {"BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", "20 or 32"},
    {"tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq", "case"},
    {"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", "padded"},
    {"tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j", "padded"},
    {"bc1gmk9yu", "no witness version"},
    {"bc1qqqqq", "checksum"},
    {"bc1", "too short for a checksum"},
    {"", "empty"},
    {"A12UEL5L", "length"}, /* a valid bech32 string, but nobody's address */
    {"an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1569pvx",
     "too long for an address"},
    {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "checksum"},
    {"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0", "character"},
    {"11A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "length"},
    {"111111111111111111114oLvT2", "length"},
    {"11111111111111111111114oLvT2", "length"},
    {"1", "length"},
    {"zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", "too long"},
    {"LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9", "version byte"}, /* Litecoin's */
    {" 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "character"},
    {"bc1q\x7fw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "character"},
};

static void test_bad(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct address a;
        char why[160] = "";

        if (address_decode(bad[i].text, &a, why, sizeof why) != ERR_SYNTAX)
            fail_msg("%s is taken", bad[i].text);
        if (!strstr(why, bad[i].why))
            fail_msg("%s: %s, and not %s", bad[i].text, why, bad[i].why);
        assert_int_equal(a.script_len, 0);
        assert_int_equal(a.networks, 0);
    }
}

/* One wrong character, a swapped pair, a missing or a doubled one: never another address. Bech32 of
 * version 0 has a known weakness (q before a final p), which bech32m mends. */
static void test_typing_mistakes(void **state)
{
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    size_t tried = 0;

    (void)state;
    for (size_t i = 0; i < GOOD; i++) {
        size_t len = strlen(good[i].text);
        struct address a;
        char text[ADDRESS_TEXT_MAX + 2], why[160];

        for (size_t at = 0; at < len; at++) {
            for (const char *c = letters; *c; c++) {
                strcpy(text, good[i].text);
                if (text[at] == *c)
                    continue;
                text[at] = *c;
                tried++;
                if (address_decode(text, &a, why, sizeof why) == ERR_OK)
                    fail_msg("%s for %s", text, good[i].text);
            }
            strcpy(text, good[i].text);
            if (at > 0 && text[at] != text[at - 1]) {
                char c = text[at];

                text[at] = text[at - 1];
                text[at - 1] = c;
                assert_int_equal(address_decode(text, &a, why, sizeof why), ERR_SYNTAX);
            }
            strcpy(text, good[i].text);
            memmove(text + at, text + at + 1, len - at);
            assert_int_equal(address_decode(text, &a, why, sizeof why), ERR_SYNTAX);
        }
    }
    assert_true(tried > 20000);
}

static void test_scripts_without_address(void **state)
{
    static const char *const scripts[] = {
        "",
        "51",
        "6a24aa21a9ede2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9",
        "0015751e76e8199196d454941c45d1b3a323f1433bd6",
        "0013751e76e8199196d454941c45d1b3a323f1433b",
        "5101ff",
        "6102ffff",
        "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ad",
        "a914e9c3dd0c07aac76179ebc76a6c78d4d67c6c160a88",
    };

    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++) {
        uint8_t script[64];
        char text[ADDRESS_TEXT_MAX + 1];
        size_t len = support_hex(scripts[i], script, sizeof script);

        assert_false(address_encode(script, len, ADDRESS_MAINNET, text));
    }
}

static void test_chains(void **state)
{
    (void)state;
    assert_int_equal(address_chain_network("main"), MAIN);
    assert_int_equal(address_chain_network("test"), TESTS);
    assert_int_equal(address_chain_network("testnet4"), TESTS);
    assert_int_equal(address_chain_network("signet"), TESTS);
    assert_int_equal(address_chain_network("regtest"), REGTEST);
    assert_int_equal(address_chain_network("mainnet"), 0);
    assert_string_equal(address_networks_text(MAIN), "mainnet");
    assert_string_equal(address_networks_text(TESTS), "testnet and signet");
    assert_string_equal(address_networks_text(REGTEST), "regtest");
    assert_string_equal(address_networks_text(TESTS | REGTEST), "testnet, signet and regtest");
    assert_string_equal(address_networks_text(0), "no network known here");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_bad),
        cmocka_unit_test(test_typing_mistakes),
        cmocka_unit_test(test_scripts_without_address),
        cmocka_unit_test(test_chains),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
