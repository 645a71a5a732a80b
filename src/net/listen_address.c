/* listen_address.c - addresses to listen at. */
#include "net/listen_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool refuse(char *why, size_t cap, const char *what)
{
    snprintf(why, cap, "%s", what);
    return false;
}

static bool parse_port(const char *text, in_port_t *port)
{
    size_t len = strlen(text);
    long n = len > 0 && len <= 5 && strspn(text, "0123456789") == len ? strtol(text, NULL, 10) : -1;

    if (n < 0 || n > 65535)
        return false;
    *port = htons((uint16_t)n);
    return true;
}

bool listen_address_parse(const char *text, struct listen_address *out, char *why, size_t cap)
{
    struct sockaddr_in v4 = {.sin_family = AF_INET};
    struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
    const char *colon = strrchr(text, ':');
    char host[INET6_ADDRSTRLEN + 1];
    bool bracket = text[0] == '[';
    in_port_t port;

    memset(out, 0, sizeof *out);
    if (!colon || (bracket && (colon == text || colon[-1] != ']')))
        return refuse(why, cap, "not ADDRESS:PORT");
    if (!parse_port(colon + 1, &port))
        return refuse(why, cap, "the port must be a number from 0 to 65535");
    size_t len = (size_t)(colon - text) - (bracket ? 2 : 0);

    if (len >= sizeof host)
        return refuse(why, cap, "not an address in numbers");
    memcpy(host, text + bracket, len);
    host[len] = '\0';
    if (strcmp(host, "localhost") == 0)
        strcpy(host, "127.0.0.1");
    if (!bracket && inet_pton(AF_INET, host, &v4.sin_addr) == 1) {
        v4.sin_port = port;
        memcpy(&out->address, &v4, sizeof v4);
        out->len = sizeof v4;
        return true;
    }
    if (bracket && inet_pton(AF_INET6, host, &v6.sin6_addr) == 1) {
        v6.sin6_port = port;
        memcpy(&out->address, &v6, sizeof v6);
        out->len = sizeof v6;
        return true;
    }
    return refuse(why, cap, "not an address in numbers, like 127.0.0.1:8080 or [::1]:8080");
}

bool listen_address_loopback(const struct sockaddr *address)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;

    if (address->sa_family == AF_INET) {
        memcpy(&v4, address, sizeof v4);
        return ntohl(v4.sin_addr.s_addr) >> 24 == 127;
    }
    if (address->sa_family != AF_INET6)
        return false;
    memcpy(&v6, address, sizeof v6);
    if (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr))
        return v6.sin6_addr.s6_addr[12] == 127;
    return IN6_IS_ADDR_LOOPBACK(&v6.sin6_addr);
}

char *listen_address_text(const struct sockaddr *address, char out[LISTEN_ADDRESS_TEXT_MAX])
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    char host[INET6_ADDRSTRLEN] = "?";

    if (address->sa_family == AF_INET) {
        memcpy(&v4, address, sizeof v4);
        inet_ntop(AF_INET, &v4.sin_addr, host, sizeof host);
        snprintf(out, LISTEN_ADDRESS_TEXT_MAX, "%s:%u", host, (unsigned)ntohs(v4.sin_port));
    } else {
        memcpy(&v6, address, sizeof v6);
        inet_ntop(AF_INET6, &v6.sin6_addr, host, sizeof host);
        snprintf(out, LISTEN_ADDRESS_TEXT_MAX, "[%s]:%u", host, (unsigned)ntohs(v6.sin6_port));
    }
    return out;
}
