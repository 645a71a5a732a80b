/* manual.c - roff and completions, printed from the tables. */
#include "app/manual.h"

#include <ctype.h>
#include <string.h>

#include "app/command_table.h"
#include "app/option_table.h"
#include "app/version.h"

/* ---- the manual page ---- */

/* Text in roff: no line may begin with a control character, and hyphens are hyphens. */
static void roff(const char *text, FILE *to)
{
    for (; *text != '\0'; text++)
        switch (*text) {
        case '\\':
            fputs("\\e", to);
            break;
        case '-':
            fputs("\\-", to);
            break;
        case '`':
            fputs("\\(aq", to);
            break;
        case '\'':
            fputs("\\(cq", to);
            break;
        case '"':
            fputs("\\(dq", to);
            break;
        default:
            fputc(*text, to);
        }
}

static void roff_line(const char *text, FILE *to)
{
    if (*text == '.' || *text == ' ')
        fputs("\\&", to);
    roff(text, to);
    fputc('\n', to);
}

/* Which commands take it, where not all do. */
static void print_takers(const struct option_row *r, FILE *to)
{
    const char *before = "With ";
    unsigned all = 0;

    for (size_t i = 0; i < command_rows; i++)
        all |= (unsigned)command_table[i].command;
    if ((r->commands & all) == all)
        return;
    for (size_t i = 0; i < command_rows; i++)
        if (r->commands & (unsigned)command_table[i].command) {
            fprintf(to, "%s\\fB%s\\fP", before, command_table[i].name);
            before = ", ";
        }
    fputs(".\n", to);
}

static void print_man_option(const struct option_row *r, FILE *to)
{
    fputs(".TP\n", to);
    if (r->letter)
        fprintf(to, "\\fB\\-%c\\fP, ", r->letter);
    fputs("\\fB\\-\\-", to);
    roff(r->name, to);
    fputs("\\fP", to);
    if (r->argument) {
        fputs(" \\fI", to);
        roff(r->argument, to);
        fputs("\\fP", to);
    }
    fputc('\n', to);
    /* Half sentences of the help, made whole. */
    fputc(toupper((unsigned char)r->help[0]), to);
    roff(r->help + 1, to);
    fputs(".\n", to);
    print_takers(r, to);
}

static void print_man(FILE *to)
{
    fputs(".\\\" joulehash.1 - printed by `joulehash --print man`; not to be edited.\n"
          ".TH JOULEHASH 1 \"\" \"joulehash " JOULEHASH_VERSION "\" \"User Commands\"\n"
          ".SH NAME\njoulehash \\- SHA\\-256d miner for Bitcoin that measures joules\n"
          ".SH SYNOPSIS\n",
          to);
    for (size_t i = 0; i < command_rows; i++) {
        const struct command_row *r = &command_table[i];

        fprintf(to, ".B joulehash\n");
        fprintf(to, r->command == OPTIONS_MINE ? "[\\fB%s\\fP] " : "\\fB%s\\fP ", r->name);
        roff(r->arguments, to);
        fputs(*r->arguments ? " [\\fIoptions\\fP]\n" : "[\\fIoptions\\fP]\n", to);
        if (i + 1 < command_rows)
            fputs(".br\n", to);
    }
    fputs(".SH DESCRIPTION\n"
          "joulehash mines Bitcoin at Stratum v1 pools with processors and OpenCL devices. Every "
          "share that it finds ends as accepted, rejected, stale, lost, throttled or pending; what "
          "it could not measure it calls unknown, never zero. On the main network this loses "
          "money, and joulehash says how much.\n.SH COMMANDS\n",
          to);
    for (size_t i = 0; i < command_rows; i++) {
        fprintf(to, ".TP\n\\fB%s\\fP\n", command_table[i].name);
        fputc(toupper((unsigned char)command_table[i].does[0]), to);
        roff(command_table[i].does + 1, to);
        fputs(".\n", to);
    }
    fputs(".SH OPTIONS\n", to);
    for (size_t i = 0; i < option_rows; i++)
        print_man_option(&option_table[i], to);
    for (size_t i = 0; i < topic_rows; i++) {
        fputs(".SH ", to);
        for (const char *p = topic_table[i].title; *p != '\0'; p++)
            fputc(toupper((unsigned char)*p), to);
        fputc('\n', to);
        roff_line(topic_table[i].text, to);
    }
    fputs(".SH EXIT STATUS\n", to);
    for (size_t i = 0; i < exit_rows; i++) {
        fprintf(to, ".TP\n.B %d\n", exit_table[i].code);
        roff_line(exit_table[i].means, to);
    }
    fputs(".SH FILES\n.TP\n.I ~/.cache/joulehash\n"
          "What was found out about this machine: which hasher is the fastest, built OpenCL "
          "programs, tunings.\n"
          ".SH ENVIRONMENT\n.TP\n.B XDG_CACHE_HOME\nThe folder above that of FILES.\n"
          ".TP\n.B JOULEHASH_SYSFS_ROOT\nAs \\fB\\-\\-sysfs\\-root\\fP.\n",
          to);
}

