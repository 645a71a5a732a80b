/* options.c - the option table and its parser. */
#include "app/options.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "app/command_table.h"
#include "app/config_file.h"
#include "app/option_table.h"
#include "device/places.h"
#include "device/thread_setting.h"

#define MINE OPTIONS_MINE
#define DEMO OPTIONS_DEMO
#define BENCH OPTIONS_BENCH
#define DEVICES OPTIONS_DEVICES
#define TUNE OPTIONS_TUNE
#define OF_POOL OPTION_OF_POOL
#define PROFIT OPTIONS_PROFIT
#define PROBE OPTIONS_PROBE
#define POOLS (OPTIONS_MINE | OPTIONS_PROBE)
#define EFFICIENCY OPTIONS_EFFICIENCY
#define MINERS (OPTIONS_MINE | OPTIONS_DEMO)
#define SENSING (HASHING)
#define HASHING (MINERS | BENCH | DEVICES | TUNE | EFFICIENCY)
#define ALL (HASHING | PROFIT)
#define EVERY (ALL | OPTIONS_PROBE | OPTIONS_REPLAY)

const struct option_row option_table[] = {
    {"url", 'o', OPTION_URL, POOLS | OF_POOL, "URL", 0, 0,
     "pool, stratum+tcp://[user[:pass]@]host:port, or node; see below"},
    {"user", 'u', OPTION_USER, POOLS | OF_POOL, "NAME", 0, 0,
     "user or address.worker at the pool before it; %h is this machine's name"},
    {"pass", 'p', OPTION_PASS, POOLS | OF_POOL, "WORD", 0, 0,
     "password at the pool before it (default x)"},
    {"userpass", 'O', OPTION_USERPASS, POOLS | OF_POOL, "NAME:WORD", 0, 0, "both in one"},
    {"pass-file", 0, OPTION_PASS_FILE, POOLS | OF_POOL, "FILE", 0, 0,
     "password from the first line of FILE"},
    {"rpc-cookie", 0, OPTION_RPC_COOKIE, MINE | OF_POOL, "FILE", 0, 0,
     "login from the .cookie file of the node before it (-o http://...)"},
    {"coinbase-addr", 0, OPTION_COINBASE_ADDR, MINE, "ADDRESS", 0, 0,
     "where the reward of blocks mined on a node goes"},
    {"coinbase-sig", 0, OPTION_COINBASE_SIG, MINE, "TEXT", 0, 0,
     "text of at most 64 bytes in the coinbase of such blocks"},
    {"block-interval", 0, OPTION_BLOCK_INTERVAL, MINE, "SECONDS", 0, 1e6,
     "mean time between such blocks, at least, where difficulty is trivial"},
    {"exact", 0, OPTION_EXACT, MINE, NULL, 0, 0, "each interval of that length, not by chance"},
    {"journal", 0, OPTION_JOURNAL, MINE, "DIR", 0, 0,
     "folder where found blocks are kept until a node has them"},
    {"proxy", 'x', OPTION_PROXY, POOLS | OF_POOL, "URL", 0, 0,
     "proxy of the pool before it, or (before -o) of all; see below"},
    {"cacert", 0, OPTION_CACERT, POOLS, "FILE", 0, 0,
     "trust the authorities in this PEM file, and not the system's"},
    {"tls-pin", 0, OPTION_TLS_PIN, POOLS | OF_POOL, "PIN", 0, 0,
     "sha256//BASE64: a key that the pool before it may have; once for each"},
    {"tls-cert", 0, OPTION_TLS_CERT, POOLS | OF_POOL, "FILE", 0, 0,
     "certificate (PEM) that we show to the pool before it"},
    {"tls-key", 0, OPTION_TLS_KEY, POOLS | OF_POOL, "FILE", 0, 0,
     "its key (PEM), where it is not in the same file"},
    {"tls-insecure", 0, OPTION_TLS_INSECURE, POOLS | OF_POOL, NULL, 0, 0,
     "take any certificate from the pool before it: anyone may pose as it"},
    {"quota", 0, OPTION_QUOTA, MINE | OF_POOL, "N", 1e-6, 1e6,
     "share of the work of the pool before it, with --strategy quota (default 1)"},
    {"expect-payout", 0, OPTION_EXPECT_PAYOUT, MINE | OF_POOL, "ADDR", 0, 0,
     "refuse its jobs that pay ADDR less than 90 % (ADDR,50: less than 50 %)"},
    {"strategy", 0, OPTION_STRATEGY, MINE, "NAME", 0, 0,
     "with several pools: failover (in order, the default), quota, round-robin"},
    {"turn", 0, OPTION_TURN, MINE, "SECONDS", 0.5, 86400,
     "length of a turn by quota (default 2) or round-robin (default 600)"},
    {"allow-redirect", 0, OPTION_ALLOW_REDIRECT, MINE, "HOST", 0, 0,
     "another host that client.reconnect may lead to; once for each"},
    {"config", 'c', OPTION_CONFIG, MINERS | BENCH | PROFIT, "FILE", 0, 0,
     "JSON file with long option names as keys, and \"pools\""},
    {"check-config", 0, OPTION_CHECK_CONFIG, MINE, NULL, 0, 0, "check the options, then stop"},
    {"algo", 'a', OPTION_ALGO, MINERS | BENCH, "NAME", 0, 0, "accepted for habit's sake: sha256d"},
    {"threads", 't', OPTION_THREADS, MINERS | BENCH | EFFICIENCY, "N", 1, PLACES_THREADS_MAX,
     "hashing threads (default: one per core, more where it pays), or 50% of that"},
    {"cpu-affinity", 0, OPTION_CPU_AFFINITY, MINERS | BENCH | EFFICIENCY, "LIST", 0, 0,
     "run on these processors alone, one thread on each: 0-3,8 or a mask, 0x10f"},
    {"cpu-priority", 0, OPTION_CPU_PRIORITY, MINERS | BENCH | EFFICIENCY, "N", 0,
     THREAD_PRIORITY_MOST,
     "of the hashing threads: 0 (when nothing else runs), 1 low, 2 normal, to 5"},
    {"no-pin", 0, OPTION_NO_PIN, MINERS | BENCH | EFFICIENCY, NULL, 0, 0,
     "let the system move hashing threads between processors"},
    {"devices", 'd', OPTION_DEVICES_LIST, HASHING, "LIST", 0, 0,
     "devices to use (default: the processor, and OpenCL GPUs); see below"},
    {"goal", 0, OPTION_GOAL, TUNE, "GOAL", 0, 0,
     "what the best kernel is: speed (default) or efficiency (by joules)"},
    {"batch-ms", 0, OPTION_BATCH_MS, MINERS, "N", 1, 1000,
     "length of a batch on OpenCL devices (default 20)"},
    {"opencl-variant", 0, OPTION_OPENCL_VARIANT, MINERS | BENCH | EFFICIENCY, "NAME", 0, 0,
     "form of the OpenCL kernel (default: by device)"},
    {"kernel", 0, OPTION_KERNEL, MINERS | BENCH | EFFICIENCY, "NAME", 0, 0,
     "hasher to use (default: the fastest); bench and efficiency take all"},
    {"versions", 0, OPTION_VERSIONS, MINERS | BENCH | TUNE | EFFICIENCY, "N[,N...]", 1,
     PREP_VERSIONS_MAX, "versions per pass (default: by calibration); bench takes a list"},
    {"no-version-rolling", 0, OPTION_NO_VERSION_ROLLING, MINERS, NULL, 0, 0,
     "do not ask the pool for version rolling"},
    {"suggest-difficulty", 0, OPTION_SUGGEST_DIFFICULTY, POOLS, "D", 1e-9, 1e18,
     "share difficulty to ask the pool for"},
    {"time-limit", 0, OPTION_TIME_LIMIT, MINERS | TUNE | PROBE, "SECONDS", 0, 1e9,
     "stop after so long (demo: 120, tune: 300 each unless told; 0: no limit)"},
    {"blocks", 0, OPTION_BLOCKS, MINERS, "N", 1, 1e15, "stop after N accepted blocks"},
    {"until-share-diff", 0, OPTION_UNTIL_SHARE_DIFF, MINERS, "D", 1e-10, 1e30,
     "stop after an accepted share whose hash has this difficulty"},
    {"max-shares", 0, OPTION_MAX_SHARES, MINERS, "N", 1, 1e15, "stop after N accepted shares"},
    {"max-submits", 0, OPTION_MAX_SUBMITS, MINERS, "N", 0.001, 1e6,
     "send at most N shares a second; the others count as throttled"},
    {"timeout", 'T', OPTION_TIMEOUT, MINERS | PROBE, "SECONDS", 1, 86400,
     "longest silence of the pool (default 180)"},
    {"retries", 'r', OPTION_RETRIES, MINERS, "N", -1, 1e9,
     "attempts in a row without a job before giving up (default: for ever)"},
    {"retry-pause", 'R', OPTION_RETRY_PAUSE, MINERS, "SECONDS", 0.1, 3600,
     "first pause between attempts, doubled up to a minute (default 1)"},
    {"port", 0, OPTION_PORT, DEMO, "N", 1, 65535, "port of the embedded pool (default: any free)"},
    {"pool-only", 0, OPTION_POOL_ONLY, DEMO, NULL, 0, 0,
     "run the embedded pool without a miner, for other miners on this machine"},
    {"rolled-only", 0, OPTION_ROLLED_ONLY, DEMO, NULL, 0, 0,
     "only work with versions to roll: no real block is mined again"},
    {"seconds", 0, OPTION_SECONDS, BENCH | EFFICIENCY, "N", 0.05, 86400,
     "length of it all (default: bench 5, efficiency 60)"},
    {"energy", 0, OPTION_ENERGY, BENCH, NULL, 0, 0,
     "then what each row costs: idle, hashing and idle again, --seconds each"},
    {"sensor", 0, OPTION_SENSOR, SENSING, "SPEC", 0, 0,
     "energy sensor to read (default: all that can be); once for each; see below"},
    {"sysfs-root", 0, OPTION_SYSFS_ROOT, SENSING, "DIR", 0, 0,
     "folder above the /sys and /dev of sensors (or JOULEHASH_SYSFS_ROOT)"},
    {"temp-target", 0, OPTION_TEMP_TARGET, MINERS, "C", 20, 120,
     "keep devices at C degrees Celsius, working part of the time"},
    {"temp-stop", 0, OPTION_TEMP_STOP, MINERS, "C", 20, 120,
     "devices stand still at C degrees, until they are 5 below"},
    {"price", 0, OPTION_PRICE, MINERS | PROFIT, "AMOUNT", 0, 1e15, "of 1 BTC"},
    {"difficulty", 0, OPTION_DIFFICULTY, PROFIT, "D", 0, 1e30,
     "of the network: 141.67e12, 141.67T"},
    {"height", 0, OPTION_HEIGHT, PROFIT, "N", 0, UINT32_MAX, "of the block: its subsidy follows"},
    {"fees-btc", 0, OPTION_FEES_BTC, PROFIT, "BTC", 0, 0,
     "that a block pays above its subsidy (default: none counted)"},
    {"reward-btc", 0, OPTION_REWARD_BTC, PROFIT, "BTC", 0, 0,
     "that a block pays in all, instead of --height and --fees-btc"},
    {"pool-fee-pct", 0, OPTION_POOL_FEE, MINERS | PROFIT, "N", 0, 100,
     "that the pool keeps, in percent (default: none counted)"},
    {"tariff", 0, OPTION_TARIFF, MINERS | PROFIT, "AMOUNT", 0, 1e12, "that 1 kWh costs"},
    {"tariff-file", 0, OPTION_TARIFF_FILE, MINERS | PROFIT, "FILE", 0, 0,
     "what 1 kWh costs by the hour of the week: days,from,to,price"},
    {"currency", 0, OPTION_CURRENCY, MINERS | PROFIT, "LABEL", 0, 0,
     "of all prices (default USD); nothing is converted"},
    {"hashrate", 0, OPTION_HASHRATE, PROFIT, "H/s", 0, 1e24, "of your machine: 473e12, 473TH"},
    {"power", 0, OPTION_POWER, PROFIT, "W", 0, 1e12, "of your machine: 5676, 5.7kW"},
    {"from", 0, OPTION_FROM, PROFIT, "FILE", 0, 0,
     "take your machine and the network from the summary of a run with --json"},
    {"rigs", 0, OPTION_RIGS, PROFIT, "FILE", 0, 0,
     "CSV file of machines beside the catalogue: model,hashrate_ths,power_w"},
    {"alternative-per-kwh", 0, OPTION_ALTERNATIVE_KWH, MINERS | PROFIT, "AMOUNT", 0, 1e12,
     "that other work pays for a kWh given to it"},
    {"alternative-per-hour", 0, OPTION_ALTERNATIVE_HOUR, MINERS | PROFIT, "AMOUNT", 0, 1e15,
     "that other work pays for an hour of a machine"},
    {"share-difficulty", 0, OPTION_SHARE_DIFFICULTY, PROFIT, "D", 0, 1e30,
     "of the pool's shares: what one is worth, and the time to it"},
    {"fleet", 0, OPTION_FLEET, PROFIT, "MODEL", 0, 0,
     "machine to match half of the network with (default: the most efficient)"},
    {"rig-price", 0, OPTION_RIG_PRICE, PROFIT, "AMOUNT", 0, 1e30, "of one machine of that fleet"},
    {"headers", 0, OPTION_HEADERS, PROFIT, "FILE", 0, 0,
     "lines HEIGHT TIME or HEIGHT HEADER: the next change of difficulty"},
    {"sweep", 0, OPTION_SWEEP, PROFIT, "NAME=FROM:TO:STEP", 0, 0,
     "vary price, tariff or difficulty: a matrix"},
    {"svg", 0, OPTION_SVG, PROFIT | EFFICIENCY, "FILE", 0, 0,
     "draw what breaks even (profit), or hashrate against power"},
    {"compare", 0, OPTION_COMPARE, PROFIT, "A B", 0, 0,
     "compare two days: files of this command with --json"},
    {"api-bind", 0, OPTION_API_BIND, MINERS, "ADDRESS:PORT", 0, 0,
     "serve the cgminer-style API there (default: not at all)"},
    {"api-allow", 0, OPTION_API_ALLOW, MINERS, "LIST", 0, 0,
     "who may use it: W:127.0.0.1,R:10.0.0/24 (default: this machine, to read)"},
    {"http-bind", 0, OPTION_HTTP_BIND, MINERS, "ADDRESS:PORT", 0, 0,
     "serve JSON and metrics over HTTP there (default: not at all)"},
    {"http-host", 0, OPTION_HTTP_HOST, MINERS, "NAME", 0, 0,
     "a host name that HTTP clients may use, besides addresses in numbers"},
    {"http-token-file", 0, OPTION_HTTP_TOKEN_FILE, MINERS, "FILE", 0, 0,
     "bearer token for orders over HTTP, 16 characters or more"},
    {"state-dir", 0, OPTION_STATE_DIR, MINERS, "DIR", 0, 0,
     "keep the history there that HTTP shows, over restarts"},
    {"price-file", 0, OPTION_PRICE_FILE, MINERS | PROFIT, "FILE", 0, 0,
     "price from FILE: a number or, with --price-pointer, JSON"},
    {"price-source", 0, OPTION_PRICE_SOURCE, MINERS | PROFIT, "NAME", 0, 0,
     "ask a service for the price: mempool, coinbase or kraken"},
    {"price-url", 0, OPTION_PRICE_URL, MINERS | PROFIT, "URL", 0, 0,
     "ask URL for it, with --price-pointer or in the form of --price-source"},
    {"price-pointer", 0, OPTION_PRICE_POINTER, MINERS | PROFIT, "/A/B", 0, 0,
     "where in the JSON the price stands (RFC 6901)"},
    {"price-max-age", 0, OPTION_PRICE_MAX_AGE, MINERS | PROFIT, "SECONDS", 1, 1e9,
     "a price older than that is unknown (default 3600)"},
    {"with-bad-shares", 0, OPTION_WITH_BAD_SHARES, PROBE, NULL, 0, 0,
     "also try a good share, and one each that is wrong in some way"},
    {"policy", 0, OPTION_POLICY, MINERS, NULL, 0, 0,
     "stand still while mining loses money, or do other work if that brings more"},
    {"policy-dry-run", 0, OPTION_POLICY_DRY_RUN, MINERS, NULL, 0, 0,
     "only log what --policy would decide"},
    {"alternative", 0, OPTION_ALTERNATIVE, MINERS, "COMMAND", 0, 0,
     "the other work: started and stopped as a whole, its output in the log"},
    {"policy-band", 0, OPTION_POLICY_BAND, MINERS, "PERCENT", 0, 1000,
     "of the electricity's cost that a change must bring (default 5)"},
    {"policy-dwell", 0, OPTION_POLICY_DWELL, MINERS, "SECONDS", 0, 1e6,
     "shortest time between two changes (default 600), but for heat and schedule"},
    {"policy-switches", 0, OPTION_POLICY_SWITCHES, MINERS, "N", 2, 60,
     "most changes in an hour (default 4)"},
    {"policy-temp", 0, OPTION_POLICY_TEMP, MINERS, "C", 20, 120,
     "neither kind of work at C degrees, until it is 5 below"},
    {"policy-max-tariff", 0, OPTION_POLICY_MAX_TARIFF, MINERS, "AMOUNT", 1e-9, 1e12,
     "neither while a kWh costs more"},
    {"schedule", 0, OPTION_SCHEDULE, MINERS, "TIMES", 0, 0,
     "work only then: \"mon-fri 22:00-06:00, sat+sun 00:00-24:00\""},
    {"pause-on-battery", 0, OPTION_PAUSE_ON_BATTERY, MINERS, NULL, 0, 0,
     "stand still while the machine runs on its battery"},
    {"target-hashrate", 0, OPTION_TARGET_HASHRATE, MINERS, "H/s", 1, 1e24,
     "no faster than that on average: 20M, 1.5GH"},
    {"json", 0, OPTION_JSON, EVERY, NULL, 0, 0, "summary as one JSON object on standard output"},
    {"log-file", 'l', OPTION_LOG_FILE, MINERS, "FILE", 0, 0,
     "log to FILE (reopened at SIGHUP) and not to standard error"},
    {"syslog", 'S', OPTION_SYSLOG, MINERS, NULL, 0, 0, "log to the system's log"},
    {"log-format", 0, OPTION_LOG_FORMAT, MINERS, "NAME", 0, 0, "text (default) or json"},
    {"quiet", 'q', OPTION_QUIET, EVERY, NULL, 0, 0, "log warnings and errors only"},
    {"debug", 'D', OPTION_DEBUG, EVERY, NULL, 0, 0, "log more"},
    {"protocol-dump", 'P', OPTION_PROTOCOL_DUMP, MINERS | PROBE, NULL, 0, 0,
     "log every line to and from the pool, password masked"},
    {"record", 0, OPTION_RECORD, MINERS, "FILE", 0, 0,
     "write what pools and we say to FILE, passwords masked; for replay"},
    {"background", 'B', OPTION_BACKGROUND, MINE, NULL, 0, 0,
     "run in the background; needs -l or -S"},
    {"benchmark", 0, OPTION_BENCHMARK, MINE | BENCH, NULL, 0, 0, "the same as the command bench"},
    {"print", 0, OPTION_PRINT, EVERY, "WHAT", 0, 0,
     "print the manual page (man), or a completion for bash, zsh or fish"},
    {"version", 'V', OPTION_SHOW_VERSION, EVERY, NULL, 0, 0, "print the version"},
    {"help", 'h', OPTION_HELP, EVERY, NULL, 0, 0, "print this help"},
};

