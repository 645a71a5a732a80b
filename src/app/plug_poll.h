/* plug_poll.h - asks a plug on the network for its power and energy once a period.
 *
 * One request at a time, due at fixed instants; an instant that passes while an answer is still
 * awaited is counted as missed. Whatever comes of a request is one sample, also when nothing came:
 * the meter makes a counted gap of those. Loop thread only. */
#ifndef JOULEHASH_PLUG_POLL_H
#define JOULEHASH_PLUG_POLL_H

#include "measure/sensor.h"
#include "net/http_fetch.h"

#define PLUG_POLL_PERIOD_NS INT64_C(1000000000)
#define PLUG_POLL_TIMEOUT_NS INT64_C(3000000000)

struct plug_poll;

/* A sample, as plug_poll_info describes it. May stop the poll. */
typedef void (*plug_poll_sample_fn)(void *context, const struct sensor_sample *sample);

struct plug_poll_config {
    struct event_base *base; /* borrowed, as is http; both outlive the poll */
    struct http_fetch *http;
    const char *kind;   /* "shelly" or "tasmota" */
    const char *url;    /* [http[s]://][user[:password]@]host[:port][/path]; copied. Without a path
                           it is the kind's own; a Shelly that has no Switch is asked for its whole
                           status. Credentials go by digest (Shelly) or in the query (Tasmota). */
    int64_t period_ns;  /* > 0 */
    int64_t timeout_ns; /* > 0: for a whole answer */
    plug_poll_sample_fn sample;
    void *context;
};

struct plug_poll_counts {
    uint64_t asked;
    uint64_t answered; /* with a reading */
    uint64_t failed;   /* without */
    uint64_t missed;   /* instants at which the one before was not over */
};

/* plug_poll_describe: what the samples of such a plug would be, as plug_poll_info says before the
 * first; asks nothing. Errors of http_url_parse, with a sentence in why (room for cap) that holds
 * no credential. */
enum err plug_poll_describe(const char *kind, const char *url, struct sensor_info *out, char *why,
                            size_t cap);

/* plug_poll_start: asks for the first time at once. ERR_NOMEM, or what http_url_parse says of the
 * URL, with a sentence in why (room for cap) that holds no credential. */
enum err plug_poll_start(const struct plug_poll_config *config, struct plug_poll **out, char *why,
                         size_t cap);

/* plug_poll_stop: no sample comes any more. Frees. NULL is fine. */
void plug_poll_stop(struct plug_poll *p);

/* plug_poll_info: what the samples are: the decoder's description with a name, "shelly:host:port".
 * status, why and advice are those of the newest sample, SENSOR_OK before the first. Borrowed. */
const struct sensor_info *plug_poll_info(const struct plug_poll *p);
struct plug_poll_counts plug_poll_counts(const struct plug_poll *p);

#endif
