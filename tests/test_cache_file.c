/* test_cache_file.c - the user's cache folder and the small files in it. */
#include "tests/support.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cache_file.h"

static char folder[64];

static int set_up(void **state)
{
    (void)state;
    strcpy(folder, "test-cache-file-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int tear_down(void **state)
{
    char command[128];

    (void)state;
    snprintf(command, sizeof command, "rm -rf ./%s", folder);
    return system(command);
}

static void path_in(char out[256], const char *name)
{
    snprintf(out, 256, "%s/%s", folder, name);
}

static void test_folder(void **state)
{
    char out[256], *home = getenv("HOME"), *cache = getenv("XDG_CACHE_HOME");

    (void)state;
    home = home ? strdup(home) : NULL;
    cache = cache ? strdup(cache) : NULL;
    setenv("XDG_CACHE_HOME", "/one", 1);
    setenv("HOME", "/two", 1);
    assert_true(cache_file_folder(out, sizeof out));
    assert_string_equal(out, "/one/joulehash");
    assert_false(cache_file_folder(out, 14));
    assert_true(cache_file_folder(out, 15));
    setenv("XDG_CACHE_HOME", "one", 1); /* relative: to be ignored */
    assert_true(cache_file_folder(out, sizeof out));
    assert_string_equal(out, "/two/.cache/joulehash");
    unsetenv("XDG_CACHE_HOME");
    setenv("HOME", "", 1);
    assert_false(cache_file_folder(out, sizeof out));
    if (home)
        setenv("HOME", home, 1);
    if (cache)
        setenv("XDG_CACHE_HOME", cache, 1);
    free(home);
    free(cache);
}

static void test_store_and_load(void **state)
{
    static uint8_t bytes[100000];
    uint8_t *back;
    char path[256];
    struct stat file;
    size_t len;

    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (uint8_t)(i * 7 >> 3);
    path_in(path, "a/b/file");
    assert_int_equal(cache_file_store(path, bytes, sizeof bytes), ERR_OK);
    assert_int_equal(stat(path, &file), 0);
    assert_int_equal(file.st_mode & 0777, 0600);
    assert_int_equal(cache_file_load(path, sizeof bytes + 1, &back, &len), ERR_OK);
    assert_int_equal(len, sizeof bytes);
    assert_memory_equal(back, bytes, len);
    free(back);
    assert_int_equal(cache_file_load(path, sizeof bytes, &back, &len), ERR_LIMIT);
    assert_null(back);
    /* Replaced whole. */
    assert_int_equal(cache_file_store(path, "x", 1), ERR_OK);
    assert_int_equal(cache_file_load(path, 10, &back, &len), ERR_OK);
    assert_int_equal(len, 1);
    free(back);
    assert_int_equal(cache_file_store(path, "", 0), ERR_OK);
    assert_int_equal(cache_file_load(path, 10, &back, &len), ERR_OK);
    assert_int_equal(len, 0);
    free(back);
}

static void test_what_is_no_file(void **state)
{
    uint8_t *back;
    char path[256];
    size_t len;

    (void)state;
    path_in(path, "none");
    assert_int_equal(cache_file_load(path, 10, &back, &len), ERR_IO);
    assert_int_equal(errno, ENOENT);
    assert_int_equal(mkdir(path, 0700), 0);
    assert_int_equal(cache_file_load(path, 1 << 20, &back, &len), ERR_LIMIT);
    assert_int_equal(cache_file_store(path, "x", 1), ERR_IO); /* a folder has the name */
    path_in(path, "fifo");
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(cache_file_load(path, 10, &back, &len), ERR_LIMIT); /* at once */
    path_in(path, "fifo/below");
    assert_int_equal(cache_file_store(path, "x", 1), ERR_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_folder, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_store_and_load, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_what_is_no_file, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
