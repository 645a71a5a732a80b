/* rig_records.h - the snapshot as the records of the rig API, with cgminer's field names. Pure.
 *
 * What is unknown is left out. Hashrates over spans that no sample covers yet are the mean since
 * the start; a pool's status is Alive, Dead, or Disabled where it is not connected because we want
 * it so; Best Share is a whole number. Source: cgminer's API-README, version 3.7. */
#ifndef JOULEHASH_RIG_RECORDS_H
#define JOULEHASH_RIG_RECORDS_H

#include "view/rig_writer.h"
#include "view/snapshot.h"

void rig_records_summary(struct rig_writer *w, const struct snapshot *s);
void rig_records_pools(struct rig_writer *w, const struct snapshot *s);
void rig_records_devs(struct rig_writer *w, const struct snapshot *s);
void rig_records_devdetails(struct rig_writer *w, const struct snapshot *s);
void rig_records_notify(struct rig_writer *w, const struct snapshot *s);
void rig_records_version(struct rig_writer *w, const struct snapshot *s);
void rig_records_config(struct rig_writer *w, const struct snapshot *s);
void rig_records_stats(struct rig_writer *w, const struct snapshot *s);
void rig_records_coin(struct rig_writer *w, const struct snapshot *s);

/* rig_records_devices: how many are of that kind: "cpu", or any other with NULL. */
size_t rig_records_devices(const struct snapshot *s, const char *kind);

/* rig_records_since: *s less what stood in *zero, as if the run had begun then: counts, hashes and
 * seconds, but neither rates over spans nor what is now. The hardest hash shows only once it beats
 * the one before. */
void rig_records_since(struct snapshot *s, const struct snapshot *zero);

#endif
