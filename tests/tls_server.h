/* tls_server.h - an HTTPS server for tests, in a thread: one connection after the other, one answer
 * to each. Apart from the tests themselves, for OpenSSL's names meet ours. */
#ifndef JOULEHASH_TESTS_TLS_SERVER_H
#define JOULEHASH_TESTS_TLS_SERVER_H

#include <pthread.h>
#include <stdint.h>

struct tls_server {
    struct ssl_ctx_st *tls;
    int fd;
    uint16_t port; /* on 127.0.0.1 */
    pthread_t thread;
    const char *answer;
    unsigned int served; /* requests answered; for after the stop */
};

/* tls_server_start: with a new certificate that signs itself, for an IP address, also written to
 * `path`. `answer` is borrowed; NULL: a good one. Fails the test where it cannot. */
void tls_server_start(struct tls_server *s, const char *address, const char *path,
                      const char *answer);
void tls_server_stop(struct tls_server *s);

#endif
