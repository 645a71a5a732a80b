/* text.c - lines for people. */
#include "view/text.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "view/money.h"
#include "view/text_economics.h"

char *text_rate(double hashes_per_second, char out[TEXT_FIGURE_MAX])
{
    static const char *const unit[] = {"H/s",  "kH/s", "MH/s", "GH/s",
                                       "TH/s", "PH/s", "EH/s", "ZH/s"};
    double v = hashes_per_second;
    size_t i = 0;

    while (v >= 999.95 && i + 1 < sizeof unit / sizeof unit[0]) {
        v /= 1000.0;
        i++;
    }
    snprintf(out, TEXT_FIGURE_MAX,
             v < 9.9995   ? "%.3f %s"
             : v < 99.995 ? "%.2f %s"
                          : "%.1f %s",
             v, unit[i]);
    return out;
}

char *text_seconds(double seconds, char out[TEXT_FIGURE_MAX])
{
    if (seconds > 0.0 && seconds < 0.9995e-3)
        snprintf(out, TEXT_FIGURE_MAX, "%.3g us", seconds * 1e6);
    else if (seconds > 0.0 && seconds < 0.0995)
        snprintf(out, TEXT_FIGURE_MAX, "%.3g ms", seconds * 1e3);
    else if (seconds < 9.95)
        snprintf(out, TEXT_FIGURE_MAX, "%.1f s", seconds);
    else if (seconds < 119.5)
        snprintf(out, TEXT_FIGURE_MAX, "%.0f s", seconds);
    else if (seconds < 7200.0)
        snprintf(out, TEXT_FIGURE_MAX, "%d m %d s", (int)(seconds / 60.0),
                 (int)fmod(seconds, 60.0));
    else if (seconds < 2.0 * 86400.0)
        snprintf(out, TEXT_FIGURE_MAX, "%d h %d m", (int)(seconds / 3600.0),
                 (int)(fmod(seconds, 3600.0) / 60.0));
    else if (seconds < 2.0 * 365.25 * 86400.0)
        snprintf(out, TEXT_FIGURE_MAX, "%.1f d", seconds / 86400.0);
    else if (seconds < 1e6 * 365.25 * 86400.0 || isinf(seconds))
        snprintf(out, TEXT_FIGURE_MAX, "%.3g y", seconds / (365.25 * 86400.0));
    else if (seconds < 0.9995e9 * 365.25 * 86400.0)
        snprintf(out, TEXT_FIGURE_MAX, "%.3g million y", seconds / (1e6 * 365.25 * 86400.0));
    else
        snprintf(out, TEXT_FIGURE_MAX, "%.3g billion y", seconds / (1e9 * 365.25 * 86400.0));
    return out;
}

char *text_difficulty(double difficulty, char out[TEXT_FIGURE_MAX])
{
    static const char *const unit[] = {"", " k", " M", " G", " T", " P", " E"};
    double v = difficulty;
    size_t i = 0;

    if (v < 1e5) {
        snprintf(out, TEXT_FIGURE_MAX, "%.4g", v);
        if (v >= 9999.5)
            snprintf(out, TEXT_FIGURE_MAX, "%.0f", v);
        return out;
    }
    while (v >= 999.95 && i + 1 < sizeof unit / sizeof unit[0]) {
        v /= 1000.0;
        i++;
    }
    snprintf(out, TEXT_FIGURE_MAX, "%.4g%s", v, unit[i]);
    return out;
}

/* Divides both by a thousand until the first is below one; how often. */
static size_t scale(double *value, double *with, size_t most)
{
    size_t i = 0;

    while (*value >= 999.5 && i < most) {
        *value /= 1000.0;
        *with /= 1000.0;
        i++;
    }
    return i;
}

/* Decimals for so many significant digits, at least; 0 to 3. */
static int decimals_for(double value, int digits)
{
    int decimals = digits - 1 - (value > 0.0 ? (int)floor(log10(value)) : 0);

    return decimals < 0 ? 0 : decimals > 3 ? 3 : decimals;
}

char *text_watts(double watts, char out[TEXT_FIGURE_MAX])
{
    static const char *const unit[] = {"W", "kW", "MW"};
    double none = 0.0;
    size_t i = scale(&watts, &none, 2);

    snprintf(out, TEXT_FIGURE_MAX, "%.*f %s", decimals_for(watts, 3), watts, unit[i]);
    return out;
}

