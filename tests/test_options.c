/* test_options.c - the option table, the command line and what is wrong with it, word for word. */
#include "tests/support.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/option_table.h"

#define WORDS_MAX 64

/* A command line in memory that may be written to, as argv is. */
struct line {
    char text[4096];
    char *argv[WORDS_MAX + 1];
    int argc;
};

/* Splits at spaces; '~' stands for a space inside a word and "''" for an empty word. */
static void split(struct line *l, const char *words)
{
    char *save;

    assert_true(strlen(words) < sizeof l->text - 16);
    snprintf(l->text, sizeof l->text, "joulehash %s", words);
    l->argc = 0;
    for (char *w = strtok_r(l->text, " ", &save); w; w = strtok_r(NULL, " ", &save)) {
        assert_true(l->argc < WORDS_MAX);
        for (char *p = w; *p; p++)
            *p = *p == '~' ? ' ' : *p;
        if (strcmp(w, "''") == 0)
            *w = '\0';
        l->argv[l->argc++] = w;
    }
    l->argv[l->argc] = NULL;
}

static struct line line;
static struct options o;
static char why[320];

static bool parse(const char *words)
{
    split(&line, words);
    options_clear(&o);
    options_init(&o);
    why[0] = '\0';
    return options_parse(line.argc, line.argv, &o, why, sizeof why);
}

static void good(const char *words)
{
    if (!parse(words))
        fail_msg("%s: %s", words, why);
    assert_string_equal(why, "");
}

static void bad(const char *words, const char *says)
{
    if (parse(words))
        fail_msg("%s: was accepted", words);
    if (strcmp(why, says) != 0)
        fail_msg("%s: \"%s\", not \"%s\"", words, why, says);
}

static int clear(void **state)
{
    (void)state;
    options_clear(&o);
    return 0;
}

/* ---- the table ---- */

static void test_table(void **state)
{
    const unsigned all = OPTIONS_MINE | OPTIONS_DEMO | OPTIONS_BENCH | OPTIONS_DEVICES |
                         OPTIONS_TUNE | OPTIONS_PROFIT | OPTIONS_EFFICIENCY | OPTIONS_PROBE |
                         OPTIONS_REPLAY;

    (void)state;
    assert_true(option_rows > 20);
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];

        assert_true(strlen(r->name) > 1 && strlen(r->name) < 32);
        for (const char *p = r->name; *p; p++)
            assert_true(islower((unsigned char)*p) || *p == '-');
        assert_true(r->letter == 0 || isalpha((unsigned char)r->letter));
        assert_true(r->commands != 0 && (r->commands & ~(all | OPTION_OF_POOL)) == 0);
        assert_true(r->help && strlen(r->help) > 5 && strlen(r->help) < 100);
        assert_true(r->least <= r->most);
        assert_true(r->argument || (r->least == 0 && r->most == 0)); /* a flag has no range */
        assert_int_equal(option_is_number(r), r->most > r->least);
        assert_ptr_equal(option_find(r->name, strlen(r->name)), r);
        assert_string_equal(option_nearest(r->name, r->commands), r->name);
        for (size_t k = 0; k < i; k++) {
            assert_string_not_equal(r->name, option_table[k].name);
            assert_int_not_equal(r->id, option_table[k].id);
            assert_true(r->letter == 0 || r->letter != option_table[k].letter);
        }
    }
    assert_null(option_find("thread", 6));
    assert_null(option_find("threads-", 8));
    assert_ptr_equal(option_find("threads=4", 7), option_find("threads", 7));
    assert_null(option_find("", 0));
}

