/* template.c - from getblocktemplate to a job, and from a hit to the block. */
#include "solo/template.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/bytes.h"
#include "base/inert.h"
#include "hash/sha256.h"

#define SUBMIT_BEFORE                                                                              \
    "{\"jsonrpc\":\"1.0\",\"id\":\"submitblock\",\"method\":\"submitblock\",\"params\":[\""
#define SUBMIT_AFTER "\"]}"
#define PROPOSAL_BEFORE                                                                            \
    "{\"jsonrpc\":\"1.0\",\"id\":\"proposal\",\"method\":\"getblocktemplate\",\"params\":["        \
    "{\"mode\":\"proposal\",\"rules\":[\"segwit\",\"signet\"],\"data\":\""
#define PROPOSAL_AFTER "\"}]}"
#define TRANSACTION_LEAST 60 /* bytes; bounds how many there can be */
#define COMMITMENT_BYTES 38

/* What is read before anything is laid out. */
struct reading {
    const json_t *result;
    const struct template_text_transaction *transaction; /* `count` of them */
    struct template_text_transaction *made;              /* those, when they were made of JSON */
    size_t count;
    uint8_t aux[TEMPLATE_AUX_MAX];
    size_t aux_len;
    uint8_t commitment[COINBASE_BUILD_OUTPUT_MAX];
    size_t commitment_len;
    size_t data_len; /* of all transactions */
    uint8_t (*txid)[32];
    char *why;
    size_t cap;
};

__attribute__((format(printf, 3, 4))) static enum err refuse(struct reading *r, enum err e,
                                                             const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(r->why, r->cap, format, arguments);
    va_end(arguments);
    return e;
}

/* ---- single fields ---- */

static enum err read_u32(struct reading *r, const char *key, bool required, uint32_t *out)
{
    const json_t *value = json_object_get(r->result, key);

    if (!value && !required)
        return ERR_OK;
    if (!json_is_integer(value) || json_integer_value(value) < 0 ||
        json_integer_value(value) > UINT32_MAX)
        return refuse(r, ERR_SYNTAX, "the template's %s is missing or not a number in range", key);
    *out = (uint32_t)json_integer_value(value);
    return ERR_OK;
}

/* Hexadecimal of exactly `len` bytes, last byte first. */
static bool reversed_text(const char *text, size_t digits, uint8_t *out, size_t len)
{
    uint8_t bytes[32];

    if (!text || digits != 2 * len || !hex_decode(text, 2 * len, bytes))
        return false;
    for (size_t i = 0; i < len; i++)
        out[i] = bytes[len - 1 - i];
    return true;
}

static bool reversed_hex(const json_t *value, uint8_t *out, size_t len)
{
    return reversed_text(json_string_value(value), json_string_length(value), out, len);
}

static enum err read_head(struct reading *r, struct template *t)
{
    const json_t *id = json_object_get(r->result, "longpollid");
    const json_t *value = json_object_get(r->result, "coinbasevalue");
    const json_t *version = json_object_get(r->result, "version");
    uint32_t mintime = 0;
    uint8_t nbits[4];
    enum err e;

    if ((e = read_u32(r, "height", true, &t->height)) != ERR_OK ||
        (e = read_u32(r, "curtime", true, &t->ntime)) != ERR_OK ||
        (e = read_u32(r, "mintime", false, &mintime)) != ERR_OK)
        return e;
    if (t->height == 0 || t->height > COINBASE_HEIGHT_MAX)
        return refuse(r, ERR_SYNTAX, "the template's height %" PRIu32 " is not plausible",
                      t->height);
    if (t->ntime < mintime)
        t->ntime = mintime;
    /* The header's version is a signed number. */
    if (!json_is_integer(version) || json_integer_value(version) < INT32_MIN ||
        json_integer_value(version) > UINT32_MAX)
        return refuse(r, ERR_SYNTAX, "the template's version is missing or not a number in range");
    t->version = (uint32_t)json_integer_value(version);
    if (!reversed_hex(json_object_get(r->result, "bits"), nbits, sizeof nbits))
        return refuse(r, ERR_SYNTAX, "the template's bits are not 8 hexadecimal digits");
    t->nbits = load_le32(nbits);
    if (!reversed_hex(json_object_get(r->result, "previousblockhash"), t->prevhash, 32))
        return refuse(r, ERR_SYNTAX,
                      "the template's previousblockhash is not 64 hexadecimal digits");
    if (!value)
        return refuse(r, ERR_UNSUPPORTED,
                      "the template has no coinbasevalue: the node wants to "
                      "write the coinbase itself");
    if (!json_is_integer(value) || json_integer_value(value) < 0)
        return refuse(r, ERR_SYNTAX, "the template's coinbasevalue is not a number in range");
    t->value_sat = (uint64_t)json_integer_value(value);
    if (json_string_length(id) > TEMPLATE_ID_MAX)
        return refuse(r, ERR_LIMIT, "the template's longpollid is longer than %d bytes",
                      TEMPLATE_ID_MAX);
    if (json_is_string(id))
        memcpy(t->longpollid, json_string_value(id), json_string_length(id));
    return ERR_OK;
}

