"""kernel_builds.py - builds the OpenCL kernel as host code and puts it to the proof: what
check_kernel_host.py and mutate_kernel.py share. To be run in a build folder, with JH_COMPILE set."""
import itertools
import os
import shlex
import subprocess
import sys
from pathlib import Path

import house

# Fields of a variant that host code can have, in the order of its name, all their values: of mad
# and mul, in which each step includes those before it, first four that leave nothing out.
FIELDS = (("w1", "w2", "w4", "w8", "w16"), ("g1", "g8", "g12"), ("own", "shared"), ("u16", "u64"),
          ("rotate", "shifts"), ("bitselect", "xor", "or"), ("plain", "joined"),
          ("mad0", "mad1", "mad2", "mad4", "mad3"), ("mul0", "mul2", "mul4", "mul5", "mul1", "mul3"), ("global",))

RIGHT, WRONG, UNTRIED, SAME = 0, 1, 2, 3
SLOW = 400  # seconds, after which a kernel is taken not to end

compile_ = shlex.split(os.environ.get("JH_COMPILE", "")) or sys.exit("JH_COMPILE is not set")
sanitized = any("-fsanitize" in word for word in compile_)


def every_variant():
    """All that differ in more than the size of their work-groups."""
    return ["-".join(values) for values in itertools.product(*FIELDS) if values[1] == FIELDS[1][1]]


def pairwise():
    """Variants in which each value of a field meets each value of every other field."""
    fields = [values[:4] if values[0] in ("mad0", "mul0") else values for values in FIELDS]
    wanted = {((i, x), (j, y)) for (i, xs), (j, ys) in itertools.combinations(enumerate(fields), 2)
              for x in xs for y in ys}
    pairs = {values: set(itertools.combinations(enumerate(values), 2))
             for values in itertools.product(*fields)}
    chosen = []
    while wanted:
        best = max(pairs, key=lambda values: len(pairs[values] & wanted))
        wanted -= pairs[best]
        chosen.append("-".join(best))
    return chosen


def rig(*arguments, **more):
    return subprocess.run(["./kernel_rig", *map(str, arguments)], text=True, capture_output=True,
                          **more)


def build(variant, source, library):
    """What the compiler said against it; empty when it built."""
    options = shlex.split(rig("--options", variant).stdout)
    if not options:
        return f"{variant} is no variant"
    # Without optimising where sanitizers make that slow.
    command = compile_ + ["-g0", "-O0" if sanitized else "-O1", "-fPIC", "-shared",
                          "-Wl,--build-id=none",
                          f'-DJH_SOURCE="{source}"', *(o for o in options if o.startswith("-D")),
                          str(house.TOP / "tests/kernel_host.c"), "-o", str(library)]
    done = subprocess.run(command, text=True, capture_output=True)
    return done.stderr if done.returncode != 0 else ""


def prove(variant, source, library, start=False, same_as=None):
    """(status, reason) of a kernel built from this source; SAME for one built into those bytes."""
    complaint = build(variant, source, library)
    if complaint:
        return UNTRIED, complaint
    try:
        if same_as is not None and Path(library).read_bytes() == same_as:
            return SAME, "the compiler makes the same of it"
        done = rig(*(["--start"] if start else []), Path(library).resolve(), variant, timeout=SLOW)
    except subprocess.TimeoutExpired:
        return WRONG, "does not end"
    finally:
        Path(library).unlink()
    if done.returncode < 0:
        return WRONG, f"ended by signal {-done.returncode}"
    return (done.returncode if done.returncode in (RIGHT, WRONG, UNTRIED) else WRONG,
            (done.stdout + done.stderr).strip())
