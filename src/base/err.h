/* err.h - the one set of reasons for which the world outside can fail us.
 *
 * Returned upward, logged once where it is handled. Our own bugs are assertions, and what a peer
 * refuses (a share, a login) is a value of its own, not an error. */
#ifndef JOULEHASH_ERR_H
#define JOULEHASH_ERR_H

enum err {
    ERR_OK = 0,
    ERR_NOMEM,       /* out of memory */
    ERR_SYNTAX,      /* not the form that was agreed: JSON, hexadecimal, a URL */
    ERR_RANGE,       /* a value outside what is possible or supported */
    ERR_LIMIT,       /* larger than the bound that we set */
    ERR_STATE,       /* not now: the call or message does not fit the state */
    ERR_IO,          /* the operating system failed us; errno says how */
    ERR_TIMEOUT,     /* a deadline passed */
    ERR_CLOSED,      /* the peer closed */
    ERR_UNSUPPORTED, /* this build, processor or peer cannot */
};

/* err_text: a few words in English for a log line, never NULL. Any thread. */
const char *err_text(enum err e);

#endif
