/* test_temperature.c - temperatures of processors and cards: made-up hwmon trees and a faked NVML.
 */
#include "tests/fake_library.h"
#include "tests/fake_nvml.h"
#include "tests/made_tree.h"
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure/nvml.h"
#include "measure/temperature.h"

static struct fake_nvml *fake;
static const struct scopes_device processor = {.gpu = false};
static const struct scopes_device card = {.gpu = true, .domain = "0000:03:00.0"};

static int reset(void **state)
{
    (void)state;
    if (!fake)
        fake = fake_library_symbol("libnvidia-ml.so.1", "fake_nvml");
    memset(fake, 0, sizeof *fake);
    made_tree_new();
    return 0;
}

static int remove_tree(void **state)
{
    (void)state;
    made_tree_free();
    return 0;
}

static void input(unsigned folder, unsigned number, const char *label, const char *value)
{
    char path[128];

    snprintf(path, sizeof path, "sys/class/hwmon/hwmon%u/temp%u_input", folder, number);
    made_tree_line(path, value);
    snprintf(path, sizeof path, "sys/class/hwmon/hwmon%u/temp%u_label", folder, number);
    if (label)
        made_tree_line(path, label);
}

static void driver(unsigned folder, const char *name, const char *pci)
{
    char path[128], target[128];

    snprintf(path, sizeof path, "sys/class/hwmon/hwmon%u/name", folder);
    made_tree_line(path, name);
    if (!pci)
        return;
    snprintf(path, sizeof path, "sys/devices/pci0000:00/%s/vendor", pci);
    made_tree_line(path, "0x1002");
    snprintf(path, sizeof path, "sys/class/hwmon/hwmon%u/device", folder);
    snprintf(target, sizeof target, "../../../devices/pci0000:00/%s", pci);
    made_tree_link(path, target);
}

static struct temperature *open_place(const struct scopes_device *place)
{
    struct temperature *t;

    assert_int_equal(temperature_open(made_tree_root(), place, &t), ERR_OK);
    assert_non_null(t);
    return t;
}

static struct temperature_reading read_once(const struct scopes_device *place)
{
    struct temperature *t = open_place(place);
    struct temperature_reading r;

    temperature_read(t, &r);
    assert_true((r.status == SENSOR_OK) == (r.why == NULL));
    assert_true(r.status == SENSOR_OK || r.celsius == 0.0);
    temperature_close(t);
    return r;
}

static void assert_celsius(const struct scopes_device *place, double celsius)
{
    struct temperature_reading r = read_once(place);

    if (r.status != SENSOR_OK || r.celsius < celsius - 1e-9 || r.celsius > celsius + 1e-9)
        fail_msg("%g C, not %g: %s", r.celsius, celsius, r.why ? r.why : "");
}

static void test_amd(void **state)
{
    (void)state;
    driver(0, "nvme", NULL);
    input(0, 1, "Composite", "99000");
    driver(3, "k10temp", NULL);
    input(3, 1, "Tctl", "85125");
    input(3, 3, "Tccd1", "97000");
    assert_celsius(&processor, 85.125);
    input(3, 2, "Tdie", "65125"); /* Tctl has an offset where there are both */
    assert_celsius(&processor, 65.125);
    driver(4, "zenpower", NULL);
    input(4, 1, "Tdie", "66000"); /* another socket: the hottest */
    assert_celsius(&processor, 66.0);
}

static void test_intel(void **state)
{
    (void)state;
    driver(1, "coretemp", NULL);
    input(1, 1, "Package id 0", "61000");
    input(1, 2, "Core 0", "75000");
    assert_celsius(&processor, 61.0);
    driver(2, "coretemp", NULL);
    input(2, 1, "Package id 1", "72000");
    assert_celsius(&processor, 72.0);
    driver(5, "cpu_thermal", NULL);
    input(5, 1, NULL, "48312");
    assert_celsius(&processor, 72.0);
}

static void test_old_intel(void **state)
{
    (void)state;
    driver(1, "coretemp", NULL);
    input(1, 2, "Core 0", "55000");
    input(1, 3, "Core 1", "57000");
    input(1, 10, "Core 2", "56000");
    assert_celsius(&processor, 57.0);
}

static void test_arm(void **state)
{
    (void)state;
    driver(0, "cpu_thermal", NULL);
    input(0, 1, NULL, "-1500"); /* in the cold */
    assert_celsius(&processor, -1.5);
}

static void assert_unknown(const struct scopes_device *place, enum sensor_status status)
{
    struct temperature_reading r = read_once(place);

    assert_int_equal(r.status, status);
    assert_true(strlen(r.why) > 10);
}

