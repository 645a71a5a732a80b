/* opencl_variant.c - which specialisations of the kernel there are, and which to try where. */
#include "device/opencl_variant.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "device/opencl_kernel.h"

/* A field with names for its values, in the order of the enum. */
static const char *const rotate_names[OPENCL_ROTATES] = {"rotate", "shifts", "bitalign", "shf"};
static const char *const choose_names[OPENCL_CHOOSES] = {"bitselect", "xor", "or", "lop3"};
static const char *const sum_names[OPENCL_SUMS] = {"plain", "joined", "pinned"};

enum opencl_vendor opencl_variant_vendor(const char *device_vendor, bool is_cpu)
{
    if (is_cpu)
        return OPENCL_VENDOR_OTHER;
    if (strstr(device_vendor, "NVIDIA") != NULL)
        return OPENCL_VENDOR_NVIDIA;
    if (strstr(device_vendor, "Advanced Micro Devices") != NULL ||
        strstr(device_vendor, "AuthenticAMD") != NULL || strcmp(device_vendor, "AMD") == 0)
        return OPENCL_VENDOR_AMD;
    return OPENCL_VENDOR_OTHER;
}

/* Whether the fields that are no mere numbers have values that exist. */
static bool in_range(const struct opencl_variant *v)
{
    return v->shared <= 1 && (v->unroll == 16 || v->unroll == 64) && v->rotate < OPENCL_ROTATES &&
           v->choose < OPENCL_CHOOSES && v->sum < OPENCL_SUMS && v->mad < OPENCL_MADS &&
           v->mul < OPENCL_MULS && v->constant <= 1 && v->group >= 1 && v->group <= 1024 &&
           (v->width == 1 || v->width == 2 || v->width == 4 || v->width == 8 || v->width == 16);
}

bool opencl_variant_valid(const struct opencl_variant *v, enum opencl_vendor vendor)
{
    bool ptx = v->rotate == OPENCL_ROTATE_NVIDIA || v->choose == OPENCL_CHOOSE_NVIDIA ||
               v->sum == OPENCL_SUM_NVIDIA;

    if (!in_range(v))
        return false;
    if (ptx && (vendor != OPENCL_VENDOR_NVIDIA || v->width != 1)) /* the assembly is for scalars */
        return false;
    return v->rotate != OPENCL_ROTATE_AMD || vendor == OPENCL_VENDOR_AMD;
}

void opencl_variant_options(const struct opencl_variant *v, char out[OPENCL_VARIANT_OPTIONS_MAX])
{
    int length = snprintf(
        out, OPENCL_VARIANT_OPTIONS_MAX,
        "-cl-std=CL1.2 -DJH_WIDTH=%d -DJH_GROUP=%d -DJH_SHARED=%d -DJH_UNROLL=%d "
        "-DJH_ROTATE=%d -DJH_CHOOSE=%d -DJH_SUM=%d -DJH_MAD=%d -DJH_MUL=%d -DJH_CONSTANT=%d",
        v->width, v->group, v->shared, v->unroll, v->rotate, v->choose, v->sum, v->mad, v->mul,
        v->constant);

    assert(length > 0 && length < OPENCL_VARIANT_OPTIONS_MAX);
    (void)length;
}

void opencl_variant_name(const struct opencl_variant *v, char out[OPENCL_VARIANT_NAME_MAX + 1])
{
    int length;

    assert(in_range(v));
    length = snprintf(out, OPENCL_VARIANT_NAME_MAX + 1, "w%d-g%d-%s-u%d-%s-%s-%s-mad%d-mul%d-%s",
                      v->width, v->group, v->shared ? "shared" : "own", v->unroll,
                      rotate_names[v->rotate], choose_names[v->choose], sum_names[v->sum], v->mad,
                      v->mul, v->constant ? "constant" : "global");
    assert(length > 0 && length <= OPENCL_VARIANT_NAME_MAX);
    (void)length;
}

/* The value among `names` whose name is `word`; `count` if none. */
static uint8_t number_of(const char *word, const char *const *names, uint8_t count)
{
    uint8_t i = 0;

    while (i < count && strcmp(word, names[i]) != 0)
        i++;
    return i;
}

bool opencl_variant_parse(const char *name, struct opencl_variant *out)
{
    static const char *const shared_names[] = {"own", "shared"};
    static const char *const space_names[] = {"global", "constant"};
    char shared[10], rotate[10], choose[10], sum[10], space[10];
    char again[OPENCL_VARIANT_NAME_MAX + 1];
    struct opencl_variant v = {0};
    unsigned int width, group, unroll, mad, mul;

    if (sscanf(name, "w%4u-g%4u-%9[a-z]-u%4u-%9[a-z0-9]-%9[a-z0-9]-%9[a-z]-mad%4u-mul%4u-%9[a-z]",
               &width, &group, shared, &unroll, rotate, choose, sum, &mad, &mul, space) != 10)
        return false;
    v.width = (uint16_t)width;
    v.group = (uint16_t)group;
    v.unroll = unroll <= 64 ? (uint8_t)unroll : 0;
    v.mad = mad < OPENCL_MADS ? (uint8_t)mad : OPENCL_MADS;
    v.mul = mul < OPENCL_MULS ? (uint8_t)mul : OPENCL_MULS;
    v.shared = number_of(shared, shared_names, 2);
    v.rotate = number_of(rotate, rotate_names, OPENCL_ROTATES);
    v.choose = number_of(choose, choose_names, OPENCL_CHOOSES);
    v.sum = number_of(sum, sum_names, OPENCL_SUMS);
    v.constant = number_of(space, space_names, 2);
    if (!in_range(&v))
        return false;
    opencl_variant_name(&v, again); /* so that nothing follows it and no number is written oddly */
    if (strcmp(name, again) != 0)
        return false;
    *out = v;
    return true;
}

