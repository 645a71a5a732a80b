/* version.h - the program's version, its name at pools, and the commit that it was built from. */
#ifndef JOULEHASH_VERSION_H
#define JOULEHASH_VERSION_H

#include "config.h"

#define JOULEHASH_VERSION PACKAGE_VERSION
#define JOULEHASH_USER_AGENT PACKAGE_NAME "/" PACKAGE_VERSION

/* As git describes it, "-dirty" where the tree had changes; "unknown" outside a checkout. */
extern const char version_commit[];

#endif
