/* payout_watch.c - whether a job pays whom it is expected to pay. */
#include "net/payout_watch.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum err payout_watch_parse(const char *text, struct payout_watch *out, char *why, size_t cap)
{
    struct payout_watch w = {.percent = PAYOUT_WATCH_PERCENT};
    size_t len = strcspn(text, ",");
    struct address address;
    char *end;

    memset(out, 0, sizeof *out);
    if (len >= sizeof w.address) {
        snprintf(why, cap, "too long for an address");
        return ERR_SYNTAX;
    }
    memcpy(w.address, text, len);
    if (text[len] == ',') {
        w.percent = strtod(text + len + 1, &end);
        if (end == text + len + 1 || *end != '\0' || !(w.percent > 0.0 && w.percent <= 100.0)) {
            snprintf(why, cap, "the part after the comma must be percent, above 0 and up to 100");
            return ERR_SYNTAX;
        }
    }
    enum err e = address_decode(w.address, &address, why, cap);

    if (e != ERR_OK)
        return e;
    memcpy(w.script, address.script, address.script_len);
    w.script_len = address.script_len;
    *out = w;
    return ERR_OK;
}

bool payout_watch_fits(const struct payout_watch *w, const struct job *job, char *why, size_t cap)
{
    double paid, total;

    if (w->script_len == 0)
        return true;
    if (!job->coinbase_known) {
        snprintf(why, cap, "whom the job pays cannot be read, so it may not be %s", w->address);
        return false;
    }
    total = (double)job->coinbase_info.output_total_sat;
    paid = (double)coinbase_paid(job->coinbase, job->coinbase_len, w->script, w->script_len);
    if (total > 0.0 && 100.0 * paid >= w->percent * total)
        return true;
    snprintf(why, cap, "the job pays %s only %.8f of %.8f BTC, less than %.9g %%", w->address,
             paid * 1e-8, total * 1e-8, w->percent);
    return false;
}
