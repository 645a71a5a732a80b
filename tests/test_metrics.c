/* test_metrics.c - samples for Prometheus: the form of every line, one of each series, counters
 * that never go back, labels out of strangers' strings; and promtool's own opinion where it is
 * there. */
#include "tests/support.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/prng.h"
#include "tests/made_snapshot.h"
#include "view/metrics.h"

static struct snapshot snapshot;

static char *text_of(const struct snapshot *s)
{
    size_t len;
    char *text = metrics_text(s, "c0ffee", &len);

    assert_non_null(text);
    assert_int_equal(strlen(text), len);
    return text;
}

/* HELP, TYPE, then that family's samples, each series once, each with a number. */
static void assert_form(const char *text)
{
    char name[128] = "", type[32] = "", line[1024], *seen = calloc(1, 65536);

    assert_non_null(seen);
    for (const char *at = text; *at; at += strcspn(at, "\n") + 1) {
        snprintf(line, sizeof line, "%.*s", (int)strcspn(at, "\n"), at);
        if (strncmp(line, "# HELP ", 7) == 0) {
            assert_int_equal(sscanf(line, "# HELP %127s", name), 1);
            type[0] = '\0';
            continue;
        }
        if (strncmp(line, "# TYPE ", 7) == 0) {
            char again[128];

            assert_int_equal(sscanf(line, "# TYPE %127s %31s", again, type), 2);
            assert_string_equal(again, name);
            continue;
        }
        char *value = strrchr(line, ' '), *end;

        assert_non_null(value);
        assert_true(type[0] != '\0');
        assert_int_equal(strncmp(line, name, strlen(name)), 0);
        strtod(value + 1, &end);
        assert_true(*end == '\0' && end > value + 1);
        if (strcmp(type, "counter") == 0)
            assert_string_equal(name + strlen(name) - 6, "_total");
        *value = '\0';
        strcat(line, "\n");
        if (strstr(seen, line))
            fail_msg("twice: %s", line);
        strcat(seen, line);
    }
    free(seen);
}

static double sample(const char *text, const char *series)
{
    const char *at = strstr(text, series);

    if (!at || at[strlen(series)] != ' ')
        fail_msg("no %s", series);
    return strtod(at + strlen(series), NULL);
}

static void test_full(void **state)
{
    char *text;

    (void)state;
    made_snapshot_full(&snapshot);
    text = text_of(&snapshot);
    assert_form(text);
    assert_true(sample(text, "\njoulehash_hashes_total{device=\"cpu\"}") ==
                (double)snapshot.hashes);
    assert_true(sample(text, "\njoulehash_shares_total{pool=\"stratum+tcp://pool.example:3333\","
                             "result=\"accepted\"}") == 100.0);
    assert_true(sample(text,
                       "\njoulehash_energy_joules_total{source=\"rapl:package-0+rapl:package-0/"
                       "dram\",scope=\"package+dram\"}") == 3672.0);
    assert_true(sample(text, "\njoulehash_device_temperature_celsius{device=\"cpu\"}") == 71.5);
    assert_true(sample(text, "\njoulehash_share_response_seconds_bucket{le=\"0.01\"}") == 3.0);
    assert_true(sample(text, "\njoulehash_share_response_seconds_bucket{le=\"+Inf\"}") == 120.0);
    assert_true(sample(text, "\njoulehash_share_response_seconds_count") == 120.0);
    assert_true(sample(text, "\njoulehash_share_response_seconds_sum") == 301.25);
    assert_true(sample(text, "\njoulehash_network_difficulty") == 1.25e12);
    assert_non_null(strstr(text, "joulehash_build_info{version=\"1.2.3\",commit=\"c0ffee\","));
    assert_null(strstr(text, "addr"));
    free(text);
}

static void test_unknown_has_no_sample(void **state)
{
    char *text;

    (void)state;
    made_snapshot_empty(&snapshot);
    text = text_of(&snapshot);
    assert_form(text);
    assert_null(strstr(text, "\njoulehash_energy_joules_total"));
    assert_null(strstr(text, "\njoulehash_device_temperature_celsius"));
    assert_null(strstr(text, "\njoulehash_network_difficulty"));
    assert_null(strstr(text, "\njoulehash_pool_difficulty"));
    assert_null(strstr(text, "\njoulehash_margin_per_day"));
    free(text);
}

static void test_hostile_labels(void **state)
{
    char *text;

    (void)state;
    made_snapshot_full(&snapshot);
    snapshot.pools[0].url = "x\"} 1\njoulehash_evil 2\\\r\xff";
    snapshot.pools[1] = snapshot.pools[0];
    snapshot.pools[1].state = "waiting";
    snapshot.pool_count = 2;
    snapshot.removed_count = 0;
    text = text_of(&snapshot);
    assert_form(text);
    assert_null(strstr(text, "\njoulehash_evil"));
    /* Both with the one URL are one. */
    assert_true(sample(text,
                       "\njoulehash_shares_total{pool=\"x\\\"} 1\\njoulehash_evil 2\\\\\?\?\","
                       "result=\"accepted\"}") == 200.0);
    assert_true(sample(text, "\njoulehash_pool_up{pool=\"x\\\"} 1\\njoulehash_evil 2\\\\\?\?\"}") ==
                1.0);
    free(text);
}

