/* commands.h - the subcommands: each takes the parsed options and returns the exit code. */
#ifndef JOULEHASH_COMMANDS_H
#define JOULEHASH_COMMANDS_H

#include "app/exit_code.h"
#include "app/options.h"

enum exit_code cmd_mine(const struct options *o);
enum exit_code cmd_demo(const struct options *o);
enum exit_code cmd_bench(const struct options *o);
enum exit_code cmd_efficiency(const struct options *o);
enum exit_code cmd_tune(const struct options *o);
enum exit_code cmd_probe(const struct options *o);
enum exit_code cmd_replay(const struct options *o);
enum exit_code cmd_devices(const struct options *o);
enum exit_code cmd_profit(const struct options *o);

#endif
