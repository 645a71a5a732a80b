/* sensor_spec.c - parses --sensor. */
#include "measure/sensor_spec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/inert.h"

static const struct kind {
    const char *name;
    bool makes; /* a new one, from DETAIL */
    const char *detail;
} kinds[] = {
    {"rapl", false, NULL},       {"perf", false, NULL},          {"hwmon", false, NULL},
    {"nvml", false, NULL},       {"rocm", false, NULL},          {"ipmi", false, NULL},
    {"battery", false, NULL},    {"shelly", true, "an address"}, {"tasmota", true, "an address"},
    {"watts", true, "a number"}, {"cmd", true, "a program"},
};

static const struct kind *find_kind(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strlen(kinds[i].name) == length && memcmp(kinds[i].name, name, length) == 0)
            return &kinds[i];
    return NULL;
}

static bool positive(const char *text, double *out)
{
    char *end;

    *out = strtod(text, &end);
    return end != text && *end == '\0' && *out > 0.0 && *out <= 1e6 &&
           strspn(text, "0123456789.eE+-") == strlen(text);
}

/* Takes ",scope=" and ",max=" from the end of `text`, where a program or address may hold commas of
 * its own. */
static enum err take_options(char *text, struct sensor_spec *out, char *why, size_t cap)
{
    char *comma;

    while ((comma = strrchr(text, ',')) != NULL) {
        if (strncmp(comma, ",scope=", 7) == 0) {
            if (!sensor_scope_parse(comma + 7, &out->scope) || out->scope == SENSOR_SCOPE_PART) {
                snprintf(why, cap,
                         "no scope \"%.20s\"; there are wall, node, psys, package, dram, "
                         "board",
                         comma + 7);
                return ERR_SYNTAX;
            }
            out->scope_said = true;
        } else if (strncmp(comma, ",max=", 5) == 0) {
            if (!positive(comma + 5, &out->max_w)) {
                snprintf(why, cap, "max=%.20s is not a number of watts", comma + 5);
                return ERR_RANGE;
            }
            out->max_said = true;
        } else
            break;
        *comma = '\0';
    }
    return ERR_OK;
}

enum err sensor_spec_parse(const char *text, struct sensor_spec *out, char *why, size_t cap)
{
    char copy[SENSOR_SPEC_DETAIL_MAX + 64], shown[64];
    size_t length = strlen(text), name = strcspn(text, ":,");

    memset(out, 0, sizeof *out);
    out->scope = SENSOR_SCOPE_WALL;
    inert_copy(shown, sizeof shown, text, name); /* what follows may hold a password */
    if (length >= sizeof copy) {
        snprintf(why, cap, "longer than %d characters", SENSOR_SPEC_DETAIL_MAX);
        return ERR_LIMIT;
    }
    const struct kind *kind = find_kind(text, name);

    if (!kind) {
        snprintf(why, cap,
                 "no sensor \"%s\"; there are rapl, perf, hwmon, nvml, rocm, ipmi, battery, "
                 "shelly:URL, tasmota:URL, watts:N, cmd:PROGRAM",
                 shown);
        return ERR_SYNTAX;
    }
    out->kind = kind->name;
    memcpy(copy, text, length + 1);
    enum err e = take_options(copy, out, why, cap);

    if (e != ERR_OK)
        return e;
    const char *detail = copy[name] == ':' ? copy + name + 1 : "";

    if (copy[name] == ',') {
        snprintf(why, cap, "\"%s\": after the comma there may be scope= or max=", shown);
        return ERR_SYNTAX;
    }
    if ((copy[name] == ':' || kind->makes) && detail[0] == '\0') {
        snprintf(why, cap, "%s: needs %s", kind->name, kind->makes ? kind->detail : "a name");
        return ERR_SYNTAX;
    }
    if (strlen(detail) > SENSOR_SPEC_DETAIL_MAX) {
        snprintf(why, cap, "longer than %d characters", SENSOR_SPEC_DETAIL_MAX);
        return ERR_LIMIT;
    }
    for (const char *p = detail; *p; p++)
        if (strcmp(kind->name, "cmd") != 0 && (*p <= ' ' || *p > '~')) {
            snprintf(why, cap, "\"%s\": no blanks, and ASCII only", shown);
            return ERR_SYNTAX;
        }
    snprintf(out->detail, sizeof out->detail, "%s", detail);
    if (strcmp(kind->name, "watts") == 0 && !positive(detail, &out->watts)) {
        snprintf(why, cap, "watts:%.20s is not a number of watts above 0", detail);
        return ERR_RANGE;
    }
    return ERR_OK;
}

bool sensor_spec_makes(const struct sensor_spec *spec)
{
    return find_kind(spec->kind, strlen(spec->kind))->makes;
}

bool sensor_spec_chooses(const struct sensor_spec *spec, const struct sensor_info *info)
{
    if (sensor_spec_makes(spec) || strcmp(spec->kind, info->kind) != 0)
        return false;
    if (spec->detail[0] == '\0' || strcasecmp(spec->detail, info->domain) == 0)
        return true;
    const char *colon = strchr(info->name, ':');

    return strcmp(spec->detail, info->name) == 0 || (colon && strcmp(spec->detail, colon + 1) == 0);
}
