/* version.h - the program's version, its name at pools, and the commit it was built from. */
#ifndef JOULEHASH_VERSION_H
#define JOULEHASH_VERSION_H

#include "config.h"
#include "commit.h" /* made by the build: JOULEHASH_COMMIT, "unknown" outside a checkout */

#define JOULEHASH_VERSION PACKAGE_VERSION
#define JOULEHASH_USER_AGENT PACKAGE_NAME "/" PACKAGE_VERSION

#endif
