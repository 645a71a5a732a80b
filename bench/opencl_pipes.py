#!/usr/bin/env python3
"""opencl_pipes.py - how many instructions of the kernel's kinds an OpenCL device does in a clock: the
ceiling against which its hashrate stands.

    bench/opencl_pipes.py [N]     the device opencl:N (default 0)

Every work-item repeats one operation, or a mix, on registers of its own; as many work-items as fit run at
once. On NVIDIA the operations are inline PTX and the clocks are the multiprocessor's own counter: printed is
how many instructions each of its four schedulers issued in a clock, at most 1. Elsewhere they are plain
OpenCL C, for which a compiler may find something shorter, and a time stands in place of clocks. NVIDIA's
assembler makes half of the adds, and none of the other kinds, multiply-adds."""
import ctypes
import sys
import time

GROUP = 256
REGISTERS = 8  # of a work-item, each used by its neighbours' operations
PTX = {
    "add": "add.u32 {0}, {0}, {1};",
    "add3": "{{ .reg .u32 t; add.u32 t, {0}, {1}; add.u32 {0}, t, {2}; }}",
    "lop3": "lop3.b32 {0}, {0}, {1}, {2}, 0xe8;",
    "shf": "shf.l.wrap.b32 {0}, {0}, {1}, 7;",
    "rotate+add": "{{ .reg .u32 t; shf.l.wrap.b32 t, {0}, {0}, 7; add.u32 {0}, t, {1}; }}",
    "mad": "mad.lo.u32 {0}, {0}, %8, {1};",
    "mul.hi": "mul.hi.u32 {0}, {1}, %8;",
    "wide": "{{ .reg .u64 d; .reg .u32 t; mul.wide.u32 d, {0}, %8; mov.b64 {{{0}, {1}}}, d; }}",
}
PLAIN = {
    "add": "{0} = {0} + {1};", "add3": "{0} = {0} + {1} + {2};",
    "lop3": "{0} = bitselect({0}, {1}, {2} ^ {0});", "shf": "{0} = {0} << 7 | {1} >> 25;",
    "rotate+add": "{0} = rotate({0}, 7u) + {1};", "mad": "{0} = {0} * factor + {1};",
    "mul.hi": "{0} = mul_hi({1}, factor);", "wide": "{1} = mul_hi({0}, factor); {0} = {0} * factor;",
}
MIXES = [[kind] for kind in PTX] + [
    ["lop3", "mad"], ["shf", "mad"], ["add3", "mad"], ["rotate+add", "mad"], ["lop3", "shf", "mad", "mad"],
    ["lop3", "lop3", "wide"], ["lop3", "wide"], ["lop3", "mul.hi"]]
CLOCK = "__asm__ volatile(\"mov.u64 %0, %%clock64;\" : \"=l\"({}) :: \"memory\");"


def source(kinds, operations, nvidia):
    form = PTX if nvidia else PLAIN
    name = "%{}" if nvidia else "r{}"
    lines = []
    for i in range(operations):
        places = [name.format((i + k) % REGISTERS) for k in range(3)]
        lines.append(form[kinds[i % len(kinds)]].format(*places))
    if nvidia:
        body = '__asm__ volatile("' + " ".join(lines) + '" : ' + \
            ", ".join(f'"+r"(r{i})' for i in range(REGISTERS)) + ' : "r"(factor));'
    else:
        body = " ".join(lines)
    return f"""__kernel void pipe(__global uint *out, const uint factor, const uint loops) {{
    uint r0 = get_global_id(0), r1 = r0 + 1, r2 = r0 + 2, r3 = r0 + 3, r4 = r0 + 4, r5 = r0 + 5, r6 = r0 + 6,
         r7 = r0 + 7;
    ulong begin = 0, end = 0;
    {CLOCK.format("begin") if nvidia else ""}
    for (uint i = 0; i < loops; i++) {{ {body} }}
    {CLOCK.format("end") if nvidia else ""}
    out[2 * get_global_id(0)] = (uint)(end - begin);
    out[2 * get_global_id(0) + 1] = r0 ^ r1 ^ r2 ^ r3 ^ r4 ^ r5 ^ r6 ^ r7;
}}"""


