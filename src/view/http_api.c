/* http_api.c - resources, and who may have them. */
#include "view/http_api.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <arpa/inet.h>
#include <jansson.h>

#include "view/api_json.h"
#include "view/metrics.h"
#include "view/openapi.h"
#include "view/page.h"

#define JSON_TYPE "application/json; charset=utf-8"

/* A reply being made. */
struct reply {
    int status;
    const char *type, *header; /* header: further lines, each with its end */
    const char *policy;        /* Content-Security-Policy; NULL: nothing may be loaded */
    const char *body;          /* NULL: out of memory */
    char *owned;               /* the body, where nobody else has it */
    size_t len;
};

#define HEAD_MAX 2048

static char *wrap(const struct reply *r, bool head, bool keep_alive, size_t *len)
{
    char lines[HEAD_MAX];
    int n = snprintf(lines, sizeof lines,
                     "HTTP/1.1 %d %s\r\n"
                     "Content-Type: %s\r\n"
                     "Content-Length: %zu\r\n"
                     "Connection: %s\r\n"
                     "Cache-Control: no-store\r\n"
                     "X-Content-Type-Options: nosniff\r\n"
                     "Content-Security-Policy: %s\r\n"
                     "Cross-Origin-Resource-Policy: same-origin\r\n"
                     "Referrer-Policy: no-referrer\r\n"
                     "%s\r\n",
                     r->status, http_message_reason(r->status), r->type, r->len,
                     keep_alive ? "keep-alive" : "close",
                     r->policy ? r->policy : "default-src 'none'; frame-ancestors 'none'",
                     r->header ? r->header : "");
    size_t head_len = n > 0 ? (size_t)n : 0, body_len = head ? 0 : r->len;

    assert(n > 0 && head_len < sizeof lines); /* nothing in it is a stranger's */
    char *bytes = malloc(head_len + body_len);

    if (!bytes)
        return NULL;
    memcpy(bytes, lines, head_len);
    memcpy(bytes + head_len, r->body, body_len);
    *len = head_len + body_len;
    return bytes;
}

/* ---- bodies ---------------------------------------------------------------------------------- */

static void put_json(struct reply *r, int status, json_t *object)
{
    r->status = status;
    r->type = JSON_TYPE;
    r->body = r->owned = object ? json_dumps(object, JSON_COMPACT) : NULL;
    r->len = r->body ? strlen(r->body) : 0;
    json_decref(object);
}

static void refuse(struct reply *r, int status, const char *why)
{
    put_json(r, status, json_pack("{s:s}", "error", why));
}

static void put_text(struct reply *r, const char *type, char *text, size_t len)
{
    r->status = 200;
    r->type = type;
    r->body = r->owned = text;
    r->len = text ? len : 0;
}

char *http_api_refusal(int status, const char *why, size_t *len)
{
    struct reply r = {0};
    char *bytes;

    refuse(&r, status, why);
    bytes = r.body ? wrap(&r, false, false, len) : NULL;
    free(r.owned);
    return bytes;
}

/* ---- who may ask ----------------------------------------------------------------------------- */

/* The host without its port; false where it is longer than any host. */
static bool bare_host(const char *host, char out[256])
{
    size_t len = host[0] == '[' ? strcspn(host, "]") + 1 : strcspn(host, ":");

    if (len >= 256 || len > strlen(host) || (host[len] != '\0' && host[len] != ':') ||
        (host[len] == ':' && strspn(host + len + 1, "0123456789") != strlen(host + len + 1)))
        return false;
    memcpy(out, host, len);
    out[len] = '\0';
    return len > 0;
}

static bool host_is_ours(const struct http_api *api, const char *host)
{
    char bare[256];
    struct in_addr v4;
    struct in6_addr v6;
    size_t len;

    if (!bare_host(host, bare))
        return false;
    len = strlen(bare);
    if (bare[0] == '[') {
        bare[len - 1] = '\0';
        return inet_pton(AF_INET6, bare + 1, &v6) == 1;
    }
    return inet_pton(AF_INET, bare, &v4) == 1 || strcasecmp(bare, "localhost") == 0 ||
           (api->host[0] != '\0' && strcasecmp(bare, api->host) == 0);
}

