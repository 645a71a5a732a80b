/* opencl_calls.h - the OpenCL 1.2 functions that joulehash uses, found at run time: a machine
 * without any OpenCL runs the same program. The struct is also the seam at which tests put faults
 * in. */
#ifndef JOULEHASH_OPENCL_CALLS_H
#define JOULEHASH_OPENCL_CALLS_H

#ifndef CL_TARGET_OPENCL_VERSION
#define CL_TARGET_OPENCL_VERSION 120
#endif
#include <CL/cl.h>
#include <stddef.h>

#include "base/err.h"

/* Name without "cl", and name. */
#define OPENCL_CALLS(X)                                                                            \
    X(get_platforms, clGetPlatformIDs)                                                             \
    X(platform_info, clGetPlatformInfo)                                                            \
    X(get_devices, clGetDeviceIDs)                                                                 \
    X(device_info, clGetDeviceInfo)                                                                \
    X(create_context, clCreateContext)                                                             \
    X(release_context, clReleaseContext)                                                           \
    X(create_queue, clCreateCommandQueue)                                                          \
    X(release_queue, clReleaseCommandQueue)                                                        \
    X(create_buffer, clCreateBuffer)                                                               \
    X(release_buffer, clReleaseMemObject)                                                          \
    X(program_with_source, clCreateProgramWithSource)                                              \
    X(program_with_binary, clCreateProgramWithBinary)                                              \
    X(build_program, clBuildProgram)                                                               \
    X(program_info, clGetProgramInfo)                                                              \
    X(build_info, clGetProgramBuildInfo)                                                           \
    X(release_program, clReleaseProgram)                                                           \
    X(create_kernel, clCreateKernel)                                                               \
    X(release_kernel, clReleaseKernel)                                                             \
    X(set_argument, clSetKernelArg)                                                                \
    X(group_info, clGetKernelWorkGroupInfo)                                                        \
    X(map_buffer, clEnqueueMapBuffer)                                                              \
    X(unmap_buffer, clEnqueueUnmapMemObject)                                                       \
    X(write_buffer, clEnqueueWriteBuffer)                                                          \
    X(read_buffer, clEnqueueReadBuffer)                                                            \
    X(run_kernel, clEnqueueNDRangeKernel)                                                          \
    X(flush, clFlush)                                                                              \
    X(event_info, clGetEventInfo)                                                                  \
    X(profiling_info, clGetEventProfilingInfo)                                                     \
    X(release_event, clReleaseEvent)

struct opencl_calls {
#define OPENCL_CALL_MEMBER(member, function) __typeof__(&function) member;
    OPENCL_CALLS(OPENCL_CALL_MEMBER)
#undef OPENCL_CALL_MEMBER
    void *library; /* of dlopen, for the life of the process; NULL: none */
};

/* opencl_calls_load: finds the loader (libOpenCL.so.1, then libOpenCL.so) and fills *out.
 * Returns ERR_UNSUPPORTED, with the reason in one line in why, when there is none or a function is
 * missing. Main thread. */
enum err opencl_calls_load(struct opencl_calls *out, char *why, size_t cap);

/* opencl_calls_load_from: the same from one library by name. */
enum err opencl_calls_load_from(const char *library, struct opencl_calls *out, char *why,
                                size_t cap);

/* opencl_calls_forget: after everything made through it was released. The library stays loaded. */
void opencl_calls_forget(struct opencl_calls *calls);

/* opencl_error_text: the name of an error code, as "CL_OUT_OF_RESOURCES"; never NULL. */
const char *opencl_error_text(cl_int code);

#endif
