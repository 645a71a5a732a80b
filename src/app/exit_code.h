/* exit_code.h - what the process tells its caller. */
#ifndef JOULEHASH_EXIT_CODE_H
#define JOULEHASH_EXIT_CODE_H

enum exit_code {
    EXIT_CODE_DONE = 0,
    EXIT_CODE_USAGE = 1,        /* command line or configuration */
    EXIT_CODE_NO_JOB = 2,       /* retries exhausted, or the time limit passed without any job */
    EXIT_CODE_NO_DEVICE = 3,    /* no usable device */
    EXIT_CODE_UNAUTHORIZED = 4, /* the pool refuses the user */
    EXIT_CODE_SELF_TEST = 5,    /* a hasher failed its self-test and none is left */
    EXIT_CODE_SIGINT = 130,     /* by signal, after a clean stop */
    EXIT_CODE_SIGTERM = 143,
    EXIT_CODE_RESTART = 256, /* no process ends with it: the program begins anew */
};

#endif