const size_t option_rows = sizeof option_table / sizeof option_table[0];

const char *options_command_name(enum options_command command)
{
    for (size_t i = 0; i < command_rows; i++)
        if (command_table[i].command == command)
            return command_table[i].name;
    return "unknown";
}

void options_init(struct options *o)
{
    memset(o, 0, sizeof *o);
    o->command = OPTIONS_MINE;
    o->timeout_s = 180;
    o->retry_pause_s = 1;
    o->retries = -1;
    o->version_rolling = true;
    o->batch_ms = 20;
    o->time_limit_s = -1;
    o->cpu_priority = THREAD_PRIORITY_AS_IS;
    option_econ_init(&o->econ);
    option_policy_init(&o->policy);
}

static void wipe_free(char *secret)
{
    if (secret)
        explicit_bzero(secret, strlen(secret));
    free(secret);
}

static void clear_pools(struct options *o)
{
    for (size_t i = 0; i < o->pools; i++) {
        wipe_free(o->pool[i].url);
        free(o->pool[i].user);
        wipe_free(o->pool[i].password);
        wipe_free(o->pool[i].proxy);
        for (size_t k = 0; k < o->pool[i].tls_pins; k++)
            free(o->pool[i].tls_pin[k]);
        free(o->pool[i].tls_cert);
        free(o->pool[i].tls_key);
        free(o->pool[i].rpc_cookie);
        free(o->pool[i].expect_payout);
        o->pool[i] = (struct options_pool){0};
    }
    o->pools = 0;
}

