/* block_sender.c - brings found blocks to the node, through the journal. */
#include "net/block_sender.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/prng.h"
#include "net/backoff.h"
#include "solo/journal.h"

#define COMPETING_NS (3600 * CLOCK_SECOND) /* how long a block may yet win over another */
#define COMPETING_PAUSE_NS (10 * CLOCK_SECOND)

enum stage {
    STAGE_JOURNAL, /* on its way to the disk; the timer is the journal's patience */
    STAGE_QUEUED,  /* of an earlier run: its turn has not come */
    STAGE_SENT,    /* the node has it, or should */
    STAGE_PAUSE,   /* until it is sent again */
    STAGE_STORED,  /* the node stored it beside its tip; asked for now and then */
};

struct block {
    struct block_sender *sender;
    struct block *next;
    struct block_record *record;
    char *request; /* NULL: made when it is needed */
    size_t request_len;
    uint64_t ticket, serial; /* the owner's, and ours with the journal */
    enum stage stage;
    uint32_t failures;
    int64_t found_ns;
    struct event *timer;
    struct node_call *call;
    char header[NODE_RPC_HEADER_REQUEST_MAX];
};

struct block_sender {
    struct event_base *base;
    struct node_link *link;
    struct block_sender_config config;
    struct journal *journal; /* NULL: none */
    struct event *answers;
    struct prng random;
    struct block *blocks; /* oldest first */
    size_t count;
    uint64_t serials;
    bool paused, replayed;
};

static void send_now(struct block *b);

/* ---- the list ---- */

static void set_timer(struct block *b, int64_t after_ns)
{
    struct timeval wait = clock_timeval(after_ns);

    evtimer_add(b->timer, &wait);
}

static void forget(struct block *b)
{
    struct block **place = &b->sender->blocks;

    while (*place != b)
        place = &(*place)->next;
    *place = b->next;
    b->sender->count--;
    node_call_cancel(b->call);
    if (b->timer)
        event_free(b->timer);
    block_record_unref(b->record);
    free(b->request);
    free(b);
}

static void settle(struct block *b, bool invalid)
{
    if (b->sender->journal)
        journal_settled(b->sender->journal, b->record->hash, invalid);
    forget(b);
}

/* One of an earlier run at a time, so that a node is not overrun with them. */
static void next_replay(struct block_sender *s)
{
    struct block *queued = NULL;

    if (s->paused)
        return;
    for (struct block *b = s->blocks; b; b = b->next) {
        if (b->ticket == 0 && b->stage == STAGE_SENT)
            return;
        if (!queued && b->stage == STAGE_QUEUED)
            queued = b;
    }
    if (queued)
        send_now(queued);
}

/* ---- the node ---- */

static void tell(struct block *b, enum node_rpc_verdict verdict, const char *reason)
{
    struct block_sender_verdict v = {
        .ticket = b->ticket, .verdict = verdict, .reason = reason, .record = b->record};

    b->sender->config.verdict(b->sender->config.context, &v);
}

static void send_again(struct block *b, const char *reason)
{
    struct block_sender *s = b->sender;
    int64_t pause = backoff_ns(++b->failures, s->config.retry_pause_ns, &s->random);

    b->stage = STAGE_PAUSE;
    log_warn("%s: block %s is not taken yet: %s; sent again in %.1f s", s->config.name,
             b->record->hash, reason, (double)pause * 1e-9);
    if (!s->paused)
        set_timer(b, pause);
}

static void on_verdict(void *context, struct node_rpc_answer *answer)
{
    struct block *b = context;
    struct block_sender *s = b->sender;
    char reason[NODE_RPC_WORDS_MAX + 1];
    enum node_rpc_verdict verdict = node_rpc_verdict(answer, reason);

    b->call = NULL;
    switch (verdict) {
    case NODE_RPC_ACCEPTED:
        log_info("%s: block %s, height %" PRIu32 ", is accepted%s", s->config.name, b->record->hash,
                 b->record->height, reason[0] ? " (the node had it already)" : "");
        tell(b, verdict, reason);
        settle(b, false);
        break;
    case NODE_RPC_INVALID:
        log_error("%s: block %s, height %" PRIu32 ", is refused: %s", s->config.name,
                  b->record->hash, b->record->height, reason);
        tell(b, verdict, reason);
        settle(b, true);
        break;
    case NODE_RPC_INCONCLUSIVE:
        log_warn("%s: block %s is stored by the node, but is not its tip: another one of height "
                 "%" PRIu32 " came first",
                 s->config.name, b->record->hash, b->record->height);
        tell(b, verdict, reason);
        b->stage = STAGE_STORED;
        set_timer(b, COMPETING_PAUSE_NS);
        break;
    case NODE_RPC_RETRY:
        tell(b, verdict, reason);
        send_again(b, reason);
        break;
    }
    next_replay(s);
}

