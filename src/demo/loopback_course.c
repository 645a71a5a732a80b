/* loopback_course.c - phases, jobs and verdicts of one connection. */
#include "demo/loopback_course.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "demo/judge.h"

#define DIFFICULTY_LOWEST 2.4e-10 /* clients refuse targets that do not fit in 256 bits */
#define DIFFICULTY_HIGHEST 1e15

/* Phase "block" is given up after this many nonce spaces' worth of accepted shares, or this many
 * shares where one is worth more: a client that tries every nonce gets there once in thousands. */
#define BLOCK_WORK_MAX 6.0

static int64_t after(int64_t now_ns, double seconds)
{
    return seconds < 1e9 ? now_ns + (int64_t)(seconds * (double)CLOCK_SECOND) : INT64_MAX;
}

static void emit(struct loopback_course *course, const char *method, json_t *params)
{
    course->emit(course->context,
                 json_pack("{s:n, s:s, s:o}", "id", "method", method, "params", params));
}

static const struct loopback_source *source_of(const struct loopback_course *course)
{
    return &course->shared->sources[course->block];
}

static double ceiling(const struct loopback_course *course)
{
    return course->phase == LOOPBACK_PHASE_BLOCK ? source_of(course)->difficulty
                                                 : DIFFICULTY_HIGHEST;
}

/* An odd factor makes every serial another value with all bytes in use. */
static void fresh_extranonce1(struct loopback_shared *shared, uint8_t out[4])
{
    store_be32(out, ++shared->extranonce1_serial * 0x9e3779b1u);
}

static void tell_mask(struct loopback_course *course, uint32_t mask)
{
    char digits[9];

    if (!course->version_rolling || course->mask_in_force == mask)
        return;
    course->mask_in_force = mask;
    snprintf(digits, sizeof(digits), "%08x", mask);
    emit(course, "mining.set_version_mask", json_pack("[s]", digits));
}

static void tell_extranonce(struct loopback_course *course, const uint8_t *extranonce1, size_t size)
{
    char digits[2 * LOOPBACK_EXTRANONCE1_BYTES + 1];

    memcpy(course->extranonce1, extranonce1, LOOPBACK_EXTRANONCE1_BYTES);
    course->extranonce2_size = size;
    hex_encode(extranonce1, LOOPBACK_EXTRANONCE1_BYTES, digits);
    emit(course, "mining.set_extranonce", json_pack("[s i]", digits, (int)size));
}

static void give_job(struct loopback_course *course, bool clean, int64_t now_ns)
{
    const struct loopback_source *source = source_of(course);
    struct loopback_course_job *slot = &course->jobs[course->next_slot];
    uint32_t id = ++course->shared->job_serial;

    if (id == 0)
        id = ++course->shared->job_serial;
    if (clean) {
        for (size_t i = 0; i < LOOPBACK_JOBS_MAX; i++) {
            if (course->jobs[i].retired_ns == INT64_MAX)
                course->jobs[i].retired_ns = now_ns;
        }
    }
    if (course->phase == LOOPBACK_PHASE_BLOCK) {
        loopback_job_real(&slot->job, source);
    } else {
        uint32_t elapsed = (uint32_t)((now_ns - course->phase_start_ns) / CLOCK_SECOND);
        loopback_job_rolled(&slot->job, source, course->extranonce1, id, source->ntime + elapsed,
                            course->mask_in_force);
        course->next_job_ns = after(now_ns, course->shared->config.job_seconds);
    }
    while (loopback_vardiff_adjust(&course->vardiff, now_ns))
        ; /* all that is known goes into this job, not into another one right after */
    slot->job.id = id;
    slot->job.difficulty = loopback_vardiff_force(&course->vardiff, ceiling(course), now_ns);
    slot->phase_number = course->phase_number;
    slot->retired_ns = INT64_MAX;
    course->next_slot = (course->next_slot + 1) % LOOPBACK_JOBS_MAX;

    if (slot->job.difficulty != course->announced) {
        course->announced = slot->job.difficulty;
        emit(course, "mining.set_difficulty", json_pack("[f]", slot->job.difficulty));
    }
    emit(course, "mining.notify", loopback_job_notify(&slot->job, clean));
}

static void enter(struct loopback_course *course, enum loopback_phase phase, size_t block,
                  int64_t now_ns)
{
    course->phase = phase;
    course->block = block;
    course->phase_number++;
    course->phase_start_ns = now_ns;
    course->phase_work = 0.0;
    loopback_seen_clear(&course->seen[course->phase_number & 1]);
    if (phase == LOOPBACK_PHASE_BLOCK) {
        struct loopback_job job;

        course->phase_end_ns = INT64_MAX;
        course->next_job_ns = INT64_MAX;
        tell_mask(course, 0);
        loopback_job_real(&job, source_of(course));
        tell_extranonce(course, job.coinbase + job.extranonce1_offset, 0);
    } else {
        uint8_t extranonce1[LOOPBACK_EXTRANONCE1_BYTES];

        course->phase_end_ns = after(now_ns, course->shared->config.rolled_seconds);
        tell_mask(course, course->version_mask);
        if (course->extranonce_subscribed) {
            fresh_extranonce1(course->shared, extranonce1);
            tell_extranonce(course, extranonce1, LOOPBACK_EXTRANONCE2_BYTES);
        }
    }
    give_job(course, true, now_ns);
}

