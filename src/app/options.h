/* options.h - one table of all options: names, letters, types, units, defaults, the commands that
 * take them, help. Parsing of the command line and of the configuration file, --help, and the hints
 * at the nearest name all come from it. */
#ifndef JOULEHASH_OPTIONS_H
#define JOULEHASH_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "app/option_econ.h"
#include "app/option_faces.h"
#include "app/option_policy.h"
#include "base/cpu_list.h"
#include "base/err.h"
#include "hash/prep.h"

#define OPTIONS_POOLS_MAX 16
#define OPTIONS_PINS_MAX 8 /* of one pool */
#define OPTIONS_VERSIONS_MAX 16
#define OPTIONS_SENSORS_MAX 16
#define OPTIONS_REDIRECTS_MAX 16

enum options_command {
    OPTIONS_MINE = 1,
    OPTIONS_DEMO = 2,
    OPTIONS_BENCH = 4,
    OPTIONS_DEVICES = 8,
    OPTIONS_TUNE = 16,
    OPTIONS_PROFIT = 32,
    OPTIONS_EFFICIENCY = 64,
    OPTIONS_PROBE = 1 << 10,
    OPTIONS_REPLAY = 1 << 11,
};

/* options_command_name: "mine", "demo", "bench", "devices", "tune", "profit", "probe", "replay". */
const char *options_command_name(enum options_command command);

/* How several pools share the work; see pool_order.h. */
enum options_strategy { OPTIONS_FAILOVER, OPTIONS_QUOTA, OPTIONS_ROUND_ROBIN };

struct options_pool {
    char *url, *user, *password; /* owned; user and password NULL when not given */
    double quota;                /* 0: not given */
    char *expect_payout;         /* owned; NULL: nothing is expected */
    char *proxy;                 /* NULL: the one for all; may hold a password */
    char *tls_pin[OPTIONS_PINS_MAX], *tls_cert, *tls_key;
    size_t tls_pins;
    bool tls_insecure;
    char *rpc_cookie; /* of a node; NULL: none */
};

struct restart;

struct options {
    enum options_command command;
    bool help, show_version, check_config;
    char *print; /* see manual_print; NULL: nothing */
    struct options_pool pool[OPTIONS_POOLS_MAX];
    size_t pools;
    char *proxy;  /* of pools that have none of their own; NULL: none */
    char *cacert; /* the only authorities trusted; NULL: the system's */
    enum options_strategy strategy;
    double turn_s;                              /* 0: by strategy */
    char *redirect_host[OPTIONS_REDIRECTS_MAX]; /* owned */
    size_t redirect_hosts;
    char *coinbase_address, *coinbase_sig; /* of blocks mined on a node; NULL: not given */
    char *journal;                         /* folder of found blocks; NULL: the default */
    double block_interval_s;               /* 0: no pace */
    double until_share_difficulty;         /* 0: none */
    uint64_t max_blocks;                   /* accepted; 0: no limit */
    bool exact;
    char *devices;        /* -d; NULL: the processor, and OpenCL GPUs */
    char *opencl_variant; /* NULL: by device */
    double batch_ms;      /* of OpenCL devices */
    bool tune_efficiency; /* tune by J/TH, not by speed */
    char *kernel;         /* NULL: the fastest; bench: "all" */
    char *log_file;       /* NULL: standard error, or syslog */
    bool syslog, log_json;
    char *config_file;             /* NULL: none */
    char *read_once;               /* what was read and is no file, so gone; NULL: nothing was */
    const struct restart *restart; /* borrowed; NULL: it cannot begin anew */
    uint32_t threads;              /* 0: by default, or percent of that */
    double threads_percent;        /* 0: not so given */
    struct cpu_list cpu_affinity;  /* run on these alone; empty: on all that we may use */
    int cpu_priority;              /* see struct thread_setting */
    bool no_pin;
    uint32_t
        versions[OPTIONS_VERSIONS_MAX]; /* versions per pass; one for mining, a list for bench */
    size_t version_counts;              /* 0: by calibration */
    double time_limit_s;                /* 0: none; negative: not given */
    uint64_t max_shares;                /* accepted; 0: no limit */
    double max_submits;                 /* per second; 0: no limit */
    double suggest_difficulty;          /* 0: none */
    double timeout_s, retry_pause_s;
    int32_t retries; /* -1: for ever */
    bool version_rolling, json, quiet, debug, protocol_dump, background;
    char
        *sensor[OPTIONS_SENSORS_MAX]; /* as struct sensor_spec has it; none: all that can be read */
    size_t sensors;
    double temp_target_c, temp_stop_c; /* degrees Celsius; 0: none */
    struct option_faces faces;
    struct option_policy policy;
    char *sysfs_root; /* NULL: by the environment, else the machine's own */
    /* demo */
    uint16_t port;
    bool pool_only, rolled_only;
    char *record;     /* file for a transcript; NULL: none */
    char *transcript; /* of replay; NULL: not given */
    /* probe; its pool is the only one in pool[] */
    bool with_bad_shares;
    /* bench */
    double bench_seconds; /* 0: by command */
    bool energy;
    struct option_econ econ;
};

/* options_init: every default. */
void options_init(struct options *o);
void options_clear(struct options *o); /* frees, and wipes passwords */

/* options_read_once: notes a path that is about to be read, if it is no file. False: no memory. */
bool options_read_once(struct options *o, const char *path);

/* options_parse: argv[1..] into *o (from options_init), reading the configuration file where -c
 * names one. The command line wins over the file, and pools or sensors given on it replace the
 * file's.
 * Passwords are overwritten in argv, so that they do not stay in the process list. Returns false
 * with what and where, and the nearest known name, in why. */
bool options_parse(int argc, char **argv, struct options *o, char *why, size_t cap);

/* options_help: for one command, or for all with 0. */
void options_help(unsigned commands, FILE *to);

#endif
