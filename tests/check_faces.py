#!/usr/bin/env python3
"""check_faces.py - the faces of a running miner, through the whole program while it hashes: the rig API
read by a client that knows its contract alone, and everything that is to be refused. The machine's speed
changes no verdict: events are waited for, and counts are compared."""
import json
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import house
import rig_client

PROGRAM = str((house.BUILD / "joulehash").resolve())
LONGEST_S = 60
violations, checks = [], 0


def check(what, truth, seen=""):
    global checks
    checks += 1
    if not truth:
        violations.append(f"{what}: {seen!r}")


def same(what, seen, wanted):
    check(what, seen == wanted, f"{seen!r}, not {wanted!r}")


class Miner:
    """The demo, with the faces that the options ask for, and what it says of them."""

    def __init__(self, *options):
        self.process = subprocess.Popen(
            [PROGRAM, "demo", "-t", "1", "-d", "cpu", "--kernel", "scalar", "--time-limit", "0", "--json",
             *options], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.log = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stderr:
            self.log.append(line)

    def port(self, face):
        """Where that face listens, from the log."""
        deadline = time.monotonic() + LONGEST_S
        while time.monotonic() < deadline:
            for line in self.log:
                if found := re.search(re.escape(face) + r" at \S+:(\d+)$", line):
                    return int(found.group(1))
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise SystemExit(f"no {face}: {''.join(self.log)}")

    def end(self):
        """(exit status, summary)"""
        out, _ = self.process.communicate(timeout=LONGEST_S)
        return self.process.returncode, json.loads(out)


def wait_for(what, truth):
    deadline = time.monotonic() + LONGEST_S
    while not truth():
        if time.monotonic() > deadline:
            check(what, False, "never")
            return
        time.sleep(0.02)
    check(what, True)


def megahashes(port):
    return rig_client.ask(port, "summary")["SUMMARY"][0]["Total MH"]


def goes_on(what, port):
    """It hashes still, and answers."""
    before = megahashes(port)
    wait_for(f"hashing after {what}", lambda: megahashes(port) > before)


# ---- the rig API ----------------------------------------------------------------------------------

SUMMARY = """Elapsed|MHS av|MHS 5s|MHS 1m|MHS 5m|MHS 15m|GHS av|GHS 5s|Found Blocks|Getworks|Accepted|Rejected|
Hardware Errors|Utility|Discarded|Stale|Get Failures|Local Work|Remote Failures|Network Blocks|Total MH|
Work Utility|Difficulty Accepted|Difficulty Rejected|Difficulty Stale|Best Share|Device Hardware%|
Device Rejected%|Pool Rejected%|Pool Stale%|Last getwork"""
POOLS = """POOL|URL|Status|Priority|Quota|Long Poll|Getworks|Accepted|Rejected|Works|Discarded|Stale|Get Failures|
Remote Failures|User|Last Share Time|Diff1 Shares|Difficulty Accepted|Difficulty Rejected|Difficulty Stale|
Last Share Difficulty|Has Stratum|Stratum Active|Stratum URL|Stratum Difficulty|Has Vmask|Has GBT|Best Share|
Pool Rejected%|Pool Stale%"""
DEVS = """CPU|Name|ID|Enabled|Status|MHS av|MHS 5s|MHS 1m|MHS 5m|MHS 15m|Accepted|Rejected|Hardware Errors|Utility|
Last Share Time|Total MH|Diff1 Work|Difficulty Accepted|Difficulty Rejected|Last Valid Work|Device Hardware%|
Device Rejected%|Device Elapsed"""
SECTIONS = {"summary": ("SUMMARY", 11, SUMMARY), "pools": ("POOLS", 7, POOLS), "devs": ("DEVS", 9, DEVS),
            "edevs": ("DEVS", 9, DEVS), "version": ("VERSION", 22, "CGMiner|API|Miner|Type"),
            "config": ("CONFIG", 33, "Pool Count|Strategy|OS"), "notify": ("NOTIFY", 60, "NOTIFY|Name|ID"),
            "devdetails": ("DEVDETAILS", 69, "DEVDETAILS|Name|ID|Driver|Kernel|Model"),
            "stats": ("STATS", 70, "CGMiner|Miner|Type"),
            "coin": ("COIN", 78, "Hash Method|Current Block Time|Current Block Hash|LP|Network Difficulty")}


def section(what, reply, name, code, fields):
    same(f"{what} status", rig_client.status(reply), ("S", code))
    same(f"{what} id", reply["id"], 1)
    missing = [f for f in re.split(r"\|\s*", fields) if f not in reply[name][0]]
    same(f"{what} fields missing", missing, [])


def read_everything(port):
    for command, (name, code, fields) in SECTIONS.items():
        section(command, rig_client.ask(port, command), name, code, fields)
        records = rig_client.ask_text(port, command)
        same(f"{command} as text", (records[0]["STATUS"], records[0]["Code"]), ("S", str(code)))
        missing = [f for f in re.split(r"\|\s*", fields) if f not in records[1]]
        same(f"{command} fields missing as text", missing, [])
    joined = rig_client.ask(port, "+".join(SECTIONS))
    for command, (name, code, fields) in SECTIONS.items():
        same(f"{command} joined", len(joined[command]), 1)
        section(f"{command} joined", joined[command][0], name, code, fields)
    stats = rig_client.ask(port, "stats")["STATS"]
    check("stats", len(stats) == 2 and "Elapsed" in stats[1], stats)
    pool = rig_client.ask(port, "pools")["POOLS"][0]
    check("pool URL", re.fullmatch(r"stratum\+tcp://127\.0\.0\.1:\d+", pool["URL"]), pool)
    same("pool status", (pool["Status"], pool["User"]), ("Alive", "demo.worker"))
    check("version", rig_client.ask(port, "version")["VERSION"][0]["API"] == "3.7")


def split_and_joined(port):
    whole = b'{"command":"summary+version","parameter":"}"}'
    reply = rig_client.body(rig_client.exchange(port, [bytes([b]) for b in whole]))
    same("byte by byte", sorted(json.loads(reply)), ["id", "summary", "version"])
    for request in (b"sum", b"mary"), (b"version\n",), (b"version\0",), (b"\nversion|\r\n",):
        reply = rig_client.body(rig_client.exchange(port, request, half_close=False))
        check(f"text {request}", reply.startswith("STATUS=S,"), reply)
    reply = rig_client.body(rig_client.exchange(port, [b"versi"], half_close=True))
    check("half a command", ",Code=14," in reply, reply)
    reply = rig_client.body(rig_client.exchange(port, [b'{"command":'], half_close=True))
    check("half an object", '"Code":23' in reply, reply)


def refused(port, may_write):
    for request, code in ((b"none\n", 14), (b'{"x":1}', 24), (b'{"command":"a\\u0000"}', 23),
                          (b"[" * 2000 + b"\n", 14), (b"{" + b"[" * 3000 + b"]" * 3000 + b"}", 23),
                          (b"save|/etc/passwd\n", 14), (b"x" * 8193, 14), (b"{" * 70000, 23)):
        reply = rig_client.exchange(port, [request])
        check(f"{request[:20]!r}", f"{code}".encode() in reply.replace(b'"Code":', b"Code="), reply[:200])
    for verb in (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b'POST / HTTP/1.1\r\n\r\n{"command":"quit"}'):
        same(f"{verb[:4]!r}", rig_client.exchange(port, [verb]), b"")
    if not may_write:
        for command in "pause resume quit zero switchpool enablepool disablepool poolpriority privileged".split():
            same(command, rig_client.status(rig_client.ask(port, command, "0")), ("E", 45))
        same("a joined order", rig_client.ask(port, "summary+quit")["quit"][0]["STATUS"][0]["Code"], 45)


def crowd(port, count):
    """So many that say nothing; then there is room again."""
    peers = []
    for _ in range(count):
        try:
            peers.append(socket.create_connection(("127.0.0.1", port), LONGEST_S))
        except OSError:
            break
    check("a crowd comes", len(peers) == count, len(peers))
    closed = 0
    for peer in peers[::-1]:  # those that were too many hear it at once
        peer.settimeout(0.01)
        try:
            closed += peer.recv(4096) != b"" or True
        except TimeoutError:
            pass
        except OSError:
            closed += 1
    check("most of a crowd is refused", closed >= count - 80, closed)
    for peer in peers:
        peer.close()


def orders(port):
    device = lambda: rig_client.ask(port, "devs")["DEVS"][0]["Enabled"]
    same("privileged", rig_client.status(rig_client.ask(port, "privileged")), ("S", 46))
    same("pause", rig_client.status(rig_client.ask(port, "pause")), ("S", 201))
    same("paused", device(), "N")
    same("resume", rig_client.status(rig_client.ask(port, "resume")), ("S", 202))
    same("resumed", device(), "Y")
    goes_on("a pause", port)
    same("the last pool", rig_client.status(rig_client.ask(port, "disablepool", 0)), ("E", 51))
    same("switchpool", rig_client.status(rig_client.ask(port, "switchpool", 0)), ("S", 27))
    same("no such pool", rig_client.status(rig_client.ask(port, "switchpool", "1")), ("E", 26))
    before = megahashes(port)
    same("zero", rig_client.status(rig_client.ask(port, "zero", "all,false")), ("S", 97))
    check("zeroed", rig_client.ask(port, "summary")["SUMMARY"][0]["Elapsed"] < 3600 and before > 0, before)


def rig_for_writers():
    miner = Miner("--api-bind", "127.0.0.1:0", "--api-allow", "W:127.0.0.1")
    port = miner.port("rig API")
    wait_for("a share", lambda: rig_client.ask(port, "summary")["SUMMARY"][0]["Accepted"] > 0)
    read_everything(port)
    split_and_joined(port)
    refused(port, True)
    goes_on("bad requests", port)
    crowd(port, 200)
    wait_for("room after a crowd", lambda: rig_client.exchange(port, [b"version\n"]) != b"")
    goes_on("a crowd", port)
    orders(port)
    same("quit", rig_client.status(rig_client.ask(port, "quit")), ("S", 203))
    code, summary = miner.end()
    same("exit status", code, 0)
    check("it counted on", summary["hashes"] > 0 and summary["devices"][0]["hw_errors"] == 0, summary)


def rig_for_readers():
    miner = Miner("--api-bind", "127.0.0.1:0")
    port = miner.port("rig API")
    refused(port, False)
    goes_on("orders without a grant", port)
    miner.process.terminate()
    same("exit status", miner.end()[0], 143)


def refused_at_start():
    for options, word in ((("--api-bind", "0.0.0.0:0"), "--api-allow"), (("--api-bind", "name:1"), "numbers"),
                          (("--api-bind", "127.0.0.1"), "ADDRESS:PORT"),
                          (("--api-bind", "127.0.0.1:0", "--api-allow", "W:x"), "W:x"),
                          (("--api-allow", "W:127.0.0.1"), "--api-bind"),
                          (("--api-bind", "192.0.2.1:0", "--api-allow", "127.0.0.1"), "192.0.2.1")):
        done = subprocess.run([PROGRAM, "demo", "-t", "1", "-d", "cpu", "--kernel", "scalar", *options],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=LONGEST_S)
        same(f"{options} exit status", done.returncode, 1)
        check(f"{options} reason", word in done.stderr, done.stderr)


rig_for_writers()
rig_for_readers()
refused_at_start()
house.finish("check_faces", violations, f"{checks} checks")
