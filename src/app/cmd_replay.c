/* cmd_replay.c - drives the session with a recorded transcript. */
#include "app/commands.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "app/replay_run.h"
#include "app/version.h"
#include "base/log.h"

static void say(double seconds, uint32_t pool, const char *text)
{
    log_debug("%.6f pool%" PRIu32 ": %s", seconds, pool, text);
}

static void print_text(const struct replay_report *r)
{
    printf("%" PRIu64 " records over %.3f s\n", r->records, r->seconds);
    for (uint32_t i = 0; i < REPLAY_POOLS_MAX; i++) {
        const struct replay_pool *p = &r->pool[i];

        if (!p->seen)
            continue;
        printf("pool%" PRIu32 ": %" PRIu64 " sessions, %" PRIu64 " jobs, %" PRIu64
               " bytes heard, %" PRIu64 " lines said; %" PRIu64 " lines, %" PRIu64
               " values and %" PRIu64 " jobs refused\n",
               i, p->sessions, p->jobs, p->bytes_heard, p->lines_said, p->bad_lines,
               p->refused_values, p->refused_jobs);
        printf("pool%" PRIu32 ": shares: %" PRIu64 " accepted, %" PRIu64 " rejected, %" PRIu64
               " lost, %" PRIu64 " without an answer\n",
               i, p->counts.accepted, p->counts.rejected, p->counts.lost, p->counts.pending);
    }
    if (r->differences == 0)
        printf("all that was said then is said now\n");
    else
        printf("%" PRIu64 " lines differ; the first, at %s\n", r->differences, r->first);
}

static bool print_json(const struct replay_report *r)
{
    json_t *pools = json_array(), *root;
    bool ok;

    for (uint32_t i = 0; i < REPLAY_POOLS_MAX; i++) {
        const struct replay_pool *p = &r->pool[i];

        if (p->seen)
            json_array_append_new(
                pools,
                json_pack("{s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I,s:I}", "pool",
                          (json_int_t)i, "sessions", (json_int_t)p->sessions, "jobs",
                          (json_int_t)p->jobs, "bytes_heard", (json_int_t)p->bytes_heard,
                          "lines_said", (json_int_t)p->lines_said, "bad_lines",
                          (json_int_t)p->bad_lines, "refused_values", (json_int_t)p->refused_values,
                          "refused_jobs", (json_int_t)p->refused_jobs, "accepted",
                          (json_int_t)p->counts.accepted, "rejected",
                          (json_int_t)p->counts.rejected, "lost", (json_int_t)p->counts.lost,
                          "pending", (json_int_t)p->counts.pending));
    }
    root = json_pack("{s:s,s:s,s:I,s:f,s:I,s:o,s:o}", "version", JOULEHASH_VERSION, "command",
                     "replay", "records", (json_int_t)r->records, "seconds", r->seconds,
                     "differences", (json_int_t)r->differences, "first_difference",
                     r->differences > 0 ? json_string(r->first) : json_null(), "pools", pools);
    ok = root && json_dumpf(root, stdout, JSON_COMPACT | JSON_REAL_PRECISION(12)) == 0;
    json_decref(root);
    return ok && putchar('\n') != EOF;
}

enum exit_code cmd_replay(const struct options *o)
{
    struct replay_report *report = calloc(1, sizeof *report);
    FILE *file = o->transcript ? fopen(o->transcript, "re") : NULL;
    enum exit_code code = EXIT_CODE_USAGE;
    char why[200];

    if (!o->transcript)
        log_error("which transcript? joulehash replay FILE, written with --record FILE");
    else if (!file)
        log_error("%s: %s", o->transcript, strerror(errno));
    else if (!report)
        log_error("%s", err_text(ERR_NOMEM));
    else {
        enum err e = replay_run(file, say, report, why, sizeof why);

        if (e != ERR_OK)
            log_error("%s: %s", o->transcript, why);
        else
            code = report->differences > 0 ? EXIT_CODE_SELF_TEST : EXIT_CODE_DONE;
        if (o->json)
            print_json(report);
        else
            print_text(report);
        if (fflush(stdout) != 0)
            log_error("the report could not be written");
    }
    if (file)
        fclose(file);
    free(report);
    return code;
}
