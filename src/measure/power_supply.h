/* power_supply.h - whether the machine runs on its batteries. Source: Linux
 * Documentation/ABI/testing/sysfs-class-power. */
#ifndef JOULEHASH_POWER_SUPPLY_H
#define JOULEHASH_POWER_SUPPLY_H

enum power_supply {
    POWER_SUPPLY_UNKNOWN, /* nothing tells; a machine without a battery, perhaps */
    POWER_SUPPLY_MAINS,
    POWER_SUPPLY_BATTERY,
};

/* power_supply_read: from /sys/class/power_supply below root (see sysfs.h): on mains where a supply
 * that is no battery is online; on battery where none is and a battery of the machine itself
 * discharges, or all other supplies are offline. Reads a few small files. */
enum power_supply power_supply_read(const char *root);

#endif
