/* test_energy.c - sensors of the test's own through sampler and attribution into the snapshot: what
 * is measured, what fails on the way, and what is never known. */
#include "tests/support.h"

#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "app/energy.h"
#include "base/clock.h"
#include "base/log.h"

#define PERIOD_NS (10 * CLOCK_MILLISECOND)
#define WATTS 50.0
#define RATE 2e9 /* hashes per second */
#define PATIENCE_MS 20000

/* A counter that grows at WATTS by the clock that its readings are timed with. */
struct made {
    atomic_int status;
    atomic_uint reads;
};

static enum sensor_status made_read(struct sensor *s, struct sensor_reading *out)
{
    struct made *made = s->state;

    atomic_fetch_add(&made->reads, 1);
    out->has_energy = true;
    out->ticks = (uint64_t)((double)clock_mono_ns() * 1e-9 * WATTS * 1e6);
    return (enum sensor_status)atomic_load(&made->status);
}

static const struct sensor_ops made_ops = {.read = made_read};

static void add(struct energy_sources *sources, const char *domain, enum sensor_status status,
                struct made *made)
{
    struct sensor *s = sensor_new("made", &made_ops);

    assert_non_null(s);
    atomic_store(&made->status, SENSOR_OK);
    snprintf(s->info.name, sizeof s->info.name, "made:%s", domain);
    snprintf(s->info.domain, sizeof s->info.domain, "%s", domain);
    s->info.scope = SENSOR_SCOPE_PACKAGE;
    s->info.energy = true;
    s->info.tick_j = 1e-6;
    s->info.quantum_j = 1e-6;
    s->info.max_w = 1000.0;
    s->state = made;
    if (status != SENSOR_OK)
        sensor_unreadable(s, status, "only root may", "become root");
    sources->chosen[sources->set.count] = true;
    assert_true(sensor_set_add(&sources->set, s));
}

/* What is mailed is taken until so many intervals are known, or the sensor has that status. */
static void run(struct energy *e, uint64_t samples, const char *until_state, struct snapshot *s)
{
    int64_t start = clock_mono_ns();
    struct pollfd mail = {.fd = energy_fd(e), .events = POLLIN};

    do {
        int64_t now = clock_mono_ns();
        struct attribution_counts counts = {.hashes = (double)now * 1e-9 * RATE};

        attribution_count(energy_attribution(e), 0, now, &counts, 1e5, 2.0);
        assert_true(poll(&mail, 1, 1000) >= 0);
        energy_take(e);
        memset(s, 0, sizeof *s);
        energy_snapshot(e, clock_mono_ns(), s);
        if (clock_mono_ns() - start > PATIENCE_MS * CLOCK_MILLISECOND)
            fail_msg("nothing came in %d ms", PATIENCE_MS);
    } while (until_state ? strcmp(s->energy[0].state, until_state) != 0
                         : s->energy[0].samples < samples);
}

static const struct scopes_device cpu = {.gpu = false};

