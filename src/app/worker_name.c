/* worker_name.c - a machine's name in a pool's user. */
#include "app/worker_name.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* Appends one byte; there is always room for the final zero. */
static bool put(char *out, size_t cap, size_t *len, char c)
{
    if (*len + 1 >= cap)
        return false;
    out[(*len)++] = c;
    return true;
}

static bool put_host(char *out, size_t cap, size_t *len, const char *host)
{
    size_t before = *len;

    for (; *host != '\0' && *host != '.'; host++)
        if ((isascii((unsigned char)*host) && isalnum((unsigned char)*host)) || *host == '-' ||
            *host == '_')
            if (!put(out, cap, len, *host))
                return false;
    return *len > before ||
           (put(out, cap, len, 'r') && put(out, cap, len, 'i') && put(out, cap, len, 'g'));
}

enum err worker_name(const char *user, const char *host, char *out, size_t cap)
{
    size_t len = 0;

    while (*user != '\0') {
        bool here = user[0] == '%' && user[1] == 'h';

        if (here ? !put_host(out, cap, &len, host) : !put(out, cap, &len, *user))
            return ERR_LIMIT;
        user += here ? 2 : 1;
    }
    out[len] = '\0';
    return ERR_OK;
}
