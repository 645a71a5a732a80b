/* option_apply.c - puts one option's value, from the command line or the file, into the options. */
#include "app/option_table.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/device_choice.h"
#include "device/opencl_variant.h"
#include "measure/sensor_spec.h"
#include "net/payout_watch.h"
#include "net/url.h"

static bool refuse(char *why, size_t cap, const struct option_row *row, const char *value,
                   const char *what)
{
    snprintf(why, cap, "--%s %s: %s", row->name, value ? value : "", what);
    return false;
}

/* A number within the row's range. */
static bool number(const struct option_row *row, const char *value, double *out, char *why,
                   size_t cap)
{
    char *end, what[96];

    errno = 0;
    *out = strtod(value, &end);
    if (end == value || *end != '\0' || errno == ERANGE || !isfinite(*out))
        return refuse(why, cap, row, value, "not a number");
    if (*out < row->least || *out > row->most) {
        snprintf(what, sizeof what, "must be from %.9g to %.9g", row->least, row->most);
        return refuse(why, cap, row, value, what);
    }
    return true;
}

static bool whole_number(const struct option_row *row, const char *value, double *out, char *why,
                         size_t cap)
{
    if (!number(row, value, out, why, cap))
        return false;
    if (*out != floor(*out) || strspn(value, "-0123456789") != strlen(value))
        return refuse(why, cap, row, value, "not a whole number");
    return true;
}

static bool set_text(char **to, const char *value)
{
    char *copy = strdup(value);

    if (!copy)
        return false;
    if (*to)
        explicit_bzero(*to, strlen(*to)); /* it may be a password */
    free(*to);
    *to = copy;
    return true;
}

/* The pool that credentials belong to: the one given last. */
static struct options_pool *last_pool(struct options *o)
{
    return o->pools > 0 ? &o->pool[o->pools - 1] : NULL;
}

static bool password_from_file(struct options_pool *pool, const char *path, char *what, size_t cap)
{
    char line[512];
    FILE *f = fopen(path, "re");
    bool ok = false;

    if (!f) {
        snprintf(what, cap, "%s", strerror(errno));
        return false;
    }
    setvbuf(f, NULL, _IONBF, 0); /* no second copy of it in a buffer */
    if (!fgets(line, sizeof line, f))
        snprintf(what, cap, "%s", ferror(f) ? strerror(errno) : "the file is empty");
    else if (strlen(line) == sizeof line - 1 && line[sizeof line - 2] != '\n')
        snprintf(what, cap, "the first line is longer than %zu bytes", sizeof line - 2);
    else {
        line[strcspn(line, "\r\n")] = '\0';
        ok = set_text(&pool->password, line);
    }
    explicit_bzero(line, sizeof line);
    fclose(f);
    return ok;
}

static bool apply_versions(struct options *o, const struct option_row *row, const char *value,
                           char *why, size_t cap)
{
    char copy[128], *save, *word;

    if (strlen(value) >= sizeof copy)
        return refuse(why, cap, row, value, "too long");
    strcpy(copy, value);
    o->version_counts = 0;
    for (word = strtok_r(copy, ",", &save); word; word = strtok_r(NULL, ",", &save)) {
        double n;

        if (!whole_number(row, word, &n, why, cap))
            return false;
        if (o->version_counts == OPTIONS_VERSIONS_MAX)
            return refuse(why, cap, row, value, "too many");
        o->versions[o->version_counts++] = (uint32_t)n;
    }
    if (o->version_counts == 0)
        return refuse(why, cap, row, value, "empty");
    if (o->version_counts > 1 && o->command != OPTIONS_BENCH)
        return refuse(why, cap, row, value, "one number; only bench takes a list");
    return true;
}

