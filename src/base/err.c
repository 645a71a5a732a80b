/* err.c - the reasons in words. */
#include "base/err.h"

const char *err_text(enum err e)
{
    switch (e) {
    case ERR_OK:
        return "no error";
    case ERR_NOMEM:
        return "out of memory";
    case ERR_SYNTAX:
        return "malformed";
    case ERR_RANGE:
        return "value out of range";
    case ERR_LIMIT:
        return "too large";
    case ERR_STATE:
        return "not possible in this state";
    case ERR_IO:
        return "input or output failed";
    case ERR_TIMEOUT:
        return "timed out";
    case ERR_CLOSED:
        return "closed by the other side";
    case ERR_UNSUPPORTED:
        return "not supported";
    }
    return "unknown error";
}
