/* transcript.c - a recording of what was said to pools, written and read. */
#include "stratum/transcript.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/bytes.h"

#define FIRST_LINE "# joulehash transcript 1"
#define SECOND_NS INT64_C(1000000000)
#define NS_DIGITS 9
#define SECONDS_MAX INT64_C(4000000000)

struct transcript {
    FILE *file;
    int64_t began_ns;
    bool failed;
};

/* ---- writing ---- */

enum err transcript_new(const char *path, int64_t now_ns, struct transcript **out)
{
    struct transcript *t = calloc(1, sizeof *t);
    int fd;

    *out = NULL;
    if (!t)
        return ERR_NOMEM;
    fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    t->file = fd >= 0 ? fdopen(fd, "w") : NULL;
    if (!t->file) {
        int error = errno;

        if (fd >= 0)
            close(fd);
        free(t);
        errno = error;
        return ERR_IO;
    }
    setvbuf(t->file, NULL, _IOLBF, 0); /* whole lines, even if we crash */
    t->began_ns = now_ns;
    t->failed = fprintf(t->file, FIRST_LINE "\n") < 0;
    *out = t;
    return ERR_OK;
}

bool transcript_close(struct transcript *t)
{
    bool ok;

    if (!t)
        return true;
    ok = !t->failed && !ferror(t->file);
    ok = fclose(t->file) == 0 && ok;
    free(t);
    return ok;
}

static void put_text(FILE *f, const uint8_t *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        uint8_t b = bytes[i];

        if (b == '\n')
            fputs("\\n", f);
        else if (b == '\r')
            fputs("\\r", f);
        else if (b == '\t')
            fputs("\\t", f);
        else if (b == '\\')
            fputs("\\\\", f);
        else if (b >= ' ' && b <= '~')
            putc(b, f);
        else
            fprintf(f, "\\x%02x", b);
    }
}

static void put_record(struct transcript *t, enum transcript_kind kind, uint32_t pool,
                       int64_t now_ns, const void *bytes, size_t len)
{
    int64_t at = now_ns > t->began_ns ? now_ns - t->began_ns : 0;

    fprintf(t->file, "%c %" PRId64 ".%09" PRId64 " %" PRIu32 "%s", (char)kind, at / SECOND_NS,
            at % SECOND_NS, pool, len > 0 ? " " : "");
    put_text(t->file, bytes, len);
    putc('\n', t->file);
    if (ferror(t->file))
        t->failed = true;
}

void transcript_begin(struct transcript *t, uint32_t pool, int64_t now_ns,
                      const struct session_config *c)
{
    json_t *redirects, *root;
    char mask[9], *text;

    if (!t)
        return;
    redirects = json_array();
    for (size_t i = 0; i < c->redirect_hosts; i++)
        json_array_append_new(redirects, json_string(c->redirect_host[i]));
    snprintf(mask, sizeof mask, "%08" PRIx32, c->version_mask);
    root =
        json_pack("{s:s,s:i,s:b,s:s,s:s,s:b,s:s,s:f,s:I,s:I,s:I,s:I,s:I,s:I,s:o}", "host", c->host,
                  "port", (int)c->port, "tls", c->tls, "user", c->user, "user_agent", c->user_agent,
                  "configure", c->configure, "version_mask", mask, "suggest_difficulty",
                  c->suggest_difficulty, "number", (json_int_t)c->number, "upstream",
                  (json_int_t)c->upstream, "handshake_ns", (json_int_t)c->handshake_ns,
                  "silence_ns", (json_int_t)c->silence_ns, "deaf_ns", (json_int_t)c->deaf_ns,
                  "verdict_ns", (json_int_t)c->verdict_ns, "redirect_hosts", redirects);
    if (root && c->session_id)
        json_object_set_new(root, "session_id", json_string(c->session_id));
    text = root ? json_dumps(root, JSON_COMPACT) : NULL;
    if (text)
        put_record(t, TRANSCRIPT_BEGIN, pool, now_ns, text, strlen(text));
    else
        t->failed = true;
    free(text);
    json_decref(root);
}

/* The line of mining.authorize without its password, as the same request with the mask in its place
 * would be written; malloc'ed. NULL: it is another line, or there is no memory. */
static char *masked(const char *line, size_t len)
{
    json_t *root, *params;
    char *text = NULL;

    if (!memmem(line, len, "mining.authorize", 16) || !(root = json_loadb(line, len, 0, NULL)))
        return NULL;
    params = json_object_get(root, "params");
    if (json_array_size(params) > 1) {
        const json_t *id = json_object_get(root, "id");

        text =
            message_write_authorize((uint64_t)json_integer_value(id),
                                    json_string_value(json_array_get(params, 0)), TRANSCRIPT_MASK);
    }
    json_decref(root);
    return text;
}