/* As many digits as the uncertainty leaves: one of its own, two where it begins with 1 or 2. */
char *text_efficiency(struct snapshot_value j_per_th, struct snapshot_value uncertainty,
                      char out[TEXT_FIGURE_MAX])
{
    static const char *const unit[] = {"J/TH", "kJ/TH", "MJ/TH", "GJ/TH"};
    double v = j_per_th.value, u = uncertainty.value;
    size_t i = scale(&v, &u, 3);

    if (!uncertainty.known || u <= 0.0) {
        snprintf(out, TEXT_FIGURE_MAX, "%.*f %s", decimals_for(v, 3), v, unit[i]);
        return out;
    }
    double first = u / pow(10.0, floor(log10(u)));
    int decimals = decimals_for(u, first < 2.95 ? 2 : 1);

    if (u < 5e-4) { /* nobody reads more digits */
        snprintf(out, TEXT_FIGURE_MAX, "%.3f +- <0.001 %s", v, unit[i]);
        return out;
    }
    snprintf(out, TEXT_FIGURE_MAX, "%.*f +- %.*f %s", decimals, v, decimals, u, unit[i]);
    return out;
}

char *text_energy(const struct snapshot_energy *e, char *out, size_t cap)
{
    char watts[TEXT_FIGURE_MAX], efficiency[TEXT_FIGURE_MAX] = "J/TH unknown";

    if (e->j_per_th.known)
        text_efficiency(e->j_per_th, e->uncertainty, efficiency);
    snprintf(out, cap, "%s%s  %s %s", text_watts(e->power_w, watts), e->given ? " given" : "",
             efficiency, e->scope);
    return out;
}

/* " | cpu 71 C, opencl:0 65 C (too hot)" of those that are known; "" when none is. */
static void temperatures(const struct snapshot *s, char *out, size_t cap)
{
    size_t used = 0;

    out[0] = '\0';
    for (size_t i = 0; i < s->device_count && used < cap; i++) {
        const struct snapshot_device *d = &s->devices[i];
        int n;

        if (!d->temperature_c.known)
            continue;
        n = snprintf(out + used, cap - used, "%s%s %.0f C%s%s%s", used > 0 ? ", " : " | ", d->name,
                     d->temperature_c.value, d->throttle_count > 0 ? " (" : "",
                     d->throttle_count > 0 ? d->throttle[0] : "", d->throttle_count > 0 ? ")" : "");
        used += n > 0 ? (size_t)n : 0;
    }
}

static const char *rate_or_unknown(struct snapshot_value v, char out[TEXT_FIGURE_MAX])
{
    return v.known ? text_rate(v.value, out) : "unknown";
}

char *text_status(const struct snapshot *s, char *out, size_t cap)
{
    char r10[TEXT_FIGURE_MAX], r1[TEXT_FIGURE_MAX], r15[TEXT_FIGURE_MAX], each[TEXT_FIGURE_MAX];
    char expected[TEXT_FIGURE_MAX + 32] = "time to a share unknown";
    char energy[128] = "J/TH not measured", degrees[160], economics[4 * MONEY_TEXT_MAX];

    if (s->seconds_per_share.known)
        snprintf(expected, sizeof expected, "a share every %s expected",
                 text_seconds(s->seconds_per_share.value, each));
    if (s->energy_now.known)
        text_energy(&s->energy_now, energy, sizeof energy);
    temperatures(s, degrees, sizeof degrees);
    snprintf(out, cap,
             "10s %s, 1m %s, 15m %s | accepted %" PRIu64 ", rejected %" PRIu64 ", stale %" PRIu64
             ", lost %" PRIu64 " | %s | %s, %s%s",
             rate_or_unknown(s->rate_10s, r10), rate_or_unknown(s->rate_1m, r1),
             rate_or_unknown(s->rate_15m, r15), s->counts.accepted, s->counts.rejected,
             s->counts.stale, s->counts.lost, expected, energy,
             text_economics(s, economics, sizeof economics), degrees);
    return out;
}