static void test_none(void **state)
{
    const struct scopes_device nowhere = {.gpu = true};
    struct temperature *t;

    (void)state;
    assert_unknown(&processor, SENSOR_ABSENT);
    assert_unknown(&card, SENSOR_ABSENT);
    assert_unknown(&nowhere, SENSOR_ABSENT);
    driver(0, "k10temp", NULL); /* without any input */
    assert_unknown(&processor, SENSOR_ABSENT);
    t = open_place(&processor);
    assert_false(temperature_found(t));
    temperature_close(t);
    temperature_close(NULL);
}

/* Zero, nonsense, a file that goes and comes: unknown, and known again. */
static void test_bad(void **state)
{
    static const char *const texts[] = {
        "0", "", "hot", "151000", "-41000", "85.5", "99999999999999999999"};
    struct temperature_reading r;

    (void)state;
    driver(0, "k10temp", NULL);
    input(0, 1, "Tctl", "50000");
    struct temperature *t = open_place(&processor);

    assert_true(temperature_found(t));
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        input(0, 1, "Tctl", texts[i]);
        temperature_read(t, &r);
        if (r.status != SENSOR_BAD || !r.why || r.celsius != 0.0)
            fail_msg("\"%s\": %g C", texts[i], r.celsius);
    }
    input(0, 1, "Tctl", "51000");
    temperature_read(t, &r);
    assert_int_equal(r.status, SENSOR_OK);
    assert_true(r.celsius == 51.0);
    assert_false(r.throttle_known);
    temperature_close(t);
    /* One of two that cannot be read may be the hottest. */
    driver(1, "k10temp", NULL);
    input(1, 1, "Tctl", "0");
    assert_unknown(&processor, SENSOR_BAD);
}

static void test_amdgpu(void **state)
{
    (void)state;
    driver(0, "amdgpu", "0000:0c:00.0");
    input(0, 1, "edge", "90000");
    driver(1, "amdgpu", "0000:03:00.0");
    input(1, 2, "junction", "71000");
    input(1, 3, "mem", "80000");
    assert_celsius(&card, 71.0);
    input(1, 1, "edge", "62000");
    assert_celsius(&card, 62.0);
    assert_false(read_once(&card).throttle_known);
    assert_unknown(&processor, SENSOR_ABSENT); /* cards are no processors */
}

static void test_nvml(void **state)
{
    struct temperature *t;
    struct temperature_reading r;

    (void)state;
    fake->cards = 2;
    fake->card[0] = (struct fake_nvml_card){.bus = 0x3b, .temperature_c = 33};
    fake->card[1] = (struct fake_nvml_card){.bus = 0x03, .temperature_c = 77, .throttle = 0x24};
    t = open_place(&card);
    temperature_read(t, &r);
    assert_int_equal(r.status, SENSOR_OK);
    assert_true(r.celsius == 77.0);
    assert_true(r.throttle_known);
    assert_int_equal(r.throttle, NVML_THROTTLE_POWER_CAP | NVML_THROTTLE_THERMAL);
    fake->card[1].temperature_c = 0;
    temperature_read(t, &r);
    assert_int_equal(r.status, SENSOR_BAD);
    assert_true(r.throttle_known);
    fake->card[1].temperature_code = 3;
    temperature_read(t, &r);
    assert_int_equal(r.status, SENSOR_ABSENT);
    fake->card[1].all_code = 15; /* fell off the bus */
    temperature_read(t, &r);
    assert_int_equal(r.status, SENSOR_LOST);
    assert_false(r.throttle_known);
    assert_int_equal(r.throttle, 0);
    temperature_close(t);
    assert_int_equal(fake->started, 0);
    /* A card of another address. */
    fake->card[1].bus = 4;
    assert_unknown(&card, SENSOR_ABSENT);
    assert_int_equal(fake->started, 0);
}

static void test_words(void **state)
{
    const char *words[TEMPERATURE_WORDS_MAX];

    (void)state;
    assert_int_equal(temperature_throttle_words(0, words), 0);
    assert_int_equal(temperature_throttle_words(NVML_THROTTLE_IDLE, words), 0);
    assert_int_equal(
        temperature_throttle_words(NVML_THROTTLE_POWER_CAP | NVML_THROTTLE_THERMAL, words), 2);
    assert_string_equal(words[0], "too hot");
    assert_string_equal(words[1], "power limit");
    assert_int_equal(temperature_throttle_words(UINT32_MAX, words), 5);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, reset, remove_tree)

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        TEST(test_amd), TEST(test_intel),  TEST(test_old_intel), TEST(test_arm),   TEST(test_none),
        TEST(test_bad), TEST(test_amdgpu), TEST(test_nvml),      TEST(test_words),
    };

    (void)argc;
    fake_library_path(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