/* ---- rules ---- */

static bool word_in(const char *word, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(word, words[i]) == 0)
            return true;
    return false;
}

static enum err read_rules(struct reading *r, bool *segwit, bool *signet)
{
    /* Those that change what a miner must do, and are done here; or change nothing for it. */
    static const char *const known[] = {"segwit", "signet", "csv", "taproot"};
    const json_t *rules = json_object_get(r->result, "rules"), *rule;
    size_t i;

    *segwit = *signet = false;
    json_array_foreach(rules, i, rule)
    {
        const char *name = json_string_value(rule);
        char shown[64];

        if (!name)
            return refuse(r, ERR_SYNTAX, "one of the template's rules is not a name");
        bool must = name[0] == '!';

        name += must;
        *segwit = *segwit || strcmp(name, "segwit") == 0;
        *signet = *signet || strcmp(name, "signet") == 0;
        if (must && !word_in(name, known, sizeof known / sizeof known[0]))
            return refuse(r, ERR_UNSUPPORTED,
                          "the node demands the rule %s, which this version does not know",
                          inert_copy(shown, sizeof shown, name, strlen(name)));
    }
    return ERR_OK;
}

/* A challenge of OP_TRUE needs no signature; any other one does. */
static enum err check_signet(struct reading *r, bool signet)
{
    const json_t *challenge = json_object_get(r->result, "signet_challenge");
    const char *text = json_string_value(challenge);

    if (!challenge && !signet)
        return ERR_OK;
    if (!text)
        return refuse(r, ERR_SYNTAX, "a signet's template without signet_challenge");
    if (strcmp(text, "51") == 0)
        return ERR_OK;
    return refuse(r, ERR_UNSUPPORTED,
                  "this signet's blocks must be signed by its operators (its challenge is not 51), "
                  "so they cannot be mined here");
}

static void read_mask(const struct reading *r, bool rolling, struct template *t)
{
    const json_t *bits = json_object_get(r->result, "vbavailable"), *bit;
    const char *name;

    if (!rolling)
        return;
    t->version_mask = TEMPLATE_VERSION_MASK & ~t->version;
    /* A bit that means something to the node is not played with. */
    json_object_foreach((json_t *)(uintptr_t)bits, name, bit)
    {
        if (json_is_integer(bit) && json_integer_value(bit) >= 0 && json_integer_value(bit) < 29)
            t->version_mask &= ~(UINT32_C(1) << json_integer_value(bit));
    }
}

/* ---- what goes into the coinbase ---- */

static enum err read_aux(struct reading *r)
{
    const json_t *aux = json_object_get(r->result, "coinbaseaux"), *value;
    const char *name;

    json_object_foreach((json_t *)(uintptr_t)aux, name, value)
    {
        const char *text = json_string_value(value);
        size_t digits = json_string_length(value);

        if (!text)
            return refuse(r, ERR_SYNTAX, "a value of the template's coinbaseaux is not a string");
        if (digits / 2 > sizeof r->aux - r->aux_len)
            return refuse(r, ERR_LIMIT, "the template's coinbaseaux is longer than %d bytes",
                          TEMPLATE_AUX_MAX);
        if (!hex_decode(text, digits, r->aux + r->aux_len))
            return refuse(r, ERR_SYNTAX,
                          "a value of the template's coinbaseaux is not hexadecimal");
        r->aux_len += digits / 2;
    }
    return ERR_OK;
}

