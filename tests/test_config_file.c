/* test_config_file.c - the JSON configuration file: what it sets, and what it refuses in which
 * words. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "app/config_file.h"
#include "app/option_table.h"

static const char path[] = "test-config-file.json";
static struct options o;
static char why[320];

static void write_file(const char *text)
{
    FILE *f = fopen(path, "we");

    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static bool read_as(enum options_command command, const char *text)
{
    write_file(text);
    options_clear(&o);
    options_init(&o);
    o.command = command;
    why[0] = '\0';
    return config_file_read(&o, path, why, sizeof why);
}

static void good(const char *text)
{
    if (!read_as(OPTIONS_MINE, text))
        fail_msg("%s: %s", text, why);
    assert_string_equal(why, "");
}

/* `says` is what follows the file's name. */
static void bad(const char *text, const char *says)
{
    if (read_as(OPTIONS_MINE, text))
        fail_msg("%s: was accepted", text);
    if (strncmp(why, "test-config-file.json: ", 23) != 0 || strcmp(why + 23, says) != 0)
        fail_msg("%s: \"%s\", not \"%s\"", text, why, says);
}

static int clear(void **state)
{
    (void)state;
    options_clear(&o);
    unlink(path);
    return 0;
}

static void test_sets_everything(void **state)
{
    (void)state;
    good("{}");
    assert_int_equal(o.pools, 0);
    good("{\"threads\": 3, \"kernel\": \"avx2\", \"versions\": 8, \"no-version-rolling\": true,"
         " \"suggest-difficulty\": 0.25, \"time-limit\": 90, \"max-shares\": 7, \"max-submits\": "
         "2.5,"
         " \"timeout\": 60, \"retries\": -1, \"retry-pause\": 0.5, \"json\": true, \"log-file\": "
         "\"x\","
         " \"quiet\": true, \"debug\": false, \"protocol-dump\": true, \"background\": true,"
         " \"algo\": \"sha256d\", \"devices\": \"cpu\", \"check-config\": true, \"port\": 4000,"
         " \"pool-only\": true, \"seconds\": 1.5}");
    assert_int_equal(o.threads, 3);
    assert_string_equal(o.kernel, "avx2");
    assert_int_equal(o.version_counts, 1);
    assert_int_equal(o.versions[0], 8);
    assert_false(o.version_rolling);
    assert_true(o.suggest_difficulty == 0.25 && o.time_limit_s == 90.0 && o.max_submits == 2.5);
    assert_int_equal(o.max_shares, 7);
    assert_true(o.timeout_s == 60.0 && o.retry_pause_s == 0.5 && o.bench_seconds == 1.5);
    assert_int_equal(o.retries, -1);
    assert_string_equal(o.log_file, "x");
    assert_true(o.json && o.quiet && !o.debug && o.protocol_dump && o.background &&
                o.check_config && o.pool_only);
    assert_int_equal(o.port, 4000);
    assert_true(read_as(OPTIONS_BENCH, "{\"versions\": \"1,4,16\", \"kernel\": \"all\"}"));
    assert_int_equal(o.version_counts, 3);
    /* A whole number may be written as one with a point. */
    good("{\"threads\": 4.0, \"max-shares\": 1e6}");
    assert_int_equal(o.threads, 4);
    assert_int_equal(o.max_shares, 1000000);
    good("{\"threads\": \"50%\", \"cpu-affinity\": \"0-3,8\", \"cpu-priority\": 1}");
    assert_true(o.threads_percent == 50.0);
    assert_int_equal(cpu_list_count(&o.cpu_affinity), 5);
    assert_int_equal(o.cpu_priority, 1);
    good("{\"sensor\": \"rapl\", \"sysfs-root\": \"/host\"}");
    assert_int_equal(o.sensors, 1);
    assert_string_equal(o.sensor[0], "rapl");
    assert_string_equal(o.sysfs_root, "/host");
    good("{\"sensor\": [\"rapl:package-0\", \"watts:65\"]}");
    assert_int_equal(o.sensors, 2);
    assert_string_equal(o.sensor[1], "watts:65");
    bad("{\"sensor\": [\"rapl\", 5]}", "\"sensor\": must be a string");
    bad("{\"sensor\": \"watts:0\"}",
        "\"sensor\": --sensor : watts:0 is not a number of watts above 0");
    good("{\"temp-target\": 75, \"temp-stop\": 90}");
    assert_true(o.temp_target_c == 75.0 && o.temp_stop_c == 90.0);
    good("{\"no-pin\": true}");
    assert_true(o.no_pin);
}

