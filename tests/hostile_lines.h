/* hostile_lines.h - what a pool may say on a connection that works, row by row of the list of
 * hostile inputs, and where each must end. */
#ifndef JOULEHASH_TESTS_HOSTILE_LINES_H
#define JOULEHASH_TESTS_HOSTILE_LINES_H

#include <stddef.h>

#define HOSTILE_ROWS 29
#define HOSTILE_PARENT "06ffec68e69f7c4cc65f71ba560d42c1710918ecfdc8eabbd776d4df1714e24a"

enum hostile_end {
    HOSTILE_BAD_LINE,      /* dropped and counted as no message */
    HOSTILE_REFUSED_VALUE, /* of a known method: refused and counted, the old one stays */
    HOSTILE_REFUSED_JOB,   /* refused and counted, the old job goes on */
    HOSTILE_JOB,           /* a job like any other */
    HOSTILE_JOB_NO_TARGET, /* one whose block target is unknown */
    HOSTILE_DIFFICULTY,    /* `value` holds from the next job on, exactly */
    HOSTILE_UNKNOWN_REPLY, /* counted, and nothing else */
    HOSTILE_TAKEN,         /* a good line that changes nothing */
};

/* hostile_end_text: as the table prints it. */
const char *hostile_end_text(enum hostile_end end);

struct hostile_line {
    int row;
    const char *what, *line;
    size_t len; /* 0: as the NUL says */
    enum hostile_end end;
    double value;
};

extern const struct hostile_line hostile_lines[];
extern const size_t hostile_line_count;

#endif
