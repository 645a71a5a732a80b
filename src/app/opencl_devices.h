/* opencl_devices.h - the OpenCL devices of a run: found, chosen, built, proved. Main thread. */
#ifndef JOULEHASH_OPENCL_DEVICES_H
#define JOULEHASH_OPENCL_DEVICES_H

#include <stdbool.h>
#include <stdint.h>

#include "app/device_choice.h"
#include "app/exit_code.h"
#include "app/options.h"
#include "base/cache_file.h"
#include "device/opencl_calls.h"
#include "device/opencl_list.h"
#include "device/opencl_runner.h"
#include "measure/scopes.h"

#define OPENCL_DEVICES_VERSIONS 8                       /* per pass, unless told or tuned */
#define OPENCL_DEVICES_FIRST_HASHES (UINT64_C(1) << 16) /* of a first batch to measure with */

/* On the heap: 60 KiB. Outlives what is made with its runners. */
struct opencl_devices {
    struct opencl_calls calls;
    bool loaded;
    char none[160]; /* why there is no OpenCL; "" when loaded */
    struct opencl_list list;
    struct device_choice choice;
    char folder[CACHE_PATH_MOST];                  /* of the program cache; "": none */
    struct opencl_runner *runner[OPENCL_LIST_MAX]; /* those not taken by a miner are freed here */
    uint32_t runners;
    double rate_hs; /* of all of them, at a first look */
};

/* opencl_devices_find: loads OpenCL where -d may mean it, lists its devices, and makes the choice.
 * Where there is no OpenCL that is logged in one line. Returns EXIT_CODE_DONE, or the code to leave
 * with after having logged why. */
enum exit_code opencl_devices_find(const struct options *o, struct opencl_devices *d);

/* opencl_devices_open: builds and proves each chosen one. In: hasher, a self-tested one, or NULL to
 * pick one. A device that was not asked for by name is left out with a warning where it cannot be
 * used. Returns EXIT_CODE_DONE, or the code to leave with after having logged why. */
enum exit_code opencl_devices_open(const struct options *o, const struct hasher *hasher,
                                   struct opencl_devices *d);
void opencl_devices_close(struct opencl_devices *d); /* zeroed is fine */

/* opencl_devices_hasher: a self-tested one for proofs. opencl_devices_work: work to measure with.
 */
const struct hasher *opencl_devices_hasher(void);
void opencl_devices_work(struct work_prep *prep, uint32_t versions);

/* opencl_devices_limits: what the choice of a variant depends on. */
struct opencl_limits opencl_devices_limits(const struct opencl_device *d);

/* opencl_devices_place: to which energy its hashes belong: the processor's, or a card's. */
struct scopes_device opencl_devices_place(const struct opencl_device *d);

#endif