/* The root over `n` leaves, in place; those of a coinbase at index 0 are given as the leaf. */
static void fold(uint8_t (*leaf)[32], size_t n)
{
    uint8_t pair[64];

    for (; n > 1; n = (n + 1) / 2)
        for (size_t i = 0; i < n; i += 2) {
            memcpy(pair, leaf[i], 32);
            memcpy(pair + 32, leaf[i + 1 < n ? i + 1 : i], 32);
            sha256d(pair, sizeof pair, leaf[i / 2]);
        }
}

/* BIP141: over the wtxids, the coinbase's being zero, and a reserved value of zeros. */
static enum err compute_commitment(struct reading *r)
{
    static const uint8_t head[6] = {0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed};
    size_t n = r->count + 1;
    uint8_t(*leaf)[32] = calloc(n, sizeof *leaf), pair[64] = {0};

    if (!leaf)
        return refuse(r, ERR_NOMEM, "out of memory");
    for (size_t i = 1; i < n; i++)
        if (!reversed_text(r->transaction[i - 1].hash, r->transaction[i - 1].hash_len, leaf[i],
                           32)) {
            free(leaf);
            return refuse(r, ERR_SYNTAX, "transaction %zu of the template has no hash", i);
        }
    fold(leaf, n);
    memcpy(pair, leaf[0], 32);
    free(leaf);
    memcpy(r->commitment, head, sizeof head);
    sha256d(pair, sizeof pair, r->commitment + sizeof head);
    r->commitment_len = COMMITMENT_BYTES;
    return ERR_OK;
}

static enum err read_commitment(struct reading *r, bool segwit, struct template *t)
{
    const json_t *given = json_object_get(r->result, "default_witness_commitment");
    size_t digits = json_string_length(given);

    t->witness = given || segwit;
    if (!given)
        return segwit ? compute_commitment(r) : ERR_OK;
    if (!json_is_string(given) || digits / 2 > sizeof r->commitment ||
        digits / 2 < COMMITMENT_BYTES ||
        !hex_decode(json_string_value(given), digits, r->commitment))
        return refuse(r, ERR_SYNTAX, "the template's default_witness_commitment is not a script");
    r->commitment_len = digits / 2;
    return ERR_OK;
}

/* ---- transactions ---- */

static const char *text_of(const json_t *object, const char *key, size_t *len)
{
    const json_t *value = json_object_get(object, key);

    *len = json_string_length(value);
    return json_string_value(value);
}

/* The list of JSON values as the one that is cut out of a text. */
static enum err list_transactions(struct reading *r, const json_t *list)
{
    const json_t *one;
    size_t i;

    r->made = calloc(r->count + 1, sizeof *r->made);
    if (!r->made)
        return refuse(r, ERR_NOMEM, "out of memory");
    json_array_foreach(list, i, one)
    {
        r->made[i].data = text_of(one, "data", &r->made[i].data_len);
        r->made[i].txid = text_of(one, "txid", &r->made[i].txid_len);
        r->made[i].hash = text_of(one, "hash", &r->made[i].hash_len);
    }
    r->transaction = r->made;
    return ERR_OK;
}

static enum err check_transaction(struct reading *r, size_t i)
{
    const struct template_text_transaction *t = &r->transaction[i];
    /* Before segregated witness there was only `hash`. */
    const char *id = t->txid ? t->txid : t->hash;

    if (!reversed_text(id, t->txid ? t->txid_len : t->hash_len, r->txid[i], 32))
        return refuse(r, ERR_SYNTAX, "transaction %zu of the template has no txid", i + 1);
    if (!t->data || t->data_len < 2 * (size_t)TRANSACTION_LEAST || t->data_len % 2 != 0)
        return refuse(r, ERR_SYNTAX, "transaction %zu of the template has no data", i + 1);
    r->data_len += t->data_len / 2;
    if (r->data_len > TEMPLATE_BLOCK_MAX)
        return refuse(r, ERR_LIMIT, "the template is larger than a block can be");
    return ERR_OK;
}

static enum err read_transactions(struct reading *r, const struct template_text *cut)
{
    const json_t *list = json_object_get(r->result, "transactions");
    enum err e = ERR_OK;