void transcript_sent(struct transcript *t, uint32_t pool, int64_t now_ns, const char *bytes,
                     size_t len)
{
    while (t && len > 0) {
        const char *newline = memchr(bytes, '\n', len);
        size_t line = newline ? (size_t)(newline + 1 - bytes) : len;
        char *text = masked(bytes, line);

        if (text)
            put_record(t, TRANSCRIPT_SENT, pool, now_ns, text, strlen(text));
        else if (!memmem(bytes, line, "mining.authorize", 16))
            put_record(t, TRANSCRIPT_SENT, pool, now_ns, bytes, line);
        else
            t->failed = true; /* rather nothing than a password */
        free(text);
        bytes += line;
        len -= line;
    }
}

void transcript_received(struct transcript *t, uint32_t pool, int64_t now_ns, const uint8_t *bytes,
                         size_t len)
{
    if (t)
        put_record(t, TRANSCRIPT_RECEIVED, pool, now_ns, bytes, len);
}

void transcript_tick(struct transcript *t, uint32_t pool, int64_t now_ns)
{
    if (t)
        put_record(t, TRANSCRIPT_TICK, pool, now_ns, "", 0);
}

void transcript_end(struct transcript *t, uint32_t pool, int64_t now_ns, const char *why)
{
    if (t)
        put_record(t, TRANSCRIPT_END, pool, now_ns, why, strlen(why));
}

/* ---- reading ---- */

__attribute__((format(printf, 5, 6))) static enum err refuse(const struct transcript_reader *r,
                                                             enum err e, char *why, size_t cap,
                                                             const char *format, ...)
{
    char what[120];
    va_list args;

    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    snprintf(why, cap, "line %" PRIu64 ": %s", r->line, what);
    return e;
}

/* The next line without its newline into r->text; its length, -1 at the end of the file. */
static enum err next_line(struct transcript_reader *r, ssize_t *len, char *why, size_t cap)
{
    size_t used = 0;
    int c;

    r->line++;
    while ((c = getc(r->file)) != EOF && c != '\n') {
        if (used == TRANSCRIPT_LINE_MAX)
            return refuse(r, ERR_LIMIT, why, cap, "longer than %u bytes", TRANSCRIPT_LINE_MAX);
        if (used + 1 >= r->room) {
            size_t room = r->room > 0 ? 2 * r->room : 4096;
            char *text = realloc(r->text, room);

            if (!text)
                return refuse(r, ERR_NOMEM, why, cap, "%s", err_text(ERR_NOMEM));
            r->text = text;
            r->room = room;
        }
        r->text[used++] = (char)c;
    }
    if (ferror(r->file))
        return refuse(r, ERR_IO, why, cap, "%s", strerror(errno));
    if (r->text)
        r->text[used] = '\0';
    *len = c == EOF && used == 0 ? -1 : (ssize_t)used;
    return ERR_OK;
}

enum err transcript_reader_init(struct transcript_reader *r, FILE *file, char *why, size_t cap)
{
    ssize_t len = 0;
    enum err e;

    *r = (struct transcript_reader){.file = file};
    e = next_line(r, &len, why, cap);
    if (e == ERR_OK && (len < 0 || !r->text || strcmp(r->text, FIRST_LINE) != 0))
        e = refuse(r, ERR_SYNTAX, why, cap, "not \"" FIRST_LINE "\"");
    return e;
}

/* "seconds.nanoseconds": moves *at behind it. */
static bool take_time(const char **at, int64_t *out)
{
    size_t whole = strspn(*at, "0123456789"), part;
    int64_t seconds = 0, ns = 0;

    if (whole == 0 || whole > 10 || (*at)[whole] != '.')
        return false;
    part = strspn(*at + whole + 1, "0123456789");
    if (part == 0 || part > NS_DIGITS)
        return false;
    for (size_t i = 0; i < whole; i++)
        seconds = 10 * seconds + ((*at)[i] - '0');
    for (size_t i = 0; i < NS_DIGITS; i++)
        ns = 10 * ns + (i < part ? (*at)[whole + 1 + i] - '0' : 0);
    *at += whole + 1 + part;
    *out = seconds * SECOND_NS + ns;
    return seconds <= SECONDS_MAX;
}

static bool take_pool(const char **at, uint32_t *out)
{
    size_t digits = strspn(*at, "0123456789");

    if (digits == 0 || digits > 9)
        return false;
    *out = (uint32_t)strtoul(*at, NULL, 10);
    *at += digits;
    return true;
}

