/* test_sensor_ipmi.c - answers of board controllers, byte by byte, over a made-up port. */
#include "tests/made_sensors.h"

#include <string.h>

#include "base/prng.h"
#include "measure/sensor_ipmi.h"

/* 235 W now, statistics over a minute, measuring: as the DCMI specification lays it out. */
static const uint8_t answer_235[19] = {0x00, 0xdc, 0xeb, 0x00, 0x10, 0x00, 0x2c, 0x01, 0xe0, 0x00,
                                       0x2f, 0x9d, 0x5f, 0x65, 0x60, 0xea, 0x00, 0x00, 0x40};

static struct {
    enum sensor_status open, ask;
    uint8_t answer[SENSOR_IPMI_ANSWER_MAX];
    size_t length;
    unsigned asked, closed;
} port;

static enum sensor_status made_open(const char *root, void **state)
{
    assert_string_equal(root, "/made");
    *state = &port;
    return port.open;
}

static enum sensor_status made_ask(void *state, uint8_t function, uint8_t command,
                                   const uint8_t *request, size_t request_length, uint8_t *answer,
                                   size_t *length, int timeout_ms)
{
    static const uint8_t want[4] = {0xdc, 0x01, 0x00, 0x00};

    assert_ptr_equal(state, &port);
    assert_int_equal(function, 0x2c);
    assert_int_equal(command, 0x02);
    assert_int_equal(request_length, 4);
    assert_memory_equal(request, want, 4);
    assert_true(*length >= port.length && timeout_ms > 0);
    memcpy(answer, port.answer, port.length);
    *length = port.length;
    port.asked++;
    return port.ask;
}

static void made_close(void *state)
{
    assert_ptr_equal(state, &port);
    port.closed++;
}

static const struct sensor_ipmi_port made_port = {
    .open = made_open, .ask = made_ask, .close = made_close};

static void set_answer(const uint8_t *bytes, size_t length)
{
    memcpy(port.answer, bytes, length);
    port.length = length;
}

static void test_reading(void **state)
{
    struct sensor_set set = {0};
    struct sensor_reading r;

    (void)state;
    memset(&port, 0, sizeof port);
    set_answer(answer_235, sizeof answer_235);
    sensor_ipmi_find("/made", &made_port, &set);
    struct sensor *s = made_find(&set, "ipmi");

    assert_int_equal(s->info.status, SENSOR_OK);
    assert_int_equal(s->info.scope, SENSOR_SCOPE_NODE);
    assert_true(s->info.may_block);
    r = made_read(s);
    assert_true(r.has_power && !r.has_energy);
    made_near(r.watts, 235.0);
    port.answer[3] = 0x04; /* the high byte */
    made_near(made_read(s).watts, 1259.0);
    port.ask = SENSOR_TIMEOUT;
    assert_int_equal(sensor_read(s, &r), SENSOR_TIMEOUT);
    port.ask = SENSOR_OK;
    made_near(made_read(s).watts, 1259.0);
    assert_int_equal(port.closed, 0);
    sensor_set_clear(&set);
    assert_int_equal(port.closed, 1);
}

static void test_decode(void **state)
{
    static const struct {
        uint8_t code;
        enum sensor_status status;
    } codes[] = {{0xc0, SENSOR_PAUSED}, {0xc1, SENSOR_ABSENT}, {0xc3, SENSOR_TIMEOUT},
                 {0xc9, SENSOR_ABSENT}, {0xcc, SENSOR_ABSENT}, {0xd4, SENSOR_DENIED},
                 {0xd5, SENSOR_PAUSED}, {0xff, SENSOR_BAD},    {0x01, SENSOR_BAD}};
    uint8_t bytes[sizeof answer_235];
    double watts = -1.0;

    (void)state;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        assert_int_equal(sensor_ipmi_decode(&codes[i].code, 1, &watts), codes[i].status);
    for (size_t length = 0; length < sizeof answer_235; length++)
        assert_int_equal(sensor_ipmi_decode(answer_235, length, &watts), SENSOR_BAD);
    memcpy(bytes, answer_235, sizeof bytes);
    bytes[1] = 0xdd; /* another group */
    assert_int_equal(sensor_ipmi_decode(bytes, sizeof bytes, &watts), SENSOR_BAD);
    bytes[1] = 0xdc;
    bytes[18] = 0xbf; /* does not measure */
    assert_int_equal(sensor_ipmi_decode(bytes, sizeof bytes, &watts), SENSOR_PAUSED);
    assert_true(watts == -1.0);
    assert_int_equal(sensor_ipmi_decode(answer_235, sizeof answer_235, &watts), SENSOR_OK);
    made_near(watts, 235.0);
}

static void test_hostile_bytes(void **state)
{
    struct prng p = {.state = 3};
    uint8_t bytes[SENSOR_IPMI_ANSWER_MAX];

    (void)state;
    for (int i = 0; i < 20000; i++) {
        size_t length = (size_t)prng_below(&p, sizeof bytes + 1);
        double watts = 0.0;

        prng_fill(&p, bytes, length);
        if (length > 1 && i % 2)
            memcpy(bytes, "\x00\xdc", 2);
        enum sensor_status status = sensor_ipmi_decode(bytes, length, &watts);

        assert_in_range(status, 0, SENSOR_STATUSES - 1);
        assert_true(watts >= 0.0 && watts <= 65535.0);
    }
}

static void assert_found(enum sensor_status open, enum sensor_status ask, uint8_t code,
                         enum sensor_status want, unsigned closed)
{
    struct sensor_set set = {0};

    memset(&port, 0, sizeof port);
    port.open = open;
    port.ask = ask;
    set_answer(&code, 1);
    sensor_ipmi_find("/made", &made_port, &set);
    assert_int_equal(set.count, 1);
    assert_int_equal(set.sensor[0]->info.status, want);
    assert_true(set.sensor[0]->info.why[0]);
    assert_int_equal(port.closed, closed);
    sensor_set_clear(&set);
}

static void test_why_not(void **state)
{
    (void)state;
    assert_found(SENSOR_ABSENT, SENSOR_OK, 0, SENSOR_ABSENT, 0);
    assert_found(SENSOR_DENIED, SENSOR_OK, 0, SENSOR_DENIED, 0);
    assert_found(SENSOR_OK, SENSOR_OK, 0xc1, SENSOR_ABSENT, 1); /* IPMI without DCMI */
    assert_found(SENSOR_OK, SENSOR_TIMEOUT, 0, SENSOR_TIMEOUT, 1);
    assert_found(SENSOR_OK, SENSOR_OK, 0xd5, SENSOR_PAUSED, 0); /* kept: may come */
}

/* A tree without the device, through the kernel's own port; and one in which it is a plain file. */
static void test_kernel_port(void **state)
{
    struct sensor_set set = {0};

    (void)state;
    made_tree_new();
    sensor_ipmi_find(made_tree_root(), NULL, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_line("/dev/ipmi0", "");
    sensor_ipmi_find(made_tree_root(), NULL, &set);
    assert_int_equal(set.sensor[0]->info.status, SENSOR_ABSENT);
    sensor_set_clear(&set);
    made_tree_free();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reading),       cmocka_unit_test(test_decode),
        cmocka_unit_test(test_hostile_bytes), cmocka_unit_test(test_why_not),
        cmocka_unit_test(test_kernel_port),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