/* Every row that takes a value refuses to be left without one; every flag refuses one. */
static void test_values_and_flags(void **state)
{
    (void)state;
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];
        enum options_command command = r->commands & OPTIONS_MINE      ? OPTIONS_MINE
                                       : r->commands & OPTIONS_DEMO    ? OPTIONS_DEMO
                                       : r->commands & OPTIONS_BENCH   ? OPTIONS_BENCH
                                       : r->commands & OPTIONS_DEVICES ? OPTIONS_DEVICES
                                                                       : OPTIONS_PROFIT;
        /* An option of a pool's is looked at only after one. */
        const char *pool = r->commands & OPTION_OF_POOL ? "-o h:1 " : "";
        char words[128], says[128];

        snprintf(words, sizeof words, "%s --%s%s", options_command_name(command), r->name,
                 r->argument ? "" : "=1");
        if (r->argument)
            snprintf(says, sizeof says, "--%s needs %s", r->name, r->argument);
        else
            snprintf(says, sizeof says, "--%s takes no value", r->name);
        bad(words, says);
        if (r->letter && r->argument) {
            snprintf(words, sizeof words, "%s -%c", options_command_name(command), r->letter);
            snprintf(says, sizeof says, "-%c needs %s", r->letter, r->argument);
            bad(words, says);
        }
        if (!option_is_number(r))
            continue;
        /* Below, above, and not a number at all. */
        snprintf(words, sizeof words, "%s %s--%s=%.17g", options_command_name(command), pool,
                 r->name, r->least - 1);
        assert_false(parse(words));
        assert_non_null(strstr(why, "must be "));
        snprintf(words, sizeof words, "%s %s--%s=1e31", options_command_name(command), pool,
                 r->name);
        assert_false(parse(words));
        assert_non_null(strstr(why, "must be "));
        static const char *const no_number[] = {"x", "''", "1x", "nan", "inf", "--1", "1,"};

        for (size_t k = 0; k < sizeof no_number / sizeof no_number[0]; k++) {
            if (r->id == OPTION_VERSIONS && strcmp(no_number[k], "1,") == 0)
                continue; /* a list may end with a comma */
            snprintf(words, sizeof words, "%s --%s %s", options_command_name(command), r->name,
                     no_number[k]);
            if (parse(words))
                fail_msg("%s: was accepted", words);
        }
    }
}

static void test_every_option_in_help(void **state)
{
    char *text = NULL;
    size_t size = 0;
    static const unsigned commands[] = {0,
                                        OPTIONS_MINE,
                                        OPTIONS_DEMO,
                                        OPTIONS_BENCH,
                                        OPTIONS_DEVICES,
                                        OPTIONS_TUNE,
                                        OPTIONS_PROFIT,
                                        OPTIONS_EFFICIENCY,
                                        OPTIONS_PROBE,
                                        OPTIONS_REPLAY};

    (void)state;
    for (size_t c = 0; c < sizeof commands / sizeof commands[0]; c++) {
        FILE *f = open_memstream(&text, &size);

        assert_non_null(f);
        options_help(commands[c], f);
        fclose(f);
        for (size_t i = 0; i < option_rows; i++) {
            char name[40];
            bool wanted = commands[c] == 0 || (option_table[i].commands & commands[c]) != 0;

            snprintf(name, sizeof name, "--%s ", option_table[i].name);
            assert_int_equal(strstr(text, name) != NULL, wanted);
            assert_int_equal(strstr(text, option_table[i].help) != NULL, wanted);
        }
        for (char *p = text, *end; (end = strchr(p, '\n')); p = end + 1)
            assert_true(end - p <= 110);
        free(text);
    }
}

/* ---- values ---- */

static void test_defaults(void **state)
{
    (void)state;
    good("");
    assert_int_equal(o.command, OPTIONS_MINE);
    assert_int_equal(o.pools, 0);
    assert_int_equal(o.threads, 0);
    assert_int_equal(o.version_counts, 0);
    assert_true(o.time_limit_s < 0.0);
    assert_int_equal(o.max_shares, 0);
    assert_true(o.max_submits == 0.0 && o.suggest_difficulty == 0.0);
    assert_true(o.timeout_s == 180.0 && o.retry_pause_s == 1.0 && o.bench_seconds == 0.0);
    assert_int_equal(o.retries, -1);
    assert_true(o.version_rolling);
    assert_false(o.json || o.quiet || o.debug || o.protocol_dump || o.background || o.pool_only ||
                 o.rolled_only || o.help || o.show_version || o.check_config);
    assert_null(o.kernel);
    assert_null(o.log_file);
    assert_null(o.config_file);
    assert_null(o.sysfs_root);
    assert_int_equal(o.sensors, 0);
    assert_int_equal(o.port, 0);
}

