/* probe_report.c - a check-up of a pool, printed. */
#include "app/probe_report.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>

#include "app/version.h"
#include "base/bytes.h"
#include "base/inert.h"
#include "chain/address.h"
#include "chain/subsidy.h"

#define OUTPUTS_SHOWN 20
#define DAY_S 86400

static const char *const question_name[PROBE_QUESTIONS] = {
    [PROBE_CONFIGURE] = "mining.configure",
    [PROBE_SUBSCRIBE] = "mining.subscribe",
    [PROBE_AUTHORIZE] = "mining.authorize",
    [PROBE_EXTRANONCE_SUBSCRIBE] = "mining.extranonce.subscribe",
    [PROBE_SUGGEST_DIFFICULTY] = "mining.suggest_difficulty",
    [PROBE_PING] = "mining.ping",
};
static const char *const share_name[PROBE_SHARES] = {
    [PROBE_SHARE_GOOD] = "good",       [PROBE_SHARE_DUPLICATE] = "duplicate",
    [PROBE_SHARE_LOW] = "low",         [PROBE_SHARE_STALE] = "stale",
    [PROBE_SHARE_NTIME] = "bad-ntime", [PROBE_SHARE_VERSION] = "bad-version",
};
static const char *const share_words[PROBE_SHARES] = {
    [PROBE_SHARE_GOOD] = "good share",         [PROBE_SHARE_DUPLICATE] = "the same again",
    [PROBE_SHARE_LOW] = "below difficulty",    [PROBE_SHARE_STALE] = "job that is not",
    [PROBE_SHARE_NTIME] = "ntime a day ahead", [PROBE_SHARE_VERSION] = "bit outside the mask",
};

/* The networks of the user's own address; mainnet where the user is none. */
static enum address_network network_of(const char *user)
{
    char name[ADDRESS_TEXT_MAX + 1], why[96];
    struct address address;
    size_t len = strcspn(user, ".");

    if (len < sizeof name) {
        memcpy(name, user, len);
        name[len] = '\0';
        if (address_decode(name, &address, why, sizeof why) == ERR_OK)
            return address.networks & ADDRESS_MAINNET    ? ADDRESS_MAINNET
                   : address.networks & ADDRESS_TESTNETS ? ADDRESS_TESTNETS
                                                         : ADDRESS_REGTEST;
    }
    return ADDRESS_MAINNET;
}

/* Whether an output pays the address that the user name begins with. */
static bool pays_user(const struct coinbase_output *output, const char *user)
{
    char name[ADDRESS_TEXT_MAX + 1], why[96];
    struct address address;
    size_t len = strcspn(user, ".");

    if (len >= sizeof name)
        return false;
    memcpy(name, user, len);
    name[len] = '\0';
    return address_decode(name, &address, why, sizeof why) == ERR_OK &&
           address.script_len == output->script_len &&
           memcmp(address.script, output->script, output->script_len) == 0;
}

/* "bc1...", or what else the script is. */
static void script_words(const struct coinbase_output *output, const char *user, char *out,
                         size_t cap)
{
    char address[ADDRESS_TEXT_MAX + 1], hex[65];
    size_t shown = output->script_len < 32 ? output->script_len : 32;

    if (address_encode(output->script, output->script_len, network_of(user), address)) {
        snprintf(out, cap, "%s", address);
        return;
    }
    hex_encode(output->script, shown, hex);
    snprintf(out, cap, "%sscript %s%s",
             output->script_len > 0 && output->script[0] == 0x6a ? "data, " : "", hex,
             shown < output->script_len ? "..." : "");
}

static int64_t times_part(int64_t from_ns, int64_t to_ns)
{
    return from_ns != 0 && to_ns != 0 ? to_ns - from_ns : 0;
}

static int64_t tls_part(const struct probe_report *r)
{
    return times_part(r->times.proxied_ns ? r->times.proxied_ns : r->times.connected_ns,
                      r->times.secured_ns);
}

/* ---- text ---- */

__attribute__((format(printf, 3, 4))) static void row(FILE *to, const char *name,
                                                      const char *format, ...)
{
    va_list args;

    fprintf(to, "  %-28s ", name);
    va_start(args, format);
    vfprintf(to, format, args);
    va_end(args);
    fputc('\n', to);
}

static void latency_row(FILE *to, const char *name, int64_t ns, const char *after)
{
    if (ns > 0)
        row(to, name, "%.1f ms%s%s", (double)ns * 1e-6, after[0] ? ", " : "", after);
    else
        row(to, name, "%s", after[0] ? after : "unknown");
}

