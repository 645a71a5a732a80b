/* rig_request.h - what a client of the rig API sends: where it ends, and what it says. Pure.
 *
 * No newline and no end of the stream marks the end of a request. One that begins with '{' is a
 * JSON object and ends with it; any other is text, `command|parameter`, and ends with a newline, a
 * NUL, or when the client has nothing more to say. Source: cgminer's API-README. */
#ifndef JOULEHASH_RIG_REQUEST_H
#define JOULEHASH_RIG_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#define RIG_REQUEST_MAX 8192 /* bytes of a request */

enum rig_request_state {
    RIG_REQUEST_MORE,  /* it has not ended */
    RIG_REQUEST_TEXT,  /* text that may have ended: answer it if it is known and nothing follows */
    RIG_REQUEST_WHOLE, /* it has ended */
    RIG_REQUEST_FOREIGN, /* HTTP: to be closed without an answer, so that no page of a browser can
                            speak to this port */
    RIG_REQUEST_LONG,    /* more than RIG_REQUEST_MAX */
};

/* rig_request_look: after every segment, all bytes so far; ended: no more will come. */
enum rig_request_state rig_request_look(const char *bytes, size_t len, bool ended);

enum rig_request_fault {
    RIG_REQUEST_GOOD,
    RIG_REQUEST_NOT_JSON,
    RIG_REQUEST_NO_COMMAND, /* JSON without a "command" that is a string */
};

struct rig_request {
    bool json;
    enum rig_request_fault fault;
    bool has_parameter;
    char command[RIG_REQUEST_MAX + 1], parameter[RIG_REQUEST_MAX + 1]; /* no NUL inside */
};

/* rig_request_parse: at most RIG_REQUEST_MAX bytes; what is longer is cut there. */
void rig_request_parse(const char *bytes, size_t len, struct rig_request *out);

/* rig_request_fields: splits a parameter at its commas, in place; a backslash takes the meaning
 * from the character behind it. Out: field, at most `most`. Returns how many there are; most + 1:
 * there are more. */
size_t rig_request_fields(char *parameter, char **field, size_t most);

#endif
