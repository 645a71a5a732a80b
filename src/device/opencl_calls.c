/* opencl_calls.c - loads the OpenCL library, if there is one. */
#include "device/opencl_calls.h"

#include <dlfcn.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/symbol.h"

static bool find(void *library, const char *name, void *member, char *why, size_t cap)
{
    if (symbol_find(library, name, member))
        return true;
    snprintf(why, cap, "the OpenCL library lacks %s", name);
    return false;
}

enum err opencl_calls_load_from(const char *library, struct opencl_calls *out, char *why,
                                size_t cap)
{
    bool ok = true;

    memset(out, 0, sizeof *out);
    out->library = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    if (!out->library) {
        snprintf(why, cap, "no OpenCL library (%s) is installed", library);
        return ERR_UNSUPPORTED;
    }
#define OPENCL_CALL_FIND(member, function)                                                         \
    ok = ok && find(out->library, #function, &out->member, why, cap);
    OPENCL_CALLS(OPENCL_CALL_FIND)
#undef OPENCL_CALL_FIND
    if (ok)
        return ERR_OK;
    dlclose(out->library); /* none of it was called */
    memset(out, 0, sizeof *out);
    return ERR_UNSUPPORTED;
}

enum err opencl_calls_load(struct opencl_calls *out, char *why, size_t cap)
{
    char unused[160];

    if (opencl_calls_load_from("libOpenCL.so.1", out, why, cap) == ERR_OK)
        return ERR_OK;
    return opencl_calls_load_from("libOpenCL.so", out, unused, sizeof unused);
}

void opencl_calls_forget(struct opencl_calls *calls)
{
    /* Not dlclose(): drivers have threads and exit handlers of their own in there. */
    memset(calls, 0, sizeof *calls);
}

const char *opencl_error_text(cl_int code)
{
    static const struct {
        cl_int code;
        const char *text;
    } known[] = {
        {CL_SUCCESS, "CL_SUCCESS"},
        {CL_DEVICE_NOT_FOUND, "CL_DEVICE_NOT_FOUND"},
        {CL_DEVICE_NOT_AVAILABLE, "CL_DEVICE_NOT_AVAILABLE"},
        {CL_COMPILER_NOT_AVAILABLE, "CL_COMPILER_NOT_AVAILABLE"},
        {CL_MEM_OBJECT_ALLOCATION_FAILURE, "CL_MEM_OBJECT_ALLOCATION_FAILURE"},
        {CL_OUT_OF_RESOURCES, "CL_OUT_OF_RESOURCES"},
        {CL_OUT_OF_HOST_MEMORY, "CL_OUT_OF_HOST_MEMORY"},
        {CL_PROFILING_INFO_NOT_AVAILABLE, "CL_PROFILING_INFO_NOT_AVAILABLE"},
        {CL_BUILD_PROGRAM_FAILURE, "CL_BUILD_PROGRAM_FAILURE"},
        {CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST,
         "CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST"},
        {CL_INVALID_VALUE, "CL_INVALID_VALUE"},
        {CL_INVALID_PLATFORM, "CL_INVALID_PLATFORM"},
        {CL_INVALID_DEVICE, "CL_INVALID_DEVICE"},
        {CL_INVALID_CONTEXT, "CL_INVALID_CONTEXT"},
        {CL_INVALID_COMMAND_QUEUE, "CL_INVALID_COMMAND_QUEUE"},
        {CL_INVALID_MEM_OBJECT, "CL_INVALID_MEM_OBJECT"},
        {CL_INVALID_BINARY, "CL_INVALID_BINARY"},
        {CL_INVALID_BUILD_OPTIONS, "CL_INVALID_BUILD_OPTIONS"},
        {CL_INVALID_PROGRAM, "CL_INVALID_PROGRAM"},
        {CL_INVALID_PROGRAM_EXECUTABLE, "CL_INVALID_PROGRAM_EXECUTABLE"},
        {CL_INVALID_KERNEL_NAME, "CL_INVALID_KERNEL_NAME"},
        {CL_INVALID_KERNEL, "CL_INVALID_KERNEL"},
        {CL_INVALID_KERNEL_ARGS, "CL_INVALID_KERNEL_ARGS"},
        {CL_INVALID_WORK_GROUP_SIZE, "CL_INVALID_WORK_GROUP_SIZE"},
        {CL_INVALID_EVENT, "CL_INVALID_EVENT"},
        {CL_INVALID_OPERATION, "CL_INVALID_OPERATION"},
        {CL_INVALID_BUFFER_SIZE, "CL_INVALID_BUFFER_SIZE"},
        {CL_INVALID_GLOBAL_WORK_SIZE, "CL_INVALID_GLOBAL_WORK_SIZE"},
        {-1001, "CL_PLATFORM_NOT_FOUND_KHR"}, /* of the loader */
    };

    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (known[i].code == code)
            return known[i].text;
    return "an error that OpenCL 1.2 does not name";
}