static void test_all_values(void **state)
{
    (void)state;
    good("mine -o tcp://h:1 -u addr.w -p secret --threads=7 -d cpu -a sha256d --kernel scalar "
         "--versions 4 --no-version-rolling --suggest-difficulty 0.5 --time-limit 1.5 "
         "--max-shares 12 --max-submits 3.5 -T 90 -r 5 -R 0.5 --json -l x.log -qD -P -B");
    assert_int_equal(o.pools, 1);
    assert_string_equal(o.pool[0].url, "tcp://h:1");
    assert_string_equal(o.pool[0].user, "addr.w");
    assert_string_equal(o.pool[0].password, "secret");
    assert_int_equal(o.threads, 7);
    assert_string_equal(o.kernel, "scalar");
    assert_int_equal(o.version_counts, 1);
    assert_int_equal(o.versions[0], 4);
    assert_false(o.version_rolling);
    assert_true(o.suggest_difficulty == 0.5 && o.time_limit_s == 1.5 && o.max_submits == 3.5);
    assert_int_equal(o.max_shares, 12);
    assert_true(o.timeout_s == 90.0 && o.retry_pause_s == 0.5);
    assert_int_equal(o.retries, 5);
    assert_string_equal(o.log_file, "x.log");
    assert_true(o.json && o.quiet && o.debug && o.protocol_dump && o.background);

    good("demo --rolled-only");
    assert_true(o.rolled_only && !o.pool_only);
    good("demo --port 3333 --pool-only --time-limit 0");
    assert_int_equal(o.command, OPTIONS_DEMO);
    assert_int_equal(o.port, 3333);
    assert_true(o.pool_only && o.time_limit_s == 0.0);
    good("efficiency --seconds 12 --svg picture.svg -t 4 --kernel scalar");
    assert_int_equal(o.command, OPTIONS_EFFICIENCY);
    assert_true(o.bench_seconds == 12.0);
    assert_string_equal(o.econ.svg, "picture.svg");
    good("bench --seconds 0.05 --versions 1,4,16 --kernel all --json -t4");
    assert_int_equal(o.command, OPTIONS_BENCH);
    assert_true(o.bench_seconds == 0.05);
    assert_int_equal(o.version_counts, 3);
    assert_int_equal(o.versions[2], 16);
    assert_int_equal(o.threads, 4);
    good("devices --json");
    assert_int_equal(o.command, OPTIONS_DEVICES);
    good("--benchmark --threads 2");
    assert_int_equal(o.command, OPTIONS_BENCH);
    good("--retries -1 --threads 4096 --max-shares 1000000000000000");
    assert_int_equal(o.retries, -1);
    assert_int_equal(o.max_shares, UINT64_C(1000000000000000));
    good("--threads 2 --threads 3"); /* the last one counts */
    assert_int_equal(o.threads, 3);
    assert_true(o.threads_percent == 0.0);
    good("-t 50%");
    assert_int_equal(o.threads, 0);
    assert_true(o.threads_percent == 50.0);
    good("--threads=12.5% --threads 3");
    assert_int_equal(o.threads, 3);
    assert_true(o.threads_percent == 0.0);
    good("-t 3 -t100%");
    assert_int_equal(o.threads, 0);
    assert_true(o.threads_percent == 100.0);
    good("bench --cpu-affinity 0-3,8 --cpu-priority 0");
    assert_int_equal(cpu_list_count(&o.cpu_affinity), 5);
    assert_true(cpu_list_has(&o.cpu_affinity, 8));
    assert_int_equal(o.cpu_priority, 0);
    good("demo --cpu-affinity 1 --cpu-affinity 0x6 --cpu-priority 5"); /* the last one counts */
    assert_int_equal(cpu_list_count(&o.cpu_affinity), 2);
    assert_false(cpu_list_has(&o.cpu_affinity, 0));
    assert_int_equal(o.cpu_priority, 5);
    good("");
    assert_false(o.econ.inputs.in[ECON_PRICE].known);
    assert_false(o.policy.on || o.policy.pause_on_battery);
    assert_true(o.policy.band_pct == 5.0 && o.policy.dwell_s == 600.0 && o.policy.switches == 4.0);
    good("--policy-dry-run --tariff 1 --price 1 --alternative c --alternative-per-hour 2 "
         "--policy-temp 80 --policy-max-tariff 0.4 --policy-band 0 --policy-dwell 0");
    assert_true(o.policy.on && o.policy.dry_run && o.policy.hot_c == 80.0);
    assert_string_equal(o.policy.alternative, "c");
    good("--schedule 22:00-06:00,08:00-09:00 --pause-on-battery --target-hashrate 1.5GH");
    assert_true(o.policy.pause_on_battery && o.policy.target_hs == 1.5e9);
    assert_string_equal(o.policy.schedule, "22:00-06:00,08:00-09:00");
    good("--price 75000 --tariff 0 --pool-fee-pct 0 --currency EUR --alternative-per-kwh 0.22");
    assert_true(o.econ.inputs.in[ECON_PRICE].value == 75000.0);
    assert_true(o.econ.inputs.in[ECON_TARIFF].known);
    assert_string_equal(o.econ.currency, "EUR");
    good("--price-url https://h/p?key=1 --price-pointer /data/amount --price-max-age 60");
    assert_string_equal(o.econ.price_pointer, "/data/amount");
    good("--price-url http://127.0.0.1:1/ --price-source coinbase --tariff-file f");
    good("--price-file f --price-pointer /USD");
    good("--temp-stop 90.5 --temp-target 80");
    assert_true(o.temp_target_c == 80.0 && o.temp_stop_c == 90.5);
    good("demo --temp-target 80");
    assert_true(o.temp_target_c == 80.0 && o.temp_stop_c == 0.0);
    good("--no-pin");
    assert_true(o.no_pin);
    assert_int_equal(o.cpu_priority, -1); /* as it is */
    good("help");
    assert_true(o.help);
    good("demo -h");
    assert_true(o.help);
    assert_int_equal(o.command, OPTIONS_DEMO);
    good("-V");
    assert_true(o.show_version);
}

