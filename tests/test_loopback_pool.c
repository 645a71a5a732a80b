/* test_loopback_pool.c - the loopback pool over real sockets, with scripted clients on the same
 * event loop. Nothing sleeps: each wait is for bytes, with a deadline by timer. */
#include "tests/support.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>

#include "base/bytes.h"
#include "base/clock.h"
#include "demo/loopback_client.h"
#include "demo/loopback_pool.h"
#include "tests/scripted_client.h"

#define EASY 1e-6
#define DEADLINE_SECONDS 20

struct fixture {
    struct event_base *base;
    struct event *deadline;
    struct loopback_pool_config config;
    struct loopback_pool *pool;
    const struct loopback_pool_counts *counts;
    unsigned blocks;
    uint32_t block_nonce;
    bool late;
};

struct peer {
    struct fixture *fixture;
    struct bufferevent *bev;
    struct scripted_client client;
    json_int_t last_id;
    bool closed;
};

static void deadline_passed(evutil_socket_t fd, short what, void *context)
{
    struct fixture *f = context;

    (void)fd;
    (void)what;
    f->late = true;
}

static void block_found(void *context, const struct real_block *block, uint32_t nonce,
                        const char *hash)
{
    struct fixture *f = context;

    f->blocks++;
    f->block_nonce = nonce;
    assert_string_equal(hash, block->hash);
}

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    const struct timeval limit = {.tv_sec = DEADLINE_SECONDS};

    if (f == NULL)
        return -1;
    f->base = event_base_new();
    *state = f;
    loopback_pool_defaults(&f->config);
    f->config.start_difficulty = EASY;
    f->config.on_block = block_found;
    f->config.context = f;
    f->deadline = evtimer_new(f->base, deadline_passed, f);
    return f->base == NULL || f->deadline == NULL || evtimer_add(f->deadline, &limit) != 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    loopback_pool_free(f->pool);
    event_free(f->deadline);
    event_base_free(f->base);
    free(f);
    return 0;
}

static void open_pool(struct fixture *f)
{
    assert_int_equal(loopback_pool_new(f->base, &f->config, &f->pool), ERR_OK);
    assert_true(loopback_pool_port(f->pool) != 0);
    f->counts = loopback_pool_counts(f->pool);
}

static void turn(struct fixture *f)
{
    assert_false(f->late);
    assert_int_equal(event_base_loop(f->base, EVLOOP_ONCE), 0);
}

static void peer_event(struct bufferevent *bev, short what, void *context)
{
    struct peer *peer = context;

    (void)bev;
    if ((what & (BEV_EVENT_EOF | BEV_EVENT_ERROR)) != 0)
        peer->closed = true;
}

static void peer_open(struct peer *peer, struct fixture *f)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(loopback_pool_port(f->pool)),
        .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)},
    };
    uint64_t before = f->counts->connections;

    *peer = (struct peer){.fixture = f};
    peer->bev = bufferevent_socket_new(f->base, -1, BEV_OPT_CLOSE_ON_FREE);
    assert_non_null(peer->bev);
    bufferevent_setcb(peer->bev, NULL, NULL, peer_event, peer);
    bufferevent_enable(peer->bev, EV_READ | EV_WRITE);
    assert_int_equal(
        bufferevent_socket_connect(peer->bev, (struct sockaddr *)&address, (int)sizeof(address)),
        0);
    while (f->counts->connections == before)
        turn(f);
}

static void peer_close(struct peer *peer)
{
    bufferevent_free(peer->bev);
    scripted_client_clear(&peer->client);
}

static void send_bytes(struct peer *peer, const char *bytes, size_t len)
{
    assert_int_equal(bufferevent_write(peer->bev, bytes, len), 0);
}

static void send_text(struct peer *peer, const char *text)
{
    send_bytes(peer, text, strlen(text));
}

/* The next message of the pool; NULL when it closed. */
static json_t *next_message(struct peer *peer)
{
    struct evbuffer *input = bufferevent_get_input(peer->bev);
    size_t len;
    char *line;

    while ((line = evbuffer_readln(input, &len, EVBUFFER_EOL_LF)) == NULL) {
        if (peer->closed)
            return NULL;
        turn(peer->fixture);
    }
    json_error_t error;
    json_t *message = json_loads(line, 0, &error);
    assert_non_null(message);
    free(line);
    return message;
}

