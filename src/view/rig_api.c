/* rig_api.c - the commands of the rig API. */
#include "view/rig_api.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "view/rig_records.h"
#include "view/rig_request.h"
#include "view/rig_writer.h"

/* A request being answered. */
struct call {
    struct rig_api *api;
    const struct snapshot *s;     /* as shown */
    const struct snapshot *whole; /* since the start */
    const struct control *control;
    bool may_write;
    enum rig_api_then then;
    char *parameter; /* NULL: none; may be changed */
    struct rig_writer *w;
};

struct command {
    const char *name;
    void (*run)(struct call *c, const struct command *self);
    void (*records)(struct rig_writer *w, const struct snapshot *s);
    int code;
    const char *message;
    bool writes, joins;
};

/* ---- status ---------------------------------------------------------------------------------- */

static void status(struct call *c, char letter, int code, const char *message)
{
    char word[2] = {letter, '\0'}, description[64];

    snprintf(description, sizeof description, "joulehash %s", c->s->version);
    /* In text the first field names the record. */
    rig_writer_record(c->w, "STATUS", "", 0);
    rig_writer_text(c->w, "STATUS", word);
    rig_writer_real(c->w, "When", c->s->now_unix_s < 0.0 ? 0.0 : (double)(uint64_t)c->s->now_unix_s,
                    0);
    rig_writer_whole(c->w, "Code", (uint64_t)code);
    rig_writer_text(c->w, "Msg", message);
    rig_writer_text(c->w, "Description", description);
}

static void denied(struct call *c, const char *name)
{
    char message[64];

    snprintf(message, sizeof message, "Access denied to '%.32s' command", name);
    status(c, 'E', 45, message);
}

/* ---- what only reads ------------------------------------------------------------------------- */

static void run_records(struct call *c, const struct command *self)
{
    status(c, 'S', self->code, self->message);
    self->records(c->w, c->s);
}

static void run_pools(struct call *c, const struct command *self)
{
    char message[32];

    if (c->s->pool_count == 0) {
        status(c, 'E', 8, "No pools");
        return;
    }
    snprintf(message, sizeof message, "%zu Pool(s)", c->s->pool_count);
    status(c, 'S', self->code, message);
    self->records(c->w, c->s);
}

static void run_devices(struct call *c, const struct command *self)
{
    char message[64];
    size_t cpus = rig_records_devices(c->s, "cpu"), others = rig_records_devices(c->s, NULL);

    if (cpus + others == 0) {
        status(c, 'E', 10, "No devices");
        return;
    }
    snprintf(message, sizeof message, "%zu GPU(s) - %zu CPU(s)", others, cpus);
    status(c, 'S', self->code, self->message ? self->message : message);
    self->records(c->w, c->s);
}

static const struct command *find(const char *name, size_t len);
static bool is_there(const struct call *c, const struct command *command);

static void run_check(struct call *c, const struct command *self)
{
    if (!c->parameter) {
        status(c, 'E', 71, "Missing check cmd");
        return;
    }
    const struct command *command = find(c->parameter, strlen(c->parameter));

    if (command && !is_there(c, command))
        command = NULL;
    status(c, 'S', self->code, self->message);
    rig_writer_record(c->w, "CHECK", NULL, 0);
    rig_writer_text(c->w, "Exists", command ? "Y" : "N");
    rig_writer_text(c->w, "Access", command && (!command->writes || c->may_write) ? "Y" : "N");
}

/* ---- what orders ----------------------------------------------------------------------------- */

static void run_status(struct call *c, const struct command *self)
{
    status(c, 'S', self->code, self->message);
}

static void run_pause(struct call *c, const struct command *self)
{
    c->control->pause(c->control->context, strcmp(self->name, "pause") == 0);
    status(c, 'S', self->code, self->message);
}

static void run_quit(struct call *c, const struct command *self)
{
    c->then = RIG_API_QUIT;
    status(c, 'S', self->code, self->message);
}

static void run_restart(struct call *c, const struct command *self)
{
    char why[CONTROL_WHY_MAX] = "", message[CONTROL_WHY_MAX + 24];

    if (c->control->may_restart(c->control->context, why)) {
        c->then = RIG_API_RESTART;
        status(c, 'S', self->code, self->message);
        return;
    }
    snprintf(message, sizeof message, "Cannot restart: %s", why);
    status(c, 'E', 205, message);
}