class Device:
    """The N-th over all platforms, in the order in which joulehash numbers them."""

    def __init__(self, wanted):
        self.cl = ctypes.CDLL("libOpenCL.so.1")
        for name in ("clCreateContext", "clCreateCommandQueue", "clCreateBuffer", "clCreateProgramWithSource",
                     "clCreateKernel"):
            getattr(self.cl, name).restype = ctypes.c_void_p
        count, found = ctypes.c_uint(), []
        self.cl.clGetPlatformIDs(0, None, ctypes.byref(count))
        platforms = (ctypes.c_void_p * count.value)()
        self.check(self.cl.clGetPlatformIDs(count, platforms, None), "clGetPlatformIDs")
        for platform in platforms:
            if self.cl.clGetDeviceIDs(ctypes.c_void_p(platform), ctypes.c_ulong(0xffffffff), 0, None,
                                      ctypes.byref(count)) == 0:
                devices = (ctypes.c_void_p * count.value)()
                self.cl.clGetDeviceIDs(ctypes.c_void_p(platform), ctypes.c_ulong(0xffffffff), count, devices, None)
                found += devices
        if wanted >= len(found):
            sys.exit(f"opencl_pipes: there is no opencl:{wanted}, only {len(found)} devices")
        self.id = ctypes.c_void_p(found[wanted])
        self.name, self.vendor = self.text(0x102b), self.text(0x102c)
        self.units, self.mhz = self.number(0x1002), self.number(0x100c)
        code = ctypes.c_int()
        self.context = ctypes.c_void_p(self.cl.clCreateContext(None, 1, ctypes.byref(self.id), None, None,
                                                               ctypes.byref(code)))
        self.check(code.value, "clCreateContext")
        self.queue = ctypes.c_void_p(self.cl.clCreateCommandQueue(self.context, self.id, ctypes.c_ulong(0),
                                                                  ctypes.byref(code)))
        self.check(code.value, "clCreateCommandQueue")

    @staticmethod
    def check(code, what):
        if code != 0:
            raise RuntimeError(f"{what}: error {code}")

    def text(self, what):
        buffer = ctypes.create_string_buffer(1024)
        self.check(self.cl.clGetDeviceInfo(self.id, what, ctypes.c_size_t(1024), buffer, None), "clGetDeviceInfo")
        return buffer.value.decode(errors="replace")

    def number(self, what):
        value = ctypes.c_uint()
        self.check(self.cl.clGetDeviceInfo(self.id, what, ctypes.c_size_t(4), ctypes.byref(value), None),
                   "clGetDeviceInfo")
        return value.value

    def run(self, text, items, loops):
        """(seconds, words that the work-items wrote) of the faster of two runs."""
        cl, code = self.cl, ctypes.c_int()
        lines = ctypes.c_char_p(text.encode())
        program = ctypes.c_void_p(cl.clCreateProgramWithSource(self.context, 1, ctypes.byref(lines), None,
                                                               ctypes.byref(code)))
        self.check(code.value, "clCreateProgramWithSource")
        if cl.clBuildProgram(program, 1, ctypes.byref(self.id), b"-cl-std=CL1.2", None, None) != 0:
            log = ctypes.create_string_buffer(8192)
            cl.clGetProgramBuildInfo(program, self.id, 0x1183, ctypes.c_size_t(8192), log, None)
            raise RuntimeError(log.value.decode(errors="replace").strip()[:300])
        kernel = ctypes.c_void_p(cl.clCreateKernel(program, b"pipe", ctypes.byref(code)))
        self.check(code.value, "clCreateKernel")
        size = ctypes.c_size_t(8 * items)
        buffer = ctypes.c_void_p(cl.clCreateBuffer(self.context, ctypes.c_ulong(1), size, None, ctypes.byref(code)))
        self.check(code.value, "clCreateBuffer")
        words, best = (ctypes.c_uint * (2 * items))(), None
        try:
            for at, value in enumerate((buffer, ctypes.c_uint(3), ctypes.c_uint(loops))):
                self.check(cl.clSetKernelArg(kernel, at, ctypes.c_size_t(ctypes.sizeof(value)), ctypes.byref(value)),
                           "clSetKernelArg")
            for _ in range(2):
                begin = time.perf_counter()
                self.check(cl.clEnqueueNDRangeKernel(
                    self.queue, kernel, 1, None, ctypes.byref(ctypes.c_size_t(items)),
                    ctypes.byref(ctypes.c_size_t(GROUP)), 0, None, None), "clEnqueueNDRangeKernel")
                self.check(cl.clFinish(self.queue), "clFinish")
                seconds = time.perf_counter() - begin
                best = min(best or seconds, seconds)
            self.check(cl.clEnqueueReadBuffer(self.queue, buffer, 1, ctypes.c_size_t(0), size, words, 0, None, None),
                       "clEnqueueReadBuffer")
        finally:
            cl.clReleaseMemObject(buffer)
            cl.clReleaseKernel(kernel)
            cl.clReleaseProgram(program)
        return best, words


def main():
    device = Device(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    nvidia = "NVIDIA" in device.vendor
    items = device.units * (2048 if nvidia else GROUP)
    operations, loops = (128, 2048) if nvidia else (32, 64)  # a processor shows only that it runs
    print(f"{device.name}: {device.units} compute units, {device.mhz} MHz at most, {items} work-items")
    failed = 0
    for kinds in MIXES:
        label = " ".join(kinds)
        try:
            seconds, words = device.run(source(kinds, operations, nvidia), items, loops)
        except RuntimeError as why:
            print(f"{label:24} failed: {why}")
            failed += 1
            continue
        done = items * loops * operations
        line = f"{label:24} {done / seconds / 1e9:10.1f} G operations/s"
        if nvidia:
            clocks = max(words[0::2])
            line += f"  {2048 / 32 / 4 * loops * operations / clocks:.3f} instructions/clock and scheduler, " \
                    f"{clocks / seconds / 1e9:.3f} GHz"
        print(line, flush=True)
    sys.exit(1 if failed == len(MIXES) else 0)


if __name__ == "__main__":
    main()
