/* opencl_list.h - the OpenCL devices of this machine, over all platforms, by names that stay:
 * opencl:0, opencl:1, ... in the order of platforms and of devices in each. */
#ifndef JOULEHASH_OPENCL_LIST_H
#define JOULEHASH_OPENCL_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "device/opencl_calls.h"

#define OPENCL_LIST_MAX 64
#define OPENCL_TEXT_MAX 128

enum opencl_type { OPENCL_TYPE_CPU, OPENCL_TYPE_GPU, OPENCL_TYPE_ACCELERATOR, OPENCL_TYPE_OTHER };

/* opencl_type_text: "cpu", "gpu", "accelerator", "other". */
const char *opencl_type_text(enum opencl_type type);

/* One device. Value; the two handles are the driver's and live as long as the library. */
struct opencl_device {
    uint32_t index; /* of its name */
    char name[16];  /* "opencl:0" */
    cl_platform_id platform;
    cl_device_id id;
    /* Control characters are replaced, blanks at the ends removed; "unknown" when not told. */
    char platform_name[OPENCL_TEXT_MAX];
    char device_name[OPENCL_TEXT_MAX];
    char vendor[OPENCL_TEXT_MAX];
    char driver[OPENCL_TEXT_MAX];
    char opencl_version[OPENCL_TEXT_MAX];
    enum opencl_type type;
    uint32_t compute_units, clock_mhz; /* 0: unknown */
    uint64_t memory_bytes;             /* 0: unknown */
    uint32_t group_max, vector_width;  /* largest work-group; native lanes of int, 0: unknown */
    uint64_t constant_bytes;           /* largest __constant buffer; 0: unknown */
    bool unified_memory;               /* integrated with the processor's memory */
    bool pci_known;
    uint32_t pci_domain, pci_bus, pci_device, pci_function;
    const char *unusable; /* why it cannot hash, static; NULL: it may */
};

struct opencl_list {
    struct opencl_device device[OPENCL_LIST_MAX];
    size_t count;
    size_t left_out; /* beyond OPENCL_LIST_MAX */
};

/* opencl_list_fill: asks every platform. A platform that fails has no devices; the rest are listed
 * all the same. Blocks as long as the drivers do. */
void opencl_list_fill(const struct opencl_calls *calls, struct opencl_list *out);

/* opencl_list_pci: "0000:01:00.0", or "unknown". Returns out. */
char *opencl_list_pci(const struct opencl_device *d, char out[16]);

/* opencl_list_twin: an earlier device of the list that is the same piece of hardware by its PCI id,
 * seen through another platform; NULL when there is none or it is not known. */
const struct opencl_device *opencl_list_twin(const struct opencl_list *list,
                                             const struct opencl_device *d);

#endif