/* Phase "block" needs another extranonce than the handshake's. */
static enum loopback_phase first_phase(const struct loopback_course *course)
{
    return course->extranonce_subscribed && !course->shared->config.rolled_only
               ? LOOPBACK_PHASE_BLOCK
               : LOOPBACK_PHASE_ROLLED;
}

static void advance(struct loopback_course *course, int64_t now_ns)
{
    if (course->phase == LOOPBACK_PHASE_BLOCK)
        enter(course, LOOPBACK_PHASE_ROLLED, course->block, now_ns);
    else
        enter(course, first_phase(course), (course->block + 1) % course->shared->source_count,
              now_ns);
}

void loopback_course_init(struct loopback_course *course, struct loopback_shared *shared,
                          void (*emit_message)(void *context, json_t *message), void *context,
                          int64_t now_ns)
{
    *course = (struct loopback_course){
        .shared = shared,
        .emit = emit_message,
        .context = context,
        .extranonce2_size = LOOPBACK_EXTRANONCE2_BYTES,
        .phase_end_ns = INT64_MAX,
        .next_job_ns = INT64_MAX,
    };
    fresh_extranonce1(shared, course->extranonce1);
    loopback_vardiff_init(&course->vardiff, shared->config.start_difficulty,
                          shared->config.share_seconds, now_ns);
}

void loopback_course_clear(struct loopback_course *course)
{
    loopback_seen_clear(&course->seen[0]);
    loopback_seen_clear(&course->seen[1]);
}

void loopback_course_start(struct loopback_course *course, int64_t now_ns)
{
    course->started = true;
    course->mask_in_force = course->version_mask;
    loopback_vardiff_init(&course->vardiff, course->vardiff.aim,
                          course->shared->config.share_seconds, now_ns);
    enter(course, first_phase(course), 0, now_ns);
}

bool loopback_course_suggest(struct loopback_course *course, double difficulty, int64_t now_ns)
{
    if (!(difficulty >= DIFFICULTY_LOWEST && difficulty <= DIFFICULTY_HIGHEST))
        return false;
    loopback_vardiff_init(&course->vardiff, difficulty, course->shared->config.share_seconds,
                          now_ns);
    if (course->started)
        give_job(course, false, now_ns);
    return true;
}

/* Puts a changed aim in force with a new job, unless the phase's ceiling hides the change. */
static void adjust(struct loopback_course *course, int64_t now_ns)
{
    struct loopback_vardiff *v = &course->vardiff;

    if (loopback_vardiff_adjust(v, now_ns) && fmin(v->aim, ceiling(course)) != v->in_force)
        give_job(course, false, now_ns);
}

void loopback_course_tick(struct loopback_course *course, int64_t now_ns)
{
    if (!course->started)
        return;
    if (now_ns >= course->phase_end_ns)
        advance(course, now_ns);
    adjust(course, now_ns);
    if (now_ns >= course->next_job_ns)
        give_job(course, false, now_ns);
}

int64_t loopback_course_deadline(const struct loopback_course *course)
{
    int64_t deadline = loopback_vardiff_deadline(&course->vardiff);

    if (!course->started)
        return INT64_MAX;
    if (course->phase_end_ns < deadline)
        deadline = course->phase_end_ns;
    return course->next_job_ns < deadline ? course->next_job_ns : deadline;
}

void loopback_course_renew(struct loopback_course *course, int64_t now_ns)
{
    if (course->started)
        give_job(course, true, now_ns);
}

static const struct loopback_course_job *find_job(const struct loopback_course *course,
                                                  const char *id, int64_t now_ns)
{
    int64_t grace_ns = (int64_t)(course->shared->config.grace_seconds * (double)CLOCK_SECOND);
    char digits[9];

    for (size_t i = 0; i < LOOPBACK_JOBS_MAX; i++) {
        const struct loopback_course_job *entry = &course->jobs[i];

        snprintf(digits, sizeof(digits), "%x", entry->job.id);
        if (entry->job.id == 0 || strcmp(digits, id) != 0)
            continue;
        return entry->retired_ns == INT64_MAX || now_ns - entry->retired_ns <= grace_ns ? entry
                                                                                        : NULL;
    }
    return NULL;
}

/* Numbers in a submit have always eight digits. */
static bool read_u32(const char *text, uint32_t *out)
{
    return strlen(text) == 8 && hex_decode_u32(text, 8, out);
}