static bool origin_is_host(const char *origin, const char *host)
{
    const char *scheme = strncasecmp(origin, "http://", 7) == 0    ? "http://"
                         : strncasecmp(origin, "https://", 8) == 0 ? "https://"
                                                                   : NULL;

    return scheme && strcasecmp(origin + strlen(scheme), host) == 0;
}

bool http_api_token_fits(const char *token)
{
    size_t len = strlen(token);

    if (len < HTTP_API_TOKEN_MIN || len > HTTP_API_TOKEN_MAX)
        return false;
    for (size_t i = 0; i < len; i++)
        if (token[i] <= ' ' || token[i] >= 0x7f)
            return false;
    return true;
}

/* In a time that says nothing of where they differ. */
static bool same_secret(const char *a, const char *b)
{
    size_t len = strlen(a), other = strlen(b);
    unsigned differ = len != other;

    for (size_t i = 0; i < other; i++)
        differ |= (unsigned)(unsigned char)a[len > 0 ? i % len : 0] ^ (unsigned char)b[i];
    return differ == 0;
}

static bool may_order(const struct http_api *api, const struct http_message *m, struct reply *r)
{
    static const char scheme[] = "Bearer ";
    const char *type = m->content_type;
    size_t type_len = strcspn(type, "; \t");

    if (m->fetch_site[0] != '\0' && strcmp(m->fetch_site, "same-origin") != 0 &&
        strcmp(m->fetch_site, "none") != 0) {
        refuse(r, 403, "a page of another site may not order");
        return false;
    }
    if (api->token[0] == '\0') {
        refuse(r, 403, "orders are off: no token file was given");
        return false;
    }
    if (strncasecmp(m->authorization, scheme, sizeof scheme - 1) != 0 ||
        !same_secret(api->token, m->authorization + sizeof scheme - 1)) {
        refuse(r, 401, "the bearer token is missing or wrong");
        r->header = "WWW-Authenticate: Bearer realm=\"joulehash\"\r\n";
        return false;
    }
    if (type_len != strlen("application/json") ||
        strncasecmp(type, "application/json", type_len) != 0) {
        refuse(r, 415, "the content type must be application/json");
        return false;
    }
    if (m->body_len > 0) {
        json_t *body = json_loadb(m->body, m->body_len, JSON_REJECT_DUPLICATES, NULL);
        bool object = json_is_object(body);

        json_decref(body);
        if (!object) {
            refuse(r, 400, "the body must be empty or a JSON object");
            return false;
        }
    }
    return true;
}

/* ---- resources ------------------------------------------------------------------------------- */

static void get_json(const struct http_api *api, const struct snapshot *s,
                     const struct http_message *m, struct reply *r)
{
    (void)api;
    put_json(r, 200, api_json(s, strrchr(m->path, '/') + 1));
}

static void get_history(const struct http_api *api, const struct snapshot *s,
                        const struct http_message *m, struct reply *r)
{
    enum history_span span;
    size_t len;
    char *text;

    (void)s;
    if (m->query[0] == '\0')
        span = HISTORY_HOUR;
    else if (strncmp(m->query, "range=", 6) != 0 || !history_span_find(m->query + 6, &span)) {
        refuse(r, 400, "range must be hour, day or month");
        return;
    }
    text = history_json(api->history, span, &len);
    put_text(r, JSON_TYPE, text, len);
}

static void get_events(const struct http_api *api, const struct snapshot *s,
                       const struct http_message *m, struct reply *r)
{
    (void)s;
    (void)m;
    put_json(r, 200, events_json(api->events));
}

