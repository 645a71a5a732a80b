/* page.h - the dashboard, carried in the program: its files as they lie in src/view/page. Constant;
 * any thread.
 *
 * The page asks this program alone, for /api/v1/summary, history and events, and gives orders with
 * the token that its reader types. Whatever it shows of others' words goes in as text: PAGE_POLICY
 * forbids scripts and styles from elsewhere or within the page, and that text is ever made markup.
 */
#ifndef JOULEHASH_PAGE_H
#define JOULEHASH_PAGE_H

#include <stddef.h>

/* Content-Security-Policy of every file of the page. */
#define PAGE_POLICY                                                                                \
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "        \
    "'self'; "                                                                                     \
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "                                \
    "require-trusted-types-for 'script'; trusted-types 'none'"

struct page_file {
    const char *path, *type; /* "/" is the page itself; type: with its charset */
    const char *text;        /* NUL-terminated, len bytes without that */
    size_t len;
};

extern const struct page_file page_files[];
extern const size_t page_file_count;

/* page_find: the file at that path of a request, without its query; NULL: none. */
const struct page_file *page_find(const char *path);

#endif