/* Counters, as the run's own only grow, grow or stay, whichever pool has the work. */
static void test_never_back(void **state)
{
    static const char *const series[] = {"\njoulehash_hashes_total{device=\"cpu\"}",
                                         "\njoulehash_hardware_errors_total{device=\"cpu\"}",
                                         "\njoulehash_shares_total{pool=\"a\",result=\"accepted\"}",
                                         "\njoulehash_shares_total{pool=\"a\",result=\"lost\"}",
                                         "\njoulehash_accepted_difficulty_total{pool=\"a\"}",
                                         "\njoulehash_share_response_seconds_count",
                                         "\njoulehash_share_response_seconds_sum"};
    double before[sizeof series / sizeof series[0]] = {0};
    struct prng random = {7};

    (void)state;
    made_snapshot_full(&snapshot);
    snapshot.pools[0].url = "a";
    snapshot.pools[1] = snapshot.pools[2] = snapshot.pools[0];
    snapshot.pools[1].url = "b";
    snapshot.pool_count = 3;
    snapshot.removed_count = 0;
    for (int turn = 0; turn < 200; turn++) {
        struct snapshot_pool *p = &snapshot.pools[prng_next(&random) % 3];

        for (size_t i = 0; i < 3; i++) {
            snapshot.pools[i].in_use = p == &snapshot.pools[i];
            snapshot.pools[i].state = prng_next(&random) % 2 ? "alive" : "waiting";
            snapshot.pools[i].difficulty.known = prng_next(&random) % 2;
        }
        snapshot.devices[0].hashes += prng_next(&random) % 1000;
        snapshot.devices[0].state = prng_next(&random) % 2 ? "running" : "held";
        p->counts.accepted += prng_next(&random) % 3;
        p->counts.lost += prng_next(&random) % 2;
        p->url_difficulty += 0.25;
        snapshot.response.count[prng_next(&random) % SNAPSHOT_RESPONSE_BUCKETS]++;
        snapshot.response.sum_s += 0.125;
        char *text = text_of(&snapshot);

        for (size_t i = 0; i < sizeof series / sizeof series[0]; i++) {
            double now = sample(text, series[i]);

            assert_true(now >= before[i]);
            before[i] = now;
        }
        free(text);
    }
}

/* One pool is removed, another one with its URL is added: its counters go on, what is now is of
 * those alone that are there. */
static void test_removed(void **state)
{
    struct snapshot_pool old;
    double count;
    char *text;

    (void)state;
    made_snapshot_full(&snapshot);
    old = snapshot.pools[0];
    old.url = "a";
    old.state = "removed";
    old.in_use = false;
    snapshot.pools[0].url = "b";
    snapshot.pools[1] = old;
    text = text_of(&snapshot);
    assert_true(sample(text, "\njoulehash_shares_total{pool=\"a\",result=\"accepted\"}") == 100.0);
    assert_true(sample(text, "\njoulehash_pool_jobs_total{pool=\"a\"}") == 17.0);
    assert_null(strstr(text, "joulehash_pool_up{pool=\"a\"}"));
    assert_null(strstr(text, "joulehash_pool_in_use{pool=\"a\"}"));
    assert_null(strstr(text, "joulehash_pool_difficulty{pool=\"a\"}"));
    count = sample(text, "\njoulehash_share_response_seconds_count");
    free(text);
    snapshot.pools[2] = old;
    snapshot.pools[1] = old;
    snapshot.pools[1].state = "waiting";
    snapshot.pools[1].counts.accepted = 1;
    snapshot.pools[1].jobs = 0;
    snapshot.pool_count = 2;
    text = text_of(&snapshot);
    assert_form(text);
    assert_true(sample(text, "\njoulehash_shares_total{pool=\"a\",result=\"accepted\"}") == 101.0);
    assert_true(sample(text, "\njoulehash_pool_jobs_total{pool=\"a\"}") == 17.0);
    assert_true(sample(text, "\njoulehash_pool_up{pool=\"a\"}") == 0.0);
    assert_true(sample(text, "\njoulehash_share_response_seconds_count") == count);
    free(text);
}

static void test_promtool(void **state)
{
    static const char check[] = "promtool check metrics > /dev/null";

    (void)state;
    if (system("promtool --version > /dev/null 2>&1") != 0) { /* NOLINT */
        print_message("SKIP: promtool (Debian: prometheus) is not there\n");
        skip();
    }
    for (int empty = 0; empty < 2; empty++) {
        char *text;
        FILE *to = popen(check, "we");

        if (empty)
            made_snapshot_empty(&snapshot);
        else
            made_snapshot_full(&snapshot);
        text = text_of(&snapshot);
        assert_non_null(to);
        fputs(text, to);
        int status = pclose(to);

        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 0);
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_full),           cmocka_unit_test(test_unknown_has_no_sample),
        cmocka_unit_test(test_hostile_labels), cmocka_unit_test(test_never_back),
        cmocka_unit_test(test_removed),        cmocka_unit_test(test_promtool),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
