#!/usr/bin/env python3
"""check_faces.py - the faces of a running miner, through the whole program while it hashes: the rig API
read by a client that knows its contract alone, and everything that is to be refused. The machine's speed
changes no verdict: events are waited for, and counts are compared."""
import http.client as http_client
import json
import os
import re
import select
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import house
import rig_client

PROGRAM = str((house.BUILD / "joulehash").resolve())
LONGEST_S = 60
LONG = os.environ.get("JH_LONG") == "1"
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

    def __init__(self, *options, command="demo", stdin=subprocess.DEVNULL, **environment):
        self.process = subprocess.Popen(
            [PROGRAM, command, "-t", "1", "-d", "cpu", "--kernel", "scalar", "--time-limit", "0", "--json",
             *options], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=os.environ | environment)
        self.log = []
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stderr:
            self.log.append(line)

    def port(self, face, start=1):
        """Where that face listens after so many starts, from the log."""
        deadline = time.monotonic() + LONGEST_S
        while time.monotonic() < deadline:
            found = [re.search(re.escape(face) + r" at \S+:(\d+)$", line) for line in self.log]
            ports = [int(one.group(1)) for one in found if one]
            if len(ports) >= start:
                return ports[start - 1]
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise SystemExit(f"no {face}: {''.join(self.log)}")

    def end_of_all(self):
        """(exit status, the summaries, one for each start)"""
        out, _ = self.process.communicate(timeout=LONGEST_S)
        return self.process.returncode, [json.loads(line) for line in out.splitlines()]

    def end(self):
        """(exit status, summary)"""
        code, (summary,) = self.end_of_all()
        return code, summary

    def state(self):
        """What must be the same after it has begun anew: arguments, processors, kinds of open files."""
        folder = Path(f"/proc/{self.process.pid}")
        kinds = []
        for entry in os.listdir(folder / "fd"):
            try:
                kinds.append(re.sub(r"\d+", "", os.readlink(folder / "fd" / entry)))
            except OSError:
                pass  # closed meanwhile
        allowed = re.search(r"Cpus_allowed_list:.*", (folder / "status").read_text())
        return (folder / "cmdline").read_bytes(), allowed.group(0), sorted(kinds)


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
    open_peers = set(peers)

    def most_are_closed():
        ready, _, _ = select.select(list(open_peers), [], [], 0.1)
        for peer in ready:
            try:
                if peer.recv(4096) == b"":  # what is read before are the words that say so
                    open_peers.discard(peer)
            except OSError:
                open_peers.discard(peer)
        return len(open_peers) <= 80

    wait_for("most of a crowd is refused", most_are_closed)
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


def rig_for_writers(port):
    wait_for("a share", lambda: rig_client.ask(port, "summary")["SUMMARY"][0]["Accepted"] > 0)
    read_everything(port)
    split_and_joined(port)
    refused(port, True)
    goes_on("bad requests", port)
    crowd(port, 200)
    wait_for("room after a crowd", lambda: rig_client.exchange(port, [b"version\n"]) != b"")
    goes_on("a crowd", port)
    orders(port)


# ---- HTTP -----------------------------------------------------------------------------------------

TOKEN = "a-token-for-tests-0123456789"


def http(port, method, path, headers=(), body=None):
    """(status, headers, body) over a connection of its own."""
    peer = http_client.HTTPConnection("127.0.0.1", port, timeout=LONGEST_S)
    peer.request(method, path, body=body, headers=dict(headers))
    reply = peer.getresponse()
    content = reply.read()
    peer.close()
    return reply.status, reply.headers, content


def get(port, path):
    status, headers, content = http(port, "GET", path)
    same(f"GET {path}", (status, headers["Content-Type"]), (200, "application/json; charset=utf-8"))
    return json.loads(content)


BEARER = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}


def resolved(document, schema):
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


KINDS = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_kind(value, kind):
    if kind in ("number", "integer"):
        return isinstance(value, int if kind == "integer" else (int, float)) and not isinstance(value, bool)
    return isinstance(value, KINDS[kind])


