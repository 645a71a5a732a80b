#!/usr/bin/env python3
"""mutate_kernel.py - every small change to the OpenCL kernel is caught by the test that a device has to
pass at its start.

A mutant is kernels/sha256d.cl with one token changed: a bit of a constant, a count or an index by one,
an operator by another, two operands swapped. It is built as host code and put to the start test, in
those of VARIANTS of which it makes another program, until it is caught. Those that change nothing that
anybody could see are listed in EQUIVALENT with the reason. In the suite a sample; with JH_LONG=1 all.
Some of them are caught again through OpenCL on a processor (PoCL). The last line gives the counts."""
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house
import kernel_builds

SOURCE = house.TOP / "kernels/sha256d.cl"
VARIANTS = (
    "w1-g1-own-u64-shifts-or-plain-mad0-mul0-global",
    "w1-g3-shared-u64-rotate-bitselect-plain-mad0-mul0-global",
    "w1-g3-shared-u64-shifts-xor-joined-mad2-mul5-global",
    "w1-g1-own-u16-shifts-or-joined-mad3-mul2-global",
    "w1-g3-shared-u16-shifts-or-plain-mad4-mul4-global",
    "w2-g3-shared-u16-shifts-or-plain-mad1-mul1-global",
    "w4-g1-own-u16-shifts-or-plain-mad0-mul0-global",
    "w8-g1-own-u16-shifts-or-plain-mad0-mul0-global",
    "w16-g1-own-u16-shifts-or-plain-mad0-mul0-global",
)
POCL_VARIANT = "w1-g8-shared-u16-shifts-or-plain-mad0-mul0-global"
SAMPLE = 20  # in the suite, every so many
ON_POCL = (2, 20)  # in the suite, at length

# (the beginning of the line, the change, its place among the same on the line): why no one can tell.
DISJOINT = "the two have no bit in common, so or and xor are the same"
LONGER = "one element more, which nobody touches"
EITHER = "which rounds rotate by a product: any may"
MODULO = "the difference is a multiple of 8, the number of the variables, and only the remainder counts"
EQUIVALENT = {
    ("#define ROTATE_RIGHT(x, n) ((x) >>", "| -> ^", 1): DISJOINT,
    ("#define CHOOSE(e, f, g) (((e) & (f)) |", "| -> ^", 1): DISJOINT,
    ("#define ROTATE_E(i, x, n) ((i)", "& -> |", 1): EITHER,
    ("#define ROTATE_E(i, x, n) ((i)", "1 -> 2", 1): EITHER,
    ("#define ROTATE_A(i, x, n) ((i)", "& -> |", 1): EITHER,
    ("#define ROTATE_A(i, x, n) ((i)", "1 -> 2", 1): EITHER,
    ("const vec n = (nonces << 24) |", "| -> ^", 1): DISJOINT,
    ("const vec n = (nonces << 24) |", "| -> ^", 2): DISJOINT,
    ("const vec n = (nonces << 24) |", "| -> ^", 3): DISJOINT,
    ("#define MAJORITY(a, b, c) (((a) & (b)) |", "| -> ^", 2):
        "a | b and a ^ b differ only where both are set, and there (a & b) sets the result anyway",
    ("#define TABLE_HAS_K", "2 -> 3", 1): "K is added either way: in the table, or with each word of it",
    ("__constant uint K[64]", "64 -> 65", 1): LONGER,
    ("0x428a2f98, ", "0x428a2f98 -> 0x428aaf98", 1): "K[0] is in what the host has folded, and not read",
    ("#define VAR(s, i, k)", "64 -> 65", 1): "all names of variables move on by one place alike",
    ("#define VAR(s, i, k)", "+ -> -", 1): MODULO,
    ("#define SECOND_PLAIN(i) SCHEDULE(v, (i) + 12) ROUND_W(z, (i) + 4", "+ -> -", 2): MODULO,
    ("ROUND(z, 8, ADD(VAR(z, 8, 7), K[8] + END_MARK))", "+ -> -", 1): "END_MARK, 2^31, is its own negative",
    ("__constant uint lane_numbers[16]", "16 -> 17", 1): LONGER,
    ("vec w[16];", "16 -> 17", 1): LONGER,
    ("vec table[64];", "64 -> 65", 1): LONGER,
    ("vec s[8], z[8], v[16], h7;", "8 -> 9", 1): LONGER,
    ("vec s[8], z[8], v[16], h7;", "8 -> 9", 2): LONGER,
    ("vec s[8], z[8], v[16], h7;", "16 -> 17", 1): LONGER,
    ("if (get_global_id(0) == 0)", "0 -> 1", 1):
        "all work-items of the first version write the tag instead of one: the same tag",
}