static void answer_row(FILE *to, const char *name, const struct probe_answer *a)
{
    char text[PROBE_TEXT_MAX + 64];

    snprintf(text, sizeof text, "%s%s%s", probe_state_text(a->state), a->text[0] ? ": " : "",
             a->text);
    if (a->latency_ns > 0)
        row(to, name, "%s, %.1f ms", text, (double)a->latency_ns * 1e-6);
    else
        row(to, name, "%s", text);
}

static void day(int64_t seconds, char out[32])
{
    time_t t = (time_t)seconds;
    struct tm parts;

    if (!gmtime_r(&t, &parts) || strftime(out, 32, "%Y-%m-%d", &parts) == 0)
        snprintf(out, 32, "unknown");
}

static void print_certificate(const struct tls_facts *f, int64_t now_s, FILE *to)
{
    char from[32], until[32];

    fprintf(to, "certificate\n");
    day(f->not_before_s, from);
    day(f->not_after_s, until);
    row(to, "verified", "%s", f->verified ? "yes" : "no");
    row(to, "TLS", "%s, %s", f->protocol, f->cipher);
    row(to, "subject", "%s", f->subject);
    row(to, "names", "%s", f->names[0] ? f->names : "none");
    row(to, "issuer", "%s, %d certificates sent", f->issuer, f->chain);
    row(to, "valid", "%s to %s, %" PRId64 " days left", from, until,
        (f->not_after_s - now_s) / DAY_S);
    row(to, "key", "%s, signed with %s", f->key, f->signature);
    row(to, "pin", "%s", f->pin);
}

static void print_coinbase(const struct job *job, const char *user, FILE *to)
{
    const struct coinbase_info *info = &job->coinbase_info;
    struct coinbase_output output;

    fprintf(to, "coinbase\n");
    if (!job->coinbase_known) {
        row(to, "outputs", "unknown: it cannot be decoded");
        return;
    }
    if (info->height_known)
        row(to, "height", "%" PRIu32, info->height);
    else
        row(to, "height", "unknown");
    row(to, "tag", "%s", info->tag[0] ? info->tag : "none");
    for (uint32_t i = 0; i < info->output_count && i < OUTPUTS_SHOWN &&
                         coinbase_output(job->coinbase, job->coinbase_len, i, &output);
         i++) {
        char words[160], name[32];

        script_words(&output, user, words, sizeof words);
        snprintf(name, sizeof name, "output %" PRIu32, i);
        row(to, name, "%.8f BTC to %s%s", (double)output.value_sat / (double)SATOSHI_PER_BTC, words,
            pays_user(&output, user) ? " (the user's)" : "");
    }
    if (info->output_count > OUTPUTS_SHOWN)
        row(to, "further outputs", "%" PRIu32, info->output_count - OUTPUTS_SHOWN);
}

static void print_protocol(const struct probe_report *r, FILE *to)
{
    char hex[2 * MESSAGE_EXTRANONCE1_MAX + 1];

    fprintf(to, "protocol\n");
    for (int q = 0; q < PROBE_QUESTIONS; q++)
        answer_row(to, question_name[q], &r->answer[q]);
    if (r->answer[PROBE_CONFIGURE].state == PROBE_YES) {
        if (r->version_rolling)
            row(to, "version rolling", "yes, mask %08" PRIx32, r->mask);
        else
            row(to, "version rolling", "no");
        row(to, "minimum difficulty", "%s", r->minimum_difficulty);
        row(to, "subscribe-extranonce", "%s", r->subscribe_extranonce);
    }
    if (r->subscribed) {
        hex_encode(r->extranonce.extranonce1, r->extranonce.extranonce1_size, hex);
        row(to, "extranonce1", "%s", hex[0] ? hex : "empty");
        row(to, "extranonce2 size", "%zu bytes", r->extranonce.extranonce2_size);
        row(to, "session id", "%s", r->session_id[0] ? r->session_id : "none");
    }
    answer_row(to, "session resume", &r->resume);
    for (uint64_t i = 0; i < r->difficulties && i < PROBE_FORMS_MAX; i++)
        row(to, i == 0 ? "difficulties" : "", "%s%s", r->form[i].text,
            r->form[i].before_job ? "" : " after the first job");
    if (r->difficulties == 0)
        row(to, "difficulties", "none came");
}

