#!/usr/bin/env python3
"""check_profit_words.py - `joulehash profit`: the published figures, what a missing input makes
unknown, files, and what bad input is told."""
import http.server
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import threading
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

from profit_runs import PROGRAM, near, profit, run

SOURCE = ("--difficulty", "141.67e12", "--tariff", "0.06", "--height", "934000")


def check_published():
    at_76 = profit("--price", "76176", *SOURCE)
    if f"{at_76['hashprice_per_ph_day'] / 1000:.4f}" != "0.0338":
        sys.exit(f"revenue of a TH/s: {at_76['hashprice_per_ph_day'] / 1000}")
    rigs = {rig["model"]: rig for rig in profit("--price", "75000", *SOURCE)["rigs"]}
    for model, percent in (("Antminer S21 XP Hyd", "51.9"), ("Antminer S19 XP", "93.0"),
                           ("Avalon A1366", "108.2"), ("Whatsminer M50S", "112.5"),
                           ("Antminer S19 Pro", "127.8")):
        if f"{100 * rigs[model]['electricity_rate']:.1f}" != percent:
            sys.exit(f"{model}: {100 * rigs[model]['electricity_rate']} %")
        if rigs[model]["verdict"] != ("mine" if float(percent) < 100 else "idle"):
            sys.exit(f"{model}: {rigs[model]['verdict']}")


def check_inputs():
    """Every input has a value, a unit and a source, and an age where it is of a moment."""
    got = profit("--price", "75000", *SOURCE, "--currency", "EUR")["inputs"]
    for name, one in got.items():
        if set(one) != {"value", "unit", "source", "age_s"} or not one["unit"] or \
                (one["value"] is None) != (one["source"] is None):
            sys.exit(f"input {name}: {one}")
    if (got["currency"]["value"], got["tariff"]["unit"], got["tariff"]["source"], got["fees"]) != \
            ("EUR", "EUR/kWh", "--tariff", {"value": 0, "unit": "satoshi", "source": "none counted",
                                            "age_s": None}):
        sys.exit(f"inputs: {got}")


def check_missing():
    """Each input left out makes unknown what hangs on it, with its name, and nothing else."""
    full = {"--price": "75000", "--difficulty": "141.67e12", "--tariff": "0.06",
            "--height": "934000", "--hashrate": "473TH", "--power": "5676W"}
    needs = {"hashprice_per_ph_day": {"price", "difficulty", "height"},
             "network_hashrate_hs": {"difficulty"}, "security_budget_per_day": {"price", "height"}}
    own = {"revenue_per_day": {"price", "difficulty", "height", "hashrate"},
           "electricity_per_day": {"tariff", "power"}, "j_per_th": {"hashrate", "power"},
           "break_even_price": {"difficulty", "height", "tariff", "hashrate", "power"},
           "gross_per_mwh": {"price", "difficulty", "height", "hashrate", "power"},
           "verdict": {"price", "difficulty", "height", "tariff", "hashrate", "power"}}
    for left_out in full:
        got = profit(*(w for name in full if name != left_out for w in (name, full[name])))
        name = left_out[2:]
        at = next(i for i, rig in enumerate(got["rigs"]) if rig["own"])
        for path, value, need in (
                [(k, got[k], v) for k, v in needs.items()]
                + [(f"rigs/{at}/{k}", got["rigs"][at][k], v) for k, v in own.items()]):
            if (value is None) != (name in need) or (value is None) != (path in got["unknown"]):
                sys.exit(f"without {left_out}: {path} is {value}, {got['unknown'].get(path)}")
            if value is None and "verdict" not in path and \
                    f"{name}: not given" not in got["unknown"][path]:
                sys.exit(f"without {left_out}: {path}: {got['unknown'][path]}")
        if got["inputs"][name]["value"] is not None:
            sys.exit(f"without {left_out}: {got['inputs'][name]}")


