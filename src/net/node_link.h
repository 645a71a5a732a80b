/* node_link.h - a node's JSON-RPC over HTTP: where it is, who we are, and calls on the event loop.
 * Loop thread only. */
#ifndef JOULEHASH_NODE_LINK_H
#define JOULEHASH_NODE_LINK_H

#include <stddef.h>
#include <stdint.h>

#include <event2/event.h>

#include "base/err.h"
#include "solo/node_rpc.h"

#define NODE_LINK_ANSWER_MAX (64u << 20) /* bytes: a full block as JSON is a quarter of it */

struct node_link;
struct node_call;

struct node_link_config {
    const char *url;             /* http(s)://host:port[/path], without credentials; copied */
    const char *user, *password; /* copied; NULL with a cookie */
    const char *cookie_file;     /* the node's own, copied; NULL: by user and password. Read when it
                                    is first needed, and once more when the node refuses what was in
                                    it: a node makes a new one at each start */
    const char *user_agent, *cacert, *proxy; /* see struct http_fetch_config */
    const char *dump; /* calls and answers are logged under this name, cut where they are long;
                         copied; NULL: they are not */
    int64_t connect_ns;
};

/* The outcome, exactly once, never from within node_link_call, unless cancelled. The answer is the
 * receiver's to look at; what it holds is freed afterwards. The call is gone. */
typedef void (*node_link_done_fn)(void *context, struct node_rpc_answer *answer);

/* node_link_new: ERR_NOMEM or ERR_IO (errno) leave *out NULL. */
enum err node_link_new(struct event_base *base, const struct node_link_config *config,
                       struct node_link **out);
void node_link_free(struct node_link *l); /* NULL is fine; cancels what is under way */

/* node_link_call: sends one JSON-RPC request. In: body, borrowed until the call is over; total_ns,
 * 0 for as long as it takes. ERR_NOMEM: nothing was started, *out is NULL. */
enum err node_link_call(struct node_link *l, const char *body, size_t len, int64_t total_ns,
                        node_link_done_fn done, void *context, struct node_call **out);
void node_call_cancel(struct node_call *c); /* NULL is fine */

#endif
