/* vector_state.h - the upper halves of x86 vector registers, declared unused before a hasher that
 * is encoded without AVX: of SSE2, or with the SHA instructions.
 *
 * Such code writes the lower 128 bits and has to keep what lies above them. A processor with AVX is
 * spared that while it knows the upper halves to be zero; and it may not know so after a thread has
 * slept, even where every function has cleared up behind itself. On Zen 5 a hash then takes a
 * quarter longer (five times as long if something really lies there), until VZEROUPPER is executed
 * or, sometimes, an interrupt puts it right. */
#ifndef JOULEHASH_VECTOR_STATE_H
#define JOULEHASH_VECTOR_STATE_H

/* vector_state_clean: see above. Costs nothing worth counting, so once per scan. Does nothing where
 * there are no upper halves, or where the including file is compiled for AVX. Any thread. */
static inline void vector_state_clean(void)
{
#if (defined __x86_64__ || defined __i386__) && !defined __AVX__
    if (__builtin_cpu_supports("avx"))
        __asm__ volatile("vzeroupper");
#endif
}

#endif