static void print_shares(const struct snapshot *s, FILE *to)
{
    const struct snapshot_counts *c = &s->counts;

    fprintf(to,
            "shares      %" PRIu64 " found = %" PRIu64 " accepted + %" PRIu64 " rejected + %" PRIu64
            " stale + %" PRIu64 " lost + %" PRIu64 " throttled + %" PRIu64 " pending\n",
            c->found, c->accepted, c->rejected, c->stale, c->lost, c->throttled, c->pending);
    for (size_t i = 0; i < s->reason_count; i++)
        fprintf(to, "            rejected as %s: %" PRIu64 "\n", s->reasons[i].name,
                s->reasons[i].count);
    if (c->duplicate_dropped > 0)
        fprintf(to, "            duplicates dropped before sending: %" PRIu64 "\n",
                c->duplicate_dropped);
}

const char *text_no_pool_rate(const struct snapshot *s)
{
    return s->counts.accepted == 0 ? "no share was accepted yet"
                                   : "nearly every hash is a block here, and a template takes one";
}

static void print_rates(const struct snapshot *s, FILE *to)
{
    char a[TEXT_FIGURE_MAX], b[TEXT_FIGURE_MAX], c[TEXT_FIGURE_MAX];
    const struct snapshot_pool_rate *p = &s->pool_hashrate;

    fprintf(to, "hashrate    %s counted: %" PRIu64 " hashes in %.2f s\n",
            text_rate(s->hashrate_hs, a), s->hashes, s->seconds);
    if (p->known)
        fprintf(to, "            %s from accepted shares, 95 %% between %s and %s\n",
                text_rate(p->value, a), text_rate(p->low, b), text_rate(p->high, c));
    else
        fprintf(to, "            from accepted shares: unknown, %s\n", text_no_pool_rate(s));
}

static void print_waiting(const char *what, const struct snapshot_waiting *w, FILE *to)
{
    char mean[TEXT_FIGURE_MAX], p5[TEXT_FIGURE_MAX], p50[TEXT_FIGURE_MAX], p95[TEXT_FIGURE_MAX];

    if (w->known)
        fprintf(to, "%-12severy %s expected; the next in %s, %s, %s with 5, 50, 95 %%\n", what,
                text_seconds(w->mean_s, mean), text_seconds(w->p5_s, p5),
                text_seconds(w->p50_s, p50), text_seconds(w->p95_s, p95));
}

static void print_statistics(const struct snapshot *s, FILE *to)
{
    const struct snapshot_statistics *t = &s->statistics;

    if (t->luck.known)
        fprintf(
            to,
            "luck        %.1f %% of the %.6g shares that the hashes promise, 95 %% between %.1f "
            "and %.1f %%\n",
            100.0 * t->luck.value, t->shares_expected, 100.0 * t->luck.low, 100.0 * t->luck.high);
    for (size_t i = 0; i < t->credit_count; i++) {
        const struct snapshot_credit *c = &t->credit[i];

        if (c->judged.known)
            fprintf(to, "%-12s%s: %s: %" PRIu64 " shares of %.0f that the hashes promise\n",
                    "credit", c->name, c->verdict, c->judged_counted, c->judged.value);
    }
    print_waiting("a share", &t->next_share, to);
    print_waiting("a block", &t->next_block, to);
}

static void print_scope(const struct snapshot *s, const struct snapshot_energy *e, FILE *to)
{
    char text[128], accepted[TEXT_FIGURE_MAX], seconds[TEXT_FIGURE_MAX];

    if (!e->known) {
        fprintf(to, "energy      %s not measured: no whole interval; %s is %s\n", e->scope,
                e->source, e->state);
        return;
    }
    fprintf(to, "energy      %s%s: %.5g J in %s", text_energy(e, text, sizeof text),
            s->energy_count > 1 && s->energy_headline_known && e == &s->energy[s->energy_headline]
                ? ", the headline"
                : "",
            e->joules, text_seconds(e->seconds, seconds));
    fprintf(to, " by %s, %s", e->source, e->given ? "not measured" : "total");
    if (e->gaps > 0)
        fprintf(to, ", %" PRIu64 " gaps left out", e->gaps);
    if (e->silences > 0)
        fprintf(to, ", silent %" PRIu64 " times", e->silences);
    if (strcmp(e->state, "readable") != 0)
        fprintf(to, ", at the end %s", e->state);
    fputc('\n', to);
    if (e->j_per_accepted_th.known)
        fprintf(to, "            %s of accepted work\n",
                text_efficiency(e->j_per_accepted_th, e->accepted_uncertainty, accepted));
}

