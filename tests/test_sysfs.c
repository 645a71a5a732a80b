/* test_sysfs.c - small files below a root folder: contents, errors, links. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include <errno.h>
#include <string.h>
#include <sys/types.h>

#include "measure/sysfs.h"

ssize_t __real_pread(int fd, void *buffer, size_t size, off_t offset);
ssize_t __wrap_pread(int fd, void *buffer, size_t size, off_t offset);

static int pread_errno; /* what the next read fails with, as a driver's file may */

ssize_t __wrap_pread(int fd, void *buffer, size_t size, off_t offset)
{
    if (pread_errno != 0) {
        errno = pread_errno;
        pread_errno = 0;
        return -1;
    }
    return __real_pread(fd, buffer, size, offset);
}

static char *whole(const char *path)
{
    static char out[SYSFS_PATH_MAX + 1];

    assert_true(sysfs_path(out, made_tree_root(), "%s", path));
    return out;
}

static void test_paths(void **state)
{
    char out[SYSFS_PATH_MAX + 1], longest[SYSFS_PATH_MAX + 2];

    (void)state;
    assert_true(sysfs_path(out, "", "/sys/%s/%d", "a", 7));
    assert_string_equal(out, "/sys/a/7");
    assert_true(sysfs_path(out, "/host//", "/sys"));
    assert_string_equal(out, "/host/sys");
    memset(longest, 'x', sizeof longest);
    longest[0] = '/';
    longest[SYSFS_PATH_MAX + 1] = '\0';
    assert_false(sysfs_path(out, longest, "/x"));
    assert_false(sysfs_path(out, "", "%s", longest));
    longest[SYSFS_PATH_MAX] = '\0';
    assert_true(sysfs_path(out, "", "%s", longest));
    assert_string_equal(out, longest);
    assert_false(sysfs_path(out, "/r", "%s", longest));
}

static void test_text_and_numbers(void **state)
{
    static const struct {
        const char *text;
        bool good;
        uint64_t value;
    } cases[] = {{"0", true, 0},
                 {"18446744073709551615", true, UINT64_MAX},
                 {"18446744073709551616", false, 0},
                 {"", false, 0},
                 {"-1", false, 0},
                 {" 1", false, 0},
                 {"12 uJ", false, 0},
                 {"0x10", false, 0},
                 {"99999999999999999999999999999999999", false, 0}};
    char text[8];

    (void)state;
    made_tree_new();
    made_tree_line("/a/name", "package-0\nsecond line");
    assert_int_equal(sysfs_text(whole("/a/name"), text, sizeof text), SENSOR_OK);
    assert_string_equal(text, "package"); /* cut to the room */
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t value = 42;

        made_tree_line("/a/n", cases[i].text);
        enum sensor_status status = sysfs_u64(whole("/a/n"), &value);

        assert_int_equal(status, cases[i].good ? SENSOR_OK : SENSOR_BAD);
        assert_true(value == (cases[i].good ? cases[i].value : 42));
    }
    assert_int_equal(sysfs_text(whole("/a/none"), text, sizeof text), SENSOR_ABSENT);
    assert_int_equal(sysfs_text(whole("/a/n/below"), text, sizeof text), SENSOR_ABSENT);
    assert_int_equal(sysfs_text(whole("/a"), text, sizeof text), SENSOR_BAD); /* a folder */
    made_tree_free();
}

static void test_denied(void **state)
{
    struct sysfs_file f;
    char text[8];
    uint64_t value;

    (void)state;
    made_tree_new();
    made_tree_line("/n", "5");
    assert_int_equal(sysfs_file_open(&f, whole("/n")), SENSOR_OK);
    made_tree_mode("/n", 0);
    if (!made_tree_powers_down()) {
        sysfs_file_close(&f);
        made_tree_free();
        skip(); /* no way to be somebody without rights here */
    }
    enum sensor_status status = sysfs_text(whole("/n"), text, sizeof text);
    enum sensor_status open_still = sysfs_file_u64(&f, &value);

    made_tree_powers_up();
    assert_int_equal(status, SENSOR_DENIED);
    assert_int_equal(open_still, SENSOR_OK); /* what is open stays open */
    sysfs_file_close(&f);
    made_tree_free();
}

