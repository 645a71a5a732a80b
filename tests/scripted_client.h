/* scripted_client.h - the client side of the loopback pool's tests: follows a pool's messages and
 * makes true shares by brute force, with OpenSSL and nothing of the miner's. */
#ifndef JOULEHASH_TESTS_SCRIPTED_CLIENT_H
#define JOULEHASH_TESTS_SCRIPTED_CLIENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

struct scripted_client {
    char extranonce1[17];
    size_t extranonce2_size;
    uint32_t version_mask;
    double difficulty;
    /* Of the latest job, with what was in force when it came. */
    json_t *job;
    char job_extranonce1[17];
    size_t job_extranonce2_size;
    double job_difficulty;
    bool job_clean;
    unsigned masks, extranonces, difficulties, jobs; /* messages seen */
    char order[64]; /* initials of the latest messages: m, e, d, n */
};

/* The fields of a submit after the worker. */
struct scripted_share {
    char job_id[64], extranonce2[33], ntime[9], nonce[9], version_bits[9];
};

/* scripted_client_message: takes in a notification of the pool; fails the test for an unknown one.
 * The reference stays the caller's. */
void scripted_client_message(struct scripted_client *client, json_t *message);
void scripted_client_clear(struct scripted_client *client);

/* scripted_client_hash: the hash of the header that a share for the latest job stands for. */
void scripted_client_hash(const struct scripted_client *client, const struct scripted_share *share,
                          uint8_t hash[32]);

/* scripted_client_solve: a share of the latest job that meets its difficulty, or with meets = false
 * one that does not: the first nonce from first_nonce on. `counter` becomes the extranonce2. */
void scripted_client_solve(const struct scripted_client *client, uint32_t counter,
                           uint32_t first_nonce, uint32_t version_bits, uint32_t ntime_offset,
                           bool meets, struct scripted_share *share);

/* scripted_client_fields: the share for the latest job with that nonce, unsolved. */
void scripted_client_fields(const struct scripted_client *client, uint32_t counter, uint32_t nonce,
                            uint32_t version_bits, uint32_t ntime_offset,
                            struct scripted_share *share);

uint32_t scripted_client_number(const struct scripted_client *client, size_t index);

#endif
