/* opencl_variant.h - the specialisations of the OpenCL kernel: one source (kernels/sha256d.cl),
 * built with options that choose how many nonces lie side by side, whether versions share a message
 * schedule, and by which instructions rotates, choices and sums are made. Values without pointers;
 * pure; any thread. */
#ifndef JOULEHASH_OPENCL_VARIANT_H
#define JOULEHASH_OPENCL_VARIANT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How x is rotated. */
enum opencl_rotate {
    OPENCL_ROTATE_BUILTIN, /* rotate() */
    OPENCL_ROTATE_SHIFTS,  /* two shifts and an or, for compilers that know a rotate by its look */
    OPENCL_ROTATE_AMD,     /* amd_bitalign(), of the extension cl_amd_media_ops */
    OPENCL_ROTATE_NVIDIA,  /* inline PTX: shf.l.wrap.b32 */
    OPENCL_ROTATES,
};

/* How ch and maj are made. */
enum opencl_choose {
    OPENCL_CHOOSE_BITSELECT, /* bitselect() */
    OPENCL_CHOOSE_XOR,       /* xor and and, sharing an xor between rounds */
    OPENCL_CHOOSE_OR,        /* and and or, for compilers that look for logic of three inputs */
    OPENCL_CHOOSE_NVIDIA,    /* inline PTX: lop3.b32, also for the xor of three */
    OPENCL_CHOOSES,
};

/* How a round's sums are made. */
enum opencl_sum {
    OPENCL_SUM_PLAIN,
    OPENCL_SUM_JOINED, /* one rotate of each big sigma is done last and joined to the sum, for
                          processors that rotate and add in one instruction */
    OPENCL_SUM_NVIDIA, /* the same in inline PTX: each sum in one piece, so that the compiler cannot
                          sort the terms anew */
    OPENCL_SUMS,
};

/* Which sums go to the multiply-add pipe, as x * one + y with a `one` that the compiler cannot
 * know. Each step includes those before it. Pays where that pipe would otherwise stand still
 * (NVIDIA). */
enum opencl_mad {
    OPENCL_MAD_NONE,
    OPENCL_MAD_E,     /* the new e of a round: d + t */
    OPENCL_MAD_PAIRS, /* every sum of two */
    OPENCL_MAD_A,     /* sums of three too, as two multiply-adds: the new a of a round */
    OPENCL_MAD_ALL,   /* every sum */
    OPENCL_MADS,
};

/* Which rotates and shifts go there too, as products with powers of two. Each step includes those
 * before it; one more than balances the two pipes is too many. */
enum opencl_mul {
    OPENCL_MUL_NONE,
    OPENCL_MUL_SHIFTS, /* the shifts of the message schedule: a product's upper half */
    OPENCL_MUL_HALF_E, /* one of the three rotates of e, in every second round: the sum of a
                          product's halves */
    OPENCL_MUL_E,      /* in every round */
    OPENCL_MUL_HALF_A, /* and one of a, in every second round */
    OPENCL_MUL_A,      /* in every round */
    OPENCL_MULS,
};

struct opencl_variant {
    uint16_t width; /* nonces of a work-item: 1, 2, 4, 8 or 16 */
    uint16_t group; /* work-items of a work-group: 1..1024; the kernel can be run with no other */
    uint8_t shared; /* 1: a work-item tests its nonces with every version, and expands their message
                       schedule once for all, which costs registers and pays from 2 or 3 versions
                       on; 0: a work-item tests its nonces with one version */
    uint8_t unroll; /* rounds written out before a loop begins again: 16, or 64 for all */
    uint8_t rotate; /* enum opencl_rotate */
    uint8_t choose; /* enum opencl_choose */
    uint8_t sum;    /* enum opencl_sum */
    uint8_t mad;    /* enum opencl_mad */
    uint8_t mul;    /* enum opencl_mul */
    uint8_t constant; /* 1: the work lies in __constant memory, 0: in __global */
};

/* Whose compiler builds it; decides which forms exist. */
enum opencl_vendor {
    OPENCL_VENDOR_OTHER,
    OPENCL_VENDOR_NVIDIA,
    OPENCL_VENDOR_AMD,
    OPENCL_VENDORS,
};

/* opencl_variant_vendor: from CL_DEVICE_VENDOR and CL_DEVICE_TYPE == CPU. A processor counts as
 * other, whoever made it. */
enum opencl_vendor opencl_variant_vendor(const char *device_vendor, bool is_cpu);

/* opencl_variant_valid: whether every field is in range and the vendor's compiler has its forms. */
bool opencl_variant_valid(const struct opencl_variant *v, enum opencl_vendor vendor);

#define OPENCL_VARIANT_OPTIONS_MAX 256 /* bytes, with the final zero */
#define OPENCL_VARIANT_NAME_MAX 63     /* bytes, without it */

/* opencl_variant_options: the options for clBuildProgram. In: a valid variant. */
void opencl_variant_options(const struct opencl_variant *v, char out[OPENCL_VARIANT_OPTIONS_MAX]);

/* opencl_variant_name: short and stable, for tables and caches:
 * "w1-g256-shared-u64-rotate-bitselect-plain-mad0-mul0-global".
 * opencl_variant_parse: the variant with that name; false when it is none. */
void opencl_variant_name(const struct opencl_variant *v, char out[OPENCL_VARIANT_NAME_MAX + 1]);
bool opencl_variant_parse(const char *name, struct opencl_variant *out);

/* What a device allows and prefers, as the host asks it. */
struct opencl_limits {
    enum opencl_vendor vendor;
    bool is_cpu;
    uint32_t group_max;      /* CL_DEVICE_MAX_WORK_GROUP_SIZE; at least 1 */
    uint32_t width;          /* CL_DEVICE_NATIVE_VECTOR_WIDTH_INT; 0: not known */
    uint64_t constant_bytes; /* CL_DEVICE_MAX_CONSTANT_BUFFER_SIZE; 0: not known */
};

/* opencl_variant_default: what to run untuned with so many versions per pass. Always valid. */
struct opencl_variant opencl_variant_default(const struct opencl_limits *limits, uint32_t versions);

/* opencl_variant_plainer: for a compiler that refuses *v, as one older than its vendor's forms
 * does: makes *v the default without any vendor's form; false when it is that already. */
bool opencl_variant_plainer(const struct opencl_limits *limits, uint32_t versions,
                            struct opencl_variant *v);

/* opencl_variant_neighbours: those that differ from `from` in one field and that the device can
 * run; fills at most `cap` (OPENCL_NEIGHBOURS_MAX is always enough) and returns how many. A search
 * that goes from the default to the best neighbour until none is better sees the fields' effects
 * after a few dozen builds instead of thousands. In: `from` is valid. */
#define OPENCL_NEIGHBOURS_MAX 48
size_t opencl_variant_neighbours(const struct opencl_limits *limits,
                                 const struct opencl_variant *from, struct opencl_variant *out,
                                 size_t cap);

#endif
