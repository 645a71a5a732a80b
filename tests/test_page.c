/* test_page.c - the dashboard's files are all carried, and ask for nothing from elsewhere. */
#include "tests/support.h"

#include <stdbool.h>
#include <string.h>

#include "view/page.h"

static bool ends_with(const char *text, const char *end)
{
    size_t len = strlen(text), end_len = strlen(end);

    return len >= end_len && strcmp(text + len - end_len, end) == 0;
}

static void finds_the_page_and_nothing_else(void **state)
{
    static const char *const none[] = {"",      "index.html", "/index.html", "//",
                                       "/page", "/page.js/",  "/../page.js", "/PAGE.JS"};
    (void)state;

    assert_non_null(page_find("/"));
    assert_ptr_equal(strstr(page_find("/")->text, "<!doctype html>"), page_find("/")->text);
    assert_string_equal(page_find("/page.js")->type, "text/javascript; charset=utf-8");
    assert_string_equal(page_find("/style.css")->type, "text/css; charset=utf-8");
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        assert_null(page_find(none[i]));
}

static void files_are_whole(void **state)
{
    (void)state;
    for (size_t i = 0; i < page_file_count; i++) {
        const struct page_file *f = &page_files[i];

        assert_true(f->len > 100);
        assert_int_equal(strlen(f->text), f->len);
        assert_int_equal(f->text[f->len - 1], '\n');
        assert_ptr_equal(page_find(f->path), f);
    }
}

/* Every name in quotes after `before` is one of our files; how many there were. */
static size_t names_known(const struct page_file *f, const char *before, const char *close)
{
    size_t found = 0;

    for (const char *p = f->text; (p = strstr(p, before)) != NULL; found++) {
        char path[64] = "/";
        size_t len;

        p += strlen(before);
        len = strcspn(p, close);
        assert_true(len + 1 < sizeof path);
        strncat(path, p, len);
        if (!page_find(path))
            print_error("%s names %s, which is not there\n", f->path, path);
        assert_non_null(page_find(path));
    }
    return found;
}

static void names_only_its_own_files(void **state)
{
    size_t imports = 0;
    (void)state;

    assert_int_equal(names_known(page_find("/"), "src=\"", "\""), 1);
    assert_int_equal(names_known(page_find("/"), "<link rel=\"icon\" href=\"", "\""), 1);
    assert_int_equal(names_known(page_find("/"), "<link rel=\"stylesheet\" href=\"", "\""), 1);
    for (size_t i = 0; i < page_file_count; i++)
        imports += names_known(&page_files[i], "from \"./", "\"");
    assert_true(imports >= page_file_count - 3 - 1); /* all but HTML, CSS and SVG, and the first */
}

/* What would let words of a pool become markup, or a file of somebody else come in. */
static void makes_no_markup_and_reaches_nowhere(void **state)
{
    static const char *const banned[] = {
        "innerHTML",    "outerHTML", "insertAdjacentHTML", "eval(",   "document.write",
        "new Function", "style=\"",  " onclick=\"",        "@import", "url(http",
        "https://",     "//cdn",     "parseFromString"};
    (void)state;

    for (size_t i = 0; i < page_file_count; i++) {
        const struct page_file *f = &page_files[i];

        for (size_t k = 0; k < sizeof banned / sizeof banned[0]; k++) {
            if (strstr(f->text, banned[k]))
                print_error("%s has %s\n", f->path, banned[k]);
            assert_null(strstr(f->text, banned[k]));
        }
        for (const char *p = f->text; (p = strstr(p, "http://")) != NULL; p++)
            assert_int_equal(strncmp(p, "http://www.w3.org/", 18), 0); /* a name, never fetched */
        assert_true(ends_with(f->path, ".js") || !strstr(f->text, "javascript:"));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_page_and_nothing_else),
        cmocka_unit_test(files_are_whole),
        cmocka_unit_test(names_only_its_own_files),
        cmocka_unit_test(makes_no_markup_and_reaches_nowhere),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