static void clear_redirects(struct options *o)
{
    for (size_t i = 0; i < o->redirect_hosts; i++) {
        free(o->redirect_host[i]);
        o->redirect_host[i] = NULL;
    }
    o->redirect_hosts = 0;
}

static void clear_sensors(struct options *o)
{
    for (size_t i = 0; i < o->sensors; i++) {
        wipe_free(o->sensor[i]); /* a plug's address may hold a password */
        o->sensor[i] = NULL;
    }
    o->sensors = 0;
}

void options_clear(struct options *o)
{
    clear_pools(o);
    clear_sensors(o);
    clear_redirects(o);
    wipe_free(o->proxy);
    free(o->cacert);
    free(o->record);
    free(o->transcript);
    option_faces_clear(&o->faces);
    free(o->sysfs_root);
    free(o->devices);
    free(o->opencl_variant);
    free(o->kernel);
    free(o->coinbase_address);
    free(o->coinbase_sig);
    free(o->journal);
    free(o->log_file);
    free(o->print);
    free(o->config_file);
    option_econ_clear(&o->econ);
    option_policy_clear(&o->policy);
    memset(o, 0, sizeof *o);
}

/* Edit distance, for hints. Names are short. */
static size_t distance(const char *a, const char *b)
{
    size_t row[64], n = strlen(b);

    if (n >= sizeof row / sizeof row[0])
        return SIZE_MAX;
    for (size_t j = 0; j <= n; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t diagonal = row[0];

        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t best = diagonal + (a[i - 1] != b[j - 1]);

            diagonal = row[j];
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            if (row[j] + 1 < best)
                best = row[j] + 1;
            row[j] = best;
        }
    }
    return row[n];
}

