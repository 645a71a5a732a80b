/* sysfs.c - small text files below a root folder. */
#include "measure/sysfs.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool sysfs_path(char *out, const char *root, const char *format, ...)
{
    size_t used = strlen(root);
    va_list ap;

    while (used > 0 && root[used - 1] == '/')
        used--;
    if (used > SYSFS_PATH_MAX)
        return false;
    memcpy(out, root, used);
    va_start(ap, format);
    int n = vsnprintf(out + used, SYSFS_PATH_MAX + 1 - used, format, ap);
    va_end(ap);
    return n >= 0 && (size_t)n <= SYSFS_PATH_MAX - used;
}

static enum sensor_status status_of(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return SENSOR_ABSENT;
    case EACCES:
    case EPERM:
        return SENSOR_DENIED;
    case ENODEV:
    case ENXIO:
        return SENSOR_LOST;
    case ENODATA:
    case EAGAIN:
    case EBUSY:
        return SENSOR_PAUSED;
    case ETIMEDOUT:
        return SENSOR_TIMEOUT;
    default:
        return SENSOR_BAD;
    }
}

/* Text of an open file from its beginning; sysfs makes it anew at offset 0. */
static enum sensor_status text_of(int fd, char *out, size_t cap)
{
    ssize_t n;

    do
        n = pread(fd, out, cap - 1, 0);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return status_of(errno);
    out[n] = '\0';
    out[strcspn(out, "\n")] = '\0';
    return SENSOR_OK;
}

static int open_file(const char *path)
{
    int fd;

    do
        fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    while (fd < 0 && errno == EINTR);
    return fd;
}

enum sensor_status sysfs_text(const char *path, char *out, size_t cap)
{
    int fd = open_file(path);

    if (fd < 0)
        return status_of(errno);
    enum sensor_status status = text_of(fd, out, cap);

    close(fd);
    return status;
}

static enum sensor_status parse_u64(const char *text, uint64_t *out)
{
    char *end;

    if (!isdigit((unsigned char)text[0]))
        return SENSOR_BAD;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);

    if (errno != 0 || *end != '\0')
        return SENSOR_BAD;
    *out = value;
    return SENSOR_OK;
}

enum sensor_status sysfs_u64(const char *path, uint64_t *out)
{
    char text[32];
    enum sensor_status status = sysfs_text(path, text, sizeof text);

    return status == SENSOR_OK ? parse_u64(text, out) : status;
}

enum sensor_status sysfs_file_open(struct sysfs_file *f, const char *path)
{
    snprintf(f->path, sizeof f->path, "%s", path);
    f->fd = open_file(f->path);
    return f->fd < 0 ? status_of(errno) : SENSOR_OK;
}

static enum sensor_status file_text(struct sysfs_file *f, char *out, size_t cap)
{
    bool fresh = f->fd < 0;

    if (fresh && (f->fd = open_file(f->path)) < 0)
        return status_of(errno);
    enum sensor_status status = text_of(f->fd, out, cap);

    /* A descriptor from before the driver was reloaded stays dead: once more by name. */
    if (status == SENSOR_LOST && !fresh) {
        sysfs_file_close(f);
        return file_text(f, out, cap);
    }
    if (status != SENSOR_OK)
        sysfs_file_close(f);
    return status;
}

enum sensor_status sysfs_file_u64(struct sysfs_file *f, uint64_t *out)
{
    char text[32];
    enum sensor_status status = file_text(f, text, sizeof text);

    return status == SENSOR_OK ? parse_u64(text, out) : status;
}

enum sensor_status sysfs_file_i64(struct sysfs_file *f, int64_t *out)
{
    char text[32];
    uint64_t value;
    enum sensor_status status = file_text(f, text, sizeof text);

    if (status != SENSOR_OK)
        return status;
    bool negative = text[0] == '-';

    status = parse_u64(text + negative, &value);
    if (status != SENSOR_OK || value > INT64_MAX)
        return SENSOR_BAD;
    *out = negative ? -(int64_t)value : (int64_t)value;
    return SENSOR_OK;
}

void sysfs_file_close(struct sysfs_file *f)
{
    if (f->fd >= 0)
        close(f->fd);
    f->fd = -1;
}

bool sysfs_pci(const char *path, char *out)
{
    char real[PATH_MAX];
    unsigned domain, bus, slot, function;
    int end = 0;

    if (!realpath(path, real))
        return false;
    const char *name = strrchr(real, '/') + 1;

    if (sscanf(name, "%8x:%2x:%2x.%1x%n", &domain, &bus, &slot, &function, &end) != 4 ||
        name[end] != '\0')
        return false;
    snprintf(out, SYSFS_PCI_MAX + 1, "%04x:%02x:%02x.%x", domain, bus & 0xff, slot & 0x1f,
             function & 7);
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strverscmp(a, b);
}

size_t sysfs_folder(const char *path, const char *prefix, char (*names)[64], size_t max,
                    enum sensor_status *status)
{
    DIR *folder = opendir(path);
    const struct dirent *entry;
    size_t count = 0;

    *status = folder ? SENSOR_OK : status_of(errno);
    if (!folder)
        return 0;
    while (count < max && (entry = readdir(folder)) != NULL)
        if (strncmp(entry->d_name, prefix, strlen(prefix)) == 0 && entry->d_name[0] != '.' &&
            strlen(entry->d_name) < 64)
            snprintf(names[count++], 64, "%.63s", entry->d_name);
    closedir(folder);
    qsort(names, count, 64, by_name);
    return count;
}