/* Each row of the table is a key, or is refused as one that has no meaning there. */
static void test_every_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];
        char text[160];

        /* A value of a type that no option takes. */
        snprintf(text, sizeof text, "{\"%s\": null}", r->name);
        if (r->id == OPTION_CONFIG || r->id == OPTION_HELP || r->id == OPTION_SHOW_VERSION ||
            r->id == OPTION_BENCHMARK || r->id == OPTION_PRINT) {
            char says[100];

            snprintf(says, sizeof says, "\"%s\": has no meaning in a configuration file", r->name);
            bad(text, says);
            continue;
        }
        assert_false(read_as(OPTIONS_MINE, text));
        assert_non_null(strstr(why, !r->argument          ? "must be true or false"
                                    : option_is_number(r) ? "must be a number"
                                                          : "must be a string"));
        static const char *const wrong[] = {"[1]", "{}", "\"4\"", "4", "true"};

        for (size_t k = 0; k < sizeof wrong / sizeof wrong[0]; k++) {
            bool string = wrong[k][0] == '"', number = wrong[k][0] == '4';
            bool boolean = wrong[k][0] == 't';

            if ((!r->argument && boolean) || (r->argument && option_is_number(r) && number) ||
                (r->argument && !option_is_number(r) && string) || r->id == OPTION_VERSIONS)
                continue;
            snprintf(text, sizeof text, "{\"%s\": %s}", r->name, wrong[k]);
            assert_false(read_as(OPTIONS_MINE, text));
            assert_non_null(strstr(why, "must be "));
        }
    }
}

static void test_pools(void **state)
{
    (void)state;
    good("{\"pools\": [{\"url\": \"a:1\", \"user\": \"one\", \"pass\": \"first\"},"
         " {\"pass\": \"second\", \"url\": \"b:2\", \"user\": \"two\"}, {\"url\": \"c:3\"}]}");
    assert_int_equal(o.pools, 3);
    assert_string_equal(o.pool[0].url, "a:1");
    assert_string_equal(o.pool[0].user, "one");
    assert_string_equal(o.pool[0].password, "first");
    assert_string_equal(o.pool[1].url, "b:2");
    assert_string_equal(o.pool[1].user, "two");
    assert_string_equal(o.pool[1].password, "second");
    assert_null(o.pool[2].user);
    assert_null(o.pool[2].password);
    /* One pool, in any order: an object has none. */
    good("{\"pass\": \"p\", \"user\": \"u\", \"threads\": 2, \"url\": \"h:1\"}");
    assert_int_equal(o.pools, 1);
    assert_string_equal(o.pool[0].user, "u");
    assert_string_equal(o.pool[0].password, "p");
    good("{\"pools\": [{\"url\": \"b:2\"}], \"user\": \"u\", \"url\": \"a:1\"}");
    assert_int_equal(o.pools, 2);
    assert_string_equal(o.pool[0].url, "a:1");
    assert_string_equal(o.pool[0].user, "u");
    assert_null(o.pool[1].user);
    good("{\"url\": \"a:1\", \"userpass\": \"u:p\"}");
    assert_string_equal(o.pool[0].password, "p");

    bad("{\"pools\": {}}", "\"pools\": must be an array");
    bad("{\"pools\": \"a:1\"}", "\"pools\": must be an array");
    bad("{\"pools\": [\"a:1\"]}", "\"pools\": each must be an object with a \"url\"");
    bad("{\"pools\": [{}]}", "\"pools\": each must be an object with a \"url\"");
    bad("{\"pools\": [{\"url\": 5}]}", "\"pools\": each must be an object with a \"url\"");
    bad("{\"pools\": [{\"url\": \"a:1\", \"pass\": 5}]}", "\"pass\": must be a string");
    bad("{\"pools\": [{\"url\": \"a:1\", \"passwd\": \"x\"}]}",
        "\"passwd\": unknown key of a pool; did you mean \"pass\"?");
    good("{\"proxy\": \"socks5h://h\", \"cacert\": \"a.pem\", \"pools\": [{\"tls-insecure\": true,"
         " \"tls-pin\": [\"x\", \"y\"], \"url\": \"a:1\"}, {\"url\": \"b:2\", \"tls-pin\": \"z\","
         " \"tls-insecure\": false, \"proxy\": \"direct\", \"tls-cert\": \"c\", \"tls-key\": "
         "\"k\"}]}");
    assert_string_equal(o.proxy, "socks5h://h");
    assert_string_equal(o.cacert, "a.pem");
    assert_null(o.pool[0].proxy);
    assert_true(o.pool[0].tls_insecure && !o.pool[1].tls_insecure);
    assert_int_equal(o.pool[0].tls_pins, 2);
    assert_string_equal(o.pool[0].tls_pin[1], "y");
    assert_string_equal(o.pool[1].tls_pin[0], "z");
    assert_string_equal(o.pool[1].proxy, "direct");
    assert_string_equal(o.pool[1].tls_cert, "c");
    assert_string_equal(o.pool[1].tls_key, "k");
    bad("{\"pools\": [{\"url\": \"a:1\", \"tls-insecure\": 1}]}",
        "\"tls-insecure\": must be true or false");
    bad("{\"pools\": [{\"url\": \"a:1\", \"tls-pin\": [1]}]}", "\"tls-pin\": must be a string");
    bad("{\"user\": \"u\"}", "\"user\": --user : belongs to a pool: put it after -o URL");
}