/* ---- completions ---- */

/* Text between single quotes of a shell. */
static void quoted(const char *text, const char *also, FILE *to)
{
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            fputs("'\\'", to);
        else if (strchr(also, *text))
            fputc('\\', to);
        fputc(*text, to);
    }
}

static void print_bash(FILE *to)
{
    fputs("# joulehash's options for bash; printed by `joulehash --print bash`.\n"
          "_joulehash() {\n    local at=${COMP_WORDS[COMP_CWORD]} "
          "before=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    COMPREPLY=()\n    case $before in\n    ",
          to);
    for (size_t i = 0, n = 0; i < option_rows; i++)
        if (option_table[i].argument) {
            fprintf(to, "%s--%s", n++ ? "|" : "", option_table[i].name);
            if (option_table[i].letter)
                fprintf(to, "|-%c", option_table[i].letter);
        }
    fputs(") mapfile -t COMPREPLY < <(compgen -f -- \"$at\"); return ;;\n    esac\n"
          "    case $at in\n    -*) mapfile -t COMPREPLY < <(compgen -W '",
          to);
    for (size_t i = 0; i < option_rows; i++)
        fprintf(to, "%s--%s", i ? " " : "", option_table[i].name);
    fputs("' -- \"$at\") ;;\n    *) [ \"$COMP_CWORD\" -eq 1 ] && mapfile -t COMPREPLY < <(compgen "
          "-W '",
          to);
    for (size_t i = 0; i < command_rows; i++)
        fprintf(to, "%s%s", i ? " " : "", command_table[i].name);
    fputs("' -- \"$at\") ;;\n    esac\n}\ncomplete -F _joulehash joulehash\n", to);
}

static void print_zsh(FILE *to)
{
    fputs("#compdef joulehash\n# joulehash's options for zsh; printed by `joulehash --print zsh`.\n"
          "_arguments -s \\\n    '1:command:(",
          to);
    for (size_t i = 0; i < command_rows; i++)
        fprintf(to, "%s%s", i ? " " : "", command_table[i].name);
    fputs(")'", to);
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];

        fputs(" \\\n    ", to);
        if (r->letter)
            fprintf(to, "'*'{-%c,--%s}'[", r->letter, r->name);
        else
            fprintf(to, "'*--%s[", r->name);
        quoted(r->help, "[]:\\", to);
        fputs("]", to);
        if (r->argument) {
            fputc(':', to);
            quoted(r->argument, "[]:\\", to);
            fputs(":_files", to);
        }
        fputc('\'', to);
    }
    fputc('\n', to);
}

static void print_fish(FILE *to)
{
    fputs("# joulehash's options for fish; printed by `joulehash --print fish`.\n"
          "complete -c joulehash -f\n",
          to);
    for (size_t i = 0; i < command_rows; i++) {
        fprintf(to, "complete -c joulehash -n __fish_use_subcommand -a %s -d '",
                command_table[i].name);
        quoted(command_table[i].does, "\\", to);
        fputs("'\n", to);
    }
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];

        fputs("complete -c joulehash ", to);
        if (r->letter)
            fprintf(to, "-s %c ", r->letter);
        fprintf(to, "-l %s %s-d '", r->name, r->argument ? "-rF " : "");
        quoted(r->help, "\\", to);
        fputs("'\n", to);
    }
}

bool manual_print(const char *what, FILE *to)
{
    static const struct {
        const char *name;
        void (*print)(FILE *to);
    } form[] = {{"man", print_man}, {"bash", print_bash}, {"zsh", print_zsh}, {"fish", print_fish}};

    for (size_t i = 0; i < sizeof form / sizeof form[0]; i++)
        if (strcmp(what, form[i].name) == 0) {
            form[i].print(to);
            return true;
        }
    return false;
}
