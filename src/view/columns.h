/* columns.h - a table for people: as wide as its cells need. */
#ifndef JOULEHASH_COLUMNS_H
#define JOULEHASH_COLUMNS_H

#include <stdbool.h>
#include <stdio.h>

#define COLUMNS_MOST 80 /* of columns */

struct columns;

/* columns_new: `align` has an 'l' or 'r' for each column. NULL: no memory; the others take that and
 * do nothing. */
struct columns *columns_new(const char *align);
void columns_free(struct columns *c);

/* columns_add: the next cell, row by row from left to right; copied. ASCII, or the widths are off.
 */
void columns_add(struct columns *c, const char *text);

/* columns_print: all whole rows, two blanks between columns, none at the end of a line. False:
 * memory did not suffice for some cell, and nothing is printed. */
bool columns_print(const struct columns *c, FILE *to);

#endif
