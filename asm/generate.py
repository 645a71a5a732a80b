#!/usr/bin/env python3
"""generate.py - prints the assembly kernels of asm/ and the headers that describe them to C.

  generate.py            writes every file
  generate.py --check    writes nothing; fails if a file would change
"""
import argparse
import sys
from pathlib import Path

from gen import machine_zen5
from gen.isa_avx import Avx
from gen.isa_avx2 import Avx2
from gen.isa_avx512 import Avx512
from gen.isa_sse2 import Sse2
from gen.kernels import kernel_file

# A set of kernels: an instruction set printed for a microarchitecture.
SETS = [(isa(), machine_zen5.MODEL) for isa in (Avx512, Avx2, Avx, Sse2)]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    here, stale = Path(__file__).resolve().parent, []
    for isa, machine in SETS:
        for name, text in kernel_file(isa, machine).items():
            path = here / name
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            stale.append(name)
            if not check:
                path.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit("generate.py would change " + ", ".join(stale))
    print("generate.py: " + (f"wrote {', '.join(stale)}" if stale else "all files are as generated"))


if __name__ == "__main__":
    main()
