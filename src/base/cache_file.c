/* cache_file.c - reads and replaces files of the user's cache folder. */
#include "base/cache_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool cache_file_folder(char *out, size_t cap)
{
    const char *folder = getenv("XDG_CACHE_HOME"), *below = "";
    int len;

    if (folder == NULL || folder[0] != '/') { /* relative ones are to be ignored, says XDG */
        folder = getenv("HOME");
        below = "/.cache";
    }
    if (folder == NULL || folder[0] != '/')
        return false;
    len = snprintf(out, cap, "%s%s/joulehash", folder, below);
    return len > 0 && (size_t)len < cap;
}

enum err cache_file_load(const char *path, size_t most, uint8_t **out, size_t *len)
{
    struct stat file;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    enum err e = ERR_LIMIT;

    *out = NULL;
    *len = 0;
    if (fd < 0)
        return ERR_IO;
    if (fstat(fd, &file) == 0 && S_ISREG(file.st_mode) && file.st_size >= 0 &&
        (uint64_t)file.st_size < most) {
        size_t size = (size_t)file.st_size;

        e = ERR_NOMEM;
        if ((*out = malloc(size + 1)) != NULL) {
            ssize_t n = read(fd, *out, size + 1);

            e = n == (ssize_t)size ? ERR_OK : ERR_IO; /* cut or grown while it was read */
            *len = size;
            (*out)[size] = '\0';
        }
    }
    close(fd);
    if (e != ERR_OK) {
        free(*out);
        *out = NULL;
        *len = 0;
    }
    return e;
}

/* Makes the folder of the file, and the cache folder above it. */
static enum err make_folders(const char *path)
{
    char folder[CACHE_PATH_MOST];
    char *slash;

    if (strlen(path) >= sizeof folder)
        return ERR_LIMIT;
    strcpy(folder, path);
    slash = strrchr(folder, '/');
    if (slash == NULL)
        return ERR_OK;
    *slash = '\0';
    if (mkdir(folder, 0700) == 0 || errno == EEXIST)
        return ERR_OK;
    if (errno != ENOENT || (slash = strrchr(folder, '/')) == NULL)
        return ERR_IO;
    *slash = '\0';
    if (mkdir(folder, 0700) != 0 && errno != EEXIST)
        return ERR_IO;
    *slash = '/';
    return mkdir(folder, 0700) == 0 || errno == EEXIST ? ERR_OK : ERR_IO;
}

static bool write_all(int fd, const uint8_t *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);

        if (n <= 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

enum err cache_file_store(const char *path, const void *bytes, size_t len)
{
    char temporary[CACHE_PATH_MOST];
    enum err e = make_folders(path);
    int fd, saved;

    if (e != ERR_OK)
        return e;
    if ((size_t)snprintf(temporary, sizeof temporary, "%s.XXXXXX", path) >= sizeof temporary)
        return ERR_LIMIT;
    fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0)
        return ERR_IO;
    bool written = write_all(fd, bytes, len);

    saved = errno;
    if (close(fd) != 0 && written) {
        written = false;
        saved = errno;
    }
    if (written && rename(temporary, path) == 0)
        return ERR_OK;
    if (written)
        saved = errno;
    unlink(temporary);
    errno = saved;
    return ERR_IO;
}
