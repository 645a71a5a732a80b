#!/usr/bin/env python3
"""check_proxies.py - the built program mines at the Python pool through a real SOCKS5 server
(microsocks) and a real HTTP CONNECT proxy (tinyproxy), with and without passwords. Where mounts of one
process are possible, only the proxy can find the pool's name, and a name server that belongs to the
miner alone sees no question."""
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
POOL = str(house.TOP / "tests" / "pool" / "stratum_pool.py")
PATIENCE_S = 60
SHARES = 5
NAME = "pool.known-to-the-proxy.test"
TINYPROXY = """Port {port}
Listen 127.0.0.1
Timeout 600
MaxClients 10
Allow 127.0.0.1
{login}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port, process):
    """Until somebody listens there."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        if process.poll() is not None:
            sys.exit(f"{process.args} ended with {process.returncode}")
        with socket.socket() as s:
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    sys.exit(f"{process.args} does not listen")


class NameServer(threading.Thread):
    """Counts the questions for NAME and answers none."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.questions = 0
        self.start()

    def run(self):
        while True:
            question = self.socket.recv(512)
            self.questions += b"known-to-the-proxy" in question.lower()  # the case of letters is shuffled


def private_mounts(folder):
    """The words before a command that give it mounts of its own, or None where that is not possible."""
    words = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    try:
        done = subprocess.run(with_file(words, folder / "hosts", "/etc/hosts", ["cat", "/etc/hosts"]),
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              timeout=PATIENCE_S)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return words if done.returncode == 0 and NAME in done.stdout else None


def with_file(words, ours, theirs, command):
    """The command where the file `theirs` is `ours`, or as it is."""
    if words is None:
        return command
    return [*words, "sh", "-c", 'mount --bind "$1" "$2" && shift 2 && exec "$@"', "sh", str(ours),
            theirs, *command]


def mine(arguments, mounts, resolv, port, host, silence="20"):
    """(exit status, accepted shares, log) of a short run; the pool's socket is at host:port."""
    command = [PROGRAM, *arguments, "-o", f"stratum+tcp://{host}:{port}", "-u", "addr.worker", "--json",
               "-d", "cpu", "-t", "1", "--max-shares", str(SHARES), "--time-limit", str(PATIENCE_S),
               "--retries", "0", "-T", silence, "--kernel", "scalar"]
    done = subprocess.run(with_file(mounts, resolv, "/etc/resolv.conf", command), text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=PATIENCE_S + 30)
    accepted = json.loads(done.stdout)["accepted"] if done.stdout else 0
    return done.returncode, accepted, done.stderr


def start_proxy(kind, login, folder, mounts):
    """(process, port) of a proxy that knows the pool's name."""
    port = free_port()
    if kind == "socks5h":
        command = ["microsocks", "-i", "127.0.0.1", "-p", str(port)]
        command += ["-u", "me", "-P", "secret"] if login else []
    else:
        conf = folder / f"tinyproxy-{port}.conf"
        conf.write_text(TINYPROXY.format(port=port, login="BasicAuth me secret" if login else ""))
        command = ["tinyproxy", "-d", "-c", str(conf)]
    process = subprocess.Popen(with_file(mounts, folder / "hosts", "/etc/hosts", command),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(port, process)
    return process, port


def resolves(name):
    try:
        return bool(socket.getaddrinfo(name, None))
    except OSError:
        return False


def main():
    missing = [p for p in ("microsocks", "tinyproxy") if not shutil.which(p)]
    if missing:
        house.skip(f"no {' and no '.join(missing)} here")
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = NameServer()
        (folder / "hosts").write_text(f"127.0.0.1 localhost {NAME}\n")
        (folder / "resolv.conf").write_text(f"nameserver 127.0.0.1:{server.port}\n")
        mounts = private_mounts(folder)
        host = NAME if mounts else "localhost"
        if not mounts and not resolves(host):
            house.skip(f"nothing here knows where {host} is, and no mounts of one's own")
        if not mounts:
            print("no mounts of one's own here: who resolves names is not looked at")
        pool = subprocess.Popen([sys.executable, POOL, "--seed", "7", "--strict", "--seconds", "600"],
                                stdout=subprocess.PIPE, text=True)
        started = [pool]
        try:
            if not select.select([pool.stdout], [], [], PATIENCE_S)[0]:
                sys.exit("the pool does not start")
            port = int(pool.stdout.readline())
            for kind in ("socks5h", "http"):
                for login in (False, True):
                    proxy, at = start_proxy(kind, login, folder, mounts)
                    started.append(proxy)
                    who = "me:secret@" if login else ""
                    code, accepted, log = mine(["-x", f"{kind}://{who}127.0.0.1:{at}"], mounts,
                                               folder / "resolv.conf", port, host)
                    print(f"{kind:8} login {login!s:6} status {code}, {accepted} accepted, "
                          f"{server.questions} questions")
                    if code != 0 or accepted < SHARES:
                        wrong.append(f"{kind}, login {login}: status {code}, {accepted} shares\n{log}")
                    if "secret" in log:
                        wrong.append(f"{kind}: the password is in the log")
                    if login:
                        code, accepted, log = mine(["-x", f"{kind}://me:wrong@127.0.0.1:{at}"], mounts,
                                                   folder / "resolv.conf", port, host)
                        said = "the proxy refuses the user or password" in log
                        print(f"{kind:8} wrong password: status {code}, said {said}")
                        if code != 2 or not said:
                            wrong.append(f"{kind}, wrong password: status {code}\n{log}")
            if mounts and server.questions:
                wrong.append(f"{server.questions} questions for the name although a proxy was given")
            if mounts:  # and the name server is heard at all
                code, accepted, log = mine([], mounts, folder / "resolv.conf", port, host, silence="1")
                print(f"without a proxy: status {code}, {server.questions} questions")
                if code != 2 or server.questions == 0:
                    wrong.append(f"without a proxy: status {code}, {server.questions} questions\n{log}")
        finally:
            for process in started:
                if process.poll() is None:
                    process.send_signal(signal.SIGTERM)
                    try:
                        process.wait(10)
                    except subprocess.TimeoutExpired:
                        process.kill()
    house.finish("check_proxies", wrong, "2 kinds of proxies")


main()
