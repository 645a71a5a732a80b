/* test_policy.c - what a machine does, over a thousand days of noisy prices: never more switches
 * than allowed, never on what is not known. */
#include "tests/support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/prng.h"
#include "econ/policy.h"

#define MINUTE INT64_C(60000000000)
#define HOUR POLICY_HOUR_NS

static const struct policy_config usual = {
    .alternative = true, .band = 0.05, .dwell_ns = 10 * MINUTE, .switches = 4};

static struct policy_input made(double margin, double alternative)
{
    return (struct policy_input){.margin = {true, margin},
                                 .alternative = {true, alternative},
                                 .electricity = {true, 1.0},
                                 .power_price = {true, 0.1},
                                 .celsius = {true, 50.0},
                                 .open = true};
}

static enum policy_action decide(struct policy *p, struct policy_input in, int64_t now_ns,
                                 const char *words)
{
    char why[POLICY_WHY_MAX + 1];
    enum policy_action before = p->action;
    bool changed = policy_decide(p, &in, now_ns, why);

    assert_int_equal(changed, before != p->action);
    if (!strstr(why, words) || (words[0] == '\0' && why[0] != '\0'))
        fail_msg("\"%s\" does not say \"%s\"", why, words);
    return p->action;
}

/* The best of three, if it is better by the band. */
static void test_prefers(void **state)
{
    static const struct {
        enum policy_action from;
        double margin, alternative;
        enum policy_action to;
    } cases[] = {
        {POLICY_MINE, 0.5, 0.2, POLICY_MINE},
        {POLICY_MINE, -0.04, -1.0, POLICY_MINE}, /* within the band */
        {POLICY_MINE, -0.06, -1.0, POLICY_IDLE},
        {POLICY_MINE, 0.2, 0.24, POLICY_MINE},
        {POLICY_MINE, 0.2, 0.26, POLICY_ALTERNATIVE},
        {POLICY_MINE, -0.5, 0.2, POLICY_ALTERNATIVE},
        {POLICY_MINE, -0.5, -0.2, POLICY_IDLE}, /* not the lesser evil */
        {POLICY_IDLE, 0.04, -1.0, POLICY_IDLE},
        {POLICY_IDLE, 0.06, -1.0, POLICY_MINE},
        {POLICY_IDLE, 0.06, 0.07, POLICY_ALTERNATIVE},
        {POLICY_ALTERNATIVE, 0.2, 0.16, POLICY_ALTERNATIVE},
        {POLICY_ALTERNATIVE, 0.2, 0.14, POLICY_MINE},
        {POLICY_ALTERNATIVE, -1.0, -0.06, POLICY_IDLE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct policy p;

        policy_init(&p, &usual, 0);
        p.action = cases[i].from;
        assert_int_equal(decide(&p, made(cases[i].margin, cases[i].alternative), 0,
                                cases[i].from == cases[i].to ? "" : "an hour of mining brings"),
                         cases[i].to);
    }
}

static void test_dwell_and_switches(void **state)
{
    struct policy p;

    (void)state;
    policy_init(&p, &usual, 0);
    assert_int_equal(decide(&p, made(-1, -1), 0, "from mine to idle"), POLICY_IDLE);
    assert_int_equal(decide(&p, made(1, 0), 1 * MINUTE, "for 540 s more it stays"), POLICY_IDLE);
    assert_int_equal(decide(&p, made(1, 0), 10 * MINUTE, "from idle to mine"), POLICY_MINE);
    assert_int_equal(decide(&p, made(0, 1), 20 * MINUTE, "to alternative"), POLICY_ALTERNATIVE);
    /* Three of four are used, and the last is kept for what cannot wait. */
    assert_int_equal(decide(&p, made(1, 0), 30 * MINUTE, "it switched 3 times within the hour"),
                     POLICY_ALTERNATIVE);
    struct policy_input closed = made(1, 0);

    closed.open = false;
    assert_int_equal(decide(&p, closed, 31 * MINUTE, "the schedule is closed"), POLICY_IDLE);
    assert_int_equal(decide(&p, made(1, 0), 50 * MINUTE, "it switched 4 times"), POLICY_IDLE);
    /* The first falls out of the hour; from idle to work needs two. */
    assert_int_equal(decide(&p, made(1, 0), 65 * MINUTE, "it switched 3 times"), POLICY_IDLE);
    assert_int_equal(decide(&p, made(1, 0), 70 * MINUTE, "from idle to mine"), POLICY_MINE);
}

static void test_limits(void **state)
{
    struct policy_config config = usual;
    struct policy_input in = made(1, 0);
    struct policy p;

    (void)state;
    config.hot_c = 80.0;
    config.power_price_most = 0.30;
    config.switches = 20;
    policy_init(&p, &config, 0);
    in.celsius.value = 80.0; /* heat waits for no dwell */
    assert_int_equal(decide(&p, made(0, 1), 0, "to alternative"), POLICY_ALTERNATIVE);
    assert_int_equal(decide(&p, in, 1, "80 C, the limit is 80 C"), POLICY_IDLE);
    in.celsius.value = 76.0;
    assert_int_equal(decide(&p, in, HOUR, ""), POLICY_IDLE);
    in.celsius.known = false; /* was hot, and nobody knows: stays idle */
    assert_int_equal(decide(&p, in, HOUR, ""), POLICY_IDLE);
    in.celsius = (struct policy_figure){true, 74.0};
    assert_int_equal(decide(&p, in, HOUR, "from idle to mine"), POLICY_MINE);
    in.celsius.known = false; /* is not hot as far as is known: goes on, and says so */
    assert_int_equal(decide(&p, in, 2 * HOUR, "the temperature is unknown"), POLICY_MINE);
    in.celsius.known = true;
    in.power_price.value = 0.31;
    assert_int_equal(decide(&p, in, 3 * HOUR, "a kWh costs 0.31, the limit is 0.3"), POLICY_IDLE);
    in.power_price.value = 0.29;
    assert_int_equal(decide(&p, in, 4 * HOUR, ""), POLICY_IDLE);
    in.power_price.value = 0.28;
    assert_int_equal(decide(&p, in, 5 * HOUR, "to mine"), POLICY_MINE);
    in.margin.known = false; /* what bars all work is obeyed even so */
    in.open = false;
    assert_int_equal(decide(&p, in, 5 * HOUR + 1, "the schedule is closed"), POLICY_IDLE);
}

static void test_unknown(void **state)
{
    static const char *const words[] = {"the margin of mining", "what the other work brings",
                                        "the cost of electricity", "the price of power",
                                        "the temperature"};
    struct policy_config config = usual;

    (void)state;
    config.hot_c = 80.0;
    config.power_price_most = 1.0;
    for (enum policy_action from = POLICY_MINE; from <= POLICY_ALTERNATIVE; from++)
        for (size_t i = 0; i < 5; i++) {
            struct policy_input in = made(from == POLICY_MINE ? -9 : 9, -9);
            struct policy_figure *figure[] = {&in.margin, &in.alternative, &in.electricity,
                                              &in.power_price, &in.celsius};
            struct policy p;

            policy_init(&p, &config, 0);
            p.action = from;
            figure[i]->known = false;
            assert_int_equal(decide(&p, in, 0, words[i]), from);
            figure[i]->known = true;
            assert_int_not_equal(decide(&p, in, 0, "from"), from);
        }
    /* Without other work nobody asks what it brings; when it is over it is left. */
    config.alternative = false;
    struct policy p;
    struct policy_input in = made(1, 0);

    policy_init(&p, &config, 0);
    in.alternative.known = false;
    assert_int_equal(decide(&p, in, 0, ""), POLICY_MINE);
    p.action = POLICY_ALTERNATIVE;
    assert_int_equal(decide(&p, in, 0, "from alternative to mine"), POLICY_MINE);
    assert_string_equal(policy_action_text(POLICY_ALTERNATIVE), "alternative");
}

/* ---- a thousand days ------------------------------------------------------------------------- */

static double uniform(struct prng *p)
{
    return (double)(prng_next(p) >> 11) * 0x1p-53;
}

/* Prices that wander and jump, sensors that come and go, at uneven instants. */
struct world {
    struct prng random;
    double margin, alternative, celsius, power_price;
};

static struct policy_figure figure(struct world *w, double value)
{
    return (struct policy_figure){uniform(&w->random) > 0.02, value};
}

static struct policy_input next_input(struct world *w, int64_t now_ns)
{
    int64_t hour = now_ns / HOUR % 24;

    w->margin += 0.2 * (uniform(&w->random) - 0.5) - 0.02 * w->margin;
    w->alternative += 0.2 * (uniform(&w->random) - 0.5) - 0.02 * w->alternative;
    w->celsius += 4.0 * (uniform(&w->random) - 0.5) + 0.05 * (70.0 - w->celsius);
    w->power_price = 0.2 + 0.2 * uniform(&w->random);
    if (uniform(&w->random) < 0.01)
        w->margin = -w->margin;
    struct policy_input in = {.margin = figure(w, w->margin),
                              .alternative = figure(w, w->alternative),
                              .electricity = figure(w, 1.0),
                              .power_price = figure(w, w->power_price),
                              .celsius = figure(w, w->celsius)};

    in.open = hour != 3 && hour != 17;
    return in;
}

static bool all_known(const struct policy_input *in)
{
    return in->margin.known && in->alternative.known && in->electricity.known &&
           in->power_price.known && in->celsius.known;
}

static void test_thousand_days(void **state)
{
    static int64_t times[100000];
    unsigned switched = 0, urgent = 0, minutes_barred = 0;

    (void)state;
    for (uint64_t day = 0; day < 1000; day++) {
        struct world w = {.random = {.state = day}, .celsius = 70.0};
        struct policy_config config = usual;
        struct policy p;
        int64_t now_ns = 0;
        size_t count = 0;

        config.hot_c = 78.0;
        config.power_price_most = 0.39;
        config.switches = 2 + (uint32_t)prng_below(&w.random, 5);
        config.dwell_ns = (int64_t)prng_below(&w.random, 30) * MINUTE;
        policy_init(&p, &config, 0);
        while (now_ns < 24 * HOUR) {
            struct policy_input in = next_input(&w, now_ns);
            enum policy_action before = p.action;
            int64_t since_ns = p.since_ns;
            char why[POLICY_WHY_MAX + 1];
            bool changed = policy_decide(&p, &in, now_ns, why);
            bool stop = !in.open || (in.celsius.known && in.celsius.value >= 78.0);

            assert_int_equal(changed, p.action != before);
            /* Whatever is closed or hot stands still, in the same instant. */
            assert_true(!stop || p.action == POLICY_IDLE);
            minutes_barred += stop;
            if (changed) {
                bool dear = in.power_price.known && p.action == POLICY_IDLE &&
                            in.power_price.value > 0.39 * POLICY_CHEAPER;

                assert_true(why[0] != '\0');
                assert_true(stop || dear || all_known(&in)); /* decided on what is known */
                assert_true(stop || now_ns - since_ns >= config.dwell_ns);
                times[count++] = now_ns;
                if (count > config.switches) /* in no hour more than allowed */
                    assert_true(now_ns - times[count - 1 - config.switches] >= HOUR);
                urgent += stop;
            } else {
                assert_int_equal(p.since_ns, since_ns);
            }
            now_ns += 1 + (int64_t)prng_below(&w.random, 6 * (uint64_t)MINUTE);
        }
        switched += (unsigned)count;
    }
    print_message("%u switches in 1,000 days, %u of them at once; barred %u times\n", switched,
                  urgent, minutes_barred);
    assert_true(switched > 5000 && urgent > 500); /* the days were not boring */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_prefers),       cmocka_unit_test(test_dwell_and_switches),
        cmocka_unit_test(test_limits),        cmocka_unit_test(test_unknown),
        cmocka_unit_test(test_thousand_days),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
