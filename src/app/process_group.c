/* process_group.c - starts process groups and looks whether they live. */
#include "app/process_group.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* In the child, between fork and exec: only calls that are safe there. */
static _Noreturn void become(const char *command, int input, int output, pid_t parent)
{
    struct sigaction as_new = {.sa_handler = SIG_DFL};
    sigset_t none;

    setpgid(0, 0);
    /* Where we are killed it must not go on beside whoever is started after us. */
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(127);
    for (int number = 1; number < NSIG; number++)
        sigaction(number, &as_new, NULL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (dup2(input, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0 ||
        dup2(output, STDERR_FILENO) < 0)
        _exit(127);
#ifdef SYS_close_range
    syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0); /* sockets of libraries */
#endif
    execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(127);
}

pid_t process_group_start(const char *command, int *output)
{
    int ends[2], input, failure;
    pid_t parent = getpid(), pid = -1;

    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    input = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (input >= 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
        pid = fork();
    failure = errno;
    if (pid == 0)
        become(command, input, ends[1], parent);
    close(ends[1]);
    if (input >= 0)
        close(input);
    if (pid < 0) {
        close(ends[0]);
        errno = failure;
        return -1;
    }
    setpgid(pid, pid); /* whoever of us comes first */
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
