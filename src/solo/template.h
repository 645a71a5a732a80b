/* template.h - a node's block template: from getblocktemplate's JSON to a job for the devices, and
 * from the header that they found back to the whole block.
 *
 * All of the block but what the search changes (header, extranonce2) is laid out when the template
 * comes, in bytes and as the text of the request that submits it, so that a hit costs a few hundred
 * bytes. Pure; loop thread only.
 * Sources: BIP22, BIP23, BIP34, BIP141, BIP145, BIP320, BIP325. */
#ifndef JOULEHASH_TEMPLATE_H
#define JOULEHASH_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "chain/job.h"
#include "solo/coinbase_build.h"
#include "solo/template_text.h"

#define TEMPLATE_BLOCK_MAX 4000000                 /* bytes of a block, by consensus */
#define TEMPLATE_ID_MAX 255                        /* bytes of a long poll's id */
#define TEMPLATE_AUX_MAX 10000                     /* bytes of coinbaseaux in all */
#define TEMPLATE_VERSION_MASK UINT32_C(0x1fffe000) /* BIP320's bits */

struct json_t; /* jansson's */

struct template_config {
    const uint8_t *script; /* where the reward goes; borrowed for the call */
    size_t script_len;
    const char *sig; /* see struct coinbase_plan; borrowed for the call */
    uint8_t extranonce1[COINBASE_BUILD_EXTRANONCE1];
    bool version_rolling;
};

struct template
{
    uint32_t height, version, version_mask, nbits;
    uint32_t ntime;       /* the node's, and at least its mintime; never rolled, since on testnets
                             nbits depends on it */
    uint8_t prevhash[32]; /* header byte order */
    uint64_t value_sat;
    size_t transactions;                  /* besides the coinbase */
    char longpollid[TEMPLATE_ID_MAX + 1]; /* "": the node offers none */
    bool witness;
    bool aux_left_out; /* see struct coinbase_places */

    uint8_t *coinbase; /* without witness */
    struct coinbase_places places;
    uint8_t branch[JOB_BRANCHES_MAX][32];
    size_t branch_count;
    uint8_t *block; /* header to last transaction */
    size_t block_len;
    size_t extranonce2_at; /* in the block */
    char *submit;          /* JSON-RPC request for submitblock, NUL-terminated */
    size_t submit_len;
    size_t submit_hex_at; /* where the block's hexadecimal begins in it */
};

/* template_new: checks and takes over what a node answered to getblocktemplate. In: result, the
 * object itself; cut, its transactions where they were cut out of it, else NULL; version_mask rolls
 * nothing that the node signals or offers to signal with. Returns ERR_SYNTAX (not a template),
 * ERR_UNSUPPORTED (a rule that is not known here, a signet that wants signatures, no
 * coinbasevalue), ERR_LIMIT (larger than a block can be), ERR_NOMEM, with what and where in why;
 * *out is NULL then. */
enum err template_new(const struct json_t *result, const struct template_text *cut,
                      const struct template_config *config, struct template **out, char *why,
                      size_t cap);
void template_free(struct template *t); /* NULL is fine */

/* template_job: a job of it, whose shares are blocks: the target is the network's. id, NUL-ended,
 * and the rest go into the job. ERR_RANGE when nbits gives no target that can be mined. */
enum err template_job(const struct template *t, const char *id, uint32_t upstream, uint64_t session,
                      bool clean, int64_t now_ns, struct job **out);

/* template_fill: puts a found header and its extranonce2 (8 bytes) into block and submit. */
void template_fill(struct template *t, const uint8_t header[80], const uint8_t *extranonce2);

/* template_proposal: a JSON-RPC request that has the node check the block as it stands, without
 * proof of work; owned by the caller, NULL when out of memory. */
char *template_proposal(const struct template *t, size_t *len);

#endif
