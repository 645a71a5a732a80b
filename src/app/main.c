/* main.c - the way in: options, log, and the subcommand. The only place that exits. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "app/commands.h"
#include "app/manual.h"
#include "app/options.h"
#include "app/restart.h"
#include "app/version.h"
#include "base/log.h"

static enum exit_code run(const struct options *o)
{
    switch (o->command) {
    case OPTIONS_MINE:
        return cmd_mine(o);
    case OPTIONS_DEMO:
        return cmd_demo(o);
    case OPTIONS_BENCH:
        return cmd_bench(o);
    case OPTIONS_TUNE:
        return cmd_tune(o);
    case OPTIONS_REPLAY:
        return cmd_replay(o);
    case OPTIONS_PROBE:
        return cmd_probe(o);
    case OPTIONS_DEVICES:
        return cmd_devices(o);
    case OPTIONS_EFFICIENCY:
        return cmd_efficiency(o);
    case OPTIONS_PROFIT:
        return cmd_profit(o);
    }
    return EXIT_CODE_USAGE;
}

int main(int argc, char **argv)
{
    struct options o;
    struct restart restart;
    char why[320];
    enum exit_code code = EXIT_CODE_DONE;

    restart_keep(&restart, argc, argv);
    options_init(&o);
    if (!options_parse(argc, argv, &o, why, sizeof why)) {
        fprintf(stderr, "joulehash: %s\n", why);
        options_clear(&o);
        restart_clear(&restart);
        return EXIT_CODE_USAGE;
    }
    if (o.show_version) {
        printf("%s\n", PACKAGE_STRING);
    } else if (o.print) {
        if (!manual_print(o.print, stdout)) {
            fprintf(stderr, "joulehash: --print %s: man, bash, zsh or fish\n", o.print);
            code = EXIT_CODE_USAGE;
        }
    } else if (o.help) {
        options_help(
            argc > 1 && argv[1][0] != '-' && strcmp(argv[1], "help") != 0 ? (unsigned)o.command : 0,
            stdout);
    } else {
        enum log_level level = o.debug   ? LOG_LEVEL_DEBUG
                               : o.quiet ? LOG_LEVEL_WARN
                                         : LOG_LEVEL_INFO;

        signal(SIGPIPE, SIG_IGN);
        if (o.syslog) {
            log_open_syslog(level);
        } else if (log_open(o.log_file, level) != ERR_OK) {
            fprintf(stderr, "joulehash: --log-file %s: ", o.log_file);
            perror(NULL);
            code = EXIT_CODE_USAGE;
        }
        if (code == EXIT_CODE_DONE) {
            log_set_format(o.log_json ? LOG_FORMAT_JSON : LOG_FORMAT_TEXT);
            o.restart = &restart;
            code = run(&o);
            log_close();
        }
    }
    options_clear(&o);
    if (code == EXIT_CODE_RESTART) {
        restart_now(&restart);
        perror("joulehash: cannot begin anew");
        code = EXIT_CODE_NO_JOB; /* one that a service manager tries again after */
    }
    restart_clear(&restart);
    return (int)code;
}
