"""house.py - what the house checks (tests/check_*.py) share: where the files are, how to report."""
import os
import sys
from pathlib import Path

TOP = Path(os.environ.get("srcdir", Path(__file__).resolve().parent.parent))
BUILD = Path(os.environ.get("builddir", "."))
SKIPPED = 77  # the exit status that the test harness reads as "skipped"

# What the autotools, a build and a version control leave in a source tree: not ours to check.
GENERATED_FOLDERS = {".git", "autom4te.cache", "build-aux", "__pycache__", ".deps", "_build", "_inst"}
# Of the top folder, where people keep notes and outputs too, only these are the project's.
TOP_NAMES = {"LICENSE", ".clang-format", ".editorconfig", ".gitignore", "configure.ac", "Makefile.am"}
TOP_SUFFIXES = {".md", ".sh"}


def files(top, *folders):
    """The project's own files under top (or only under those folders of it), as sorted paths."""
    found = []
    for start in [top / f for f in folders] or [top]:
        for folder, names, leaves in os.walk(start):
            at_top = Path(folder) == top
            names[:] = [n for n in names if n not in GENERATED_FOLDERS
                        and not (at_top and n.startswith(("build", "joulehash-")))]
            found += [Path(folder) / leaf for leaf in leaves if not at_top
                      or leaf in TOP_NAMES or Path(leaf).suffix in TOP_SUFFIXES]
    return sorted(found)


def finish(check, violations, looked_at):
    """Prints the violations, one per line, and ends the check."""
    for violation in violations:
        print(violation)
    print(f"{check}: {looked_at}, {len(violations)} violations")
    sys.exit(1 if violations else 0)


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(SKIPPED)