static void test_file_read_again(void **state)
{
    struct sysfs_file f;
    uint64_t value = 0;
    int64_t number = 0;

    (void)state;
    made_tree_new();
    assert_int_equal(sysfs_file_open(&f, whole("/n")), SENSOR_ABSENT);
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_ABSENT);
    made_tree_line("/n", "123456");
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK); /* came later: opened anew */
    assert_int_equal(value, 123456);
    made_tree_line("/n", "7");
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK);
    assert_int_equal(value, 7);
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK); /* again from the beginning */
    assert_int_equal(value, 7);
    assert_int_equal(sysfs_file_i64(&f, &number), SENSOR_OK);
    assert_int_equal(number, 7);
    made_tree_line("/n", "-7");
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_BAD);
    assert_int_equal(sysfs_file_i64(&f, &number), SENSOR_OK);
    assert_int_equal(number, -7);
    made_tree_line("/n", "-9223372036854775808");
    assert_int_equal(sysfs_file_i64(&f, &number), SENSOR_BAD);
    sysfs_file_close(&f);
    sysfs_file_close(&f);
    made_tree_free();
}

/* A driver that was reloaded leaves descriptors that are dead for ever, and a new file by the name.
 */
static void test_dead_descriptor(void **state)
{
    static const struct {
        int error;
        enum sensor_status status;
    } cases[] = {{EACCES, SENSOR_DENIED}, {EPERM, SENSOR_DENIED},     {ENODATA, SENSOR_PAUSED},
                 {EBUSY, SENSOR_PAUSED},  {ENODEV, SENSOR_LOST},      {ENXIO, SENSOR_LOST},
                 {EIO, SENSOR_BAD},       {ETIMEDOUT, SENSOR_TIMEOUT}};
    struct sysfs_file f;
    uint64_t value = 0;
    char text[8];

    (void)state;
    made_tree_new();
    made_tree_line("/n", "5");
    assert_int_equal(sysfs_file_open(&f, whole("/n")), SENSOR_OK);
    pread_errno = ENODEV;
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK); /* opened anew at once */
    assert_int_equal(value, 5);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        pread_errno = cases[i].error;
        assert_int_equal(sysfs_text(whole("/n"), text, sizeof text), cases[i].status);
    }
    pread_errno = EIO;
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_BAD);
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK); /* the next time it is tried again */
    pread_errno = EINTR;
    assert_int_equal(sysfs_file_u64(&f, &value), SENSOR_OK);
    sysfs_file_close(&f);
    made_tree_free();
}

static void test_folder(void **state)
{
    char names[4][64];
    enum sensor_status status;

    (void)state;
    made_tree_new();
    made_tree_line("/c/hwmon10/name", "b");
    made_tree_line("/c/hwmon9/name", "a");
    made_tree_line("/c/other/name", "c");
    assert_int_equal(sysfs_folder(whole("/c"), "hwmon", names, 4, &status), 2);
    assert_int_equal(status, SENSOR_OK);
    assert_string_equal(names[0], "hwmon9");
    assert_string_equal(names[1], "hwmon10");
    assert_int_equal(sysfs_folder(whole("/c"), "", names, 4, &status), 3); /* not . and .. */
    assert_int_equal(sysfs_folder(whole("/c"), "", names, 2, &status), 2);
    assert_int_equal(sysfs_folder(whole("/none"), "", names, 4, &status), 0);
    assert_int_equal(status, SENSOR_ABSENT);
    made_tree_free();
}

static void test_pci(void **state)
{
    char pci[SYSFS_PCI_MAX + 1] = "unchanged";

    (void)state;
    made_tree_new();
    made_tree_line("/d/0000:03:00.0/x", "");
    made_tree_line("/d/10000:E1:1f.7/x", "");
    made_tree_line("/d/0000:03:00.0.1/x", "");
    made_tree_link("/l/a", "../d/0000:03:00.0");
    made_tree_link("/l/b", "../d/10000:E1:1f.7");
    made_tree_link("/l/c", "../d/0000:03:00.0.1");
    made_tree_link("/l/d", "../d/none");
    assert_false(sysfs_pci(whole("/l/c"), pci));
    assert_false(sysfs_pci(whole("/l/d"), pci));
    assert_false(sysfs_pci(whole("/d"), pci));
    assert_string_equal(pci, "unchanged");
    assert_true(sysfs_pci(whole("/l/a"), pci));
    assert_string_equal(pci, "0000:03:00.0");
    assert_true(sysfs_pci(whole("/l/b"), pci));
    assert_string_equal(pci, "10000:e1:1f.7");
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_text_and_numbers),
        cmocka_unit_test(test_denied),
        cmocka_unit_test(test_file_read_again),
        cmocka_unit_test(test_dead_descriptor),
        cmocka_unit_test(test_folder),
        cmocka_unit_test(test_pci),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
