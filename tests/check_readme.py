#!/usr/bin/env python3
"""check_readme.py - the commands that README.md shows in ```sh blocks are true: those that stay on
this machine are run, shortened, with the program just built, and must end with status 0. What is not
meant to be run stands in a ```text block."""
import re
import shlex
import subprocess

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
SETUP_JOBS = ("build", "run", "test")
NOT_RUN = ("git", "cd", "make", "./configure", "../configure", "autoreconf", "mkdir", "sudo")
SHORT = {"demo": ("--time-limit", "3"), "bench": ("--seconds", "1")}  # subcommand: its length
PATIENCE_S = 120


def commands(text):
    """(line number, words) of each command of each ```sh block."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        fence = re.match(r"\s*```\s*(\w*)", line)
        if fence:
            inside = not inside and fence.group(1) == "sh"
        elif inside:
            words = shlex.split(re.sub(r"^\$ ", "", line), comments=True)
            if words:
                yield number, words


def shortened(arguments):
    """The arguments with the subcommand's length option set to a short time."""
    if not arguments or arguments[0] not in SHORT:
        return arguments
    option, value = SHORT[arguments[0]]
    kept = list(arguments)
    if option in kept:
        at = kept.index(option)
        del kept[at:at + 2]
    return kept + [option, value]


def arguments_of(words):
    """What the program is to be run with; None if the command is not run; raises ValueError if it
    is nothing that a reader of the README could run."""
    if words[0] == "./setup.sh":
        if len(words) < 2 or words[1] not in SETUP_JOBS:
            raise ValueError(f"setup.sh has no such job: {' '.join(words[1:])}")
        return ["demo"] + words[2:] if words[1] == "run" else None
    if words[0] in ("joulehash", "build/joulehash"):
        return None if any("://" in word for word in words) else words[1:]
    if words[0] in NOT_RUN:
        return None
    raise ValueError("unknown command: put what is not to be run into a ```text block")


violations, run = [], 0
for number, words in commands((house.TOP / "README.md").read_text(encoding="utf-8")):
    shown = f"README.md:{number}: {shlex.join(words)}"
    try:
        arguments = arguments_of(words)
    except ValueError as error:
        violations.append(f"{shown}: {error}")
        continue
    if arguments is None:
        print(f"not run  {shown}")
        continue
    run += 1
    try:
        done = subprocess.run([PROGRAM, *shortened(arguments)], stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE_S)
        print(f"ended {done.returncode}  {shown}")
        if done.returncode != 0:
            violations.append(f"{shown}: ended with {done.returncode}:\n{done.stdout[-3000:]}")
    except subprocess.TimeoutExpired:
        violations.append(f"{shown}: still ran after {PATIENCE_S} s")
if run == 0:
    violations.append("README.md:1: no command that can be run")
house.finish("check_readme", violations, f"{run} commands run")
