/* service.c - the service manager's socket. */
#include "app/service.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static bool number(const char *text, int64_t *out)
{
    char *end;

    if (!text || *text < '0' || *text > '9')
        return false;
    errno = 0;
    *out = strtoll(text, &end, 10);
    return errno == 0 && *end == '\0';
}

void service_init(struct service *s, const char *name, const char *usec, const char *pid,
                  int64_t self)
{
    int64_t interval, whose = self;

    memset(s, 0, sizeof *s);
    if (!name || (name[0] != '/' && name[0] != '@') || name[1] == '\0' ||
        strlen(name) >= sizeof s->path)
        return;
    memcpy(s->path, name, strlen(name) + 1);
    s->watched =
        number(usec, &interval) && interval > 0 && (!pid || (number(pid, &whose) && whose == self));
}

void service_open(struct service *s)
{
    service_init(s, getenv("NOTIFY_SOCKET"), getenv("WATCHDOG_USEC"), getenv("WATCHDOG_PID"),
                 (int64_t)getpid());
    unsetenv("NOTIFY_SOCKET");
    unsetenv("WATCHDOG_USEC");
    unsetenv("WATCHDOG_PID");
}

enum err service_notify(const struct service *s, const char *lines)
{
    struct sockaddr_un to = {.sun_family = AF_UNIX};
    size_t len = strlen(s->path);

    if (len == 0)
        return ERR_OK;
    memcpy(to.sun_path, s->path, len);
    if (s->path[0] == '@')
        to.sun_path[0] = '\0';
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (fd < 0)
        return ERR_IO;
    ssize_t sent = sendto(fd, lines, strlen(lines), MSG_NOSIGNAL, (const struct sockaddr *)&to,
                          (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len));
    int send_errno = errno;

    close(fd);
    errno = send_errno;
    return sent < 0 ? ERR_IO : ERR_OK;
}

bool service_second(struct service *s, uint64_t hashes, bool resting)
{
    bool fed = s->watched && (resting || hashes != s->hashes);

    if (fed) {
        s->hashes = hashes;
        service_notify(s, "WATCHDOG=1");
    }
    return fed;
}