/* The answer to the latest request; what comes before it is followed. */
static json_t *answer_of(struct peer *peer)
{
    for (;;) {
        json_t *message = next_message(peer);
        json_t *id = json_object_get(message, "id");

        assert_non_null(message);
        if (json_object_get(message, "method") == NULL) {
            assert_int_equal(json_integer_value(id), peer->last_id);
            assert_int_equal(json_object_size(message), 3);
            return message;
        }
        scripted_client_message(&peer->client, message);
        json_decref(message);
    }
}

/* Sends a request; `params` as JSON text. */
static void request(struct peer *peer, const char *method, const char *params)
{
    char text[4096];

    snprintf(text, sizeof(text), "{\"id\":%d,\"method\":\"%s\",\"params\":%s}\n",
             (int)++peer->last_id, method, params);
    send_text(peer, text);
}

static json_t *call(struct peer *peer, const char *method, const char *params)
{
    request(peer, method, params);
    return answer_of(peer);
}

static void expect_true(struct peer *peer, const char *method, const char *params)
{
    json_t *answer = call(peer, method, params);

    assert_true(json_is_true(json_object_get(answer, "result")));
    assert_true(json_is_null(json_object_get(answer, "error")));
    json_decref(answer);
}

static void expect_error(struct peer *peer, const char *method, const char *params, int code,
                         const char *text)
{
    json_t *answer = call(peer, method, params);
    json_t *error = json_object_get(answer, "error");

    assert_true(json_is_null(json_object_get(answer, "result")));
    assert_int_equal(json_array_size(error), 3);
    assert_int_equal(json_integer_value(json_array_get(error, 0)), code);
    assert_string_equal(json_string_value(json_array_get(error, 1)), text);
    assert_true(json_is_null(json_array_get(error, 2)));
    json_decref(answer);
}

static void wait_for_jobs(struct peer *peer, unsigned jobs)
{
    while (peer->client.jobs < jobs) {
        json_t *message = next_message(peer);

        assert_non_null(message);
        scripted_client_message(&peer->client, message);
        json_decref(message);
    }
}

static void configure(struct peer *peer, uint32_t expected_mask)
{
    json_t *answer = call(peer, "mining.configure",
                          "[[\"version-rolling\",\"minimum-difficulty\"],"
                          "{\"version-rolling.mask\":\"ffffffff\","
                          "\"version-rolling.min-bit-count\":2}]");
    json_t *result = json_object_get(answer, "result");
    const char *mask = json_string_value(json_object_get(result, "version-rolling.mask"));

    assert_true(json_is_true(json_object_get(result, "version-rolling")));
    assert_true(json_is_false(json_object_get(result, "minimum-difficulty")));
    assert_non_null(mask);
    assert_true(hex_decode_u32(mask, strlen(mask), &peer->client.version_mask));
    assert_int_equal(peer->client.version_mask, expected_mask);
    json_decref(answer);
}

static void subscribe(struct peer *peer)
{
    json_t *answer = call(peer, "mining.subscribe", "[\"scripted/1\"]");
    json_t *result = json_object_get(answer, "result");
    const char *extranonce1 = json_string_value(json_array_get(result, 1));

    assert_int_equal(json_array_size(result), 3);
    assert_int_equal(strlen(extranonce1), 8);
    snprintf(peer->client.extranonce1, sizeof(peer->client.extranonce1), "%s", extranonce1);
    peer->client.extranonce2_size = (size_t)json_integer_value(json_array_get(result, 2));
    assert_int_equal(peer->client.extranonce2_size, 4);
    json_decref(answer);
}

/* The whole handshake, up to the first job. */
static void log_in(struct peer *peer, struct fixture *f, bool extranonce)
{
    peer_open(peer, f);
    configure(peer, 0x1fffe000);
    subscribe(peer);
    if (extranonce)
        expect_true(peer, "mining.extranonce.subscribe", "[]");
    expect_true(peer, "mining.authorize", "[\"addr.worker\",\"x\"]");
    wait_for_jobs(peer, 1);
}

static const char *share_params(const char *worker, const struct scripted_share *s, char text[256])
{
    int len = snprintf(text, 256, "[\"%s\",\"%s\",\"%s\",\"%s\",\"%s\"", worker, s->job_id,
                       s->extranonce2, s->ntime, s->nonce);

    if (s->version_bits[0] != '\0')
        len += snprintf(text + len, 256 - (size_t)len, ",\"%s\"", s->version_bits);
    snprintf(text + len, 256 - (size_t)len, "]");
    return text;
}

