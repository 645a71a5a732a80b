/* faces.c - the rig API and HTTP of a run. */
#include "app/faces.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/added_pool.h"
#include "app/http_face.h"
#include "app/miner_pools.h"
#include "app/restart.h"
#include "app/rig_server.h"
#include "app/version.h"
#include "base/cache_file.h"
#include "base/clock.h"
#include "base/log.h"

/* A snapshot is no older than this when it is shown, but after an order, when it is new. */
#define FRESH_NS (250 * CLOCK_MILLISECOND)

struct faces {
    const struct options *options;
    struct miner *miner;
    struct control control;
    struct rig_server *rig;
    struct http_face *http;
    struct history *history;
    struct events events;
    struct event *second;
    char token[HTTP_API_TOKEN_MAX + 2]; /* "": none */
    char history_path[CACHE_PATH_MOST]; /* "": it is not kept */
    struct snapshot snapshot;
    int64_t looked_ns;  /* 0: to be filled anew */
    uint64_t gone_then; /* miner_pools_changes: another one, and its strings are no more */
};

static const struct snapshot *look(void *context)
{
    struct faces *f = context;
    int64_t now = clock_mono_ns();

    if (f->looked_ns == 0 || now - f->looked_ns >= FRESH_NS ||
        f->gone_then != miner_pools_changes(f->miner)) {
        miner_snapshot(f->miner, &f->snapshot);
        f->gone_then = miner_pools_changes(f->miner);
        f->looked_ns = now;
    }
    return &f->snapshot;
}

static void remember(struct faces *f)
{
    const struct snapshot *s = look(f);
    const struct snapshot_economics *e = &s->economics;

    history_push(f->history, s->now_unix_s,
                 e->currency && econ_known(e->line.margin_per_day) ? e->line.margin_per_day.value
                                                                   : (double)NAN,
                 s);
}

static void on_second(evutil_socket_t fd, short what, void *argument)
{
    (void)fd;
    (void)what;
    remember(argument);
}

static void on_log(void *context, enum log_level level, const char *text)
{
    struct faces *f = context;

    events_add(&f->events, (double)clock_wall_ns() * 1e-9, level, text);
}

/* ---- orders ---------------------------------------------------------------------------------- */

static void on_pause(void *context, bool on)
{
    struct faces *f = context;

    miner_pause(f->miner, on);
    f->looked_ns = 0;
}

static void on_quit(void *context)
{
    struct faces *f = context;

    miner_quit(f->miner, "asked to through the API");
}

/* That it has the work is told by another line, at once or once it is ready. */
static void log_chosen(const struct upstreams *all, size_t pool)
{
    const struct upstream *u = upstreams_at(all, pool);
    struct upstream_status status;

    u->ops->status(u, &status);
    log_info("%s was chosen: mining goes there as soon as it can", status.url);
}

static bool on_may_restart(void *context, char why[CONTROL_WHY_MAX])
{
    struct faces *f = context;

    if (miner_ends(f->miner)) {
        snprintf(why, CONTROL_WHY_MAX, "the run is about to end");
        return false;
    }
    return restart_possible(f->options->restart, f->options, why, CONTROL_WHY_MAX);
}

static void on_restart(void *context)
{
    struct faces *f = context;

    miner_restart(f->miner, "asked to through the API, to begin anew");
}

static enum control_result on_select(void *context, size_t pool)
{
    struct faces *f = context;
    struct upstreams *all = miner_upstreams(f->miner);

    if (pool >= upstreams_count(all))
        return CONTROL_REFUSED;
    log_chosen(all, pool);
    upstreams_enable(all, pool, true);
    upstreams_prefer(all, pool);
    f->looked_ns = 0;
    return CONTROL_DONE;
}

static enum control_result on_enable(void *context, size_t pool, bool on)
{
    struct faces *f = context;
    struct upstreams *all = miner_upstreams(f->miner);

    if (pool >= upstreams_count(all))
        return CONTROL_REFUSED;
    f->looked_ns = 0;
    switch (upstreams_enable(all, pool, on)) {
    case ERR_OK:
        return CONTROL_DONE;
    case ERR_STATE:
        return CONTROL_ALREADY;
    default:
        return CONTROL_LAST;
    }
}

static enum control_result on_order(void *context, const size_t *pool, size_t pools)
{
    struct faces *f = context;

    f->looked_ns = 0;
    return upstreams_arrange(miner_upstreams(f->miner), pool, pools) == ERR_OK ? CONTROL_DONE
                                                                               : CONTROL_REFUSED;
}

