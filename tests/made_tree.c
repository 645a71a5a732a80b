/* made_tree.c - made-up folders of files. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char root[32];

const char *made_tree_new(void)
{
    strcpy(root, "made-tree-XXXXXX");
    assert_non_null(mkdtemp(root));
    return root;
}

void made_tree_file(const char *path, const char *text)
{
    char name[4096];

    snprintf(name, sizeof name, "%s/%s", root, path);
    for (char *slash = strchr(name + strlen(root) + 1, '/'); slash;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(name, 0700);
        *slash = '/';
    }
    FILE *f = fopen(name, "we");

    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

void made_tree_free(void)
{
    char command[64];

    snprintf(command, sizeof command, "rm -rf '%s'", root);
    assert_int_equal(system(command), 0);
}