static void test_errors(void **state)
{
    (void)state;
    bad("--thread 4", "unknown option --thread; did you mean --threads");
    bad("--treads=4", "unknown option --treads; did you mean --threads");
    bad("--tim 3", "unknown option --tim; did you mean --time-limit");
    bad("--usr x", "unknown option --usr; did you mean --user");
    bad("--sugest-dificulty 1",
        "unknown option --sugest-dificulty; did you mean --suggest-difficulty");
    bad("--frobnicate", "unknown option --frobnicate");
    bad("bench --secnds 1", "unknown option --secnds; did you mean --seconds");
    bad("-Z", "unknown option -Z");
    bad("-qZ", "unknown option -Z");
    bad("-\x01", "unknown option -?");
    bad("--", "unknown option --");
    bad("pool", "unknown command \"pool\": mine, demo, bench, efficiency, devices, "
                "tune, profit, probe or replay");
    bad("''", "unknown command \"\": mine, demo, bench, efficiency, devices, "
              "tune, profit, probe or replay");
    bad("mine extra", "unexpected word \"extra\"");
    bad("-t 4 demo", "unexpected word \"demo\"");
    bad("mine -", "unexpected word \"-\"");
    bad("--port 3", "--port is not an option of mine");
    bad("demo -o tcp://h:1", "--url is not an option of demo");
    bad("devices -t 4", "--threads is not an option of devices");
    bad("--threads 0", "--threads 0: must be from 1 to 4096");
    bad("--threads -1", "--threads -1: must be from 1 to 4096");
    bad("--threads 1000000", "--threads 1000000: must be from 1 to 4096");
    bad("--threads 1.5", "--threads 1.5: not a whole number");
    bad("--threads 1e2", "--threads 1e2: not a whole number");
    bad("--threads 0x10", "--threads 0x10: not a whole number");
    bad("--threads ~4", "--threads  4: not a whole number");
    bad("--threads four", "--threads four: not a number");
    bad("--threads=", "--threads : not a number");
    bad("--threads %", "--threads %: not a number of percent");
    bad("--threads 0%", "--threads 0%: must be above 0% and at most 100%");
    bad("--threads 100.1%", "--threads 100.1%: must be above 0% and at most 100%");
    bad("--threads -5%", "--threads -5%: not a number of percent");
    bad("--threads 1.2.3%", "--threads 1.2.3%: not a number of percent");
    bad("--threads 5%%", "--threads 5%%: not a number of percent");
    bad("--threads nan%", "--threads nan%: not a number of percent");
    bad("--cpu-affinity 3-1", "--cpu-affinity 3-1: has a range that runs backwards");
    bad("--cpu-affinity x", "--cpu-affinity x: must be like 0-3,8 or 0x10f");
    bad("--cpu-affinity 0x0", "--cpu-affinity 0x0: names no processor");
    bad("--cpu-affinity 9999", "--cpu-affinity 9999: names a processor with too large a number");
    bad("--cpu-priority 6", "--cpu-priority 6: must be from 0 to 5");
    bad("--cpu-priority 1.5", "--cpu-priority 1.5: not a whole number");
    bad("--no-pin --cpu-affinity 0", "--no-pin and --cpu-affinity exclude each other");
    bad("--temp-target 90 --temp-stop 90", "--temp-target 90 must be below --temp-stop 90");
    bad("--alternative c", "--alternative needs --policy, or --policy-dry-run");
    bad("--policy", "--policy needs --tariff or --tariff-file");
    bad("--policy --tariff 1",
        "--policy needs --price, --price-file, --price-source or --price-url");
    bad("--policy --tariff 1 --price 1 --alternative c",
        "--alternative needs --alternative-per-kwh or --alternative-per-hour: what it brings");
    bad("--policy-switches 1", "--policy-switches 1: must be from 2 to 60");
    bad("--policy-switches 2.5", "--policy-switches 2.5: not a whole number");
    bad("--policy-dwell x", "--policy-dwell x: not a number");
    bad("--schedule 25:00-26:00", "--schedule: \"25:00-26:00\" is no time like 22:00-06:00");
    bad("--target-hashrate 0", "--target-hashrate 0: must be from 1 to 1e+24");
    bad("bench --policy", "--policy is not an option of bench");
    bad("--price -1", "--price -1: must be above 0 and at most 1e+15");
    bad("--price 1e21", "--price 1e21: must be above 0 and at most 1e+15");
    bad("--price nan", "--price nan: not a number");
    bad("--price 1 --price-file f",
        "give the price once: --price, --price-file, or --price-url and --price-source");
    bad("--price 1 --price-source kraken",
        "give the price once: --price, --price-file, or --price-url and --price-source");
    bad("--price-source mtgox", "--price-source mtgox: mempool, coinbase or kraken");
    bad("--price-url http://h/p",
        "--price-url needs --price-pointer, or --price-source for the form of the answer");
    bad("--price-url http://h/p --price-pointer USD",
        "--price-pointer USD: not a JSON Pointer like /data/amount");
    bad("--price-url http://h/p --price-pointer /a --price-source kraken",
        "--price-pointer and --price-source exclude each other");
    bad("--price-url ftp://h/p --price-pointer /a",
        "--price-url : ftp: http:// and https:// are spoken here");
    bad("--price-url http://u:p@h/p --price-pointer /a",
        "--price-url : credentials in it are not sent");
    bad("--price-pointer /a", "--price-pointer belongs to --price-url or --price-file");
    bad("--tariff 1 --tariff-file f", "--tariff and --tariff-file exclude each other");
    bad("bench --price 1", "--price is not an option of bench");
    bad("--temp-stop 0", "--temp-stop 0: must be from 20 to 120");
    bad("--temp-target 80C", "--temp-target 80C: not a number");
    bad("bench --temp-stop 90", "--temp-stop is not an option of bench");
    bad("--time-limit 1e400", "--time-limit 1e400: not a number");
    bad("--time-limit -1", "--time-limit -1: must be from 0 to 1e+09");
    bad("--suggest-difficulty 0", "--suggest-difficulty 0: must be from 1e-09 to 1e+18");
    bad("--versions 0", "--versions 0: must be from 1 to 128");
    bad("--versions 129", "--versions 129: must be from 1 to 128");
    bad("--versions 1,2", "--versions 1,2: one number; only bench takes a list");
    bad("bench --versions ,", "--versions ,: empty");
    bad("bench --versions 1,x", "--versions x: not a number");
    bad("bench --versions 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
        "--versions 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1: too many");
    bad("-a scrypt", "--algo scrypt: only sha256d");
    bad("-d gpu", "--devices gpu: neither cpu, cpu:0-3, opencl, opencl:0 nor pci:01:00.0");
    bad("-d cpu,opencl:", "--devices opencl:: nothing stands after the colon");
    bad("-d cpu:x", "--devices cpu:x: must be like 0-3,8 or 0x10f");
    bad("-d ''", "--devices the list: empty");
    assert_false(parse("--opencl-variant fast"));
    assert_memory_equal(why, "--opencl-variant fast: not a variant like w", 43);
    bad("--batch-ms 0", "--batch-ms 0: must be from 1 to 1000");
    bad("demo --port 0", "--port 0: must be from 1 to 65535");
    bad("demo --port 65536", "--port 65536: must be from 1 to 65535");
}

