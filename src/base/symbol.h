/* symbol.h - functions of libraries that are loaded at run time. */
#ifndef JOULEHASH_SYMBOL_H
#define JOULEHASH_SYMBOL_H

#include <stdbool.h>

/* symbol_find: the address of the function `name` in a library that dlopen() gave, into the pointer
 * to a function that `function` points to (NULL where the library lacks it: returns false). ISO C
 * has no cast from an object's to a function's address; POSIX has this way. Any thread. */
bool symbol_find(void *library, const char *name, void *function);

#endif