/* Options that belong to a pool. */
static bool apply_pool(struct options *o, const struct option_row *row, const char *value,
                       char *why, size_t cap)
{
    struct options_pool *pool = last_pool(o);
    char what[128] = "out of memory";

    if (row->id == OPTION_URL) {
        if (o->pools == OPTIONS_POOLS_MAX)
            return refuse(why, cap, row, "", "too many pools"); /* a URL may hold a password */
        if (!set_text(&o->pool[o->pools].url, value))
            return refuse(why, cap, row, "", what);
        o->pools++;
        return true;
    }
    if (!pool)
        return refuse(why, cap, row, "", "belongs to a pool: put it after -o URL");
    if (row->id == OPTION_QUOTA)
        return number(row, value, &pool->quota, why, cap);
    if (row->id == OPTION_EXPECT_PAYOUT) {
        struct payout_watch watch;

        return payout_watch_parse(value, &watch, what, sizeof what) == ERR_OK
                   ? set_text(&pool->expect_payout, value) || refuse(why, cap, row, "", what)
                   : refuse(why, cap, row, value, what);
    }
    if (row->id == OPTION_USER)
        return set_text(&pool->user, value) || refuse(why, cap, row, "", what);
    if (row->id == OPTION_PASS)
        return set_text(&pool->password, value) || refuse(why, cap, row, "", what);
    if (row->id == OPTION_PASS_FILE)
        return (options_read_once(o, value) &&
                password_from_file(pool, value, what, sizeof what)) ||
               refuse(why, cap, row, value, what);
    if (row->id == OPTION_RPC_COOKIE)
        return set_text(&pool->rpc_cookie, value) || refuse(why, cap, row, "", what);
    const char *colon = strchr(value, ':');

    if (!colon)
        return refuse(why, cap, row, "", "needs NAME:WORD");
    if (!set_text(&pool->password, colon + 1))
        return refuse(why, cap, row, "", what);
    char *user = strndup(value, (size_t)(colon - value));

    if (!user)
        return refuse(why, cap, row, "", what);
    free(pool->user);
    pool->user = user;
    return true;
}

static bool apply_strategy(struct options *o, const struct option_row *row, const char *value,
                           char *why, size_t cap)
{
    static const char *const name[] = {[OPTIONS_FAILOVER] = "failover",
                                       [OPTIONS_QUOTA] = "quota",
                                       [OPTIONS_ROUND_ROBIN] = "round-robin"};

    for (size_t i = 0; i < sizeof name / sizeof name[0]; i++)
        if (strcmp(value, name[i]) == 0) {
            o->strategy = (enum options_strategy)i;
            return true;
        }
    return refuse(why, cap, row, value, "must be failover, quota or round-robin");
}

static bool apply_redirect(struct options *o, const struct option_row *row, const char *value,
                           char *why, size_t cap)
{
    if (value[0] == '\0' || strlen(value) > URL_HOST_MAX || strpbrk(value, "/@ "))
        return refuse(why, cap, row, value, "must be the name or address of a host alone");
    if (o->redirect_hosts == OPTIONS_REDIRECTS_MAX)
        return refuse(why, cap, row, value, "too many hosts");
    if (!set_text(&o->redirect_host[o->redirect_hosts], value))
        return refuse(why, cap, row, "", "out of memory");
    o->redirect_hosts++;
    return true;
}

static bool apply_number(struct options *o, const struct option_row *row, const char *value,
                         char *why, size_t cap)
{
    double n;

    switch (row->id) {
    case OPTION_THREADS:
    case OPTION_CPU_PRIORITY:
    case OPTION_MAX_SHARES:
    case OPTION_BLOCKS:
    case OPTION_RETRIES:
    case OPTION_PORT:
        if (!whole_number(row, value, &n, why, cap))
            return false;
        break;
    default:
        if (!number(row, value, &n, why, cap))
            return false;
    }
    switch (row->id) {
    case OPTION_THREADS:
        o->threads = (uint32_t)n;
        o->threads_percent = 0.0;
        return true;
    case OPTION_CPU_PRIORITY:
        o->cpu_priority = (int)n;
        return true;
    case OPTION_MAX_SHARES:
        o->max_shares = (uint64_t)n;
        return true;
    case OPTION_BLOCKS:
        o->max_blocks = (uint64_t)n;
        return true;
    case OPTION_UNTIL_SHARE_DIFF:
        o->until_share_difficulty = n;
        return true;
    case OPTION_BLOCK_INTERVAL:
        o->block_interval_s = n;
        return true;
    case OPTION_RETRIES:
        o->retries = (int32_t)n;
        return true;
    case OPTION_PORT:
        o->port = (uint16_t)n;
        return true;
    case OPTION_TIME_LIMIT:
        o->time_limit_s = n;
        return true;
    case OPTION_MAX_SUBMITS:
        o->max_submits = n;
        return true;
    case OPTION_SUGGEST_DIFFICULTY:
        o->suggest_difficulty = n;
        return true;
    case OPTION_TIMEOUT:
        o->timeout_s = n;
        return true;
    case OPTION_RETRY_PAUSE:
        o->retry_pause_s = n;
        return true;
    case OPTION_BATCH_MS:
        o->batch_ms = n;
        return true;
    case OPTION_TURN:
        o->turn_s = n;
        return true;
    case OPTION_TEMP_TARGET:
        o->temp_target_c = n;
        return true;
    case OPTION_TEMP_STOP:
        o->temp_stop_c = n;
        return true;
    case OPTION_SECONDS:
        o->bench_seconds = n;
        return true;
    default:
        return refuse(why, cap, row, value, "not a number option");
    }
}

