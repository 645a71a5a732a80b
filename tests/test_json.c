/* test_json.c - the summary that scripts read: every field, its type, and a reason for every null.
 */
#include "tests/support.h"

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/made_snapshot.h"
#include "view/json.h"

/* The shape of the summary, as scripts rely on it. */
struct field {
    const char *path;
    char type; /* i, r, s, a, o; upper case: may be null */
};

static const struct field fields[] = {
    {"version", 's'},
    {"command", 's'},
    {"seconds", 'r'},
    {"found", 'i'},
    {"accepted", 'i'},
    {"rejected", 'i'},
    {"stale", 'i'},
    {"lost", 'i'},
    {"throttled", 'i'},
    {"pending", 'i'},
    {"accepted_unconfirmed", 'i'},
    {"duplicate_dropped", 'i'},
    {"reject_reasons", 'o'},
    {"hashes", 'i'},
    {"hashrate_hs", 'r'},
    {"pool_hashrate_hs", 'o'},
    {"pool_hashrate_hs/value", 'R'},
    {"pool_hashrate_hs/low", 'R'},
    {"pool_hashrate_hs/high", 'R'},
    {"blocks", 'a'},
    {"blocks/0/height", 'I'},
    {"blocks/0/hash", 's'},
    {"blocks/0/nonce", 'i'},
    {"devices", 'a'},
    {"devices/0/name", 's'},
    {"devices/0/kind", 's'},
    {"devices/0/kernel", 's'},
    {"devices/0/versions", 'i'},
    {"devices/0/threads", 'i'},
    {"devices/0/hashes", 'i'},
    {"devices/0/hashrate_hs", 'r'},
    {"devices/0/hw_errors", 'i'},
    {"devices/0/temperature_c", 'R'},
    {"devices/0/throttle", 'A'},
    {"devices/0/work_share", 'R'},
    {"devices/0/state", 's'},
    {"devices/0/hold", 'a'},
    {"pools", 'a'},
    {"pools/0/url", 's'},
    {"pools/0/user", 's'},
    {"pools/0/state", 's'},
    {"pools/0/difficulty", 'R'},
    {"pools/0/accepted", 'i'},
    {"pools/0/rejected", 'i'},
    {"pools/0/stale", 'i'},
    {"pools/0/lost", 'i'},
    {"energy", 'a'},
    {"j_per_th", 'R'},
    {"statistics/shares_expected", 'r'},
    {"statistics/blocks_expected", 'r'},
    {"statistics/luck/value", 'R'},
    {"statistics/luck/low", 'R'},
    {"statistics/luck/high", 'R'},
    {"statistics/next_share_s/value", 'R'},
    {"statistics/next_share_s/p5", 'R'},
    {"statistics/next_block_s/p95", 'R'},
    {"statistics/consistency/0/kind", 's'},
    {"statistics/consistency/0/name", 's'},
    {"statistics/consistency/0/shares_expected", 'r'},
    {"statistics/consistency/0/shares", 'i'},
    {"economics", 'o'},
    {"unknown", 'o'},
};

static const json_t *find(const json_t *root, const char *path)
{
    char copy[128], *save;

    snprintf(copy, sizeof copy, "%s", path);
    for (char *part = strtok_r(copy, "/", &save); part; part = strtok_r(NULL, "/", &save))
        root = json_is_array(root) ? json_array_get(root, (size_t)(part[0] - '0'))
                                   : json_object_get(root, part);
    return root;
}

static json_int_t integer(const json_t *root, const char *path)
{
    const json_t *value = find(root, path);

    if (!json_is_integer(value))
        fail_msg("%s is no integer", path);
    return json_integer_value(value);
}

static const char *text(const json_t *root, const char *path)
{
    const char *value = json_string_value(find(root, path));

    if (!value)
        fail_msg("%s is no string", path);
    return value;
}

