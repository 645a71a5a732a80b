/* device_choice.c - words to devices. */
#include "app/device_choice.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define LIST_MOST 1024 /* characters */

/* What is being read. */
struct reading {
    const struct opencl_list *list; /* NULL: only the form is checked */
    struct device_choice *out;
    char *why;
    size_t cap;
};

static enum err refuse(struct reading *r, enum err e, const char *word, const char *what)
{
    snprintf(r->why, r->cap, "%.100s: %s", word, what);
    return e;
}

static bool is_number(const char *text)
{
    return text[0] != '\0' && strspn(text, "0123456789") == strlen(text);
}

static bool starts_like_number(const char *text)
{
    return isdigit((unsigned char)text[0]) != 0;
}

/* ---- opencl ---- */

static enum err add(struct reading *r, const char *word, const struct opencl_device *d)
{
    char what[200];

    if (d->unusable) {
        snprintf(what, sizeof what, "%s cannot hash: %s", d->name, d->unusable);
        return refuse(r, ERR_RANGE, word, what);
    }
    r->out->opencl[d->index] = true;
    return ERR_OK;
}

/* Of that type, and usable: each piece of hardware once. */
static bool add_type(struct reading *r, enum opencl_type type, bool any)
{
    bool found = false;

    for (size_t i = 0; i < r->list->count; i++) {
        const struct opencl_device *d = &r->list->device[i];

        if ((!any && d->type != type) || d->unusable || (!any && opencl_list_twin(r->list, d)))
            continue;
        r->out->opencl[i] = true;
        found = true;
    }
    return found;
}

static bool contains(const char *text, const char *part)
{
    size_t len = strlen(part);

    for (; *text; text++)
        if (strncasecmp(text, part, len) == 0)
            return true;
    return false;
}

static enum err add_named(struct reading *r, const char *word, const char *name)
{
    bool found = false;

    for (size_t i = 0; i < r->list->count; i++)
        if (contains(r->list->device[i].device_name, name)) {
            enum err e = add(r, word, &r->list->device[i]);

            if (e != ERR_OK)
                return e;
            found = true;
        }
    return found ? ERR_OK
                 : refuse(r, ERR_RANGE, word,
                          "no OpenCL device here has that in its name; `joulehash devices` lists "
                          "them");
}

static enum err opencl_word(struct reading *r, const char *word, const char *what)
{
    static const struct {
        const char *name;
        enum opencl_type type;
    } types[] = {{"gpu", OPENCL_TYPE_GPU},
                 {"cpu", OPENCL_TYPE_CPU},
                 {"accelerator", OPENCL_TYPE_ACCELERATOR}};

    if (what && *what == '\0')
        return refuse(r, ERR_SYNTAX, word, "nothing stands after the colon");
    if (!r->list)
        return ERR_OK;
    if (!what) {
        bool gpu = add_type(r, OPENCL_TYPE_GPU, false);
        bool accelerator = add_type(r, OPENCL_TYPE_ACCELERATOR, false);

        return gpu || accelerator
                   ? ERR_OK
                   : refuse(r, ERR_RANGE, word, "there is no OpenCL GPU or accelerator here");
    }
    if (strcmp(what, "all") == 0)
        return add_type(r, OPENCL_TYPE_OTHER, true)
                   ? ERR_OK
                   : refuse(r, ERR_RANGE, word, "there is no OpenCL device here");
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(what, types[i].name) == 0)
            return add_type(r, types[i].type, false)
                       ? ERR_OK
                       : refuse(r, ERR_RANGE, word, "there is no OpenCL device of that type here");
    if (!is_number(what))
        return add_named(r, word, what);
    unsigned long index = strtoul(what, NULL, 10);

    return strlen(what) < 6 && index < r->list->count
               ? add(r, word, &r->list->device[index])
               : refuse(r, ERR_RANGE, word,
                        "there is no OpenCL device with that number; `joulehash devices` lists "
                        "them");
}

static enum err pci_word(struct reading *r, const char *word, const char *address)
{
    char full[32], have[16];
    unsigned domain = 0, bus, device, function;
    int end = 0;