void probe_report_text(const struct probe_report *r, const char *url, const char *user,
                       int64_t now_s, FILE *to)
{
    fprintf(to, "%s as %s\n", url, user);
    fprintf(to, "latency\n");
    latency_row(to, "connect", times_part(r->times.begun_ns, r->times.connected_ns),
                r->times.connected_ns == 0 ? r->failure
                : r->proxied               ? "to the proxy"
                                           : r->peer);
    if (r->proxied)
        latency_row(to, "proxy", times_part(r->times.connected_ns, r->times.proxied_ns), "");
    if (r->times.secured_ns != 0)
        latency_row(to, "TLS", tls_part(r), "");
    latency_row(to, "first job", r->first_job_ns, "");
    if (r->answer[PROBE_SUBSCRIBE].state != PROBE_NOT_ASKED)
        print_protocol(r, to);
    if (r->with_shares) {
        fprintf(to, "shares\n");
        for (int i = 0; i < PROBE_SHARES; i++)
            answer_row(to, share_words[i], &r->share[i]);
    }
    if (r->job)
        print_coinbase(r->job, user, to);
    if (r->tls_known)
        print_certificate(&r->tls, now_s, to);
    for (size_t i = 0; i < r->notes; i++)
        row(to, i == 0 ? "noticed" : "", "%s", r->note[i]);
    if (r->failure[0])
        fprintf(to, "failed: %s\n", r->failure);
}

/* ---- JSON ---- */

static json_t *milliseconds(int64_t ns)
{
    return ns > 0 ? json_real((double)ns * 1e-6) : json_null();
}

static json_t *text_or_null(const char *text)
{
    return text[0] ? json_string(text) : json_null();
}

static json_t *answer_json(const struct probe_answer *a)
{
    return json_pack("{s:s,s:o,s:o}", "state", probe_state_text(a->state), "text",
                     text_or_null(a->text), "latency_ms", milliseconds(a->latency_ns));
}

static json_t *answers_json(const struct probe_answer *a, const char *const *name, int count)
{
    json_t *object = json_object();

    for (int i = 0; i < count; i++)
        json_object_set_new(object, name[i], answer_json(&a[i]));
    return object;
}

static json_t *coinbase_json(const struct job *job, const char *user)
{
    const struct coinbase_info *info = job ? &job->coinbase_info : NULL;
    json_t *outputs = json_array();
    struct coinbase_output output;

    if (!job || !job->coinbase_known) {
        json_decref(outputs);
        return json_null();
    }
    for (uint32_t i = 0;
         i < info->output_count && coinbase_output(job->coinbase, job->coinbase_len, i, &output);
         i++) {
        char address[ADDRESS_TEXT_MAX + 1];
        bool known = address_encode(output.script, output.script_len, network_of(user), address);
        char *hex = malloc(2 * output.script_len + 1);

        if (hex)
            hex_encode(output.script, output.script_len, hex);
        json_array_append_new(
            outputs, json_pack("{s:I,s:o,s:s,s:b}", "value_sat", (json_int_t)output.value_sat,
                               "address", known ? json_string(address) : json_null(), "script",
                               hex ? hex : "", "pays_user", pays_user(&output, user)));
        free(hex);
    }
    return json_pack("{s:o,s:o,s:I,s:o}", "height",
                     info->height_known ? json_integer(info->height) : json_null(), "tag",
                     text_or_null(info->tag), "total_sat", (json_int_t)info->output_total_sat,
                     "outputs", outputs);
}

static json_t *certificate_json(const struct probe_report *r, int64_t now_s)
{
    const struct tls_facts *f = &r->tls;

    if (!r->tls_known)
        return json_null();
    return json_pack("{s:b,s:s,s:s,s:s,s:s,s:s,s:i,s:I,s:I,s:I,s:s,s:s,s:s}", "verified",
                     f->verified, "protocol", f->protocol, "cipher", f->cipher, "subject",
                     f->subject, "issuer", f->issuer, "names", f->names, "chain", f->chain,
                     "not_before", (json_int_t)f->not_before_s, "not_after",
                     (json_int_t)f->not_after_s, "days_left",
                     (json_int_t)((f->not_after_s - now_s) / DAY_S), "key", f->key, "signature",
                     f->signature, "pin", f->pin);
}

static json_t *difficulty_json(const struct probe_report *r)
{
    json_t *forms = json_array();

    for (uint64_t i = 0; i < r->difficulties && i < PROBE_FORMS_MAX; i++)
        json_array_append_new(forms,
                              json_pack("{s:s,s:f,s:b}", "text", r->form[i].text, "value",
                                        r->form[i].value, "before_job", r->form[i].before_job));
    return json_pack("{s:f,s:I,s:o}", "suggested", r->suggested, "count",
                     (json_int_t)r->difficulties, "forms", forms);
}

