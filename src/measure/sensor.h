/* sensor.h - the one interface of everything that can tell joules or watts.
 *
 * A sensor reads one source: a counter of energy, or power, or both. It says what it covers, how
 * fine it is, and whether it can be read; if not, why and what would change that. Wraps, gaps and
 * windows are not its business but the meter's (meter.h). A sensor that cannot be read is listed
 * too, so that "not measured" always comes with a reason. */
#ifndef JOULEHASH_SENSOR_H
#define JOULEHASH_SENSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

#define SENSOR_NAME_MAX 63
#define SENSOR_DOMAIN_MAX 47
#define SENSOR_TEXT_MAX 223
#define SENSOR_SET_MAX 128

/* What a source covers, widest first. */
enum sensor_scope {
    SENSOR_SCOPE_WALL, /* all that hangs on the plug, losses of the power supply included */
    SENSOR_SCOPE_NODE, /* the machine, as its board controller or battery sees it */
    SENSOR_SCOPE_PSYS, /* the platform behind the mainboard's regulators; includes the packages */
    SENSOR_SCOPE_PACKAGE, /* a processor package (or die), without its memory */
    SENSOR_SCOPE_DRAM,    /* the memory of a package */
    SENSOR_SCOPE_BOARD,   /* a graphics card */
    SENSOR_SCOPE_PART,    /* inside one of the above (cores, uncore): shown, never added up */
};
#define SENSOR_SCOPES 7

enum sensor_status {
    SENSOR_OK,
    SENSOR_ABSENT,  /* no such thing here */
    SENSOR_DENIED,  /* there, but we may not read it */
    SENSOR_LOST,    /* was there and no longer is (fallen off the bus, driver unloaded) */
    SENSOR_PAUSED,  /* measures nothing now: a battery on mains, a card that sleeps */
    SENSOR_TIMEOUT, /* no answer in time */
    SENSOR_BAD,     /* an answer that makes no sense, or a read error */
};
#define SENSOR_STATUSES 7

/* Values; strings are the sensor's own or static. */
struct sensor_info {
    char name[SENSOR_NAME_MAX + 1]; /* "rapl:package-0", one of its kind in a set */
    const char *kind;               /* "rapl", "perf", "nvml", ...: what --sensor selects */
    enum sensor_scope scope;
    char domain[SENSOR_DOMAIN_MAX + 1]; /* which one: "package-0", "package-1-die-0", or a card's
                                           PCI id "0000:03:00.0"; "" when it is the only one */
    uint32_t rank;    /* of several sensors with the same scope and domain the lowest is used */
    bool given;       /* said by the user, not measured */
    bool energy;      /* readings hold a counter */
    bool power;       /* readings hold watts */
    double tick_j;    /* joules per tick of the counter */
    uint64_t modulus; /* ticks after which the counter starts over; 0: never */
    double quantum_j; /* step of the counter */
    double quantum_w; /* step of the watts */
    double update_s;  /* seconds between renewals, or over which watts are averaged */
    double max_w;     /* more than this is not believed */
    bool may_block;   /* a read may take long: not on the loop thread */
    enum sensor_status status; /* whether it could be read when it was found; a SENSOR_PAUSED one
                                  may be read later */
    char why[SENSOR_TEXT_MAX + 1];    /* when not SENSOR_OK: what is in the way */
    char advice[SENSOR_TEXT_MAX + 1]; /* ... and the one line that would change it */
};

/* One reading, without time. */
struct sensor_reading {
    bool has_energy, has_power;
    uint64_t ticks; /* of info.tick_j joules */
    double watts;
    double quantum; /* of this reading where it is coarser than info says (joules of a counter,
                       else watts); 0: as info says */
};

/* One reading with the time that it took: the value is of some instant between before and after.
 * boot_ns is CLOCK_BOOTTIME at after_ns; their difference grows while the machine is suspended. */
struct sensor_sample {
    int64_t before_ns, after_ns, boot_ns;
    enum sensor_status status; /* the reading counts only when SENSOR_OK */
    struct sensor_reading reading;
};

struct sensor;

/* What a sensor_*.c implements. read: fills *out and returns SENSOR_OK, or says why not; may be
 * called again after any failure. close: frees `state`. One thread at a time for each sensor. */
struct sensor_ops {
    enum sensor_status (*read)(struct sensor *s, struct sensor_reading *out);
    void (*close)(struct sensor *s); /* NULL: nothing to free */
};

struct sensor {
    struct sensor_info info;
    const struct sensor_ops *ops; /* NULL: cannot be read, see info */
    void *state;                  /* the ops' own */
};

/* sensor_new: a sensor of that kind with everything else zero (status SENSOR_OK). NULL when out of
 * memory. Freed by sensor_free, which closes it. */
struct sensor *sensor_new(const char *kind, const struct sensor_ops *ops);
void sensor_free(struct sensor *s); /* NULL is fine */

/* sensor_unreadable: makes it one that only says why it cannot be read, and what to do. Closes. */
void sensor_unreadable(struct sensor *s, enum sensor_status status, const char *why,
                       const char *advice);

/* sensor_read: one reading; of one that cannot be read, its status. */
enum sensor_status sensor_read(struct sensor *s, struct sensor_reading *out);

/* sensor_sample: one reading with its times, by the clocks of base/clock.h. */
void sensor_sample(struct sensor *s, struct sensor_sample *out);

/* Sensors that belong together. Owns them until they are taken out. */
struct sensor_set {
    struct sensor *sensor[SENSOR_SET_MAX];
    size_t count;
    size_t left_out; /* more than the set holds, or no memory */
};

/* sensor_set_add: takes ownership, also when the set is full (then it is freed and counted in
 * left_out); NULL counts as left out. Returns whether it is in. */
bool sensor_set_add(struct sensor_set *set, struct sensor *s);

/* sensor_set_absent: adds a line for a kind of which there is nothing. */
void sensor_set_absent(struct sensor_set *set, const char *kind, enum sensor_scope scope,
                       enum sensor_status status, const char *why, const char *advice);

/* sensor_set_take: hands the sensor over to the caller; its place is then NULL. */
struct sensor *sensor_set_take(struct sensor_set *set, size_t index);
void sensor_set_clear(struct sensor_set *set);

/* Words for people: "wall", "node", "psys", "package", "dram", "gpu_board", "part"; "readable",
 * "absent", "denied", ... */
const char *sensor_scope_text(enum sensor_scope scope);
const char *sensor_status_text(enum sensor_status status);

/* sensor_scope_parse: of a name as above, or "board"; false when there is none. */
bool sensor_scope_parse(const char *name, enum sensor_scope *out);

#endif
