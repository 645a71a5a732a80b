/* credit.h - whether the shares that were counted fit the hashes that were counted: too few of them
 * mean a device that does not test what it counts, or a pool that credits too little. Pure.
 *
 * A hash is a share with a known probability, so the shares are a Poisson process in the time in
 * which one share is expected, whatever speed and difficulty do meanwhile. A test runs over
 * CREDIT_SHARES expected shares and looks CREDIT_LOOKS times, at fixed counts of expected shares
 * and never between, at levels that together give a false alarm in less than 1 % of the tests (an
 * O'Brien-Fleming boundary, its constant found by summing the exact distribution; a look each
 * minute at the usual level would flag every honest pool in the end). 5 % too little is flagged
 * within one test in more than 90 %. Then the next test begins, with nothing of the one before. */
#ifndef JOULEHASH_CREDIT_H
#define JOULEHASH_CREDIT_H

#include <stdbool.h>
#include <stdint.h>

#define CREDIT_SHARES 5300
#define CREDIT_LOOKS 20

enum credit_verdict {
    CREDIT_OPEN,       /* the first test is not over */
    CREDIT_CONSISTENT, /* the last test ended without an objection */
    CREDIT_TOO_FEW,    /* the last test objected */
};

/* Value; begins zeroed. Its members are read by others, written here alone. */
struct credit {
    enum credit_verdict verdict;
    double judged_expected; /* what the verdict rests on */
    uint64_t judged_counted;
    uint64_t objections; /* tests that ended so */

    double base_expected; /* where this test began */
    uint64_t base_counted;
    uint32_t looks; /* of this test, done or passed over */
};

/* credit_look: the totals since the start. `expected` never goes back; `counted` may, by what was
 * counted before its verdict came. Call it every now and then. Returns true when a test ended with
 * CREDIT_TOO_FEW just now. */
bool credit_look(struct credit *c, double expected, uint64_t counted);

/* credit_level: the probability under an honest process below which look 1 to CREDIT_LOOKS objects.
 * For tests. */
double credit_level(uint32_t look);

/* credit_text: "not enough shares yet", "consistent", "too few". */
const char *credit_text(enum credit_verdict verdict);

#endif