def differs(document, schema, value, path):
    """Where an answer is not what the document says of it."""
    schema = resolved(document, schema)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_kind(value, kind) for kind in kinds):
        return [f"{path} is {value!r}, not {kinds}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{path} is {value!r}, not one of {schema['enum']}"]
    found = []
    if isinstance(value, dict):
        known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        found += [f"{path}/{name} is missing" for name in schema.get("required", []) if name not in value]
        for name, one in value.items():
            if name in known:
                found += differs(document, known[name], one, f"{path}/{name}")
            elif others is False:
                found.append(f"{path}/{name} is not in src/view/openapi.json")
            elif isinstance(others, dict):
                found += differs(document, others, one, f"{path}/{name}")
    elif isinstance(value, list) and "items" in schema:
        for i, one in enumerate(value):
            found += differs(document, schema["items"], one, f"{path}/{i}")
    return found


def agrees(document, port, method, path, url, headers=(), body="{}"):
    """The answer is one that the document knows, and of the form that it says."""
    status, got, content = http(port, method.upper(), url, headers, body if method == "post" else None)
    responses = document["paths"][path][method]["responses"]
    check(f"{method} {url} status", str(status) in responses, status)
    said = responses.get(str(status), {}).get("content", {})
    kind = got["Content-Type"].split(";")[0]
    check(f"{method} {url} type", kind in said, kind)
    if kind == "application/json" and kind in said:
        same(f"{method} {url}", differs(document, said[kind]["schema"], json.loads(content), ""), [])
    return status


def openapi(port):
    document = get(port, "/api/v1/openapi.json")
    check("the document is src/view/openapi.json",
          document == json.loads((house.TOP / "src/view/openapi.json").read_text("utf-8")))
    for path, methods in document["paths"].items():
        url = path.replace("{pool}", "0")
        for method in methods:
            same(f"{method} {path}", agrees(document, port, method, path, url, BEARER), 200)
    for span in ("hour", "day", "month"):
        agrees(document, port, "get", "/api/v1/history", f"/api/v1/history?range={span}")
    same("no such range", agrees(document, port, "get", "/api/v1/history", "/api/v1/history?range=x"), 400)
    same("no token", agrees(document, port, "post", "/api/v1/pause", "/api/v1/pause"), 401)
    same("no such pool", agrees(document, port, "post", "/api/v1/pools/{pool}/select", "/api/v1/pools/7/select",
                                BEARER), 404)
    same("another pool", agrees(document, port, "post", "/api/v1/pools/{pool}/select", "/api/v1/pools/0/select",
                                BEARER, '{"url":"stratum+tcp://127.0.0.1:1"}'), 409)
    same("a strange host", agrees(document, port, "get", "/readyz", "/readyz", {"Host": "evil.example"}), 421)


