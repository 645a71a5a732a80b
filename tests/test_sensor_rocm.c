/* test_sensor_rocm.c - AMD cards as sensors, over the faked library. */
#include "tests/fake_library.h"
#include "tests/fake_rocm.h"
#include "tests/made_sensors.h"

#include <math.h>
#include <string.h>

#include "measure/sensor_rocm.h"

static struct fake_rocm *fake;

static int reset(void **state)
{
    (void)state;
    if (!fake)
        fake = fake_library_symbol("librocm_smi64.so", "fake_rocm");
    memset(fake, 0, sizeof *fake);
    fake->cards = 1;
    fake->card[0] = (struct fake_rocm_card){
        .pci = 0xc3 << 8, .energy = 1000000, .resolution_uj = 15.259f, .power_uw = 250000000};
    return 0;
}

static void test_pci_ids(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    fake->cards = 3;
    fake->card[1] = fake->card[2] = fake->card[0];
    fake->card[1].pci = UINT64_C(0x2) << 32 | UINT64_C(5) << 28 | 0x83 << 8 | 0x1f << 3 | 1;
    fake->card[2].pci_code = 2;
    sensor_rocm_find(NULL, &set);
    assert_int_equal(set.count, 3);
    assert_string_equal(made_find(&set, "rocm:0000:c3:00.0")->info.domain, "0000:c3:00.0");
    assert_string_equal(made_find(&set, "rocm:0002:83:1f.1")->info.domain, "0002:83:1f.1");
    assert_string_equal(made_find(&set, "rocm:2")->info.domain, "");
    sensor_set_clear(&set);
}

static void test_energy(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    fake->card[0].energy = UINT64_C(123456789012);
    sensor_rocm_find(NULL, &set);
    struct sensor *s = made_find(&set, "rocm:0000:c3:00.0");

    assert_true(s->info.energy && !s->info.power);
    assert_true(fabs(s->info.tick_j - 15.259e-6) < 1e-11);
    r = made_read(s);
    assert_true(r.has_energy && r.ticks == UINT64_C(123456789012));
    fake->card[0].energy_code = 10; /* gone */
    assert_int_equal(sensor_read(s, &r), SENSOR_LOST);
    sensor_set_clear(&set);
    assert_int_equal(fake->started, 0);
}

static void test_power(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    fake->card[0].energy_code = 2;
    sensor_rocm_find(NULL, &set);
    assert_true(!set.sensor[0]->info.energy && set.sensor[0]->info.power);
    made_near(made_read(set.sensor[0]).watts, 250.0);
    sensor_set_clear(&set);
    fake->card[0].energy_code = 0;
    fake->card[0].resolution_uj = 0.0f; /* a counter of unknown size is none */
    sensor_rocm_find(NULL, &set);
    assert_true(!set.sensor[0]->info.energy && set.sensor[0]->info.power);
    sensor_set_clear(&set);
}

static void assert_status(enum sensor_status want)
{
    struct sensor_set set = {0};

    sensor_rocm_find(NULL, &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, want);
    assert_true(set.sensor[0]->info.why[0] && set.sensor[0]->info.advice[0]);
    sensor_set_clear(&set);
    assert_int_equal(fake->started, 0);
}

static void test_why_not(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    fake->card[0].energy_code = fake->card[0].power_code = 4;
    assert_status(SENSOR_DENIED);
    fake->card[0].energy_code = fake->card[0].power_code = 2;
    assert_status(SENSOR_ABSENT);
    fake->cards = 0;
    assert_status(SENSOR_ABSENT);
    fake->init_code = 8;
    assert_status(SENSOR_ABSENT);
    sensor_rocm_find("libno-such-library.so", &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    sensor_rocm_find("libnvidia-ml.so.1", &set); /* not ROCm's */
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_pci_ids, reset),
        cmocka_unit_test_setup(test_energy, reset),
        cmocka_unit_test_setup(test_power, reset),
        cmocka_unit_test_setup(test_why_not, reset),
    };

    (void)argc;
    fake_library_path(argv);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
