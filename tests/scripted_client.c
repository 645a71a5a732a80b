/* scripted_client.c - from a notify to a share, slowly. */
#include "tests/scripted_client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "demo/judge.h"
#include "tests/support.h"

static void took(struct scripted_client *client, char initial)
{
    size_t len = strlen(client->order);

    if (len + 1 == sizeof(client->order)) {
        memmove(client->order, client->order + 1, len);
        len--;
    }
    client->order[len] = initial;
    client->order[len + 1] = '\0';
}

void scripted_client_message(struct scripted_client *client, json_t *message)
{
    const char *method = json_string_value(json_object_get(message, "method"));
    json_t *params = json_object_get(message, "params");
    json_t *first = json_array_get(params, 0);

    assert_non_null(method);
    assert_true(json_is_null(json_object_get(message, "id")));
    if (strcmp(method, "mining.set_version_mask") == 0) {
        assert_int_equal(json_string_length(first), 8);
        assert_true(hex_decode_u32(json_string_value(first), 8, &client->version_mask));
        client->masks++;
        took(client, 'm');
    } else if (strcmp(method, "mining.set_extranonce") == 0) {
        snprintf(client->extranonce1, sizeof(client->extranonce1), "%s", json_string_value(first));
        assert_true(json_is_integer(json_array_get(params, 1)));
        client->extranonce2_size = (size_t)json_integer_value(json_array_get(params, 1));
        client->extranonces++;
        took(client, 'e');
    } else if (strcmp(method, "mining.set_difficulty") == 0) {
        client->difficulty = json_number_value(first);
        assert_true(client->difficulty > 0.0);
        client->difficulties++;
        took(client, 'd');
    } else {
        assert_string_equal(method, "mining.notify");
        assert_int_equal(json_array_size(params), 9);
        json_decref(client->job);
        client->job = json_incref(params);
        memcpy(client->job_extranonce1, client->extranonce1, sizeof(client->extranonce1));
        client->job_extranonce2_size = client->extranonce2_size;
        client->job_difficulty = client->difficulty;
        assert_true(json_is_boolean(json_array_get(params, 8)));
        client->job_clean = json_is_true(json_array_get(params, 8));
        client->jobs++;
        took(client, 'n');
    }
}

void scripted_client_clear(struct scripted_client *client)
{
    json_decref(client->job);
    *client = (struct scripted_client){.job = NULL};
}

uint32_t scripted_client_number(const struct scripted_client *client, size_t index)
{
    const char *text = json_string_value(json_array_get(client->job, index));
    uint32_t number;

    assert_non_null(text);
    assert_true(hex_decode_u32(text, strlen(text), &number));
    return number;
}

static uint32_t field(const char *digits)
{
    uint32_t number;

    assert_true(hex_decode_u32(digits, strlen(digits), &number));
    return number;
}

static void header_of(const struct scripted_client *client, const struct scripted_share *share,
                      uint8_t header[80])
{
    char text[2048];
    uint8_t coinbase[1024], prevhash[32], branch[16][32];
    json_t *nodes = json_array_get(client->job, 4);
    uint32_t mask = share->version_bits[0] != '\0' ? client->version_mask : 0;
    uint32_t bits = share->version_bits[0] != '\0' ? field(share->version_bits) : 0;

    snprintf(text, sizeof(text), "%s%s%s%s", json_string_value(json_array_get(client->job, 2)),
             client->job_extranonce1, share->extranonce2,
             json_string_value(json_array_get(client->job, 3)));
    size_t len = support_hex(text, coinbase, sizeof(coinbase));
    assert_true(json_array_size(nodes) <= 16);
    for (size_t i = 0; i < json_array_size(nodes); i++)
        assert_int_equal(support_hex(json_string_value(json_array_get(nodes, i)), branch[i], 32),
                         32);
    store_le32(header, (scripted_client_number(client, 5) & ~mask) | (bits & mask));
    assert_int_equal(support_hex(json_string_value(json_array_get(client->job, 1)), prevhash, 32),
                     32);
    for (size_t i = 0; i < 32; i++)
        header[4 + i] = prevhash[i / 4 * 4 + 3 - i % 4];
    judge_merkle_root(coinbase, len, (const uint8_t(*)[32])branch, json_array_size(nodes),
                      header + 36);
    store_le32(header + 68, field(share->ntime));
    store_le32(header + 72, scripted_client_number(client, 6));
    store_le32(header + 76, field(share->nonce));
}

void scripted_client_hash(const struct scripted_client *client, const struct scripted_share *share,
                          uint8_t hash[32])
{
    uint8_t header[80];

    header_of(client, share, header);
    judge_sha256d(header, sizeof(header), hash);
}

void scripted_client_fields(const struct scripted_client *client, uint32_t counter, uint32_t nonce,
                            uint32_t version_bits, uint32_t ntime_offset,
                            struct scripted_share *share)
{
    snprintf(share->job_id, sizeof(share->job_id), "%s",
             json_string_value(json_array_get(client->job, 0)));
    share->extranonce2[0] = '\0';
    if (client->job_extranonce2_size > 0)
        snprintf(share->extranonce2, sizeof(share->extranonce2), "%0*x",
                 (int)(2 * client->job_extranonce2_size), counter);
    snprintf(share->ntime, sizeof(share->ntime), "%08x",
             scripted_client_number(client, 7) + ntime_offset);
    snprintf(share->nonce, sizeof(share->nonce), "%08x", nonce);
    share->version_bits[0] = '\0';
    if (client->version_mask != 0)
        snprintf(share->version_bits, sizeof(share->version_bits), "%08x", version_bits);
}

void scripted_client_solve(const struct scripted_client *client, uint32_t counter,
                           uint32_t first_nonce, uint32_t version_bits, uint32_t ntime_offset,
                           bool meets, struct scripted_share *share)
{
    uint8_t header[80], hash[32];
    uint32_t nonce = first_nonce;

    scripted_client_fields(client, counter, nonce, version_bits, ntime_offset, share);
    header_of(client, share, header);
    for (;; nonce++) {
        store_le32(header + 76, nonce);
        judge_sha256d(header, sizeof(header), hash);
        if ((judge_difficulty(hash) >= client->job_difficulty) == meets)
            break;
    }
    scripted_client_fields(client, counter, nonce, version_bits, ntime_offset, share);
}
