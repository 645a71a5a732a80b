#!/usr/bin/env python3
"""check_includes.py - includes run upward only: from a room to the rooms below it, never to a
sibling, and third-party headers stay in their homes. First shows itself on a made-up bad house."""
import re
import sys
import tempfile
from pathlib import Path

import house

# Room: the rooms (or single headers) that it may include besides itself.
ROOMS = {
    "base": [],
    "hash": ["base"],
    "chain": ["base", "hash"],
    "stratum": ["base", "hash", "chain"],
    "solo": ["base", "hash", "chain"],
    "device": ["base", "hash", "chain"],
    "measure": ["base"],
    "econ": ["base", "measure", "chain/subsidy.h", "chain/target.h"],
    "net": ["base", "hash", "chain", "stratum", "solo"],
    "view": ["base", "hash", "chain", "measure", "econ"],
    "demo": ["base", "hash", "chain"],
}
ABOVE_ALL = ["app"]  # of src/, and beside it tests/ and bench/

# Third-party header: where it may be included, as rooms, files or folders beside src/.
HOMES = {
    r"event2/.*": ["net", "view", "app", "demo", "tests", "bench"],
    r"jansson\.h": ["stratum", "solo", "view", "app", "demo", "tests", "bench",
                   "measure/plug_shelly.c", "measure/plug_tasmota.c"],
    r"openssl/.*": ["demo", "net/tls.c", "tests"],
    r"curl/.*": ["net/http_fetch.c"],
    r"(CL/.*|hwloc.*)": ["device"],
    r"cmocka\.h": ["tests"],
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)

# Made by the build or by asm/generate.py, outside the rooms; the latter for the hash room alone.
GENERATED = ("config.h", "commit.h")
PRINTED = re.compile(r"asm/[a-z0-9_]+\.h")


def room_of(path):
    """(room, name inside src/ or path) of a file given relative to the top."""
    if path.parts[0] == "src":
        return path.parts[1], "/".join(path.parts[1:])
    return path.parts[0], "/".join(path.parts)


def quoted_violation(top, room, header):
    """Why a file of this room may not include "header", or None."""
    if header in GENERATED:
        return None
    if room == "hash" and PRINTED.fullmatch(header):
        return None if (top / header).exists() else "no such header"
    target = header.split("/")[0]
    if room in ("tests", "bench"):
        if header.startswith((room + "/", "kernels/")) or target in ROOMS or target in ABOVE_ALL:
            return None if (top / header).exists() or (top / "src" / header).exists() \
                else "no such header"
        return 'write "room/file.h"'
    if target not in ROOMS and target not in ABOVE_ALL:
        return 'write "room/file.h", with a room of src/'
    if not (top / "src" / header).exists():
        return "no such header"
    if room in ABOVE_ALL or target == room or target in ROOMS[room] or header in ROOMS[room]:
        return None
    return f"{room} may include only {', '.join([room] + ROOMS[room])}"


def angled_violation(room, name, header):
    """Why this file may not include <header>, or None."""
    for pattern, homes in HOMES.items():
        if re.fullmatch(pattern, header) and room not in homes and name not in homes:
            return f"belongs to {', '.join(homes)}"
    return None


def check(top):
    """All violations under top and the number of files looked at."""
    violations, looked_at = [], 0
    for path in house.files(top, "src", "tests", "bench"):
        if path.suffix not in (".c", ".h"):
            continue
        looked_at += 1
        relative = path.relative_to(top)
        room, name = room_of(relative)
        if relative.parts[0] == "src" and room not in ROOMS and room not in ABOVE_ALL:
            violations.append(f"{relative}:1: {room} is no room: add it to tests/check_includes.py")
            continue
        text = path.read_text(encoding="utf-8")
        includes = list(INCLUDE.finditer(text))
        for match in includes:
            quoted, angled = match.groups()
            why = quoted_violation(top, room, quoted) if quoted else \
                angled_violation(room, name, angled)
            if why:
                line = text.count("\n", 0, match.start()) + 1
                violations.append(f"{relative}:{line}: includes {quoted or angled}: {why}")
        own = path.with_suffix(".h")
        if relative.parts[0] == "src" and path.suffix == ".c" and own.exists():
            wanted = "/".join(own.relative_to(top / "src").parts)
            quoted = [m.group(1) for m in includes if (m.group(1) or m.group(2)) not in GENERATED]
            if not quoted or quoted[0] != wanted:
                violations.append(f"{relative}:1: its first include is not its own {wanted}")
    return violations, looked_at


BAD_HOUSE = {  # file: (text, the violations it must give)
    "src/base/low.h": ('#include "chain/high.h"\n', ["low.h:1: includes chain/high.h: base may"]),
    "src/chain/high.h": ('#include "base/low.h"\n', []),
    "src/stratum/talk.h": ('/* talk */\n#include <jansson.h>\n', []),
    "src/device/chip.h": ('#include "stratum/talk.h"\n',
                          ["chip.h:1: includes stratum/talk.h: device may"]),
    "src/net/wire.h": ('#include <event2/event.h>\n#include "stratum/talk.h"\n'
                       '#  include <openssl/ssl.h>\n',
                       ["wire.h:3: includes openssl/ssl.h: belongs to demo"]),
    "src/net/tls.c": ("#include <openssl/ssl.h>\n", []),
    "src/measure/watt.h": ('#include "view/face.h"\n#include <jansson.h>\n',
                           ["watt.h:1: includes view/face.h: measure may",
                            "watt.h:2: includes jansson.h: belongs to"]),
    "src/view/face.h": ('#include "../base/low.h"\n#include "low.h"\n#include "base/none.h"\n',
                        ['face.h:1: includes ../base/low.h: write "room',
                         'face.h:2: includes low.h: write "room',
                         "face.h:3: includes base/none.h: no such"]),
    "src/app/own.h": ('#include "device/chip.h"\n', []),
    "src/app/own.c": ('#include "config.h"\n#include "base/low.h"\n#include "app/own.h"\n',
                      ["own.c:1: its first include is not its own app/own.h"]),
    "src/cellar/dark.h": ("", ["dark.h:1: cellar is no room"]),
    "tests/test_low.c": ('#include "base/low.h"\n#include <cmocka.h>\n', []),
    "src/demo/show.c": ('#include <cmocka.h>\n#include "tests/support.h"\n',
                        ["show.c:1: includes cmocka.h: belongs to tests",
                         'show.c:2: includes tests/support.h: write "room']),
}


def show_itself():
    """The check must find exactly what is wrong in the bad house."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        for name, (text, _) in BAD_HOUSE.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text, encoding="utf-8")
        found, _ = check(top)
    wanted = [w for _, expected in BAD_HOUSE.values() for w in expected]
    wrong = [f"not found in the bad house: {w}" for w in wanted if not any(w in f for f in found)]
    wrong += [f"wrongly found in the bad house: {f}" for f in found
              if not any(w in f for w in wanted)]
    if wrong:
        print("\n".join(wrong))
        sys.exit(1)


show_itself()
violations, looked_at = check(house.TOP)
house.finish("check_includes", violations, f"{looked_at} files")