static void test_too_many_pools(void **state)
{
    char text[4096] = "{\"pools\": [";

    (void)state;
    for (int i = 0; i < OPTIONS_POOLS_MAX + 1; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 "%s{\"url\": \"tcp://u:secret@h:1\"}", i > 0 ? "," : "");
    strcat(text, "]}");
    assert_false(read_as(OPTIONS_MINE, text));
    assert_non_null(strstr(why, "too many pools"));
    assert_null(strstr(why, "secret"));
}

static void test_errors(void **state)
{
    (void)state;
    bad("{\"thread\": 3}", "\"thread\": unknown key; did you mean \"threads\"?");
    bad("{\"sugest_difficulty\": 3}",
        "\"sugest_difficulty\": unknown key; did you mean \"suggest-difficulty\"?");
    bad("{\"frobnicate\": 3}", "\"frobnicate\": unknown key");
    bad("{\"\": 3}", "\"\": unknown key");
    bad("{\"evil\\u001b[31m\\n\": 3}", "\"evil?[31m?\": unknown key");
    bad("{\"threads\": 0}", "\"threads\": --threads 0: must be from 1 to 4096");
    bad("{\"threads\": \"4\"}", "\"threads\": must be a number");
    bad("{\"threads\": \"x%\"}", "\"threads\": --threads x%: not a number of percent");
    bad("{\"cpu-affinity\": 5}", "\"cpu-affinity\": must be a string");
    bad("{\"threads\": 1.5}", "\"threads\": --threads 1.5: not a whole number");
    bad("{\"retries\": 1e10}", "\"retries\": --retries 10000000000: must be from -1 to 1e+09");
    bad("{\"versions\": \"1,2\"}",
        "\"versions\": --versions 1,2: one number; only bench takes a list");
    bad("{\"algo\": \"scrypt\"}", "\"algo\": --algo scrypt: only sha256d");
    bad("[]", "must be one JSON object");
    assert_false(read_as(OPTIONS_MINE, "{\"threads\": 3"));
    assert_non_null(strstr(why, "test-config-file.json: line 1: "));
    assert_false(read_as(OPTIONS_MINE, "{\n\n\"threads\": 3,}"));
    assert_non_null(strstr(why, "line 3: "));
    assert_false(read_as(OPTIONS_MINE, ""));
    assert_non_null(strstr(why, "line 1: "));
    assert_false(read_as(OPTIONS_MINE, "4"));
    assert_false(read_as(OPTIONS_MINE, "{\"threads\": 3, \"threads\": 4}"));
    assert_non_null(strstr(why, "duplicate"));
    assert_false(read_as(OPTIONS_MINE, "{\"user\": \"\xff\"}"));
    assert_non_null(strstr(why, "unable to decode byte"));
    assert_false(read_as(OPTIONS_MINE, "{} trailing"));

    unlink(path);
    assert_false(config_file_read(&o, path, why, sizeof why));
    assert_non_null(strstr(why, path));
    assert_non_null(strstr(why, "No such file"));
    assert_false(config_file_read(&o, ".", why, sizeof why));
    assert_true(why[0] != '\0');
}