static void on_confirmations(void *context, struct node_rpc_answer *answer)
{
    struct block *b = context;
    const char *name = b->sender->config.name;
    int64_t confirmations;

    b->call = NULL;
    if (node_rpc_confirmations(answer, &confirmations) && confirmations > 0) {
        log_info("%s: block %s is part of the chain after all", name, b->record->hash);
        settle(b, false);
    } else if (clock_mono_ns() - b->found_ns > COMPETING_NS) {
        log_warn("%s: block %s stayed beside the chain", name, b->record->hash);
        settle(b, false);
    } else {
        set_timer(b, COMPETING_PAUSE_NS);
    }
}

static void ask_confirmations(struct block *b)
{
    struct block_sender *s = b->sender;

    node_rpc_header_request(b->record->hash, b->header);
    if (node_link_call(s->link, b->header, strlen(b->header), s->config.answer_ns, on_confirmations,
                       b, &b->call) != ERR_OK)
        set_timer(b, COMPETING_PAUSE_NS);
}

static void send_now(struct block *b)
{
    struct block_sender *s = b->sender;

    evtimer_del(b->timer);
    b->stage = STAGE_SENT;
    if (!b->request)
        b->request = node_rpc_submit_request(b->record->bytes, b->record->len, &b->request_len);
    if (!b->request || node_link_call(s->link, b->request, b->request_len, s->config.answer_ns,
                                      on_verdict, b, &b->call) != ERR_OK)
        send_again(b, err_text(ERR_NOMEM));
}

/* ---- the journal ---- */

static void alarm_unkept(const struct block *b, const char *why)
{
    log_error("%s: block %s is NOT in the journal (%s): it is sent all the same, but would be lost "
              "if this program or machine ended now",
              b->sender->config.name, b->record->hash, why);
}

static void on_timer(evutil_socket_t unused, short what, void *argument)
{
    struct block *b = argument;

    (void)unused;
    (void)what;
    switch (b->stage) {
    case STAGE_JOURNAL:
        alarm_unkept(b, "the disk has not answered in time");
        send_now(b);
        break;
    case STAGE_PAUSE:
        send_now(b);
        break;
    case STAGE_STORED:
        ask_confirmations(b);
        break;
    case STAGE_QUEUED:
    case STAGE_SENT:
        break;
    }
}

static void on_answers(evutil_socket_t unused, short what, void *argument)
{
    struct block_sender *s = argument;
    struct journal_done done;

    (void)unused;
    (void)what;
    while (journal_done(s->journal, &done)) {
        struct block *b = s->blocks;

        while (b && b->serial != done.ticket)
            b = b->next;
        if (!b)
            continue; /* settled before the disk was */
        if (done.err != ERR_OK)
            alarm_unkept(b, done.err == ERR_IO ? strerror(done.error) : err_text(done.err));
        else if (b->stage == STAGE_JOURNAL)
            log_debug("%s: block %s is in the journal after %.1f ms", s->config.name,
                      b->record->hash, (double)done.took_ns * 1e-6);
        else
            log_warn("%s: block %s is in the journal now, after %.0f ms", s->config.name,
                     b->record->hash, (double)done.took_ns * 1e-6);
        if (b->stage == STAGE_JOURNAL && !s->paused)
            send_now(b);
    }
}

/* ---- in and out ---- */

static struct block *add(struct block_sender *s, struct block_record *record, uint64_t ticket)
{
    struct block *b = s->count < BLOCK_SENDER_MAX ? calloc(1, sizeof *b) : NULL;
    struct block **end = &s->blocks;

