/* test_nvml.c - NVIDIA's management library, faked: cards, codes, temperature, throttling. */
#include "tests/fake_library.h"
#include "tests/fake_nvml.h"
#include "tests/made_sensors.h"

#include <stdlib.h>
#include <string.h>

#include "measure/nvml.h"

static struct fake_nvml *fake;

static int reset(void **state)
{
    (void)state;
    if (!fake)
        fake = fake_library_symbol("libnvidia-ml.so.1", "fake_nvml");
    memset(fake, 0, sizeof *fake);
    fake->cards = 2;
    fake->card[0] = (struct fake_nvml_card){
        .bus = 0x3b, .name = "NVIDIA H200", .energy_mj = 5000, .power_mw = 612345};
    fake->card[1] =
        (struct fake_nvml_card){.domain = 0x10000, .bus = 0xe1, .device = 2, .name = "two\033[31m"};
    return 0;
}

static struct nvml *open_nvml(void)
{
    struct nvml *n = NULL;
    const char *why = NULL;

    assert_int_equal(nvml_open(NULL, &n, &why), SENSOR_OK);
    assert_non_null(n);
    assert_null(why);
    return n;
}

static void test_cards(void **state)
{
    struct nvml *n = open_nvml();
    struct nvml_card card;
    size_t index = 9;

    (void)state;
    assert_int_equal(nvml_count(n), 2);
    assert_int_equal(nvml_describe(n, 0, &card), SENSOR_OK);
    assert_string_equal(card.pci, "0000:3b:00.0");
    assert_string_equal(card.name, "NVIDIA H200");
    assert_int_equal(nvml_describe(n, 1, &card), SENSOR_OK);
    assert_string_equal(card.pci, "10000:e1:02.0");
    assert_string_equal(card.name, "two?[31m");
    assert_int_equal(nvml_describe(n, 2, &card), SENSOR_LOST);
    assert_int_equal(nvml_find(n, "00000000:3B:00.0", &index), SENSOR_OK);
    assert_int_equal(index, 0);
    assert_int_equal(nvml_find(n, "10000:E1:02.0", &index), SENSOR_OK);
    assert_int_equal(index, 1);
    assert_int_equal(nvml_find(n, "0000:e1:02.0", &index), SENSOR_ABSENT);
    assert_int_equal(nvml_find(n, "card 0", &index), SENSOR_ABSENT);
    assert_int_equal(index, 1);
    assert_int_equal(fake->started, 1);
    nvml_close(n);
    assert_int_equal(fake->started, 0);
    nvml_close(NULL);
}

static void test_values(void **state)
{
    struct nvml *n = open_nvml();
    uint64_t mj;
    uint32_t value;

    (void)state;
    assert_int_equal(nvml_energy_mj(n, 0, &mj), SENSOR_OK);
    assert_int_equal(mj, 5000);
    assert_int_equal(nvml_power_mw(n, 0, &value), SENSOR_OK);
    assert_int_equal(value, 612345);
    fake->card[0].temperature_c = 71;
    assert_int_equal(nvml_temperature_c(n, 0, &value), SENSOR_OK);
    assert_int_equal(value, 71);
    assert_int_equal(nvml_energy_mj(n, 7, &mj), SENSOR_LOST);
    nvml_close(n);
}

static void test_throttle(void **state)
{
    static const struct {
        unsigned long long theirs;
        uint32_t ours;
    } cases[] = {{0, 0},
                 {0x1, NVML_THROTTLE_IDLE},
                 {0x4, NVML_THROTTLE_POWER_CAP},
                 {0x8 | 0x40, NVML_THROTTLE_HARDWARE | NVML_THROTTLE_THERMAL},
                 {0x20, NVML_THROTTLE_THERMAL},
                 {0x80, NVML_THROTTLE_POWER_BRAKE},
                 {0x2 | 0x10 | 0x100, NVML_THROTTLE_SETTING},
                 {1ull << 40, 0}};
    struct nvml *n = open_nvml();

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t value = 77;

        fake->card[0].throttle = cases[i].theirs;
        assert_int_equal(nvml_throttled(n, 0, &value), SENSOR_OK);
        assert_int_equal(value, cases[i].ours);
    }
    nvml_close(n);
}

static void test_codes(void **state)
{
    static const struct {
        int code;
        enum sensor_status status;
    } cases[] = {{1, SENSOR_LOST},    {3, SENSOR_ABSENT},   {4, SENSOR_DENIED}, {6, SENSOR_ABSENT},
                 {9, SENSOR_LOST},    {10, SENSOR_TIMEOUT}, {15, SENSOR_LOST},  {16, SENSOR_LOST},
                 {17, SENSOR_DENIED}, {999, SENSOR_BAD}};
    struct nvml *n = open_nvml();
    struct nvml_card card;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t mj;
        uint32_t value;

        fake->card[0].all_code = cases[i].code;
        assert_int_equal(nvml_energy_mj(n, 0, &mj), cases[i].status);
        assert_int_equal(nvml_power_mw(n, 0, &value), cases[i].status);
        assert_int_equal(nvml_temperature_c(n, 0, &value), cases[i].status);
        assert_int_equal(nvml_throttled(n, 0, &value), cases[i].status);
        assert_int_equal(nvml_describe(n, 0, &card), cases[i].status);
    }
    nvml_close(n);
}

static void test_not_here(void **state)
{
    struct nvml *n = (struct nvml *)&fake;
    const char *why = NULL;

    (void)state;
    assert_int_equal(nvml_open("libno-such-library.so.1", &n, &why), SENSOR_ABSENT);
    assert_null(n);
    assert_non_null(why);
    fake->init_code = 9;
    assert_int_equal(nvml_open(NULL, &n, &why), SENSOR_ABSENT);
    assert_non_null(strstr(why, "driver"));
    fake->init_code = 4;
    assert_int_equal(nvml_open(NULL, &n, NULL), SENSOR_DENIED);
    assert_null(n);
    /* A library without NVML's functions. */
    assert_int_equal(nvml_open("librocm_smi64.so", &n, &why), SENSOR_BAD);
    assert_null(n);
    assert_int_equal(fake->started, 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_cards, reset),    cmocka_unit_test_setup(test_values, reset),
        cmocka_unit_test_setup(test_throttle, reset), cmocka_unit_test_setup(test_codes, reset),
        cmocka_unit_test_setup(test_not_here, reset),
    };

    (void)argc;
    fake_library_path(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
