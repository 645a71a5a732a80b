/* fake_library.h - vendors' libraries that the build made for the tests, on the loader's path. */
#ifndef JOULEHASH_TESTS_FAKE_LIBRARY_H
#define JOULEHASH_TESTS_FAKE_LIBRARY_H

/* fake_library_path: puts the folder fakes/ beside this program first on the loader's path, for
 * which the program starts itself anew. Call it first in main. */
void fake_library_path(char **argv);

/* fake_library_symbol: of a library that was loaded by that name from there; fails the test when it
 * was not. The library stays loaded. */
void *fake_library_symbol(const char *library, const char *symbol);

#endif
