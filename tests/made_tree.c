/* made_tree.c - made-up folders of files. */
#include "tests/made_tree.h"
#include "tests/support.h"

#include <fcntl.h>
#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NOBODY 65534

static char root[128];

const char *made_tree_new(void)
{
    const char *folder = getenv("TMPDIR");

    if (!folder || strlen(folder) > 64)
        folder = P_tmpdir;
    snprintf(root, sizeof root, "%s/made-tree-XXXXXX", folder);
    assert_non_null(mkdtemp(root));
    assert_int_equal(chmod(root, 0755), 0);
    return root;
}

const char *made_tree_root(void)
{
    return root;
}

static int remove_one(const char *path, const struct stat *s, int kind, struct FTW *f)
{
    (void)s;
    (void)kind;
    (void)f;
    return remove(path);
}

void made_tree_free(void)
{
    assert_int_equal(nftw(root, remove_one, 16, FTW_DEPTH | FTW_PHYS), 0);
}

/* The whole path into out, its folders made. */
static void prepare(const char *path, char *out, size_t cap)
{
    int n = snprintf(out, cap, "%s/%s", root, path);

    assert_true(n > 0 && (size_t)n < cap);
    for (char *p = out + strlen(root) + 1; (p = strchr(p, '/')) != NULL; p++) {
        *p = '\0';
        mkdir(out, 0755);
        *p = '/';
    }
}

void made_tree_file(const char *path, const char *text)
{
    char whole[4096];
    size_t length = strlen(text);

    prepare(path, whole, sizeof whole);
    int fd = open(whole, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);

    assert_true(fd >= 0);
    assert_int_equal(pwrite(fd, text, length, 0), length);
    assert_int_equal(ftruncate(fd, (off_t)length), 0);
    close(fd);
}

void made_tree_line(const char *path, const char *text)
{
    char line[256];
    int n = snprintf(line, sizeof line, "%s\n", text);

    assert_true(n > 0 && (size_t)n < sizeof line);
    made_tree_file(path, line);
}

void made_tree_number(const char *path, uint64_t number)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, number);
    made_tree_line(path, text);
}

void made_tree_link(const char *path, const char *target)
{
    char whole[512];

    prepare(path, whole, sizeof whole);
    assert_int_equal(symlink(target, whole), 0);
}

void made_tree_mode(const char *path, unsigned mode)
{
    char whole[512];

    prepare(path, whole, sizeof whole);
    assert_int_equal(chmod(whole, mode), 0);
}

void made_tree_unlink(const char *path)
{
    char whole[512];

    prepare(path, whole, sizeof whole);
    assert_int_equal(unlink(whole), 0);
}

bool made_tree_powers_down(void)
{
    if (geteuid() == 0 && seteuid(NOBODY) != 0)
        return false;
    if (eaccess(root, R_OK | X_OK) == 0)
        return true;
    made_tree_powers_up();
    return false;
}

void made_tree_powers_up(void)
{
    if (geteuid() != getuid())
        assert_int_equal(seteuid(getuid()), 0);
}
