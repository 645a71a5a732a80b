/* opencl_list.c - asks platforms for devices, and devices for what they are. */
#include "device/opencl_list.h"

#include <stdio.h>
#include <string.h>

#include "base/inert.h"

/* Of extensions; not every header has them. */
#define PCI_BUS_INFO_KHR 0x410F
#define PCI_BUS_ID_NV 0x4008
#define PCI_SLOT_ID_NV 0x4009
#define PCI_DOMAIN_ID_NV 0x400A
#define TOPOLOGY_AMD 0x4037
#define TOPOLOGY_AMD_PCIE 1

#define PLATFORMS_MAX 32

const char *opencl_type_text(enum opencl_type type)
{
    switch (type) {
    case OPENCL_TYPE_CPU:
        return "cpu";
    case OPENCL_TYPE_GPU:
        return "gpu";
    case OPENCL_TYPE_ACCELERATOR:
        return "accelerator";
    case OPENCL_TYPE_OTHER:
        return "other";
    }
    return "unknown";
}

/* What a driver calls itself is text from outside. */
static void tidy(const char *from, size_t len, char out[OPENCL_TEXT_MAX])
{
    while (len > 0 && (*from == ' ' || *from == '\t')) {
        from++;
        len--;
    }
    while (len > 0 && strchr(" \t\r\n", from[len - 1]))
        len--;
    inert_copy(out, OPENCL_TEXT_MAX, from, len);
    if (out[0] == '\0')
        snprintf(out, OPENCL_TEXT_MAX, "unknown");
}

static void platform_text(const struct opencl_calls *c, cl_platform_id id, cl_platform_info what,
                          char out[OPENCL_TEXT_MAX])
{
    char text[512] = "";

    if (c->platform_info(id, what, sizeof text - 1, text, NULL) != CL_SUCCESS)
        text[0] = '\0';
    tidy(text, strlen(text), out);
}

static void device_text(const struct opencl_calls *c, cl_device_id id, cl_device_info what,
                        char out[OPENCL_TEXT_MAX])
{
    char text[512] = "";

    if (c->device_info(id, what, sizeof text - 1, text, NULL) != CL_SUCCESS)
        text[0] = '\0';
    tidy(text, strlen(text), out);
}

/* A number of `size` bytes; false, and zero, when it is not told. */
static bool ask(const struct opencl_calls *c, cl_device_id id, cl_device_info what, void *out,
                size_t size)
{
    size_t told = 0;

    memset(out, 0, size);
    if (c->device_info(id, what, size, out, &told) == CL_SUCCESS && told == size)
        return true;
    memset(out, 0, size);
    return false;
}

static bool has_extension(const char *extensions, const char *name)
{
    size_t len = strlen(name);

    for (const char *at = extensions; (at = strstr(at, name)) != NULL; at += len)
        if ((at == extensions || at[-1] == ' ') && (at[len] == ' ' || at[len] == '\0'))
            return true;
    return false;
}

static void ask_pci(const struct opencl_calls *c, struct opencl_device *d)
{
    char extensions[16384] = "";
    cl_uint khr[4], bus, slot;

    if (c->device_info(d->id, CL_DEVICE_EXTENSIONS, sizeof extensions - 1, extensions, NULL) !=
        CL_SUCCESS)
        return;
    if (has_extension(extensions, "cl_khr_pci_bus_info") &&
        ask(c, d->id, PCI_BUS_INFO_KHR, khr, sizeof khr)) {
        d->pci_domain = khr[0];
        d->pci_bus = khr[1];
        d->pci_device = khr[2];
        d->pci_function = khr[3];
        d->pci_known = true;
    } else if (has_extension(extensions, "cl_nv_device_attribute_query") &&
               ask(c, d->id, PCI_BUS_ID_NV, &bus, sizeof bus) &&
               ask(c, d->id, PCI_SLOT_ID_NV, &slot, sizeof slot)) {
        ask(c, d->id, PCI_DOMAIN_ID_NV, &d->pci_domain, sizeof d->pci_domain);
        d->pci_bus = bus;
        d->pci_device = slot >> 3;
        d->pci_function = slot & 7;
        d->pci_known = true;
    } else if (has_extension(extensions, "cl_amd_device_attribute_query")) {
        struct {
            cl_uint type;
            cl_uchar unused[17], bus, device, function;
        } amd;

        if (ask(c, d->id, TOPOLOGY_AMD, &amd, sizeof amd) && amd.type == TOPOLOGY_AMD_PCIE) {
            d->pci_bus = amd.bus;
            d->pci_device = amd.device;
            d->pci_function = amd.function;
            d->pci_known = true;
        }
    }
}