    if (!json_is_array(list) || (cut && json_array_size(list) > 0))
        return refuse(r, ERR_SYNTAX, "the template's transactions are not a list");
    r->count = cut ? cut->count : json_array_size(list);
    if (r->count > TEMPLATE_BLOCK_MAX / TRANSACTION_LEAST)
        return refuse(r, ERR_LIMIT, "the template has %zu transactions, more than a block can",
                      r->count);
    r->txid = calloc(r->count + 1, sizeof *r->txid);
    if (!r->txid)
        return refuse(r, ERR_NOMEM, "out of memory");
    if (cut)
        r->transaction = cut->transaction;
    else
        e = list_transactions(r, list);
    for (size_t i = 0; e == ERR_OK && i < r->count; i++)
        e = check_transaction(r, i);
    return e;
}

/* The siblings on the way from the coinbase to the root. */
static void make_branch(struct reading *r, struct template *t)
{
    uint8_t(*hash)[32] = r->txid, pair[64];
    size_t n = t->transactions;

    while (n > 0) {
        size_t next = 0;

        memcpy(t->branch[t->branch_count++], hash[0], 32);
        for (size_t i = 1; i < n; i += 2) {
            memcpy(pair, hash[i], 32);
            memcpy(pair + 32, hash[i + 1 < n ? i + 1 : i], 32);
            sha256d(pair, sizeof pair, hash[next++]);
        }
        n = next;
    }
}

/* ---- laying out ---- */

static enum err make_coinbase(struct reading *r, const struct template_config *config,
                              struct template *t)
{
    struct coinbase_plan plan = {
        .height = t->height,
        .aux = r->aux,
        .aux_len = r->aux_len,
        .sig = config->sig,
        .value_sat = t->value_sat,
        .script = config->script,
        .script_len = config->script_len,
        .commitment = t->witness ? r->commitment : NULL,
        .commitment_len = r->commitment_len,
    };

    memcpy(plan.extranonce1, config->extranonce1, sizeof plan.extranonce1);
    t->coinbase = malloc(COINBASE_BUILD_MOST + config->script_len + r->commitment_len);
    if (!t->coinbase)
        return refuse(r, ERR_NOMEM, "out of memory");
    coinbase_build(&plan, t->coinbase, &t->places);
    t->aux_left_out = t->places.aux_left_out;
    return ERR_OK;
}

/* The block in bytes and the request in text, header and extranonce2 still zero. The transactions'
 * hexadecimal is taken over as the node wrote it. */
static enum err lay_out(struct reading *r, struct template *t)
{
    size_t most = 80 + 9 + t->places.len + COINBASE_BUILD_WITNESS + r->data_len, n = 80, moved;
    uint8_t size[9];
    char *hex;

    t->block = calloc(1, most);
    t->submit = malloc(sizeof SUBMIT_BEFORE + 2 * most + sizeof SUBMIT_AFTER);
    if (!t->block || !t->submit)
        return refuse(r, ERR_NOMEM, "out of memory");
    size_t size_len = coinbase_build_size(t->transactions + 1, size);

    memcpy(t->block + n, size, size_len);
    n += size_len;
    size_t coinbase_len =
        coinbase_build_full(t->coinbase, t->places.len, t->witness, t->block + n, &moved);

    t->extranonce2_at = n + moved + t->places.extranonce1 + COINBASE_BUILD_EXTRANONCE1;
    n += coinbase_len;
    t->submit_hex_at = sizeof SUBMIT_BEFORE - 1;
    memcpy(t->submit, SUBMIT_BEFORE, t->submit_hex_at);
    hex = t->submit + t->submit_hex_at;
    hex_encode(t->block, n, hex);
    for (size_t i = 0; i < r->count; i++) {
        const struct template_text_transaction *one = &r->transaction[i];

        if (!hex_decode(one->data, one->data_len, t->block + n))
            return refuse(r, ERR_SYNTAX, "the data of transaction %zu is not hexadecimal", i + 1);
        memcpy(hex + 2 * n, one->data, one->data_len);
        n += one->data_len / 2;
    }
    if (n > TEMPLATE_BLOCK_MAX)
        return refuse(r, ERR_LIMIT, "the template is larger than a block can be");
    t->block_len = n;
    memcpy(hex + 2 * n, SUBMIT_AFTER, sizeof SUBMIT_AFTER);
    t->submit_len = t->submit_hex_at + 2 * n + sizeof SUBMIT_AFTER - 1;
    return ERR_OK;
}

