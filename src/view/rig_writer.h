/* rig_writer.h - a reply of the rig API: sections of records of fields, as JSON or as text.
 *
 * JSON: {"STATUS":[{..}],"SECTION":[{..},{..}],"id":1}; joined,
 * {"command":[{..,"id":1}],..,"id":1}. Text: STATUS=..,Msg=..|SECTION,Field=..,..|; joined,
 * CMD=command| before each. What is unknown is left out. Grows on the heap; out of memory is told
 * at the end. */
#ifndef JOULEHASH_RIG_WRITER_H
#define JOULEHASH_RIG_WRITER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "view/snapshot.h"

/* Value; the functions below alone write to it. */
struct rig_writer {
    FILE *to;
    char *bytes;
    size_t len;
    bool json;
    bool comma;          /* before the next field */
    bool first_record;   /* of its section */
    bool first_section;  /* of its command */
    bool first_command;  /* of a joined reply */
    const char *section; /* open; NULL: none */
};

/* rig_writer_init: false when out of memory. */
bool rig_writer_init(struct rig_writer *w, bool json);

/* rig_writer_end: the bytes, with the NUL that ends a reply as the last of *len, for the caller to
 * free; NULL when memory ran out. */
char *rig_writer_end(struct rig_writer *w, size_t *len);

/* Joined replies: around each command. */
void rig_writer_command(struct rig_writer *w, const char *name);
void rig_writer_command_end(struct rig_writer *w);

/* rig_writer_record: the next record, of that section; several of one stand together. In: key,
 * which stands first with `number` ("POOL", 0) and then names the record in text too; NULL: the
 * section does. "": nothing does. */
void rig_writer_record(struct rig_writer *w, const char *section, const char *key, size_t number);

/* rig_writer_sections_end: closes what is open; before `id`. */
void rig_writer_sections_end(struct rig_writer *w);

void rig_writer_text(struct rig_writer *w, const char *name, const char *value);
void rig_writer_whole(struct rig_writer *w, const char *name, uint64_t value);
/* With so many decimals; not finite: left out. */
void rig_writer_real(struct rig_writer *w, const char *name, double value, int decimals);
void rig_writer_value(struct rig_writer *w, const char *name, struct snapshot_value value,
                      int decimals);
/* JSON: true or false; text the same words. */
void rig_writer_truth(struct rig_writer *w, const char *name, bool value);

#endif
