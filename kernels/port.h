/* port.h - makes C of kernels/sha256d.cl, which is included after it: what OpenCL C has and C has
 * not, for gcc and clang. A work-item is one call of the kernel, with port_item set before it.
 *
 * Only the variants without inline assembly can be built so. */
#ifndef JOULEHASH_PORT_H
#define JOULEHASH_PORT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define __kernel static
#define __global
#define __constant static const
#define reqd_work_group_size(x, y, z) unused

typedef uint32_t uint;
typedef uint uint2 __attribute__((vector_size(8)));
typedef uint uint4 __attribute__((vector_size(16)));
typedef uint uint8 __attribute__((vector_size(32)));
typedef uint uint16 __attribute__((vector_size(64)));

/* Which work-item the next call is. */
struct port_item {
    size_t global[2], local[2];
};
static struct port_item port_item;

static inline size_t get_global_id(uint dimension)
{
    return port_item.global[dimension];
}

static inline size_t get_local_id(uint dimension)
{
    return port_item.local[dimension];
}

static inline uint atomic_inc(volatile uint *p)
{
    return __atomic_fetch_add(p, 1, __ATOMIC_RELAXED);
}

/* Scalars and vectors by one name, as OpenCL has them. */
#define PORT_LANES(x) (sizeof(x) / sizeof(uint))
#if JH_WIDTH == 1
#define SPLAT(x) ((uint)(x))
#else
#define SPLAT(x) ((vec){0} + (uint)(x))
#endif
#define rotate(x, n) ((x) << (n) | (x) >> (32u - (n)))
#define bitselect(a, b, c) (((a) & ~(c)) | ((b) & (c)))
#define any(x)                                                                                     \
    ({                                                                                             \
        __typeof__(x) any_x = (x);                                                                 \
        int any_set = 0;                                                                           \
        for (size_t any_i = 0; any_i < PORT_LANES(any_x); any_i++)                                 \
            any_set |= any_x[any_i] < 0;                                                           \
        any_set;                                                                                   \
    })
/* The upper half of a product, lane by lane. */
#if JH_WIDTH == 1
#define mul_hi(x, y) ((uint)((uint64_t)(x) * (y) >> 32))
#else
typedef uint port_vec __attribute__((vector_size(sizeof(uint) * JH_WIDTH)));
#define mul_hi(x, y)                                                                               \
    ({                                                                                             \
        port_vec high_x = (x);                                                                     \
        const port_vec high_y = (y);                                                               \
        for (size_t high_i = 0; high_i < JH_WIDTH; high_i++)                                       \
            high_x[high_i] = (uint)((uint64_t)high_x[high_i] * high_y[high_i] >> 32);              \
        high_x;                                                                                    \
    })
#endif
#define PORT_LOAD(type, at, p)                                                                     \
    ({                                                                                             \
        type load_x;                                                                               \
        memcpy(&load_x, (p) + (at)*PORT_LANES(load_x), sizeof load_x);                             \
        load_x;                                                                                    \
    })
#define PORT_STORE(type, x, at, p)                                                                 \
    do {                                                                                           \
        type store_x = (x);                                                                        \
        memcpy((p) + (at)*PORT_LANES(store_x), &store_x, sizeof store_x);                          \
    } while (0)
#define vload2(at, p) PORT_LOAD(uint2, at, p)
#define vload4(at, p) PORT_LOAD(uint4, at, p)
#define vload8(at, p) PORT_LOAD(uint8, at, p)
#define vload16(at, p) PORT_LOAD(uint16, at, p)
#define vstore2(x, at, p) PORT_STORE(uint2, x, at, p)
#define vstore4(x, at, p) PORT_STORE(uint4, x, at, p)
#define vstore8(x, at, p) PORT_STORE(uint8, x, at, p)
#define vstore16(x, at, p) PORT_STORE(uint16, x, at, p)

#endif
