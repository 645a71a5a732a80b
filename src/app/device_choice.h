/* device_choice.h - which devices -d means. Pure.
 *
 * A list with commas between: cpu, cpu:0-3,6 (processors by number); opencl (its GPUs and
 * accelerators), opencl:0,2 (by index), opencl:all, opencl:gpu, opencl:cpu, opencl:accelerator (by
 * type), opencl:NAME (any part of a device's name), pci:0000:01:00.0 or pci:01:00.0, none. */
#ifndef JOULEHASH_DEVICE_CHOICE_H
#define JOULEHASH_DEVICE_CHOICE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/cpu_list.h"
#include "base/err.h"
#include "device/opencl_list.h"

struct device_choice {
    bool cpu;
    struct cpu_list cpus;         /* empty: all that we may use */
    bool opencl[OPENCL_LIST_MAX]; /* by index in the list */
    bool asked;                   /* by name: what cannot be used is an error, not a warning */
};

/* device_choice_needs_opencl: whether a list names any OpenCL device; true for NULL, the default.
 */
bool device_choice_needs_opencl(const char *text);

/* device_choice_make: In: text, the list, or NULL for the default: the processor, and every OpenCL
 * GPU that may hash, once, however many platforms show it. Returns ERR_SYNTAX (no such word),
 * ERR_RANGE (no such device here), with the word and the reason in why. */
enum err device_choice_make(const char *text, const struct opencl_list *list,
                            struct device_choice *out, char *why, size_t cap);

/* device_choice_check: whether the list could be right on some machine; *out has its processors. */
bool device_choice_check(const char *text, struct device_choice *out, char *why, size_t cap);

#endif
