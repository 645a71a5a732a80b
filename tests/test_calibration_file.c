/* test_calibration_file.c - what is kept of a calibration, and what is not believed. */
#include "tests/support.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/calibration_file.h"
#include "app/engine.h"
#include "base/log.h"
#include "hash/cpu_features.h"

static char folder[CALIBRATION_PATH_MOST - 200];
static char path[CALIBRATION_PATH_MOST];
static struct calibration_key key;
static struct topology topology;
static struct calibration stored, loaded;

/* A result in which the row `best` is the fastest and the others are slow or half as fast. */
static void make_kind(struct calibrate_result *result, size_t best)
{
    result->rows = hashers_count;
    result->best = best;
    for (size_t i = 0; i < hashers_count; i++) {
        struct calibrate_row *row = &result->row[i];

        row->hasher = &hashers[i];
        if (!calibrate_admit(row, NULL))
            continue;
        row->rate_hs = i == best ? 4.25e6 : 2e6 + (double)i;
        if (i != best && i % 2 == 1) {
            row->state = CALIBRATE_SLOW;
            continue;
        }
        row->single_rate_hs = row->rate_hs / 1.125;
        row->versions = i == best ? 48 : 1;
    }
}

/* Of the kinds of cores that there are here. */
static void make_result(size_t best)
{
    memset(&stored, 0, sizeof stored);
    stored.kinds = topology.kinds;
    for (uint32_t i = 0; i < stored.kinds; i++) {
        make_kind(&stored.kind[i].result, best);
        stored.kind[i].siblings_gain = topology.kind[i].siblings > 1 ? 1.25 : 0.0;
    }
}