/* ---- which to try ---- */

/* Whether the device can run it. */
static bool fits(const struct opencl_variant *v, const struct opencl_limits *limits)
{
    return opencl_variant_valid(v, limits->vendor) && v->group <= limits->group_max &&
           (v->constant == 0 ||
            limits->constant_bytes >= OPENCL_KERNEL_WORK_WORDS * sizeof(uint32_t));
}

static uint16_t at_most(uint32_t wanted, uint32_t most)
{
    while (wanted > most && wanted > 1)
        wanted /= 2;
    return (uint16_t)wanted;
}

struct opencl_variant opencl_variant_default(const struct opencl_limits *limits, uint32_t versions)
{
    /* A GPU works on a nonce per lane, so vectors only add registers. */
    struct opencl_variant v = {.width = 1,
                               .group = at_most(256, limits->group_max),
                               .shared = versions >= 3,
                               .unroll = 64};

    if (limits->vendor == OPENCL_VENDOR_NVIDIA) {
        /* What balances the two pipes, should a product of 64 bits take as long as two others, and
         * the banks of registers (bench/machine_code.py). The shared table needs so many registers
         * that smaller groups fill a processor better. */
        v.group = at_most(v.shared ? 128 : 256, limits->group_max);
        v.rotate = OPENCL_ROTATE_NVIDIA;
        v.choose = OPENCL_CHOOSE_NVIDIA;
        v.sum = OPENCL_SUM_NVIDIA;
        v.mad = v.shared ? OPENCL_MAD_ALL : OPENCL_MAD_PAIRS;
        v.mul = v.shared ? OPENCL_MUL_E : OPENCL_MUL_A;
    } else if (limits->is_cpu) {
        /* Explicit vectors of the processor's width, and code short enough to be built quickly. */
        v.width = at_most(limits->width >= 4 ? limits->width : 4, 16);
        v.group = at_most(16, limits->group_max);
        v.unroll = 16;
        v.rotate = OPENCL_ROTATE_SHIFTS;
        v.choose = OPENCL_CHOOSE_XOR;
    }
    assert(fits(&v, limits));
    return v;
}

bool opencl_variant_plainer(const struct opencl_limits *limits, uint32_t versions,
                            struct opencl_variant *v)
{
    struct opencl_limits any = *limits;
    struct opencl_variant plain;

    any.vendor = OPENCL_VENDOR_OTHER;
    plain = opencl_variant_default(&any, versions);
    if (memcmp(v, &plain, sizeof plain) == 0)
        return false;
    *v = plain;
    return true;
}

/* A search through the values of one field at a time. */
struct neighbours {
    const struct opencl_limits *limits;
    struct opencl_variant *out;
    size_t count, cap;
};

static void consider(struct neighbours *n, const struct opencl_variant *v)
{
    if (n->count < n->cap && fits(v, n->limits))
        n->out[n->count++] = *v;
}

size_t opencl_variant_neighbours(const struct opencl_limits *limits,
                                 const struct opencl_variant *from, struct opencl_variant *out,
                                 size_t cap)
{
    struct neighbours n = {.limits = limits, .out = out, .cap = cap};

    /* Fields with most effect first. */
#define EACH_OTHER(field, type, first, end, next)                                                  \
    for (unsigned int value = first; value < (end); value = next) {                                \
        struct opencl_variant v = *from;                                                           \
        v.field = (type)value;                                                                     \
        if (value != from->field)                                                                  \
            consider(&n, &v);                                                                      \
    }
    EACH_OTHER(mad, uint8_t, 0, OPENCL_MADS, value + 1)
    EACH_OTHER(mul, uint8_t, 0, OPENCL_MULS, value + 1)
    EACH_OTHER(shared, uint8_t, 0, 2, value + 1)
    EACH_OTHER(width, uint16_t, 1, 17, 2 * value)
    EACH_OTHER(group, uint16_t, 16, 1025, 2 * value)
    EACH_OTHER(choose, uint8_t, 0, OPENCL_CHOOSES, value + 1)
    EACH_OTHER(rotate, uint8_t, 0, OPENCL_ROTATES, value + 1)
    EACH_OTHER(sum, uint8_t, 0, OPENCL_SUMS, value + 1)
    EACH_OTHER(constant, uint8_t, 0, 2, value + 1)
    EACH_OTHER(unroll, uint8_t, 16, 65, 4 * value)
#undef EACH_OTHER
    return n.count;
}
