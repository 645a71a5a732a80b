/* end_signal.h - SIGINT and SIGTERM for commands that block while they measure: held back, and asked
 * for between measurements. Main thread. */
#ifndef JOULEHASH_END_SIGNAL_H
#define JOULEHASH_END_SIGNAL_H

/* end_signal_hold: holds both back, also from threads that are started afterwards. */
void end_signal_hold(void);

/* end_signal_taken: the one that has come, or 0. One that is taken is not told again. */
int end_signal_taken(void);

#endif
