#!/usr/bin/env python3
"""check_keys.py - the demo on a terminal of its own: each key does what it is for, and the terminal is
given back as it was."""
import os
import pty
import select
import signal
import sys
import termios
import time

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
PATIENCE_S = 60


class Terminal:
    def __init__(self, *words):
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.execv(PROGRAM, [PROGRAM, *words])
        self.seen = ""

    def expect(self, text):
        """Reads on until it has come; what was read before is forgotten."""
        until = time.monotonic() + PATIENCE_S
        while text not in self.seen:
            ready, _, _ = select.select([self.master], [], [], max(0, until - time.monotonic()))
            assert ready, (text, self.seen)
            try:
                more = os.read(self.master, 65536)
            except OSError:  # the other end was closed
                more = b""
            assert more, (text, self.seen)
            self.seen += more.decode(errors="replace")
        self.seen = self.seen[self.seen.index(text) + len(text):]

    def press(self, key):
        os.write(self.master, key.encode())

    def modes(self):
        return termios.tcgetattr(self.master)[3] & (termios.ICANON | termios.ECHO)


def wishes_while_it_starts():
    """A log that is rotated while the program still calibrates, or is ending, does not kill it."""
    terminal = Terminal("demo", "-d", "cpu", "-t", "1", "--debug", "--time-limit", "600")
    terminal.expect("processors may be used")
    for wish in (signal.SIGHUP, signal.SIGUSR2):
        os.kill(terminal.child, wish)
    terminal.expect("keys: h hashrate")
    terminal.press("q")
    terminal.expect("stopping: asked to by key")
    os.kill(terminal.child, signal.SIGHUP)
    terminal.expect("judge ")
    _, status = os.waitpid(terminal.child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, status
    os.close(terminal.master)


def main():
    wishes_while_it_starts()
    terminal = Terminal("demo", "-d", "cpu", "-t", "1", "--kernel", "scalar", "--time-limit", "600")
    terminal.expect("keys: h hashrate")
    assert not terminal.modes()
    terminal.press("h")
    terminal.expect("/s")
    terminal.press("?")
    terminal.expect("keys: h hashrate")
    terminal.press("p")
    terminal.expect("paused")
    terminal.press("s")
    terminal.expect("shares ")
    terminal.press("r")
    terminal.expect("resumed")
    terminal.press("q")
    terminal.expect("stopping: asked to by key")
    terminal.expect("judge ")
    _, status = os.waitpid(terminal.child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, status
    assert terminal.modes() == termios.ICANON | termios.ECHO  # as a new one has them
    os.close(terminal.master)
    print("ok")
    return 0


if __name__ == "__main__":
    try:
        os.close(os.open("/dev/ptmx", os.O_RDWR | os.O_NOCTTY))
    except OSError as error:
        house.skip(f"no terminals here: {error}")
    sys.exit(main())
