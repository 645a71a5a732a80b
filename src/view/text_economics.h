/* text_economics.h - what a run earns and costs, in lines for people. */
#ifndef JOULEHASH_TEXT_ECONOMICS_H
#define JOULEHASH_TEXT_ECONOMICS_H

#include <stddef.h>
#include <stdio.h>

#include "view/snapshot.h"

/* text_economics: "revenue $0.0000068 a day, electricity $0.094, margin -$0.094: idle", with
 * "unknown" for what is not known; "margin unknown" where no price was asked for. Returns out. */
char *text_economics(const struct snapshot *s, char *out, size_t cap);

/* text_economics_summary: the same for the end of a run, with where each input came from and why
 * something is unknown; nothing where no price was asked for. */
void text_economics_summary(const struct snapshot *s, FILE *to);

/* text_retarget: "at height 935424, in 433 blocks, about 3.1 d: -3.45 %, with 95 % between -5.68
 * and -1.28 %; so far -3.50 %". Returns out. */
char *text_retarget(const struct retarget_forecast *f, char *out, size_t cap);

#endif
