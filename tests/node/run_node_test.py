#!/usr/bin/env python3
"""run_node_test.py - joulehash mining alone on a node that shares no code with it: blocks of every
height, size and address, a node in every bad state, ends at any moment. The program is $JOULEHASH,
or the one in the build folder. With JH_LONG=1, 200 kills."""
import concurrent.futures
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import fake_node
from fake_node import FakeNode

PROGRAM = os.environ.get("JOULEHASH", "./joulehash")
LONG = os.environ.get("JH_LONG") == "1"
TIME_LIMIT = 120  # seconds; only so that a hang ends
PAY = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
PAY_SCRIPT = bytes.fromhex("0014751e76e8199196d454941c45d1b3a323f1433bd6")

# Address, its script, a chain where it may be used; PAY is one more kind.
ADDRESSES = (
    ("2MzQwSSnBHWHqSAqtTVQ6v47XtaisrJa1Vc",
     "a9144e9f39ca4688ff102128ea4ccda34105324305b087", "testnet4"),
    ("tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
     "5120000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433", "signet"),
    ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
     "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac", "main"),
)
SIGNET = {"rules": ["csv", "!segwit", "!signet", "taproot"], "extra": {"signet_challenge": "51"}}


def command(node, folder, *options, login=("-O", "user:word"), pay=PAY, port=None):
    return [PROGRAM, "-o", "http://127.0.0.1:%d" % (port or node.port), *login,
            "--coinbase-addr", pay, "--journal", str(folder), "-d", "cpu", "-t", "1",
            "--retry-pause", "0.1", "--time-limit", str(TIME_LIMIT),
            *options]


def run(node, folder, *options, **more):
    """(exit status, what it logged)"""
    done = subprocess.run(command(node, folder, *options, **more), stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                          timeout=TIME_LIMIT + 30)
    return done.returncode, done.stderr


def require(fine, *words):
    if not fine:
        raise AssertionError(" ".join(str(w) for w in words))


def journal(folder):
    return sorted(p.name for p in Path(folder).iterdir())


def mine(node, folder, blocks, *options, **more):
    code, log = run(node, folder, "--blocks", str(blocks), *options, **more)
    require(code == 0, "exit status", code, log)
    require(len(node.accepted) >= blocks, "accepted", node.accepted, log)
    require(all(v is None for v in node.verdicts), "verdicts", node.verdicts, log)
    require(node.proposals and not any(node.proposals), "proposals", node.proposals)
    require(journal(folder) == [], "left in the journal", journal(folder))
    return log


# ---- blocks ----

def every_height_and_size(folder):
    heights = (1, 16, 17, 127, 128, 255, 256, 65535, 840000)
    sizes = (0, 1, 2, 3)
    aux = ({}, {"aux_empty": True}, {"aux": b"\x06/node/"}, {"aux": bytes(range(65))},
           {"aux": b"\x55" * 200, "aux_required": False})
    scenes = [dict(aux[i % len(aux)], height=h, transactions=sizes[i % len(sizes)],
                   segwit=i % 7 != 5, commitment=i % 3 != 1) for i, h in enumerate(heights)]
    scenes += [{"transactions": 4000}] + [{"transactions": n} for n in sizes]
    scenes[5]["transactions"] = 0  # without segregated witness there can be none that have one
    node = FakeNode(PAY_SCRIPT, scenes)
    log = mine(node, folder, len(scenes), "--coinbase-sig", "/a test/")
    require([h for _, h in node.accepted][:9] == list(heights), node.accepted)
    require("does not fit into it" in log, log)
    require(all(b"/a test/" in next(iter(raws)) for raws in node.submitted.values()), "no sig")
    node.close()


def every_address(folder):
    for i, (address, script, chain) in enumerate(ADDRESSES):
        node = FakeNode(bytes.fromhex(script), [SIGNET if chain == "signet" else {}], chain)
        mine(node, Path(folder, str(i)), 1, pay=address)
        node.close()


