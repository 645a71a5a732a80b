/* core_clock.h - the clock rate of the core that the caller runs on, at this moment. */
#ifndef JOULEHASH_CORE_CLOCK_H
#define JOULEHASH_CORE_CLOCK_H

/* core_clock_hz: times a chain of dependent additions, of which every processor that we know does
 * one per cycle. Takes about 25 microseconds; the best of a few, since an interrupt only makes it
 * slower. 0: unknown on this architecture. Any thread. */
double core_clock_hz(void);

#endif