static void ask_device(const struct opencl_calls *c, struct opencl_device *d)
{
    cl_device_type type;
    cl_bool yes;
    size_t group;

    device_text(c, d->id, CL_DEVICE_NAME, d->device_name);
    device_text(c, d->id, CL_DEVICE_VENDOR, d->vendor);
    device_text(c, d->id, CL_DRIVER_VERSION, d->driver);
    device_text(c, d->id, CL_DEVICE_VERSION, d->opencl_version);
    ask(c, d->id, CL_DEVICE_TYPE, &type, sizeof type);
    d->type = type & CL_DEVICE_TYPE_GPU           ? OPENCL_TYPE_GPU
              : type & CL_DEVICE_TYPE_CPU         ? OPENCL_TYPE_CPU
              : type & CL_DEVICE_TYPE_ACCELERATOR ? OPENCL_TYPE_ACCELERATOR
                                                  : OPENCL_TYPE_OTHER;
    ask(c, d->id, CL_DEVICE_MAX_COMPUTE_UNITS, &d->compute_units, sizeof d->compute_units);
    ask(c, d->id, CL_DEVICE_MAX_CLOCK_FREQUENCY, &d->clock_mhz, sizeof d->clock_mhz);
    ask(c, d->id, CL_DEVICE_GLOBAL_MEM_SIZE, &d->memory_bytes, sizeof d->memory_bytes);
    ask(c, d->id, CL_DEVICE_NATIVE_VECTOR_WIDTH_INT, &d->vector_width, sizeof d->vector_width);
    ask(c, d->id, CL_DEVICE_MAX_CONSTANT_BUFFER_SIZE, &d->constant_bytes, sizeof d->constant_bytes);
    if (ask(c, d->id, CL_DEVICE_MAX_WORK_GROUP_SIZE, &group, sizeof group))
        d->group_max = group > UINT32_MAX ? UINT32_MAX : (uint32_t)group;
    ask(c, d->id, CL_DEVICE_HOST_UNIFIED_MEMORY, &yes, sizeof yes);
    d->unified_memory = yes;
    ask_pci(c, d);
    if (!ask(c, d->id, CL_DEVICE_AVAILABLE, &yes, sizeof yes) || !yes)
        d->unusable = "the driver says that it is not available";
    else if (!ask(c, d->id, CL_DEVICE_COMPILER_AVAILABLE, &yes, sizeof yes) || !yes)
        d->unusable = "its driver has no compiler";
    else if (!ask(c, d->id, CL_DEVICE_ENDIAN_LITTLE, &yes, sizeof yes) ||
             (yes != 0) != (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__))
        d->unusable = "its byte order is not this machine's";
    else if (d->group_max == 0)
        d->unusable = "it does not say how large a work-group may be";
}

void opencl_list_fill(const struct opencl_calls *c, struct opencl_list *out)
{
    cl_platform_id platform[PLATFORMS_MAX];
    cl_uint platforms = 0;

    memset(out, 0, sizeof *out);
    if (c->get_platforms(PLATFORMS_MAX, platform, &platforms) != CL_SUCCESS)
        return;
    for (cl_uint p = 0; p < platforms && p < PLATFORMS_MAX; p++) {
        cl_device_id id[OPENCL_LIST_MAX];
        cl_uint devices = 0;

        if (c->get_devices(platform[p], CL_DEVICE_TYPE_ALL, OPENCL_LIST_MAX, id, &devices) !=
            CL_SUCCESS)
            continue;
        for (cl_uint i = 0; i < devices; i++) {
            if (i >= OPENCL_LIST_MAX || out->count == OPENCL_LIST_MAX) {
                out->left_out++;
                continue;
            }
            struct opencl_device *d = &out->device[out->count];

            d->index = (uint32_t)out->count++;
            d->platform = platform[p];
            d->id = id[i];
            snprintf(d->name, sizeof d->name, "opencl:%u", d->index);
            platform_text(c, platform[p], CL_PLATFORM_NAME, d->platform_name);
            ask_device(c, d);
        }
    }
}

char *opencl_list_pci(const struct opencl_device *d, char out[16])
{
    if (d->pci_known)
        snprintf(out, 16, "%04x:%02x:%02x.%x", d->pci_domain & 0xffff, d->pci_bus & 0xff,
                 d->pci_device & 0xff, d->pci_function & 0xf);
    else
        snprintf(out, 16, "unknown");
    return out;
}

const struct opencl_device *opencl_list_twin(const struct opencl_list *list,
                                             const struct opencl_device *d)
{
    for (size_t i = 0; i < d->index && d->pci_known; i++) {
        const struct opencl_device *other = &list->device[i];

        if (other->pci_known && other->pci_domain == d->pci_domain &&
            other->pci_bus == d->pci_bus && other->pci_device == d->pci_device &&
            other->pci_function == d->pci_function)
            return other;
    }
    return NULL;
}