def versions_and_pace(folder):
    """Bits that the node's version has or speaks of are not rolled; with no rolling none is."""
    scenes = [{"version": 0x30002000, "extra": {"vbavailable": {"x": 15}}}] * 3
    node = FakeNode(PAY_SCRIPT, scenes)
    mine(node, Path(folder, "a"), 3, "--block-interval", "0.05")
    for raws in node.submitted.values():
        version = int.from_bytes(next(iter(raws))[:4], "little")
        require(version & 0x3000a000 == 0x30002000, "version %08x" % version)
    node.close()
    node = FakeNode(PAY_SCRIPT)
    log = mine(node, Path(folder, "c"), 1, "--protocol-dump")
    for line in (r"> \{.*submitblock", r"> \{.*getblocktemplate", r"< \{.*previousblockhash"):
        require(re.search(f"http://127.0.0.1:{node.port} {line}", log), "not in the dump:", line, log)
    require(not re.search("word", log), "the password in the log", log)
    node.close()
    node = FakeNode(PAY_SCRIPT)
    times = []
    node.refuse["submitblock"] = lambda _: times.append(time.monotonic())
    mine(node, Path(folder, "b"), 4, "--block-interval", "0.2", "--exact", "--no-version-rolling")
    require(times[-1] - times[0] >= 3 * 0.2 * 0.999, "faster than told", times)
    for raws in node.submitted.values():
        require(next(iter(raws))[:4] == b"\x00\x00\x00\x20", "rolled")
    node.close()


def somebody_elses_block(folder):
    """A tip that others found: the work goes on upon it, by the long poll alone."""
    node = FakeNode(PAY_SCRIPT, [{"bits": 0x1c00ffff}])  # out of reach
    def other():
        with node.lock:
            node.scenes = [{}]
            node.tip = bytes(31) + b"\x77"
            node.accepted.append(("77" + "00" * 31, 1))
            node.next_height = 2
            node.lock.notify_all()
    def watch(request):
        if "longpollid" in request["params"][0]:
            threading.Timer(0.01, other).start()
            node.refuse.clear()
    node.refuse["getblocktemplate"] = watch
    code, log = run(node, folder, "--blocks", "1")
    require(code == 0 and node.verdicts == [None], code, node.verdicts, log)
    node.close()


# ---- a node in a bad state ----

def rpc_error(code, message):
    return 500, {"result": None, "error": {"code": code, "message": message}, "id": 1}


def first(times, answer):
    """An answer function that gives `answer` so many times, and then lets the node speak."""
    left = [times]
    def speak(_request):
        left[0] -= 1
        return answer if left[0] >= 0 else None
    return speak


def bad_states(folder):
    states = (
        ("getblockchaininfo", (503, "Work queue depth exceeded"), "Work queue depth exceeded"),
        ("getblockchaininfo", rpc_error(-28, "Loading block index..."), "the node is starting"),
        ("getblocktemplate", rpc_error(-10, "in initial sync"), "still in its initial sync"),
        ("getblocktemplate", rpc_error(-9, "not connected!"), "not connected to any other"),
        ("getblockchaininfo", (404, "nothing here"), "no node at this address"),
        ("getblockchaininfo", (200, "<html>"), "not a node's JSON-RPC"),
        ("getblocktemplate", (200, {"result": {"height": 5}, "error": None, "id": 1}), "template"),
    )
    # Each after the block before it: what comes first then is a template, and when that fails, all.
    node = FakeNode(PAY_SCRIPT)
    left, bad = list(states), []
    def speak(request):
        method = request["method"]
        if method == "getblocktemplate" and "longpollid" in request["params"][0]:
            return None
        if len(node.accepted) > len(states) - len(left) - 1 and left and not bad:
            bad.append(left.pop(0))
        if bad and (bad[0][0] == method or (bad[0][0] == "getblockchaininfo"
                                            and method == "getblocktemplate")):
            answer = bad[0][1]
            if bad[0][0] == method:
                bad.clear()
            return answer
        return None
    for method in ("getblockchaininfo", "getblocktemplate"):
        node.refuse[method] = speak
    log = mine(node, Path(folder), len(states) + 1)
    for _method, _answer, words in states:
        require(words in log, words, log)
    require(log.count("retry in") >= len(states), log)
    node.close()