const char *option_nearest(const char *name, unsigned commands)
{
    const char *best = NULL;
    size_t least = strlen(name) / 2 + 1;

    for (size_t i = 0; i < option_rows; i++) {
        const char *known = option_table[i].name;
        size_t d = distance(name, known);

        /* The beginning of a name is as near as one wrong letter. */
        if (d > 1 && name[0] != '\0' && strncmp(known, name, strlen(name)) == 0)
            d = 1;
        if (option_table[i].commands & commands && d < least) {
            least = d;
            best = option_table[i].name;
        }
    }
    return best;
}

const struct option_row *option_find(const char *name, size_t len)
{
    for (size_t i = 0; i < option_rows; i++)
        if (strlen(option_table[i].name) == len && strncmp(option_table[i].name, name, len) == 0)
            return &option_table[i];
    return NULL;
}

bool option_is_number(const struct option_row *row)
{
    return row->argument && row->least < row->most;
}

static const struct option_row *find_letter(char letter)
{
    for (size_t i = 0; i < option_rows; i++)
        if (option_table[i].letter == letter)
            return &option_table[i];
    return NULL;
}

/* What was found on the command line, in its order. */
struct walk {
    int argc;
    char **argv;
    bool look; /* the first walk: only -c and what may be given several times are taken, and no
                  file but the configuration read */
};

