/* resolver.c - the system's name servers as they are now. */
#include "net/resolver.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "net/dial.h"

/* What tells one state of the file from another; zeros: there is none. */
struct stamp {
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec changed;
};

struct resolver {
    struct evdns_base *dns;
    char *path;
    struct stamp read; /* of what was read last */
};

static struct stamp stamp_of(const char *path)
{
    struct stat info;

    if (stat(path, &info) != 0)
        return (struct stamp){.inode = 0};
    return (struct stamp){info.st_dev, info.st_ino, info.st_size, info.st_mtim};
}

static bool same(const struct stamp *a, const struct stamp *b)
{
    return a->device == b->device && a->inode == b->inode && a->size == b->size &&
           a->changed.tv_sec == b->changed.tv_sec && a->changed.tv_nsec == b->changed.tv_nsec;
}

/* Its time is taken before, so that a change while it is read is seen next time. One that could not
 * be taken up (no more descriptors) is read again. */
static void read_servers(struct resolver *r, int options)
{
    struct stamp stamp = stamp_of(r->path);

    evdns_base_resolv_conf_parse(r->dns, options, r->path);
    if (evdns_base_count_nameservers(r->dns) > 0)
        r->read = stamp;
    else
        memset(&r->read, 0, sizeof r->read);
}

enum err resolver_new(struct event_base *base, const char *path, struct resolver **out)
{
    struct resolver *r = calloc(1, sizeof *r);

    *out = NULL;
    if (!r)
        return ERR_NOMEM;
    r->path = strdup(path);
    r->dns = evdns_base_new(base, EVDNS_BASE_DISABLE_WHEN_INACTIVE);
    if (!r->path || !r->dns) {
        resolver_free(r);
        return ERR_NOMEM;
    }
    dial_tune_resolver(r->dns);
    read_servers(r, DNS_OPTIONS_ALL);
    *out = r;
    return ERR_OK;
}

void resolver_free(struct resolver *r)
{
    if (!r)
        return;
    if (r->dns)
        evdns_base_free(r->dns, 0);
    free(r->path);
    free(r);
}

struct evdns_base *resolver_dns(const struct resolver *r)
{
    return r->dns;
}

bool resolver_refresh(struct resolver *r)
{
    static const struct stamp none;
    struct stamp now = stamp_of(r->path);

    /* While it is away, being replaced perhaps, the old ones are the best guess. */
    if (same(&now, &r->read) || same(&now, &none))
        return false;
    evdns_base_clear_nameservers_and_suspend(r->dns);
    evdns_base_search_clear(r->dns);
    read_servers(r, DNS_OPTIONS_ALL & ~DNS_OPTION_HOSTSFILE); /* whose names would be added anew */
    evdns_base_resume(r->dns);
    return evdns_base_count_nameservers(r->dns) > 0;
}
