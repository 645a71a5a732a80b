#!/bin/sh
# replay_parsers.sh - every parser of what others write, under its corpus and seeded mutations of it.
set -eu
exec ./replay_parsers "${srcdir:-.}"/tests/fuzz/parsers/*.bin
