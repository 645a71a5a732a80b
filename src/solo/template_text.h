/* template_text.h - the transactions of a template, found in the text of a node's answer without
 * making a JSON value of each: a full block's four thousand would take longer to parse than all
 * else that lies between a new tip and work upon it. Pure. */
#ifndef JOULEHASH_TEMPLATE_TEXT_H
#define JOULEHASH_TEMPLATE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#define TEMPLATE_TEXT_LEAST 16384 /* bytes of an answer for which it is worth while */

/* One transaction: pointers into the text, not yet checked for what they hold. */
struct template_text_transaction {
    const char *data, *txid, *hash; /* NULL: not there, or no string */
    size_t data_len, txid_len, hash_len;
};

struct template_text {
    struct template_text_transaction *transaction; /* owned; in the node's order */
    size_t count;
    char *rest; /* owned: the text with an empty list in the place of the transactions */
    size_t rest_len;
};

/* template_text_cut: false, and nothing to clear, when there is no list of transactions in the
 * text, it is not written as nodes write it (escapes, objects in objects), or there is no memory:
 * then the whole text is to be parsed. The pointers in *out live as long as the text. */
bool template_text_cut(const char *text, size_t len, struct template_text *out);
void template_text_clear(struct template_text *cut);

#endif
