/* bound.c - operations per hash, operations per cycle, and the one divided by the other. */
#include "hash/bound.h"

#include <string.h>

/* clang-format off */
const struct bound_hasher bound_hashers[] = {
    {"scalar", BOUND_SCALAR, 1,
     {1042, 1495, 1176}, {886, 1343, 948}, {156, 152, 228}},
    {"portable", BOUND_16_BYTES, 4,
     {1042, 2516, 2196}, {886, 2212, 1816}, {156, 304, 380}},
    {"sse2", BOUND_16_BYTES, 4,
     {1042, 2516, 2196}, {886, 2212, 1816}, {156, 304, 380}},
    {"avx", BOUND_16_BYTES, 4,
     {1042, 2516, 2196}, {886, 2212, 1816}, {156, 304, 380}},
    {"avx2", BOUND_32_BYTES, 8,
     {1042, 2516, 2196}, {886, 2212, 1816}, {156, 304, 380}},
    {"avx512", BOUND_64_BYTES, 16,
     {1042, 629, 1176}, {886, 553, 948}, {156, 76, 228}},
    {"neon", BOUND_16_BYTES, 4,
     {1042, 1137, 2196}, {886, 985, 1816}, {156, 152, 380}},
    {"avx512-asm", BOUND_64_BYTES, 16,
     {1042, 629, 1176}, {886, 553, 948}, {156, 76, 228}},
    {"avx2-asm", BOUND_32_BYTES, 8,
     {1055, 2568, 2235}, {898, 2260, 1850}, {156, 304, 380}},
    {"avx-asm", BOUND_16_BYTES, 4,
     {1055, 2568, 2235}, {898, 2260, 1850}, {156, 304, 380}},
    {"sse2-asm", BOUND_16_BYTES, 4,
     {1055, 2568, 2235}, {898, 2260, 1850}, {156, 304, 380}},
    {"shani", BOUND_16_BYTES, 4,
     {0, 0, 0, 240, 80, 88}, {0, 0, 0, 240, 44, 44}, {0, 0, 0, 0, 36, 44}},
    {"armsha2", BOUND_16_BYTES, 2,
     {0, 0, 0, 118, 40, 44}, {0, 0, 0, 118, 22, 22}, {0, 0, 0, 0, 18, 22}},
};
/* clang-format on */
const size_t bound_hashers_count = sizeof bound_hashers / sizeof bound_hashers[0];

/* What bench_instructions measured, to the whole operation where it came within 2 % of that; the
 * tables are in bench/results. */
/* clang-format off */
static const struct {
    const char *vendor;
    uint32_t family, first_model, last_model;
    struct bound_machine machine;
} machines[] = {
    /* Server parts. Other models of the family have narrower units, or were not measured. */
    {"AuthenticAMD", 26, 0x00, 0x0f,
     {.name = "Zen 5",
      .alone = {[BOUND_SCALAR] = {6.0, 5.25, 3.0},
                [BOUND_16_BYTES] = {4.0, 4.0, 2.0, 0.5, 1.67, 0.5},
                [BOUND_32_BYTES] = {4.0, 4.0, 2.0},
                [BOUND_64_BYTES] = {4.0, 4.0, 2.0}},
      .mixed = {6.0, 4.0, 4.0, 4.0}}},
};
/* clang-format on */

const struct bound_hasher *bound_hasher_find(const char *name)
{
    for (size_t i = 0; i < bound_hashers_count; i++)
        if (strcmp(bound_hashers[i].name, name) == 0)
            return &bound_hashers[i];
    return NULL;
}

const struct bound_machine *bound_machine_find(const struct cpu_identity *cpu)
{
    for (size_t i = 0; i < sizeof machines / sizeof machines[0]; i++)
        if (strcmp(cpu->vendor, machines[i].vendor) == 0 && cpu->family == machines[i].family &&
            cpu->model >= machines[i].first_model && cpu->model <= machines[i].last_model)
            return &machines[i].machine;
    return NULL;
}

/* Cycles for so many operations of each kind; 0 where a figure is missing. */
static double cycles_for(const struct bound_machine *m, enum bound_width width,
                         const double count[BOUND_KINDS])
{
    double most = 0.0, mixed = 0.0, sha = 0.0;

    for (int kind = 0; kind < BOUND_KINDS; kind++) {
        if (count[kind] <= 0.0)
            continue;
        if (m->alone[width][kind] <= 0.0)
            return 0.0;
        double cycles = count[kind] / m->alone[width][kind];

        most = cycles > most ? cycles : most;
        if (kind >= BOUND_ROUNDS)
            sha += cycles;
        else
            mixed += count[kind];
    }
    if (m->sha_one_unit && sha > most)
        most = sha;
    if (mixed > 0.0 && m->mixed[width] <= 0.0)
        return 0.0;
    if (mixed > 0.0 && mixed / m->mixed[width] > most)
        most = mixed / m->mixed[width];
    return most;
}

double bound_cycles(const struct bound_machine *machine, const struct bound_hasher *hasher,
                    uint32_t versions)
{
    double own[BOUND_KINDS], shared[BOUND_KINDS], own_cycles, shared_cycles;

    if (!machine || !hasher || versions == 0)
        return 0.0;
    for (int kind = 0; kind < BOUND_KINDS; kind++) {
        own[kind] = hasher->own[kind];
        shared[kind] = hasher->shared[kind] + (double)hasher->table[kind] / versions;
    }
    own_cycles = cycles_for(machine, hasher->width, own);
    shared_cycles = cycles_for(machine, hasher->width, shared);
    return (own_cycles < shared_cycles ? own_cycles : shared_cycles) / hasher->lanes;
}
