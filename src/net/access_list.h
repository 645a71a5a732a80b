/* access_list.h - who may read and who may write: W:127.0.0.1,R:10.0.0/24,[fd00::]/8. Pure.
 *
 * Each entry is an address, or a network with the number of its fixed bits, where an IPv4 network
 * may leave out octets at the end; before it W: (may write) or R: (may only read, also without a
 * letter). The first entry that fits decides; where none does there is no access. */
#ifndef JOULEHASH_ACCESS_LIST_H
#define JOULEHASH_ACCESS_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sys/socket.h>

#define ACCESS_LIST_MAX 64

enum access_grant { ACCESS_NONE, ACCESS_READ, ACCESS_WRITE };

struct access_list {
    struct access_entry {
        uint8_t address[16]; /* IPv4 inside IPv6 */
        unsigned bits;       /* of these that must be the same */
        enum access_grant grant;
    } entry[ACCESS_LIST_MAX];
    size_t count;
};

/* access_list_loopback: this machine may read. */
void access_list_loopback(struct access_list *list);

/* access_list_parse: false with what and why. */
bool access_list_parse(const char *text, struct access_list *out, char *why, size_t cap);

enum access_grant access_list_grant(const struct access_list *list, const struct sockaddr *peer);

#endif
