/* fake_library.c - puts the libraries made for the tests on the loader's path. */
#include "tests/fake_library.h"

#include "tests/support.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void fake_library_path(char **argv)
{
    char self[PATH_MAX], path[PATH_MAX + 8];
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);

    if (length <= 0)
        exit(99);
    self[length] = '\0';
    *strrchr(self, '/') = '\0';
    snprintf(path, sizeof path, "%s/fakes", self);
    const char *now = getenv("LD_LIBRARY_PATH");

    if (now && strcmp(now, path) == 0)
        return;
    setenv("LD_LIBRARY_PATH", path, 1);
    execv("/proc/self/exe", argv);
    perror("execv");
    exit(99);
}

void *fake_library_symbol(const char *library, const char *symbol)
{
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);

    if (!handle)
        fail_msg("%s", dlerror());
    void *found = dlsym(handle, symbol);

    if (!found)
        fail_msg("%s is not the fake", library);
    return found;
}