/* "all,false" or "bestshare,true": which, and whether a summary is wanted in the log. */
static void run_zero(struct call *c, const struct command *self)
{
    const char *comma = c->parameter ? strchr(c->parameter, ',') : NULL;
    size_t len = comma ? (size_t)(comma - c->parameter) : 0;
    bool all = len == 3 && strncmp(c->parameter, "all", 3) == 0;
    char message[96];

    if (!comma) {
        status(c, 'E', 94, "Missing zero parameters");
        return;
    }
    if ((!all && !(len == 9 && strncmp(c->parameter, "bestshare", 9) == 0)) ||
        (strcmp(comma, ",false") != 0 && strcmp(comma, ",true") != 0)) {
        snprintf(message, sizeof message, "Invalid zero parameter '%.40s'", c->parameter);
        status(c, 'E', 95, message);
        return;
    }
    if (all) {
        c->api->zero = *c->whole;
    } else {
        c->api->zero.best_share = c->whole->best_share;
        c->api->zero.pool_count = c->whole->pool_count;
        for (size_t i = 0; i < c->whole->pool_count; i++) {
            c->api->zero.pools[i].index = c->whole->pools[i].index;
            c->api->zero.pools[i].judged.best = c->whole->pools[i].judged.best;
        }
    }
    c->api->zeroed = true;
    snprintf(message, sizeof message, "Zeroed %s stats without summary", all ? "All" : "BestShare");
    status(c, 'S', self->code, message);
}

/* A pool's number at *text, which moves behind it. */
static bool pool_number(struct call *c, const char **text, size_t *pool)
{
    char *end, message[96];

    if (!*text || **text == '\0') {
        status(c, 'E', 25, "Missing pool id parameter");
        return false;
    }
    errno = 0;
    long n = **text >= '0' && **text <= '9' ? strtol(*text, &end, 10) : -1;

    if (n < 0 || errno != 0 || (*end != '\0' && *end != ',') || (size_t)n >= c->s->pool_count) {
        snprintf(message, sizeof message, "Invalid pool id %.12s - range is 0 - %zu", *text,
                 c->s->pool_count > 0 ? c->s->pool_count - 1 : 0);
        status(c, 'E', 26, message);
        return false;
    }
    *pool = (size_t)n;
    *text = *end == ',' ? end + 1 : end;
    return true;
}

static void tell(struct call *c, enum control_result result, const struct command *self,
                 size_t pool)
{
    char message[400];
    const char *url = c->s->pools[pool].url;

    switch (result) {
    case CONTROL_DONE:
        snprintf(message, sizeof message, "%s %zu:'%.255s'", self->message, pool, url);
        status(c, 'S', self->code, message);
        return;
    case CONTROL_ALREADY:
        snprintf(message, sizeof message, "Pool %zu:'%.255s' already %s", pool, url,
                 self->code == 47 ? "enabled" : "disabled");
        status(c, 'I', self->code + 2, message);
        return;
    case CONTROL_LAST:
        snprintf(message, sizeof message, "Cannot %s pool %zu:'%.255s'",
                 self->code == 68 ? "remove last" : "disable last active", pool, url);
        status(c, 'E', self->code == 68 ? 66 : 51, message);
        return;
    case CONTROL_BUSY:
        snprintf(message, sizeof message, "Cannot remove active pool %zu:'%.255s'", pool, url);
        status(c, 'E', 67, message);
        return;
    case CONTROL_FULL:
    case CONTROL_REFUSED:
        snprintf(message, sizeof message, "Invalid pool id %zu - range is 0 - %zu", pool,
                 c->s->pool_count - 1);
        status(c, 'E', 26, message);
        return;
    }
}

static void run_pool(struct call *c, const struct command *self)
{
    const char *text = c->parameter;
    size_t pool;

    if (!pool_number(c, &text, &pool))
        return;
    tell(c,
         self->code == 27   ? c->control->pool_select(c->control->context, pool)
         : self->code == 68 ? c->control->pool_remove(c->control->context, pool)
                            : c->control->pool_enable(c->control->context, pool, self->code == 47),
         self, pool);
}

static void bad_details(struct call *c, const char *why)
{
    char message[CONTROL_WHY_MAX + 32];

    snprintf(message, sizeof message, "Invalid addpool details: %s", why);
    status(c, 'E', 53, message);
}

