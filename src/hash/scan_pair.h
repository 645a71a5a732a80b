/* scan_pair.h - a step of scan_vector.h, one round of the second hash beside one of the first, in
 * an order of single operations that keeps every unit of the processor busy. Included by
 * scan_vector.h for the vectors that have registers enough for it (SCAN_PAIRS), which define
 *
 *   VEC_ROR(x, n), VEC_SHR(x, n), VEC_XOR3(x, y, z)
 *   VEC_HOLD(x)   a barrier that has x computed where it is written
 *
 * Rotates and shifts, which fewer units can do, alternate with the rest, and the next word of the
 * second hash's schedule is computed meanwhile. */
#ifndef JOULEHASH_SCAN_PAIR_H
#define JOULEHASH_SCAN_PAIR_H

#define DO(x, value)                                                                               \
    (x) = (value);                                                                                 \
    VEC_HOLD(x)

/* What a step computes for the step after it. */
struct pair_next {
    VEC *w;      /* the second hash's schedule */
    VEC kw;      /* K of that round; then K + W */
    int word;    /* 28..60: compute this word of it and add it; 0: there is nothing to compute */
    bool e_only; /* this step: only e of the second hash is wanted */
};

/* Round i on z beside round j on s; zt and st are their h + K + W. */
SCAN_INLINE void two_rounds(VEC *z, const int i, VEC zt, VEC *s, const int j, VEC st,
                            struct pair_next *next)
{
    const VEC za = VAR(z, i, 0), zb = VAR(z, i, 1), zc = VAR(z, i, 2);
    const VEC ze = VAR(z, i, 4), zf = VAR(z, i, 5), zg = VAR(z, i, 6);
    const VEC sa = VAR(s, j, 0), sb = VAR(s, j, 1), sc = VAR(s, j, 2);
    const VEC se = VAR(s, j, 4), sf = VAR(s, j, 5), sg = VAR(s, j, 6);
    VEC *w = next->w, x, x1, x2, x3, y, r1, r2, r3, q1, q2, q3, zmaj, smaj;
    VEC zd = VAR(z, i, 3), sd = VAR(s, j, 3), zh = zt, sh;
    const bool word = next->word != 0, whole = !next->e_only;
    const int n = next->word;

    DO(r1, VEC_ROR(ze, 6));
    DO(x, VEC_CH(ze, zf, zg));
    DO(r2, VEC_ROR(ze, 11));
    DO(y, VEC_CH(se, sf, sg));
    DO(r3, VEC_ROR(ze, 25));
    DO(zt, VEC_ADD(zt, x));
    DO(q1, VEC_ROR(se, 6));
    if (whole) {
        DO(zmaj, VEC_MAJ(za, zb, zc));
    }
    DO(q2, VEC_ROR(se, 11));
    DO(r1, VEC_XOR3(r1, r2, r3));
    DO(q3, VEC_ROR(se, 25));
    DO(st, VEC_ADD(st, y));
    if (word) {
        DO(x1, VEC_ROR(WORD(w, n - 2), 17));
    }
    DO(zt, VEC_ADD(zt, r1));
    if (word) {
        DO(x2, VEC_ROR(WORD(w, n - 2), 19));
    }
    DO(q1, VEC_XOR3(q1, q2, q3));
    if (word) {
        DO(x3, VEC_SHR(WORD(w, n - 2), 10));
    }
    DO(zd, VEC_ADD(zd, zt));
    if (whole) {
        DO(r1, VEC_ROR(za, 2));
    }
    DO(st, VEC_ADD(st, q1));
    if (whole) {
        DO(r2, VEC_ROR(za, 13));
    }
    DO(sd, VEC_ADD(sd, st));
    if (whole) {
        DO(r3, VEC_ROR(za, 22));
    }
    DO(smaj, VEC_MAJ(sa, sb, sc));
    DO(q1, VEC_ROR(sa, 2));
    if (word) {
        DO(x, VEC_XOR3(x1, x2, x3));
    }
    DO(q2, VEC_ROR(sa, 13));
    if (whole) {
        DO(r1, VEC_XOR3(r1, r2, r3));
    }
    DO(q3, VEC_ROR(sa, 22));
    if (whole) {
        DO(zmaj, VEC_ADD(zmaj, zt));
    }
    if (word) {
        DO(x1, VEC_ROR(WORD(w, n - 15), 7));
        DO(x, VEC_ADD(x, WORD(w, n - 16)));
    }
    DO(q1, VEC_XOR3(q1, q2, q3));
    if (word) {
        DO(x2, VEC_ROR(WORD(w, n - 15), 18));
    }
    DO(smaj, VEC_ADD(smaj, st));
    if (word) {
        DO(x3, VEC_SHR(WORD(w, n - 15), 3));
        DO(x, VEC_ADD(x, WORD(w, n - 7)));
    }
    if (whole) {
        DO(zh, VEC_ADD(zmaj, r1));
    }
    if (word) {
        DO(x1, VEC_XOR3(x1, x2, x3));
    }
    sh = VEC_ADD(smaj, q1);
    if (word) {
        DO(WORD(w, n), VEC_ADD(x, x1));
        next->kw = VEC_ADD(next->kw, WORD(w, n));
    }
    VAR(z, i, 3) = zd;
    VAR(z, i, 7) = zh;
    VAR(s, j, 3) = sd;
    VAR(s, j, 7) = sh;
    VEC_PIN(VAR(z, i, 7), VAR(s, j, 7));
}

