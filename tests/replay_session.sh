#!/bin/sh
# replay_session.sh - the session under recorded streams of pools and seeded mutations of them.
set -eu
exec ./replay_session "${srcdir:-.}"/tests/fuzz/corpus/*.bin