/* N, or N% of the default. */
static bool apply_threads(struct options *o, const struct option_row *row, const char *value,
                          char *why, size_t cap)
{
    size_t len = strlen(value);
    double percent;
    char digits[32], *end;

    if (len == 0 || value[len - 1] != '%')
        return apply_number(o, row, value, why, cap);
    if (len > sizeof digits || strspn(value, "0123456789.") != len - 1)
        return refuse(why, cap, row, value, "not a number of percent");
    snprintf(digits, sizeof digits, "%.*s", (int)len - 1, value);
    percent = strtod(digits, &end);
    if (*end != '\0' || end == digits)
        return refuse(why, cap, row, value, "not a number of percent");
    if (percent <= 0.0 || percent > 100.0)
        return refuse(why, cap, row, value, "must be above 0% and at most 100%");
    o->threads = 0;
    o->threads_percent = percent;
    return true;
}

static bool apply_devices(struct options *o, const struct option_row *row, const char *value,
                          char *why, size_t cap)
{
    struct device_choice choice;
    char what[160];

    if (!device_choice_check(value, &choice, what, sizeof what)) {
        snprintf(why, cap, "--%s %s", row->name, what);
        return false;
    }
    if (cpu_list_count(&choice.cpus) > 0)
        o->cpu_affinity = choice.cpus;
    return set_text(&o->devices, value) || refuse(why, cap, row, "", "out of memory");
}

static bool apply_variant(struct options *o, const struct option_row *row, const char *value,
                          char *why, size_t cap)
{
    const struct opencl_limits any = {.group_max = 256};
    struct opencl_variant variant;
    char example[OPENCL_VARIANT_NAME_MAX + 1], what[128];

    if (opencl_variant_parse(value, &variant))
        return set_text(&o->opencl_variant, value) || refuse(why, cap, row, "", "out of memory");
    variant = opencl_variant_default(&any, 1);
    opencl_variant_name(&variant, example);
    snprintf(what, sizeof what, "not a variant like %s", example);
    return refuse(why, cap, row, value, what);
}

static bool apply_sensor(struct options *o, const struct option_row *row, const char *value,
                         char *why, size_t cap)
{
    struct sensor_spec spec;
    char what[200];

    /* Its address may hold a password, so the value itself is not repeated. */
    if (sensor_spec_parse(value, &spec, what, sizeof what) != ERR_OK)
        return refuse(why, cap, row, "", what);
    if (o->sensors == OPTIONS_SENSORS_MAX)
        return refuse(why, cap, row, "", "too many sensors");
    if (!set_text(&o->sensor[o->sensors], value))
        return refuse(why, cap, row, "", "out of memory");
    o->sensors++;
    return true;
}

