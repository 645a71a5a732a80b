#!/usr/bin/env python3
"""check_live_economics.py - what a run earns and costs, through the whole program: difficulty, height and
reward of the real block being mined drive the figures in the demo, prices come from files and from a web
server of this test's own, the policy stops and starts, and what cannot be known is null with its reason.

Each run goes on until the log has shown what the test waits for, however long that takes here."""
import http.server
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
PATIENCE_S = 90
NEAR = 1e-9


def fail(what):
    sys.exit(f"check_live_economics: {what}")


def demo(words, shown):
    """The JSON summary of a demo that is stopped once a line of its log holds `shown`."""
    run = subprocess.Popen([PROGRAM, "demo", "--json", "-d", "cpu", "-t", "1", "--time-limit",
                            str(PATIENCE_S), *words], stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    seen = []
    for line in run.stderr:
        seen.append(line)
        if shown in line:
            break
    else:
        fail(f"{' '.join(words)}: no \"{shown}\" in\n{''.join(seen)}")
    run.send_signal(signal.SIGTERM)
    threading.Thread(target=run.stderr.read, daemon=True).start()
    summary = json.loads(run.stdout.read())
    if run.wait(PATIENCE_S) not in (0, 128 + signal.SIGTERM):
        fail(f"{' '.join(words)}: ended with {run.returncode}")
    return summary


def near(what, got, wanted):
    if got is None or abs(got - wanted) > NEAR * abs(wanted):
        fail(f"{what}: {got} and not {wanted}")


def check_figures(summary, price, tariff):
    """Every figure again, from the definitions and the summary's own inputs."""
    e, unknown = summary["economics"], summary["unknown"]
    value = {name: one["value"] for name, one in e["inputs"].items()}
    btc_per_hash = value["reward"] / 1e8 / (value["difficulty"] * 2**32)
    near("price", value["price"], price)
    near("hashprice", e["hashprice_per_ph_day"], 1e15 * 86400 * btc_per_hash * price)
    near("revenue", e["revenue_per_day"], value["hashrate"] * 86400 * btc_per_hash * price)
    if value["power"] is None:  # a busy machine may not have measured an interval yet
        if "power" not in unknown["economics/margin_per_day"]:
            fail(f"the margin's reason is {unknown['economics/margin_per_day']}")
        return
    near("electricity", e["electricity_per_day"], value["power"] * 86400 / 3.6e6 * tariff)
    near("margin", e["margin_per_day"], e["revenue_per_day"] - e["electricity_per_day"])


def check_demo():
    """The first real blocks; and other work that pays more takes the machine, and ends with the run."""
    with tempfile.TemporaryDirectory() as folder:
        number = Path(folder, "number")
        run = demo(["--price", "75000", "--tariff", "0.06", "--sensor", "watts:65", "--policy",
                    "--policy-dwell", "0", "--alternative-per-hour", "1e14", "--alternative",
                    f"echo $$ > {number}; echo at work; exec sleep 1000"], "alternative: at work")
        try:
            os.kill(int(number.read_text()), 0)
            fail("the other work outlives the run")
        except ProcessLookupError:
            pass
    check_figures(run, 75000, 0.06)
    e = run["economics"]
    if e["height"] is not None or "economics/height" not in run["unknown"]:
        fail("a version 1 block says its height")
    if (e["network_difficulty"], e["block_reward_sat"]) != (1.0, 50 * 10**8):
        fail(f"the first blocks had difficulty 1 and 50 BTC, not {e}")
    policy, device = e["policy"], run["devices"][0]
    if policy["action"] != "alternative" or policy["switches"] != 1 or policy["dry_run"]:
        fail(f"the policy is {policy}")
    if "policy" not in device["hold"]:
        fail(f"the device mines beside the other work: {device}")


class Server(http.server.BaseHTTPRequestHandler):
    answers = {"/good": ("application/json", '{"work":1000000000000000000000,"p":{"USD":"76176.5"}}'),
               "/html": ("text/html", "<html><body>Are you human?</body></html>")}

    def do_GET(self):
        kind, text = self.answers[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def check_web():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        good = demo(["--price-url", url + "/good", "--price-pointer", "/p/USD"], "price: $76176.50")
        if good["economics"]["inputs"]["price"]["value"] != 76176.5:
            fail(f"the server's price is not in {good['economics']}")
        if good["economics"]["inputs"]["price"]["age_s"] < 0:
            fail("its age is negative")
        bad = demo(["--price-url", url + "/html", "--price-pointer", "/p/USD"], "HTML")
        if bad["economics"]["revenue_per_day"] is not None or \
                "HTML" not in bad["unknown"]["economics/revenue_per_day"]:
            fail(f"HTML is not named in {bad['unknown']}")
        server.shutdown()


def check_files():
    with tempfile.TemporaryDirectory() as folder:
        price = Path(folder, "price")
        price.write_text("76176\n")
        os.utime(price, (time.time() - 9000, time.time() - 9000))
        stale = demo(["--price-file", str(price)], "price: $76176")
        if stale["economics"]["inputs"]["price"]["value"] is not None or \
                "the limit is 3600 s" not in stale["unknown"]["economics/inputs/price"]:
            fail(f"an old price is not refused: {stale['economics']}")
        tariff = Path(folder, "tariff")
        tariff.write_text("mon-fri, 00:00, 24:00, 0.2\n")
        done = subprocess.run([PROGRAM, "demo", "--tariff-file", str(tariff)], text=True,
                              capture_output=True, timeout=PATIENCE_S)
        if done.returncode != 1 or "no price from sat 00:00" not in done.stderr:
            fail(f"a tariff with a hole ended with {done.returncode}: {done.stderr}")


check_demo()
check_web()
check_files()
print("check_live_economics: figures of real blocks, prices of files and servers, the policy, and reasons")