    if ((sscanf(address, "%4x:%2x:%2x.%1x%n", &domain, &bus, &device, &function, &end) != 4 ||
         address[end] != '\0')) {
        domain = 0;
        end = 0;
        if (sscanf(address, "%2x:%2x.%1x%n", &bus, &device, &function, &end) != 3 ||
            address[end] != '\0')
            return refuse(r, ERR_SYNTAX, word, "not a PCI address like 0000:01:00.0");
    }
    if (!r->list)
        return ERR_OK;
    snprintf(full, sizeof full, "%04x:%02x:%02x.%x", domain, bus, device, function);
    for (size_t i = 0; i < r->list->count; i++)
        if (strcmp(opencl_list_pci(&r->list->device[i], have), full) == 0)
            return add(r, word, &r->list->device[i]);
    return refuse(r, ERR_RANGE, word, "no OpenCL device here has that PCI address");
}

/* ---- the list ---- */

static enum err cpu_word(struct reading *r, const char *word, const char *numbers)
{
    char why[128];
    struct cpu_list more;

    r->out->cpu = true;
    if (!numbers)
        return ERR_OK;
    if (!cpu_list_parse(numbers, &more, why, sizeof why))
        return refuse(r, ERR_SYNTAX, word, why);
    for (long i = 0; i < CPU_LIST_MOST; i++)
        if (cpu_list_has(&more, i))
            cpu_list_add(&r->out->cpus, i);
    return ERR_OK;
}

enum kind { KIND_NONE, KIND_CPU, KIND_OPENCL };

static enum err one_word(struct reading *r, const char *word, enum kind *kind)
{
    if (starts_like_number(word) && *kind == KIND_CPU)
        return cpu_word(r, word, word);
    if (starts_like_number(word) && *kind == KIND_OPENCL)
        return opencl_word(r, word, word);
    *kind = KIND_NONE;
    if (strcmp(word, "cpu") == 0)
        return cpu_word(r, word, NULL);
    if (strncmp(word, "cpu:", 4) == 0) {
        *kind = KIND_CPU;
        return cpu_word(r, word, word + 4);
    }
    if (strcmp(word, "opencl") == 0)
        return opencl_word(r, word, NULL);
    if (strncmp(word, "opencl:", 7) == 0) {
        *kind = KIND_OPENCL;
        return opencl_word(r, word, word + 7);
    }
    if (strncmp(word, "pci:", 4) == 0)
        return pci_word(r, word, word + 4);
    return refuse(r, ERR_SYNTAX, word, "neither cpu, cpu:0-3, opencl, opencl:0 nor pci:01:00.0");
}

static enum err read_list(struct reading *r, const char *text)
{
    char copy[LIST_MOST], *save, *word;
    enum kind kind = KIND_NONE;
    enum err e = ERR_OK;

    memset(r->out, 0, sizeof *r->out);
    if (strlen(text) >= sizeof copy)
        return refuse(r, ERR_SYNTAX, "the list", "too long");
    strcpy(copy, text);
    word = strtok_r(copy, ",", &save);
    if (!word)
        return refuse(r, ERR_SYNTAX, "the list", "empty");
    r->out->asked = true;
    for (; word && e == ERR_OK; word = strtok_r(NULL, ",", &save))
        e = one_word(r, word, &kind);
    return e;
}

bool device_choice_needs_opencl(const char *text)
{
    return !text || strstr(text, "opencl") || strstr(text, "pci:");
}

bool device_choice_check(const char *text, struct device_choice *out, char *why, size_t cap)
{
    return read_list(&(struct reading){.out = out, .why = why, .cap = cap}, text) == ERR_OK;
}

enum err device_choice_make(const char *text, const struct opencl_list *list,
                            struct device_choice *out, char *why, size_t cap)
{
    struct reading r = {.list = list, .out = out, .why = why, .cap = cap};

    if (text)
        return read_list(&r, text);
    memset(out, 0, sizeof *out);
    out->cpu = true;
    add_type(&r, OPENCL_TYPE_GPU, false);
    return ERR_OK;
}
