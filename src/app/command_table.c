/* command_table.c - the commands, topics and exit codes. */
#include "app/command_table.h"

#include "app/exit_code.h"

#define MINERS (OPTIONS_MINE | OPTIONS_DEMO)
#define HASHING (MINERS | OPTIONS_BENCH | OPTIONS_DEVICES | OPTIONS_TUNE | OPTIONS_EFFICIENCY)

const struct command_row command_table[] = {
    {OPTIONS_MINE, "mine", "-o URL -u NAME [-o URL -u NAME...]", "mine at pools"},
    {OPTIONS_DEMO, "demo", "", "mine real blocks at an embedded pool"},
    {OPTIONS_BENCH, "bench", "", "measure every hasher"},
    {OPTIONS_EFFICIENCY, "efficiency", "", "find where joules buy most hashes"},
    {OPTIONS_DEVICES, "devices", "", "list what can hash here, and sensors"},
    {OPTIONS_TUNE, "tune", "", "search the best OpenCL kernel"},
    {OPTIONS_PROFIT, "profit", "", "what machines earn and cost"},
    {OPTIONS_PROBE, "probe", "URL -u NAME", "look how a pool behaves"},
    {OPTIONS_REPLAY, "replay", "FILE", "run a recording through the session"},
};

const size_t command_rows = sizeof command_table / sizeof command_table[0];

const struct topic_row topic_table[] = {
    {"Pools",
     "stratum+tcp:// or stratum+ssl:// (TLS, verified), then [user[:pass]@]host[:port]; unix:/path "
     "of a socket on this machine. Proxies: socks5h:// or http://[user[:pass]@]host:port, which "
     "resolve the pool's name themselves; direct for none. A node of one's own, to mine on alone: "
     "http://[user[:pass]@]host:port, with --coinbase-addr.",
     OPTIONS_MINE | OPTIONS_PROBE},
    {"Devices",
     "with commas between: cpu; cpu:0-3,6 by the processors' numbers; opencl (its GPUs and "
     "accelerators); opencl:0,1 by index; opencl:gpu, opencl:cpu, opencl:accelerator by type; "
     "opencl:all; opencl:NAME by any part of the name; pci:01:00.0 by PCI address. `joulehash "
     "devices` lists them. OpenCL runs processors only where told to: joulehash's own code is "
     "faster there.",
     HASHING},
    {"Sensors",
     "rapl, perf, hwmon, nvml, rocm, ipmi, battery, each alone or with :NAME of one (a name or PCI "
     "address from `joulehash devices`); watts:N, given and not measured; cmd:PROGRAM, which "
     "prints a number and W, mW, kW, J, mJ, kJ, Wh or kWh; shelly:URL and tasmota:URL, plugs on "
     "the network, with user:password@ before the host where they want one. After each may stand "
     ",scope=wall|node|psys|package|dram|board and ,max=WATTS.",
     HASHING},
};

const size_t topic_rows = sizeof topic_table / sizeof topic_table[0];

const struct exit_row exit_table[] = {
    {EXIT_CODE_DONE, "done"},
    {EXIT_CODE_USAGE, "usage or configuration"},
    {EXIT_CODE_NO_JOB, "no job: retries exhausted, or the time limit passed without any"},
    {EXIT_CODE_NO_DEVICE, "no usable device"},
    {EXIT_CODE_UNAUTHORIZED, "not authorised"},
    {EXIT_CODE_SELF_TEST, "self-test failed"},
    {EXIT_CODE_SIGINT, "stopped by SIGINT, after a clean end"},
    {EXIT_CODE_SIGTERM, "stopped by SIGTERM, after a clean end"},
};

const size_t exit_rows = sizeof exit_table / sizeof exit_table[0];