static int set_up(void **state)
{
    char template[] = "test-calibration-XXXXXX", here[CALIBRATION_PATH_MOST - 300];

    (void)state;
    if (!getcwd(here, sizeof here) || !mkdtemp(template))
        return -1;
    snprintf(folder, sizeof folder, "%s/%s", here, template);
    setenv("XDG_CACHE_HOME", folder, 1);
    if (topology_read(&(struct topology_source){0}, &topology) != ERR_OK)
        return -1;
    calibration_file_key(&topology, &key);
    if (!calibration_file_path(&key, path, sizeof path))
        return -1;
    make_result(0);
    return log_open("/dev/null", LOG_LEVEL_DEBUG) == ERR_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    char command[sizeof folder + 20];

    (void)state;
    cpu_features_mask(UINT32_MAX);
    log_close();
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

static size_t files_in_folder(void)
{
    char name[sizeof folder + 20];
    struct dirent *one;
    size_t n = 0;

    snprintf(name, sizeof name, "%s/joulehash", folder);
    DIR *dir = opendir(name);

    assert_non_null(dir);
    while ((one = readdir(dir)) != NULL)
        n += one->d_name[0] != '.';
    closedir(dir);
    return n;
}

static void overwrite(const char *text)
{
    FILE *f = fopen(path, "we");

    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

/* The stored file with the first `from` replaced. */
static void overwrite_with_change(const char *from, const char *to)
{
    static char text[16384], changed[16384];
    FILE *f;
    char *at;
    size_t len;

    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    f = fopen(path, "re");
    assert_non_null(f);
    len = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[len] = '\0';
    at = strstr(text, from);
    if (at == NULL)
        fail_msg("no %s in\n%s", from, text);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    overwrite(changed);
}

static void assert_same_kind(const struct calibration_kind *x, const struct calibration_kind *y)
{
    assert_true(x->siblings_gain == y->siblings_gain);
    assert_int_equal(x->result.rows, y->result.rows);
    assert_int_equal(x->result.best, y->result.best);
    for (size_t i = 0; i < x->result.rows; i++) {
        const struct calibrate_row *a = &x->result.row[i], *b = &y->result.row[i];

        assert_ptr_equal(a->hasher, b->hasher);
        assert_int_equal(a->state, b->state);
        assert_int_equal(a->versions, b->versions);
        assert_true(a->rate_hs == b->rate_hs && a->single_rate_hs == b->single_rate_hs);
        assert_string_equal(a->why, b->why);
    }
}

static void test_round_trip(void **state)
{
    struct stat file;

    (void)state;
    assert_false(
        calibration_file_load(&key, topology.kinds, path, &loaded)); /* nor is there a folder yet */
    for (int i = 0; i < 3; i++)
        assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    assert_int_equal(files_in_folder(), 1);
    assert_int_equal(stat(path, &file), 0);
    assert_int_equal(file.st_mode & 0777, 0600);

    assert_true(calibration_file_load(&key, topology.kinds, path, &loaded));
    assert_int_equal(loaded.kinds, stored.kinds);
    assert_same_kind(&loaded.kind[0], &stored.kind[0]);
}

/* Each kind of core has a result of its own, and of how its threads share it. */
static void test_kinds(void **state)
{
    struct topology made = {.kinds = 3};

    (void)state;
    for (uint32_t i = 0; i < 3; i++)
        made.kind[i] = (struct topology_kind){.siblings = i + 1};
    strcpy(made.kind[0].name, "big");
    strcpy(made.kind[1].name, "middle");
    strcpy(made.kind[2].name, "little");
    calibration_file_key(&made, &key);
    assert_string_equal(key.cores, "big x1, middle x2, little x3");
    memset(&stored, 0, sizeof stored);
    stored.kinds = 3;
    for (uint32_t i = 0; i < 3; i++) {
        make_kind(&stored.kind[i].result, 0);
        stored.kind[i].result.row[0].versions = i + 1;
        stored.kind[i].siblings_gain = i == 0 ? 0.0 : 1.0 + i / 8.0;
    }
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    assert_true(calibration_file_load(&key, 3, path, &loaded));
    assert_int_equal(loaded.kinds, 3);
    for (uint32_t i = 0; i < 3; i++)
        assert_same_kind(&loaded.kind[i], &stored.kind[i]);
    assert_false(calibration_file_load(&key, 2, path, &loaded));
    assert_false(calibration_file_load(&key, 4, path, &loaded));
    /* One broken kind, and nothing is kept. */
    stored.kind[2].result.row[0].state = CALIBRATE_BROKEN;
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_STATE);
}

static void test_other_keys(void **state)
{
    struct calibration_key other;

    (void)state;
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    other = key;
    strcat(other.build, " ");
    assert_false(calibration_file_load(&other, topology.kinds, path, &loaded));
    other = key;
    other.cpu[0] ^= 1;
    assert_false(calibration_file_load(&other, topology.kinds, path, &loaded));
    other = key;
    strcpy(other.features, "none");
    assert_false(calibration_file_load(&other, topology.kinds, path, &loaded));
    other = key;
    strcat(other.cores, ", sycamore x2");
    assert_false(calibration_file_load(&other, topology.kinds, path, &loaded));
    assert_true(calibration_file_load(&key, topology.kinds, path, &loaded));
}

/* With fewer features than when it was stored, other hashers are usable. */
static void test_other_features(void **state)
{
    size_t last = 0;

    (void)state;
    for (size_t i = 0; i < hashers_count; i++)
        if ((hashers[i].features & ~cpu_features()) == 0)
            last = i;
    if (hashers[last].features == 0) {
        print_message("SKIP: no hasher here needs a feature\n");
        skip();
    }
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    cpu_features_mask(~hashers[last].features);
    assert_false(calibration_file_load(&key, topology.kinds, path, &loaded));
}

static void test_unbelievable(void **state)
{
    static const char *const texts[] = {
        "", "{", "[]", "{}", "null", "\"\"", "{\"build\":1,\"cpu\":2,\"features\":3,\"hashers\":4}",
    };
    static const char *const changes[][2] = {
        {"\"scalar\"", "\"scalaR\""},
        {"\"scalar\"", "\"more\": {\"rate_hs\": 1.0}, \"scalar\""},
        {"\"versions\": 48", "\"versions\": 0"},
        {"\"versions\": 48", "\"versions\": 129"},
        {"\"versions\": 48", "\"versions\": 4294967297"},
        {"\"versions\": 48", "\"versions\": -1"},
        {"\"versions\": 48", "\"versions\": \"48\""},
        {"\"versions\": 48", "\"versions\": 1.5"},
        {"\"rate_hs\": 4250000.0", "\"rate_hs\": -4250000.0"},
        {"\"rate_hs\": 4250000.0", "\"rate_hs\": 0"},
        {"\"rate_hs\": 4250000.0", "\"rate_hs\": 1e300"},
        {"\"rate_hs\": 4250000.0", "\"rate_hs\": true"},
        {"\"single_rate_hs\"", "\"single_rate\""},
        {"\"hashers\"", "\"hasher\""},
        {"\"siblings_gain\"", "\"gain\""},
        {"\"siblings_gain\":", "\"siblings_gain\": -1.5, \"other\":"},
        {"\"siblings_gain\":", "\"siblings_gain\": 1e9, \"other\":"},
        {"\"siblings_gain\":", "\"siblings_gain\": \"\", \"other\":"},
        {"\"kinds\": [", "\"kinds\": [{},"},
        {"\"cores\"", "\"core\""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        overwrite_with_change(changes[i][0], changes[i][1]);
        if (calibration_file_load(&key, topology.kinds, path, &loaded))
            fail_msg("believed with %s", changes[i][1]);
    }
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        overwrite(texts[i]);
        assert_false(calibration_file_load(&key, topology.kinds, path, &loaded));
    }
    overwrite_with_change("{", "{                                      ");
    assert_true(calibration_file_load(&key, topology.kinds, path,
                                      &loaded)); /* the changes count, not changing */

    FILE *f = fopen(path, "ae");

    for (int i = 0; i < 70000; i++)
        fputc(' ', f);
    fclose(f);
    assert_false(
        calibration_file_load(&key, topology.kinds, path, &loaded)); /* too long to be ours */
    unlink(path);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_false(
        calibration_file_load(&key, topology.kinds, path, &loaded)); /* and does not wait */
    unlink(path);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_false(calibration_file_load(&key, topology.kinds, path, &loaded));
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_IO);
    assert_int_equal(files_in_folder(), 1); /* nothing half-written stays */
}