/* Hides a password in the process list: all of it, or what stands between the colon and the end (or
 * the last @ of a URL). */
static void hide_secret(const struct option_row *row, char *value)
{
    char *from, *to = value + strlen(value);

    if (row->id == OPTION_SENSOR && strncmp(value, "cmd:", 4) == 0)
        return; /* a program is no address */
    if (row->id == OPTION_URL || row->id == OPTION_PROXY || row->id == OPTION_SENSOR) {
        char *at = strrchr(value, '@'), *scheme = strstr(value, "://");

        from = scheme ? scheme + 3 : value;
        from = at && at > from ? memchr(from, ':', (size_t)(at - from)) : NULL;
        to = at;
    } else if (row->id == OPTION_USERPASS) {
        from = strchr(value, ':');
    } else if (row->id == OPTION_PASS) {
        memset(value, 'x', strlen(value));
        return;
    } else {
        return;
    }
    if (from)
        memset(from + 1, 'x', (size_t)(to - from - 1));
}

static bool take(const struct walk *walk, struct options *o, const struct option_row *row,
                 char *value, char *why, size_t cap)
{
    if (!(row->commands & (unsigned)o->command)) {
        snprintf(why, cap, "--%s is not an option of %s", row->name,
                 options_command_name(o->command));
        return false;
    }
    if (walk->look)
        return (row->id != OPTION_CONFIG && row->id != OPTION_URL && row->id != OPTION_SENSOR &&
                row->id != OPTION_ALLOW_REDIRECT && row->id != OPTION_COMPARE) ||
               option_apply(o, row, value, why, cap);
    bool ok = option_apply(o, row, value, why, cap);

    if (value)
        hide_secret(row, value);
    return ok;
}

