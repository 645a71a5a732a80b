/* sensor_command.c - runs a program and reads its one line. */
#include "measure/sensor_command.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/inert.h"

#define TICK_J 1e-6
#define MOST 1e15 /* joules or watts; ticks of it still fit 63 bits with room to spare */

extern char **environ;

struct command {
    int timeout_ms;
    char program[];
};

static const struct unit {
    const char *name;
    bool energy;
    double factor;
} units[] = {
    {"W", false, 1.0},  {"mW", false, 1e-3}, {"kW", false, 1e3},   {"J", true, 1.0},
    {"mJ", true, 1e-3}, {"kJ", true, 1e3},   {"Wh", true, 3600.0}, {"kWh", true, 3.6e6},
};

enum sensor_status sensor_command_decode(const char *line, bool *is_energy, double *value,
                                         double *step)
{
    char *end;
    double number = strtod(line, &end);

    if (end == line || !(number >= 0.0) ||
        strspn(line, " \t+0123456789.eE-") < (size_t)(end - line))
        return SENSOR_BAD;
    const char *point = memchr(line, '.', (size_t)(end - line));
    double last = 1.0;

    for (const char *p = point ? point + 1 : end; p < end && *p >= '0' && *p <= '9'; p++)
        last /= 10.0;
    end += strspn(end, " \t");
    size_t length = strcspn(end, " \t\r\n");

    if (end[length + strspn(end + length, " \t\r\n")] != '\0')
        return SENSOR_BAD;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (strlen(units[i].name) == length && strncmp(units[i].name, end, length) == 0) {
            *is_energy = units[i].energy;
            *value = number * units[i].factor;
            *step = last * units[i].factor;
            return *value <= MOST ? SENSOR_OK : SENSOR_BAD;
        }
    return SENSOR_BAD;
}

/* Starts the program with its output in a pipe; its number, or -1. */
static pid_t start(const char *program, int *output)
{
    int ends[2];
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    pid_t pid = -1;
    char *const arguments[] = {"sh", "-c", (char *)program, NULL};

    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
                                              POSIX_SPAWN_SETSIGDEF);
    if (posix_spawn(&pid, "/bin/sh", &files, &attributes, arguments, environ) != 0)
        pid = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    if (pid < 0)
        close(ends[0]);
    else
        *output = ends[0];
    return pid;
}

/* Reads to the end of the output, or until the deadline or one byte too many. */
static enum sensor_status collect(int fd, int64_t deadline_ns, char *out, size_t cap)
{
    size_t used = 0;

    for (;;) {
        struct pollfd p = {.fd = fd, .events = POLLIN};
        int64_t left_ns = deadline_ns - clock_mono_ns();

        if (left_ns <= 0)
            return SENSOR_TIMEOUT;
        if (poll(&p, 1, (int)(left_ns / CLOCK_MILLISECOND) + 1) <= 0)
            continue;
        ssize_t n = read(fd, out + used, cap - used);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            out[used] = '\0';
            return n == 0 ? SENSOR_OK : SENSOR_BAD;
        }
        used += (size_t)n;
        if (used == cap)
            return SENSOR_BAD;
    }
}

/* Waits for the program's end until the deadline; then kills its group. */
static enum sensor_status finish(pid_t pid, int64_t deadline_ns, enum sensor_status status)
{
    int how = 0;

    while (status == SENSOR_OK && waitpid(pid, &how, WNOHANG) == 0) {
        if (clock_mono_ns() >= deadline_ns)
            status = SENSOR_TIMEOUT;
        else
            poll(NULL, 0, 1);
    }
    if (status == SENSOR_OK)
        return WIFEXITED(how) && WEXITSTATUS(how) == 0     ? SENSOR_OK
               : WIFEXITED(how) && WEXITSTATUS(how) == 127 ? SENSOR_ABSENT
               : WIFEXITED(how) && WEXITSTATUS(how) == 126 ? SENSOR_DENIED
                                                           : SENSOR_BAD;
    kill(-pid, SIGKILL);
    while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
        ;
    return status;
}

static enum sensor_status run(const struct command *c, bool *is_energy, double *value, double *step)
{
    char text[SENSOR_COMMAND_OUTPUT_MAX + 2];
    int output = -1;
    int64_t deadline_ns = clock_mono_ns() + c->timeout_ms * CLOCK_MILLISECOND;
    pid_t pid = start(c->program, &output);

    if (pid < 0)
        return SENSOR_BAD;
    enum sensor_status status =
        finish(pid, deadline_ns, collect(output, deadline_ns, text, sizeof text - 1));

    close(output);
    return status == SENSOR_OK ? sensor_command_decode(text, is_energy, value, step) : status;
}

static enum sensor_status command_read(struct sensor *s, struct sensor_reading *out)
{
    bool is_energy;
    double value, step;
    enum sensor_status status = run(s->state, &is_energy, &value, &step);

    if (status != SENSOR_OK)
        return status;
    if (is_energy != s->info.energy)
        return SENSOR_BAD;
    out->has_energy = is_energy;
    out->has_power = !is_energy;
    out->quantum = step;
    if (is_energy)
        out->ticks = (uint64_t)llround(value / TICK_J);
    else
        out->watts = value;
    return SENSOR_OK;
}

static void command_close(struct sensor *s)
{
    free(s->state);
}

static const struct sensor_ops command_ops = {.read = command_read, .close = command_close};

static void try_command(struct sensor *s)
{
    double value, step;
    bool is_energy = false;
    enum sensor_status status = run(s->state, &is_energy, &value, &step);

    s->info.energy = is_energy;
    s->info.power = !is_energy;
    s->info.quantum_j = s->info.quantum_w = step;
    switch (status) {
    case SENSOR_OK:
        return;
    case SENSOR_ABSENT:
        sensor_unreadable(s, status, "no such program", "check the command's path");
        return;
    case SENSOR_DENIED:
        sensor_unreadable(s, status, "the program may not be run", "check its permissions");
        return;
    case SENSOR_TIMEOUT:
        sensor_unreadable(s, status, "the program did not end in time",
                          "let it print one line and end");
        return;
    default:
        sensor_unreadable(s, status, "the program failed, or did not print a number and a unit",
                          "let it print one line like \"61.2 W\" or \"12345.6 J\" and exit with 0");
    }
}

enum err sensor_command_new(const char *program, enum sensor_scope scope, int timeout_ms,
                            struct sensor **out)
{
    size_t length = strlen(program);
    struct sensor *s = sensor_new("cmd", &command_ops);
    struct command *c = malloc(sizeof *c + length + 1);
    char shown[SENSOR_NAME_MAX + 1 - sizeof "cmd:"];

    *out = NULL;
    if (!s || !c) {
        free(s);
        free(c);
        return ERR_NOMEM;
    }
    c->timeout_ms = timeout_ms > 0 ? timeout_ms : SENSOR_COMMAND_TIMEOUT_MS;
    memcpy(c->program, program, length + 1);
    s->state = c;
    snprintf(s->info.name, sizeof s->info.name, "cmd:%s",
             inert_copy(shown, sizeof shown, program, length));
    s->info.scope = scope;
    s->info.rank = 50;
    s->info.tick_j = TICK_J;
    s->info.update_s = 1.0; /* nobody knows */
    s->info.max_w = 100000.0;
    s->info.may_block = true;
    try_command(s);
    *out = s;
    return ERR_OK;
}
