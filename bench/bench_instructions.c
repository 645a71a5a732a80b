/* bench_instructions.c - how many of each instruction that the hashers use this core executes per
 * cycle, how long each takes, and so what the fewest cycles per hash are.
 *
 * Streams of one instruction, or of several in a hasher's proportions, are timed in turn, round
 * after round; the clock rate is measured around each. What has the role STREAM_ALONE or
 * STREAM_MIXED makes a struct bound_machine, such as src/hash/bound.c keeps of the processors that
 * somebody measured.
 *
 * usage: bench_instructions [--json] [SECONDS]     (default 3) */
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/core_clock.h"
#include "base/clock.h"
#include "bench/instruction_streams.h"
#include "hash/bound.h"
#include "hash/cpu_features.h"
#include "hash/hasher.h"

#define ROUNDS_LEAST 3
#define ROUNDS_MOST 200
#define SLOT_NS (CLOCK_MILLISECOND / 3) /* of one stream in one round */
#define TURNS_FIRST 64
#define STREAMS_MOST 128
/* Cycles of the SHA instructions in one unit, or each in its own: nearer to which of the two. */
#define HALF_WAY 0.5

/* One of a stream's two loops. */
struct loop {
    stream_fn run;
    double operations;          /* per turn */
    uint64_t turns;             /* that fill a slot */
    double cycles[ROUNDS_MOST]; /* per operation */
    double median;
};

struct measured {
    const struct stream *stream;
    struct loop throughput, latency;
};

struct bench {
    struct measured one[STREAMS_MOST];
    size_t count;
    uint32_t rounds;
    double clock_hz[ROUNDS_MOST];
    double clock_median_hz;
    struct bound_machine machine;
};

static const char *const width_names[BOUND_WIDTHS] = {"scalar", "16 bytes", "32 bytes", "64 bytes"};
static const char *const kind_names[BOUND_KINDS] = {"add",    "logic",     "shift",
                                                    "rounds", "schedule0", "schedule1"};
static const uint32_t versions_shown[] = {1, 4, 32, 128};
#define VERSIONS_SHOWN (sizeof versions_shown / sizeof versions_shown[0])

static int64_t time_turns(const struct loop *l, uint64_t turns, void *memory)
{
    int64_t begin = clock_mono_ns();

    l->run(turns, memory);
    return clock_mono_ns() - begin;
}

static void find_turns(struct loop *l, void *memory)
{
    l->turns = TURNS_FIRST;
    while (time_turns(l, l->turns, memory) < SLOT_NS / 2)
        l->turns *= 2;
}

/* 0: unknown, or it is not a hasher of this architecture. */
static double bound(const struct bench *b, const struct bound_hasher *h, uint32_t versions)
{
    return hashers_find(h->name) ? bound_cycles(&b->machine, h, versions) : 0.0;
}

/* Returns the clock rate that it ran at. */
static double time_slot(struct loop *l, uint32_t round, void *memory)
{
    double before = core_clock_hz();
    int64_t took_ns = time_turns(l, l->turns, memory);
    double after = core_clock_hz(), hz = after > before ? after : before;

    l->cycles[round] = (double)took_ns * 1e-9 * hz / ((double)l->turns * l->operations);
    return hz;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *values, uint32_t n)
{
    qsort(values, n, sizeof *values, compare);
    return (values[(n - 1) / 2] + values[n / 2]) / 2.0;
}

static void choose(struct bench *b)
{
    uint32_t features = cpu_features();

    for (size_t i = 0; i < instruction_streams_count && b->count < STREAMS_MOST; i++) {
        const struct stream *s = &instruction_streams[i];

        if ((s->features & ~features) != 0 || (s->bmi2 && !instruction_streams_bmi2()))
            continue;
        b->one[b->count++] = (struct measured){
            .stream = s,
            .throughput = {.run = s->throughput, .operations = s->operations},
            .latency = {.run = s->latency, .operations = s->links},
        };
    }
}

