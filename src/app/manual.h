/* manual.h - the tables of commands and options as a manual page and as completions for shells, so
 * that no option is missing in either. */
#ifndef JOULEHASH_MANUAL_H
#define JOULEHASH_MANUAL_H

#include <stdbool.h>
#include <stdio.h>

/* manual_print: "man", the page joulehash(1) for man(7); "bash", "zsh" or "fish", a completion.
 * False when `what` is none of them, and nothing is printed. */
bool manual_print(const char *what, FILE *to);

#endif
