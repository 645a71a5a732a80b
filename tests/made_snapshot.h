/* made_snapshot.h - snapshots made up for tests of the views. */
#ifndef JOULEHASH_TESTS_MADE_SNAPSHOT_H
#define JOULEHASH_TESTS_MADE_SNAPSHOT_H

#include "view/snapshot.h"

/* made_snapshot_full: everything is known and nothing is zero. made_snapshot_empty: a run that
 * ended before anything happened: what can be unknown is. */
void made_snapshot_full(struct snapshot *s);
void made_snapshot_empty(struct snapshot *s);

#endif