static void get_page(const struct http_api *api, const struct snapshot *s,
                     const struct http_message *m, struct reply *r)
{
    const struct page_file *file = page_find(m->path);

    (void)api;
    (void)s;
    put_text(r, file->type, NULL, 0);
    r->body = file->text;
    r->len = file->len;
    r->policy = PAGE_POLICY;
}

static void get_openapi(const struct http_api *api, const struct snapshot *s,
                        const struct http_message *m, struct reply *r)
{
    (void)api;
    (void)s;
    (void)m;
    put_text(r, JSON_TYPE, NULL, 0);
    r->body = openapi_document;
    r->len = strlen(openapi_document);
}

static void get_metrics(const struct http_api *api, const struct snapshot *s,
                        const struct http_message *m, struct reply *r)
{
    size_t len;
    char *text = metrics_text(s, api->commit, &len);

    (void)m;
    put_text(r, METRICS_TYPE, text, len);
}

static void get_state(const struct http_api *api, const struct snapshot *s,
                      const struct http_message *m, struct reply *r)
{
    const char *why =
        strcmp(m->path, "/healthz") == 0 ? api_json_unhealthy(s) : api_json_unready(s);

    (void)api;
    put_json(r, why ? 503 : 200, json_pack("{s:b,s:s?}", "ok", why == NULL, "why", why));
}

static void post_pause(const struct http_api *api, const struct snapshot *s,
                       const struct http_message *m, struct reply *r)
{
    bool on = strcmp(m->path, "/api/v1/pause") == 0;

    (void)s;
    if (!api->control->pause) {
        refuse(r, 404, "this run cannot be paused");
        return;
    }
    api->control->pause(api->control->context, on);
    put_json(r, 200, json_pack("{s:b}", "paused", on));
}

/* /api/v1/pools/N/select */
static bool selected_pool(const char *path, size_t *pool)
{
    static const char before[] = "/api/v1/pools/", behind[] = "/select";
    size_t digits;

    if (strncmp(path, before, sizeof before - 1) != 0)
        return false;
    path += sizeof before - 1;
    digits = strspn(path, "0123456789");
    if (digits == 0 || digits > 6 || strcmp(path + digits, behind) != 0)
        return false;
    *pool = strtoul(path, NULL, 10);
    return true;
}

/* Whether the pool is the one that the order means, where it says so. */
static bool is_meant(const struct http_message *m, const struct snapshot_pool *pool)
{
    const char *is[][2] = {{"url", pool->url}, {"user", pool->user}};
    json_t *body = json_loadb(m->body, m->body_len, 0, NULL);
    bool meant = true;

    for (size_t i = 0; i < sizeof is / sizeof is[0]; i++) {
        const json_t *said = json_object_get(body, is[i][0]);

        if (said && (!json_is_string(said) || strcmp(json_string_value(said), is[i][1]) != 0))
            meant = false;
    }
    json_decref(body);
    return meant;
}

static void post_select(const struct http_api *api, const struct snapshot *s,
                        const struct http_message *m, struct reply *r)
{
    size_t pool;

    if (!selected_pool(m->path, &pool) || pool >= s->pool_count)
        refuse(r, 404, "there is no such pool");
    else if (!is_meant(m, &s->pools[pool]))
        refuse(r, 409, "another pool stands at that place by now");
    else if (!api->control->pool_select ||
             api->control->pool_select(api->control->context, pool) != CONTROL_DONE)
        refuse(r, 404, "there is no such pool");
    else
        put_json(r, 200, json_pack("{s:I}", "selected", (json_int_t)pool));
}