def final_states(folder):
    cases = (
        (4, "refuses the user or the password", {}, {"login": ("-O", "user:wrong")}, ()),
        (1, "on the chain regtest, but the address is for mainnet", {},
         {"pay": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}, ()),
        (1, "checksum", {}, {"pay": PAY[:-1] + "q"}, ()),
        (1, "nothing protects", {}, {"pay": "BC1SW50QGDZ25J"}, ()),
        (1, "needs a login", {}, {"login": ()}, ()),
        (1, "must be signed", {"rules": ["!signet"], "extra": {"signet_challenge": "5121aa51ae"}},
         {}, ()),
        (1, "the rule quantum", {"rules": ["!segwit", "!quantum"]}, {}, ()),
        (1, "longer than 64 bytes", {}, {}, ("--coinbase-sig", "x" * 65)),
        (2, "the node refuses the block that would be mined: bad-", {"value": 10}, {},
         ("--retries", "1")),
    )
    for i, (status, words, scene, how, options) in enumerate(cases):
        node = FakeNode(PAY_SCRIPT, [scene])
        if status == 2:  # what it proposes pays more than the node then allows
            node.refuse["getblocktemplate"] = lambda request: (
                (200, {"result": "bad-cb-amount", "error": None, "id": 1})
                if request["params"][0].get("mode") == "proposal" else None)
        code, log = run(node, Path(folder, str(i)), *options, **how)
        require(code == status and words in log, "wanted", status, words, "got", code, log)
        require(not node.submitted, "a block was sent")
        node.close()


def cookie(folder):
    """Read anew when the node refuses it: the node may have made a new one at its start."""
    path = Path(folder, "cookie")
    path.write_text("user:old\n")
    node = FakeNode(PAY_SCRIPT)
    real = node.login
    node.login = fake_node.FakeNode.login_of("user", "old")
    def renew(_request):
        if len(node.accepted) == 2 and node.login != real:
            path.write_text("user:word\n")
            node.login = real
    node.refuse["getblocktemplate"] = renew
    mine(node, Path(folder, "j"), 4, login=("--rpc-cookie", str(path)))
    node.close()


