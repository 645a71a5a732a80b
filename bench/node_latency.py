#!/usr/bin/env python3
"""node_latency.py - from a node's answer to a long poll with a new tip to a block upon that tip: how
long the whole way takes, of which the threads' new job is a part. The node is the tests' own; the
difficulty is out of reach until the tip changes, and trivial then. Run in a build folder."""
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "node"))
from fake_node import FakeNode  # noqa: E402 (found by the line above)

PROGRAM = os.environ.get("JOULEHASH", "./joulehash")
PAY = ("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
       bytes.fromhex("0014751e76e8199196d454941c45d1b3a323f1433bd6"))
ROUNDS = 20


def measure(transactions, options):
    """Milliseconds from the answer to the block's arrival, of each round."""
    hard = {"bits": 0x1c00ffff, "transactions": transactions}
    node = FakeNode(PAY[1], [hard])
    polls, times, ready = [], [], threading.Semaphore(0)

    def on_template(request):
        if "longpollid" in request["params"][0]:
            ready.release()

    def on_block(_request):
        arrived = time.monotonic()
        answered = [t for method, t in node.replied if method == "getblocktemplate"]
        times.append((arrived - answered[-1]) * 1e3)

    node.refuse = {"getblocktemplate": on_template, "submitblock": on_block}
    with tempfile.TemporaryDirectory() as journal:
        miner = subprocess.Popen([PROGRAM, "-o", "http://127.0.0.1:%d" % node.port, "-O", "user:word",
                                  "--coinbase-addr", PAY[0], "--journal", journal, "-q", "-d", "cpu",
                                  "--blocks", str(ROUNDS), *options], stdout=subprocess.DEVNULL)
        while miner.poll() is None:
            if not ready.acquire(timeout=0.5):
                continue
            time.sleep(0.3)  # the threads are at work on what cannot be found
            with node.lock:
                easy = {"transactions": transactions}
                node.scenes = [easy] * (len(node.accepted) + 1) + [hard]
                node.parents.add(node.tip)
                node.tip = bytes([len(polls)]) + node.tip[1:]
                polls.append(1)
                node.lock.notify_all()
    node.close()
    return times


for transactions in (0, 4000):
    t = measure(transactions, sys.argv[1:])
    print("%4d transactions: %d blocks, median %.1f ms, least %.1f, most %.1f" % (
        transactions, len(t), statistics.median(t), min(t), max(t)))