static const struct resource {
    const char *path;
    enum http_method method;
    void (*answer)(const struct http_api *api, const struct snapshot *s,
                   const struct http_message *m, struct reply *r);
} resources[] = {
    {"/api/v1/summary", HTTP_GET, get_json},   {"/api/v1/devices", HTTP_GET, get_json},
    {"/api/v1/pools", HTTP_GET, get_json},     {"/api/v1/energy", HTTP_GET, get_json},
    {"/api/v1/economics", HTTP_GET, get_json}, {"/api/v1/history", HTTP_GET, get_history},
    {"/api/v1/events", HTTP_GET, get_events},  {"/api/v1/openapi.json", HTTP_GET, get_openapi},
    {"/metrics", HTTP_GET, get_metrics},       {"/healthz", HTTP_GET, get_state},
    {"/readyz", HTTP_GET, get_state},          {"/api/v1/pause", HTTP_POST, post_pause},
    {"/api/v1/resume", HTTP_POST, post_pause}, {"/api/v1/pools/N/select", HTTP_POST, post_select},
};

/* ---- replies that still hold ------------------------------------------------------------------
 */

_Static_assert(sizeof resources / sizeof resources[0] <= HTTP_API_RESOURCES, "one place for each");

void http_api_cache_clear(struct http_api_cache *cache)
{
    for (size_t i = 0; i < HTTP_API_RESOURCES; i++)
        free(cache->kept[i].body);
    memset(cache, 0, sizeof *cache);
}

/* A second one who asks within the life of a snapshot is not worth the work again. */
static void read_resource(const struct http_api *api, const struct resource *resource,
                          const struct snapshot *s, const struct http_message *m, struct reply *r)
{
    bool figures = resource->answer == get_json || resource->answer == get_metrics;
    struct http_api_kept *kept =
        api->cache && figures ? &api->cache->kept[resource - resources] : NULL;

    if (!kept) {
        resource->answer(api, s, m, r);
        return;
    }
    if (!kept->body || kept->unix_s != s->now_unix_s) {
        resource->answer(api, s, m, r);
        free(kept->body);
        *kept = (struct http_api_kept){.unix_s = s->now_unix_s,
                                       .status = r->status,
                                       .type = r->type,
                                       .body = r->owned,
                                       .len = r->len};
    }
    *r = (struct reply){
        .status = kept->status, .type = kept->type, .body = kept->body, .len = kept->len};
}

static const struct resource *find(const char *path)
{
    static const struct resource page = {"/", HTTP_GET, get_page};
    size_t pool;

    if (page_find(path))
        return &page;
    for (size_t i = 0; i < sizeof resources / sizeof resources[0]; i++)
        if (strcmp(resources[i].path, path) == 0 ||
            (resources[i].answer == post_select && selected_pool(path, &pool)))
            return &resources[i];
    return NULL;
}

static void answer(const struct http_api *api, const struct snapshot *s,
                   const struct http_message *m, struct reply *r)
{
    const struct resource *resource = find(m->path);

    if (m->has_host && !host_is_ours(api, m->host))
        refuse(r, 421, "this host name is not served here (--http-host allows one)");
    else if (m->origin[0] != '\0' && !origin_is_host(m->origin, m->host))
        refuse(r, 403, "a page of another site may not ask");
    else if (!resource)
        refuse(r, 404, "there is nothing here; see /api/v1/openapi.json");
    else if (resource->method == HTTP_POST ? m->method != HTTP_POST
                                           : m->method != HTTP_GET && m->method != HTTP_HEAD) {
        refuse(r, 405, "not with this method");
        r->header = resource->method == HTTP_POST ? "Allow: POST\r\n" : "Allow: GET, HEAD\r\n";
    } else if (resource->method != HTTP_POST) {
        read_resource(api, resource, s, m, r);
    } else if (may_order(api, m, r)) {
        resource->answer(api, s, m, r);
    }
}

char *http_api_answer(const struct http_api *api, const struct snapshot *s,
                      const struct http_message *request, size_t *len)
{
    struct reply r = {0};
    char *bytes;

    answer(api, s, request, &r);
    bytes = r.body ? wrap(&r, request->method == HTTP_HEAD, request->keep_alive, len) : NULL;
    free(r.owned);
    return bytes;
}
