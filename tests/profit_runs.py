"""profit_runs.py - runs `joulehash profit` for the checks of it."""
import json
import subprocess
import sys
from fractions import Fraction

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
RELATIVE = Fraction(1, 10**9)


def run(*words, expect=0):
    done = subprocess.run([PROGRAM, "profit", *words], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=60)
    if done.returncode != expect:
        sys.exit(f"profit {' '.join(words)}: ended with {done.returncode}\n{done.stderr}")
    return done


def profit(*words):
    return json.loads(run(*words, "--json").stdout)


def near(what, got, wanted, words=()):
    """Within 1e-9, and unknown where it is to be unknown."""
    if (got is None) != (wanted is None) or (
            got is not None and abs(Fraction(got) - wanted) > RELATIVE * abs(wanted)):
        shown = None if wanted is None else float(wanted)
        sys.exit(f"{what}: {got} and not {shown} for {' '.join(words)}")
