/* power_supply.c - reads what feeds the machine. */
#include "measure/power_supply.h"

#include <stdbool.h>
#include <string.h>

#include "measure/sysfs.h"

#define FOLDER "/sys/class/power_supply"
#define SUPPLIES_MAX 16

static bool text_of(const char *root, const char *name, const char *file, char *out, size_t cap)
{
    char path[SYSFS_PATH_MAX + 1];

    return sysfs_path(path, root, FOLDER "/%s/%s", name, file) &&
           sysfs_text(path, out, cap) == SENSOR_OK;
}

enum power_supply power_supply_read(const char *root)
{
    char path[SYSFS_PATH_MAX + 1], names[SUPPLIES_MAX][64];
    bool discharging = false, battery = false, offline = false;
    enum sensor_status status;
    size_t count = 0;

    if (sysfs_path(path, root, FOLDER))
        count = sysfs_folder(path, "", names, SUPPLIES_MAX, &status);
    for (size_t i = 0; i < count; i++) {
        char type[24], text[24];

        if (!text_of(root, names[i], "type", type, sizeof type))
            continue;
        if (text_of(root, names[i], "scope", text, sizeof text) && strcmp(text, "Device") == 0)
            continue; /* of a mouse or a keyboard */
        if (strcmp(type, "Battery") == 0) {
            battery = true;
            discharging |= text_of(root, names[i], "status", text, sizeof text) &&
                           strcmp(text, "Discharging") == 0;
        } else if (text_of(root, names[i], "online", text, sizeof text)) {
            if (strcmp(text, "0") != 0)
                return POWER_SUPPLY_MAINS;
            offline = true;
        }
    }
    if (discharging || (battery && offline))
        return POWER_SUPPLY_BATTERY;
    return battery ? POWER_SUPPLY_MAINS : POWER_SUPPLY_UNKNOWN;
}
