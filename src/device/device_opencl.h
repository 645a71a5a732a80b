/* device_opencl.h - an OpenCL device as a device: one host thread that keeps it busy, has it proved
 * from time to time, and takes it out of use when it cannot be trusted. */
#ifndef JOULEHASH_DEVICE_OPENCL_H
#define JOULEHASH_DEVICE_OPENCL_H

#include "device/device.h"
#include "device/opencl_runner.h"

#define DEVICE_OPENCL_BATCH_NS (INT64_C(20) * 1000000)
#define DEVICE_OPENCL_PROOF_NS (INT64_C(600) * 1000000000)
#define DEVICE_OPENCL_REBUILD_NS (INT64_C(3600) * 1000000000)

struct device_opencl_config {
    uint32_t index;     /* struct share.device */
    int64_t batch_ns;   /* aim for the length of a batch; 0: 20 ms */
    int64_t proof_ns;   /* from one proof to the next; 0: 10 minutes */
    int64_t rebuild_ns; /* a fault sooner after the last rebuild means quarantine; 0: an hour */
    double wanted;      /* candidates per batch; 0: 16 */
};

/* device_opencl_new: a device over a runner that has passed its proof, not yet running. Source and
 * mailbox (values of struct device_event) are borrowed and outlive it; the runner is the device's
 * own from then on. Errors leave *out NULL and the runner the caller's.
 *
 * On a fault (a call that fails, a batch that never ends or comes back with an older buffer, work-
 * groups that did not run, wrong nonces, a failed proof) what was in flight is given back, and the
 * device is built anew from source and proved. If that fails, or the last time was less than
 * rebuild_ns ago, it is put on DEVICE_HOLD_FAULT; taking that hold away has it built once more. */
enum err device_opencl_new(const struct device_opencl_config *config, struct opencl_runner *runner,
                           struct source *source, struct mailbox *mailbox, struct device **out);

#endif
