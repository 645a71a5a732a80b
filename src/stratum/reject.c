/* reject.c - why a pool refuses a share, normalised. */
#include "stratum/reject.h"

#include <ctype.h>
#include <string.h>

#define REJECT_TEXT_READ 255

const char *reject_reason_text(enum reject_reason r)
{
    switch (r) {
    case REJECT_NONE:
        return "none";
    case REJECT_STALE:
        return "stale";
    case REJECT_DUPLICATE:
        return "duplicate";
    case REJECT_LOW_DIFFICULTY:
        return "low-difficulty";
    case REJECT_UNAUTHORIZED:
        return "unauthorized";
    case REJECT_NOT_SUBSCRIBED:
        return "not-subscribed";
    case REJECT_TIME:
        return "time";
    case REJECT_VERSION:
        return "version";
    case REJECT_OTHER:
    case REJECT_REASONS:
        break;
    }
    return "other";
}

/* Lower-case letters and digits only, so that "low-difficulty", "Low difficulty" and
 * "LOW_DIFFICULTY" are one word; the first match counts, so narrow words come before wide ones. */
static const struct {
    const char *word;
    enum reject_reason reason;
} words[] = {
    {"duplicate", REJECT_DUPLICATE},
    {"notsubscribed", REJECT_NOT_SUBSCRIBED},
    {"unsubscribed", REJECT_NOT_SUBSCRIBED},
    {"unauthori", REJECT_UNAUTHORIZED},
    {"notauthori", REJECT_UNAUTHORIZED},
    {"workermismatch", REJECT_UNAUTHORIZED},
    {"unknownworker", REJECT_UNAUTHORIZED},
    {"unknownuser", REJECT_UNAUTHORIZED},
    {"versionmask", REJECT_VERSION},
    {"versionbit", REJECT_VERSION},
    {"versionroll", REJECT_VERSION},
    {"invalidversion", REJECT_VERSION},
    {"badversion", REJECT_VERSION},
    {"invalidntime", REJECT_TIME},
    {"badntime", REJECT_TIME},
    {"ntimeinvalid", REJECT_TIME},
    {"timeoutofrange", REJECT_TIME},
    {"timetooold", REJECT_TIME},
    {"timetoonew", REJECT_TIME},
    {"timeinvalid", REJECT_TIME},
    {"invalidtime", REJECT_TIME},
    {"stale", REJECT_STALE},
    {"jobnotfound", REJECT_STALE},
    {"invalidjob", REJECT_STALE},
    {"unknownjob", REJECT_STALE},
    {"nosuchjob", REJECT_STALE},
    {"jobexpired", REJECT_STALE},
    {"expiredjob", REJECT_STALE},
    {"unknownwork", REJECT_STALE},
    {"abovetarget", REJECT_LOW_DIFFICULTY},
    {"lowdiff", REJECT_LOW_DIFFICULTY},
    {"belowmin", REJECT_LOW_DIFFICULTY},
    {"belowdiff", REJECT_LOW_DIFFICULTY},
    {"belowtarget", REJECT_LOW_DIFFICULTY},
    {"difficultytoolow", REJECT_LOW_DIFFICULTY},
    {"difftoolow", REJECT_LOW_DIFFICULTY},
    {"highhash", REJECT_LOW_DIFFICULTY},
};

enum reject_reason reject_reason_find(const char *text, size_t len, int64_t code)
{
    char squeezed[REJECT_TEXT_READ + 1];
    size_t n = 0;

    for (size_t i = 0; i < len && n < REJECT_TEXT_READ; i++) {
        unsigned char c = (unsigned char)text[i];

        if (c < 128 && isalnum(c))
            squeezed[n++] = (char)tolower(c);
        if (i > 4 * REJECT_TEXT_READ)
            break;
    }
    squeezed[n] = '\0';
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(squeezed, words[i].word) != NULL)
            return words[i].reason;

    switch (code) {
    case 21:
        return REJECT_STALE;
    case 22:
        return REJECT_DUPLICATE;
    case 23:
        return REJECT_LOW_DIFFICULTY;
    case 24:
        return REJECT_UNAUTHORIZED;
    case 25:
        return REJECT_NOT_SUBSCRIBED;
    default:
        return REJECT_OTHER;
    }
}
