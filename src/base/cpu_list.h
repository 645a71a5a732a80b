/* cpu_list.h - a set of processors by the system's numbers, and the two ways in which people write
 * one: "0-3,8" and "0x10f". A value; pure; any thread. */
#ifndef JOULEHASH_CPU_LIST_H
#define JOULEHASH_CPU_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CPU_LIST_MOST 8192 /* numbers 0 .. CPU_LIST_MOST - 1 */

struct cpu_list {
    uint64_t bits[CPU_LIST_MOST / 64]; /* all zero: the empty set */
};

/* cpu_list_has, cpu_list_add: of a number that may be anything; one that is too large or negative
 * is in no list, and adding it does nothing. */
bool cpu_list_has(const struct cpu_list *list, long cpu);
void cpu_list_add(struct cpu_list *list, long cpu);

uint32_t cpu_list_count(const struct cpu_list *list);

/* cpu_list_parse: numbers and ranges with commas between them, in any order ("0-3,8"), or a
 * hexadecimal mask ("0x10f", the lowest bit is processor 0). Returns false with what is wrong in
 * `why`: empty, malformed, a range that runs backwards, a number that is too large. */
bool cpu_list_parse(const char *text, struct cpu_list *out, char *why, size_t cap);

/* cpu_list_text: as "0-3,8", cut at `cap`; "none" for the empty set. Returns out. */
char *cpu_list_text(const struct cpu_list *list, char *out, size_t cap);

#endif