static void expect_accepted(struct peer *peer, const struct scripted_share *share)
{
    char text[256];

    expect_true(peer, "mining.submit", share_params("addr.worker", share, text));
}

static void expect_refused(struct peer *peer, const struct scripted_share *share, int code,
                           const char *reason)
{
    char text[256];

    expect_error(peer, "mining.submit", share_params("addr.worker", share, text), code, reason);
}

static void expect_closed(struct peer *peer)
{
    json_t *message;

    while ((message = next_message(peer)) != NULL)
        json_decref(message);
    assert_true(peer->closed);
}

static void a_block_is_mined_again_then_rolled_shares(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    struct scripted_share share;

    open_pool(f);
    assert_null(loopback_pool_block(f->pool));
    log_in(&peer, f, true);
    assert_string_equal(peer.client.order, "medn");
    assert_true(peer.client.job_clean);
    const struct real_block *block = loopback_pool_block(f->pool);
    assert_non_null(block);
    assert_int_equal(block->height, 181); /* its nonce is the lowest of the records */

    uint8_t header[80];
    support_block_header(block, header);
    assert_int_equal(scripted_client_number(&peer.client, 5), load_le32(header));
    assert_int_equal(scripted_client_number(&peer.client, 7), load_le32(header + 68));
    scripted_client_solve(&peer.client, 0, 0, 0, 0, true, &share);
    expect_accepted(&peer, &share);
    scripted_client_fields(&peer.client, 0, load_le32(header + 76), 0, 0, &share);
    expect_accepted(&peer, &share);
    assert_int_equal(f->blocks, 1);
    assert_int_equal(f->block_nonce, load_le32(header + 76));
    assert_null(loopback_pool_block(f->pool));

    peer.client.order[0] = '\0';
    wait_for_jobs(&peer, 2);
    assert_true(strncmp(peer.client.order, "me", 2) == 0);
    assert_true(peer.client.job_clean);
    assert_int_equal(peer.client.version_mask, 0x1fffe000);
    assert_int_equal(scripted_client_number(&peer.client, 5), 0x20000000);
    for (uint32_t i = 0; i < 3; i++) {
        scripted_client_solve(&peer.client, i, 0, i << 13, i, true, &share);
        expect_accepted(&peer, &share);
    }
    expect_refused(&peer, &share, 22, "Duplicate share");
    assert_int_equal(f->counts->accepted, 5);
    assert_int_equal(f->counts->blocks, 1);
    assert_int_equal(f->counts->bad_lines, 0);
    assert_true(f->counts->accepted_difficulty > 0.0);
    peer_close(&peer);
}

static void phases_follow_the_clock(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    struct scripted_share share;
    unsigned extranonces;

    f->config.rolled_seconds = 0.3;
    f->config.job_seconds = 0.1;
    open_pool(f);
    log_in(&peer, f, true);
    for (int i = 0; i < 3; i++) {
        const struct real_block *block = loopback_pool_block(f->pool);
        uint8_t header[80];

        assert_non_null(block);
        support_block_header(block, header);
        scripted_client_fields(&peer.client, 0, load_le32(header + 76), 0, 0, &share);
        extranonces = peer.client.extranonces;
        expect_accepted(&peer, &share);
        wait_for_jobs(&peer, peer.client.jobs + 1);
        assert_int_equal(peer.client.extranonces, extranonces + 1);
        unsigned plain = 0;
        while (peer.client.extranonces == extranonces + 1) {
            wait_for_jobs(&peer, peer.client.jobs + 1);
            plain += !peer.client.job_clean;
        }
        assert_in_range(plain, 1, 3);
        assert_true(peer.client.job_clean);
    }
    assert_int_equal(f->counts->blocks, 3);
    peer_close(&peer);
}