static void print_energy(const struct snapshot *s, FILE *to)
{
    for (size_t i = 0; i < s->energy_count; i++)
        print_scope(s, &s->energy[i], to);
    if (s->energy_headline_known)
        return;
    fprintf(to, "energy      not measured: %s; J/TH unknown\n",
            s->energy_why ? s->energy_why : "no sensor is asked");
    if (s->energy_advice && s->energy_advice[0] != '\0')
        fprintf(to, "            %s\n", s->energy_advice);
}

/* Who it is, what its coinbases say, and whom they pay. */
static void put_pool(const struct snapshot_pool *p, FILE *to)
{
    fprintf(to, "pool        %s as %s\n", p->url, p->user);
    if (p->tag && p->tag[0] != '\0')
        fprintf(to, "            signs its coinbases %s\n", p->tag);
    for (size_t i = 0; i < p->payout_count; i++)
        if (p->payout[i].sat > 0)
            fprintf(to, "            pays %.8f BTC to %s\n", (double)p->payout[i].sat * 1e-8,
                    p->payout[i].to);
    if (p->payouts > p->payout_count)
        fprintf(to, "            and %" PRIu64 " others\n", p->payouts - p->payout_count);
}

static void put_removed(const struct snapshot_pool *p, FILE *to)
{
    const struct snapshot_counts *c = &p->counts;

    fprintf(to,
            "pool        %s%s%s, removed: %" PRIu64 " shares, %" PRIu64 " accepted, %" PRIu64
            " rejected, %" PRIu64 " stale, %" PRIu64 " lost\n",
            p->url, p->user[0] != '\0' ? " as " : "", p->user, c->found, c->accepted, c->rejected,
            c->stale, c->lost);
}

void text_summary(const struct snapshot *s, FILE *to)
{
    char a[TEXT_FIGURE_MAX];

    fprintf(to, "\njoulehash %s %s, %s\n", s->version, s->command, text_seconds(s->seconds, a));
    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];

        fprintf(to, "device      %s: ", d->name);
        if (strcmp(d->kind, "cpu") == 0)
            fprintf(to, "%u thread%s, ", d->threads, d->threads == 1 ? "" : "s");
        fprintf(to, "kernel %s, %u versions per pass, %s, %" PRIu64 " hardware errors", d->kernel,
                d->versions, text_rate(d->hashrate_hs, a), d->hw_errors);
        if (d->proofs > 0)
            fprintf(to, ", proved %" PRIu64 " times, %" PRIu64 " alarms, rebuilt %" PRIu64 " times",
                    d->proofs, d->alarms, d->rebuilds);
        if (d->temperature_c.known)
            fprintf(to, ", %.0f C", d->temperature_c.value);
        for (size_t j = 0; j < d->throttle_count; j++)
            fprintf(to, ", clocks held back: %s", d->throttle[j]);
        if (d->work_share.known && d->work_share.value < 1.0)
            fprintf(to, ", works %.0f %% of the time", 100.0 * d->work_share.value);
        for (size_t j = 0; j < d->hold_count; j++)
            fprintf(to, ", held: %s", d->hold_name[j]);
        fputc('\n', to);
    }
    for (size_t i = 0; i < s->pool_count; i++)
        put_pool(&s->pools[i], to);
    for (size_t i = 0; i < s->removed_count; i++)
        put_removed(&s->pools[s->pool_count + i], to);
    print_rates(s, to);
    print_shares(s, to);
    print_statistics(s, to);
    if (s->blocks_found > s->block_count)
        fprintf(to, "blocks      %" PRIu64 " found; the newest %zu:\n", s->blocks_found,
                s->block_count);
    for (size_t i = 0; i < s->block_count; i++) {
        const struct snapshot_block *b = &s->blocks[i];

        if (b->height_known)
            fprintf(to, "block       height %u nonce %u hash %s\n", b->height, b->nonce, b->hash);
        else
            fprintf(to, "block       height unknown nonce %u hash %s\n", b->nonce, b->hash);
    }
    print_energy(s, to);
    text_economics_summary(s, to);
}
