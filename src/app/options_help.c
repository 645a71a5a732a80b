/* options_help.c - the option table as --help. */
#include <string.h>

#include "app/command_table.h"
#include "app/option_table.h"

#define COLUMNS 100

/* Words of text, in lines of at most COLUMNS; the first begins at column `at`. */
static void wrap(const char *text, size_t at, FILE *to)
{
    while (*text != '\0') {
        size_t word = strcspn(text, " ");

        if (at > 0 && at + 1 + word > COLUMNS) {
            fputc('\n', to);
            at = 0;
        } else if (at > 0) {
            fputc(' ', to);
            at++;
        }
        fwrite(text, 1, word, to);
        at += word;
        text += word;
        text += *text == ' ';
    }
    fputc('\n', to);
}

static void print_commands(FILE *to)
{
    for (size_t i = 0; i < command_rows; i++) {
        const struct command_row *r = &command_table[i];
        char left[96];

        snprintf(left, sizeof left, "joulehash %s%s%s [options]",
                 r->command == OPTIONS_MINE ? "[mine]" : r->name, *r->arguments ? " " : "",
                 r->arguments);
        fprintf(to, "%s %-60s %s\n", i == 0 ? "usage:" : "      ", left, r->does);
    }
    fputc('\n', to);
}

void options_help(unsigned commands, FILE *to)
{
    print_commands(to);
    for (size_t i = 0; i < option_rows; i++) {
        const struct option_row *r = &option_table[i];
        char left[64], letter[8] = "    ";

        if (commands != 0 && !(r->commands & commands))
            continue;
        if (r->letter)
            snprintf(letter, sizeof letter, "-%c, ", r->letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, r->name, r->argument ? " " : "",
                 r->argument ? r->argument : "");
        fprintf(to, "  %-32s %s\n", left, r->help);
    }
    for (size_t i = 0; i < topic_rows; i++) {
        const struct topic_row *r = &topic_table[i];

        if (commands != 0 && !(r->commands & commands))
            continue;
        fprintf(to, "\n%s:", r->title);
        wrap(r->text, strlen(r->title) + 1, to);
    }
}