#undef DO

/* Step i, before the loops. */
SCAN_INLINE void step_alone(const struct steps *x, const int i, struct pair_next *next,
                            const bool shared)
{
    VEC zt = next->kw, st = sum_first(x->s, x->w, x->add_first, i + 3, x->m, x->t, x->n, shared);

    if (i < 8)
        zt = x->early[i];
    else if (i < 16)
        zt = x->add_second[i];
    if (i >= 4)
        zt = with_h(x->z, i, zt);
    if (i >= 15)
        next->kw = x->add_second[i + 1];
    next->word = i >= 27 ? i + 1 : 0;
    two_rounds(x->z, i, zt, x->s, i + 3, st, next);
    if (i >= 15 && i < 27)
        next->kw = VEC_ADD(next->kw, schedule_second(x->v, i + 1));
}

/* Step i + from; from is a multiple of 16. */
SCAN_INLINE void step_later(const struct steps *x, const int i, const int from,
                            struct pair_next *next, const bool shared)
{
    VEC zt = with_h(x->z, i, next->kw);
    VEC st = sum_first_later(x->s, x->w, i + 3, from, x->add_first, shared);

    next->kw = x->add_second[i + from + 1];
    next->word = i + 1;
    two_rounds(x->z, i, zt, x->s, i + 3, st, next);
}

/* Returns K + W of round 60 of the second hash. */
SCAN_INLINE VEC all_steps(const struct steps *x, const bool shared)
{
    struct pair_next next = {.w = x->v};

#define STEP(i) step_alone(x, i, &next, shared);
    EACH_ALONE(STEP)
#undef STEP
    if (!shared) {
        for (int from = 0; from < 32; from += 16) {
#define STEP(i) step_later(x, LOOP_BEGIN + (i), from, &next, shared);
            EACH_0_15(STEP)
#undef STEP
        }
        return next.kw;
    }
    /* Without the first hash's schedule there is room for all rounds, so that the last ones can do
     * without the second hash's a. */
#define STEP(i) step_later(x, LOOP_BEGIN + (i), 0, &next, shared);
    EACH_0_15(STEP)
#undef STEP
#define STEP(i)                                                                                    \
    next.e_only = LOOP_BEGIN + 16 + (i) >= 57;                                                     \
    step_later(x, LOOP_BEGIN + (i), 16, &next, shared);
    EACH_0_15(STEP)
#undef STEP
    return next.kw;
}

#endif