static void measure(struct bench *b, double seconds)
{
    alignas(64) static uint8_t memory[STREAM_MEMORY_BYTES];
    int64_t begin = clock_mono_ns();

    for (size_t i = 0; i < b->count; i++) {
        find_turns(&b->one[i].throughput, memory);
        if (b->one[i].latency.run)
            find_turns(&b->one[i].latency, memory);
    }
    for (; b->rounds < ROUNDS_MOST; b->rounds++) {
        if (b->rounds >= ROUNDS_LEAST && (double)(clock_mono_ns() - begin) * 1e-9 >= seconds)
            break;
        for (size_t i = 0; i < b->count; i++) {
            b->clock_hz[b->rounds] = time_slot(&b->one[i].throughput, b->rounds, memory);
            if (b->one[i].latency.run)
                time_slot(&b->one[i].latency, b->rounds, memory);
        }
    }
    for (size_t i = 0; i < b->count; i++) {
        b->one[i].throughput.median = median(b->one[i].throughput.cycles, b->rounds);
        if (b->one[i].latency.run)
            b->one[i].latency.median = median(b->one[i].latency.cycles, b->rounds);
    }
    b->clock_median_hz = median(b->clock_hz, b->rounds);
}

/* Whether a mixture of SHA instructions took as long as all of them one after the other. */
static bool one_unit(const struct bound_machine *m, const struct measured *mixture)
{
    double sum = 0.0, most = 0.0;
    double took = mixture->throughput.median * mixture->stream->operations;

    for (int kind = BOUND_ROUNDS; kind < BOUND_KINDS; kind++) {
        double cycles = mixture->stream->of[kind] / m->alone[BOUND_16_BYTES][kind];

        sum += cycles;
        most = cycles > most ? cycles : most;
    }
    return took > most + HALF_WAY * (sum - most);
}

static void describe_machine(struct bench *b)
{
    struct bound_machine *m = &b->machine;

    m->name = "this processor";
    for (size_t i = 0; i < b->count; i++) {
        const struct stream *s = b->one[i].stream;
        double per_cycle = 1.0 / b->one[i].throughput.median;

        if (s->role == STREAM_MIXED_SHA) /* after those that it is made of */
            m->sha_one_unit = one_unit(m, &b->one[i]);
        if (s->role != STREAM_ALONE && s->role != STREAM_MIXED)
            continue;
        if (s->role == STREAM_ALONE && per_cycle > m->alone[s->width][s->kind])
            m->alone[s->width][s->kind] = per_cycle;
        /* What some stream reaches, a mixture could. */
        if ((s->role == STREAM_MIXED || s->kind < BOUND_ROUNDS) && per_cycle > m->mixed[s->width])
            m->mixed[s->width] = per_cycle;
    }
}

static void print_text(const struct bench *b, const char *model, const struct cpu_identity *cpu)
{
    printf("cpu %s, ", model);
    if (cpu->vendor[0] != '\0')
        printf("vendor %s, family %u, model %u, ", cpu->vendor, (unsigned)cpu->family,
               (unsigned)cpu->model);
    printf("clock %.3f GHz, %u rounds\n\n", b->clock_median_hz * 1e-9, b->rounds);
    printf("%-8s %-28s %9s %12s %8s  %s\n", "width", "instructions", "per cycle", "cycles each",
           "latency", "stands for");
    for (size_t i = 0; i < b->count; i++) {
        const struct measured *m = &b->one[i];
        const struct stream *s = m->stream;

        printf("%-8s %-28s %9.2f %12.3f", width_names[s->width], s->name,
               1.0 / m->throughput.median, m->throughput.median);
        if (m->latency.run)
            printf(" %8.2f", m->latency.median);
        else
            printf(" %8s", "");
        printf("  %s\n", s->role == STREAM_ALONE   ? kind_names[s->kind]
                         : s->role == STREAM_MIXED ? "mixed"
                                                   : "");
    }
    printf("\nthe SHA instructions %s\n", b->machine.alone[BOUND_16_BYTES][BOUND_ROUNDS] <= 0.0
                                              ? "are not there"
                                          : b->machine.sha_one_unit ? "share one unit"
                                                                    : "have units of their own");
    printf("\nthe fewest cycles per hash, by versions per pass\n%-12s", "hasher");
    for (size_t v = 0; v < VERSIONS_SHOWN; v++)
        printf(" %8u", (unsigned)versions_shown[v]);
    putchar('\n');
    for (size_t i = 0; i < bound_hashers_count; i++) {
        const struct bound_hasher *h = &bound_hashers[i];

        if (bound(b, h, 1) <= 0.0)
            continue;
        printf("%-12s", h->name);
        for (size_t v = 0; v < VERSIONS_SHOWN; v++)
            printf(" %8.2f", bound(b, h, versions_shown[v]));
        putchar('\n');
    }
}