    if (b)
        b->timer = evtimer_new(s->base, on_timer, b);
    if (!b || !b->timer) {
        free(b);
        block_record_unref(record);
        return NULL;
    }
    b->sender = s;
    b->record = record;
    b->ticket = ticket;
    b->serial = ++s->serials;
    b->found_ns = clock_mono_ns();
    while (*end)
        end = &(*end)->next;
    *end = b;
    s->count++;
    return b;
}

enum err block_sender_send(struct block_sender *s, struct block_record *record, char *request,
                           size_t request_len, uint64_t ticket)
{
    struct block *b = add(s, record, ticket);

    if (!b) {
        free(request);
        return ERR_LIMIT;
    }
    b->request = request;
    b->request_len = request_len;
    if (s->journal && journal_write(s->journal, record, b->serial, b->found_ns)) {
        set_timer(b, JOURNAL_PATIENCE_NS);
        return ERR_OK;
    }
    if (s->journal)
        alarm_unkept(b, "too much is waiting for the disk");
    send_now(b);
    return ERR_OK;
}

size_t block_sender_replay(struct block_sender *s, const char *chain)
{
    char name[BLOCK_FILE_NAME_MAX + 1] = "";
    struct block_record *record;
    uint32_t damaged = 0, found = 0;

    if (!s->journal || s->replayed)
        return 0;
    s->replayed = true;
    while (s->count < BLOCK_SENDER_MAX && journal_next(s->journal, name, &record, &damaged)) {
        if (strcmp(record->chain, chain) != 0) {
            block_record_unref(record); /* another node's */
            continue;
        }
        struct block *b = add(s, record, 0);

        if (b)
            b->stage = STAGE_QUEUED;
        found += b != NULL;
    }
    if (damaged > 0)
        log_warn("%s: %" PRIu32 " files of the journal were cut short or damaged and are set aside",
                 s->config.name, damaged);
    if (found > 0)
        log_info("%s: %" PRIu32 " blocks of an earlier run are sent again", s->config.name, found);
    next_replay(s);
    return found;
}

void block_sender_pause(struct block_sender *s)
{
    s->paused = true;
    for (struct block *b = s->blocks; b; b = b->next) {
        if (b->stage == STAGE_JOURNAL)
            b->stage = STAGE_PAUSE; /* it will be there long before it is sent */
        evtimer_del(b->timer);
        node_call_cancel(b->call);
        b->call = NULL;
    }
}

size_t block_sender_resume(struct block_sender *s)
{
    size_t sent = 0;

    s->paused = false;
    for (struct block *b = s->blocks; b; b = b->next) {
        if (b->call)
            sent += b->stage == STAGE_SENT;
        else if (b->stage == STAGE_STORED)
            set_timer(b, COMPETING_PAUSE_NS);
        else if (b->stage == STAGE_SENT || b->stage == STAGE_PAUSE) {
            send_now(b);
            sent++;
        }
    }
    next_replay(s);
    return sent;
}

enum err block_sender_new(struct event_base *base, struct node_link *link,
                          const struct block_sender_config *config, struct block_sender **out)
{
    struct block_sender *s = calloc(1, sizeof *s);
    enum err e = ERR_OK;

    *out = NULL;
    if (!s)
        return ERR_NOMEM;
    s->base = base;
    s->link = link;
    s->config = *config;
    s->random.state = (uint64_t)clock_mono_ns();
    if (config->journal) {
        e = journal_new(config->journal, &s->journal);
        if (e == ERR_OK) {
            s->answers =
                event_new(base, journal_fd(s->journal), EV_READ | EV_PERSIST, on_answers, s);
            if (!s->answers || event_add(s->answers, NULL) != 0)
                e = ERR_NOMEM;
        }
    }
    if (e != ERR_OK) {
        int error = errno;

        block_sender_free(s, clock_mono_ns() + CLOCK_SECOND);
        errno = error;
        return e;
    }
    *out = s;
    return ERR_OK;
}

void block_sender_free(struct block_sender *s, int64_t deadline_ns)
{
    if (!s)
        return;
    while (s->blocks)
        forget(s->blocks);
    if (s->answers)
        event_free(s->answers);
    journal_free(s->journal, deadline_ns);
    free(s);
}
