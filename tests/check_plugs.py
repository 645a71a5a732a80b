#!/usr/bin/env python3
"""check_plugs.py - plugs through the whole program: a web server plays a Shelly of the second generation
behind digest authentication (RFC 7616), and a Tasmota plug whose figures are arrays. Each stops answering
in the middle of a run, for good or for a while. Judges the summaries, the list of devices, and that no
password gets anywhere but to the plug.

The server counts what it is asked and the plug's state changes with that count, so that how fast the
machine is changes no verdict."""
import base64
import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
PASSWORD = "pa55-w0rd"
WATTS = 360.0
STEP_WH = 0.1  # a Shelly's energy grows by so much with every answer: 360 J
TERAHASH = 1e12
LONGEST_S = 60


def sha256(*parts):
    return hashlib.sha256(":".join(parts).encode()).hexdigest()


class Handler(BaseHTTPRequestHandler):
    """Answers while the plug does; hangs up without a word while it does not."""
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body, *head):
        body = body.encode()
        self.send_response(status)
        for name, value in head:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        plug = self.server.plug
        with plug.lock:
            known = plug.authorised(self)
            silent = known and plug.is_silent()
            body = plug.answer(urlsplit(self.path)) if known and not silent else None
        if silent:
            self.close_connection = True
        elif not known:
            plug.ask_who(self)
        elif body is None:
            self.reply(404, "{}")
        else:
            self.reply(200, json.dumps(body), ("Content-Type", "application/json"))


class Plug:
    def __init__(self, silent=range(0)):
        self.silent = silent  # which requests, counted from 0, get no answer
        self.requests = self.refused = 0
        self.lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.plug = self
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    def is_silent(self):
        self.requests += 1
        return self.requests - 1 in self.silent


class Shelly(Plug):
    kind = "shelly"
    realm, nonce = "shellyplus1pm-a8032ab636ec", "60dc59c6"

    def authorised(self, request):
        fields = dict(re.findall(r'(\w+)="?([^",]+)"?',
                                 request.headers.get("Authorization", "").partition("Digest ")[2]))
        if not fields:
            return False
        who = sha256(fields["username"], self.realm, PASSWORD)
        what = sha256("GET", request.path)
        right = sha256(who, self.nonce, fields["nc"], fields["cnonce"], "auth", what)
        fine = fields["username"] == "admin" and fields["response"] == right
        self.refused += not fine
        return fine

    def ask_who(self, request):
        request.reply(401, "", ("WWW-Authenticate",
                                f'Digest qop="auth", realm="{self.realm}", nonce="{self.nonce}", '
                                'algorithm=SHA-256'))

    def answer(self, url):
        if (url.path, url.query) != ("/rpc/Switch.GetStatus", "id=0"):
            return None
        return {"id": 0, "output": True, "apower": WATTS, "voltage": 230.1,
                "aenergy": {"total": round(1000 + self.requests * STEP_WH, 3)}}


class Tasmota(Plug):
    """Two channels; the total in steps of a watt-hour, too coarse to be of use."""
    kind = "tasmota"

    def authorised(self, request):
        query = parse_qs(urlsplit(request.path).query)
        fine = query.get("user") == ["admin"] and query.get("password") == [PASSWORD]
        self.refused += not fine
        return fine

    def ask_who(self, request):
        request.reply(200, '{"WARNING":"Need user=<username>&password=<password>"}')

    def answer(self, url):
        if url.path != "/cm" or parse_qs(url.query).get("cmnd") != ["Status 8"]:
            return None
        return {"StatusSNS": {"Time": "2026-11-22T12:00:00", "ENERGY": {
            "Total": [1.234, 0.5], "Power": [300, 60], "Voltage": 230}}}


def run(command, *options, code=0):
    """Standard output of a run on a machine without other sensors; the log is on standard error."""
    with tempfile.TemporaryDirectory() as root:
        done = subprocess.run([PROGRAM, command, "-d", "cpu", "--sysfs-root", root, *options],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=180,
                              check=False)
    for text in (done.stdout, done.stderr):
        for secret in (PASSWORD, base64.b64encode(PASSWORD.encode()).decode(), "Digest "):
            assert secret not in text, text
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    return done.stdout, done.stderr


def spec(plug, password=PASSWORD, user="admin"):
    return f"{plug.kind}:{user}:{password}@127.0.0.1:{plug.port}"


def patiently(measure, seconds):
    """measure(seconds), with ever more of them until it returns something."""
    while True:
        found = measure(seconds)
        if found is not None:
            return found
        assert seconds < LONGEST_S, "nothing is measured"
        seconds *= 2