static void print_quoted(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

static void print_json(const struct bench *b, const char *model, const struct cpu_identity *cpu)
{
    const char *comma = "";

    printf("{\"cpu\":");
    print_quoted(model); /* made of printable characters */
    if (cpu->vendor[0] != '\0') {
        printf(",\"vendor\":");
        print_quoted(cpu->vendor);
        printf(",\"family\":%u,\"model\":%u", (unsigned)cpu->family, (unsigned)cpu->model);
    } else {
        printf(",\"vendor\":null,\"family\":null,\"model\":null");
    }
    printf(",\"clock_hz\":%.0f,\"rounds\":%u,\"instructions\":[", b->clock_median_hz, b->rounds);
    for (size_t i = 0; i < b->count; i++, comma = ",") {
        const struct measured *m = &b->one[i];
        bool alone = m->stream->role == STREAM_ALONE;

        printf("%s{\"width\":\"%s\",\"name\":\"%s\",\"per_cycle\":%.4f,\"latency_cycles\":", comma,
               width_names[m->stream->width], m->stream->name, 1.0 / m->throughput.median);
        if (m->latency.run)
            printf("%.3f", m->latency.median);
        else
            printf("null");
        printf(",\"stands_for\":%s%s%s}", alone ? "\"" : "",
               alone                             ? kind_names[m->stream->kind]
               : m->stream->role == STREAM_MIXED ? "\"mixed\""
                                                 : "null",
               alone ? "\"" : "");
    }
    printf("],\"sha_one_unit\":%s,\"bounds\":[", b->machine.sha_one_unit ? "true" : "false");
    comma = "";
    for (size_t i = 0; i < bound_hashers_count; i++)
        for (size_t v = 0; v < VERSIONS_SHOWN; v++) {
            double cycles = bound(b, &bound_hashers[i], versions_shown[v]);

            if (cycles <= 0.0)
                continue;
            printf("%s{\"kernel\":\"%s\",\"versions\":%u,\"bound_cycles_per_hash\":%.3f}", comma,
                   bound_hashers[i].name, (unsigned)versions_shown[v], cycles);
            comma = ",";
        }
    printf("]}\n");
}

int main(int argc, char **argv)
{
    struct bench *b = calloc(1, sizeof *b);
    struct cpu_identity cpu;
    char model[128], *end;
    double seconds = 3.0;
    bool json = argc > 1 && strcmp(argv[1], "--json") == 0;

    if (argc > 1 + json) {
        seconds = strtod(argv[1 + json], &end);
        if (argc > 2 + json || *end != '\0' || !(seconds >= 0.0 && seconds <= 3600.0)) {
            fprintf(stderr, "usage: bench_instructions [--json] [SECONDS]\n");
            free(b);
            return 1;
        }
    }
    if (!b || core_clock_hz() <= 0.0) {
        fprintf(stderr, b ? "bench_instructions: no instructions are known for this architecture\n"
                          : "bench_instructions: out of memory\n");
        free(b);
        return 1;
    }
    choose(b);
    measure(b, seconds);
    describe_machine(b);
    cpu_model(model, sizeof model);
    cpu_identity(&cpu);
    (json ? print_json : print_text)(b, model, &cpu);
    free(b);
    return ferror(stdout) || fflush(stdout) != 0;
}
