#!/usr/bin/env python3
"""check_readme.py - the commands that README.md and what it leads to in docs/ show in ```sh blocks are
true: those that stay on this machine are run, shortened, with the program just built, and must end with
status 0; one that stands there twice is run once. What is not meant to be run stands in a ```text block.
Links lead to files that are there."""
import re
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor

import house

PAGES = ("README.md", "docs/pools.md", "docs/solo.md", "docs/measuring.md", "docs/economics.md",
         "docs/watching.md")
PROGRAM = str((house.BUILD / "joulehash").resolve())
SETUP_JOBS = ("build", "run", "test")
NOT_RUN = ("git", "cd", "make", "./configure", "../configure", "autoreconf", "mkdir", "sudo")
SHORT = {"demo": ("--time-limit", "3"), "bench": ("--seconds", "1"),
         "efficiency": ("--seconds", "2")}  # subcommand: its length
PATIENCE_S = 300
AT_ONCE = 4  # blocks; they mostly wait, and how fast they are is not judged


def blocks(page, text, seen):
    """The ```sh blocks, each a list of (place, words) of its commands that were not seen yet."""
    found, inside = [], False
    for number, line in enumerate(text.splitlines(), 1):
        fence = re.match(r"\s*```\s*(\w*)", line)
        if fence:
            inside = not inside and fence.group(1) == "sh"
            found += [[]] if inside else []
        elif inside:
            words = shlex.split(re.sub(r"^\$ ", "", line), comments=True)
            if words and tuple(words) not in seen:
                seen.add(tuple(words))
                found[-1] += [(f"{page}:{number}", words)]
    return found


def dead_links(page, text):
    """Links to files of this tree that are not there."""
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    return [f"{page}: leads to {target}, which is not there" for target in targets
            if not (house.TOP / page).parent.joinpath(target).exists()]


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


def run_command(arguments, shown):
    """What it says, and what is wrong with it, or None."""
    try:
        done = subprocess.run([PROGRAM, *shortened(arguments)], stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        return "stopped", f"{shown}: still ran after {PATIENCE_S} s"
    wrong = f"{shown}: ended with {done.returncode}:\n{done.stdout[-3000:]}"
    return f"ended {done.returncode}", wrong if done.returncode != 0 else None


def run_block(block):
    """One command after the other, as a reader would: (line shown, what it says, what is wrong)."""
    results = []
    for place, words in block:
        shown = f"{place}: {shlex.join(words)}"
        try:
            arguments = arguments_of(words)
        except ValueError as error:
            results.append((shown, "not run", f"{shown}: {error}"))
            continue
        said, wrong = ("not run", None) if arguments is None else run_command(arguments, shown)
        results.append((shown, said, wrong))
    return results


texts = {page: (house.TOP / page).read_text(encoding="utf-8") for page in PAGES}
seen = set()
found = sum((blocks(page, text, seen) for page, text in texts.items()), [])
with ThreadPoolExecutor(AT_ONCE) as pool:
    results = sum(pool.map(run_block, found), [])
for shown, said, _ in results:
    print(f"{said}  {shown}")
violations = [wrong for _, _, wrong in results if wrong]
violations += sum((dead_links(page, text) for page, text in texts.items()), [])
run = sum(said != "not run" for _, said, _ in results)
if run == 0:
    violations.append("README.md:1: no command that can be run")
house.finish("check_readme", violations, f"{run} commands run")