def mined(make, enough, at_first_s):
    """The wall scope of a demo beside a plug, the plug, and the log; a longer one until enough()."""
    def measure(seconds):
        with make() as plug:
            out, log = run("demo", "--json", "--debug", "--protocol-dump", "--kernel", "scalar", "-t", "1",
                           "--time-limit", str(seconds),
                           "--sensor", spec(plug))
            assert plug.refused == 0, plug.refused
        summary = json.loads(out)
        wall, = (e for e in summary["energy"] if e["scope"] == "wall")
        assert wall["source"] == f"{plug.kind}:127.0.0.1:{plug.port}", wall
        if not enough(wall):
            return None
        if wall["j_per_th"] is not None:
            assert abs(wall["power_w"] - wall["joules"] / wall["seconds"]) <= 1e-9 * wall["power_w"]
            assert abs(wall["j_per_th"] - wall["joules"] / wall["hashes"] * TERAHASH) \
                <= 1e-9 * wall["j_per_th"], wall
            assert wall["headline"] and summary["j_per_th"] == wall["j_per_th"], summary
        return wall, plug, log
    return patiently(measure, at_first_s)


def check_shelly_returns():
    """Silent for some requests: what its counter says later bridges that, and it is counted."""
    wall, plug, log = mined(lambda: Shelly(range(2, 7)),
                            lambda w: w["joules"] is not None and w["silences"] > 0
                            and w["state"] == "readable", 8)
    steps = wall["joules"] / (STEP_WH * 3600)
    assert abs(steps - round(steps)) < 1e-6 and 0 < round(steps) < plug.requests, wall
    assert wall["failed_readings"] >= 1 and wall["silences"] >= 1 and wall["uncertainty"] > 0, wall
    assert re.search(r"sensor shelly:127\.0\.0\.1:\d+: (lost|timed out|not understood); until", log), log
    assert re.search(r"sensor shelly:127\.0\.0\.1:\d+: readable", log), log


def check_tasmota_stops():
    """Power alone: what was measured stands, and what came after is not counted."""
    wall, _, _ = mined(lambda: Tasmota(range(3, 10 ** 6)),
                       lambda w: w["joules"] is not None and w["silences"] > 0, 7)
    assert abs(wall["power_w"] - WATTS) < 1e-6, wall
    assert wall["state"] in ("lost", "timed out", "not understood"), wall
    assert wall["failed_readings"] >= 1 and 1 <= wall["samples"] <= 2, wall


def check_devices():
    """Two that answer (two power supplies: both together are the wall). Then, besides, two with a wrong
    password, and one that is not there: some of the wall is no wall."""
    with Shelly() as one, Tasmota() as two, Shelly() as three, Tasmota() as four, \
            socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # and not listening: refused
        gone = closed.getsockname()[1]
        good = "--sensor", spec(one), "--sensor", spec(two)
        fine, _ = run("devices", "--json", *good)
        out, _ = run("devices", "--json", *good, "--sensor", spec(three, password="wrong"),
                     "--sensor", spec(four, password="wrong"), "--sensor", f"shelly:127.0.0.1:{gone}")
        assert three.refused > 0 and four.refused > 0 and one.refused + two.refused == 0
    sensors = {s["name"]: s for s in json.loads(fine)["sensors"]}
    for plug in (one, two):
        found = sensors[f"{plug.kind}:127.0.0.1:{plug.port}"]
        assert found["readable"] and found["used"] and found["scope"] == "wall", found
    sensors = {s["name"]: s for s in json.loads(out)["sensors"]}
    for plug in (one, two):
        found = sensors[f"{plug.kind}:127.0.0.1:{plug.port}"]
        assert found["readable"] and not found["used"] and "others" in found["use"], found
    for plug in (three, four):
        found = sensors[f"{plug.kind}:127.0.0.1:{plug.port}"]
        assert found["status"] == "denied" and not found["used"], found
        assert "password" in found["advice"], found
    found = sensors[f"shelly:127.0.0.1:{gone}"]
    assert found["status"] == "lost" and found["why"] and found["advice"], found


def check_refused():
    """A spelling mistake must not put the password on the screen."""
    for text in (f"shely:admin:{PASSWORD}@127.0.0.1", f"shelly:ftp://admin:{PASSWORD}@127.0.0.1",
                 f"shelly:admin:{PASSWORD}@[::1"):
        run("devices", "--sensor", text, code=1)


def main():
    checks = check_devices, check_refused, check_shelly_returns, check_tasmota_stops
    with ThreadPoolExecutor() as pool:  # they wait most of the time
        for check, done in [(check, pool.submit(check)) for check in checks]:
            done.result()
            print("ok: %s" % check.__name__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
