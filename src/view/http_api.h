/* http_api.h - the HTTP API: from a request to a reply, from a snapshot. Pure but for what a POST
 * orders through struct control. Loop thread.
 *
 * GET: / and the files of the dashboard (page.h); /api/v1/summary, devices, pools, energy,
 * economics, history, events, openapi.json; /healthz, /readyz, /metrics. POST, with the token:
 * /api/v1/pause, resume, pools/N/select. The document openapi.json describes them, and is compared
 * with real answers.
 *
 * Refused: a Host that is neither an address in numbers nor localhost nor the name that was allowed
 * (so that no name of a stranger leads a browser here), an Origin other than that host, a POST of a
 * page of another site, one without application/json, without the token, or with a wrong one; an
 * order to a pool that is not, or no longer, the one at that place, where the body says "url" or
 * "user". */
#ifndef JOULEHASH_HTTP_API_H
#define JOULEHASH_HTTP_API_H

#include <stdbool.h>
#include <stddef.h>

#include "view/control.h"
#include "view/events.h"
#include "view/history.h"
#include "view/http_message.h"
#include "view/snapshot.h"

#define HTTP_API_TOKEN_MIN 16
#define HTTP_API_TOKEN_MAX 256

/* Figures that still hold: those of the snapshot that they were made of. Begins zeroed. */
#define HTTP_API_RESOURCES 16
struct http_api_cache {
    struct http_api_kept {
        double unix_s; /* of the snapshot */
        int status;
        const char *type;
        char *body; /* owned; NULL: none */
        size_t len;
    } kept[HTTP_API_RESOURCES];
};
void http_api_cache_clear(struct http_api_cache *cache);

struct http_api {
    const char *token;  /* HTTP_API_TOKEN_MIN characters or more; "": nobody may order */
    const char *host;   /* a name that clients may use; "": none */
    const char *commit; /* of the build */
    const struct control *control;
    const struct history *history;
    const struct events *events;
    struct http_api_cache *cache; /* NULL: every reply is made anew */
};

/* http_api_token_fits: whether it is long enough, and visible ASCII. */
bool http_api_token_fits(const char *token);

/* http_api_answer: the whole reply, on the heap, *len bytes; NULL when out of memory. In: s, what
 * stands now. */
char *http_api_answer(const struct http_api *api, const struct snapshot *s,
                      const struct http_message *request, size_t *len);

/* http_api_refusal: a reply of that status (400 and above) that closes, as http_api_answer. */
char *http_api_refusal(int status, const char *why, size_t *len);

#endif
