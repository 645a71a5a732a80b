/* access_list.c - who may read and who may write. */
#include "net/access_list.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NO_BITS 1000 /* above all that three digits can say */

static const uint8_t v4_inside[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

/* An IPv4 address; with `network`, octets may be missing at its end. */
static bool parse_v4(const char *text, bool network, uint8_t out[16])
{
    char full[INET_ADDRSTRLEN + 8];
    size_t dots = 0, len = strlen(text);

    if (len == 0 || len >= INET_ADDRSTRLEN)
        return false;
    for (const char *s = text; *s; s++)
        dots += *s == '.';
    if (dots > 3 || (!network && dots < 3))
        return false;
    strcpy(full, text);
    for (; dots < 3; dots++)
        strcat(full, ".0");
    memcpy(out, v4_inside, sizeof v4_inside);
    return inet_pton(AF_INET, full, out + 12) == 1;
}

static bool parse_v6(const char *text, uint8_t out[16])
{
    char bare[INET6_ADDRSTRLEN + 2];
    size_t len = strlen(text);

    if (len >= 2 && text[0] == '[' && text[len - 1] == ']') {
        text++;
        len -= 2;
    }
    if (len == 0 || len >= INET6_ADDRSTRLEN)
        return false;
    memcpy(bare, text, len);
    bare[len] = '\0';
    return inet_pton(AF_INET6, bare, out) == 1;
}

/* "/24" at the end: how many bits; -1: not a number that can be; NO_BITS: there is none. */
static int parse_bits(char *entry)
{
    char *slash = strchr(entry, '/');

    if (!slash)
        return NO_BITS;
    size_t len = strlen(slash + 1);

    *slash = '\0';
    return len > 0 && len <= 3 && strspn(slash + 1, "0123456789") == len ? atoi(slash + 1) : -1;
}

static bool parse_entry(char *text, struct access_entry *out)
{
    bool v4;
    int bits;

    out->grant = ACCESS_READ;
    if (text[0] != '\0' && text[1] == ':' && strchr("RrWw", text[0])) {
        out->grant = strchr("Ww", text[0]) ? ACCESS_WRITE : ACCESS_READ;
        text += 2;
    }
    bits = parse_bits(text);
    v4 = parse_v4(text, bits != NO_BITS, out->address);
    if (bits < 0 || (!v4 && !parse_v6(text, out->address)))
        return false;
    if (bits == NO_BITS)
        bits = v4 ? 32 : 128;
    if (bits > (v4 ? 32 : 128))
        return false;
    /* Everything is every IPv6 address too. */
    out->bits = (unsigned)bits + (v4 && bits > 0 ? 96 : 0);
    return true;
}

void access_list_loopback(struct access_list *list)
{
    char why[8];

    access_list_parse("127/8,::1", list, why, sizeof why);
}

bool access_list_parse(const char *text, struct access_list *out, char *why, size_t cap)
{
    out->count = 0;
    for (const char *at = text;; at++) {
        size_t len = strcspn(at, ",");
        char entry[80];

        if (len >= sizeof entry) {
            snprintf(why, cap, "an entry is too long");
            return false;
        }
        memcpy(entry, at, len);
        entry[len] = '\0';
        if (out->count == ACCESS_LIST_MAX) {
            snprintf(why, cap, "more than %d entries", ACCESS_LIST_MAX);
            return false;
        }
        if (!parse_entry(entry, &out->entry[out->count])) {
            snprintf(why, cap, "\"%.*s\" is not like W:127.0.0.1 or R:10.0.0/24", (int)len, at);
            return false;
        }
        out->count++;
        at += len;
        if (*at == '\0')
            return true;
    }
}

static bool fits(const struct access_entry *e, const uint8_t peer[16])
{
    size_t bytes = e->bits / 8, rest = e->bits % 8;

    return memcmp(e->address, peer, bytes) == 0 &&
           (rest == 0 || e->address[bytes] >> (8 - rest) == peer[bytes] >> (8 - rest));
}

enum access_grant access_list_grant(const struct access_list *list, const struct sockaddr *peer)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    uint8_t bytes[16];

    if (peer->sa_family == AF_INET) {
        memcpy(&v4, peer, sizeof v4);
        memcpy(bytes, v4_inside, sizeof v4_inside);
        memcpy(bytes + 12, &v4.sin_addr, 4);
    } else if (peer->sa_family == AF_INET6) {
        memcpy(&v6, peer, sizeof v6);
        memcpy(bytes, &v6.sin6_addr, 16);
    } else {
        return ACCESS_NONE;
    }
    for (size_t i = 0; i < list->count; i++)
        if (fits(&list->entry[i], bytes))
            return list->entry[i].grant;
    return ACCESS_NONE;
}