def gone_for_a_while(folder):
    """The node goes away after three blocks, and comes back as it was."""
    node = FakeNode(PAY_SCRIPT)
    miner = subprocess.Popen(command(node, folder, "--blocks", "6"), stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    gone = []
    def go(_request):
        if len(node.accepted) < 3 or len(gone) >= 6:
            return None
        gone.append("gone")
        return 0, None
    for method in ("getblockchaininfo", "getblocktemplate", "submitblock"):
        node.refuse[method] = go
    log = miner.communicate(timeout=TIME_LIMIT)[1]
    require(miner.returncode == 0 and len(node.accepted) >= 6, miner.returncode, log)
    require("retry in" in log and "does not answer" in log, log)
    require(set(node.verdicts) <= {None, "duplicate"}, node.verdicts)
    require(journal(folder) == [], journal(folder))
    node.close()


def next_difficulty(folder):
    """From the header times of the period's first and newest block, as the node tells them."""
    node = FakeNode(bytes.fromhex(ADDRESSES[0][1]), [{"height": 2016 * 7 + 1500}] * 2, "test")
    def hold_the_last(_request):
        while len(node.accepted) == 2 and len(set(node.times_told)) < 2:
            node.lock.wait(0.2)
    node.refuse["submitblock"] = hold_the_last
    done = subprocess.run(command(node, folder, "--blocks", "3", "--json", pay=ADDRESSES[0][0]),
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, timeout=TIME_LIMIT + 30)
    require(done.returncode == 0, done.stderr)
    told = json.loads(done.stdout)["economics"]["retarget"]
    require(told and told["intervals_seen"] >= 1499 and told["seconds_seen"] == 900000, told)
    node.close()


def another_stands_in(folder):
    """The first of two nodes goes away for good; a job that it withdrew is no reason to leave it."""
    first_one, second = FakeNode(PAY_SCRIPT), FakeNode(PAY_SCRIPT)
    for method in ("getblockchaininfo", "getblocktemplate", "submitblock"):
        first_one.refuse[method] = lambda _: (0, None) if len(first_one.accepted) >= 3 else None
    code, log = run(first_one, folder, "-o", "http://127.0.0.1:%d" % second.port, "-O", "user:word",
                    "--blocks", "6")
    require(code == 0 and len(first_one.accepted) == 3 and len(second.accepted) >= 2, code, log)
    require(log.count("mining at http") == 2, log)
    first_one.close()
    second.close()


def hesitant_verdicts(folder):
    """Sent again until the node has spoken; a block that it will never take is set aside."""
    node = FakeNode(PAY_SCRIPT)
    word = lambda w: (200, {"result": w, "error": None, "id": 1})
    answers = [(0, None), word("prev-blk-not-found"), rpc_error(-28, "starting"), word("bad-luck"),
               word("inconclusive")]
    node.refuse["submitblock"] = lambda _: answers.pop(0) if answers else None
    code, log = run(node, folder, "--blocks", "3")
    require(code == 0 and len(node.accepted) >= 3, code, log)
    require("is not its tip" in log, log)
    require(log.count("is not taken yet") >= 2 and "is refused: bad-luck" in log, log)
    require(len([n for n in journal(folder) if n.endswith(".invalid")]) == 1, journal(folder))
    require(all(len(raws) == 1 for raws in node.submitted.values()), "one hash, several blocks")
    node.close()


# ---- ends ----

def kills(folder):
    """Killed at random moments around found blocks: what was in the journal is sent again by the
    next one, byte for byte, and the journal ends empty."""
    seed = int.from_bytes(os.urandom(4), "little")
    chance = random.Random(seed)
    node = FakeNode(PAY_SCRIPT, [{"transactions": 3}])
    kept, owed = 0, set()
    for _ in range(200 if LONG else 5):
        moment, reached = chance.random(), threading.Event()
        goal = len(node.accepted) + chance.randrange(1, 4)
        def near(_request):
            if len(node.accepted) + 1 >= goal:
                reached.set()
                if moment < 0.6:  # dies while it waits for the verdict
                    node.lock.wait(moment * 0.1)
        node.refuse["submitblock"] = near
        miner = subprocess.Popen(command(node, folder, "-q"), stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        require(reached.wait(TIME_LIMIT), "no block came; seed", seed)
        time.sleep(moment * 0.02)
        miner.send_signal(signal.SIGKILL)
        miner.wait()
        whole = {n[:64] for n in journal(folder) if is_whole(Path(folder, n))}
        kept += len(whole - owed)
        owed |= whole
    node.refuse.clear()
    sent = len(node.verdicts)
    code, log = run(node, folder, "--blocks", "1")
    require(code == 0, code, log, "seed", seed)
    require(not owed - set(node.submitted), "lost; seed", seed, owed - set(node.submitted))
    require(not [n for n in journal(folder) if n.endswith(".block")], journal(folder), log)
    require(all(len(raws) == 1 for raws in node.submitted.values()),
            "one hash, several blocks; seed", seed)
    require(not whole or "of an earlier run are sent again" in log, log, "seed", seed)
    require(len(node.verdicts) - sent >= 1 + len(whole), node.verdicts[sent:], "seed", seed)
    bad = [v for v in node.verdicts if v not in (None, "duplicate", "inconclusive")]
    require(not bad, bad, "seed", seed)
    node.close()
    return "%d blocks outlived a kill in the journal" % kept


def is_whole(path):
    """By the CRC, computed here."""
    import zlib
    data = path.read_bytes()
    return (len(data) > 32 and data[:8] == b"jhblock1"
            and zlib.crc32(data[12:]) == int.from_bytes(data[8:12], "little")
            and int.from_bytes(data[12:16], "little") == len(data) - 32)


def strace(*options):
    """The words before a command that is to be traced; None where that cannot be."""
    tool = ["strace", "-f", *options]
    try:
        probe = subprocess.run(tool + ["-o", "/dev/null", "true"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        return None
    return tool if probe.returncode == 0 else None


def traced(tool, node, folder, trace, *options):
    done = subprocess.run(tool + ["-o", str(trace)] + command(node, folder, *options), text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, timeout=TIME_LIMIT + 30,
                          env=dict(os.environ, ASAN_OPTIONS="detect_leaks=0"))
    require(done.returncode == 0, done.stderr)
    return done.stderr


def bad_disks(folder):
    """A full disk costs no block, nor does one that stands still; both are said loudly."""
    for inject, words in (("error=ENOSPC", "NOT in the journal (No space left on device)"),
                          ("delay_enter=1500000", "NOT in the journal (the disk has not answered")):
        tool = strace("-e", "trace=fsync", "-e", "inject=fsync:" + inject)
        if not tool:
            return "SKIP: strace cannot be used here"
        node = FakeNode(PAY_SCRIPT)
        log = traced(tool, node, Path(folder, inject), Path(folder, "trace"), "--blocks", "1")
        require(words in log and node.verdicts[0] is None, log, node.verdicts)
        node.close()
    return None


def whole_calls(lines):
    """A call that strace shows in two pieces as one: a send where it began, others where they
    ended."""
    begun = {}
    for line in lines:
        thread = line.split()[0]
        if line.endswith("<unfinished ...>"):
            begun[thread] = line[:-len("<unfinished ...>")]
            if "submitblock" in line:
                yield line
        elif " resumed>" in line and thread in begun:
            whole = begun.pop(thread) + line.split(" resumed>", 1)[1]
            if "submitblock" not in whole:
                yield whole
        else:
            yield line


def order_on_the_way(folder):
    """write, fsync of the file, fsync of the folder, and only then the block goes out."""
    trace = Path(folder, "trace")
    tool = strace("-e", "trace=openat,write,fsync,sendto,sendmsg,writev", "-s", "400")
    if not tool:
        return "SKIP: strace cannot be used here"
    node = FakeNode(PAY_SCRIPT)
    log = traced(tool, node, Path(folder, "j"), trace, "--blocks", "2")
    steps, file, folders = [], None, set()
    for line in whole_calls(trace.read_text(errors="replace").splitlines()):
        opened = re.search(r'openat\(.*"([^"]*)", ([A-Z_|]+).*= (\d+)', line)
        if opened and opened.group(1).endswith(".block"):
            file = opened.group(3)
            steps.append("open")
        elif opened and opened.group(1).endswith("/j") and "O_DIRECTORY" in opened.group(2):
            folders.add(opened.group(3))
        elif file and re.search(r"\bwrite\(%s," % file, line):
            steps.append("write")
        elif file and re.search(r"\bfsync\(%s\)? " % file, line + " "):
            steps.append("fsync file")
        elif re.search(r"\bfsync\((%s)\)? " % "|".join(folders or {"none"}), line + " "):
            steps.append("fsync folder")
        elif "submitblock" in line and re.search(r"\b(sendto|sendmsg|writev|write)\(", line):
            steps.append("send")
    told = [s for i, s in enumerate(steps) if i == 0 or steps[i - 1] != s]
    one = ["open", "write", "fsync file", "fsync folder", "send"]
    late = "disk has not answered" in log  # then it may be sent before, and says so
    require(late or told == one * (len(told) // 5) and len(told) >= 10, told)
    node.close()
    return "order: %s" % ", ".join(told[:5])


CASES = (kills, every_height_and_size, every_address, versions_and_pace, final_states, bad_states,
         gone_for_a_while, another_stands_in, next_difficulty, somebody_elses_block, cookie, hesitant_verdicts, order_on_the_way,
         bad_disks)


def attempt(case):
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            note = case(Path(folder))
        except Exception as e:  # noqa: every failure is told, with its case
            return case.__name__, "FAIL %s: %s" % (type(e).__name__, e), 0.0
    return case.__name__, note or "", time.monotonic() - began


def calibrate():
    """Once for all runs, which then find what was measured in the cache."""
    subprocess.run([PROGRAM, "demo", "--max-shares", "1", "-q", "-d", "cpu", "-t", "1"],
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   timeout=TIME_LIMIT, check=False)


def main():
    calibrate()
    chosen = [c for c in CASES if not sys.argv[1:] or c.__name__ in sys.argv[1:]]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for name, note, seconds in pool.map(attempt, chosen):
            failed = note.startswith("FAIL")
            failures += failed
            print("%s %s %.1f s %s" % ("FAIL" if failed else "ok  ", name, seconds, note))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