static void test_not_stored(void **state)
{
    (void)state;
    stored.kind[0].result.best = stored.kind[0].result.rows;
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_STATE);
    make_result(0);
    stored.kind[0].result.row[0].state = CALIBRATE_SKIPPED;
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_STATE);
    make_result(0);
    stored.kind[0].result.row[hashers_count - 1].state = CALIBRATE_BROKEN;
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_STATE);
    assert_int_equal(access(path, F_OK), -1);
}

/* The cache folder's parent is a file, or is not there: no calibration is kept, nothing else. */
static void test_no_folder(void **state)
{
    char inside[sizeof folder + 100];

    (void)state;
    snprintf(inside, sizeof inside, "%s/file", folder);
    FILE *f = fopen(inside, "we");

    assert_non_null(f);
    fclose(f);
    strcat(inside, "/joulehash/x.json");
    assert_int_equal(calibration_file_store(&key, inside, &stored), ERR_IO);
    assert_int_equal(errno, ENOTDIR);
    snprintf(inside, sizeof inside, "%s/a/b/joulehash/x.json", folder);
    assert_int_equal(calibration_file_store(&key, inside, &stored), ERR_IO);
    assert_int_equal(errno, ENOENT);
    snprintf(inside, sizeof inside, "%s/a/joulehash/x.json", folder);
    assert_int_equal(calibration_file_store(&key, inside, &stored), ERR_OK);
}

static void test_paths(void **state)
{
    char text[CALIBRATION_PATH_MOST], other[CALIBRATION_PATH_MOST];
    struct calibration_key another = key;

    (void)state;
    setenv("XDG_CACHE_HOME", "/x", 1);
    assert_true(calibration_file_path(&key, text, sizeof text));
    assert_int_equal(strncmp(text, "/x/joulehash/calibration-", 25), 0);
    assert_int_equal(strlen(text), 25 + 16 + 5);
    another.cpu[0] ^= 1; /* another processor has a file of its own, another build has not */
    assert_true(calibration_file_path(&another, other, sizeof other));
    assert_string_not_equal(text, other);
    another = key;
    another.cores[0] ^= 1; /* as has the same one bound to other kinds of its cores */
    assert_true(calibration_file_path(&another, other, sizeof other));
    assert_string_not_equal(text, other);
    another = key;
    another.build[0] ^= 1;
    assert_true(calibration_file_path(&another, other, sizeof other));
    assert_string_equal(text, other);
    assert_false(calibration_file_path(&key, text, 40));

    setenv("HOME", "/h", 1);
    setenv("XDG_CACHE_HOME", "relative", 1);
    assert_true(calibration_file_path(&key, text, sizeof text));
    assert_int_equal(strncmp(text, "/h/.cache/joulehash/calibration-", 32), 0);
    unsetenv("XDG_CACHE_HOME");
    assert_true(calibration_file_path(&key, other, sizeof other));
    assert_string_equal(text, other);
    setenv("HOME", "h", 1);
    assert_false(calibration_file_path(&key, text, sizeof text));
    unsetenv("HOME");
    assert_false(calibration_file_path(&key, text, sizeof text));
}

/* The engine starts with what was kept, and measures where that is not to be believed. */
static void test_engine(void **state)
{
    struct engine *engine = malloc(sizeof *engine);
    struct options o;

    (void)state;
    assert_non_null(engine);
    options_init(&o);
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_ptr_equal(engine->hasher, &hashers[0]);
    assert_int_equal(engine->versions, 48);
    assert_true(engine->calibration.kind[0].result.row[0].rate_hs == 4.25e6);

    overwrite("{}");
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_true(engine->calibration.kind[0].result.row[0].rate_hs != 4.25e6);
    assert_true(calibration_file_load(&key, topology.kinds, path, &loaded)); /* kept anew */
    assert_int_equal(loaded.kind[0].result.best, engine->calibration.kind[0].result.best);

    /* One hasher asked for by name is measured, and says nothing of the others. */
    make_result(0);
    assert_int_equal(calibration_file_store(&key, path, &stored), ERR_OK);
    o.kernel = strdup("scalar");
    assert_int_equal(engine_choose(&o, engine), EXIT_CODE_DONE);
    assert_true(engine->calibration.kind[0].result.row[0].rate_hs != 4.25e6);
    assert_true(calibration_file_load(&key, topology.kinds, path, &loaded));
    assert_true(loaded.kind[0].result.row[0].rate_hs == 4.25e6);
    options_clear(&o);
    free(engine);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_round_trip, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_kinds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_other_keys, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_other_features, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unbelievable, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_not_stored, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_folder, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_paths, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_engine, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
