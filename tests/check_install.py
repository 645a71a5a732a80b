#!/usr/bin/env python3
"""check_install.py - `make install` puts everything where a distribution expects it; the manual page and
the completions have every option that --help has and no other; what reads them finds no fault; the unit
leaves little to attack."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
EXPOSURE_MOST = 2.5
EXPECTED = ("bin/joulehash", "share/joulehash/asic-rigs.csv", "share/man/man1/joulehash.1",
            "share/bash-completion/completions/joulehash.bash", "share/zsh/site-functions/_joulehash",
            "share/fish/vendor_completions.d/joulehash.fish", "lib/systemd/system/joulehash.service")


def said(*words):
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.returncode, done.stdout


def options(pattern, text):
    found = re.findall(pattern, text, re.MULTILINE)
    assert len(found) == len(set(found)), sorted(found)
    return set(found)


def check_files(root):
    environment = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    subprocess.run(["make", "-s", "install", f"DESTDIR={root}"], check=True, env=environment,
                   stdout=subprocess.DEVNULL)
    files = sorted(p for p in root.rglob("*") if p.is_file())
    programs = [p for p in files if p.parts[-2:] == ("bin", "joulehash")]
    assert len(programs) == 1, files
    prefix = programs[0].parent.parent
    assert files == sorted(prefix / name for name in EXPECTED), files
    return prefix


def check_options(usr):
    helped = options(r"^  .{4}--([a-z-]+)", said(PROGRAM, "--help")[1])
    assert len(helped) > 40, helped
    page = (usr / "share/man/man1/joulehash.1").read_text()
    assert options(r"\\fB\\-\\-([a-z\\-]+)\\fP(?: |$)", page.replace(r"\-", "-").replace(
        r"\fB--", r"\fB\-\-")) == helped
    bash = (usr / "share/bash-completion/completions/joulehash.bash").read_text()
    assert set(re.search(r"compgen -W '(--[^']*)'", bash)[1].replace("--", "").split()) == helped
    zsh = (usr / "share/zsh/site-functions/_joulehash").read_text()
    assert options(r"--([a-z-]+)[}\[]", zsh) == helped
    fish = (usr / "share/fish/vendor_completions.d/joulehash.fish").read_text()
    assert options(r"^complete -c joulehash (?:-s . )?-l ([a-z-]+)", fish) == helped
    return len(helped)


def check_readers(usr):
    """What reads the files, where it is installed."""
    for reader, words, path in (
            ("groff", ("-man", "-Tutf8", "-ww", "-z"), "share/man/man1/joulehash.1"),
            ("bash", ("-n",), "share/bash-completion/completions/joulehash.bash"),
            ("zsh", ("-n",), "share/zsh/site-functions/_joulehash"),
            ("fish", ("-n",), "share/fish/vendor_completions.d/joulehash.fish")):
        if shutil.which(reader):
            status, output = said(reader, *words, str(usr / path))
            assert status == 0 and output == "", (reader, output)
    if shutil.which("bash"):
        complete = ("source %s; COMP_WORDS=(joulehash bench --versi); COMP_CWORD=2; _joulehash; "
                    "echo ${COMPREPLY[@]}" % (usr / "share/bash-completion/completions/joulehash.bash"))
        assert said("bash", "-c", complete)[1].split() == ["--versions", "--version"]


def check_unit(usr, folder):
    unit = usr / "lib/systemd/system/joulehash.service"
    program = Path("/") / (usr / "bin/joulehash").relative_to(folder)
    assert f"ExecStart={program} --config" in unit.read_text()
    if not shutil.which("systemd-analyze"):
        print("systemd-analyze is not installed: the unit's exposure is not known")
        return
    status, output = said("systemd-analyze", "security", "--offline=yes", f"--root={folder}", str(unit))
    level = re.search(r"exposure level for joulehash.service: ([0-9.]+)", output)
    if not level:  # one that cannot look offline
        print(f"the unit's exposure is not known: {status} {output[-200:]}")
        return
    print(f"exposure level {level[1]}")
    assert float(level[1]) <= EXPOSURE_MOST, output


def main():
    with tempfile.TemporaryDirectory() as folder:
        usr = check_files(Path(folder))
        print(f"{check_options(usr)} options")
        check_readers(usr)
        check_unit(usr, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
