/* text.h - the snapshot and single events as lines for people. Pure apart from text_summary, which
 * prints. */
#ifndef JOULEHASH_TEXT_H
#define JOULEHASH_TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "view/snapshot.h"

#define TEXT_FIGURE_MAX 32

/* text_rate: "214.3 MH/s": three to four significant digits and an SI prefix. Returns out. */
char *text_rate(double hashes_per_second, char out[TEXT_FIGURE_MAX]);

/* text_seconds: "37 us", "84 ms", "0.8 s", "12 s", "3 m 20 s", "5 h 12 m", "3.2 d", "41 y", "964
 * million y". Returns out. */
char *text_seconds(double seconds, char out[TEXT_FIGURE_MAX]);

/* text_no_pool_rate: why pool_hashrate is not known. */
const char *text_no_pool_rate(const struct snapshot *s);

/* text_difficulty: "0.0131", "16384", "1.25 T". Returns out. */
char *text_difficulty(double difficulty, char out[TEXT_FIGURE_MAX]);

/* text_watts: "61.2 W", with a prefix. Returns out. */
char *text_watts(double watts, char out[TEXT_FIGURE_MAX]);

/* text_efficiency: "49.8 +- 0.9 kJ/TH"; without "+-" where the uncertainty is not known. Returns
 * out. */
char *text_efficiency(struct snapshot_value j_per_th, struct snapshot_value uncertainty,
                      char out[TEXT_FIGURE_MAX]);

/* text_energy: "61.2 W  49.8 +- 0.9 kJ/TH package", and whether it was given. Returns out. */
char *text_energy(const struct snapshot_energy *e, char *out, size_t cap);

/* text_status: the status line of each minute. Returns out. */
char *text_status(const struct snapshot *s, char *out, size_t cap);

/* text_summary: what a person reads at the end of a run. */
void text_summary(const struct snapshot *s, FILE *to);

#endif
