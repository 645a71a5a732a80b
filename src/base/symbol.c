/* symbol.c - functions of libraries that are loaded at run time. */
#include "base/symbol.h"

#include <dlfcn.h>
#include <string.h>

bool symbol_find(void *library, const char *name, void *function)
{
    void *address = dlsym(library, name);

    memcpy(function, &address, sizeof address);
    return address != NULL;
}
