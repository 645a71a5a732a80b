/* text.c - lines for people. */
#include "view/text.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

char *text_rate(double hashes_per_second, char out[TEXT_FIGURE_MAX])
{
    static const char *const unit[] = {"H/s", "kH/s", "MH/s", "GH/s", "TH/s", "PH/s", "EH/s"};
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
    if (seconds < 9.95)
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
    else
        snprintf(out, TEXT_FIGURE_MAX, "%.3g y", seconds / (365.25 * 86400.0));
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

static const char *rate_or_unknown(struct snapshot_value v, char out[TEXT_FIGURE_MAX])
{
    return v.known ? text_rate(v.value, out) : "unknown";
}

char *text_status(const struct snapshot *s, char *out, size_t cap)
{
    char r10[TEXT_FIGURE_MAX], r1[TEXT_FIGURE_MAX], r15[TEXT_FIGURE_MAX], each[TEXT_FIGURE_MAX];
    char expected[TEXT_FIGURE_MAX + 32] = "time to a share unknown";

    if (s->seconds_per_share.known)
        snprintf(expected, sizeof expected, "a share every %s expected",
                 text_seconds(s->seconds_per_share.value, each));
    snprintf(out, cap,
             "10s %s, 1m %s, 15m %s | accepted %" PRIu64 ", rejected %" PRIu64 ", stale %" PRIu64
             ", lost %" PRIu64 " | %s | J/TH not measured, margin unknown",
             rate_or_unknown(s->rate_10s, r10), rate_or_unknown(s->rate_1m, r1),
             rate_or_unknown(s->rate_15m, r15), s->counts.accepted, s->counts.rejected,
             s->counts.stale, s->counts.lost, expected);
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
        fprintf(to, "            from accepted shares: unknown, none was accepted\n");
}

void text_summary(const struct snapshot *s, FILE *to)
{
    char a[TEXT_FIGURE_MAX];

    fprintf(to, "\njoulehash %s %s, %s\n", s->version, s->command, text_seconds(s->seconds, a));
    for (size_t i = 0; i < s->device_count; i++) {
        const struct snapshot_device *d = &s->devices[i];

        fprintf(to, "device      %s: ", d->name);
        if (strcmp(d->kind, "cpu") == 0)
            fprintf(to, "%u threads, ", d->threads);
        fprintf(to, "kernel %s, %u versions per pass, %s, %" PRIu64 " hardware errors", d->kernel,
                d->versions, text_rate(d->hashrate_hs, a), d->hw_errors);
        if (d->proofs > 0)
            fprintf(to, ", proved %" PRIu64 " times, %" PRIu64 " alarms, rebuilt %" PRIu64 " times",
                    d->proofs, d->alarms, d->rebuilds);
        for (size_t j = 0; j < d->hold_count; j++)
            fprintf(to, ", held: %s", d->hold_name[j]);
        fputc('\n', to);
    }
    for (size_t i = 0; i < s->pool_count; i++)
        fprintf(to, "pool        %s as %s\n", s->pools[i].url, s->pools[i].user);
    print_rates(s, to);
    print_shares(s, to);
    for (size_t i = 0; i < s->block_count; i++) {
        const struct snapshot_block *b = &s->blocks[i];

        if (b->height_known)
            fprintf(to, "block       height %u nonce %u hash %s\n", b->height, b->nonce, b->hash);
        else
            fprintf(to, "block       height unknown nonce %u hash %s\n", b->nonce, b->hash);
    }
    fprintf(to, "energy      not measured: no energy sensor is configured; J/TH unknown\n");
}
