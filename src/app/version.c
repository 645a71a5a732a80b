/* version.c - the commit, in a file of its own: nothing else is compiled anew when it changes. */
#include "app/version.h"

#include "commit.h" /* made by the build */

const char version_commit[] = JOULEHASH_COMMIT;
