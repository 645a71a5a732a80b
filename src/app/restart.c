/* restart.c - the program begun anew in its own process. */
#include "app/restart.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/faces.h"
#include "app/mine_pools.h"
#include "app/miner_econ.h"
#include "app/options.h"

#define PROGRAM "/proc/self/exe"
#define MARK "JOULEHASH_RESTARTED" /* its value is the process: children do not inherit it */

/* ---- what it was started with ---------------------------------------------------------------- */

static void free_arguments(char **argv)
{
    for (size_t i = 0; argv && argv[i]; i++) {
        explicit_bzero(argv[i], strlen(argv[i]));
        free(argv[i]);
    }
    free(argv);
}

static char **copy_arguments(size_t argc, char *const *argv)
{
    char **copy = calloc(argc + 1, sizeof *copy);

    for (size_t i = 0; copy && i < argc; i++) {
        copy[i] = strdup(argv[i]);
        if (!copy[i]) {
            free_arguments(copy);
            return NULL;
        }
    }
    return copy;
}

static bool copy_environment(struct restart *r)
{
    while (environ && environ[r->variables])
        r->variables++;
    r->envp = calloc(r->variables + 2, sizeof *r->envp);
    if (r->envp && r->variables > 0)
        memcpy(r->envp, environ, r->variables * sizeof *r->envp);
    return r->envp != NULL;
}

/* Calls `each` with every open descriptor but that of the folder itself. */
static bool for_files(bool (*each)(struct restart *r, int fd), struct restart *r)
{
    DIR *folder = opendir("/proc/self/fd");
    const struct dirent *entry;
    bool ok = folder != NULL;

    while (ok && (entry = readdir(folder)))
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9') {
            int fd = (int)strtol(entry->d_name, NULL, 10);

            ok = fd == dirfd(folder) || each(r, fd);
        }
    if (folder)
        closedir(folder);
    return ok;
}

static bool keep_file(struct restart *r, int fd)
{
    int *more = realloc(r->file, (r->files + 1) * sizeof *more);

    if (!more)
        return false;
    r->file = more;
    r->file[r->files++] = fd;
    return true;
}

void restart_keep(struct restart *r, int argc, char *const *argv)
{
    const char *mark = getenv(MARK);
    char self[24];

    *r = (struct restart){.argv = NULL};
    snprintf(self, sizeof self, "%ld", (long)getpid());
    r->again = mark && strcmp(mark, self) == 0;
    unsetenv(MARK);
    if (copy_environment(r) && for_files(keep_file, r))
        r->argv = copy_arguments((size_t)argc, argv);
}

void restart_clear(struct restart *r)
{
    free_arguments(r->argv);
    free(r->envp);
    free(r->file);
    *r = (struct restart){.argv = NULL};
}

/* ---- whether it can -------------------------------------------------------------------------- */

static bool is_file(const char *path, char *why, size_t cap)
{
    struct stat s;

    if (!path || stat(path, &s) != 0 || S_ISREG(s.st_mode))
        return true; /* whoever reads it says what is wrong */
    snprintf(why, cap, "%.200s is no file that could be read again", path);
    return false;
}

static bool reads_well(const struct options *o, char *why, size_t cap)
{
    struct mine_pools *pools = calloc(1, sizeof *pools);
    bool ok = false;

    if (!pools)
        snprintf(why, cap, "out of memory");
    else
        ok = is_file(o->faces.http_token_file, why, cap) && mine_pools_read(o, pools, why, cap) &&
             miner_econ_check(&o->econ, why, cap);
    mine_pools_free(pools);
    if (ok && faces_check(o) != EXIT_CODE_DONE) {
        snprintf(why, cap, "its options do not hold any more: the log says which");
        ok = false;
    }
    return ok;
}

static bool reads_again(const struct restart *r, char *why, size_t cap)
{
    struct options *o = calloc(1, sizeof *o);
    size_t argc = 0;
    bool ok = false;

    while (r->argv[argc])
        argc++;
    char **argv = copy_arguments(argc, r->argv);

    if (o && argv) {
        options_init(o);
        ok = options_parse((int)argc, argv, o, why, cap) && reads_well(o, why, cap);
        options_clear(o);
    } else {
        snprintf(why, cap, "out of memory");
    }
    free_arguments(argv);
    free(o);
    return ok;
}

bool restart_possible(const struct restart *r, const struct options *o, char *why, size_t cap)
{
    if (!r || !r->argv)
        snprintf(why, cap, "it is not known how it was started");
    else if (access(PROGRAM, X_OK) != 0)
        snprintf(why, cap, "%s: %s", PROGRAM, strerror(errno));
    else if (o->read_once)
        snprintf(why, cap, "%.200s was read at the start, and is no file that could be read again",
                 o->read_once);
    else if (o->record)
        snprintf(why, cap, "--record %.200s would be written over", o->record);
    else
        return reads_again(r, why, cap);
    return false;
}

/* ---- doing it -------------------------------------------------------------------------------- */

static bool close_at_exec(struct restart *r, int fd)
{
    for (size_t i = 0; i < r->files; i++)
        if (r->file[i] == fd)
            return true;
    fcntl(fd, F_SETFD, FD_CLOEXEC);
    return true;
}

void restart_now(const struct restart *r)
{
    struct restart used = *r;
    char mark[sizeof MARK + 24];

    snprintf(mark, sizeof mark, "%s=%ld", MARK, (long)getpid());
    used.envp[used.variables] = mark;
    for_files(close_at_exec, &used);
    execve(PROGRAM, used.argv, used.envp);
    int failure = errno;

    used.envp[used.variables] = NULL;
    errno = failure;
}
