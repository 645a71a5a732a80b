/* listen_address.h - where to listen, as users write it: 127.0.0.1:4028, [::1]:8080, localhost:80.
 * Numbers only, but for localhost, so that no resolver is asked. Pure. */
#ifndef JOULEHASH_LISTEN_ADDRESS_H
#define JOULEHASH_LISTEN_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sys/socket.h>

#define LISTEN_ADDRESS_TEXT_MAX 64

struct listen_address {
    struct sockaddr_storage address; /* IPv4 or IPv6; port 0: any that is free */
    socklen_t len;
};

/* listen_address_parse: false with the reason in why. */
bool listen_address_parse(const char *text, struct listen_address *out, char *why, size_t cap);

/* listen_address_loopback: whether only this machine can reach it; of a peer, whether it is this
 * machine. An IPv4 address inside IPv6 counts as that. */
bool listen_address_loopback(const struct sockaddr *address);

/* listen_address_text: as parsed, with that port. Returns out. */
char *listen_address_text(const struct sockaddr *address, char out[LISTEN_ADDRESS_TEXT_MAX]);

#endif