OTHER_OPERATORS = {"+": "-", "-": "+", "^": "|", "|": "^", "&": "|", "<<": ">>", ">>": "<<",
                   "<": "<=", "<=": "<", "==": "!=", "*": "+", "+=": "-=", "~": "", "&&": "||"}
# Operands of these are not alike; of sums they are.
ORDERED = re.compile(r"\b(bitselect|CHOOSE|choose_ptx|SHIFT_RIGHT|ROTATE_RIGHT|ROTATE_MUL)\(([^(),]+), ([^(),]+)")
TOKEN = re.compile(r"0x[0-9a-fA-F]+u?|\b\d+u?\b|<<|>>|<=|==|\+=|(?<![+\-])[-+](?![+\-=])|"
                   r"&&|[\^|&~*]|<(?!=)")


def changed_number(text, chance):
    suffix = "u" if text.endswith("u") else ""
    digits = text.rstrip("u")
    if digits.startswith("0x"):
        return f"0x{int(digits, 16) ^ 1 << chance.randrange(32):08x}{suffix}"
    return f"{int(digits) + 1}{suffix}"


def code_of(text):
    """The text with comments blanked, so that places stay."""
    return re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def mutants(text):
    """(line number, change in words, its place among those of the line, text), the same each time."""
    chance = random.Random(4)
    code = code_of(text)
    for number, line in enumerate(code.splitlines(), 1):
        start = sum(len(whole) + 1 for whole in code.splitlines()[:number - 1])
        if re.match(r"\s*#\s*(if|ifdef|ifndef|elif|error|pragma|undef)", line) or "__asm__" in line \
                or '"' in line:
            continue
        named = re.match(r"#define \w+(\([^)]*\))?", line)  # its name and parameters stay
        begin = named.end() if named else 0

        seen = {}

        def mutant(first, last, other):
            what = f"{line[first:last]} -> {other}" if other else f"without {line[first:last]}"
            seen[what] = seen.get(what, 0) + 1
            return number, what, seen[what], text[:start + first] + other + text[start + last:]

        for token in TOKEN.finditer(line, begin):
            word = token.group()
            if line[token.end():token.end() + 1] == "#" or "##" in line[token.start():] and word.isdigit():
                continue
            if word[0].isdigit():
                yield mutant(*token.span(), changed_number(word, chance))
            elif word == "*" and re.search(r"\buint \*|\*found|\*work|\*mid|\(\*", line):
                continue
            elif word == "&" and line[token.end():].startswith("found"):
                continue
            else:
                yield mutant(*token.span(), OTHER_OPERATORS[word])
        for call in ORDERED.finditer(line, begin):
            yield mutant(*call.span(), f"{call[1]}({call[3]}, {call[2]}")


def preprocessed(source, variant):
    options = kernel_builds.rig("--options", variant).stdout.split()
    return subprocess.run(kernel_builds.compile_ + ["-E", "-P", f'-DJH_SOURCE="{source}"',
                          *(o for o in options if o.startswith("-D")),
                          str(house.TOP / "tests/kernel_host.c")],
                          text=True, capture_output=True).stdout


def bytes_of(folder, variant):
    """The unchanged kernel's library."""
    library = folder / "original.so"
    complaint = kernel_builds.build(variant, SOURCE.resolve(), library)
    if complaint:
        sys.exit(complaint)
    return library.read_bytes()