static enum err read_all(struct reading *r, const struct template_text *cut,
                         const struct template_config *config, struct template *t)
{
    bool segwit, signet;
    enum err e;

    if (!json_is_object(r->result))
        return refuse(r, ERR_SYNTAX, "the template is not an object");
    if ((e = read_rules(r, &segwit, &signet)) != ERR_OK ||
        (e = check_signet(r, signet)) != ERR_OK || (e = read_head(r, t)) != ERR_OK ||
        (e = read_aux(r)) != ERR_OK || (e = read_transactions(r, cut)) != ERR_OK ||
        (e = read_commitment(r, segwit, t)) != ERR_OK)
        return e;
    t->transactions = r->count;
    read_mask(r, config->version_rolling, t);
    make_branch(r, t);
    e = make_coinbase(r, config, t);
    return e == ERR_OK ? lay_out(r, t) : e;
}

enum err template_new(const struct json_t *result, const struct template_text *cut,
                      const struct template_config *config, struct template **out, char *why,
                      size_t cap)
{
    struct reading *r = calloc(1, sizeof *r);
    struct template *t = calloc(1, sizeof *t);
    enum err e = ERR_NOMEM;

    *out = NULL;
    snprintf(why, cap, "out of memory");
    if (r && t) {
        r->result = result;
        r->why = why;
        r->cap = cap;
        e = read_all(r, cut, config, t);
    }
    if (r) {
        free(r->txid);
        free(r->made);
    }
    free(r);
    if (e != ERR_OK) {
        template_free(t);
        return e;
    }
    *out = t;
    return ERR_OK;
}

void template_free(struct template *t)
{
    if (!t)
        return;
    free(t->coinbase);
    free(t->block);
    free(t->submit);
    free(t);
}

enum err template_job(const struct template *t, const char *id, uint32_t upstream, uint64_t session,
                      bool clean, int64_t now_ns, struct job **out)
{
    struct target network;

    *out = NULL;
    if (target_from_nbits(t->nbits, &network) != NBITS_OK)
        return ERR_RANGE;
    struct job_parts parts = {
        .id = id,
        .id_len = strlen(id),
        .coinbase1 = t->coinbase,
        .coinbase1_len = t->places.extranonce1,
        .extranonce1 = t->coinbase + t->places.extranonce1,
        .extranonce1_size = COINBASE_BUILD_EXTRANONCE1,
        .coinbase2 = t->coinbase + t->places.tail,
        .coinbase2_len = t->places.len - t->places.tail,
        .extranonce2_size = COINBASE_BUILD_EXTRANONCE2,
        .branch = t->branch,
        .branch_count = t->branch_count,
        .version = t->version,
        .nbits = t->nbits,
        .ntime = t->ntime,
        .clean = clean,
        .agreed_mask = t->version_mask,
        .difficulty = target_difficulty(&network),
        .session = session,
        .upstream = upstream,
        .received_ns = now_ns,
    };

    memcpy(parts.prevhash, t->prevhash, sizeof parts.prevhash);
    enum err e = job_new(&parts, out);

    if (e == ERR_OK)
        (*out)->target = network; /* the node compares integers: no margin */
    return e;
}

void template_fill(struct template *t, const uint8_t header[80], const uint8_t *extranonce2)
{
    char digits[2 * 80 + 1], *hex = t->submit + t->submit_hex_at;

    memcpy(t->block, header, 80);
    memcpy(t->block + t->extranonce2_at, extranonce2, COINBASE_BUILD_EXTRANONCE2);
    hex_encode(header, 80, digits);
    memcpy(hex, digits, (size_t)2 * 80);
    hex_encode(extranonce2, COINBASE_BUILD_EXTRANONCE2, digits);
    memcpy(hex + 2 * t->extranonce2_at, digits, (size_t)2 * COINBASE_BUILD_EXTRANONCE2);
}

char *template_proposal(const struct template *t, size_t *len)
{
    size_t digits = 2 * t->block_len;
    char *text = malloc(sizeof PROPOSAL_BEFORE + digits + sizeof PROPOSAL_AFTER), *at = text;

    if (!text)
        return NULL;
    at = mempcpy(at, PROPOSAL_BEFORE, sizeof PROPOSAL_BEFORE - 1);
    at = mempcpy(at, t->submit + t->submit_hex_at, digits);
    at = mempcpy(at, PROPOSAL_AFTER, sizeof PROPOSAL_AFTER - 1);
    *at = '\0';
    *len = (size_t)(at - text);
    return text;
}
