/* survey.h - measures the points of a plan: in rounds, each point for a slot, in another order each
 * time, so that a machine that warms up favours none. Beside them, where joules are measured, slots
 * in which nothing hashes. Main thread. */
#ifndef JOULEHASH_SURVEY_H
#define JOULEHASH_SURVEY_H

#include "app/energy.h"
#include "app/survey_figures.h"
#include "app/survey_plan.h"
#include "device/opencl_queue.h"
#include "measure/scopes.h"
#include "view/snapshot.h"

#define SURVEY_ROUNDS_AIM 3

struct survey_result {
    struct survey_figure figure;
    bool has_scope; /* else the three below are not set */
    size_t scope;   /* index: points of the same one may be compared by joules */
    char scope_name[SCOPES_LABEL_MAX + 1], source[SNAPSHOT_SOURCE_MAX + 1];
};

struct survey {
    /* In. Borrowed. */
    const struct survey_plan *plan;
    const struct thread_setting *setting; /* by hand of the plan; NULL when it has none */
    const struct scopes_device *device;   /* 0: the processor; then the runners */
    size_t devices;
    struct energy_sources *sources; /* sensors are taken out */
    double seconds;                 /* for everything; the slot that runs out is finished */
    bool (*ended)(void *context);   /* asked many times a second: whether to stop now */
    void *context;
    /* Out. */
    struct survey_result result[SURVEY_PLAN_POINTS_MAX]; /* by point */
    struct survey_value idle_w[SCOPES_PLANS_MAX];        /* by scope */
    uint32_t rounds;                                     /* whole ones */
    bool interrupted;
    unsigned refused;                                /* see crew_refused */
    char why[SENSOR_NAME_MAX + SENSOR_TEXT_MAX + 8]; /* energy that is not known; "": none */
    char advice[SENSOR_TEXT_MAX + 1];
    char failed[OPENCL_WHY_MAX + 64]; /* of a device that failed in between; "": none */
};

/* survey_slot_least: the shortest slot in which these sensors tell something, in seconds. */
double survey_slot_least(const struct energy_sources *sources);

/* survey_run: ERR_NOMEM, ERR_IO (no threads); points that were not reached stay unknown. */
enum err survey_run(struct survey *s);

#endif
