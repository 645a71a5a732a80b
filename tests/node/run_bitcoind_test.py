#!/usr/bin/env python3
"""run_bitcoind_test.py - joulehash mining alone on a real node: regtest at a pace, to addresses of
version 0 and 1, and a custom signet of OP_TRUE. The node is $BITCOIND, or bitcoind on the PATH; two
of them, since older ones want to be connected to another."""
import base64
import concurrent.futures
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PROGRAM = os.environ.get("JOULEHASH", "./joulehash")
BITCOIND = os.environ.get("BITCOIND") or shutil.which("bitcoind")
LONG = os.environ.get("JH_LONG") == "1"
TIME_LIMIT = 180  # seconds; only so that a hang ends
V0 = ("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", "0014751e76e8199196d454941c45d1b3a323f1433bd6")
SIGNET_V1 = ("tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
             "5120000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433")


def skip(reason):
    print("SKIP: %s" % reason)
    sys.exit(77)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Node:
    """One bitcoind in a folder of its own, stopped by close."""

    def __init__(self, folder, chain, *options, peer=None):
        self.folder, self.chain = folder, chain
        self.rpc_port, self.port = free_port(), free_port()
        folder.mkdir(parents=True)
        self.log = open(folder / "out", "w", encoding="utf-8")
        self.process = subprocess.Popen(
            [BITCOIND, "-" + chain, "-datadir=%s" % folder, "-rpcport=%d" % self.rpc_port,
             "-port=%d" % self.port, "-bind=127.0.0.1:%d" % self.port, "-listen=1", "-dnsseed=0",
             "-fixedseeds=0", "-discover=0", "-listenonion=0", "-server=1", "-dbcache=8",
             "-maxmempool=5", "-maxtipage=2000000000", "-par=1", "-rpcthreads=8", *options,
             *(["-connect=127.0.0.1:%d" % peer.port] if peer else ["-connect=0"])],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        self.cookie = folder / chain / ".cookie"

    def rpc(self, method, *params):
        request = urllib.request.Request(
            "http://127.0.0.1:%d" % self.rpc_port,
            json.dumps({"id": 1, "method": method, "params": params}).encode(),
            {"Authorization": "Basic " + base64.b64encode(self.cookie.read_bytes()).decode()})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["result"]

    def wait(self, ready):
        """Until ready() is true; False when the node has ended before."""
        end = time.monotonic() + TIME_LIMIT
        while self.process.poll() is None and time.monotonic() < end:
            try:
                if ready():
                    return True
            except (OSError, urllib.error.HTTPError):
                pass
            time.sleep(0.05)
        return False

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


def pair(folder, chain, *options):
    first = Node(folder / "a", chain, *options)
    second = Node(folder / "b", chain, *options, peer=first)
    if not first.wait(lambda: first.rpc("getconnectioncount") > 0):
        print((folder / "a" / "out").read_text()[-2000:])
        raise AssertionError("the two nodes did not meet")
    return first, second


def mine(node, folder, address, *options):
    done = subprocess.run(
        [PROGRAM, "-o", "http://127.0.0.1:%d" % node.rpc_port, "--rpc-cookie", str(node.cookie),
         "--coinbase-addr", address, "--journal", str(folder), "-d", "cpu", "-t", "1",
         "--time-limit", str(TIME_LIMIT), "--json", *options],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        timeout=TIME_LIMIT + 30)
    assert done.returncode == 0, (done.returncode, done.stderr[-3000:])
    return json.loads(done.stdout), done.stderr


def check_chain(node, count, script):
    """The node's chain is ours, each coinbase pays the address, and the node finds no fault."""
    assert node.rpc("getblockcount") == count, node.rpc("getblockcount")
    for height in range(1, count + 1):
        block = node.rpc("getblock", node.rpc("getblockhash", height), 2)
        paid = block["tx"][0]["vout"][0]
        assert paid["scriptPubKey"]["hex"] == script, (height, paid)
    assert node.rpc("verifychain", 4, 0) is True


def regtest(folder):
    blocks = 100 if LONG else 20
    node, peer = pair(folder, "regtest")
    try:
        began = time.monotonic()
        summary, log = mine(node, folder / "journal", V0[0], "--kernel", "scalar",
                            "--block-interval", "0.1", "--blocks", str(blocks),
                            "--coinbase-sig", "/joulehash test/")
        took = time.monotonic() - began
        assert summary["accepted"] == blocks and summary["rejected"] == 0, log[-3000:]
        check_chain(node, blocks, V0[1])
        assert not list((folder / "journal").iterdir())
        assert peer.wait(lambda: peer.rpc("getblockcount") == blocks), "the other node lags"
        return "regtest: %d blocks in %.1f s, %d rejected" % (blocks, took, summary["rejected"])
    finally:
        node.close()
        peer.close()


def signet(folder):
    """Blocks of difficulty 0.0011: half a million times the hashes of regtest's."""
    node, peer = pair(folder, "signet", "-signetchallenge=51")
    try:
        began = time.monotonic()
        summary, log = mine(node, folder / "journal", SIGNET_V1[0], "--blocks", "2")
        took = time.monotonic() - began
        assert summary["accepted"] == 2 and summary["rejected"] == 0, log[-3000:]
        check_chain(node, 2, SIGNET_V1[1])
        return "signet of OP_TRUE: 2 blocks in %.1f s, %d hashes" % (took, summary["hashes"])
    finally:
        node.close()
        peer.close()


def main():
    if not BITCOIND:
        skip("no node: BITCOIND names none and there is no bitcoind on the PATH")
    version = subprocess.run([BITCOIND, "--version"], stdout=subprocess.PIPE, text=True,
                             stderr=subprocess.DEVNULL, check=False)
    if version.returncode != 0:
        skip("%s does not run here" % BITCOIND)
    print(version.stdout.splitlines()[0])
    failures = 0
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(2) as pool:
        for case, result in [(c.__name__, pool.submit(c, Path(folder, c.__name__)))
                             for c in (regtest, signet)]:
            try:
                print("ok   %s" % result.result())
            except Exception as e:  # noqa: every failure is told, with its case
                failures += 1
                print("FAIL %s: %s: %s" % (case, type(e).__name__, e))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
