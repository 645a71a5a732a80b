/* option_table.h - the rows of the option table, shared by its parser and the configuration file.
 */
#ifndef JOULEHASH_OPTION_TABLE_H
#define JOULEHASH_OPTION_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "app/options.h"

enum option_id {
    OPTION_URL,
    OPTION_USER,
    OPTION_PASS,
    OPTION_USERPASS,
    OPTION_PASS_FILE,
    OPTION_RPC_COOKIE,
    OPTION_COINBASE_ADDR,
    OPTION_COINBASE_SIG,
    OPTION_JOURNAL,
    OPTION_BLOCK_INTERVAL,
    OPTION_EXACT,
    OPTION_BLOCKS,
    OPTION_UNTIL_SHARE_DIFF,
    OPTION_PROXY,
    OPTION_CACERT,
    OPTION_TLS_PIN,
    OPTION_TLS_CERT,
    OPTION_TLS_KEY,
    OPTION_TLS_INSECURE,
    OPTION_QUOTA,
    OPTION_EXPECT_PAYOUT,
    OPTION_STRATEGY,
    OPTION_TURN,
    OPTION_ALLOW_REDIRECT,
    OPTION_CONFIG,
    OPTION_CHECK_CONFIG,
    OPTION_ALGO,
    OPTION_THREADS,
    OPTION_CPU_AFFINITY,
    OPTION_CPU_PRIORITY,
    OPTION_NO_PIN,
    OPTION_DEVICES_LIST,
    OPTION_GOAL,
    OPTION_BATCH_MS,
    OPTION_OPENCL_VARIANT,
    OPTION_KERNEL,
    OPTION_VERSIONS,
    OPTION_NO_VERSION_ROLLING,
    OPTION_SUGGEST_DIFFICULTY,
    OPTION_TIME_LIMIT,
    OPTION_MAX_SHARES,
    OPTION_MAX_SUBMITS,
    OPTION_TIMEOUT,
    OPTION_RETRIES,
    OPTION_RETRY_PAUSE,
    OPTION_PORT,
    OPTION_POOL_ONLY,
    OPTION_ROLLED_ONLY,
    OPTION_SECONDS,
    OPTION_ENERGY,
    OPTION_SENSOR,
    OPTION_SYSFS_ROOT,
    OPTION_API_BIND,
    OPTION_API_ALLOW,
    OPTION_HTTP_BIND,
    OPTION_HTTP_HOST,
    OPTION_HTTP_TOKEN_FILE,
    OPTION_STATE_DIR,
    OPTION_TEMP_TARGET,
    OPTION_TEMP_STOP,
    OPTION_PRICE, /* to OPTION_PRICE_MAX_AGE: option_econ.h */
    OPTION_DIFFICULTY,
    OPTION_HEIGHT,
    OPTION_FEES_BTC,
    OPTION_REWARD_BTC,
    OPTION_POOL_FEE,
    OPTION_TARIFF,
    OPTION_TARIFF_FILE,
    OPTION_CURRENCY,
    OPTION_HASHRATE,
    OPTION_POWER,
    OPTION_FROM,
    OPTION_RIGS,
    OPTION_ALTERNATIVE_KWH,
    OPTION_ALTERNATIVE_HOUR,
    OPTION_SHARE_DIFFICULTY,
    OPTION_FLEET,
    OPTION_RIG_PRICE,
    OPTION_HEADERS,
    OPTION_SWEEP,
    OPTION_SVG,
    OPTION_COMPARE,
    OPTION_PRICE_FILE,
    OPTION_PRICE_SOURCE,
    OPTION_PRICE_URL,
    OPTION_PRICE_POINTER,
    OPTION_PRICE_MAX_AGE,
    OPTION_POLICY, /* to OPTION_TARGET_HASHRATE: option_policy.h */
    OPTION_POLICY_DRY_RUN,
    OPTION_ALTERNATIVE,
    OPTION_POLICY_BAND,
    OPTION_POLICY_DWELL,
    OPTION_POLICY_SWITCHES,
    OPTION_POLICY_TEMP,
    OPTION_POLICY_MAX_TARIFF,
    OPTION_SCHEDULE,
    OPTION_PAUSE_ON_BATTERY,
    OPTION_TARGET_HASHRATE,
    OPTION_WITH_BAD_SHARES,
    OPTION_RECORD,
    OPTION_JSON,
    OPTION_LOG_FILE,
    OPTION_SYSLOG,
    OPTION_LOG_FORMAT,
    OPTION_QUIET,
    OPTION_DEBUG,
    OPTION_PROTOCOL_DUMP,
    OPTION_BACKGROUND,
    OPTION_BENCHMARK,
    OPTION_PRINT,
    OPTION_SHOW_VERSION,
    OPTION_HELP,
};

/* Belongs to the pool given before it; in a file, to its object in "pools". */
#define OPTION_OF_POOL 0x10000u

struct option_row {
    const char *name; /* long name and configuration key */
    char letter;      /* 0: none */
    enum option_id id;
    unsigned commands;    /* enum options_command bits, and OPTION_OF_POOL */
    const char *argument; /* what the value is called; NULL: a flag */
    double least, most;   /* of a number */
    const char *help;
};

extern const struct option_row option_table[];
extern const size_t option_rows;

/* option_find: the row of a long name of `len` characters, or NULL. */
const struct option_row *option_find(const char *name, size_t len);

/* option_is_number: whether a row's value is a number, within least..most. */
bool option_is_number(const struct option_row *row);

/* option_nearest: the known long name that `name` may have meant, or NULL. */
const char *option_nearest(const char *name, unsigned commands);

/* option_apply_transport: option_apply for proxies and TLS. */
bool option_apply_transport(struct options *o, const struct option_row *row, const char *value,
                            char *why, size_t cap);

/* option_apply: puts one value into *o. False with what and why. */
bool option_apply(struct options *o, const struct option_row *row, const char *value, char *why,
                  size_t cap);

#endif
