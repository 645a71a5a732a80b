/* added_pool.c - a pool that somebody adds while it runs. */
#include "app/added_pool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "app/miner_pools.h"
#include "app/pool_options.h"
#include "app/run.h"

static char *given(char *text)
{
    return text[0] != '\0' ? text : NULL;
}

static bool is_node(const char *url)
{
    return strncasecmp(url, "http://", 7) == 0 || strncasecmp(url, "https://", 8) == 0;
}

static enum control_result hand_over(const struct options *o, struct miner *m,
                                     const struct pool_options *read, char why[CONTROL_WHY_MAX])
{
    struct miner_pool pool;

    run_pool(o, &pool);
    pool_options_config(read, &pool.conn);
    pool.quota = 0.0; /* as much as the others */
    switch (miner_pools_add(m, &pool)) {
    case ERR_OK:
        url_show(&read->url, why, CONTROL_WHY_MAX);
        return CONTROL_DONE;
    case ERR_LIMIT:
        return CONTROL_FULL;
    case ERR_CLOSED:
        snprintf(why, CONTROL_WHY_MAX, "the run is about to end");
        return CONTROL_REFUSED;
    default:
        snprintf(why, CONTROL_WHY_MAX, "out of memory");
        return CONTROL_REFUSED;
    }
}

enum control_result added_pool(const struct options *o, struct miner *m,
                               const struct control_pool *pool, char why[CONTROL_WHY_MAX])
{
    const struct options_pool said = {
        .url = pool->url, .user = given(pool->user), .password = given(pool->password)};
    struct pool_options *read = calloc(1, sizeof *read);
    enum control_result result = CONTROL_REFUSED;

    if (!read) {
        snprintf(why, CONTROL_WHY_MAX, "out of memory");
        return result;
    }
    if (is_node(pool->url))
        snprintf(why, CONTROL_WHY_MAX, "a node cannot be added while it runs");
    else if (url_parse(pool->url, &read->url, why, CONTROL_WHY_MAX) == ERR_OK && !said.user &&
             !read->url.has_user)
        snprintf(why, CONTROL_WHY_MAX, "the user is empty");
    else if (pool_options_read(o, &said, read, why, CONTROL_WHY_MAX))
        result = hand_over(o, m, read, why);
    pool_options_clear(read);
    free(read);
    return result;
}
