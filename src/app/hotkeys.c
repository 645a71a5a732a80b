/* hotkeys.c - a terminal that gives keys, not lines. */
#include "app/hotkeys.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

struct hotkeys {
    int fd;
    hotkeys_fn key;
    void *context;
    struct event *readable, *continued;
    struct termios before;
};

/* Reading from the background, or setting the terminal there, would stop the process. */
static bool in_foreground(int fd)
{
    pid_t group = tcgetpgrp(fd);

    return group < 0 || group == getpgrp(); /* below 0: not the terminal that controls us */
}

static bool set_keys(const struct hotkeys *h)
{
    struct termios keys = h->before;

    keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    keys.c_cc[VMIN] = 1;
    keys.c_cc[VTIME] = 0;
    return tcsetattr(h->fd, TCSANOW, &keys) == 0;
}

static void on_readable(evutil_socket_t fd, short what, void *argument)
{
    struct hotkeys *h = argument;
    char key;

    (void)what;
    if (!in_foreground(fd)) {
        event_del(h->readable); /* until it is continued in the foreground */
        return;
    }
    ssize_t n = read(fd, &key, 1);

    if (n == 1)
        h->key(h->context, key); /* may free h */
    else if (n == 0 || (errno != EINTR && errno != EAGAIN))
        event_del(h->readable); /* hung up */
}

/* The shell has set the terminal for itself meanwhile. */
static void on_continued(evutil_socket_t number, short what, void *argument)
{
    struct hotkeys *h = argument;

    (void)number;
    (void)what;
    if (in_foreground(h->fd) && set_keys(h))
        event_add(h->readable, NULL);
}

enum err hotkeys_new(struct event_base *base, int fd, hotkeys_fn key, void *context,
                     struct hotkeys **out)
{
    struct hotkeys *h;

    *out = NULL;
    if (!isatty(fd) || !in_foreground(fd))
        return ERR_UNSUPPORTED;
    h = calloc(1, sizeof *h);
    if (!h)
        return ERR_NOMEM;
    *h = (struct hotkeys){.fd = fd, .key = key, .context = context};
    h->readable = event_new(base, fd, EV_READ | EV_PERSIST, on_readable, h);
    h->continued = evsignal_new(base, SIGCONT, on_continued, h);
    if (!h->readable || !h->continued || tcgetattr(fd, &h->before) != 0 || !set_keys(h)) {
        enum err e = h->readable && h->continued ? ERR_UNSUPPORTED : ERR_NOMEM;

        if (h->readable)
            event_free(h->readable);
        if (h->continued)
            event_free(h->continued);
        free(h);
        return e;
    }
    event_add(h->readable, NULL);
    event_add(h->continued, NULL);
    *out = h;
    return ERR_OK;
}

void hotkeys_free(struct hotkeys *h)
{
    if (!h)
        return;
    event_free(h->readable);
    event_free(h->continued);
    if (in_foreground(h->fd))
        tcsetattr(h->fd, TCSANOW, &h->before);
    free(h);
}
