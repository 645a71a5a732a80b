/* efficiency_words.h - the points of `joulehash efficiency` and their figures in words. Pure. */
#ifndef JOULEHASH_EFFICIENCY_WORDS_H
#define JOULEHASH_EFFICIENCY_WORDS_H

#include "app/survey.h"
#include "device/opencl_variant.h"
#include "device/topology.h"

#define EFFICIENCY_WORDS_MAX 160

/* "cpu", "opencl:0"; the hasher's name or that of the kernel's form. */
const char *efficiency_words_device(const struct survey_point *p);
const char *efficiency_words_kernel(const struct survey_point *p,
                                    char out[OPENCL_VARIANT_NAME_MAX + 1]);

/* efficiency_words_work: "4 cores, 8 threads", "2 threads, not pinned", "batches of 20 ms". */
char *efficiency_words_work(const struct topology *t, const struct survey_point *p,
                            char out[EFFICIENCY_WORDS_MAX]);

/* efficiency_words_point: device or kernel, and the work. */
char *efficiency_words_point(const struct topology *t, const struct survey_point *p,
                             char out[EFFICIENCY_WORDS_MAX]);

/* efficiency_words_rate: "83.66 MH/s +- 0.5 %". */
char *efficiency_words_rate(const struct survey_value *rate_hs, char out[EFFICIENCY_WORDS_MAX]);

/* efficiency_words_value: "49.8 +- 0.9 kJ/TH". efficiency_words_cost: with its scope behind. */
char *efficiency_words_value(const struct survey_value *j_per_th, char out[EFFICIENCY_WORDS_MAX]);
char *efficiency_words_cost(const struct survey_result *r, char out[EFFICIENCY_WORDS_MAX]);

#endif
