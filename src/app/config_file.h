/* config_file.h - the JSON configuration file: long option names as keys, and "pools". */
#ifndef JOULEHASH_CONFIG_FILE_H
#define JOULEHASH_CONFIG_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "app/options.h"

/* config_file_read: applies the file's options to *o. A flag is true or false (false leaves it as
 * it is), a number a number, all else a string ("versions" may be both); "pools" is an array of
 * {"url","user","pass"}, and a pool may also be given by "url", "user", "pass" beside it.
 * False with file, key and reason in why; an unknown key is named with the nearest known one. */
bool config_file_read(struct options *o, const char *path, char *why, size_t cap);

#endif
