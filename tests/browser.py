"""browser.py - a headless Chromium, driven over its DevTools protocol with nothing but the standard
library: pages opened, scripts asked, keys pressed, pictures taken; every request and every line of the
console is kept. Waiting is for conditions, never for a time."""
import base64
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

PATIENCE_S = 120  # a machine on which something takes so long is broken


def find():
    """The browser's program, or None."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)


def wait_for(what, condition, patience_s=PATIENCE_S):
    """What condition() gives once that is true; it is asked again and again."""
    end = time.monotonic() + patience_s
    while True:
        result = condition()
        if result:
            return result
        assert time.monotonic() < end, f"waited {patience_s} s for {what}"
        time.sleep(0.05)


class Unusable(Exception):
    """The browser is installed and does not start here; in words."""


class WebSocket:
    """RFC 6455, the client's side: text messages, whole."""

    def __init__(self, port, path):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_S)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
                             f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                             "Sec-WebSocket-Version: 13\r\n\r\n").encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self.receive()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        assert b" 101 " in head.split(b"\r\n")[0], head

    def receive(self):
        got = self.socket.recv(1 << 16)
        assert got, "the browser closed the connection"
        return got

    def take(self, count):
        while len(self.buffer) < count:
            self.buffer += self.receive()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def send(self, text, opcode=1):
        body, mask = text.encode() if isinstance(text, str) else text, os.urandom(4)
        size = len(body)
        head = bytes([0x80 | opcode])
        if size < 126:
            head += bytes([0x80 | size])
        elif size < 1 << 16:
            head += struct.pack("!BH", 0x80 | 126, size)
        else:
            head += struct.pack("!BQ", 0x80 | 127, size)
        masked = (int.from_bytes(body, "big") ^ int.from_bytes((mask * (size // 4 + 1))[:size], "big")).to_bytes(size, "big")
        self.socket.sendall(head + mask + masked)

    def read(self):
        message = b""
        while True:
            first, second = self.take(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack("!H", self.take(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", self.take(8))[0]
            body = self.take(size)
            opcode = first & 0x0F
            if opcode == 8:
                raise ConnectionError("the browser closed the connection")
            if opcode == 9:
                self.send(body, 10)
            elif opcode in (0, 1):
                message += body
                if first & 0x80:
                    return message.decode()


class Browser:
    """A process of Chromium with a profile of its own, and one page in it."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)
        self.errors = open(Path(self.folder.name, "stderr"), "w+", encoding="utf-8", errors="replace")
        self.process = subprocess.Popen(
            [program, "--headless=new", "--remote-debugging-port=0", "--no-first-run", "--disable-gpu",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars", "--no-proxy-server",
             *(["--no-sandbox"] if os.geteuid() == 0 else []),  # it refuses to have one as root
             f"--user-data-dir={self.folder.name}/profile", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=self.errors, start_new_session=True,
            env=dict(os.environ, HOME=self.folder.name))
        self.requests, self.console, self.number = [], [], 0

    def __enter__(self):
        try:
            self.connect()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.errors.close()
        self.folder.cleanup()

    def connect(self):
        address = Path(self.folder.name, "profile", "DevToolsActivePort")

        def there():
            if self.process.poll() is not None:
                raise Unusable(Path(self.errors.name).read_text(errors="replace").strip()[-400:])
            return address.exists() and len(address.read_text().split()) == 2

        wait_for("the browser", there)
        port, path = address.read_text().split()
        self.socket, self.session = WebSocket(int(port), path), None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def note(self, message):
        """Keeps what the page did by itself."""
        method, values = message.get("method"), message.get("params", {})
        if method == "Network.requestWillBeSent":
            self.requests.append(values["request"])
        elif method == "Runtime.exceptionThrown":
            details = values["exceptionDetails"]
            self.console.append(("exception", details.get("exception", {}).get("description") or details["text"]))
        elif method == "Runtime.consoleAPICalled":
            self.console.append((values["type"], " ".join(str(a.get("value", a.get("description"))) for a in values["args"])))
        elif method == "Log.entryAdded":
            entry = values["entry"]
            self.console.append((entry["level"], f"{entry['text']} {entry.get('url', '')}"))

    def call(self, method, **values):
        self.number += 1
        message = {"id": self.number, "method": method, "params": values}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.read())
            if answer.get("id") == self.number:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]
            self.note(answer)

    def run(self, script):
        """The value of a script, or of what its promise gives."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, (script[:200], answer["exceptionDetails"])
        return answer["result"].get("value")

    def until(self, script, patience_s=PATIENCE_S):
        def looked():
            broken = [line for kind, line in self.console if kind == "exception"]
            assert not broken, broken
            return self.run(script)

        return wait_for(script, looked, patience_s)

    def open(self, address):
        self.call("Page.navigate", url=address)
        self.until(f"location.href.startsWith({json.dumps(address)}) && document.readyState === 'complete'")

    def press(self, key, text=""):
        code = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowLeft": 37, "ArrowRight": 39, "Home": 36, "End": 35}.get(key, 0)
        if key == "Enter":
            text = "\r"
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=code, **({"text": text} if text else {}))
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def look(self, width, height, scheme="light", scale=1, reduced=True):
        """How large the window is, and what its reader wants to see."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce" if reduced else "no-preference"}])

    def picture(self, whole=True):
        """A PNG of the window, or of the whole page."""
        options = {}
        if whole:
            size = self.call("Page.getLayoutMetrics")["cssContentSize"]
            options = {"clip": {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}, "captureBeyondViewport": True}
        return base64.b64decode(self.call("Page.captureScreenshot", format="png", **options)["data"])
