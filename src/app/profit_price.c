/* profit_price.c - asks for a price once. */
#include "app/profit_price.h"

#include <stdio.h>

#include <event2/event.h>

#include "app/price_source.h"
#include "app/version.h"
#include "base/clock.h"

#define PATIENCE_NS (30 * CLOCK_SECOND)
#define TICK_NS (CLOCK_SECOND / 4)

static void on_tick(evutil_socket_t fd, short what, void *unused)
{
    (void)fd;
    (void)what;
    (void)unused;
}

/* Until there is a price or a reason. */
static void wait_for_it(struct event_base *base, struct price_source *price,
                        struct econ_inputs *inputs)
{
    struct event *tick = event_new(base, -1, EV_PERSIST, on_tick, NULL);
    struct timeval each = clock_timeval(TICK_NS);
    int64_t began_ns = clock_mono_ns(), now_ns = began_ns;

    if (tick)
        event_add(tick, &each);
    while (tick && now_ns - began_ns < PATIENCE_NS) {
        price_source_second(price, now_ns, clock_wall_ns());
        price_source_put(price, now_ns, clock_wall_ns(), inputs);
        if (inputs->in[ECON_PRICE].known || price_source_trouble(price)[0] != '\0')
            break;
        event_base_loop(base, EVLOOP_ONCE);
        now_ns = clock_mono_ns();
    }
    price_source_put(price, now_ns, clock_wall_ns(), inputs);
    if (tick)
        event_free(tick);
}

bool profit_price(const struct option_econ *e, struct econ_inputs *inputs, char *why, size_t cap)
{
    const struct price_source_config config = {.options = e, .user_agent = JOULEHASH_USER_AGENT};
    struct price_source *price = NULL;
    struct event_base *base;
    enum err error = ERR_NOMEM;

    if (!e->price_file && !e->price_url && !e->price_source)
        return true;
    base = event_base_new();
    if (base)
        error = price_source_new(base, &config, &price);
    if (error == ERR_OK)
        wait_for_it(base, price, inputs);
    else
        snprintf(why, cap, "the price: %s", err_text(error));
    price_source_free(price);
    if (base)
        event_base_free(base);
    return error == ERR_OK;
}