static bool parse_long(const struct walk *walk, int *i, struct options *o, char *why, size_t cap)
{
    char *name = walk->argv[*i] + 2, *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    const struct option_row *row = option_find(name, len);

    if (!row) {
        char copy[64];

        snprintf(copy, sizeof copy, "%.*s", (int)(len < 63 ? len : 63), name);
        const char *hint = option_nearest(copy, (unsigned)o->command);

        snprintf(why, cap, "unknown option --%s%s%s", copy, hint ? "; did you mean --" : "",
                 hint ? hint : "");
        return false;
    }
    if (!row->argument) {
        if (equals) {
            snprintf(why, cap, "--%s takes no value", row->name);
            return false;
        }
        return take(walk, o, row, NULL, why, cap);
    }
    if (equals)
        return take(walk, o, row, equals + 1, why, cap);
    if (*i + 1 >= walk->argc) {
        snprintf(why, cap, "--%s needs %s", row->name, row->argument);
        return false;
    }
    return take(walk, o, row, walk->argv[++*i], why, cap);
}

/* -q -D may be joined (-qD); a value may follow at once (-t4) or as the next word. */
static bool parse_letters(const struct walk *walk, int *i, struct options *o, char *why, size_t cap)
{
    for (char *p = walk->argv[*i] + 1; *p; p++) {
        const struct option_row *row = find_letter(*p);

        if (!row) {
            snprintf(why, cap, "unknown option -%c", isprint((unsigned char)*p) ? *p : '?');
            return false;
        }
        if (!row->argument) {
            if (!take(walk, o, row, NULL, why, cap))
                return false;
            continue;
        }
        if (p[1] != '\0')
            return take(walk, o, row, p + 1, why, cap);
        if (*i + 1 >= walk->argc) {
            snprintf(why, cap, "-%c needs %s", *p, row->argument);
            return false;
        }
        return take(walk, o, row, walk->argv[++*i], why, cap);
    }
    return true;
}

