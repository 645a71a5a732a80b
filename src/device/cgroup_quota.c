/* cgroup_quota.c - CPU quotas of control groups, versions 1 and 2. */
#include "device/cgroup_quota.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MOST 4096 /* of the lines read here; the kernel's paths are no longer */

enum version { VERSION_1 = 1, VERSION_2 = 2 };

/* Where a hierarchy is mounted, and which of its groups is its mount's top. */
struct mount {
    char top[LINE_MOST], point[LINE_MOST];
};

static FILE *open_below(const char *root, const char *path)
{
    char name[PATH_MAX];

    if ((size_t)snprintf(name, sizeof name, "%s/%s", root, path) >= sizeof name)
        return NULL;
    return fopen(name, "re");
}

/* Whether `word` stands in the list, which commas separate. */
static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word);

    for (const char *p = list; p; p = strchr(p, ',')) {
        p += *p == ',';
        if (strncmp(p, word, len) == 0 && (p[len] == ',' || p[len] == '\0'))
            return true;
    }
    return false;
}

/* Spaces in mountinfo's paths are written as \040. */
static void unescape(char *text)
{
    char *to = text;

    for (const char *from = text; *from; to++) {
        int code = 0, digits = 0;

        if (*from == '\\')
            while (digits < 3 && from[1 + digits] >= '0' && from[1 + digits] <= '7')
                code = code * 8 + (from[1 + digits++] - '0');
        *to = digits == 3 ? (char)code : *from;
        from += digits == 3 ? 4 : 1;
    }
    *to = '\0';
}

/* A line of mountinfo: ID parent device TOP POINT options [tags] - TYPE source SUPER-OPTIONS. */
static bool read_mount(char *line, enum version version, struct mount *out)
{
    char *words[5], *save, *dash = strstr(line, " - ");

    line[strcspn(line, "\n")] = '\0';
    if (!dash)
        return false;
    *dash = '\0';
    for (size_t i = 0; i < 5; i++)
        if (!(words[i] = strtok_r(i == 0 ? line : NULL, " ", &save)))
            return false;
    char *type = strtok_r(dash + 3, " ", &save), *source = strtok_r(NULL, " ", &save);
    char *options = strtok_r(NULL, " ", &save);

    if (!type || !source || strcmp(type, version == VERSION_2 ? "cgroup2" : "cgroup") != 0 ||
        (version == VERSION_1 && (!options || !has_word(options, "cpu"))))
        return false;
    unescape(words[3]);
    unescape(words[4]);
    snprintf(out->top, sizeof out->top, "%s", words[3]);
    snprintf(out->point, sizeof out->point, "%s", words[4]);
    return true;
}

static bool find_mount(const char *root, enum version version, struct mount *out)
{
    char line[LINE_MOST];
    FILE *f = open_below(root, "proc/self/mountinfo");
    bool found = false;

    while (f && !found && fgets(line, sizeof line, f))
        found = read_mount(line, version, out);
    if (f)
        fclose(f);
    return found;
}

/* Our group in the hierarchy: "0::PATH" in version 2, "N:CONTROLLERS:PATH" in version 1. */
static bool find_group(const char *root, enum version version, char group[LINE_MOST])
{
    char line[LINE_MOST];
    FILE *f = open_below(root, "proc/self/cgroup");
    bool found = false;

    while (f && !found && fgets(line, sizeof line, f)) {
        char *controllers = strchr(line, ':'),
             *path = controllers ? strchr(controllers + 1, ':') : 0;

        if (!path)
            continue;
        *controllers++ = *path++ = '\0';
        path[strcspn(path, "\n")] = '\0';
        found = version == VERSION_2 ? strcmp(line, "0") == 0 && *controllers == '\0'
                                     : has_word(controllers, "cpu");
        snprintf(group, LINE_MOST, "%s", path);
    }
    if (f)
        fclose(f);
    return found;
}

/* The two numbers of a quota; false for "max", -1 and what makes no sense. */
static bool read_numbers(const char *root, const char *folder, enum version version, double *quota,
                         double *period)
{
    static const char *const files[3][2] = {
        [VERSION_1] = {"cpu.cfs_quota_us", "cpu.cfs_period_us"}, [VERSION_2] = {"cpu.max", NULL}};
    double *numbers[2] = {quota, period};
    char path[2 * LINE_MOST], text[128];

    for (size_t i = 0; i < 2 && files[version][i]; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[version][i]);
        FILE *f = open_below(root, path);
        bool ok = f && fgets(text, sizeof text, f) &&
                  (version == VERSION_2 ? sscanf(text, "%lf %lf", quota, period) == 2
                                        : sscanf(text, "%lf", numbers[i]) == 1);

        if (f)
            fclose(f);
        if (!ok)
            return false;
    }
    return *quota > 0.0 && *period > 0.0;
}

/* From our group upward: every level's limit holds for those below. */
static bool read_hierarchy(const char *root, enum version version, double *least)
{
    struct mount mount;
    char group[LINE_MOST], folder[2 * LINE_MOST];
    double quota, period;
    bool limited = false;

    if (!find_mount(root, version, &mount) || !find_group(root, version, group))
        return false;
    /* In a container only the part of the path below what is mounted can be seen, or none of it. */
    size_t top = strcmp(mount.top, "/") == 0 ? 0 : strlen(mount.top);
    const char *rest = "";

    if (strncmp(group, mount.top, top) == 0 && (group[top] == '/' || group[top] == '\0') &&
        !strstr(group, "/.."))
        rest = group + top;
    snprintf(folder, sizeof folder, "%s%s", mount.point, rest);
    for (size_t len = strlen(folder); len >= strlen(mount.point);) {
        if (read_numbers(root, folder, version, &quota, &period) &&
            (!limited || quota / period < *least)) {
            *least = quota / period;
            limited = true;
        }
        while (len > 0 && folder[len - 1] != '/')
            len--;
        if (len == 0)
            break;
        folder[--len] = '\0';
    }
    return limited;
}

bool cgroup_quota_read(const char *root, double *processors)
{
    double v1, v2;
    bool has_v1 = read_hierarchy(root, VERSION_1, &v1);
    bool has_v2 = read_hierarchy(root, VERSION_2, &v2);

    if (has_v1 && has_v2)
        *processors = v1 < v2 ? v1 : v2;
    else if (has_v1 || has_v2)
        *processors = has_v1 ? v1 : v2;
    return has_v1 || has_v2;
}