/* ---- pools ---- */

static void test_credentials_bind_to_the_pool_before(void **state)
{
    char words[2048] = "";

    (void)state;
    good("-o a:1 -u one -p first -o b:2 -O two:second:with:colons -o c:3");
    assert_int_equal(o.pools, 3);
    assert_string_equal(o.pool[0].url, "a:1");
    assert_string_equal(o.pool[0].user, "one");
    assert_string_equal(o.pool[0].password, "first");
    assert_string_equal(o.pool[1].user, "two");
    assert_string_equal(o.pool[1].password, "second:with:colons");
    assert_null(o.pool[2].user);
    assert_null(o.pool[2].password);
    good("-o a:1 -p first -u one -u other -O third:word");
    assert_string_equal(o.pool[0].user, "third");
    assert_string_equal(o.pool[0].password, "word");
    good("-x socks5h://all --cacert f -o a:1 --tls-pin p --tls-pin q --tls-cert c --tls-key k"
         " -o b:2 --tls-insecure --proxy http://one:1");
    assert_string_equal(o.proxy, "socks5h://all");
    assert_string_equal(o.cacert, "f");
    assert_null(o.pool[0].proxy);
    assert_string_equal(o.pool[1].proxy, "http://one:1");
    assert_int_equal(o.pool[0].tls_pins, 2);
    assert_string_equal(o.pool[0].tls_pin[1], "q");
    assert_string_equal(o.pool[0].tls_cert, "c");
    assert_string_equal(o.pool[0].tls_key, "k");
    assert_true(!o.pool[0].tls_insecure && o.pool[1].tls_insecure);
    good("-o a:1 -x socks5://u:secret@h");
    assert_string_equal(o.pool[0].proxy,
                        "socks5h://u:secret@h"); /* names are never resolved here */
    bad("--tls-insecure -o a:1", "--tls-insecure : belongs to a pool: put it after -o URL");
    bad("-o a:1 -x ftp://u:secret@h",
        "--proxy : not a proxy: socks5h://host:port, http://host:port, or direct");
    good("probe a:1 -u one --with-bad-shares -T 5");
    assert_string_equal(o.pool[0].url, "a:1");
    assert_string_equal(o.pool[0].user, "one");
    assert_true(o.with_bad_shares && o.command == OPTIONS_PROBE);
    bad("probe a:1 b:2", "unexpected word \"b:2\"");
    bad("mine a:1", "unexpected word \"a:1\"");
    bad("probe a:1 -t 4", "--threads is not an option of probe");
    bad("-u one -o a:1", "--user : belongs to a pool: put it after -o URL");
    bad("-p secret", "--pass : belongs to a pool: put it after -o URL");
    bad("-O a:secret", "--userpass : belongs to a pool: put it after -o URL");
    bad("--pass-file /dev/null", "--pass-file : belongs to a pool: put it after -o URL");
    bad("-o a:1 -O justname", "--userpass : needs NAME:WORD");
    for (int i = 0; i < OPTIONS_POOLS_MAX; i++)
        strcat(words, "-o tcp://u:secret@h ");
    good(words);
    assert_int_equal(o.pools, OPTIONS_POOLS_MAX);
    strcat(words, "-o tcp://u:secret@h");
    bad(words, "--url : too many pools"); /* and not the URL, which may hold a password */
}

