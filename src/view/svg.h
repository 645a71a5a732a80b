/* svg.h - text inside XML: escaped, and nothing that a reader of XML refuses. Pure. */
#ifndef JOULEHASH_SVG_H
#define JOULEHASH_SVG_H

#include <stddef.h>
#include <stdio.h>

/* svg_text: writes at most `length` bytes of UTF-8 as character data, fit for an attribute too;
 * '?' stands for what is no UTF-8 or no character of XML. Source: XML 1.0, section 2.2. */
void svg_text(FILE *to, const char *text, size_t length);

/* svg_characters: how many characters that is; for guessing how wide it will be. */
size_t svg_characters(const char *text, size_t length);

#endif
