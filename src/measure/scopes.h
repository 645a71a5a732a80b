/* scopes.h - which sources together make which scope, nothing counted twice, and whose hashes
 * belong to it. Pure.
 *
 * wall, node and psys cover every device; a processor package its CPU threads; a card's board that
 * card. psys includes the packages, so they are never added to it; of several sources with the same
 * scope and domain (powercap and its twin, perf, two libraries for one card) the one with the
 * lowest rank is used. A sum over packages, memories, cards or plugs exists only when every one of
 * them can be read: half a machine's joules over all of its hashes would be a lie. */
#ifndef JOULEHASH_SCOPES_H
#define JOULEHASH_SCOPES_H

#include "measure/sensor.h"

#define SCOPES_DEVICES_MAX 64
#define SCOPES_PLANS_MAX 40
#define SCOPES_LABEL_MAX 31

struct scopes_device {
    bool gpu;
    char domain[SENSOR_DOMAIN_MAX + 1]; /* a card's PCI id; "" for processors */
};

struct scopes_plan {
    char label[SCOPES_LABEL_MAX + 1]; /* "wall", "package+dram", "gpu_board", ... */
    bool given;                       /* of watts that the user gave, not measured */
    uint64_t devices;                 /* bit i: the hashes of device i belong to it */
    size_t count;
    uint8_t source[SENSOR_SET_MAX]; /* indexes into the sources, each once */
};

/* What becomes of a source. */
enum scopes_use {
    SCOPES_USED,
    SCOPES_UNREADABLE,
    SCOPES_REPEATS,    /* another source tells the same joules better */
    SCOPES_PART,       /* lies inside another one */
    SCOPES_INCOMPLETE, /* others of its like (packages, plugs) cannot be read */
    SCOPES_UNMATCHED,  /* a card on which nothing hashes */
};

/* scopes_plan: the scopes that these sources make, widest first. info[i] describes source i
 * (readable or not; at most SENSOR_SET_MAX); use[i] is set. Returns how many plans were written to
 * plan[SCOPES_PLANS_MAX]. */
size_t scopes_plan(const struct sensor_info *const *info, size_t sources,
                   const struct scopes_device *device, size_t devices, struct scopes_plan *plan,
                   enum scopes_use *use);

/* scopes_use_text: a few words for the list of sensors. */
const char *scopes_use_text(enum scopes_use use);

/* scopes_same_card: whether two PCI ids mean the same card, however many digits they are written
 * with. */
bool scopes_same_card(const char *a, const char *b);

#endif