/* Text into the bytes that it stands for, in place. False for an escape that is none. */
static bool unescape(char *text, size_t *len)
{
    size_t to = 0;

    for (size_t i = 0; i < *len; i++) {
        uint8_t b = (uint8_t)text[i];

        if (b < ' ' || b > '~')
            return false;
        if (b == '\\') {
            static const char letters[] = "nrt\\", bytes[] = "\n\r\t\\";
            const char *known = i + 1 < *len ? memchr(letters, text[i + 1], 4) : NULL;

            if (known)
                b = (uint8_t)bytes[known - letters];
            else if (i + 3 < *len && text[i + 1] == 'x' && hex_decode(text + i + 2, 2, &b))
                i += 2;
            else
                return false;
            i++;
        }
        text[to++] = (char)b;
    }
    text[to] = '\0';
    *len = to;
    return true;
}

enum err transcript_read(struct transcript_reader *r, bool *end, char *why, size_t cap)
{
    struct transcript_record *record = &r->record;
    ssize_t len = 0;
    enum err e;

    do {
        if ((e = next_line(r, &len, why, cap)) != ERR_OK)
            return e;
        *end = len < 0;
        if (*end)
            return ERR_OK;
    } while (len == 0 || r->text[0] == '#'); /* a remark */

    const char *at = r->text + 1;

    if ((size_t)len != strlen(r->text) || !strchr("B><TE", r->text[0]) || *at++ != ' ')
        return refuse(r, ERR_SYNTAX, why, cap, "not a record: B, >, <, T or E, and a space");
    record->kind = (enum transcript_kind)r->text[0];
    if (!take_time(&at, &record->at_ns) || *at++ != ' ')
        return refuse(r, ERR_SYNTAX, why, cap, "no time in seconds");
    if (record->at_ns < r->last_ns)
        return refuse(r, ERR_SYNTAX, why, cap, "earlier than the line before");
    if (!take_pool(&at, &record->pool) || (*at != '\0' && *at++ != ' '))
        return refuse(r, ERR_SYNTAX, why, cap, "no index of a pool");
    r->last_ns = record->at_ns;
    record->bytes = r->text + (at - r->text);
    record->len = strlen(at);
    if (!unescape(record->bytes, &record->len))
        return refuse(r, ERR_SYNTAX, why, cap, "a byte or escape that does not belong there");
    return ERR_OK;
}

void transcript_reader_clear(struct transcript_reader *r)
{
    free(r->text);
    *r = (struct transcript_reader){0};
}

bool transcript_config_read(const struct transcript_record *r, struct transcript_config *out,
                            char *why, size_t cap)
{
    struct session_config *c = &out->config;
    const char *mask = "", *session_id = NULL;
    json_int_t number, upstream, handshake, silence, deaf, verdict;
    json_t *redirects;
    json_error_t error;
    int port, tls, configure;

    memset(out, 0, sizeof *out);
    out->root = json_loadb(r->bytes, r->len, JSON_REJECT_DUPLICATES, &error);
    if (!out->root ||
        json_unpack_ex(out->root, &error, 0,
                       "{s:s,s:i,s:b,s:s,s:s,s:b,s:s,s:F,s:I,s:I,s:I,s:I,s:I,s:I,s:o,s?s}", "host",
                       &c->host, "port", &port, "tls", &tls, "user", &c->user, "user_agent",
                       &c->user_agent, "configure", &configure, "version_mask", &mask,
                       "suggest_difficulty", &c->suggest_difficulty, "number", &number, "upstream",
                       &upstream, "handshake_ns", &handshake, "silence_ns", &silence, "deaf_ns",
                       &deaf, "verdict_ns", &verdict, "redirect_hosts", &redirects, "session_id",
                       &session_id) != 0) {
        snprintf(why, cap, "no configuration of a session: %.100s", error.text);
        transcript_config_clear(out);
        return false;
    }
    if (port < 0 || port > 65535 || number < 0 || upstream < 0 || upstream > UINT32_MAX ||
        handshake < 0 || silence < 0 || deaf < 0 || verdict < 0 || !json_is_array(redirects) ||
        !hex_decode_u32(mask, strlen(mask), &c->version_mask)) {
        snprintf(why, cap, "a configuration with impossible values");
        transcript_config_clear(out);
        return false;
    }
    c->password = TRANSCRIPT_MASK;
    c->port = (uint16_t)port;
    c->tls = tls != 0;
    c->configure = configure != 0;
    c->session_id = session_id;
    c->number = (uint64_t)number;
    c->upstream = (uint32_t)upstream;
    c->handshake_ns = handshake;
    c->silence_ns = silence;
    c->deaf_ns = deaf;
    c->verdict_ns = verdict;
    for (size_t i = 0; i < json_array_size(redirects) &&
                       i < sizeof out->redirect_host / sizeof out->redirect_host[0];
         i++) {
        const char *host = json_string_value(json_array_get(redirects, i));

        if (host)
            out->redirect_host[c->redirect_hosts++] = host;
    }
    c->redirect_host = out->redirect_host;
    return true;
}

void transcript_config_clear(struct transcript_config *c)
{
    json_decref(c->root);
    memset(c, 0, sizeof *c);
}