static bool read_version(const struct loopback_course *course, const struct loopback_job *job,
                         const char *version_bits, uint32_t *version)
{
    uint32_t bits;

    *version = job->version;
    if (version_bits == NULL)
        return true;
    if (!course->version_rolling || !read_u32(version_bits, &bits) ||
        (bits & ~job->version_mask) != 0)
        return false;
    *version = (job->version & ~job->version_mask) | (bits & job->version_mask);
    return true;
}

static enum loopback_verdict verdict_of(struct loopback_course *course,
                                        const struct loopback_submit *submit, int64_t now_ns,
                                        double *difficulty)
{
    const struct loopback_course_job *entry = find_job(course, submit->job_id, now_ns);
    uint8_t extranonce2[LOOPBACK_EXTRANONCE2_BYTES], header[80], hash[32];
    uint32_t version, ntime, nonce;

    if (entry == NULL)
        return LOOPBACK_STALE;
    const struct loopback_job *job = &entry->job;
    if (strlen(submit->extranonce2) != 2 * job->extranonce2_size ||
        !hex_decode(submit->extranonce2, 2 * job->extranonce2_size, extranonce2))
        return LOOPBACK_BAD_EXTRANONCE2;
    if (!read_u32(submit->nonce, &nonce) || !read_u32(submit->ntime, &ntime))
        return LOOPBACK_MALFORMED;
    if (ntime < job->ntime || ntime - job->ntime > LOOPBACK_NTIME_AHEAD)
        return LOOPBACK_BAD_TIME;
    if (!read_version(course, job, submit->version_bits, &version))
        return LOOPBACK_BAD_VERSION;
    loopback_job_header(job, extranonce2, version, ntime, nonce, header);
    judge_sha256d(header, sizeof(header), hash);
    if (!(judge_difficulty(hash) >= job->difficulty))
        return LOOPBACK_LOW_DIFFICULTY;
    switch (loopback_seen_add(&course->seen[entry->phase_number & 1], hash)) {
    case LOOPBACK_SEEN_AGAIN:
        return LOOPBACK_DUPLICATE;
    case LOOPBACK_SEEN_FULL:
        course->seen_full = true;
        break;
    case LOOPBACK_SEEN_NEW:
        break;
    }
    *difficulty = job->difficulty;
    if (entry->phase_number == course->phase_number) {
        course->phase_work += job->difficulty;
        course->block_found = job->real && memcmp(header, job->source->header, 80) == 0 &&
                              judge_block(hash, job->source->nbits);
    }
    return LOOPBACK_ACCEPTED;
}

enum loopback_verdict loopback_course_judge(struct loopback_course *course,
                                            const struct loopback_submit *submit, int64_t now_ns)
{
    double difficulty = 0.0;
    enum loopback_verdict verdict = verdict_of(course, submit, now_ns, &difficulty);

    loopback_course_count(course->shared, verdict, difficulty);
    if (verdict == LOOPBACK_ACCEPTED)
        loopback_vardiff_accepted(&course->vardiff, difficulty, now_ns);
    return verdict;
}

void loopback_course_follow(struct loopback_course *course, int64_t now_ns)
{
    struct loopback_shared *shared = course->shared;
    bool found = course->block_found;
    double enough = BLOCK_WORK_MAX * fmax(1.0, course->vardiff.in_force);
    bool next = found || course->seen_full ||
                (course->phase == LOOPBACK_PHASE_BLOCK && course->phase_work > enough);

    course->block_found = false;
    course->seen_full = false;
    if (found) {
        const struct loopback_source *source = source_of(course);

        shared->counts.blocks++;
        if (shared->config.on_block != NULL)
            shared->config.on_block(shared->config.context, source->block, source->nonce,
                                    source->block->hash);
    }
    if (next)
        advance(course, now_ns);
    adjust(course, now_ns);
}

static uint64_t *counter(struct loopback_pool_counts *counts, enum loopback_verdict verdict)
{
    switch (verdict) {
    case LOOPBACK_STALE:
        return &counts->stale;
    case LOOPBACK_DUPLICATE:
        return &counts->duplicate;
    case LOOPBACK_LOW_DIFFICULTY:
        return &counts->low_difficulty;
    case LOOPBACK_UNAUTHORIZED:
    case LOOPBACK_NOT_SUBSCRIBED:
        return &counts->unauthorized;
    case LOOPBACK_BAD_TIME:
        return &counts->bad_time;
    case LOOPBACK_BAD_VERSION:
        return &counts->bad_version;
    case LOOPBACK_ACCEPTED:
    case LOOPBACK_BAD_EXTRANONCE2:
    case LOOPBACK_MALFORMED:
        break;
    }
    return &counts->malformed;
}

void loopback_course_count(struct loopback_shared *shared, enum loopback_verdict verdict,
                           double difficulty)
{
    struct loopback_pool_counts *counts = &shared->counts;

    if (verdict == LOOPBACK_ACCEPTED) {
        counts->accepted++;
        counts->accepted_difficulty += difficulty;
    } else {
        counts->rejected++;
        ++*counter(counts, verdict);
    }
}