def try_mutant(folder, number, mutant):
    """(variant or None, status, reason), of the variant in which it is caught if there is one."""
    path = folder / f"{number}.cl"
    path.write_text(mutant[3], encoding="utf-8")
    answer = None, kernel_builds.UNTRIED, "in no variant of host code"
    try:
        for variant in VARIANTS:
            if preprocessed(path.resolve(), variant) == original[variant]:
                continue
            status, reason = kernel_builds.prove(variant, path.resolve(), folder / f"{number}.so",
                                                 start=True, same_as=library[variant])
            if answer[0] is None or status != kernel_builds.SAME:
                answer = variant, status, reason
            if status not in (kernel_builds.SAME, kernel_builds.RIGHT):
                break
        return answer
    finally:
        path.unlink()


def equivalence(line, mutant):
    for (begin, change, place), why in EQUIVALENT.items():
        if line.startswith(begin) and (change, place) == mutant[1:3]:
            return why
    return None


def again_through_opencl(folder, caught, wanted):
    """How many of so many of the caught are caught there; None without a device."""
    path, library = folder / "device.cl", folder / "device.so"
    environment = dict(os.environ, ASAN_OPTIONS="detect_leaks=0")
    tried = wrong = 0
    for mutant in random.Random(5).sample(caught, len(caught)):
        if tried == wanted:
            break
        path.write_text(mutant[3], encoding="utf-8")
        if preprocessed(path.resolve(), POCL_VARIANT) == original[POCL_VARIANT] or kernel_builds.prove(
                POCL_VARIANT, path.resolve(), library, start=True)[0] != kernel_builds.WRONG:
            continue  # it is right in this variant, or is not built
        done = subprocess.run(["./opencl_rig", "--source", str(path), POCL_VARIANT], text=True,
                              capture_output=True, env=environment)
        if done.returncode == house.SKIPPED:
            print(f"not tried through OpenCL: {done.stdout.strip()}")
            return None
        tried += 1
        if done.returncode == kernel_builds.RIGHT:
            violations.append(f"sha256d.cl:{mutant[0]}: {mutant[1]}: NOT CAUGHT through OpenCL")
        elif done.returncode == kernel_builds.UNTRIED:
            violations.append(f"sha256d.cl:{mutant[0]}: {mutant[1]}: through OpenCL: {done.stdout}")
        else:
            wrong += 1
    return wrong


if kernel_builds.sanitized:
    house.skip("mutants are tried in builds without sanitizers")
text = SOURCE.read_text(encoding="utf-8")
lines = text.splitlines()
everything = list(mutants(text))
long = bool(os.environ.get("JH_LONG"))
chosen = everything if long else everything[::SAMPLE]
original = {v: preprocessed(SOURCE.resolve(), v) for v in (*VARIANTS, POCL_VARIANT)}
kernel_builds.SLOW = 60
kernel_builds.compile_.append("-w")  # a mutant may well look odd to a compiler
counts = {"caught": 0, "equivalent": 0, "the same to the compiler": 0, "do not build": 0, "not in host code": 0}
violations, caught = [], []
with tempfile.TemporaryDirectory(dir=".") as name, ThreadPoolExecutor(os.cpu_count()) as pool:
    folder = Path(name)
    library = {v: bytes_of(folder, v) for v in VARIANTS}
    for mutant, (variant, status, reason) in zip(
            chosen, pool.map(lambda pair: try_mutant(folder, *pair), enumerate(chosen))):
        line = lines[mutant[0] - 1].strip()
        why = equivalence(line, mutant)
        where = f"sha256d.cl:{mutant[0]}: {mutant[1]}  [{line}]"
        if variant is None:
            counts["not in host code"] += 1
        elif status == kernel_builds.UNTRIED:
            counts["do not build"] += 1
        elif status == kernel_builds.SAME:
            counts["the same to the compiler"] += 1
        elif status == kernel_builds.WRONG:
            counts["caught"] += 1
            caught.append(mutant)
            if why:
                violations.append(f"{where}: is listed as equivalent, but: {reason}")
        elif why:
            counts["equivalent"] += 1
        else:
            violations.append(f"{where}: NOT CAUGHT in {variant}")
        if "-v" in sys.argv:
            print(where, variant, status, reason.splitlines()[:1])
    counts["again caught through OpenCL"] = again_through_opencl(folder, caught, ON_POCL[long])
house.finish("mutate_kernel", violations, f"{len(chosen)} mutants: " +
             ", ".join(f"{n} {what}" for what, n in counts.items()))