/* URL,USER,PASS */
static void run_addpool(struct call *c, const struct command *self)
{
    static const char *const missing[] = {"the URL is missing: URL,USER,PASS",
                                          "the user is missing: URL,USER,PASS",
                                          "the password is missing: URL,USER,PASS"};
    char *field[3], why[CONTROL_WHY_MAX] = "", message[CONTROL_WHY_MAX + 48];

    if (!c->parameter || c->parameter[0] == '\0') {
        status(c, 'E', 52, "Missing addpool details");
        return;
    }
    size_t fields = rig_request_fields(c->parameter, field, 3);

    if (fields > 3) {
        bad_details(c, "more than URL,USER,PASS; a comma inside them is written \\,");
        return;
    }
    if (fields < 3 || field[0][0] == '\0') {
        bad_details(c, missing[field[0][0] == '\0' ? 0 : fields]);
        return;
    }
    const struct control_pool pool = {.url = field[0], .user = field[1], .password = field[2]};

    switch (c->control->pool_add(c->control->context, &pool, why)) {
    case CONTROL_DONE:
        snprintf(message, sizeof message, "%s %zu: '%s'", self->message, c->s->pool_count, why);
        status(c, 'S', self->code, message);
        return;
    case CONTROL_FULL:
        snprintf(message, sizeof message, "Reached maximum number of pools (%d)",
                 SNAPSHOT_POOLS_MAX);
        status(c, 'E', 54, message);
        return;
    default:
        bad_details(c, why);
        return;
    }
}

/* Those that are named, in that order; then the others in theirs. */
static void run_priority(struct call *c, const struct command *self)
{
    size_t order[SNAPSHOT_POOLS_MAX], count = 0;
    bool named[SNAPSHOT_POOLS_MAX] = {false};
    const char *text = c->parameter;

    if (!text) {
        status(c, 'E', 25, "Missing pool id parameter");
        return;
    }
    while (*text != '\0') {
        if (!pool_number(c, &text, &order[count]))
            return;
        if (named[order[count]]) {
            char message[64];

            snprintf(message, sizeof message, "Duplicate pool specified %zu", order[count]);
            status(c, 'E', 74, message);
            return;
        }
        named[order[count++]] = true;
    }
    for (size_t rank = 0; rank < c->s->pool_count; rank++)
        for (size_t i = 0; i < c->s->pool_count; i++)
            if (c->s->pools[i].priority == rank && !named[i]) {
                named[i] = true;
                order[count++] = i;
            }
    if (count != c->s->pool_count ||
        c->control->pool_order(c->control->context, order, count) != CONTROL_DONE) {
        status(c, 'E', 26, "Pools cannot be ordered so");
        return;
    }
    status(c, 'S', self->code, self->message);
}

/* ---- the table ------------------------------------------------------------------------------- */

static const struct command commands[] = {
    {"version", run_records, rig_records_version, 22, "CGMiner versions", false, true},
    {"config", run_records, rig_records_config, 33, "CGMiner config", false, true},
    {"summary", run_records, rig_records_summary, 11, "Summary", false, true},
    {"pools", run_pools, rig_records_pools, 7, NULL, false, true},
    {"devs", run_devices, rig_records_devs, 9, NULL, false, true},
    {"edevs", run_devices, rig_records_devs, 9, NULL, false, true},
    {"devdetails", run_devices, rig_records_devdetails, 69, "Device Details", false, true},
    {"notify", run_devices, rig_records_notify, 60, "Notify", false, true},
    {"stats", run_records, rig_records_stats, 70, "CGMiner stats", false, true},
    {"coin", run_records, rig_records_coin, 78, "CGMiner coin", false, true},
    {"check", run_check, NULL, 72, "Check command", false, false},
    {"privileged", run_status, NULL, 46, "Privileged access OK", true, false},
    {"pause", run_pause, NULL, 201, "Paused", true, false},
    {"resume", run_pause, NULL, 202, "Resumed", true, false},
    {"quit", run_quit, NULL, 203, "BYE", true, false},
    {"restart", run_restart, NULL, 204, "RESTART", true, false},
    {"zero", run_zero, NULL, 97, NULL, true, false},
    {"switchpool", run_pool, NULL, 27, "Switching to pool", true, false},
    {"enablepool", run_pool, NULL, 47, "Enabled pool", true, false},
    {"disablepool", run_pool, NULL, 48, "Disabled pool", true, false},
    {"addpool", run_addpool, NULL, 55, "Added pool", true, false},
    {"removepool", run_pool, NULL, 68, "Removed pool", true, false},
    {"poolpriority", run_priority, NULL, 73, "Changed pool priorities", true, false},
};