static void each_fault_is_refused_in_words(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    struct scripted_share good, bad;
    char text[256];

    open_pool(f);
    peer_open(&peer, f);
    expect_error(&peer, "mining.submit", "[\"a\",\"1\",\"00000000\",\"00000000\",\"00000000\"]", 25,
                 "Not subscribed");
    subscribe(&peer);
    expect_error(&peer, "mining.submit", "[\"a\",\"1\",\"00000000\",\"00000000\",\"00000000\"]", 24,
                 "Unauthorized worker");
    peer_close(&peer);

    log_in(&peer, f, false);
    scripted_client_solve(&peer.client, 1, 0, 0x2000, 0, true, &good);
    expect_error(&peer, "mining.submit", share_params("addr.other", &good, text), 24,
                 "Unauthorized worker");
    expect_error(&peer, "mining.submit", share_params("addr.worker ", &good, text), 24,
                 "Unauthorized worker");
    bad = good;
    snprintf(bad.job_id, sizeof(bad.job_id), "ffffffff");
    expect_refused(&peer, &bad, 21, "Job not found");
    bad = good;
    snprintf(bad.version_bits, sizeof(bad.version_bits), "20002000");
    expect_refused(&peer, &bad, 20, "Invalid version mask");
    bad = good;
    snprintf(bad.extranonce2, sizeof(bad.extranonce2), "01");
    expect_refused(&peer, &bad, 20, "Invalid extranonce2");
    scripted_client_solve(&peer.client, 1, 0, 0, 7001, true, &bad);
    expect_refused(&peer, &bad, 20, "Ntime out of range");
    scripted_client_solve(&peer.client, 1, 0, 0, 0, false, &bad);
    expect_refused(&peer, &bad, 23, "Low difficulty share");
    expect_accepted(&peer, &good);
    expect_refused(&peer, &good, 22, "Duplicate share");

    static const char *const malformed[] = {
        "[]",
        "{}",
        "null",
        "[\"addr.worker\",\"1\",\"00000000\",\"00000000\"]",
        "[\"addr.worker\",\"1\",\"00000000\",\"00000000\",\"00000000\",\"00000000\",\"\"]",
        "[\"addr.worker\",1,\"00000000\",\"00000000\",\"00000000\"]",
        "[\"addr.worker\",\"1\",\"00000000\",\"00000000\",null]",
    };
    for (size_t i = 0; i < sizeof(malformed) / sizeof(malformed[0]); i++)
        expect_error(&peer, "mining.submit", malformed[i], 20, "Malformed submit");

    assert_int_equal(f->counts->accepted, 1);
    assert_int_equal(f->counts->unauthorized, 4);
    assert_int_equal(f->counts->stale, 1);
    assert_int_equal(f->counts->bad_version, 1);
    assert_int_equal(f->counts->bad_time, 1);
    assert_int_equal(f->counts->low_difficulty, 1);
    assert_int_equal(f->counts->duplicate, 1);
    assert_int_equal(f->counts->malformed, 1 + 7);
    assert_int_equal(f->counts->rejected, 4 + 1 + 1 + 1 + 1 + 1 + 8);
    peer_close(&peer);
}

static void a_sixth_parameter_needs_configure(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    struct scripted_share share;

    open_pool(f);
    peer_open(&peer, f);
    subscribe(&peer);
    expect_true(&peer, "mining.authorize", "[\"addr.worker\",\"x\"]");
    wait_for_jobs(&peer, 1);
    assert_string_equal(peer.client.order, "dn");
    scripted_client_solve(&peer.client, 1, 0, 0, 0, true, &share);
    snprintf(share.version_bits, sizeof(share.version_bits), "00000000");
    expect_refused(&peer, &share, 20, "Invalid version mask");
    share.version_bits[0] = '\0';
    expect_accepted(&peer, &share);
    expect_error(&peer, "mining.configure", "[[\"version-rolling\"],{}]", 20,
                 "Configure comes first");
    peer_close(&peer);
}

static void the_agreed_mask_is_what_both_want(void **state)
{
    static const struct {
        const char *params, *mask;
    } cases[] = {
        {"[[\"version-rolling\"],{\"version-rolling.mask\":\"0000e000\"}]", "0000e000"},
        {"[[\"version-rolling\"],{\"version-rolling.mask\":\"e000\"}]", "0000e000"},
        {"[[\"version-rolling\"],{}]", "1fffe000"},
        {"[[\"version-rolling\"],{\"version-rolling.mask\":\"e0000fff\"}]", NULL},
        {"[[\"version-rolling\"],{\"version-rolling.mask\":\"rubbish\"}]", NULL},
        {"[[\"other\",7,null],{}]", NULL},
        {"[]", NULL},
        {"{}", NULL},
    };
    struct fixture *f = *state;

    open_pool(f);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct peer peer;

        peer_open(&peer, f);
        json_t *answer = call(&peer, "mining.configure", cases[i].params);
        json_t *result = json_object_get(answer, "result");
        json_t *mask = json_object_get(result, "version-rolling.mask");

        assert_true(json_is_object(result));
        assert_int_equal(json_is_true(json_object_get(result, "version-rolling")),
                         cases[i].mask != NULL);
        if (cases[i].mask != NULL)
            assert_string_equal(json_string_value(mask), cases[i].mask);
        else
            assert_null(mask);
        json_decref(answer);
        peer_close(&peer);
    }
}