static bool parse_command(const char *word, struct options *o, char *why, size_t cap)
{
    int len;

    for (size_t i = 0; i < command_rows; i++)
        if (strcmp(word, command_table[i].name) == 0) {
            o->command = command_table[i].command;
            return true;
        }
    if (strcmp(word, "help") == 0) {
        o->help = true;
        return true;
    }
    len = snprintf(why, cap, "unknown command \"%.40s\": ", word);
    for (size_t i = 0; i < command_rows && len > 0 && (size_t)len < cap; i++)
        len += snprintf(why + len, cap - (size_t)len, "%s%s",
                        i == 0                  ? ""
                        : i == command_rows - 1 ? " or "
                                                : ", ",
                        command_table[i].name);
    return false;
}

/* A word that is no option: the URL of probe, the file of replay. */
static bool parse_word(const struct walk *walk, int i, struct options *o, char *why, size_t cap)
{
    char *word = walk->argv[i];

    if (o->command == OPTIONS_PROBE && o->pools == 0)
        return take(walk, o, option_find("url", 3), word, why, cap);
    if (o->command == OPTIONS_REPLAY && (walk->look || !o->transcript))
        return walk->look || (o->transcript = strdup(word)) != NULL;
    snprintf(why, cap, "unexpected word \"%.40s\"", word);
    return false;
}

