#!/usr/bin/env python3
"""check_names.py - files keep the house's size, name and first line, and speak of no one's machine."""
import re

import house

LONGEST = 600  # lines of a file of src/
TABLES = {"real_blocks.c"}  # pure data, may be longer
SOURCES = {".c", ".h", ".S", ".cl", ".py", ".sh"}
TEXTLESS = {".png", ".ico", ".xz", ".gz", ".bin"}

# A path of somebody's machine, or a fixed name in the shared /tmp (a template ends in XXXXXX).
MACHINE_PATH = re.compile(r"(?<![\w.}])/(?:work|root|home|Users)/\S*|/tmp/(?![\w.-]*XXXXXX)[\w-]\S*")


def says_what_it_owns(path, lines):
    """Whether the first line (after #!) is a comment that begins with the file's name."""
    first = lines[1:2] if lines[:1] and lines[0].startswith("#!") else lines[:1]
    opening = {".py": '"""', ".sh": "# "}.get(path.suffix, "/* ")
    return bool(first) and first[0].startswith((opening + path.name, opening.strip() + path.name))


violations, seen, looked_at = [], {}, 0
for path in house.files(house.TOP):
    relative = path.relative_to(house.TOP)
    if path.suffix in TEXTLESS:
        continue
    looked_at += 1
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        found = MACHINE_PATH.search(line)
        if found and "MACHINE_PATH" not in line:
            violations.append(f"{relative}:{number}: a path of one machine: {found.group()}")
    if text and not text.endswith("\n"):
        violations.append(f"{relative}:{len(lines)}: the last line does not end")
    if path.suffix not in SOURCES:
        continue
    if not says_what_it_owns(path, lines):
        violations.append(f"{relative}:1: the first line does not say \"{path.name} - ...\"")
    if relative.parts[0] == "src" and len(lines) > LONGEST and path.name not in TABLES:
        violations.append(f"{relative}:{LONGEST}: {len(lines)} lines: make it two files")
    if path.name in seen:
        violations.append(f"{relative}:1: has the name of {seen[path.name]}")
    seen[path.name] = relative
house.finish("check_names", violations, f"{looked_at} files")
