/* node_options.h - what a user said of one node to mine on alone, made into what a connection to it
 * needs. */
#ifndef JOULEHASH_NODE_OPTIONS_H
#define JOULEHASH_NODE_OPTIONS_H

#include "app/options.h"
#include "net/http_url.h"
#include "net/node_conn.h"

#define NODE_OPTIONS_PATH_MAX 4095

struct node_options {
    struct http_url url;
    char journal[NODE_OPTIONS_PATH_MAX + 1];
};

/* node_options_here: whether pool `i` is a node: its URL begins with http:// or https://. */
bool node_options_here(const struct options *o, size_t i);

/* node_options_read: of pool `i`, which is one: into *config, which borrows from *o and *out; what
 * it needs besides these is the caller's to set. False, with what and where in why. */
bool node_options_read(const struct options *o, size_t i, struct node_options *out,
                       struct node_conn_config *config, char *why, size_t cap);

/* node_options_journal: the folder of found blocks, at pools too: as given, else in the user's
 * state folder. False, with the reason in why, when there is none; makes nothing. In: out, room for
 * NODE_OPTIONS_PATH_MAX + 1. */
bool node_options_journal(const struct options *o, char *out, char *why, size_t cap);

/* node_options_strangers: whether there are options given that only a node has a use for, when none
 * is among the pools: then why says which. */
bool node_options_strangers(const struct options *o, char *why, size_t cap);

#endif