static bool parse_words(const struct walk *walk, int first, struct options *o, char *why,
                        size_t cap)
{
    for (int i = first; i < walk->argc; i++) {
        const char *word = walk->argv[i];
        bool ok = false;

        if (strncmp(word, "--", 2) == 0 && word[2] != '\0')
            ok = parse_long(walk, &i, o, why, cap);
        else if (word[0] == '-' && word[1] != '\0')
            ok = parse_letters(walk, &i, o, why, cap);
        else if (o->econ.compare[0] && !o->econ.compare[1])
            ok = (o->econ.compare[1] = strdup(word)) != NULL;
        else
            ok = parse_word(walk, i, o, why, cap);
        if (!ok)
            return false;
    }
    return true;
}

/* --benchmark makes another command of it, so it is looked for before the others are read. */
static void find_benchmark(int argc, char **argv, int first, struct options *o)
{
    for (int i = first; i < argc; i++)
        if (strcmp(argv[i], "--benchmark") == 0)
            o->command = OPTIONS_BENCH;
}

bool options_parse(int argc, char **argv, struct options *o, char *why, size_t cap)
{
    struct walk walk = {.argc = argc, .argv = argv, .look = true};
    struct options seen;
    int first = 1;

    options_init(&seen);
    if (argc > 1 && argv[1][0] != '-') {
        if (!parse_command(argv[1], &seen, why, cap))
            return false;
        first = 2;
    } else {
        find_benchmark(argc, argv, first, &seen);
    }
    o->command = seen.command;
    o->help = seen.help;
    /* A first walk finds the configuration file; the second lays the command line over it. */
    bool ok = parse_words(&walk, first, &seen, why, cap);

    if (ok && seen.config_file)
        ok = config_file_read(o, seen.config_file, why, cap);
    if (ok && seen.pools > 0)
        clear_pools(o);
    if (ok && seen.sensors > 0)
        clear_sensors(o);
    if (ok && seen.redirect_hosts > 0)
        clear_redirects(o);
    walk.look = false;
    ok = ok && parse_words(&walk, first, o, why, cap);
    options_clear(&seen);
    if (ok && o->no_pin && cpu_list_count(&o->cpu_affinity) > 0) {
        snprintf(why, cap, "--no-pin and --cpu-affinity exclude each other");
        ok = false;
    }
    if (ok && o->temp_stop_c > 0.0 && o->temp_target_c >= o->temp_stop_c) {
        snprintf(why, cap, "--temp-target %g must be below --temp-stop %g", o->temp_target_c,
                 o->temp_stop_c);
        ok = false;
    }
    return ok && option_econ_check(&o->econ, why, cap) &&
           option_policy_check(&o->policy, &o->econ, why, cap);
}
