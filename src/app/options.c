/* options.c - parses options by their table. */
#include "app/options.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/command_table.h"
#include "app/config_file.h"
#include "app/option_table.h"
#include "device/thread_setting.h"

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
    free(o->read_once);
    option_econ_clear(&o->econ);
    option_policy_clear(&o->policy);
    memset(o, 0, sizeof *o);
}

bool options_read_once(struct options *o, const char *path)
{
    struct stat s;

    if (o->read_once || stat(path, &s) != 0 || S_ISREG(s.st_mode))
        return true;
    o->read_once = strdup(path);
    return o->read_once != NULL;
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
        ok = options_read_once(o, seen.config_file) &&
             config_file_read(o, seen.config_file, why, cap);
    if (ok && seen.pools > 0)
        clear_pools(o);
    if (ok && seen.sensors > 0)
        clear_sensors(o);
    if (ok && seen.redirect_hosts > 0)
        clear_redirects(o);
    walk.look = false;
    ok = ok && parse_words(&walk, first, o, why, cap);
    options_clear(&seen);
    o->econ.cacert = o->cacert;
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
