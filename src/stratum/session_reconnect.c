/* session_reconnect.c - where client.reconnect may send us. */
#include "stratum/session.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Second levels below which names are registered, where the top level is a country's. */
static const char *const registry_labels[] = {"ac",  "co",  "com", "edu", "go",  "gob",
                                              "gov", "gv",  "ltd", "me",  "mil", "ne",
                                              "net", "nom", "or",  "org"};

/* A host without the brackets of an IPv6 address and the final dot of a name. */
static size_t trim(const char **host)
{
    size_t len = strlen(*host);

    if (len >= 2 && (*host)[0] == '[' && (*host)[len - 1] == ']') {
        (*host)++;
        return len - 2;
    }
    return len > 1 && (*host)[len - 1] == '.' ? len - 1 : len;
}

/* An address, or what some resolver could take for one: anything with a colon, and all names whose
 * last label starts with a digit. */
static bool is_address(const char *host, size_t len)
{
    size_t last = len;

    if (memchr(host, ':', len) != NULL)
        return true;
    while (last > 0 && host[last - 1] != '.')
        last--;
    return last < len && isdigit((unsigned char)host[last]);
}

/* The start of the label that ends at `end` (exclusive). */
static size_t label_start(const char *host, size_t end)
{
    while (end > 0 && host[end - 1] != '.')
        end--;
    return end;
}

/* Where the registered domain begins, or len when the name has too few labels for one. */
static size_t registered_domain(const char *host, size_t len)
{
    size_t top = label_start(host, len);

    if (top == 0 || top == len)
        return len;

    size_t second = label_start(host, top - 1), second_len = top - 1 - second;
    bool registry = false;

    for (size_t i = 0; len - top == 2 && i < sizeof registry_labels / sizeof registry_labels[0];
         i++)
        if (strlen(registry_labels[i]) == second_len &&
            strncasecmp(host + second, registry_labels[i], second_len) == 0)
            registry = true;
    if (!registry)
        return second_len > 0 ? second : len;
    if (second == 0)
        return len;

    size_t third = label_start(host, second - 1);

    return third < second - 1 ? third : len;
}

bool session_reconnect_same_host(const char *a, const char *b)
{
    size_t a_len = trim(&a), b_len = trim(&b);

    return a_len == b_len && strncasecmp(a, b, a_len) == 0;
}

bool session_reconnect_allowed(const char *connected_host, const char *wanted_host)
{
    size_t connected_len = trim(&connected_host), wanted_len = trim(&wanted_host);

    if (wanted_len == 0)
        return true;
    if (connected_len == wanted_len && strncasecmp(connected_host, wanted_host, wanted_len) == 0)
        return true;
    if (is_address(connected_host, connected_len) || is_address(wanted_host, wanted_len))
        return false;

    size_t connected = registered_domain(connected_host, connected_len);
    size_t wanted = registered_domain(wanted_host, wanted_len);

    return wanted < wanted_len && connected_len - connected == wanted_len - wanted &&
           strncasecmp(connected_host + connected, wanted_host + wanted, wanted_len - wanted) == 0;
}
