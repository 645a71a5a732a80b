/* fuzz_parsers.c - everything that reads what others wrote, apart from the session: a libFuzzer
 * target, also driven by replay.c.
 *
 * The first byte says which: l lines, m messages, d difficulties and nbits, u URLs, c coinbases,
 * a addresses, p expected payouts, f configuration files, r requests of the rig API; the rest is
 * the input. */
#include "tests/fuzz/fuzz_target.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>

#include "app/config_file.h"
#include "chain/address.h"
#include "net/payout_watch.h"
#include "net/url.h"
#include "stratum/line.h"
#include "stratum/messages.h"
#include "view/rig_request.h"

#define TEXT_MAX 8192
#define LINE_BOUND 300 /* small, so that it is met */

static void require(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "fuzz_parsers: %s\n", what);
    abort();
}

static void require_inert(const char *text, size_t cap)
{
    size_t len = strnlen(text, cap);

    require(len < cap, "a text without an end");
    for (size_t i = 0; i < len; i++)
        require(text[i] >= ' ' && text[i] <= '~', "a text that is not inert");
}

/* ---- lines: however the stream is cut, they are the same ---- */

struct lines {
    uint64_t sum, count, bytes;
    bool broken;
};

static struct lines cut_into(const uint8_t *data, size_t size, size_t piece)
{
    struct line_buffer buffer;
    struct lines l = {.sum = 1469598103934665603u};

    line_init(&buffer, LINE_BOUND);
    for (size_t at = 0; at < size && !l.broken; at += piece) {
        size_t len = size - at < piece ? size - at : piece, line_len;
        const char *line;

        l.broken = line_push(&buffer, data + at, len) != ERR_OK;
        while ((line = line_next(&buffer, &line_len)) != NULL) {
            require(line_len < LINE_BOUND && line[line_len] == '\0', "a line too long");
            for (size_t i = 0; i <= line_len; i++)
                l.sum = (l.sum ^ (uint8_t)line[i]) * 1099511628211u;
            l.count++;
            l.bytes += line_len;
        }
    }
    line_clear(&buffer);
    return l;
}

static void fuzz_lines(const uint8_t *data, size_t size)
{
    static const size_t pieces[] = {1, 7, 64};
    struct lines whole = cut_into(data, size, size + 1);

    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        struct lines cut = cut_into(data, size, pieces[i]);

        require(cut.sum == whole.sum && cut.count == whole.count && cut.bytes == whole.bytes &&
                    cut.broken == whole.broken,
                "other lines by another cut");
    }
}

/* ---- messages ---- */

static void use_message(const struct message *m)
{
    const struct job_parts circumstances = {.difficulty = 1.0};
    struct message_extranonce extranonce = {.extranonce1_size = 4, .extranonce2_size = 4};
    char session_id[MESSAGE_SESSION_ID_MAX + 1], why[200] = "";
    uint32_t mask;
    struct job *job;

    if (m->kind == MESSAGE_REPLY) {
        struct message_extranonce given;

        if (message_subscribe_result(m->result, &given, session_id, why, sizeof why) == ERR_OK)
            require(given.extranonce1_size <= MESSAGE_EXTRANONCE1_MAX &&
                        given.extranonce2_size <= JOB_EXTRANONCE2_MAX,
                    "an extranonce too long");
        message_configure_mask(m->result, &mask);
        require(m->result_true ? m->reason == REJECT_NONE : m->reason != REJECT_NONE, "a reason");
    } else if (m->kind == MESSAGE_SET_EXTRANONCE) {
        message_set_extranonce(m->params, &extranonce, why, sizeof why);
    } else if (m->kind == MESSAGE_SET_DIFFICULTY) {
        require(m->difficulty >= DIFFICULTY_MIN && m->difficulty <= DIFFICULTY_MAX, "a difficulty");
    } else if (m->kind == MESSAGE_NOTIFY && message_notify(m->params, &extranonce, &circumstances,
                                                           &job, why, sizeof why) == ERR_OK) {
        uint8_t header[80];
        static const uint8_t extranonce2[4];

        job_header(job, extranonce2, job->version, job->ntime, 0, header);
        job_free(job);
    }
    require_inert(why, sizeof why);
}