static void the_handshake_is_checked(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    char name[600], many[64];

    open_pool(f);
    peer_open(&peer, f);
    subscribe(&peer);
    expect_error(&peer, "mining.subscribe", "[]", 20, "Already subscribed");
    expect_error(&peer, "mining.authorize", "[]", 24, "Invalid worker name");
    expect_error(&peer, "mining.authorize", "[\"\",\"x\"]", 24, "Invalid worker name");
    expect_error(&peer, "mining.authorize", "[7,\"x\"]", 24, "Invalid worker name");
    memset(name, 'a', sizeof(name));
    memcpy(name, "[\"", 2);
    memcpy(name + 300, "\"]", 3);
    expect_error(&peer, "mining.authorize", name, 24, "Invalid worker name");
    expect_error(&peer, "mining.suggest_difficulty", "[\"1\"]", 20, "Invalid difficulty");
    expect_error(&peer, "mining.suggest_difficulty", "[0]", 20, "Invalid difficulty");
    expect_true(&peer, "mining.suggest_difficulty", "[0.125]");
    for (int i = 0; i < LOOPBACK_NAMES_MAX; i++) {
        snprintf(many, sizeof(many), "[\"worker%d\",\"x\"]", i);
        expect_true(&peer, "mining.authorize", many);
    }
    expect_true(&peer, "mining.authorize", many);
    expect_error(&peer, "mining.authorize", "[\"one more\",\"x\"]", 24, "Too many workers");
    wait_for_jobs(&peer, 1);
    assert_true(peer.client.job_difficulty == 0.125);
    expect_error(&peer, "mining.unheard_of", "[]", 20, "Unknown method");
    json_t *answer = call(&peer, "mining.ping", "[]");
    assert_string_equal(json_string_value(json_object_get(answer, "result")), "pong");
    json_decref(answer);
    assert_int_equal(f->counts->bad_lines, 0);
    peer_close(&peer);
}

static void lines_come_in_any_pieces(void **state)
{
    static const char text[] = "\r\n\n{\"id\":1,\"method\":\"mining.ping\"}\r\n"
                               "{\"id\":2,\"method\":\"mining.ping\",\"params\":[]}\n";
    struct fixture *f = *state;
    struct peer peer;

    open_pool(f);
    peer_open(&peer, f);
    for (int round = 0; round < 2; round++) {
        uint64_t lines = f->counts->lines;

        if (round == 0) {
            send_text(&peer, text);
        } else {
            for (size_t i = 0; i < sizeof(text) - 1; i++) {
                send_bytes(&peer, text + i, 1);
                while (evbuffer_get_length(bufferevent_get_output(peer.bev)) > 0)
                    turn(f);
            }
        }
        for (peer.last_id = 1; peer.last_id <= 2; peer.last_id++)
            json_decref(answer_of(&peer));
        assert_int_equal(f->counts->lines, lines + 2);
    }
    peer_close(&peer);
}

static void garbage_is_counted_and_too_much_ends_it(void **state)
{
    static const struct {
        const char *bytes;
        size_t len;
    } garbage[] = {
        {"GET / HTTP/1.1\n", 15}, {"{\"id\":1\n", 8},       {"[1,2]\n", 6},
        {"\"x\"\n", 4},           {"{\"id\":1}\n", 9},      {"{\"a\0b\":1}\n", 10},
        {"\xff\xfe\xc0\n", 4},    {"{\"method\":7}\n", 13},
    };
    struct fixture *f = *state;
    struct peer peer;
    uint64_t bad = 0;

    open_pool(f);
    peer_open(&peer, f);
    peer.last_id = 0;
    for (size_t i = 0; i < LOOPBACK_BAD_LINES_MAX - 1; i++) {
        send_bytes(&peer, garbage[i % 8].bytes, garbage[i % 8].len);
        json_t *answer = answer_of(&peer);
        assert_true(json_is_null(json_object_get(answer, "id")));
        assert_true(json_is_array(json_object_get(answer, "error")));
        json_decref(answer);
        assert_int_equal(f->counts->bad_lines, ++bad);
    }
    subscribe(&peer); /* still served */
    send_text(&peer, "the last drop\n");
    expect_closed(&peer);
    peer_close(&peer);
}

