/* test_payout_watch.c - whom a job pays, against whom it is expected to pay. */
#include "tests/support.h"

#include <string.h>

#include "net/payout_watch.h"

#define LONG "far-too-long-for-an-address-and-nothing-like-one"
#define TOO_LONG LONG LONG
#define OURS "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
#define OURS_SCRIPT                                                                                \
    "\x16\x00\x14\x75\x1e\x76\xe8\x19\x91\x96\xd4\x54\x94\x1c\x45\xd1\xb3\xa3\x23\xf1\x43\x3b\xd6"
#define OTHER_SCRIPT "\x01\x51"
#define ONE_BTC "\x00\xe1\xf5\x05\x00\x00\x00\x00"
#define NINE_BTC "\x00\xe9\xa4\x35\x00\x00\x00\x00"
#define NOTHING "\x00\x00\x00\x00\x00\x00\x00\x00"

/* A job whose coinbase has these outputs, their count before them. */
static struct job *paying(const char *outputs, size_t len)
{
    static const uint8_t head[] = {1, 0, 0, 0, 1, 0, 0, 0, 0, 0,    0,    0,    0,    0,
                                   0, 0, 0, 0, 0, 0, 0, 0, 0, 0,    0,    0,    0,    0,
                                   0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 4};
    uint8_t tail[300] = {0xff, 0xff, 0xff, 0xff};
    struct job_parts parts = {.id = "1",
                              .id_len = 1,
                              .coinbase1 = head,
                              .coinbase1_len = sizeof head,
                              .extranonce2_size = 4,
                              .coinbase2 = tail,
                              .coinbase2_len = 4 + len + 4,
                              .version = 0x20000000,
                              .nbits = 0x1d00ffff,
                              .difficulty = 1.0};
    struct job *job;

    assert_true(len <= sizeof tail - 8);
    memcpy(tail + 4, outputs, len);
    assert_int_equal(job_new(&parts, &job), ERR_OK);
    return job;
}

static bool fits(const char *expected, const char *outputs, size_t len, char why[200])
{
    struct payout_watch w;
    struct job *job = paying(outputs, len);

    assert_int_equal(payout_watch_parse(expected, &w, why, 200), ERR_OK);
    bool ok = payout_watch_fits(&w, job, why, 200);

    job_free(job);
    return ok;
}
#define FITS(expected, outputs) fits(expected, outputs, sizeof outputs - 1, why)

static void test_parts(void **state)
{
    char why[200];

    (void)state;
    assert_true(FITS(OURS, "\x01" ONE_BTC OURS_SCRIPT));
    assert_false(FITS(OURS, "\x01" ONE_BTC OTHER_SCRIPT));
    assert_string_equal(why,
                        "the job pays " OURS " only 0.00000000 of 1.00000000 BTC, less than 90 %");
    assert_true(FITS(OURS, "\x02" NINE_BTC OURS_SCRIPT ONE_BTC OTHER_SCRIPT));
    assert_false(FITS(OURS ",91", "\x02" NINE_BTC OURS_SCRIPT ONE_BTC OTHER_SCRIPT));
    assert_false(FITS(OURS, "\x02" ONE_BTC OURS_SCRIPT NINE_BTC OTHER_SCRIPT));
    assert_true(FITS(OURS ",10", "\x02" ONE_BTC OURS_SCRIPT NINE_BTC OTHER_SCRIPT));
    /* In several outputs; in one of nothing; in a coinbase of nothing. */
    assert_true(FITS(OURS ",100", "\x02" ONE_BTC OURS_SCRIPT NINE_BTC OURS_SCRIPT));
    assert_false(FITS(OURS, "\x02" NOTHING OURS_SCRIPT NINE_BTC OTHER_SCRIPT));
    assert_false(FITS(OURS, "\x01" NOTHING OURS_SCRIPT));
    /* One that cannot be read is no proof of anything. */
    assert_false(FITS(OURS, "\x05" ONE_BTC OURS_SCRIPT));
    assert_non_null(strstr(why, "cannot be read"));
}

static void test_nothing_expected(void **state)
{
    struct payout_watch none = {.script_len = 0};
    struct job *job = paying("\x05", 1);
    char why[200];

    (void)state;
    assert_true(payout_watch_fits(&none, job, why, sizeof why));
    job_free(job);
}

static void test_parse(void **state)
{
    static const char *const bad[] = {
        "",         ",",         OURS ",", OURS ",0",    OURS ",101", OURS ",x", OURS ",5%",
        OURS ",-1", OURS ",nan", OURS "x", "bc1qw508d6", "x,50",      TOO_LONG};
    struct payout_watch w;
    char why[200];

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        why[0] = '\0';
        assert_int_equal(payout_watch_parse(bad[i], &w, why, sizeof why), ERR_SYNTAX);
        assert_int_equal(w.script_len, 0);
        assert_true(why[0] != '\0');
    }
    assert_int_equal(payout_watch_parse(OURS ",2.5", &w, why, sizeof why), ERR_OK);
    assert_true(w.percent == 2.5);
    assert_string_equal(w.address, OURS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_nothing_expected),
        cmocka_unit_test(test_parse),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