static void assert_hidden(const char *words)
{
    good(words);
    for (int i = 1; i < line.argc; i++)
        if (strstr(line.argv[i], "secret"))
            fail_msg("%s: still in argv: %s", words, line.argv[i]);
}

static void test_secrets_leave_argv(void **state)
{
    (void)state;
    assert_hidden("-o a:1 -p secret");
    assert_string_equal(o.pool[0].password, "secret");
    assert_string_equal(line.argv[4], "xxxxxx");
    assert_hidden("-o a:1 -psecret");
    assert_string_equal(line.argv[3], "-pxxxxxx");
    assert_hidden("-o a:1 --pass=secret --pass secret2");
    assert_string_equal(o.pool[0].password, "secret2");
    assert_hidden("-o a:1 -O user:secret");
    assert_string_equal(line.argv[4], "user:xxxxxx");
    assert_string_equal(o.pool[0].password, "secret");
    assert_hidden("-o a:1 --userpass=user:secret:secret");
    assert_hidden("-o stratum+tcp://user:secret@h:1");
    assert_string_equal(line.argv[2], "stratum+tcp://user:xxxxxx@h:1");
    assert_string_equal(o.pool[0].url, "stratum+tcp://user:secret@h:1");
    assert_hidden("-o user:secret@secret@h:1");
    assert_string_equal(line.argv[2], "user:xxxxxxxxxxxxx@h:1");
    assert_hidden("--url=tcp://:secret@h");
    assert_hidden("-otcp://user:secret@h");
    assert_hidden("--sensor shelly:http://user:secret@h --sensor=tasmota:http://u:secret@h");
    assert_string_equal(o.sensor[0], "shelly:http://user:secret@h");
    assert_string_equal(line.argv[2], "shelly:http://user:xxxxxx@h");
    good("--sensor cmd:ssh~me@host~power");
    assert_string_equal(line.argv[2], "cmd:ssh me@host power");
    assert_hidden("-o a:1 -x socks5h://user:secret@h:1");
    assert_string_equal(line.argv[4], "socks5h://user:xxxxxx@h:1");
    assert_hidden("probe tcp://u:secret@h:1");
    assert_hidden("mine -q -o tcp://u:secret@h -o b:1 -p secret -t1");
    /* Nothing to hide, and odd places for the marks. */
    good("-o tcp://user@h:1");
    assert_string_equal(line.argv[2], "tcp://user@h:1");
    good("-o user@tcp://h:1");
    assert_string_equal(line.argv[2], "user@tcp://h:1");
    good("-o @://");
    good("-o ://@");
    good("-o :@");
    good("-o @");
    good("-o '' -p '' -O :");
    assert_string_equal(o.pool[0].password, "");
}

