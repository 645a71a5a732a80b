/* kernel_gpu.h - what the scalar OpenCL kernel needs of a device's library, in the compiler's own
 * words, so that clang alone can compile it for graphics processors and check_kernel_operations.py can
 * count what comes out. Included before kernels/sha256d.cl. */
#ifndef JOULEHASH_KERNEL_GPU_H
#define JOULEHASH_KERNEL_GPU_H

typedef unsigned int uint;
typedef unsigned long ulong;

#ifdef __AMDGCN__
#define GROUP_X __builtin_amdgcn_workgroup_id_x()
#define GROUP_Y __builtin_amdgcn_workgroup_id_y()
#define ITEM_X __builtin_amdgcn_workitem_id_x()
#define mul_hi(x, y) ((uint)((unsigned long)(x) * (y) >> 32))
#else
#define GROUP_X __nvvm_read_ptx_sreg_ctaid_x()
#define GROUP_Y __nvvm_read_ptx_sreg_ctaid_y()
#define ITEM_X __nvvm_read_ptx_sreg_tid_x()
#define mul_hi(x, y) __nvvm_mulhi_ui(x, y)
#endif
#define get_global_id(dimension) ((dimension) == 0 ? GROUP_X * JH_GROUP + ITEM_X : GROUP_Y)
#define get_local_id(dimension) ITEM_X
#define rotate(x, n) __builtin_rotateleft32(x, n)
#define bitselect(a, b, c) ((a) ^ ((c) & ((a) ^ (b))))
#define atomic_inc(p) __sync_fetch_and_add(p, 1)

#endif