bool option_apply(struct options *o, const struct option_row *row, const char *value, char *why,
                  size_t cap)
{
    char what[96];

    if (row->id >= OPTION_PRICE && row->id <= OPTION_PRICE_MAX_AGE)
        return option_econ_apply(&o->econ, row, value, why, cap);
    if (row->id >= OPTION_POLICY && row->id <= OPTION_TARGET_HASHRATE)
        return option_policy_apply(&o->policy, row, value, why, cap);
    if (row->id >= OPTION_API_BIND && row->id <= OPTION_STATE_DIR)
        return option_faces_apply(&o->faces, row, value, why, cap);
    switch (row->id) {
    case OPTION_URL:
    case OPTION_USER:
    case OPTION_PASS:
    case OPTION_USERPASS:
    case OPTION_PASS_FILE:
    case OPTION_RPC_COOKIE:
    case OPTION_QUOTA:
    case OPTION_EXPECT_PAYOUT:
        return apply_pool(o, row, value, why, cap);
    case OPTION_PROXY:
    case OPTION_CACERT:
    case OPTION_RECORD:
    case OPTION_TLS_PIN:
    case OPTION_TLS_CERT:
    case OPTION_TLS_KEY:
    case OPTION_TLS_INSECURE:
        return option_apply_transport(o, row, value, why, cap);
    case OPTION_STRATEGY:
        return apply_strategy(o, row, value, why, cap);
    case OPTION_ALLOW_REDIRECT:
        return apply_redirect(o, row, value, why, cap);
    case OPTION_CONFIG:
        return set_text(&o->config_file, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_CHECK_CONFIG:
        o->check_config = true;
        return true;
    case OPTION_ALGO:
        return strcmp(value, "sha256d") == 0 || refuse(why, cap, row, value, "only sha256d");
    case OPTION_GOAL:
        o->tune_efficiency = strcmp(value, "efficiency") == 0;
        return o->tune_efficiency || strcmp(value, "speed") == 0 ||
               refuse(why, cap, row, value, "speed or efficiency");
    case OPTION_DEVICES_LIST:
        return apply_devices(o, row, value, why, cap);
    case OPTION_OPENCL_VARIANT:
        return apply_variant(o, row, value, why, cap);
    case OPTION_COINBASE_ADDR:
        return set_text(&o->coinbase_address, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_COINBASE_SIG:
        return set_text(&o->coinbase_sig, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_JOURNAL:
        return set_text(&o->journal, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_EXACT:
        o->exact = true;
        return true;
    case OPTION_KERNEL:
        return set_text(&o->kernel, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_SYSLOG:
        o->syslog = true;
        return true;
    case OPTION_LOG_FORMAT:
        o->log_json = strcmp(value, "json") == 0;
        return o->log_json || strcmp(value, "text") == 0 ||
               refuse(why, cap, row, value, "text or json");
    case OPTION_PRINT:
        return set_text(&o->print, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_LOG_FILE:
        return set_text(&o->log_file, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_VERSIONS:
        return apply_versions(o, row, value, why, cap);
    case OPTION_THREADS:
        return apply_threads(o, row, value, why, cap);
    case OPTION_CPU_AFFINITY:
        return cpu_list_parse(value, &o->cpu_affinity, what, sizeof what) ||
               refuse(why, cap, row, value, what);
    case OPTION_SENSOR:
        return apply_sensor(o, row, value, why, cap);
    case OPTION_SYSFS_ROOT:
        return set_text(&o->sysfs_root, value) || refuse(why, cap, row, "", "out of memory");
    case OPTION_NO_PIN:
        o->no_pin = true;
        return true;
    case OPTION_NO_VERSION_ROLLING:
        o->version_rolling = false;
        return true;
    case OPTION_POOL_ONLY:
        o->pool_only = true;
        return true;
    case OPTION_ROLLED_ONLY:
        o->rolled_only = true;
        return true;
    case OPTION_WITH_BAD_SHARES:
        o->with_bad_shares = true;
        return true;
    case OPTION_JSON:
        o->json = true;
        return true;
    case OPTION_QUIET:
        o->quiet = true;
        return true;
    case OPTION_DEBUG:
        o->debug = true;
        return true;
    case OPTION_PROTOCOL_DUMP:
        o->protocol_dump = true;
        return true;
    case OPTION_BACKGROUND:
        o->background = true;
        return true;
    case OPTION_ENERGY:
        o->energy = true;
        return true;
    case OPTION_BENCHMARK:
        o->command = OPTIONS_BENCH;
        return true;
    case OPTION_SHOW_VERSION:
        o->show_version = true;
        return true;
    case OPTION_HELP:
        o->help = true;
        return true;
    default:
        return apply_number(o, row, value, why, cap);
    }
}