static enum control_result on_add(void *context, const struct control_pool *pool,
                                  char why[CONTROL_WHY_MAX])
{
    struct faces *f = context;

    f->looked_ns = 0;
    return added_pool(f->options, f->miner, pool, why);
}

static enum control_result on_remove(void *context, size_t pool)
{
    struct faces *f = context;

    if (pool >= upstreams_count(miner_upstreams(f->miner)))
        return CONTROL_REFUSED;
    f->looked_ns = 0;
    switch (miner_pools_remove(f->miner, pool)) {
    case ERR_OK:
        return CONTROL_DONE;
    case ERR_LIMIT:
        return CONTROL_LAST;
    case ERR_STATE:
        return CONTROL_BUSY;
    default:
        return CONTROL_REFUSED;
    }
}

/* ---- life ------------------------------------------------------------------------------------ */

static enum exit_code refuse(const char *option, const char *value, const char *why)
{
    log_error("--%s %s: %s", option, value, why);
    return EXIT_CODE_USAGE;
}

static enum exit_code check_rig(const struct option_faces *o, struct rig_server_config *config)
{
    char why[160];

    if (!o->api_bind)
        return o->api_allow ? refuse("api-allow", o->api_allow, "needs --api-bind")
                            : EXIT_CODE_DONE;
    if (!listen_address_parse(o->api_bind, &config->address, why, sizeof why))
        return refuse("api-bind", o->api_bind, why);
    if (!o->api_allow) {
        if (!listen_address_loopback((const struct sockaddr *)&config->address.address))
            return refuse("api-bind", o->api_bind,
                          "others than this machine may come there: say who, with --api-allow");
        access_list_loopback(&config->access);
    } else if (!access_list_parse(o->api_allow, &config->access, why, sizeof why)) {
        return refuse("api-allow", o->api_allow, why);
    }
    return EXIT_CODE_DONE;
}

static enum exit_code start_rig(const struct option_faces *o, struct event_base *base,
                                struct faces *f)
{
    struct rig_server_config config = {.control = &f->control, .context = f, .look = look};
    char address[LISTEN_ADDRESS_TEXT_MAX];
    enum exit_code code = check_rig(o, &config);

    if (code != EXIT_CODE_DONE || !o->api_bind)
        return code;
    enum err e = rig_server_new(base, &config, &f->rig);

    if (e != ERR_OK)
        return refuse("api-bind", o->api_bind, e == ERR_IO ? strerror(errno) : err_text(e));
    log_info("rig API at %s", rig_server_address(f->rig, address));
    return EXIT_CODE_DONE;
}

/* The token, from the first line of its file. */
static enum exit_code read_token(const char *path, char token[HTTP_API_TOKEN_MAX + 2])
{
    FILE *file = fopen(path, "re");
    char line[HTTP_API_TOKEN_MAX + 2] = "";

    if (!file)
        return refuse("http-token-file", path, strerror(errno));
    setvbuf(file, NULL, _IONBF, 0); /* no second copy of it in a buffer */
    if (!fgets(line, sizeof line, file))
        line[0] = '\0';
    fclose(file);
    line[strcspn(line, "\r\n")] = '\0';
    bool fits = http_api_token_fits(line);

    if (fits)
        memcpy(token, line, sizeof line);
    explicit_bzero(line, sizeof line);
    return fits ? EXIT_CODE_DONE
                : refuse("http-token-file", path,
                         "its first line must be 16 to 256 visible ASCII characters");
}

/* What an earlier run kept; a history that cannot be read is told, and begun anew. */
static void load_history(struct faces *f, const char *folder)
{
    uint8_t *text;
    size_t len;

    int n = snprintf(f->history_path, sizeof f->history_path, "%s/history.json", folder);

    if (n < 0 || (size_t)n >= sizeof f->history_path) {
        f->history_path[0] = '\0';
        log_warn("--state-dir: the path is too long; the history is not kept");
        return;
    }
    enum err e = cache_file_load(f->history_path, HISTORY_FILE_MAX, &text, &len);

    if (e == ERR_IO && errno == ENOENT)
        return;
    if (e == ERR_OK)
        e = history_load(f->history, (const char *)text, len, (double)clock_wall_ns() * 1e-9);
    if (e != ERR_OK)
        log_warn("%s: %s; the history begins anew", f->history_path,
                 e == ERR_IO ? strerror(errno) : err_text(e));
    free(text);
}

static void save_history(struct faces *f)
{
    size_t len;
    char *text = history_save(f->history, &len);
    enum err e = text ? cache_file_store(f->history_path, text, len) : ERR_NOMEM;

    if (e != ERR_OK)
        log_warn("%s: the history is not kept: %s", f->history_path,
                 e == ERR_IO ? strerror(errno) : err_text(e));
    free(text);
}