/* Deeper than any reader should follow. */
static void test_depth(void **state)
{
    char *text = malloc(200000);

    (void)state;
    assert_non_null(text);
    strcpy(text, "{\"pools\": ");
    memset(text + 10, '[', 150000);
    text[150010] = '\0';
    assert_false(read_as(OPTIONS_MINE, text));
    assert_true(strlen(why) < sizeof why);
    free(text);
}

/* ---- together with the command line ---- */

static bool parse(char *a, char *b, char *c, char *d)
{
    char name[] = "joulehash", config[] = "-c", file[sizeof path];
    char *argv[] = {name, config, file, a, b, c, d, NULL};
    int argc = 3;

    memcpy(file, path, sizeof path);
    while (argv[argc])
        argc++;
    options_clear(&o);
    options_init(&o);
    return options_parse(argc, argv, &o, why, sizeof why);
}

static void test_command_line_wins(void **state)
{
    char threads[] = "-t7", json[] = "--json", url[] = "-oc:3", pass[] = "-pword", user[] = "-uown";
    char unknown[] = "--nonsense", sensor[] = "--sensor=watts:65";

    (void)state;
    write_file("{\"threads\": 3, \"retries\": 4, \"pools\": [{\"url\": \"a:1\", \"user\": \"one\","
               "\"pass\": \"first\"}, {\"url\": \"b:2\", \"user\": \"two\"}]}");
    assert_true(parse(NULL, NULL, NULL, NULL));
    assert_int_equal(o.threads, 3);
    assert_int_equal(o.pools, 2);
    assert_string_equal(o.config_file, path);
    assert_true(parse(threads, json, NULL, NULL));
    assert_int_equal(o.threads, 7);
    assert_int_equal(o.retries, 4);
    assert_true(o.json);
    assert_int_equal(o.pools, 2);
    /* A pool on the command line replaces the file's, credentials and all. */
    assert_true(parse(url, pass, NULL, NULL));
    assert_int_equal(o.pools, 1);
    assert_string_equal(o.pool[0].url, "c:3");
    assert_null(o.pool[0].user);
    assert_string_equal(o.pool[0].password, "word");
    assert_string_equal(pass, "-pxxxx");
    /* Without one, they are for the file's last pool. */
    assert_true(parse(user, NULL, NULL, NULL));
    assert_int_equal(o.pools, 2);
    assert_string_equal(o.pool[1].user, "own");
    assert_string_equal(o.pool[0].user, "one");

    /* Sensors too: those of the command line replace the file's. */
    write_file("{\"sensor\": [\"rapl\", \"nvml\"]}");
    assert_true(parse(sensor, NULL, NULL, NULL));
    assert_int_equal(o.sensors, 1);
    assert_string_equal(o.sensor[0], "watts:65");

    assert_false(parse(unknown, NULL, NULL, NULL));
    assert_string_equal(why, "unknown option --nonsense");
    write_file("{\"threds\": 3}");
    assert_false(parse(threads, NULL, NULL, NULL));
    assert_non_null(strstr(why, "did you mean \"threads\""));
    unlink(path);
    assert_false(parse(NULL, NULL, NULL, NULL));
    assert_non_null(strstr(why, "No such file"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sets_everything),
        cmocka_unit_test(test_every_row),
        cmocka_unit_test(test_pools),
        cmocka_unit_test(test_too_many_pools),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_command_line_wins),
    };

    options_init(&o);
    return cmocka_run_group_tests(tests, NULL, clear);
}
