/* rig_writer.c - fields, records, sections. */
#include "view/rig_writer.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

bool rig_writer_init(struct rig_writer *w, bool json)
{
    *w = (struct rig_writer){.json = json, .first_command = true, .first_section = true};
    w->to = open_memstream(&w->bytes, &w->len);
    if (!w->to)
        return false;
    if (json)
        fputc('{', w->to);
    return true;
}

char *rig_writer_end(struct rig_writer *w, size_t *len)
{
    if (w->json)
        fputs(w->first_command ? "\"id\":1}" : ",\"id\":1}", w->to);
    fputc('\0', w->to);
    bool ok = !ferror(w->to);

    if (fclose(w->to) != 0 || !ok) {
        free(w->bytes);
        w->bytes = NULL;
        return NULL;
    }
    *len = w->len;
    return w->bytes;
}

/* ---- strings --------------------------------------------------------------------------------- */

/* Bytes of the UTF-8 character there; 0: none. */
static size_t character(const unsigned char *s)
{
    size_t n = s[0] < 0x80 ? 1 : s[0] >> 5 == 6 ? 2 : s[0] >> 4 == 14 ? 3 : s[0] >> 3 == 30 ? 4 : 0;

    if (s[0] == 0xC0 || s[0] == 0xC1 || s[0] > 0xF4 || (s[0] == 0xE0 && s[1] < 0xA0) ||
        (s[0] == 0xED && s[1] > 0x9F) || (s[0] == 0xF0 && s[1] < 0x90) ||
        (s[0] == 0xF4 && s[1] > 0x8F))
        return 0;
    for (size_t i = 1; i < n; i++)
        if (s[i] >> 6 != 2) /* a NUL is none */
            return 0;
    return n;
}

static void json_text(FILE *to, const char *text)
{
    const unsigned char *s = (const unsigned char *)text;

    for (size_t n; *s; s += n > 0 ? n : 1) {
        n = character(s);
        if (n == 0)
            fputc('?', to);
        else if (*s == '"' || *s == '\\')
            fprintf(to, "\\%c", *s);
        else if (*s < ' ' || *s == 0x7f)
            fprintf(to, "\\u%04x", *s);
        else
            fwrite(s, 1, n, to);
    }
}

/* A control character could end a line or a record for some readers. */
static void plain_text(FILE *to, const char *text)
{
    for (const unsigned char *s = (const unsigned char *)text; *s; s++) {
        if (*s == '|' || *s == ',' || *s == '=' || *s == '\\')
            fputc('\\', to);
        fputc(*s < ' ' || *s == 0x7f ? '?' : *s, to);
    }
}

/* ---- structure ------------------------------------------------------------------------------- */

void rig_writer_command(struct rig_writer *w, const char *name)
{
    if (w->json) {
        fputs(w->first_command ? "\"" : ",\"", w->to);
        json_text(w->to, name);
        fputs("\":[{", w->to);
    } else {
        fputs("CMD=", w->to);
        plain_text(w->to, name);
        fputc('|', w->to);
    }
    w->first_command = false;
    w->first_section = true;
}

void rig_writer_command_end(struct rig_writer *w)
{
    if (w->json)
        fputs(",\"id\":1}]", w->to);
}

static void end_record(struct rig_writer *w)
{
    if (w->section)
        fputs(w->json ? "}" : "|", w->to);
}

void rig_writer_sections_end(struct rig_writer *w)
{
    end_record(w);
    if (w->section && w->json)
        fputc(']', w->to);
    w->section = NULL;
    w->first_command = false; /* an id after it needs a comma */
}

void rig_writer_record(struct rig_writer *w, const char *section, const char *key, size_t number)
{
    bool same = w->section && strcmp(w->section, section) == 0;

    if (same)
        end_record(w);
    else
        rig_writer_sections_end(w);
    if (w->json) {
        if (same)
            fputs(",{", w->to);
        else
            fprintf(w->to, "%s\"%s\":[{", w->first_section ? "" : ",", section);
    } else if (!key) {
        fputs(section, w->to);
    }
    w->section = section;
    w->first_section = false;
    w->comma = !w->json && !key;
    if (key && key[0] != '\0')
        rig_writer_whole(w, key, number);
}

static void name_field(struct rig_writer *w, const char *name)
{
    if (w->comma)
        fputc(',', w->to);
    w->comma = true;
    if (w->json)
        fprintf(w->to, "\"%s\":", name);
    else
        fprintf(w->to, "%s=", name);
}

/* ---- fields ---------------------------------------------------------------------------------- */

void rig_writer_text(struct rig_writer *w, const char *name, const char *value)
{
    name_field(w, name);
    if (!w->json) {
        plain_text(w->to, value);
        return;
    }
    fputc('"', w->to);
    json_text(w->to, value);
    fputc('"', w->to);
}

void rig_writer_whole(struct rig_writer *w, const char *name, uint64_t value)
{
    name_field(w, name);
    fprintf(w->to, "%" PRIu64, value);
}

void rig_writer_real(struct rig_writer *w, const char *name, double value, int decimals)
{
    if (!isfinite(value))
        return;
    name_field(w, name);
    fprintf(w->to, "%.*f", decimals, value);
}

void rig_writer_value(struct rig_writer *w, const char *name, struct snapshot_value value,
                      int decimals)
{
    if (value.known)
        rig_writer_real(w, name, value.value, decimals);
}

void rig_writer_truth(struct rig_writer *w, const char *name, bool value)
{
    name_field(w, name);
    fputs(value ? "true" : "false", w->to);
}
