"""fake_node.py - a Bitcoin node as a miner sees it: JSON-RPC over HTTP, templates, long polls,
proposals, and a verdict on every block by block_judge. What it gives and how it misbehaves is set
by whoever makes it."""
import base64
import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import block_judge


START_TIME, TIP_TIME = 1_700_000_000, 1_700_900_000  # of headers


class Failure(Exception):
    """A JSON-RPC error."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


class FakeNode:
    """Thread-safe; `scenes` is a list of dicts that change the template, block after block (the last
    one stays): height, transactions (how many), aux (None: absent), bits, segwit, rules, ..."""

    def __init__(self, pay_script, scenes=({},), chain="regtest", user="user", password="word",
                 port=0):
        self.pay_script, self.scenes, self.chain = pay_script, list(scenes), chain
        self.login = self.login_of(user, password)
        self.lock = threading.Condition()
        self.tip = hashlib.sha256(chain.encode()).digest()
        self.next_height = 1
        self.parents = set()  # of the blocks of the chain
        self.accepted = []   # (hash, height) in order
        self.submitted = {}  # hash: the set of raw blocks that came under it
        self.verdicts = []   # every word given to submitblock, None for a yes
        self.proposals = []  # the same for proposals
        self.calls = []      # (method, monotonic time)
        self.replied = []    # (method, monotonic time when its answer began to be written)
        self.times_told = []  # by getblockheader
        self.refuse = {}     # method: an answer function that is asked first
        self.closing = False
        self.made = {}
        self.server = ThreadingHTTPServer(("127.0.0.1", port), self.handler())
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # miners that die are no news
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02},
                         daemon=True).start()

    @staticmethod
    def login_of(user, password):
        return "Basic " + base64.b64encode(("%s:%s" % (user, password)).encode()).decode()

    def close(self):
        with self.lock:
            self.closing = True
            self.lock.notify_all()
        self.server.shutdown()
        self.server.server_close()

    # ---- templates ----

    def scene(self):
        return self.scenes[min(len(self.accepted), len(self.scenes) - 1)]

    def current(self):
        """The template of the present tip."""
        scene = self.scene()
        count = scene.get("transactions", 0)
        if count not in self.made:
            raws = [block_judge.made_transaction(i, i % 3 != 0) for i in range(count)]
            self.made[count] = [block_judge.Transaction(block_judge.Reader(r)) for r in raws]
        return {
            "parent": self.tip, "height": scene.get("height", self.next_height),
            "bits": scene.get("bits", 0x207fffff), "version": scene.get("version", 0x20000000),
            "curtime": int(time.time()), "mintime": 1_600_000_000,
            "value": scene.get("value", 5_000_000_000), "segwit": scene.get("segwit", True),
            "transactions": [t.raw for t in self.made[count]], "parsed": self.made[count],
            "aux": scene.get("aux") if scene.get("aux_required", True) else None, "scene": scene,
        }

    def template_json(self):
        t = self.current()
        scene = t["scene"]
        segwit = t["segwit"]
        out = {
            "capabilities": ["proposal"], "version": t["version"],
            "rules": scene.get("rules", ["csv", "!segwit", "taproot"] if segwit else ["csv"]),
            "vbavailable": {}, "vbrequired": 0, "previousblockhash": t["parent"][::-1].hex(),
            "transactions": [{
                "data": p.raw.hex(), "txid": p.txid[::-1].hex(), "hash": p.wtxid[::-1].hex(),
                "depends": [], "fee": 100, "sigops": 0,
                "weight": 3 * len(p.bare) + len(p.raw)} for p in t["parsed"]],
            "coinbasevalue": t["value"], "longpollid": self.poll_id(),
            "target": "%064x" % block_judge.target_of(t["bits"]), "mintime": t["mintime"],
            "mutable": ["time", "transactions", "prevblock"], "noncerange": "00000000ffffffff",
            "sigoplimit": 80000, "sizelimit": 4000000, "weightlimit": 4000000,
            "curtime": t["curtime"], "bits": "%08x" % t["bits"], "height": t["height"],
        }
        if scene.get("aux") is not None:
            out["coinbaseaux"] = {"flags": scene["aux"].hex()}
        elif scene.get("aux_empty"):
            out["coinbaseaux"] = {}
        if segwit and scene.get("commitment", True):
            root = block_judge.merkle_root([b"\x00" * 32] + [p.wtxid for p in t["parsed"]])
            out["default_witness_commitment"] = (
                "6a24aa21a9ed" + block_judge.double_sha(root + b"\x00" * 32).hex())
        out.update(scene.get("extra", {}))
        return out

    def poll_id(self):
        return self.tip[::-1].hex() + str(len(self.accepted))

    # ---- methods ----

    def getblockchaininfo(self, _params):
        return {"chain": self.chain, "blocks": self.next_height - 1,
                "headers": self.next_height - 1, "initialblockdownload": False}

    def getblocktemplate(self, params):
        asked = params[0]
        if "segwit" not in asked["rules"] or "signet" not in asked["rules"]:
            raise Failure(-8, "getblocktemplate must be called with the segwit rule set")
        if asked.get("mode") == "proposal":
            word = block_judge.judge(bytes.fromhex(asked["data"]), self.current(), self.pay_script,
                                     check_work=False)
            self.proposals.append(word)
            return word
        if "longpollid" in asked:
            while asked["longpollid"] == self.poll_id() and not self.closing:
                self.lock.wait(1)
        return self.template_json()

    def submitblock(self, params):
        raw = bytes.fromhex(params[0])
        name = block_judge.double_sha(raw[:80])[::-1].hex()
        self.submitted.setdefault(name, set()).add(raw)
        if name in (h for h, _ in self.accepted):
            self.verdicts.append("duplicate")
            return "duplicate"
        template = self.current()
        word = block_judge.judge(raw, template, self.pay_script)
        if word == "prev-blk-not-found" and raw[4:36] in self.parents:
            word = "inconclusive"  # stored beside the chain
        self.verdicts.append(word)
        if word == "Block decode failed":
            raise Failure(-22, word)
        if word is None:
            self.accepted.append((name, template["height"]))
            self.parents.add(self.tip)
            self.tip = bytes.fromhex(name)[::-1]
            self.next_height = template["height"] + 1
            self.lock.notify_all()
        return word

    def getblockheader(self, params):
        for name, height in self.accepted:
            if name == params[0]:
                self.times_told.append(TIP_TIME)
                return {"hash": name, "height": height, "confirmations": 1, "time": TIP_TIME}
        if int(params[0], 16) < 1 << 32:  # see getblockhash
            self.times_told.append(START_TIME)
            return {"hash": params[0], "confirmations": 9, "time": START_TIME}
        raise Failure(-5, "Block not found")

    def getblockhash(self, params):
        """Of blocks that nobody mined here: the height as a hash."""
        return "%064x" % params[0]

    # ---- HTTP ----

    def answer(self, request):
        method = request["method"]
        with self.lock:
            self.calls.append((method, time.monotonic()))
            asked_first = self.refuse.get(method)
            if asked_first:
                special = asked_first(request)
                if special is not None:
                    return special
            try:
                result = getattr(self, method)(request["params"])
                return 200, {"result": result, "error": None, "id": request["id"]}
            except Failure as e:
                return 500, {"result": None, "error": {"code": e.code, "message": e.message},
                             "id": request["id"]}

    def handler(node):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_):
                pass

            def reply(self, status, body, kind):
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                try:
                    if self.headers.get("Authorization") != node.login:
                        self.reply(401, b"", "text/html")
                        return
                    request = json.loads(body)
                    status, answer = node.answer(request)
                    if answer is None:  # hangs up
                        self.close_connection = True
                    elif isinstance(answer, str):
                        self.reply(status, answer.encode(), "text/plain")
                    else:
                        text = json.dumps(answer).encode()
                        node.replied.append((request["method"], time.monotonic()))
                        self.reply(status, text, "application/json")
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True
        return Handler
