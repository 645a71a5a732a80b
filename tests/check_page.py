#!/usr/bin/env python3
"""check_page.py - the dashboard in a real browser (Chromium, headless) while joulehash mines: values
move, pause and resume work, another pool can be chosen, what hostile pools and workers say stays text, nothing is asked of anybody
else, the console is quiet, and a run that has ended is said to be. Everything is waited for, nothing is
timed. Skipped where no Chromium is installed.

With AXE=path of axe.min.js (npm's axe-core) that looks at every state of the page, too, in both colour
schemes and at three widths. `ADDRESS=http://... check_page.py --pictures FOLDER` takes the pictures of
docs/ instead, of a run that is there."""
import itertools
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import browser
import house
from browser import wait_for

PROGRAM = str((house.BUILD / "joulehash").resolve())
TOKEN = "a token of the test, of no use elsewhere".replace(" ", "-")
MARKUP = "<img src=x onerror=document.body.remove()>"
USER = f"worker.{MARKUP}<script>document.body.remove()</script>"
SCHEMES = ("light", "dark")
SIZES = ((390, 844), (1280, 800), (2560, 1440))


class Run:
    """joulehash with its HTTP on a free port, until the block ends."""

    def __init__(self, token, *arguments):
        self.lines, self.address = [], None
        self.process = subprocess.Popen(
            [PROGRAM, *arguments, "-d", "cpu", "--kernel", "scalar", "-t", "1", "--http-bind", "127.0.0.1:0",
             *(["--http-token-file", token] if token else []), "--time-limit", "600"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stderr:
            self.lines.append(line)
            found = re.search(r"HTTP at (127\.0\.0\.1:\d+)", line)
            if found:
                self.address = f"http://{found.group(1)}/"

    def __enter__(self):
        def there():
            assert self.process.poll() is None, "".join(self.lines)
            return self.address

        try:
            wait_for("the address of HTTP", there)
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(browser.PATIENCE_S)


class Pool(threading.Thread):
    """A pool that gives its one job when `open_up` is set, and whose words are what its reader makes of
    them: in the coinbase, in a message, and in the refusal of every other share, unless it is polite."""

    def __init__(self, words, difficulty, nbits, polite=False):
        super().__init__(daemon=True)
        self.words, self.difficulty, self.nbits, self.polite = words, difficulty, nbits, polite
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.open_up, self.shares = threading.Event(), 0
        self.start()

    def job(self):
        script = b"\x03" + struct.pack("<I", 925604)[:3] + self.words.encode()
        first = struct.pack("<I", 1) + b"\x01" + bytes(32) + b"\xff" * 4 + bytes([len(script) + 8]) + script
        second = b"\xff" * 4 + b"\x01" + struct.pack("<Q", 314502113) + b"\x16\x00\x14" + bytes(20) + bytes(4)
        return ["1" + self.words, "00" * 32, first.hex(), second.hex(), [], "20000000", self.nbits, "68000000", True]

    def run(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        def tell(**message):
            client.sendall(json.dumps(message).encode() + b"\n")

        try:
            for line in client.makefile("r", encoding="utf-8"):
                request = json.loads(line)
                method, number = request.get("method"), request.get("id")
                if method == "mining.subscribe":
                    tell(id=number, result=[[], "00000001", 4], error=None)
                elif method == "mining.authorize":
                    tell(id=number, result=True, error=None)
                    self.open_up.wait()
                    tell(id=None, method="client.show_message", params=["hello " + self.words])
                    tell(id=None, method="mining.set_difficulty", params=[self.difficulty])
                    tell(id=None, method="mining.notify", params=self.job())
                elif method == "mining.submit":
                    self.shares += 1
                    taken = self.polite or self.shares % 2 == 0
                    tell(id=number, result=taken or None, error=None if taken else [20, "because " + self.words, None])
                elif number is not None:
                    tell(id=number, result=None, error=[20, "unknown", None])
        except OSError:
            pass  # it has gone


def made_history(now):
    """A history as --state-dir keeps it: half an hour at 20 MH/s, with shares, and a hole in it."""
    kinds = {"hour": 10, "day": 60, "month": 900}
    text = {"joulehash_history": 1}
    for name, step in kinds.items():
        last = int(now) // step * step - step
        text[name] = [[t, step, 20e6 * step, 3, 0, 0, 3 * 20e6 * step / 3 / 2**32, 0, 0, 0, 0, 0, -300]
                      for t in range(last - 180 * step, last + 1, step) if not 60 <= (last - t) // step < 80]
    return json.dumps(text)


def field(name):
    return f"document.querySelector('[data-f=\"{name}\"]').textContent"


def says(name, words):
    return f"{field(name)}.includes({json.dumps(words)})"


def number(name):
    return f"Number.parseFloat({field(name)}.replaceAll(',', ''))"


ACCEPTED = "Number([...document.querySelectorAll('#share-counts > div')].find(d => d.textContent.startsWith('Accepted'))?.lastChild.textContent.replaceAll(',', ''))"


def click(page, selector):
    page.run(f"document.querySelector({json.dumps(selector)}).click()")


def axe(page, state):
    """What axe-core objects to, in words; nothing unless it is there."""
    if not os.environ.get("AXE"):
        return
    page.run(Path(os.environ["AXE"]).read_text(encoding="utf-8") + ";0")
    for (width, height), scheme in itertools.product(SIZES, SCHEMES):
        page.look(width, height, scheme)
        found = page.run("axe.run().then(r => r.violations.map(v => [v.id, ...v.nodes.map(n => n.html.slice(0, 200))]))")
        assert not found, (state, width, scheme, found)
    page.look(1280, 800)
    print(f"axe-core finds nothing in \"{state}\"")


def check_quiet(page, address):
    """No line of the console, and no request but to the program itself."""
    assert not page.console, page.console
    strange = [r["url"] for r in page.requests if not r["url"].startswith((address, "about:"))]
    assert not strange, strange
    assert all(TOKEN not in r["url"] for r in page.requests), "the token stands in an address"
    assert page.run("performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))")


def check_demo(page, run):
    page.open(run.address)
    page.until(says("state", "Mining"))
    page.until(f"{number('hashrate')} > 0")
    assert page.run(says("efficiency", "not measured")) or page.run(f"{number('efficiency')} > 0")
    assert page.run(says("margin", "unknown"))
    assert page.run("document.querySelectorAll('#device-rows tr').length") == 1

    # Values move.
    before = page.run(ACCEPTED)
    page.until(f"{ACCEPTED} > {before}")
    page.until(f"{number('share-rate')} > 0")
    axe(page, "mining")

    # The history of an earlier run, by eye, by keys, as a table; a hole is a hole.
    page.until("document.querySelectorAll('#chart .line').length >= 2 && document.querySelectorAll('#chart .band').length >= 2")
    page.run("document.getElementById('chart').focus()")
    page.press("Home")
    page.until("/20.0 MH\\/s; by shares .* to .* MH\\/s/.test(document.getElementById('chart').getAttribute('aria-valuetext'))")
    first = page.run("document.getElementById('chart').getAttribute('aria-valuetext')")
    page.press("ArrowRight")
    page.until(f"document.getElementById('chart').getAttribute('aria-valuetext') !== {json.dumps(first)}")
    click(page, "#chart-table summary")
    page.until("document.querySelectorAll('#chart-rows tr').length > 100")
    axe(page, "table")
    click(page, "#chart-table summary")
    click(page, "#ranges input[value=day]")
    page.until("/ day$/.test(document.getElementById('readout').textContent)")

    # A wrong token is refused and asked for again; the right one is asked for once.
    click(page, "#pause")
    page.until("document.getElementById('token-dialog').open && document.activeElement.id === 'token'")
    axe(page, "token")
    page.type("not-the-token-that-is-right")
    page.press("Enter")
    page.until("document.getElementById('token-error').textContent !== '' && document.getElementById('token-dialog').open")
    assert not page.run("document.getElementById('token').value")
    page.console[:] = [c for c in page.console if "401" not in c[1]]  # the browser tells of it
    page.type(TOKEN)
    page.press("Enter")
    page.until(says("state", "Paused"))
    page.until(says("pause", "Resume"))
    assert page.run("document.getElementById('said').textContent") == "Paused"
    page.until("document.getElementById('device-rows').textContent.includes('paused by you')")
    axe(page, "paused")
    page.until("document.activeElement.id === 'pause' && !document.getElementById('pause').disabled")
    page.press("Enter")
    page.until(says("state", "Mining"))
    assert not page.run("document.getElementById('token-dialog').open")
    assert page.run("Object.values(localStorage).length === 0 && document.cookie === ''")
    before = page.run(ACCEPTED)
    page.until(f"{ACCEPTED} > {before}")

    # Colours as the system has them; or as they were chosen, which is kept.
    def ground(scheme):
        page.look(1280, 800, scheme)
        return page.run("getComputedStyle(document.body).backgroundColor")

    light, dark = map(ground, SCHEMES)
    pressed = "document.getElementById('theme').getAttribute('aria-pressed')"
    assert light != dark
    page.until(f"{pressed} === 'true'")
    click(page, "#theme")
    assert ground("dark") == light and page.run(pressed) == "false"
    page.open(run.address)
    page.until(says("state", "Mining"))
    assert ground("dark") == light == ground("light")
    ground("dark")
    page.until("matchMedia('(prefers-color-scheme: dark)').matches")
    click(page, "#theme")
    assert (ground("light"), ground("dark")) == (light, dark)

    # Nothing is wider than the window, from a phone to a wall.
    for width in (320, 390, 800, 1280, 2560):
        page.look(width, 800)
        assert page.run("document.documentElement.scrollWidth <= innerWidth"), width
    check_quiet(page, run.address)

    # The end: old figures stay, and are said to be old.
    before = page.run(ACCEPTED)
    run.end()
    page.until("document.body.classList.contains('old')")
    page.until(says("notice", "does not answer"))
    assert page.run(ACCEPTED) >= before > 0
    assert page.run("document.getElementById('pause').disabled")
    axe(page, "no answer")


def check_hostile(page, pool, run):
    page.open("about:blank")  # from here on the page before asks no more
    page.console.clear()
    page.requests.clear()
    page.open(run.address)
    page.until(says("state", "No job yet"))
    page.until(says("notice", "No job yet"))
    assert page.run(f"{number('hashrate')} === 0")
    axe(page, "no job yet")
    pool.open_up.set()
    page.until(says("state", "Mining"))
    assert page.run("document.getElementById('notice').hidden")
    for where, words in (("pool-list", USER), ("pool-list", MARKUP + "/"), ("event-list", f"because /{MARKUP}"), ("event-list", f"hello /{MARKUP}")):
        page.until(f"document.getElementById({json.dumps(where)}).textContent.includes({json.dumps(words)})")
    page.until("document.getElementById('pool-list').textContent.includes('925,604')")
    page.until("document.getElementById('reasons').children.length > 0")
    click(page, "#pause")  # no token file: nobody may, and nobody is asked for a token
    page.until(says("notice-why", "no token file was given"))
    assert not page.run("document.getElementById('token-dialog').open")
    page.console[:] = [c for c in page.console if "403" not in c[1]]
    axe(page, "hostile words, an order refused")
    assert page.run("document.querySelectorAll('img, main script, iframe, object').length") == 0
    check_quiet(page, run.address)


def pool_row(i):
    return f"document.getElementById('pool-list').children[{i}]"


def check_pools(page, pools, run):
    """Another pool is chosen from the page, with the keyboard alone."""
    page.open("about:blank")
    page.console.clear()
    page.requests.clear()
    page.open(run.address)
    page.until(f"document.getElementById('pool-list').children.length === {len(pools)}")
    in_use = [f"{pool_row(i)}.textContent.includes('in use')" for i in range(len(pools))]
    key = [f"{pool_row(i)}.querySelector('button')" for i in range(len(pools))]
    page.until(f"{in_use[0]} && {pool_row(1)}.textContent.includes('Stands by')")
    assert page.run(f"{key[0]}.hidden && !{key[1]}.hidden && !{key[2]}.hidden")
    said = "document.getElementById('said').textContent"
    page.until(f"{said} === 'Mining at stratum+tcp://127.0.0.1:{pools[0]}'")

    # Nobody goes anywhere without the token.
    page.run(f"{key[1]}.focus()")
    page.press("Enter")
    page.until("document.getElementById('token-dialog').open && document.activeElement.id === 'token'")
    page.press("Escape")
    page.until(f"!document.getElementById('token-dialog').open && document.activeElement === {key[1]}")
    assert page.run(in_use[0])
    page.press("Enter")
    page.until("document.getElementById('token-dialog').open && document.activeElement.id === 'token'")
    page.type(TOKEN)
    page.press("Enter")
    page.until(f"{in_use[1]} && {key[1]}.hidden && !{key[0]}.hidden")
    page.until(f"{said} === 'Mining at stratum+tcp://127.0.0.1:{pools[1]}'")
    assert page.run(f"document.activeElement === {pool_row(1)}.querySelector('h3')"), "the focus is lost"
    for words in ("was chosen", "from now on"):
        page.until(f"[...document.querySelectorAll('#event-list li')].some(e => e.textContent.includes('127.0.0.1:{pools[1]}') && e.textContent.includes({json.dumps(words)}))")
    page.until(f"{says('margin', 'USD')} && {says('efficiency', 'J/TH')}")
    axe(page, "several pools, watts and prices given")

    # One that does not answer is chosen all the same, and mining goes on where it is.
    page.run(f"{key[2]}.focus()")
    page.press("Enter")
    page.until(f"{pool_row(2)}.textContent.includes('first choice') && {said}.includes('as soon as it can')")
    assert page.run(f"{in_use[1]} && document.activeElement === {key[2]}")

    # An order meant for a pool that is gone from there is refused.
    assert page.run("fetch('/api/v1/pools/0/select', {method: 'POST', body: JSON.stringify({url: 'stratum+tcp://127.0.0.1:1'}), "
                    f"headers: {{'Content-Type': 'application/json', 'Authorization': 'Bearer {TOKEN}'}}}}).then(r => r.status)") == 409
    assert page.run(in_use[1])
    page.console[:] = [c for c in page.console if "401" not in c[1] and "409" not in c[1]]
    check_quiet(page, run.address)


def take_pictures(page, folder):
    """Those of docs/, of whatever runs at $ADDRESS."""
    page.open(os.environ["ADDRESS"])
    page.until(f"{number('share-rate')} > 0")
    page.until("!!document.querySelector('#chart .line')")
    for width, height in SIZES:
        for scheme in SCHEMES:
            page.look(width, height, scheme)
            drawn = "document.querySelector('#chart .rule')?.getAttribute('x2') > 0.5 * document.getElementById('chart').clientWidth"
            page.until(drawn)
            Path(folder, f"dashboard-{width}-{scheme}.png").write_bytes(page.picture(whole=width > 390))


def main():
    program = browser.find()
    if not program:
        house.skip("no chromium is installed, in which the dashboard would be looked at")
    if sys.argv[1:2] == ["--pictures"]:
        with browser.Browser(program) as page:
            take_pictures(page, sys.argv[2])
        return
    with tempfile.TemporaryDirectory() as folder, browser.Browser(program) as page:
        Path(folder, "history.json").write_text(made_history(time.time()), encoding="ascii")
        page.look(1280, 800)
        token = Path(folder, "token")
        token.write_text(TOKEN + "\n", encoding="ascii")
        token.chmod(0o600)
        with Run(str(token), "demo", "--rolled-only", "--state-dir", folder) as run:
            check_demo(page, run)
        pool = Pool(f"/{MARKUP}/", 1e-4, "1d00ffff")
        with Run(None, "-o", f"stratum+tcp://127.0.0.1:{pool.port}", "-u", USER, "-p", "x") as run:
            check_hostile(page, pool, run)
        pool.listener.close()
        pools = [Pool(f"/pool {i}/", 1e-4, "1d00ffff", polite=True) for i in range(2)]
        with socket.socket() as closed:  # bound, and nobody listens
            closed.bind(("127.0.0.1", 0))
            ports = [*(p.port for p in pools), closed.getsockname()[1]]
            for p in pools:
                p.open_up.set()
            with Run(str(token), *(word for port in ports for word in ("-o", f"stratum+tcp://127.0.0.1:{port}", "-u", "w", "-p", "x")),
                     "--sensor", "watts:38", "--price", "85000", "--tariff", "0.25") as run:
                check_pools(page, ports, run)
    print("check_page: the page lives, obeys, and takes no markup from anybody")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended
    try:
        main()
    except browser.Unusable as why:
        house.skip(f"the browser does not start here: {why}")
