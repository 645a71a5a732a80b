/* process_group.c - starts process groups and looks whether they live. */
#include "app/process_group.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;

static void prepare(posix_spawn_file_actions_t *files, posix_spawnattr_t *attributes, int output)
{
    sigset_t none, all;

    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(files);
    posix_spawn_file_actions_addopen(files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(files, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(files, output, STDERR_FILENO);
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
    posix_spawn_file_actions_addclosefrom_np(files, STDERR_FILENO + 1); /* sockets of libraries */
#endif
    posix_spawnattr_init(attributes);
    posix_spawnattr_setpgroup(attributes, 0);
    posix_spawnattr_setsigmask(attributes, &none);
    posix_spawnattr_setsigdefault(attributes, &all);
    posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                             POSIX_SPAWN_SETSIGDEF);
}

pid_t process_group_start(const char *command, int *output)
{
    char *const arguments[] = {(char *)(uintptr_t) "sh", (char *)(uintptr_t) "-c",
                               (char *)(uintptr_t)command, NULL};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    int ends[2], failure;
    pid_t pid = -1;

    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    prepare(&files, &attributes, ends[1]);
    failure = posix_spawn(&pid, "/bin/sh", &files, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    if (failure != 0 || fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) {
        close(ends[0]);
        errno = failure;
        return -1;
    }
    *output = ends[0];
    return pid;
}

/* State and group of a process, from its stat file: "12 (any name) S 1 12 ...". */
static bool look(const char *number, char *state, long *group)
{
    char path[64], text[512], *end;
    size_t length;
    FILE *f;

    snprintf(path, sizeof path, "/proc/%.20s/stat", number);
    f = fopen(path, "re");
    if (!f)
        return false;
    length = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    text[length] = '\0';
    end = strrchr(text, ')');
    return end && sscanf(end + 1, " %c %*d %ld", state, group) == 2;
}

bool process_group_lives(pid_t group)
{
    struct dirent *entry;
    bool lives = false;
    DIR *all;

    if (kill(-group, 0) != 0)
        return errno == EPERM;
    all = opendir("/proc");
    if (!all)
        return true;
    while (!lives && (entry = readdir(all))) {
        char state;
        long of;

        lives = entry->d_name[0] >= '0' && entry->d_name[0] <= '9' &&
                look(entry->d_name, &state, &of) && of == (long)group && state != 'Z' &&
                state != 'X';
    }
    closedir(all);
    return lives;
}
