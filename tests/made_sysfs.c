/* made_sysfs.c - a folder of small files for a test. */
#include "tests/made_sysfs.h"

#include <fcntl.h>
#include <ftw.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NOBODY 65534

void made_sysfs_new(struct made_sysfs *t)
{
    const char *folder = getenv("TMPDIR");

    if (!folder || strlen(folder) > 64)
        folder = P_tmpdir;
    snprintf(t->root, sizeof t->root, "%s/joulehash-tree-XXXXXX", folder);
    assert_non_null(mkdtemp(t->root));
    assert_int_equal(chmod(t->root, 0755), 0);
}

static int remove_one(const char *path, const struct stat *s, int kind, struct FTW *f)
{
    (void)s;
    (void)kind;
    (void)f;
    return remove(path);
}

void made_sysfs_free(struct made_sysfs *t)
{
    assert_int_equal(nftw(t->root, remove_one, 16, FTW_DEPTH | FTW_PHYS), 0);
}

/* The whole path, its folders made. */
static void prepare(const struct made_sysfs *t, const char *path, char *out)
{
    snprintf(out, 512, "%s%s", t->root, path);
    for (char *p = out + strlen(t->root) + 1; (p = strchr(p, '/')) != NULL; p++) {
        *p = '\0';
        mkdir(out, 0755);
        *p = '/';
    }
}

void made_sysfs_write(const struct made_sysfs *t, const char *path, const char *text)
{
    char whole[512];
    size_t length = strlen(text);

    prepare(t, path, whole);
    int fd = open(whole, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);

    assert_true(fd >= 0);
    assert_int_equal(pwrite(fd, text, length, 0), length);
    assert_int_equal(pwrite(fd, "\n", 1, (off_t)length), 1);
    assert_int_equal(ftruncate(fd, (off_t)length + 1), 0);
    close(fd);
}

void made_sysfs_write_u64(const struct made_sysfs *t, const char *path, uint64_t value)
{
    char text[24];

    snprintf(text, sizeof text, "%" PRIu64, value);
    made_sysfs_write(t, path, text);
}

void made_sysfs_link(const struct made_sysfs *t, const char *path, const char *target)
{
    char whole[512];

    prepare(t, path, whole);
    assert_int_equal(symlink(target, whole), 0);
}

void made_sysfs_mode(const struct made_sysfs *t, const char *path, unsigned mode)
{
    char whole[512];

    prepare(t, path, whole);
    assert_int_equal(chmod(whole, mode), 0);
}

void made_sysfs_unlink(const struct made_sysfs *t, const char *path)
{
    char whole[512];

    prepare(t, path, whole);
    assert_int_equal(unlink(whole), 0);
}

bool made_sysfs_powers_down(const struct made_sysfs *t)
{
    if (geteuid() == 0 && seteuid(NOBODY) != 0)
        return false;
    if (access(t->root, R_OK | X_OK) == 0 || eaccess(t->root, R_OK | X_OK) == 0)
        return true;
    made_sysfs_powers_up();
    return false;
}

void made_sysfs_powers_up(void)
{
    if (geteuid() != getuid())
        assert_int_equal(seteuid(getuid()), 0);
}