static void fuzz_message(const uint8_t *data, size_t size)
{
    struct message m;
    char why[200] = "";

    if (message_parse((const char *)data, size, &m, why, sizeof why) == ERR_OK) {
        require_inert(m.text, sizeof m.text);
        require_inert(m.host, sizeof m.host);
        require_inert(m.reason_text, sizeof m.reason_text);
        require(m.wait_s <= MESSAGE_WAIT_MAX, "a wait too long");
        use_message(&m);
        message_clear(&m);
    }
    require_inert(why, sizeof why);
}

/* ---- numbers ---- */

static void fuzz_difficulty(const uint8_t *data, size_t size)
{
    double difficulty;
    uint32_t nbits;
    struct target exact, share, block;

    if (size < sizeof difficulty + sizeof nbits)
        return;
    memcpy(&difficulty, data, sizeof difficulty);
    memcpy(&nbits, data + sizeof difficulty, sizeof nbits);
    if (target_from_difficulty(difficulty, &exact) == ERR_OK) {
        require(difficulty >= DIFFICULTY_MIN && difficulty <= DIFFICULTY_MAX, "out of bounds");
        require(target_for_share(difficulty, &share) == ERR_OK, "no target for shares");
        require(target_compare(&share, &exact) <= 0, "an easier target for shares");
        require(target_difficulty(&share) >= difficulty * (1.0 - 1e-15), "too easy");
        require(target_difficulty(&exact) >= difficulty * (1.0 - 1e-12), "not the difficulty");
    } else {
        require(!(difficulty >= DIFFICULTY_MIN && difficulty <= DIFFICULTY_MAX), "refused");
    }
    if (target_from_nbits(nbits, &block) == NBITS_OK) {
        struct target again;

        require(target_from_nbits(target_to_nbits(&block), &again) == NBITS_OK &&
                    target_compare(&block, &again) == 0,
                "nbits that do not come back");
    }
}

/* ---- texts ---- */

static void fuzz_url(const char *text)
{
    struct url u, again;
    char why[200] = "", shown[2 * URL_HOST_MAX + 64];

    if (url_parse(text, &u, why, sizeof why) != ERR_OK)
        return;
    url_show(&u, shown, sizeof shown);
    require_inert(shown, sizeof shown);
    if (u.kind == URL_UNIX) /* a path is made inert, so it may be shown as another */
        return;
    require(url_parse(shown, &again, why, sizeof why) == ERR_OK, "shown, and not understood");
    require(strcmp(u.host, again.host) == 0 && u.port == again.port && u.kind == again.kind,
            "shown as another");
    require(!again.has_user && !again.has_password, "a secret is shown");
}

static void fuzz_address(const char *text)
{
    static const enum address_network networks[] = {ADDRESS_MAINNET, ADDRESS_TESTNETS,
                                                    ADDRESS_REGTEST};
    struct address a;
    char why[100] = "", back[ADDRESS_TEXT_MAX + 1];

    if (address_decode(text, &a, why, sizeof why) != ERR_OK)
        return;
    for (size_t i = 0; i < sizeof networks / sizeof networks[0]; i++)
        if (a.networks & networks[i])
            require(address_encode(a.script, a.script_len, networks[i], back) &&
                        strcasecmp(back, text) == 0,
                    "an address that does not come back");
}

static void fuzz_payout(const char *text)
{
    struct payout_watch w;
    char why[200] = "";

    if (payout_watch_parse(text, &w, why, sizeof why) == ERR_OK)
        require(w.script_len > 0 && w.percent > 0.0 && w.percent <= 100.0, "a watch for nothing");
    else
        require(w.script_len == 0, "a watch in spite of an error");
}