static void a_line_without_end_is_cut_off(void **state)
{
    struct fixture *f = *state;
    char flood[4 * LOOPBACK_LINE_MAX];
    struct peer peer;

    open_pool(f);
    /* The longest line is read: only its content is wrong. */
    peer_open(&peer, f);
    memset(flood, ' ', sizeof(flood));
    memcpy(flood, "{\"id\":1,\"method\":\"mining.ping\"}", 31);
    flood[LOOPBACK_LINE_MAX] = '\n';
    peer.last_id = 1;
    send_bytes(&peer, flood, LOOPBACK_LINE_MAX + 1);
    json_decref(answer_of(&peer));
    /* One more is not, with or without its end. */
    flood[LOOPBACK_LINE_MAX] = ' ';
    flood[LOOPBACK_LINE_MAX + 1] = '\n';
    send_bytes(&peer, flood, LOOPBACK_LINE_MAX + 2);
    expect_closed(&peer);
    peer_close(&peer);
    assert_int_equal(f->counts->bad_lines, 1);

    peer_open(&peer, f);
    memset(flood, 'x', sizeof(flood));
    send_bytes(&peer, flood, sizeof(flood));
    expect_closed(&peer);
    peer_close(&peer);
    assert_int_equal(f->counts->bad_lines, 2);
}

/* It asks and never reads. */
static void a_deaf_client_is_dropped(void **state)
{
    struct fixture *f = *state;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    open_pool(f);
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(loopback_pool_port(f->pool)),
        .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)},
    };
    const int small = 4096;
    assert_int_equal(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small)), 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
    evutil_make_socket_nonblocking(fd);
    static const char ping[] = "{\"id\":\"0123456789012345678901234567890123456789012345678901234"
                               "5678901234567890123456789\",\"method\":\"mining.ping\"}\n";
    bool refused = false;
    while (!refused) {
        ssize_t n = send(fd, ping, sizeof(ping) - 1, MSG_NOSIGNAL);
        if (n < 0 && errno != EAGAIN)
            refused = true;
        if (!refused) {
            assert_false(f->late);
            assert_true(event_base_loop(f->base, EVLOOP_NONBLOCK) == 0);
        }
    }
    assert_true(errno == ECONNRESET || errno == EPIPE);
    evutil_closesocket(fd);
}

static void connections_do_not_mix(void **state)
{
    struct fixture *f = *state;
    struct peer peers[5];
    struct scripted_share share;

    open_pool(f);
    for (int i = 0; i < 5; i++)
        log_in(&peers[i], f, false);
    for (int i = 0; i < 5; i++) {
        for (int k = 0; k < i; k++)
            assert_string_not_equal(peers[i].client.extranonce1, peers[k].client.extranonce1);
    }
    for (int i = 4; i >= 0; i--) {
        scripted_client_solve(&peers[i].client, 1, 0, 0, 0, true, &share);
        expect_refused(&peers[(i + 1) % 5], &share, 21, "Job not found");
        expect_accepted(&peers[i], &share);
    }
    peer_close(&peers[2]);
    scripted_client_solve(&peers[3].client, 2, 0, 0, 0, true, &share);
    expect_accepted(&peers[3], &share);
    assert_int_equal(f->counts->connections, 5);
    assert_int_equal(f->counts->accepted, 6);
    assert_int_equal(f->counts->stale, 5);

    /* The pool goes first, with connections open. */
    loopback_pool_free(f->pool);
    f->pool = NULL;
    for (int i = 0; i < 5; i++) {
        if (i == 2)
            continue;
        expect_closed(&peers[i]);
        peer_close(&peers[i]);
    }
}