static void test_measures_and_fails(void **state)
{
    struct energy_sources sources = {0};
    struct made made = {0};
    struct energy *e = NULL;
    struct snapshot s = {0};

    (void)state;
    add(&sources, "package-0", SENSOR_OK, &made);
    assert_int_equal(energy_new(&sources, &cpu, 1, PERIOD_NS, &e), ERR_OK);
    assert_null(sources.set.sensor[0]); /* taken */
    energy_snapshot(e, clock_mono_ns(), &s);
    assert_int_equal(s.energy_count, 1);
    assert_false(s.energy[0].known);
    assert_false(s.energy_headline_known);
    assert_string_equal(s.energy_why, "no whole interval was measured yet");

    assert_int_equal(energy_start(e), ERR_OK);
    run(e, 20, NULL, &s);
    assert_true(s.energy_headline_known);
    assert_int_equal(s.energy_headline, 0);
    const struct snapshot_energy *f = &s.energy[0];

    assert_string_equal(f->scope, "package");
    assert_string_equal(f->source, "made:package-0");
    assert_string_equal(f->state, "readable");
    assert_true(f->known && f->j_per_th.known && f->uncertainty.known && !f->given);
    assert_false(f->j_per_accepted_th.known);
    /* Both grow evenly: whatever the scheduler did, the quotient is covered. */
    double off = f->j_per_th.value - WATTS / RATE * 1e12;

    if (!(off <= 3.0 * f->uncertainty.value && off >= -3.0 * f->uncertainty.value))
        fail_msg("%g +- %g", f->j_per_th.value, f->uncertainty.value);
    assert_true(f->uncertainty.value < f->j_per_th.value);
    assert_true(s.energy_now.known);

    /* A permission lost while running: what was measured stands, and its state says so. */
    double seconds = f->seconds;

    atomic_store(&made.status, SENSOR_DENIED);
    run(e, 0, "denied", &s);
    assert_true(s.energy_headline_known);
    assert_true(s.energy[0].seconds >= seconds);
    memset(&s, 0, sizeof s);
    energy_snapshot(e, clock_mono_ns() + 3600 * CLOCK_SECOND, &s);
    assert_true(s.energy_headline_known);
    assert_false(s.energy_now.known); /* an hour old */
    assert_string_equal(s.energy_why, "what measured before cannot be read now");

    atomic_store(&made.status, SENSOR_OK);
    run(e, 0, "readable", &s);
    energy_stop(e, clock_mono_ns() + 10 * CLOCK_SECOND);
    unsigned reads = atomic_load(&made.reads);

    energy_take(e);
    assert_int_equal(atomic_load(&made.reads), reads);
    energy_free(e);
    energy_sources_clear(&sources);
}

/* Nothing can be read: nothing is started, and the reason stands with its advice. */
static void test_says_why(void **state)
{
    struct energy_sources sources = {0};
    struct made made[2] = {0};
    struct energy *e = NULL;
    struct snapshot s = {0};
    const char *advice;

    (void)state;
    add(&sources, "package-0", SENSOR_DENIED, &made[0]);
    assert_int_equal(energy_new(&sources, &cpu, 1, PERIOD_NS, &e), ERR_OK);
    assert_int_equal(energy_start(e), ERR_OK);
    assert_string_equal(energy_why(e, &advice), "made:package-0: only root may");
    assert_string_equal(advice, "become root");
    energy_snapshot(e, clock_mono_ns(), &s);
    assert_int_equal(s.energy_count, 0);
    assert_false(s.energy_headline_known || s.energy_now.known);
    assert_string_equal(s.energy_why, "made:package-0: only root may");
    assert_string_equal(s.energy_advice, "become root");
    energy_free(e);

    /* Half a machine is no figure either. */
    add(&sources, "package-1", SENSOR_OK, &made[1]);
    assert_int_equal(energy_new(&sources, &cpu, 1, PERIOD_NS, &e), ERR_OK);
    assert_string_equal(energy_why(e, &advice), "made:package-1 can be read, but others of its "
                                                "like cannot be read");
    assert_string_equal(advice, "become root");
    assert_int_equal(energy_use(e, 1), SCOPES_INCOMPLETE);
    energy_free(e);
    assert_int_equal(atomic_load(&made[1].reads), 0);
    energy_sources_clear(&sources);

    assert_int_equal(energy_new(&sources, &cpu, 1, PERIOD_NS, &e), ERR_OK);
    assert_string_equal(energy_why(e, &advice), "there is no energy sensor");
    energy_free(e);
}

/* A list of many names is cut, never written past its end. */
static void test_describes(void **state)
{
    struct energy_sources sources = {0};
    struct made made[12] = {0};
    struct energy *e = NULL;
    char text[40], small[6];

    (void)state;
    for (unsigned i = 0; i < 12; i++) {
        char domain[16];

        snprintf(domain, sizeof domain, "package-%u", i);
        add(&sources, domain, SENSOR_OK, &made[i]);
    }
    assert_int_equal(energy_new(&sources, &cpu, 1, PERIOD_NS, &e), ERR_OK);
    assert_string_equal(energy_describe(e, 0, text, sizeof text),
                        "made:package-0+made:package-1...");
    assert_string_equal(energy_describe(e, 0, small, sizeof small), "...");
    energy_free(e);
    energy_sources_clear(&sources);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_measures_and_fails),
        cmocka_unit_test(test_says_why),
        cmocka_unit_test(test_describes),
    };

    assert_int_equal(log_open("/dev/null", LOG_LEVEL_DEBUG), ERR_OK);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