def check_refused(folder):
    """Bad input ends with 1, names what is wrong and where, and prints no figure."""
    files = {"hole.csv": "mon-fri,06:00,22:00,0.3\n",
             "overlap.csv": "all,00:00,24:00,0.3\nsat,06:00,08:00,0.1\n",
             "html.csv": "<!DOCTYPE html>\n", "negative.csv": "all,00:00,24:00,-0.3\n",
             "row.csv": "model,hashrate_ths,power_w\nGood,1,2\nBad,1,-2\n",
             "list.json": "[]", "broken.json": '{"command": ', "other.json": '{"a": 1}',
             "big.json": '{"command": "mine", "hashrate_hs": 1000000000000000000000000000}'}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    rows = [
        (("--price", "-1"), "--price -1: must be above 0"),
        (("--price", "0"), "--price 0: must be above 0"),
        (("--price", "1000000000000000000000"), "must be above 0 and at most 1e+15"),
        (("--price", "nan"), "--price nan: not a number"),
        (("--price", "12,000"), "--price 12,000: not a number"),
        (("--price",), "--price needs AMOUNT"),
        (("--tariff", "-0.06"), "--tariff -0.06: must be from 0"),
        (("--difficulty", "0"), "--difficulty 0: must be above 0"),
        (("--height", "1.5"), "--height 1.5: must be a whole number"),
        (("--height", "1000000000000000000000"), "must be from 0 to 4.2949673e+09"),
        (("--fees-btc", "-1"), "--fees-btc -1: not a number of BTC"),
        (("--reward-btc", "21000001"), "must be from 0 to 21000000"),
        (("--pool-fee-pct", "101"), "must be from 0 to 100"),
        (("--power", "5kWh"), "--power 5kWh: not a number"),
        (("--hashrate", "0"), "must be above 0"),
        (("--currency", "US$"), "must be 1 to 8 letters"),
        (("--tariff", "1", "--tariff-file", "x"), "exclude each other"),
        (("--tariff-file", "none.csv"), "none.csv: No such file"),
        (("--tariff-file", "."), ".: Is a directory"),
        (("--tariff-file", "/dev/null"), "/dev/null: no price at all"),
        (("--rigs", "/dev/null"), "/dev/null: is empty"),
        (("--headers", "/dev/null"), "/dev/null: no block in it"),
        (("--tariff-file", "hole.csv"), "hole.csv: no price from fri 22:00 to mon 06:00"),
        (("--tariff-file", "overlap.csv"), "overlap.csv: line 2: overlaps line 1 at sat 06:00"),
        (("--tariff-file", "html.csv"), "html.csv: line 1: has 1 fields"),
        (("--tariff-file", "negative.csv"), 'negative.csv: line 1: "-0.3" must be from 0'),
        (("--rigs", "row.csv"), 'row.csv: line 3: power_w "-2" must be above 0'),
        (("--fleet", "Antminer S1"), "--fleet Antminer S1: not in the catalogue"),
        (("--from", "list.json"), "list.json: not an object"),
        (("--from", "broken.json"), "broken.json: line 1"),
        (("--from", "other.json"), "other.json: not the JSON summary of a run"),
        (("--sweep", "price=1:2"), "--sweep price=1:2: must be NAME=FROM:TO:STEP"),
        (("--sweep", "height=1:2:1"), "must begin with price=, tariff= or difficulty="),
        (("--compare", "big.json"), "needs a second file"),
        (("--compare", "big.json", "other.json"), "big.json: not what joulehash profit --json"),
        (("--compare", "none.json", "other.json"), "none.json: No such file"),
        (("--compare", "a", "b", "c"), 'unexpected word "c"'),
        (("--headers", "html.csv"), 'html.csv: line 1: "<!DOCTYPE html>": must be a height'),
        (("--prise", "1"), "did you mean --price"),
    ]
    for words, says in rows:
        done = subprocess.run([PROGRAM, "profit", *words], cwd=folder, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 1 or says not in done.stderr or done.stdout:
            sys.exit(f"{words}: {done.returncode}, {done.stderr!r}, not {says!r}")
    got = profit("--from", str(folder / "big.json"))
    own = next(rig for rig in got["rigs"] if rig["own"])
    if own["hashrate_ths"] is not None or "must be above 0" not in got["unknown"]["inputs/hashrate/value"]:
        sys.exit(f"a hashrate of 1e27: {own}")


def check_tables(folder):
    """A tariff by the hour, machines of one's own, a run's summary."""
    (folder / "week.csv").write_text("all,00:00,24:00,0.25\n", encoding="utf-8")
    (folder / "rigs.csv").write_text("model,hashrate_ths,power_w,source,price\n"
                                     "Mine,1,20,here,500\nAntminer S9,14,1300,worn,\n", encoding="utf-8")
    (folder / "run.json").write_text(json.dumps(
        {"command": "mine", "hashrate_hs": 2e7, "economics":
         {"network_difficulty": 100e12, "height": 934001, "block_reward_sat": 312600000,
          "currency": "USD", "inputs": {"price": {"value": 66666}, "pool_fee": {"value": 2},
                                        "tariff": {"value": None}}},
         "energy": [{"headline": True, "given": False, "scope": "package", "joules": 600.0,
                     "seconds": 10.0, "hashes": 1.9e8, "power_w": 60.0}]}), encoding="utf-8")
    got = profit("--price", "75000", "--tariff-file", str(folder / "week.csv"), "--rigs",
                 str(folder / "rigs.csv"), "--from", str(folder / "run.json"), "--fleet", "mine")
    rigs = {rig["model"]: rig for rig in got["rigs"]}
    own = rigs["this machine"]
    if (got["inputs"]["tariff"]["value"], own["basis"], own["boundary"], own["hashrate_ths"],
            own["power_w"], own["verdict"], got["block_reward_sat"]) != \
            (0.25, "measured", "package", 1.9e-5, 60, "idle", 312600000):
        sys.exit(f"out of files: {own} {got['inputs']}")
    # A run's price is known where none is given, and only in its own currency.
    for words, wanted in (((), 66666), (("--price", "75000"), 75000), (("--currency", "EUR"), None)):
        inputs = profit("--from", str(folder / "run.json"), *words)["inputs"]
        if inputs["price"]["value"] != wanted or inputs["tariff"]["value"] is not None:
            sys.exit(f"the run's price: {inputs}")
    if rigs["Mine"]["source"] != "here" or rigs["Antminer S9"]["hashrate_ths"] != 14 or \
            rigs["Mine"]["basis"] != "nameplate":
        sys.exit("machines of one's own")
    half = got["match_half_network"]
    near("capital", half["capital"], 500 * Fraction(math.ceil(Fraction(10**14) * 2**32 / 1200 / 10**12)))
    text = run("--price", "75000", "--pool-fee-pct", "0", "--tariff", "0.25", "--from", str(folder / "run.json")).stdout
    # What a processor earns is small and there in full: 1.9e7 * 86400 * 3.126 / (1e14 * 2^32) * 75000.
    for wanted in ("> this machine, measured", " package ", "$0.0000008961", "idle", "run.json, mine, ",
                   " s ago", "electricity costs 401740 times what it earns"):
        if wanted not in text:
            sys.exit(f"not in the table: {wanted}\n{text}")


def check_hours(folder):
    """A tariff by the hour: the price now, of two, and how long the best machine pays for it."""
    # Break-even of the S23 Hyd at the published figures is 0.146: 45 hours of the week are below it.
    (folder / "two.csv").write_text("mon-fri,08:00,17:00,0.1\nmon-fri,17:00,08:00,0.3\n"
                                    "sat,08:00,24:00,0.3\nsun,00:00,24:00,0.3\nmon,00:00,08:00,0.3\n",
                                    encoding="utf-8")
    got = profit("--price", "75000", "--difficulty", "141.67e12", "--height", "934000",
                 "--tariff-file", str(folder / "two.csv"))
    table = got["tariff_table"]
    near("mean", table["mean_per_kwh"], Fraction(45 * 10 + 123 * 30, 16800))
    if got["inputs"]["tariff"]["value"] not in (0.1, 0.3) or table["model"] != "Antminer S23 Hyd" or \
            table["paying_hours_per_week"] != 45 or " at " not in got["inputs"]["tariff"]["source"]:
        sys.exit(f"by the hour: {table} {got['inputs']['tariff']}")
    text = run("--price", "75000", "--difficulty", "141.67e12", "--height", "934000",
               "--tariff-file", str(folder / "two.csv")).stdout
    if "Antminer S23 Hyd earns its electricity in 45 of the 168 hours" not in text:
        sys.exit(text)


def check_share():
    """A share is worth its part of a block: difficulty / network difficulty * reward * price."""
    words = ("--price", "75000", "--difficulty", "100e12", "--reward-btc", "4", "--pool-fee-pct", "2",
             "--hashrate", "1TH", "--share-difficulty", "5000")
    share = profit(*words)["share"]
    near("a share", share["revenue"], Fraction(5000, 10**14) * 4 * 75000 * Fraction(98, 100))
    near("a share's wait", share["wait_s"]["expected"], Fraction(5000 * 2**32, 10**12))
    if "of difficulty 5000: worth $0.00001470" not in run(*words).stdout:
        sys.exit(run(*words).stdout)


def check_config(folder):
    """The same options in a file; the command line wins."""
    (folder / "own.json").write_text(json.dumps(
        {"price": 75000, "difficulty": "141.67T", "tariff": 0.06, "height": 934000,
         "currency": "EUR", "hashrate": "20MH", "power": 50, "fees-btc": "0.02"}), encoding="utf-8")
    got = profit("-c", str(folder / "own.json"), "--price", "80000")
    inputs = {name: got["inputs"][name]["value"] for name in
              ("price", "difficulty", "tariff", "height", "hashrate", "power", "fees")}
    if inputs != {"price": 80000, "difficulty": 141.67e12, "tariff": 0.06, "height": 934000,
                  "hashrate": 2e7, "power": 50, "fees": 2000000} or \
            got["inputs"]["price"]["unit"] != "EUR/BTC":
        sys.exit(f"out of a configuration file: {got['inputs']}")


class Server(http.server.BaseHTTPRequestHandler):
    """A service of prices, of this test's own."""
    ANSWERS = {"/good": ("application/json", '{"p": {"USD": 76176.5}}'),
               "/big": ("application/json", '{"p": {"USD": 1000000000000000000000}}'),
               "/html": ("text/html", "<!DOCTYPE html>")}

    def do_GET(self):
        kind, text = self.ANSWERS[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def check_asked(folder):
    """A price out of a file or from a server; what came instead is the reason that it is unknown."""
    words = ("--difficulty", "141.67T", "--height", "934000", "--price-pointer", "/p/USD")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        got = profit(*words, "--price-url", url + "/good")
        price = got["inputs"]["price"]
        if price["value"] != 76176.5 or price["source"] != url[7:] or price["age_s"] is None:
            sys.exit(f"the server's price: {price}")
        for path, reason in (("/html", "HTML"), ("/big", "1e+21")):
            got = profit(*words, "--price-url", url + path)
            if got["hashprice_per_ph_day"] is not None or \
                    reason not in got["unknown"]["hashprice_per_ph_day"]:
                sys.exit(f"{path}: {got['unknown']}")
        server.shutdown()
    (folder / "price.json").write_text('{"p": {"USD": 5}}', encoding="utf-8")
    got = profit(*words, "--price-file", str(folder / "price.json"))
    if got["inputs"]["price"]["value"] != 5:
        sys.exit(f"a file's price: {got['inputs']['price']}")
    os.utime(folder / "price.json", (1.7e9, 1.7e9))
    got = profit(*words, "--price-file", str(folder / "price.json"))
    if got["inputs"]["price"]["value"] is not None or \
            "the limit is 3600 s" not in got["unknown"]["inputs/price/value"]:
        sys.exit(f"an old price: {got['inputs']['price']}")


def check_demo(folder):
    """A demo's machine is this one, its blocks are not today's."""
    (folder / "demo.json").write_text(json.dumps(
        {"command": "demo", "hashrate_hs": 2e7, "energy": [], "unknown": {"j_per_th": "no sensor"},
         "economics": {"network_difficulty": 1, "height": 5, "block_reward_sat": 5000000000}}),
        encoding="utf-8")
    got = profit("--from", str(folder / "demo.json"), "--difficulty", "100T")
    if got["inputs"]["difficulty"]["value"] != 100e12 or got["inputs"]["reward"]["value"] is not None or \
            "blocks of the past" not in got["unknown"]["inputs/height/value"] or \
            got["unknown"]["inputs/power/value"] != "no sensor":
        sys.exit(f"out of a demo: {got['inputs']}")


def check_bench(folder):
    """A bench's fastest row that is ours, with its watts or why there are none."""
    rows = [{"kernel": "openssl", "hashrate_hs": 9e7, "power_w": 10},
            {"kernel": "avx2", "hashrate_hs": 2e7, "power_w": 40},
            {"kernel": "avx512", "hashrate_hs": 3.1e7, "power_w": 50.5, "energy_scope": "package",
             "energy_hashes": 6e7, "energy_seconds": 2.0}]
    for power, basis in ((50.5, "measured"), (None, "given")):
        rows[2]["power_w"] = power
        (folder / "bench.json").write_text(json.dumps({"results": rows}), encoding="utf-8")
        got = profit("--from", str(folder / "bench.json"))
        own = next(rig for rig in got["rigs"] if rig["own"])
        if (own["hashrate_ths"], own["power_w"], own["basis"]) != \
                (3e-5 if power else 3.1e-5, power, basis):
            sys.exit(f"out of a bench: {own}")
        if power and own["boundary"] != "package":
            sys.exit(f"out of a bench: {own}")
        if power is None and "measured no energy" not in got["unknown"]["inputs/power/value"]:
            sys.exit(got["unknown"])


def check_fleet(folder):
    """What the user has of each machine, taken together; the stress index by hashrate."""
    (folder / "fleet.csv").write_text("model,hashrate_ths,power_w,count\nGood,200,3000,30\n"
                                      "Old,100,3400,20\nNone,1,1,0\n", encoding="utf-8")
    words = ("--price", "75000", *SOURCE, "--rigs", str(folder / "fleet.csv"))
    got = profit(*words)
    fleet, rigs = got["own_fleet"], {rig["model"]: rig for rig in got["rigs"]}
    if (fleet["machines"], fleet["hashrate_ths"], fleet["power_w"]) != (50, 8000, 158000):
        sys.exit(f"the fleet: {fleet}")
    near("the fleet's margin", fleet["margin_per_day"], 30 * Fraction(rigs["Good"]["margin_per_day"])
         + 20 * Fraction(rigs["Old"]["margin_per_day"]))
    near("its stress", fleet["stress_index"], Fraction(25))  # Old: 34 J/TH, 2000 of 8000 TH/s
    text = run(*words).stdout
    if "50 machines, 8.000 PH/s, 158 kW: earns $266.2" not in text or "; 25.0 % of its" not in text:
        sys.exit(text)
    if "own_fleet" in profit("--price", "1"):
        sys.exit("a fleet out of nothing")


def check_sweep():
    """Each column of the matrix is what the command says of that value alone."""
    own = ("--hashrate", "473TH", "--power", "5676W", "--pool-fee-pct", "2")
    base = {"price": "75000", "difficulty": "141.67e12", "tariff": "0.06", "height": "934000"}
    for name, text, values in (("price", "40000:140000:25000", range(40000, 140001, 25000)),
                               ("tariff", "0:0.3:0.1", (0, 0.1, 0.2, 0.30000000000000004)),
                               ("difficulty", "100T:200T:50T", (100e12, 150e12, 200e12))):
        words = [w for k, v in base.items() if k != name for w in (f"--{k}", v)]
        got = profit(*words, *own, "--sweep", f"{name}={text}")["sweep"]
        if got["input"] != name or got["values"] != [float(v) for v in values]:
            sys.exit(f"sweep: {got['input']} {got['values']}")
        for at, value in enumerate(got["values"]):
            alone = {r["model"]: r for r in profit(*words, *own, f"--{name}", repr(value))["rigs"]}
            for rig in got["rigs"]:
                for figure in ("electricity_rate", "margin_per_day"):
                    if rig[figure][at] != alone[rig["model"]][figure]:
                        sys.exit(f"{name} {value}: {rig['model']} {figure}")
    text = run(*(w for k, v in base.items() for w in (f"--{k}", v)), *own, "--sweep",
               "price=40000:60000:10000").stdout
    if not re.search("machine +40000 +50000 +60000\n", text) or text.count("Antminer S9 ") != 2:
        sys.exit(f"no matrix:\n{text}")


def check_compare(folder):
    """From November to January: difficulty 156 T to 146.5 T is -6.1 %, and 146.5 T is 1.05 ZH/s."""
    for name, price, difficulty in (("nov", "104000", "156T"), ("jan", "90000", "146.5T")):
        (folder / f"{name}.json").write_text(run(
            "--price", price, "--difficulty", difficulty, "--height", "930000", "--tariff", "0.06",
            "--json").stdout, encoding="utf-8")
    both = ("--compare", str(folder / "nov.json"), str(folder / "jan.json"))
    got = profit(*both)
    if f"{got['change_pct']['difficulty']:.1f}" != "-6.1" or \
            f"{got['b']['network_hashrate_hs'] / 1e21:.2f}" != "1.05":
        sys.exit(f"compare: {got}")
    # The budget is 144 * 3.125 BTC: $46.8 M, then $40.5 M; its change is the price's.
    near("budget", got["a"]["security_budget_per_day"], Fraction(46800000))
    near("budget", got["b"]["security_budget_per_day"], Fraction(40500000))
    near("change", got["change_pct"]["security_budget_per_day"], Fraction(100) * (Fraction(90, 104) - 1))
    text = run(*both).stdout
    for wanted in ("146.5 T     -6.1 %", "1.049 ZH/s", "$40.50 M    -13.5 %"):
        if wanted not in text:
            sys.exit(f"not in the comparison: {wanted}\n{text}")
    (folder / "eur.json").write_text(run("--price", "80000", "--currency", "EUR", "--json").stdout,
                                     encoding="utf-8")
    got = profit("--compare", str(folder / "nov.json"), str(folder / "eur.json"))
    if got["change_pct"]["price"] is not None or got["b"]["difficulty"] is not None:
        sys.exit(f"two currencies: {got}")


def check_headers(folder):
    """A period of which three quarters are seen, at ten and a half minutes a block."""
    first, seen = 463 * 2016, 1512
    (folder / "times.txt").write_text("".join(
        f"{first + i} {1768000000 + 630 * i}\n" for i in range(seen + 1)), encoding="utf-8")
    got = profit("--price", "75000", "--difficulty", "141.67T", "--headers",
                 str(folder / "times.txt"))
    forecast = got["retarget"]
    near("so far", forecast["so_far_pct"], Fraction(100) * (Fraction(600, 630) - 1))
    near("change", forecast["change_pct"], Fraction(100) * (Fraction(2016 * 600, 2015 * 630) - 1))
    if not forecast["change_low_pct"] < forecast["change_pct"] < forecast["change_high_pct"] or \
            forecast["next_height"] != first + 2016 or forecast["blocks_left"] != 503 or \
            got["inputs"]["height"]["value"] != first + seen + 1:
        sys.exit(f"forecast: {forecast}")
    text = run("--headers", str(folder / "times.txt")).stdout
    if f"at height {first + 2016}, in 504 blocks, about 3.7 d: -4.71 %" not in text:
        sys.exit(f"no forecast:\n{text}")
    (folder / "one.txt").write_text("5 1768000000\n", encoding="utf-8")
    got = profit("--headers", str(folder / "one.txt"))
    if got["retarget"] is not None or "retarget" not in got["unknown"]:
        sys.exit("a forecast from one block")


def check_full(folder):
    """Where nothing can be written, it is no success."""
    for words in ((), ("--json",), ("--compare", str(folder / "nov.json"), str(folder / "jan.json"))):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([PROGRAM, "profit", *words], stdin=subprocess.DEVNULL, stdout=full,
                                  stderr=subprocess.PIPE, text=True, timeout=60)
        if done.returncode != 1 or "standard output cannot be written" not in done.stderr:
            sys.exit(f"on a full disk: {done.returncode} {done.stderr}")


def check_svg(folder):
    """A picture that is XML, with today and the machines in it."""
    known = ("--price", "75000", "--difficulty", "141.67T", "--height", "934000", "--tariff", "0.06")
    for words, wanted in (
            (known + ("--hashrate", "473TH", "--power", "5676W"),
             ("price of 1 BTC", "this machine", "Antminer S23 Hyd", "$75000.00")),
            (known + ("--hashrate", "20MH", "--power", "50W"), ("This machine is not drawn",)),
            (("--tariff", "0.1", "--currency", "EUR"), ("hashprice", "EUR per PH/s per day"))):
        run(*words, "--svg", str(folder / "lines.svg"))
        text = (folder / "lines.svg").read_text(encoding="utf-8")
        ElementTree.fromstring(text)
        for word in wanted:
            if word not in text:
                sys.exit(f"not in the picture: {word}")
    done = run("--svg", str(folder / "no" / "lines.svg"), expect=1)
    if "lines.svg: No such file" not in done.stderr:
        sys.exit(done.stderr)


with tempfile.TemporaryDirectory() as name:
    check_published()
    check_inputs()
    check_missing()
    check_refused(Path(name))
    check_tables(Path(name))
    check_hours(Path(name))
    check_share()
    check_config(Path(name))
    check_bench(Path(name))
    check_demo(Path(name))
    check_asked(Path(name))
    check_fleet(Path(name))
    check_sweep()
    check_compare(Path(name))
    check_full(Path(name))
    check_headers(Path(name))
    check_svg(Path(name))
