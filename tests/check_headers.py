#!/usr/bin/env python3
"""check_headers.py - each header under src/ compiles alone, and twice in a row (its guard), with the
flags of this build, and its guard is named after it."""
import os
import re
import shlex
import subprocess
import sys

import house

# Not for inclusion alone, and why.
TEMPLATES = {
    "hash/scan_four.h": "a template: the including file names the function first",
    "hash/scan_pair.h": "the steps of a template, which includes it",
    "hash/scan_streams.h": "a template: the including file defines the instructions first",
    "hash/scan_vector.h": "a template: the including file defines the vector first",
}

compile_ = shlex.split(os.environ.get("JH_COMPILE", "")) or sys.exit("JH_COMPILE is not set")
violations, looked_at = [], 0
for path in house.files(house.TOP, "src"):
    if path.suffix != ".h":
        continue
    looked_at += 1
    header = path.relative_to(house.TOP / "src").as_posix()
    guard = "JOULEHASH_" + re.sub(r"\W", "_", path.name).upper()
    directives = re.findall(r"^#.*", path.read_text(encoding="utf-8"), re.MULTILINE)
    if directives[:2] != [f"#ifndef {guard}", f"#define {guard}"]:
        violations.append(f"src/{header}:1: does not begin with the include guard {guard}")
    if header in TEMPLATES:
        print(f"not compiled alone: {header} ({TEMPLATES[header]})")
        continue
    done = subprocess.run(compile_ + ["-Werror", "-fsyntax-only", "-x", "c", "-"],
                          input=f'#include "{header}"\n' * 2, text=True, capture_output=True)
    if done.returncode != 0:
        violations.append(f"src/{header}:1: does not compile alone\n{done.stderr}")
house.finish("check_headers", violations, f"{looked_at} headers")
