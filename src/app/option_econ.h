/* option_econ.h - the options of economics: prices, the network, machines, and what to show. */
#ifndef JOULEHASH_OPTION_ECON_H
#define JOULEHASH_OPTION_ECON_H

#include <stdbool.h>
#include <stddef.h>

#include "econ/econ.h"
#include "econ/sweep.h"
#include "view/money.h"

struct option_econ {
    struct econ_inputs inputs;          /* each with its option's name as the source */
    char currency[MONEY_LABEL_MAX + 1]; /* a label: nothing is converted */
    double share_difficulty, rig_price; /* 0: not given */
    const char
        *cacert; /* who vouches for the web server of a price; the options'; NULL: the system */
    char *tariff_file; /* owned, as all below; NULL: not given */
    char *rigs_file, *fleet, *from, *svg, *headers;
    bool swept;
    struct sweep sweep;
    char *compare[2]; /* both or none */
    /* Where a run takes the price from; at most one of --price, price_file, and the two after it.
     */
    char *price_file;
    char *price_url;        /* with price_pointer, or in the form of price_source; may hold a key */
    char *price_source;     /* "mempool", "coinbase", "kraken" */
    char *price_pointer;    /* a JSON Pointer, also into price_file */
    double price_max_age_s; /* 0: by default */
};

struct option_row;

void option_econ_init(struct option_econ *e);
void option_econ_clear(struct option_econ *e);

/* option_econ_apply: as option_apply, for the rows from OPTION_PRICE to OPTION_PRICE_MAX_AGE. */
bool option_econ_apply(struct option_econ *e, const struct option_row *row, const char *value,
                       char *why, size_t cap);

/* option_econ_check: what no single option can tell: those that exclude or need each other. False
 * with why. */
bool option_econ_check(const struct option_econ *e, char *why, size_t cap);

#endif
