/* faces.c - the rig API and HTTP of a run. */
#include "app/faces.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/rig_server.h"
#include "base/clock.h"
#include "base/log.h"

/* A snapshot is no older than this when it is shown, but after an order, when it is new. */
#define FRESH_NS (100 * CLOCK_MILLISECOND)

struct faces {
    struct miner *miner;
    struct control control;
    struct rig_server *rig;
    struct snapshot snapshot;
    int64_t looked_ns; /* 0: to be filled anew */
};

static const struct snapshot *look(void *context)
{
    struct faces *f = context;
    int64_t now = clock_mono_ns();

    if (f->looked_ns == 0 || now - f->looked_ns >= FRESH_NS) {
        miner_snapshot(f->miner, &f->snapshot);
        f->looked_ns = now;
    }
    return &f->snapshot;
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

static enum control_result on_select(void *context, size_t pool)
{
    struct faces *f = context;
    struct upstreams *all = miner_upstreams(f->miner);

    if (pool >= upstreams_count(all))
        return CONTROL_REFUSED;
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

/* ---- life ------------------------------------------------------------------------------------ */

static enum exit_code refuse(const char *option, const char *value, const char *why)
{
    log_error("--%s %s: %s", option, value, why);
    return EXIT_CODE_USAGE;
}

static enum exit_code start_rig(const struct options *o, struct event_base *base, struct faces *f)
{
    struct rig_server_config config = {.control = &f->control, .context = f, .look = look};
    char why[160], address[LISTEN_ADDRESS_TEXT_MAX];

    if (!o->faces.api_bind)
        return o->faces.api_allow ? refuse("api-allow", o->faces.api_allow, "needs --api-bind")
                                  : EXIT_CODE_DONE;
    if (!listen_address_parse(o->faces.api_bind, &config.address, why, sizeof why))
        return refuse("api-bind", o->faces.api_bind, why);
    if (!o->faces.api_allow) {
        if (!listen_address_loopback((const struct sockaddr *)&config.address.address))
            return refuse("api-bind", o->faces.api_bind,
                          "others than this machine may come there: say who, with --api-allow");
        access_list_loopback(&config.access);
    } else if (!access_list_parse(o->faces.api_allow, &config.access, why, sizeof why)) {
        return refuse("api-allow", o->faces.api_allow, why);
    }
    enum err e = rig_server_new(base, &config, &f->rig);

    if (e != ERR_OK)
        return refuse("api-bind", o->faces.api_bind, e == ERR_IO ? strerror(errno) : err_text(e));
    log_info("rig API at %s", rig_server_address(f->rig, address));
    return EXIT_CODE_DONE;
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
    f->miner = miner;
    f->control = (struct control){.context = f,
                                  .pause = on_pause,
                                  .quit = on_quit,
                                  .pool_select = on_select,
                                  .pool_enable = on_enable,
                                  .pool_order = on_order};
    code = start_rig(o, base, f);
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
    rig_server_free(f->rig);
    free(f);
}
