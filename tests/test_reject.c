/* test_reject.c - the words and codes with which pools refuse a share. */
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stratum/reject.h"

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static void test_reasons_by_words(void **state)
{
    static const struct {
        const char *text;
        enum reject_reason reason;
    } cases[] = {
        {"Invalid JobID", REJECT_STALE},
        {"Stale", REJECT_STALE},
        {"stale-prevblk", REJECT_STALE},
        {"job_not_found", REJECT_STALE},
        {"unknown-work", REJECT_STALE},
        {"Ntime out of range", REJECT_TIME},
        {"time-too-new", REJECT_TIME},
        {"ntime invalid", REJECT_TIME},
        {"runtime error", REJECT_OTHER},
        {"Duplicate", REJECT_DUPLICATE},
        {"duplicate share", REJECT_DUPLICATE},
        {"Above target", REJECT_LOW_DIFFICULTY},
        {"Below minimum difficulty", REJECT_LOW_DIFFICULTY},
        {"high-hash", REJECT_LOW_DIFFICULTY},
        {"LOW_DIFFICULTY", REJECT_LOW_DIFFICULTY},
        {"Share is above target", REJECT_LOW_DIFFICULTY},
        {"Invalid version mask", REJECT_VERSION},
        {"invalid version bits", REJECT_VERSION},
        {"Worker mismatch", REJECT_UNAUTHORIZED},
        {"unauthorized worker", REJECT_UNAUTHORIZED},
        {"User not authorised", REJECT_UNAUTHORIZED},
        {"not subscribed", REJECT_NOT_SUBSCRIBED},
        {"Invalid nonce2 length", REJECT_OTHER},
        {"", REJECT_OTHER},
    };
    static const char *const keys[] = {"none",           "stale",        "duplicate",
                                       "low-difficulty", "unauthorized", "not-subscribed",
                                       "time",           "version",      "other"};

    (void)state;
    for (size_t i = 0; i < LENGTH(cases); i++)
        if (reject_reason_find(cases[i].text, strlen(cases[i].text), 0) != cases[i].reason)
            fail_msg("%s", cases[i].text);
    assert_int_equal(LENGTH(keys), REJECT_REASONS);
    for (size_t i = 0; i < LENGTH(keys); i++)
        assert_string_equal(reject_reason_text((enum reject_reason)i), keys[i]);
    assert_int_equal(reject_reason_find(NULL, 0, 23), REJECT_LOW_DIFFICULTY);
    assert_int_equal(reject_reason_find("\xff\xfe", 2, -5), REJECT_OTHER);

    /* a text of a megabyte is cut, not scanned */
    char *text = malloc(1 << 20);

    assert_non_null(text);
    memset(text, ' ', 1 << 20);
    memcpy(text + (1 << 20) - 5, "stale", 5);
    assert_int_equal(reject_reason_find(text, 1 << 20, 0), REJECT_OTHER);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reasons_by_words),
    };

    return cmocka_run_group_tests_name("reject", tests, NULL, NULL);
}