static enum exit_code check_http(const struct option_faces *o, struct http_face_config *config,
                                 char token[HTTP_API_TOKEN_MAX + 2])
{
    char why[160];

    if (!o->http_bind)
        return o->http_token_file
                   ? refuse("http-token-file", o->http_token_file, "needs --http-bind")
               : o->http_host ? refuse("http-host", o->http_host, "needs --http-bind")
               : o->state_dir ? refuse("state-dir", o->state_dir, "needs --http-bind")
                              : EXIT_CODE_DONE;
    if (!listen_address_parse(o->http_bind, &config->address, why, sizeof why))
        return refuse("http-bind", o->http_bind, why);
    if (!o->http_token_file &&
        !listen_address_loopback((const struct sockaddr *)&config->address.address))
        return refuse("http-bind", o->http_bind,
                      "others than this machine may come there: --http-token-file is needed");
    return o->http_token_file ? read_token(o->http_token_file, token) : EXIT_CODE_DONE;
}

static enum exit_code start_http(const struct option_faces *o, struct event_base *base,
                                 struct faces *f)
{
    struct http_face_config config = {.context = f, .look = look};
    struct timeval second = {.tv_sec = 1};
    char address[LISTEN_ADDRESS_TEXT_MAX];
    enum exit_code code = check_http(o, &config, f->token);

    if (code != EXIT_CODE_DONE || !o->http_bind)
        return code;
    f->history = history_new();
    f->second = event_new(base, -1, EV_PERSIST, on_second, f);
    if (!f->history || !f->second)
        return refuse("http-bind", o->http_bind, err_text(ERR_NOMEM));
    if (o->state_dir)
        load_history(f, o->state_dir);
    config.api = (struct http_api){.token = f->token,
                                   .host = o->http_host ? o->http_host : "",
                                   .commit = version_commit,
                                   .control = &f->control,
                                   .history = f->history,
                                   .events = &f->events};
    enum err e = http_face_new(base, &config, &f->http);

    if (e != ERR_OK)
        return refuse("http-bind", o->http_bind, e == ERR_IO ? strerror(errno) : err_text(e));
    remember(f); /* from here on it counts */
    event_add(f->second, &second);
    log_watch(on_log, f);
    log_info("HTTP at %s", http_face_address(f->http, address));
    return EXIT_CODE_DONE;
}

enum exit_code faces_check(const struct options *o)
{
    struct rig_server_config rig = {.context = NULL};
    struct http_face_config http = {.context = NULL};
    char token[HTTP_API_TOKEN_MAX + 2] = "";
    enum exit_code code = check_rig(&o->faces, &rig);

    if (code == EXIT_CODE_DONE)
        code = check_http(&o->faces, &http, token);
    explicit_bzero(token, sizeof token);
    return code;
}

enum exit_code faces_start(const struct options *o, struct event_base *base, struct miner *miner,
                           struct faces **out)
{
    struct faces *f = calloc(1, sizeof *f);
    enum exit_code code;

    *out = NULL;
    if (!f) {
        log_error("%s", err_text(ERR_NOMEM));
        return EXIT_CODE_NO_DEVICE;
    }
    f->options = o;
    f->miner = miner;
    f->control = (struct control){.context = f,
                                  .pause = on_pause,
                                  .quit = on_quit,
                                  .pool_select = on_select,
                                  .pool_enable = on_enable,
                                  .pool_order = on_order};
    if (o->command == OPTIONS_MINE) { /* the others bring a pool of their own */
        f->control.pool_add = on_add;
        f->control.pool_remove = on_remove;
        f->control.may_restart = on_may_restart;
        f->control.restart = on_restart;
    }
    code = start_rig(&o->faces, base, f);
    if (code == EXIT_CODE_DONE)
        code = start_http(&o->faces, base, f);
    if (code != EXIT_CODE_DONE) {
        faces_stop(f);
        return code;
    }
    *out = f;
    return EXIT_CODE_DONE;
}

void faces_stop(struct faces *f)
{
    if (!f)
        return;
    log_watch(NULL, NULL);
    rig_server_free(f->rig);
    http_face_free(f->http);
    if (f->http && f->history_path[0] != '\0') {
        f->looked_ns = 0;
        remember(f); /* up to the end */
        save_history(f);
    }
    if (f->second)
        event_free(f->second);
    history_free(f->history);
    explicit_bzero(f->token, sizeof f->token);
    free(f);
}
