/* cache.h - how far apart things must lie that different threads write, or that one writes and many
 * read: a write takes the cache line away from everybody else. */
#ifndef JOULEHASH_CACHE_H
#define JOULEHASH_CACHE_H

/* Bytes: two lines of 64, since x86 processors fetch them in pairs; one line of some Arm ones. */
#define CACHE_APART 128

#endif
