/* end_signal.c - signals that wait until they are asked for. */
#include "app/end_signal.h"

#include <signal.h>
#include <time.h>

static sigset_t both(void)
{
    sigset_t set;

    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

void end_signal_hold(void)
{
    sigset_t set = both();

    sigprocmask(SIG_BLOCK, &set, NULL);
}

int end_signal_taken(void)
{
    const struct timespec none = {0};
    sigset_t set = both();
    int got = sigtimedwait(&set, NULL, &none);

    return got > 0 ? got : 0;
}
