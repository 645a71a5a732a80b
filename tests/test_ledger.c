/* test_ledger.c - the books: every share ends in exactly one column, whatever the order of replies.
 */
#include "tests/support.h"

#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "stratum/ledger.h"

static struct ledger *make(void)
{
    struct ledger *l;

    assert_int_equal(ledger_new(&l), ERR_OK);
    return l;
}

static uint64_t send(struct ledger *l, double difficulty, int64_t sent_ns)
{
    struct ledger_entry entry = {
        .id = ledger_next_id(l), .difficulty = difficulty, .sent_ns = sent_ns};

    entry.share.nonce = (uint32_t)entry.id * 3;
    assert_int_equal(ledger_send(l, &entry), ERR_OK);
    return entry.id;
}

static void test_each_column(void **state)
{
    struct ledger *l = make();
    const struct ledger_counts *c = ledger_counts(l);
    struct ledger_entry entry;

    (void)state;
    uint64_t first = send(l, 2, 1), second = send(l, 3, 2), third = send(l, 5, 3);

    assert_int_equal(first, 1);
    assert_int_equal(c->pending, 3);
    assert_true(ledger_resolve(l, second, true, REJECT_NONE, true, &entry));
    assert_int_equal(entry.id, second);
    assert_int_equal(entry.share.nonce, second * 3);
    assert_true(ledger_resolve(l, first, false, REJECT_STALE, true, NULL));
    assert_int_equal(ledger_oldest_ns(l), 3);
    ledger_stale(l);
    ledger_throttled(l);
    ledger_throttled(l);
    ledger_lost(l);
    assert_true(ledger_lose(l, third));
    assert_false(ledger_lose(l, third));
    assert_int_equal(ledger_oldest_ns(l), INT64_MAX);

    assert_int_equal(c->found, 7);
    assert_int_equal(c->accepted, 1);
    assert_int_equal(c->rejected, 1);
    assert_int_equal(c->reject_reasons[REJECT_STALE], 1);
    assert_int_equal(c->stale, 1);
    assert_int_equal(c->throttled, 2);
    assert_int_equal(c->lost, 2);
    assert_int_equal(c->pending, 0);
    assert_true(c->accepted_difficulty == 3 && c->rejected_difficulty == 2);
    assert_true(ledger_balanced(l));
    ledger_free(l);
    ledger_free(NULL);
}

static void test_unknown_and_replayed_replies(void **state)
{
    struct ledger *l = make();
    uint64_t id = send(l, 1, 1);

    (void)state;
    assert_false(ledger_resolve(l, 0, true, REJECT_NONE, true, NULL));
    assert_false(ledger_resolve(l, id + 1, true, REJECT_NONE, true, NULL));
    assert_false(ledger_resolve(l, UINT64_MAX, true, REJECT_NONE, true, NULL));
    assert_false(ledger_resolve(l, UINT64_MAX, true, REJECT_NONE, false, NULL));
    assert_int_equal(ledger_counts(l)->unknown_replies, 3);
    assert_true(ledger_resolve(l, id, true, REJECT_NONE, true, NULL));
    assert_false(ledger_resolve(l, id, true, REJECT_NONE, true, NULL));
    assert_int_equal(ledger_counts(l)->unknown_replies, 4);
    assert_int_equal(ledger_counts(l)->accepted, 1);
    ledger_free(l);
}

static void test_expiry_in_order(void **state)
{
    struct ledger *l = make();
    struct ledger_entry entry;

    (void)state;
    for (int64_t t = 0; t < 10; t++)
        send(l, 1, t * 100);
    assert_true(ledger_resolve(l, 2, true, REJECT_NONE, true, NULL));
    assert_false(ledger_expire(l, 0, &entry));
    assert_true(ledger_expire(l, 250, &entry));
    assert_int_equal(entry.id, 1);
    assert_true(ledger_expire(l, 250, &entry));
    assert_int_equal(entry.id, 3);
    assert_false(ledger_expire(l, 300, &entry)); /* sent at 300 is not before 300 */
    assert_true(ledger_expire(l, 301, &entry));
    assert_int_equal(ledger_counts(l)->lost, 3);
    assert_int_equal(ledger_lose_all(l), 6);
    assert_int_equal(ledger_lose_all(l), 0);
    assert_int_equal(ledger_counts(l)->lost, 9);
    assert_false(ledger_expire(l, INT64_MAX, &entry));
    assert_true(ledger_balanced(l));
    ledger_free(l);
}

static void test_full(void **state)
{
    struct ledger *l = make();
    struct ledger_entry entry = {.difficulty = 1};

    (void)state;
    for (int i = 0; i < LEDGER_PENDING_MAX; i++)
        send(l, 1, i);
    entry.id = ledger_next_id(l);
    entry.sent_ns = LEDGER_PENDING_MAX;
    assert_int_equal(ledger_send(l, &entry), ERR_LIMIT);
    assert_int_equal(ledger_counts(l)->found, LEDGER_PENDING_MAX);
    assert_true(ledger_balanced(l));
    assert_true(ledger_resolve(l, 17, true, REJECT_NONE, true, NULL));
    assert_int_equal(ledger_send(l, &entry), ERR_OK);
    assert_true(ledger_balanced(l));
    ledger_free(l);
}