static const struct command *find(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strlen(commands[i].name) == len && strncmp(commands[i].name, name, len) == 0)
            return &commands[i];
    return NULL;
}

/* Whether the run can do it. */
static bool is_there(const struct call *c, const struct command *command)
{
    if (command->run == run_pause)
        return c->control->pause != NULL;
    if (command->run == run_quit)
        return c->control->quit != NULL;
    if (command->run == run_restart)
        return c->control->restart != NULL;
    if (command->run == run_priority)
        return c->control->pool_order != NULL;
    if (command->run == run_addpool)
        return c->control->pool_add != NULL;
    if (command->run == run_pool)
        return command->code == 27   ? c->control->pool_select != NULL
               : command->code == 68 ? c->control->pool_remove != NULL
                                     : c->control->pool_enable != NULL;
    return true;
}

static void answer_one(struct call *c, const char *name, size_t len, bool joined)
{
    const struct command *command = find(name, len);

    if (!command || !is_there(c, command))
        status(c, 'E', 14, "Invalid command");
    else if ((joined && !command->joins) || (command->writes && !c->may_write))
        denied(c, command->name);
    else
        command->run(c, command);
    rig_writer_sections_end(c->w);
}

/* Each once: a second section of the same name would hide the first from readers of JSON. */
static void answer_joined(struct call *c, const char *names)
{
    for (const char *name = names; *name; name += strspn(name, "+")) {
        size_t len = strcspn(name, "+");
        bool before = false;
        char one[40];

        for (const char *seen = names; seen < name; seen += strspn(seen, "+")) {
            before |= strcspn(seen, "+") == len && strncmp(seen, name, len) == 0;
            seen += strcspn(seen, "+");
        }
        if (len > 0 && !before) {
            snprintf(one, sizeof one, "%.*s", (int)(len < 39 ? len : 39), name);
            rig_writer_command(c->w, one);
            answer_one(c, name, len, true);
            rig_writer_command_end(c->w);
        }
        name += len;
    }
}

bool rig_api_known(const char *bytes, size_t len)
{
    struct rig_request *r = malloc(sizeof *r);
    bool known = true;

    if (!r)
        return false;
    rig_request_parse(bytes, len, r);
    known = !r->json && r->command[0] != '\0';
    for (const char *name = r->command; known && *name; name += strspn(name, "+")) {
        known = find(name, strcspn(name, "+")) != NULL;
        name += strcspn(name, "+");
    }
    free(r);
    return known;
}

static void answer(struct call *c, const struct rig_request *r)
{
    if (r->fault == RIG_REQUEST_NOT_JSON)
        status(c, 'E', 23, "Invalid JSON");
    else if (r->fault == RIG_REQUEST_NO_COMMAND)
        status(c, 'E', 24, "Missing JSON 'command'");
    else if (strchr(r->command, '+')) {
        answer_joined(c, r->command);
        if (!c->w->first_command)
            return;
        status(c, 'E', 14, "Invalid command");
    } else {
        answer_one(c, r->command, strlen(r->command), false);
        return;
    }
    rig_writer_sections_end(c->w);
}

char *rig_api_answer(struct rig_api *api, const struct snapshot *s, const struct control *control,
                     bool may_write, const char *bytes, size_t bytes_len, size_t *len,
                     enum rig_api_then *then)
{
    struct rig_request *r = malloc(sizeof *r);
    struct snapshot *since = malloc(sizeof *since);
    struct rig_writer w;
    struct call c = {
        .api = api, .s = s, .whole = s, .control = control, .may_write = may_write, .w = &w};
    char *reply = NULL;

    *then = RIG_API_NOTHING;
    if (r && since) {
        rig_request_parse(bytes, bytes_len, r);
        c.parameter = r->has_parameter ? r->parameter : NULL;
        if (api->zeroed) {
            *since = *s;
            rig_records_since(since, &api->zero);
            c.s = since;
        }
        if (rig_writer_init(&w, r->json)) {
            answer(&c, r);
            reply = rig_writer_end(&w, len);
        }
        *then = c.then;
    }
    free(since);
    if (r)
        explicit_bzero(r, sizeof *r); /* there may be a password in it */
    free(r);
    return reply;
}