/* ---- coinbases ---- */

static void fuzz_coinbase(const uint8_t *data, size_t size)
{
    struct coinbase_info info;
    struct coinbase_output output;
    uint64_t total = 0;

    if (coinbase_decode(data, size, 0x20000000, &info) != ERR_OK)
        return;
    require_inert(info.tag, sizeof info.tag);
    require(info.script_offset + info.script_len <= size, "a script outside");
    for (uint32_t i = 0; i < info.output_count; i++) {
        require(coinbase_output(data, size, i, &output), "an output is missing");
        require(output.script >= data && output.script + output.script_len <= data + size,
                "an output outside");
        require(coinbase_paid(data, size, output.script, output.script_len) >= output.value_sat,
                "less than one output");
        total += output.value_sat;
        if (i == 40)
            return; /* each is found from the start */
    }
    require(total == info.output_total_sat, "another sum");
    require(!coinbase_output(data, size, info.output_count, &output), "one too many");
}

/* ---- configuration files ---- */

static void fuzz_config(const char *text, size_t len)
{
    struct options o;
    char why[400] = "", path[64];
    int fd;

    if (strstr(text, "file") || (fd = memfd_create("config", MFD_CLOEXEC)) < 0)
        return; /* one that names another file */
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    options_init(&o);
    if (write(fd, text, len) == (ssize_t)len && !config_file_read(&o, path, why, sizeof why))
        require(why[0] != '\0', "refused without a word");
    options_clear(&o);
    close(fd);
}

/* ---- requests of the rig API: their fields, written again, are the same ---- */

static void write_fields(char *const *field, size_t count, char *to)
{
    for (size_t i = 0; i < count; i++) {
        for (const char *at = field[i]; *at; at++) {
            if (*at == ',' || *at == '\\')
                *to++ = '\\';
            *to++ = *at;
        }
        *to++ = i + 1 < count ? ',' : '\0';
    }
}

static void fuzz_rig(const char *bytes, size_t len)
{
    static struct rig_request r;
    static char again[2 * sizeof r.parameter];
    char *field[4], *other[4];

    require(rig_request_look(bytes, len, true) != RIG_REQUEST_MORE, "no end");
    rig_request_parse(bytes, len, &r);
    require(strlen(r.command) < sizeof r.command && strlen(r.parameter) < sizeof r.parameter,
            "a text without an end");
    size_t count = rig_request_fields(r.parameter, field, 4);

    require(count >= 1 && count <= 5, "another number of fields");
    if (count > 4)
        return;
    write_fields(field, count, again);
    require(rig_request_fields(again, other, 4) == count, "more or fewer fields");
    for (size_t i = 0; i < count; i++)
        require(strcmp(field[i], other[i]) == 0, "another field");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char text[TEXT_MAX];
    uint8_t *exact; /* its own memory: a byte too many is found */

    if (size < 1 || size > TEXT_MAX)
        return 0;
    memcpy(text, data + 1, size - 1);
    text[size - 1] = '\0';
    exact = malloc(size);
    require(exact != NULL, "out of memory");
    memcpy(exact, data + 1, size - 1);
    switch (data[0]) {
    case 'l':
        fuzz_lines(exact, size - 1);
        break;
    case 'm':
        fuzz_message(exact, size - 1);
        break;
    case 'd':
        fuzz_difficulty(exact, size - 1);
        break;
    case 'u':
        fuzz_url(text);
        break;
    case 'a':
        fuzz_address(text);
        break;
    case 'p':
        fuzz_payout(text);
        break;
    case 'c':
        fuzz_coinbase(exact, size - 1);
        break;
    case 'f':
        fuzz_config(text, size - 1);
        break;
    case 'r':
        fuzz_rig((const char *)exact, size - 1);
        break;
    default:
        break;
    }
    free(exact);
    return 0;
}