static void renew_gives_everyone_a_clean_job(void **state)
{
    struct fixture *f = *state;
    struct peer rolled, block, idle;
    struct scripted_share old;

    f->config.grace_seconds = 0.0;
    open_pool(f);
    log_in(&rolled, f, false);
    log_in(&block, f, true);
    peer_open(&idle, f);
    scripted_client_solve(&rolled.client, 1, 0, 0, 0, true, &old);
    json_t *first = json_incref(block.client.job);
    loopback_pool_renew(f->pool);
    wait_for_jobs(&rolled, 2);
    wait_for_jobs(&block, 2);
    assert_true(rolled.client.job_clean);
    assert_true(block.client.job_clean);
    assert_true(json_equal(json_array_get(first, 2), json_array_get(block.client.job, 2)));
    assert_false(json_equal(json_array_get(first, 0), json_array_get(block.client.job, 0)));
    expect_refused(&rolled, &old, 21, "Job not found");
    assert_int_equal(idle.client.jobs, 0);
    json_decref(first);
    peer_close(&rolled);
    peer_close(&block);
    peer_close(&idle);
}

/* Shares as fast as they can be made at a start far too easy: within a moment it is harder. */
static void a_flood_of_shares_raises_the_difficulty(void **state)
{
    struct fixture *f = *state;
    struct peer peer;
    struct scripted_share share;
    uint32_t counter = 0;
    int64_t start;

    open_pool(f);
    log_in(&peer, f, false);
    start = clock_mono_ns();
    while (peer.client.difficulties < 2) {
        scripted_client_solve(&peer.client, counter++, 0, 0, 0, true, &share);
        expect_accepted(&peer, &share);
        assert_false(f->late);
    }
    print_message("from %g to %g after %u shares and %.2f s\n", EASY, peer.client.difficulty,
                  counter, (double)(clock_mono_ns() - start) / 1e9);
    assert_true(peer.client.difficulty > 3 * EASY);
    wait_for_jobs(&peer, 2);
    assert_false(peer.client.job_clean);
    /* Both the old job and the new one are judged by their own difficulty. */
    assert_true(peer.client.job_difficulty == peer.client.difficulty);
    assert_int_equal(f->counts->rejected, 0);
    peer_close(&peer);
}

static void silence_lowers_the_difficulty(void **state)
{
    struct fixture *f = *state;
    struct peer peer;

    f->config.start_difficulty = 1000.0;
    f->config.share_seconds = 0.1;
    open_pool(f);
    log_in(&peer, f, true);
    assert_true(peer.client.job_difficulty == 1.0); /* the block's own */
    while (peer.client.difficulty > 0.3)
        wait_for_jobs(&peer, peer.client.jobs + 1);
    assert_false(peer.client.job_clean);
    assert_int_equal(peer.client.extranonces, 1);
    peer_close(&peer);
}

static void bad_settings_are_refused(void **state)
{
    struct fixture *f = *state;
    struct loopback_pool *second = (struct loopback_pool *)f;
    struct loopback_pool_config config;

    open_pool(f);
    config = f->config;
    config.port = loopback_pool_port(f->pool);
    errno = 0;
    assert_int_equal(loopback_pool_new(f->base, &config, &second), ERR_IO);
    assert_int_equal(errno, EADDRINUSE);
    assert_null(second);

    double *const numbers[] = {&config.start_difficulty, &config.share_seconds,
                               &config.rolled_seconds, &config.job_seconds};
    const double bad[] = {0.0, -1.0, 1e308 * 10.0, 0.0 / 0.0};
    for (size_t i = 0; i < 4; i++) {
        for (size_t k = 0; k < 4; k++) {
            config = f->config;
            *numbers[i] = bad[k];
            assert_int_equal(loopback_pool_new(f->base, &config, &second), ERR_RANGE);
            assert_null(second);
        }
    }
    config = f->config;
    config.grace_seconds = -0.1;
    assert_int_equal(loopback_pool_new(f->base, &config, &second), ERR_RANGE);
    loopback_pool_free(NULL);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_block_is_mined_again_then_rolled_shares),
        TEST(phases_follow_the_clock),
        TEST(each_fault_is_refused_in_words),
        TEST(a_sixth_parameter_needs_configure),
        TEST(the_agreed_mask_is_what_both_want),
        TEST(the_handshake_is_checked),
        TEST(lines_come_in_any_pieces),
        TEST(garbage_is_counted_and_too_much_ends_it),
        TEST(a_line_without_end_is_cut_off),
        TEST(a_deaf_client_is_dropped),
        TEST(connections_do_not_mix),
        TEST(renew_gives_everyone_a_clean_job),
        TEST(a_flood_of_shares_raises_the_difficulty),
        TEST(silence_lowers_the_difficulty),
        TEST(bad_settings_are_refused),
    };

    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