static void assert_shape(const json_t *root)
{
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const struct field *f = &fields[i];
        const json_t *v = find(root, f->path);
        bool ok = false;

        switch (f->type) {
        case 'A':
            ok = json_is_null(v) || json_is_array(v);
            break;
        case 'I':
            ok = json_is_null(v) || json_is_integer(v);
            break;
        case 'R':
            ok = json_is_null(v) || json_is_real(v);
            break;
        case 'i':
            ok = json_is_integer(v);
            break;
        case 'r':
            ok = json_is_real(v);
            break;
        case 's':
            ok = json_is_string(v);
            break;
        case 'a':
            ok = json_is_array(v);
            break;
        case 'o':
            ok = json_is_object(v);
            break;
        }
        if (!ok)
            fail_msg("%s: missing or of the wrong type", f->path);
    }
    assert_int_equal(integer(root, "found"), integer(root, "accepted") + integer(root, "rejected") +
                                                 integer(root, "stale") + integer(root, "lost") +
                                                 integer(root, "throttled") +
                                                 integer(root, "pending"));
}

/* Whether "unknown" has a reason for that path or one above it. */
static bool has_reason(const json_t *unknown, const char *path)
{
    char copy[128];

    snprintf(copy, sizeof copy, "%s", path);
    for (char *cut = copy; cut; cut = strrchr(copy, '/')) {
        if (cut != copy)
            *cut = '\0';
        const char *reason = json_string_value(json_object_get(unknown, copy));

        if (reason)
            return strlen(reason) > 5;
    }
    return false;
}

static size_t assert_reasons(const json_t *value, const char *path, const json_t *unknown)
{
    size_t nulls = 0, i;
    const char *key;
    json_t *one;
    char below[128];

    if (json_is_null(value)) {
        if (!has_reason(unknown, path))
            fail_msg("%s is null without a reason", path);
        return 1;
    }
    if (json_is_object(value)) {
        json_object_foreach((json_t *)(uintptr_t)value, key, one)
        {
            snprintf(below, sizeof below, "%s%s%s", path, *path ? "/" : "", key);
            nulls += assert_reasons(one, below, unknown);
        }
    }
    json_array_foreach(value, i, one)
    {
        snprintf(below, sizeof below, "%s/%zu", path, i);
        nulls += assert_reasons(one, below, unknown);
    }
    return nulls;
}

/* Each reason is about something that is there and is not known. */
static void assert_no_idle_reason(json_t *root)
{
    const char *path;
    json_t *reason;

    json_object_foreach(json_object_get(root, "unknown"), path, reason)
    {
        const json_t *v = find(root, path);
        bool empty = json_is_array(v) && json_array_size(v) == 0;
        bool nulls = json_is_object(v) && json_is_null(json_object_get(v, "value"));

        if (!json_is_null(v) && !empty && !nulls)
            fail_msg("a reason for %s, which is known or not there", path);
    }
}