/* ---- the password file ---- */

static const char pass_path[] = "test-options-password";

static void write_file(const char *path, const char *text, size_t len)
{
    FILE *f = fopen(path, "we");

    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, len, f), len);
    assert_int_equal(fclose(f), 0);
}

static void test_pass_file(void **state)
{
    static const struct {
        const char *text, *password;
    } file[] = {
        {"secret\n", "secret"},
        {"secret", "secret"},
        {"secret\r\nmore\n", "secret"},
        {" se cret \n", " se cret "},
        {"\n", ""},
        {"\xc3\xa9\n", "\xc3\xa9"},
        {"with:colon@and/x", "with:colon@and/x"},
    };
    char words[128], longest[600];

    (void)state;
    snprintf(words, sizeof words, "-o a:1 --pass-file %s", pass_path);
    for (size_t i = 0; i < sizeof file / sizeof file[0]; i++) {
        write_file(pass_path, file[i].text, strlen(file[i].text));
        good(words);
        assert_string_equal(o.pool[0].password, file[i].password);
    }
    write_file(pass_path, "", 0);
    bad(words, "--pass-file test-options-password: the file is empty");
    memset(longest, 's', sizeof longest);
    longest[510] = '\n';
    write_file(pass_path, longest, 511);
    good(words);
    assert_int_equal(strlen(o.pool[0].password), 510);
    write_file(pass_path, longest, 510); /* without a newline */
    good(words);
    longest[510] = 's';
    write_file(pass_path, longest, sizeof longest); /* never cut in silence */
    bad(words, "--pass-file test-options-password: the first line is longer than 510 bytes");
    unlink(pass_path);
    bad(words, "--pass-file test-options-password: No such file or directory");
    bad("-o a:1 --pass-file .", "--pass-file .: Is a directory");

    /* Read once: a pipe gives its word only once. */
    int fd[2];

    assert_int_equal(pipe(fd), 0);
    assert_int_equal(write(fd[1], "secret\n", 7), 7);
    close(fd[1]);
    snprintf(words, sizeof words, "-o a:1 --pass-file /proc/self/fd/%d", fd[0]);
    good(words);
    assert_string_equal(o.pool[0].password, "secret");
    close(fd[0]);
}

/* The reason is cut to its room, never beyond it. */
static void test_room_for_the_reason(void **state)
{
    char words[1200] = "--", room[16];

    (void)state;
    memset(words + 2, 'y', 1000);
    assert_false(parse(words));
    assert_true(strlen(why) < 120);
    memset(room, '#', sizeof room);
    split(&line, "--threads 0");
    options_clear(&o);
    options_init(&o);
    assert_false(options_parse(line.argc, line.argv, &o, room, 8));
    assert_int_equal(strlen(room), 7);
    assert_int_equal(room[8], '#');
    memset(words, 'y', 1000);
    assert_false(parse(words));
    assert_true(strlen(why) < 200);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_values_and_flags),
        cmocka_unit_test(test_every_option_in_help),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_all_values),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_credentials_bind_to_the_pool_before),
        cmocka_unit_test(test_secrets_leave_argv),
        cmocka_unit_test(test_pass_file),
        cmocka_unit_test(test_room_for_the_reason),
    };

    options_init(&o);
    return cmocka_run_group_tests(tests, NULL, clear);
}
