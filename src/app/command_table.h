/* command_table.h - the commands, and what is said of values that several options take: the rows
 * from which --help, the manual page and the completions are printed, beside option_table.h. */
#ifndef JOULEHASH_COMMAND_TABLE_H
#define JOULEHASH_COMMAND_TABLE_H

#include <stddef.h>

#include "app/options.h"

struct command_row {
    enum options_command command;
    const char *name, *arguments, *does;
};

extern const struct command_row command_table[];
extern const size_t command_rows;

/* Texts are not wrapped. */
struct topic_row {
    const char *title, *text;
    unsigned commands; /* that take such values; enum options_command bits */
};

extern const struct topic_row topic_table[];
extern const size_t topic_rows;

struct exit_row {
    int code;
    const char *means;
};

extern const struct exit_row exit_table[];
extern const size_t exit_rows;

#endif