static void test_full(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_full(&s);
    json_t *root = json_summary(&s);

    assert_non_null(root);
    assert_shape(root);
    assert_string_equal(text(root, "version"), "1.2.3");
    assert_string_equal(text(root, "command"), "mine");
    assert_true(json_real_value(find(root, "seconds")) == 61.5);
    assert_int_equal(integer(root, "found"), 159);
    assert_int_equal(integer(root, "accepted"), 107);
    assert_int_equal(integer(root, "rejected"), 21);
    assert_int_equal(integer(root, "stale"), 12);
    assert_int_equal(integer(root, "lost"), 10);
    assert_int_equal(integer(root, "throttled"), 6);
    assert_int_equal(integer(root, "pending"), 3);
    assert_int_equal(integer(root, "accepted_unconfirmed"), 2);
    assert_int_equal(integer(root, "duplicate_dropped"), 1);
    assert_int_equal(json_object_size(find(root, "reject_reasons")), 2);
    assert_int_equal(integer(root, "reject_reasons/stale"), 15);
    assert_int_equal(integer(root, "reject_reasons/low-difficulty"), 5);
    assert_int_equal(integer(root, "hashes"), 12345678901234);
    assert_true(json_real_value(find(root, "hashrate_hs")) == 200742746361.5);
    assert_true(json_real_value(find(root, "pool_hashrate_hs/value")) == 190e9);
    assert_true(json_real_value(find(root, "pool_hashrate_hs/low")) == 154e9);
    assert_true(json_real_value(find(root, "pool_hashrate_hs/high")) == 231e9);
    assert_int_equal(json_array_size(find(root, "pools")), 1);
    assert_int_equal(json_array_size(find(root, "pools_removed")), 1);
    assert_string_equal(text(root, "pools_removed/0/url"), "stratum+ssl://gone.example:3334");
    assert_int_equal(integer(root, "pools_removed/0/found"), 9);
    assert_true(json_real_value(find(root, "pools_removed/0/accepted_difficulty")) == 0.5);
    assert_int_equal(json_array_size(find(root, "blocks")), 2);
    assert_int_equal(integer(root, "blocks/0/height"), 413567);
    assert_int_equal(integer(root, "blocks/0/nonce"), 7);
    assert_int_equal(strlen(text(root, "blocks/0/hash")), 64);
    assert_true(json_is_null(find(root, "blocks/1/height")));
    assert_int_equal(integer(root, "blocks/1/nonce"), UINT32_MAX);
    assert_string_equal(text(root, "devices/0/kernel"), "avx512");
    assert_int_equal(integer(root, "devices/0/versions"), 4);
    assert_int_equal(integer(root, "devices/0/threads"), 8);
    assert_int_equal(integer(root, "devices/0/hw_errors"), 2);
    assert_int_equal(json_array_size(find(root, "devices/0/hold")), 2);
    assert_string_equal(text(root, "devices/0/hold/1"), "thermal");
    assert_true(json_real_value(find(root, "devices/0/temperature_c")) == 71.5);
    assert_true(json_real_value(find(root, "devices/0/work_share")) == 0.75);
    assert_string_equal(text(root, "devices/0/throttle/0"), "too hot");
    assert_string_equal(text(root, "pools/0/user"), "addr.\"w\\\n");
    assert_true(json_real_value(find(root, "pools/0/difficulty")) == 0.0131);
    assert_int_equal(integer(root, "pools/0/lost"), 9);
    assert_true(json_real_value(find(root, "statistics/shares_expected")) == 160.5);
    assert_true(json_real_value(find(root, "statistics/luck/value")) == 0.93);
    assert_true(json_real_value(find(root, "statistics/next_share_s/p50")) == 8.5);
    assert_true(json_real_value(find(root, "statistics/next_block_s/p95")) == 1797.0);
    assert_int_equal(integer(root, "statistics/consistency/0/shares"), 150);
    assert_string_equal(text(root, "statistics/consistency/0/judged/verdict"), "too few");
    assert_int_equal(integer(root, "statistics/consistency/0/judged/shares"), 5000);
    assert_true(json_real_value(find(root, "economics/network_difficulty")) == 1.25e12);
    assert_int_equal(integer(root, "economics/height"), 413567);
    assert_string_equal(text(root, "economics/currency"), "USD");
    assert_string_equal(text(root, "economics/verdict"), "idle");
    assert_string_equal(text(root, "economics/price_trouble"), "HTTP 503");
    assert_string_equal(text(root, "economics/inputs/price/unit"), "USD/BTC");
    assert_string_equal(text(root, "economics/inputs/price/source"), "mempool.space");
    assert_true(json_real_value(find(root, "economics/inputs/price/age_s")) == 312.0);
    assert_true(json_real_value(find(root, "economics/inputs/tariff/value")) == 0.06);
    assert_null(find(root, "economics/inputs/tariff/age_s"));
    assert_true(json_real_value(find(root, "economics/revenue_per_day")) ==
                s.economics.line.revenue_per_day.value);
    assert_true(json_real_value(find(root, "economics/margin_per_day")) < 0.0);
    assert_int_equal(integer(root, "economics/retarget/next_height"), 413568);
    assert_true(fabs(json_real_value(find(root, "economics/retarget/change_pct")) + 9.0) < 1e-9);
    assert_int_equal(integer(root, "economics/block_reward_sat"), 2512345678);
    assert_string_equal(text(root, "energy/0/scope"), "package+dram");
    assert_string_equal(text(root, "energy/0/source"), "rapl:package-0+rapl:package-0/dram");
    assert_string_equal(text(root, "energy/0/basis"), "total");
    assert_string_equal(text(root, "energy/0/state"), "denied");
    assert_true(json_is_false(find(root, "energy/0/given")));
    assert_true(json_is_true(find(root, "energy/0/headline")));
    assert_true(json_real_value(find(root, "energy/0/joules")) == 3672.0);
    assert_true(json_real_value(find(root, "energy/0/seconds")) == 60.0);
    assert_true(json_real_value(find(root, "energy/0/hashes")) == 73.7e9);
    assert_true(json_real_value(find(root, "energy/0/power_w")) == 61.2);
    assert_true(json_real_value(find(root, "energy/0/uncertainty")) == 873.0);
    assert_true(json_real_value(find(root, "energy/0/j_per_accepted_th")) == 61234.0);
    assert_int_equal(integer(root, "energy/0/gaps"), 1);
    assert_int_equal(integer(root, "energy/0/failed_readings"), 4);
    assert_int_equal(integer(root, "energy/0/silences"), 2);
    assert_true(json_real_value(find(root, "j_per_th")) == 49823.6);
    assert_string_equal(json_string_value(find(root, "pools/0/payouts/0/to")),
                        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
    assert_int_equal(integer(root, "pools/0/payouts/0/sat"), 312500000);
    assert_string_equal(json_string_value(find(root, "pools/0/coinbase_tag")),
                        "/made|up, by=us\\/");
    assert_true(json_is_false(find(root, "energy/1/headline")));
    assert_true(json_is_null(find(root, "energy/1/joules")));
    /* What is not known even now: a height, and what the second scope measured. */
    assert_int_equal(assert_reasons(root, "", json_object_get(root, "unknown")), 1 + 9);
    assert_no_idle_reason(root);
    json_decref(root);
}

/* Watts that were given are never what "j_per_th" shows. */
static void test_given(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_full(&s);
    s.energy[0].given = true;
    s.energy[0].uncertainty.known = false;
    json_t *root = json_summary(&s);

    assert_true(json_is_null(find(root, "j_per_th")));
    assert_true(json_is_true(find(root, "energy/0/given")));
    assert_true(json_real_value(find(root, "energy/0/j_per_th")) == 49823.6);
    assert_true(json_is_null(find(root, "energy/0/uncertainty")));
    assert_reasons(root, "", json_object_get(root, "unknown"));
    assert_no_idle_reason(root);
    json_decref(root);
}

/* Each figure of the economics that lacks an input says which. */
static void test_economics_unknown(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_full(&s);
    econ_lose(&s.economics.inputs, ECON_PRICE, "4000 s old, the limit is 3600 s");
    econ_lose(&s.economics.inputs, ECON_POWER, "not measured: only root");
    econ_network(&s.economics.inputs, &s.economics.network);
    econ_line(&s.economics.inputs, &s.economics.line);
    json_t *root = json_summary(&s);

    assert_true(json_is_null(find(root, "economics/margin_per_day")));
    assert_true(json_is_null(find(root, "economics/inputs/price/value")));
    assert_string_equal(text(root, "economics/verdict"), "unknown");
    const char *why = json_string_value(
        json_object_get(json_object_get(root, "unknown"), "economics/margin_per_day"));

    assert_non_null(why);
    assert_non_null(strstr(why, "price: 4000 s old"));
    assert_non_null(strstr(why, "power: not measured: only root"));
    assert_reasons(root, "", json_object_get(root, "unknown"));
    assert_no_idle_reason(root);
    json_decref(root);
}

static void test_empty(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_empty(&s);
    json_t *root = json_summary(&s);

    assert_non_null(root);
    assert_shape(root);
    assert_true(json_is_null(find(root, "pool_hashrate_hs/value")));
    assert_true(json_is_null(find(root, "pools/0/difficulty")));
    assert_true(json_is_null(find(root, "pools/0/payouts")));
    assert_true(json_is_null(find(root, "economics/network_difficulty")));
    assert_true(json_is_null(find(root, "economics/height")));
    assert_true(json_is_null(find(root, "economics/block_reward_sat")));
    assert_int_equal(json_object_size(find(root, "reject_reasons")), 0);
    assert_int_equal(assert_reasons(root, "", json_object_get(root, "unknown")),
                     13 + 3 + 2 * 4 + 1 + 15 + 24);
    assert_no_idle_reason(root);
    json_decref(root);
}

/* As many of everything as a snapshot holds. */
static void test_largest(void **state)
{
    struct snapshot s;

    (void)state;
    made_snapshot_full(&s);
    for (size_t i = 0; i < SNAPSHOT_DEVICES_MAX; i++)
        s.devices[i] = s.devices[0];
    for (size_t i = 0; i < SNAPSHOT_POOLS_MAX; i++)
        s.pools[i] = s.pools[0];
    for (size_t i = 0; i < SNAPSHOT_BLOCKS_MAX; i++)
        s.blocks[i] = s.blocks[i % 2];
    s.device_count = SNAPSHOT_DEVICES_MAX;
    s.pool_count = SNAPSHOT_POOLS_MAX;
    s.block_count = SNAPSHOT_BLOCKS_MAX;
    s.hashes = INT64_MAX;
    json_t *root = json_summary(&s);

    assert_shape(root);
    assert_int_equal(json_array_size(find(root, "devices")), SNAPSHOT_DEVICES_MAX);
    assert_int_equal(json_array_size(find(root, "pools")), SNAPSHOT_POOLS_MAX);
    assert_int_equal(json_array_size(find(root, "blocks")), SNAPSHOT_BLOCKS_MAX);
    assert_int_equal(integer(root, "hashes"), INT64_MAX);
    json_decref(root);
}

/* One line on standard output, and the news when it cannot be written. */
static void test_print(void **state)
{
    char path[] = "test-json-XXXXXX", line[8192];
    struct snapshot s;
    int file = mkstemp(path), saved = dup(STDOUT_FILENO);

    (void)state;
    assert_true(file >= 0 && saved >= 0);
    made_snapshot_full(&s);
    json_t *root = json_summary(&s);

    fflush(stdout);
    dup2(file, STDOUT_FILENO);
    bool ok = json_print(json_incref(root));
    int device = open("/dev/full", O_WRONLY | O_CLOEXEC);
    int full = dup2(device, STDOUT_FILENO);
    bool lied = json_print(json_incref(root));

    clearerr(stdout);
    dup2(saved, STDOUT_FILENO);
    assert_true(ok);
    assert_true(full < 0 || !lied);
    assert_int_equal(root->refcount, 1);
    assert_false(json_print(NULL));
    assert_int_equal(lseek(file, 0, SEEK_SET), 0);
    ssize_t len = read(file, line, sizeof line - 1);

    assert_true(len > 100);
    line[len] = '\0';
    assert_ptr_equal(strchr(line, '\n'), line + len - 1);
    json_t *back = json_loads(line, 0, NULL);

    assert_true(json_equal(back, root));
    json_decref(back);
    json_decref(root);
    close(file);
    close(device);
    close(saved);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_given),
        cmocka_unit_test(test_economics_unknown),
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_largest),
        cmocka_unit_test(test_print),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
