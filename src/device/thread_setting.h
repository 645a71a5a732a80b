/* thread_setting.h - what a hashing thread asks of the system for itself: a processor of its own
 * and a priority. The only place that does so. */
#ifndef JOULEHASH_THREAD_SETTING_H
#define JOULEHASH_THREAD_SETTING_H

#define THREAD_PRIORITY_AS_IS (-1)
#define THREAD_PRIORITY_MOST 5

struct thread_setting {
    int cpu;      /* the system's number of the processor to pin to; -1: any */
    int priority; /* 0 runs when nothing else does, 1 low, 2 normal, 3 to 5 above; or AS_IS */
};

/* What the system refused, as a set of bits. The thread runs on nevertheless. */
enum thread_refused {
    THREAD_REFUSED_PIN = 1,
    THREAD_REFUSED_PRIORITY = 2,
};

/* thread_setting_apply: to the calling thread alone. Returns enum thread_refused bits. */
unsigned thread_setting_apply(const struct thread_setting *setting);

/* thread_refused_text: one of them for a log line, with what to do about it. */
const char *thread_refused_text(enum thread_refused one);

#endif