def http_refused(port):
    evil = {"Origin": "http://evil.example"}
    for what, wanted, method, path, headers in (
            ("a cross-site POST", 403, "POST", "/api/v1/pause", BEARER | evil),
            ("a cross-site POST by its site", 403, "POST", "/api/v1/pause", BEARER | {"Sec-Fetch-Site": "cross-site"}),
            ("a form", 415, "POST", "/api/v1/pause", BEARER | {"Content-Type": "application/x-www-form-urlencoded"}),
            ("no token", 401, "POST", "/api/v1/pause", {"Content-Type": "application/json"}),
            ("another token", 401, "POST", "/api/v1/pause", BEARER | {"Authorization": f"Bearer {TOKEN}x"}),
            ("a wrong Host", 421, "GET", "/api/v1/summary", {"Host": "evil.example"}),
            ("a wrong Host with a port", 421, "POST", "/api/v1/pause", BEARER | {"Host": f"evil.example:{port}"}),
            ("a page of another site", 403, "GET", "/api/v1/summary", evil),
            ("nothing there", 404, "GET", "/../../etc/passwd", {}),
            ("a method", 405, "PUT", "/api/v1/summary", {}),
            ("an order by GET", 405, "GET", "/api/v1/pause", BEARER)):
        same(what, http(port, method, path, headers)[0], wanted)
    for what, wanted, raw in (
            ("a long head", 431, b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 9000),
            ("a long target", 414, b"GET /" + b"a" * 9000),
            ("a long body", 413, b"POST /api/v1/pause HTTP/1.1\r\nHost: x\r\nContent-Length: 70000\r\n\r\n" + b"a" * 70000),
            ("a chunked body", 501, b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"),
            ("no host", 400, b"GET / HTTP/1.1\r\n\r\n"), ("TLS", 400, b"\x16\x03\x01\x02\x00\x01\n"),
            ("the rig API", 400, b'{"command":"quit"}\n'), ("HTTP/2", 505, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")):
        reply = rig_client.exchange(port, [raw])
        check(what, reply.startswith(b"HTTP/1.1 %d " % wanted), reply[:100])


def http_works(port):
    with socket.create_connection(("127.0.0.1", port), LONGEST_S) as peer:  # two in one segment
        peer.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                     b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        received = b""
        while more := peer.recv(65536):
            received += more
    same("two at once", received.count(b"HTTP/1.1 200 OK\r\n"), 2)
    same("pause", http(port, "POST", "/api/v1/pause", BEARER)[0], 200)
    summary = get(port, "/api/v1/summary")
    same("paused", (summary["paused"], summary["devices"][0]["hold"]), (True, ["user"]))
    status, _, content = http(port, "GET", "/readyz")
    same("not ready", (status, json.loads(content)), (503, {"ok": False, "why": "paused by the user"}))
    same("resume", http(port, "POST", "/api/v1/resume", BEARER)[0], 200)
    same("resumed", get(port, "/api/v1/devices")["devices"][0]["hold"], [])
    events = [event["text"] for event in get(port, "/api/v1/events")["events"]]
    check("events", "paused" in events and "resumed" in events, events)
    check("the token is in no event", not any(TOKEN in event for event in events))


def hashes(port):
    return get(port, "/api/v1/summary")["hashes"]


def slow_and_crowded(port):
    """Some say nothing or drip, many come; it hashes and answers meanwhile; the slow are closed."""
    slow = [socket.create_connection(("127.0.0.1", port), LONGEST_S) for _ in range(2)]
    slow[1].sendall(b"GET /healthz HTTP/1.1\r\nHost: ")
    crowd(port, 200)
    wait_for("room after a crowd", lambda: rig_client.exchange(
        port, [b"GET /healthz HTTP/1.0\r\n\r\n"]).startswith(b"HTTP/1.1 200"))
    before = hashes(port)
    wait_for("hashing beside slow requests", lambda: hashes(port) > before)
    if not LONG:  # test_server.c has these deadlines, shorter
        return
    over = time.monotonic() + LONGEST_S
    received = b""
    slow[1].settimeout(0.3)  # drips a byte, again and again
    while time.monotonic() < over:
        try:
            slow[1].sendall(b"1")
            more = slow[1].recv(4096)
            received += more
            if not more:
                break
        except TimeoutError:
            pass
        except OSError:
            break
    check("a dripping request is closed", time.monotonic() < over)
    check("a dripping request is told", received.startswith(b"HTTP/1.1 408 ") or received == b"", received)
    same("one that says nothing is closed", slow[0].recv(4096), b"")
    for peer in slow:
        peer.close()


def two_runs(folder):
    token = Path(folder, "token")
    token.write_text(TOKEN + "\n")
    options = ("--api-bind", "127.0.0.1:0", "--http-bind", "127.0.0.1:0", "--http-token-file", str(token),
               "--state-dir", folder)
    miner = Miner(*options, "--api-allow", "W:127.0.0.1")
    rig, port = miner.port("rig API"), miner.port("HTTP")
    rig_for_writers(rig)
    openapi(port)
    http_works(port)
    http_refused(port)
    slow_and_crowded(port)
    counters(port)
    same("quit", rig_client.status(rig_client.ask(rig, "quit")), ("S", 203))
    code, summary = miner.end()
    same("exit status", code, 0)
    check("it counted on", summary["hashes"] > 0 and summary["devices"][0]["hw_errors"] == 0, summary)
    kept = json.loads(Path(folder, "history.json").read_text())
    check("the history is kept", sum(point[2] for point in kept["month"]) > 0, kept)

    again = Miner(*options)
    rig, port = again.port("rig API"), again.port("HTTP")
    check("the history goes on", get(port, "/api/v1/history?range=hour")["step_s"] == 10)
    refused(rig, False)
    goes_on("orders without a grant", rig)
    again.process.terminate()
    same("exit status by a signal", again.end()[0], 143)
    more = json.loads(Path(folder, "history.json").read_text())
    check("the history grew", sum(point[2] for point in more["month"]) > sum(point[2] for point in kept["month"]))
    check("the token is in no log", not any(TOKEN in line for line in miner.log + again.log))


def samples(port):
    """The counters, by series."""
    status, headers, content = http(port, "GET", "/metrics")
    same("metrics", (status, headers["Content-Type"]), (200, "text/plain; version=0.0.4; charset=utf-8"))
    found = {}
    for line in content.decode().splitlines():
        if re.match(r"\w+_(total|count|sum|bucket)[ {]", line):
            series, value = line.rsplit(" ", 1)
            found[series] = float(value)
    return found


def counters(port):
    """They never go back, over a pause and an order to the pool."""
    before = samples(port)
    for path in ("/api/v1/pause", "/api/v1/pools/0/select", "/api/v1/resume"):
        same(path, http(port, "POST", path, BEARER)[0], 200)
        now = samples(port)
        check("counters", now and all(now.get(series, 0) >= value for series, value in before.items()), (before, now))
        before = now


# ---- several pools --------------------------------------------------------------------------------


def chosen_by_http(port, in_use):
    """As the dashboard's key does it, and refused as every order is."""
    urls = [pool["url"] for pool in get(port, "/api/v1/pools")["pools"]]
    path, here = "/api/v1/pools/1/select", in_use()
    for what, wanted, headers, body in (
            ("no token", 401, {"Content-Type": "application/json"}, "{}"),
            ("a page of another site", 403, BEARER | {"Origin": "http://evil.example"}, "{}"),
            ("a wrong Host", 421, BEARER | {"Host": "evil.example"}, "{}"),
            ("a form", 415, BEARER | {"Content-Type": "text/plain"}, "{}"),
            ("the place of another pool", 409, BEARER, json.dumps({"url": urls[0]})),
            ("no object", 400, BEARER, "1")):
        same(f"a pool chosen with {what}", http(port, "POST", path, headers, body)[0], wanted)
    same("the pool meanwhile", in_use(), here)
    for i in (1, 0):
        status, _, content = http(port, "POST", f"/api/v1/pools/{i}/select", BEARER, json.dumps({"url": urls[i]}))
        same("a pool chosen", (status, json.loads(content)), (200, {"selected": i}))
        wait_for(f"pool {i} by HTTP", lambda i=i: in_use() == [i])
        events = [event["text"] for event in get(port, "/api/v1/events")["events"]]
        check("events of a choice", any(text.startswith(f"{urls[i]} was chosen") for text in events), events)


def pools_come_and_go(rig, urls, in_use, accepted):
    """The third is added, the others are removed, while the first one has the work."""
    tell = lambda command, parameter=None: rig_client.status(rig_client.ask(rig, command, parameter))
    for parameter, code in ((None, 52), ("", 52), (urls[2], 53), (f"{urls[2]},c", 53), (",c,d", 53),
                            ("ftp://127.0.0.1:1,c,d", 53), ("stratum+tcp://127.0.0.1:99999,c,d", 53),
                            (f"{urls[2]},,d", 53), (f"{urls[2]},c,d,e", 53), ("http://127.0.0.1:1,c,d", 53)):
        same(f"addpool {parameter}", tell("addpool", parameter), ("E", code))
    reply = rig_client.ask(rig, "addpool", f"{urls[2]},c\\,<d>,s3cret\\\\\\,")
    same("addpool", rig_client.status(reply), ("S", 55))
    same("addpool says", reply["STATUS"][0]["Msg"], f"Added pool 2: '{urls[2]}'")
    added = rig_client.ask(rig, "pools")["POOLS"][2]
    same("the added pool", (added["User"], added["Priority"], added["Stratum Active"]), ("c,<d>", 2, False))
    same("the same one again", rig_client.ask_text(rig, f"addpool|{urls[2]},c\\,<d>,x")[0]["Code"], "55")
    same("the same one removed", tell("removepool", 3), ("S", 68))
    same("the active one", tell("removepool", 0), ("E", 67))
    same("none", tell("removepool"), ("E", 25))
    same("no such one", tell("removepool", 3), ("E", 26))
    before = accepted()
    same("switchpool to the added one", tell("switchpool", 2), ("S", 27))
    wait_for("the added pool", lambda: in_use() == [2] and accepted()[2] > 0)
    reply = rig_client.ask(rig, "removepool", "0")
    same("removepool", rig_client.status(reply), ("S", 68))
    same("removepool says", reply["STATUS"][0]["Msg"], f"Removed pool 0:'{urls[0]}'")
    same("the last one has its number", [pool["URL"] for pool in rig_client.ask(rig, "pools")["POOLS"]],
         [urls[2], urls[1]])
    count = accepted()[0]
    wait_for("it goes on", lambda: in_use() == [0] and accepted()[0] > count)
    same("the other one", tell("removepool", 1), ("S", 68))
    same("the last pool", tell("removepool", 0), ("E", 66))
    same("one pool", rig_client.ask(rig, "config")["CONFIG"][0]["Pool Count"], 1)
    check("what was earned is not forgotten",
          rig_client.ask(rig, "summary")["SUMMARY"][0]["Accepted"] >= sum(before) + count)
    count = accepted()[0]
    wait_for("it goes on alone", lambda: in_use() == [0] and accepted()[0] > count)


def two_pools(folder):
    """Orders to pools, at those that share no code with the miner; counters over all of it."""
    pools = [subprocess.Popen([sys.executable, str(house.TOP / "tests/pool/stratum_pool.py"), "--seed", str(seed),
                               "--seconds", "120"], stdout=subprocess.PIPE, text=True) for seed in (1, 2, 3)]
    try:
        ports = [int(pool.stdout.readline()) for pool in pools]
        urls = [f"stratum+tcp://127.0.0.1:{port}" for port in ports]
        miner = Miner("-o", urls[0], "-u", "a.<b>|,=", "-o", urls[1], "-u", "b", "--api-bind", "127.0.0.1:0",
                      "--api-allow", "W:127.0.0.1", "--http-bind", "127.0.0.1:0", "--http-token-file",
                      str(Path(folder, "token")), command="mine")
        rig, port = miner.port("rig API"), miner.port("HTTP")
        seen = {}

        def in_use():
            """Which pool has the work; and no counter went back."""
            active = [pool["POOL"] for pool in rig_client.ask(rig, "pools")["POOLS"] if pool["Stratum Active"]]
            now = samples(port)
            for series, value in seen.items():
                if now.get(series, -1) < value:
                    check("a counter went back", False, (series, value, now.get(series)))
            seen.update(now)
            return active

        def accepted():
            return [pool["Accepted"] for pool in rig_client.ask(rig, "pools")["POOLS"]]

        wait_for("the first pool", lambda: in_use() == [0] and accepted()[0] > 0)
        chosen_by_http(port, in_use)
        same("a user as text", rig_client.ask_text(rig, "pools")[1]["User"], "a.<b>\\|\\,\\=")
        same("switchpool", rig_client.status(rig_client.ask(rig, "switchpool", 1)), ("S", 27))
        wait_for("the second pool", lambda: in_use() == [1] and accepted()[1] > 0)
        same("disablepool", rig_client.status(rig_client.ask(rig, "disablepool", "1")), ("S", 48))
        same("disablepool again", rig_client.status(rig_client.ask(rig, "disablepool", "1")), ("I", 50))
        same("the last one", rig_client.status(rig_client.ask(rig, "disablepool", "0")), ("E", 51))
        wait_for("the first pool again", lambda: in_use() == [0])
        same("disabled", rig_client.ask(rig, "pools")["POOLS"][1]["Status"], "Disabled")
        before = accepted()[0]
        wait_for("its shares", lambda: accepted()[0] > before)
        same("enablepool", rig_client.status(rig_client.ask(rig, "enablepool", 1.0)), ("S", 47))
        wait_for("the enabled pool", lambda: in_use() == [1])  # it is the first in order still
        same("poolpriority", rig_client.status(rig_client.ask(rig, "poolpriority", "0,1")), ("S", 73))
        wait_for("the order", lambda: in_use() == [0])
        pools_json = get(port, "/api/v1/pools")["pools"]
        same("priorities", [pool["priority"] for pool in pools_json], [0, 1])
        pools_come_and_go(rig, urls, in_use, accepted)
        removed = get(port, "/api/v1/pools")["pools_removed"]
        for url in ("/api/v1/pools", "/api/v1/summary"):
            agrees(get(port, "/api/v1/openapi.json"), port, "get", url, url)
        same("pools removed", sorted(pool["url"] for pool in removed), sorted(urls))  # the third was there twice
        same("quit", rig_client.status(rig_client.ask(rig, "quit")), ("S", 203))
        code, summary = miner.end()
        same("exit status at pools", code, 0)
        books = summary["pools"] + summary["pools_removed"]
        for pool in books + [summary]:
            same("the books", pool["found"], sum(pool[name] for name in (
                "accepted", "rejected", "stale", "lost", "throttled", "pending")))
        same("the sum of the books", sum(pool["accepted"] for pool in books), summary["accepted"])
        same("where it was earned", {pool["url"] for pool in books if pool["accepted"] > 0}, set(urls))
        check("no password in the log", not any("s3cret" in line for line in miner.log))
    finally:
        for pool in pools:
            pool.kill()
            pool.wait()


# ---- the program begun anew -----------------------------------------------------------------------


def told(manager):
    """What the service manager has heard, of what matters."""
    heard = []
    while select.select([manager], [], [], 0)[0]:
        heard += [line for line in manager.recv(4096).decode().split("\n")
                  if re.match("READY|RELOADING|STOPPING", line)]
    return heard


def no_more(now, before):
    """The same arguments and processors, and no file that was not open before; one may be gone, as that
    of a client that had not left yet."""
    return now[:2] == before[:2] and not Counter(now[2]) - Counter(before[2])


def begun_anew(folder):
    """With what it was started with, in the same process; not when it could not be started so."""
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(str(Path(folder, "notify")))
    config = Path(folder, "config.json")
    config.write_text('{"quiet": false}')
    pool = subprocess.Popen([sys.executable, str(house.TOP / "tests/pool/stratum_pool.py"), "--seconds", "120",
                             "--password", "s3cret"], stdout=subprocess.PIPE, text=True)
    try:
        url = f"stratum+tcp://127.0.0.1:{int(pool.stdout.readline())}"
        face = ("--api-bind", "127.0.0.1:0", "--api-allow", "W:127.0.0.1")
        miner = Miner("-c", str(config), "-o", url, "-u", "a", "-p", "s3cret", *face, command="mine",
                      NOTIFY_SOCKET=str(Path(folder, "notify")))
        mines = lambda port: rig_client.ask(port, "summary")["SUMMARY"][0]["Accepted"] > 0
        rig, heard = miner.port("rig API"), []
        wait_for("a share", lambda: mines(rig))
        config.write_text("{")
        reply = rig_client.ask(rig, "restart")
        same("a broken configuration", rig_client.status(reply), ("E", 205))
        check("it is named", str(config) in reply["STATUS"][0]["Msg"], reply)
        goes_on("a refused restart", rig)
        config.write_text("{}")
        rig_client.ask(rig, "addpool", "127.0.0.1:1,b,c")  # is not there any more after it
        rig_client.ask(rig, "removepool", 1)
        wait_for("no pool but one", lambda: not any("127.0.0.1:1" in pool["URL"] for pool in
                                                    rig_client.ask(rig, "pools")["POOLS"]))
        before = miner.state()
        check("no password in the list of processes", b"s3cret" not in before[0], before[0])
        starts = 3 if LONG else 2
        for start in range(2, starts + 1):
            same("restart", rig_client.status(rig_client.ask(rig, "restart")), ("S", 204))
            rig = miner.port("rig API", start)
            wait_for("a share after a restart", lambda: mines(rig))
            wait_for("as it was before", lambda: no_more(miner.state(), before))
            heard += told(manager)
        same("what the service manager heard", heard, ["READY=1"] + ["RELOADING=1", "READY=1"] * (starts - 1))
        same("quit", rig_client.status(rig_client.ask(rig, "quit")), ("S", 203))
        code, summaries = miner.end_of_all()
        same("exit status after restarts", code, 0)
        same("at the end", told(manager), ["STOPPING=1"])
        same("a summary of each", len(summaries), starts)
        for summary in summaries:
            same("its books", summary["found"], sum(summary[name] for name in (
                "accepted", "rejected", "stale", "lost", "throttled")))
        check("no password in its log", not any("s3cret" in line for line in miner.log))

        miner = Miner("-c", "/dev/stdin", *face, command="mine", stdin=subprocess.PIPE)
        miner.process.stdin.write(json.dumps({"pools": [{"url": url, "user": "a", "pass": "s3cret"}]}))
        miner.process.stdin.close()
        miner.process.stdin = None
        rig = miner.port("rig API")
        reply = rig_client.ask(rig, "restart")
        same("what cannot be read again", rig_client.status(reply), ("E", 205))
        check("what it is", "/dev/stdin" in reply["STATUS"][0]["Msg"], reply)
        wait_for("it mines on", lambda: mines(rig))
        rig_client.ask(rig, "quit")
        same("exit status after all", miner.end()[0], 0)
    finally:
        pool.kill()
        pool.wait()
        manager.close()


def refused_at_start():
    for options, word in ((("--api-bind", "0.0.0.0:0"), "--api-allow"), (("--api-bind", "name:1"), "numbers"),
                          (("--api-bind", "127.0.0.1"), "ADDRESS:PORT"),
                          (("--api-bind", "127.0.0.1:0", "--api-allow", "W:x"), "W:x"),
                          (("--api-allow", "W:127.0.0.1"), "--api-bind"),
                          (("--api-bind", "192.0.2.1:0", "--api-allow", "127.0.0.1"), "192.0.2.1"),
                          (("--http-bind", "0.0.0.0:0"), "--http-token-file"),
                          (("--http-bind", "[::]:0"), "--http-token-file"),
                          (("--http-bind", "127.0.0.1:0", "--http-token-file", "/nonexistent"), "/nonexistent"),
                          (("--http-bind", "127.0.0.1:0", "--http-token-file", "/dev/null"), "16 to 256"),
                          (("--http-token-file", "x"), "--http-bind"), (("--state-dir", "x"), "--http-bind")):
        done = subprocess.run([PROGRAM, "demo", "-t", "1", "-d", "cpu", "--kernel", "scalar", *options],
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=LONGEST_S)
        same(f"{options} exit status", done.returncode, 1)
        check(f"{options} reason", word in done.stderr, done.stderr)


with tempfile.TemporaryDirectory() as temporary:
    two_runs(temporary)
    two_pools(temporary)
    begun_anew(temporary)
refused_at_start()
house.finish("check_faces", violations, f"{checks} checks")