static void test_duplicates(void **state)
{
    struct ledger *l = make();
    uint8_t hash[32] = {0};

    (void)state;
    for (uint32_t i = 0; i < LEDGER_RECENT; i++) {
        memcpy(hash, &i, sizeof i);
        assert_false(ledger_seen(l, hash));
    }
    for (uint32_t i = 0; i < LEDGER_RECENT; i++) {
        memcpy(hash, &i, sizeof i);
        assert_true(ledger_seen(l, hash));
    }
    assert_int_equal(ledger_counts(l)->duplicate_dropped, LEDGER_RECENT);
    hash[31] = 1; /* one bit off is another hash; the oldest falls out */
    assert_false(ledger_seen(l, hash));
    memset(hash, 0, sizeof hash);
    assert_false(ledger_seen(l, hash));
    assert_int_equal(ledger_counts(l)->duplicate_dropped, LEDGER_RECENT);
    assert_int_equal(ledger_counts(l)->found, 0);
    ledger_free(l);
}

static void test_resubmission(void **state)
{
    struct ledger *l = make();
    struct ledger_entry entry;
    uint64_t a = send(l, 1, 1), b = send(l, 2, 2), c = send(l, 4, 3);

    (void)state;
    assert_true(ledger_pending(l, 0, &entry));
    assert_int_equal(entry.id, a);
    assert_true(ledger_pending(l, a, &entry));
    assert_int_equal(entry.id, b);
    assert_false(ledger_pending(l, c, &entry));

    uint64_t a2 = ledger_next_id(l), b2 = ledger_next_id(l);

    assert_true(ledger_resend(l, a, a2, 10));
    assert_true(ledger_resend(l, b, b2, 11));
    assert_false(ledger_resend(l, a, ledger_next_id(l), 12));
    assert_int_equal(ledger_counts(l)->found, 3);
    assert_int_equal(ledger_oldest_ns(l), 3);
    assert_false(ledger_resolve(l, a, true, REJECT_NONE, true, NULL)); /* the old id is void */
    assert_true(ledger_resolve(l, a2, false, REJECT_DUPLICATE, true, &entry));
    assert_true(entry.resubmitted);
    assert_true(ledger_resolve(l, b2, false, REJECT_STALE, true, NULL));
    /* "duplicate" for a share sent once is a reject like any other */
    assert_true(ledger_resolve(l, c, false, REJECT_DUPLICATE, true, NULL));
    assert_int_equal(ledger_counts(l)->accepted, 1);
    assert_int_equal(ledger_counts(l)->accepted_unconfirmed, 1);
    assert_int_equal(ledger_counts(l)->rejected, 2);
    assert_true(ledger_balanced(l));

    /* not without end, and not what is barred */
    uint64_t d = send(l, 1, 20);

    for (int i = 0; i < LEDGER_RESENDS_MAX; i++) {
        uint64_t next = ledger_next_id(l);

        assert_true(ledger_resend(l, d, next, 21));
        d = next;
    }
    assert_false(ledger_resend(l, d, ledger_next_id(l), 22));
    uint64_t e = send(l, 1, 23);

    ledger_bar_resend(l);
    uint64_t f = send(l, 1, 24);

    assert_false(ledger_resend(l, e, ledger_next_id(l), 25));
    assert_true(ledger_resend(l, f, ledger_next_id(l), 26));
    assert_int_equal(ledger_counts(l)->pending, 3);
    assert_true(ledger_balanced(l));
    ledger_free(l);
}

/* Any order of operations against a model that is a plain list. */
static void test_random_operations(void **state)
{
    struct prng random = {.state = 11};
    struct ledger *l = make();
    static uint64_t pending[LEDGER_PENDING_MAX];
    size_t count = 0;
    uint64_t resolved = 0, lost = 0;

    (void)state;
    for (int64_t now = 0; now < 60000; now++) {
        uint64_t what = prng_below(&random, 100);

        if (what < 50 && count < LEDGER_PENDING_MAX) {
            pending[count++] = send(l, 1, now);
        } else if (what < 90 && count > 0) {
            size_t pick = (size_t)prng_below(&random, count);
            struct ledger_entry entry;

            assert_true(ledger_resolve(l, pending[pick], what & 1, REJECT_OTHER, true, &entry));
            assert_int_equal(entry.id, pending[pick]);
            memmove(&pending[pick], &pending[pick + 1], (--count - pick) * sizeof pending[0]);
            resolved++;
        } else if (what < 98) {
            assert_false(
                ledger_resolve(l, 1 + prng_next(&random) / 2 + (1u << 20), true, 0, true, NULL));
        } else if (prng_below(&random, 200) == 0) {
            assert_int_equal(ledger_lose_all(l), count);
            lost += count;
            count = 0;
        }
        assert_int_equal(ledger_counts(l)->pending, count);
        assert_true(ledger_balanced(l));
    }
    assert_int_equal(ledger_counts(l)->accepted + ledger_counts(l)->rejected, resolved);
    assert_int_equal(ledger_counts(l)->lost, lost);
    assert_true(resolved > 10000 && lost > 0);
    ledger_free(l);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_column),
        cmocka_unit_test(test_unknown_and_replayed_replies),
        cmocka_unit_test(test_expiry_in_order),
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_duplicates),
        cmocka_unit_test(test_resubmission),
        cmocka_unit_test(test_random_operations),
    };

    return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