/* Each null with its reason. */
static json_t *unknown_json(const struct probe_report *r)
{
    json_t *unknown = json_object();
    const char *failure = r->failure[0] ? r->failure : NULL;

    if (r->times.connected_ns == 0)
        json_object_set_new(unknown, "latency_ms.connect",
                            json_string(failure ? failure : "not connected"));
    if (!r->proxied)
        json_object_set_new(unknown, "latency_ms.proxy", json_string("no proxy is used"));
    if (!r->tls_known) {
        json_object_set_new(unknown, "latency_ms.tls",
                            json_string(failure ? failure : "the connection has no TLS"));
        json_object_set_new(unknown, "certificate",
                            json_string(failure ? failure : "the connection has no TLS"));
    }
    if (!r->job)
        json_object_set_new(unknown, "coinbase", json_string(failure ? failure : "no job came"));
    else if (!r->job->coinbase_known)
        json_object_set_new(unknown, "coinbase", json_string("it cannot be decoded"));
    if (r->first_job_ns == 0)
        json_object_set_new(unknown, "latency_ms.first_job",
                            json_string(failure ? failure : "no job came"));
    if (!r->with_shares)
        json_object_set_new(unknown, "shares", json_string("only with --with-bad-shares"));
    return unknown;
}

json_t *probe_report_json(const struct probe_report *r, const char *url, const char *user,
                          int64_t now_s)
{
    char extranonce1[2 * MESSAGE_EXTRANONCE1_MAX + 1], mask[9];
    json_t *root, *notes = json_array();

    hex_encode(r->extranonce.extranonce1, r->extranonce.extranonce1_size, extranonce1);
    snprintf(mask, sizeof mask, "%08" PRIx32, r->mask);
    for (size_t i = 0; i < r->notes; i++)
        json_array_append_new(notes, json_string(r->note[i]));
    root = json_pack("{s:s,s:s,s:s,s:o,s:o,s:o}", "version", JOULEHASH_VERSION, "command", "probe",
                     "url", url, "user", json_string(user), "failure", text_or_null(r->failure),
                     "peer", text_or_null(r->peer));
    json_object_set_new(
        root, "latency_ms",
        json_pack("{s:o,s:o,s:o,s:o,s:o,s:o}", "connect",
                  milliseconds(times_part(r->times.begun_ns, r->times.connected_ns)), "proxy",
                  milliseconds(times_part(r->times.connected_ns, r->times.proxied_ns)), "tls",
                  milliseconds(tls_part(r)), "subscribe",
                  milliseconds(r->answer[PROBE_SUBSCRIBE].latency_ns), "authorize",
                  milliseconds(r->answer[PROBE_AUTHORIZE].latency_ns), "first_job",
                  milliseconds(r->first_job_ns)));
    json_object_set_new(root, "answers", answers_json(r->answer, question_name, PROBE_QUESTIONS));
    json_object_set_new(root, "hung_up_at_configure", json_boolean(r->configure_dropped));
    json_object_set_new(root, "version_rolling", json_boolean(r->version_rolling));
    json_object_set_new(root, "version_mask", r->version_rolling ? json_string(mask) : json_null());
    json_object_set_new(root, "extranonce1",
                        r->subscribed ? json_string(extranonce1) : json_null());
    json_object_set_new(root, "extranonce2_size",
                        r->subscribed ? json_integer((json_int_t)r->extranonce.extranonce2_size)
                                      : json_null());
    json_object_set_new(root, "session_id", text_or_null(r->session_id));
    json_object_set_new(root, "resume", answer_json(&r->resume));
    json_object_set_new(root, "difficulty", difficulty_json(r));
    json_object_set_new(root, "shares",
                        r->with_shares ? answers_json(r->share, share_name, PROBE_SHARES)
                                       : json_null());
    json_object_set_new(root, "coinbase", coinbase_json(r->job, user));
    json_object_set_new(root, "certificate", certificate_json(r, now_s));
    json_object_set_new(root, "jobs", json_integer((json_int_t)r->jobs));
    json_object_set_new(root, "bad_lines", json_integer((json_int_t)r->bad_lines));
    json_object_set_new(root, "refused_values", json_integer((json_int_t)r->refused));
    json_object_set_new(root, "noticed", notes);
    json_object_set_new(root, "unknown", unknown_json(r));
    return root;
}
