#!/usr/bin/env python3
"""check_profit.py - `joulehash profit --json` against a calculation of its own, in exact fractions
from the definitions alone, over random inputs; the published figures; and what bad input is told."""
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import house

PROGRAM = str((house.BUILD / "joulehash").resolve())
CASES = 1000
RELATIVE = Fraction(1, 10**9)


def run(*words, expect=0):
    done = subprocess.run([PROGRAM, "profit", *words], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=60)
    if done.returncode != expect:
        sys.exit(f"profit {' '.join(words)}: ended with {done.returncode}\n{done.stderr}")
    return done


def profit(*words):
    return json.loads(run(*words, "--json").stdout)


def near(what, got, wanted, words=()):
    """Within 1e-9, and unknown where it is to be unknown."""
    if (got is None) != (wanted is None) or (
            got is not None and abs(Fraction(got) - wanted) > RELATIVE * abs(wanted)):
        shown = None if wanted is None else float(wanted)
        sys.exit(f"{what}: {got} and not {shown} for {' '.join(words)}")


def divided(a, b):
    return None if a is None or b is None or b == 0 else a / b


# ---- the definitions, in fractions ----

def network(case):
    reward = case.get("reward")
    if reward is None:
        subsidy = (50 * 10**8) >> (case["height"] // 210000) if case["height"] < 64 * 210000 else 0
        reward = subsidy + case.get("fees", 0)
    per_hash = Fraction(reward, 10**8) / (case["difficulty"] * 2**32)
    hashprice = Fraction(10**15) * 86400 * per_hash * case["price"]
    hashrate = case["difficulty"] * 2**32 / 600
    budget = 144 * Fraction(reward, 10**8) * case["price"]
    return {"block_reward_sat": Fraction(reward), "btc_per_hash": per_hash,
            "hashprice_per_ph_day": hashprice, "network_hashrate_hs": hashrate,
            "security_budget_per_day": budget,
            "security_budget_per_th_day": budget / (hashrate / 10**12)}


def machine(case, hashprice, ths, watts):
    keep = 1 - case.get("fee", Fraction(0)) / 100
    per_th = hashprice / 1000
    efficiency = watts / ths
    revenue = per_th * keep * ths
    electricity = watts * 24 / 1000 * case["tariff"]
    line = Fraction(24, 1000) * efficiency  # kWh a day for a TH/s
    price = case["price"]
    figures = {
        "hashrate_ths": ths, "power_w": watts, "j_per_th": efficiency,
        "revenue_per_day": revenue, "electricity_per_day": electricity,
        "electricity_per_th_day": efficiency * 86400 / 3600000 * case["tariff"],
        "electricity_rate": divided(electricity, revenue),
        "break_even_tariff_per_kwh": per_th * keep / line,
        "break_even_hashprice_per_ph_day": divided(1000 * case["tariff"] * line, keep),
        "break_even_price": divided(price * case["tariff"] * line, per_th * keep),
        "break_even_j_per_th": divided(per_th * keep, Fraction(24, 1000) * case["tariff"]),
        "gross_per_mwh": per_th / line * 1000,
    }
    other = None
    if "per_hour" in case:
        other = case["per_hour"] * 24
    elif "per_kwh" in case:
        other = case["per_kwh"] * watts * 24 / 1000
    margin = revenue - electricity
    if other is not None:
        figures["alternative_per_mwh"] = other / (watts * 24 / 1000) * 1000
    best = margin if other is None else max(margin, other - electricity)
    verdict = "idle" if best <= 0 else "mine" if best == margin else "alternative"
    return figures, margin, revenue, verdict


# ---- random cases ----

def number(rng, low, high):
    """Between powers of ten, as text of some digits, and exactly that."""
    text = f"{10 ** rng.uniform(low, high):.{rng.randint(1, 12)}e}"
    return text, Fraction(text)


def random_case(rng):
    case, words = {}, []

    def give(name, key, low, high, suffixes=("",)):
        text, value = number(rng, low, high)
        suffix = rng.choice(suffixes)
        scale = {"": 0, "W": 0, "H": 0, "k": 3, "kW": 3, "T": 12, "TH": 12, "TH/s": 12}[suffix]
        if scale:
            text, value = f"{float(text) / 10**scale:.9f}", None
            value = Fraction(text) * 10**scale
            if value == 0:
                text, value, suffix = "1", Fraction(1), ""
        case[key] = value
        words.extend([f"--{name}", text + suffix])

    give("price", "price", -3, 9)
    give("difficulty", "difficulty", -3, 20, ("", "T"))
    give("tariff", "tariff", -6, 3)
    if rng.random() < 0.1:
        case["tariff"] = Fraction(0)
        words += ["--tariff", "0"]
    give("hashrate", "hashrate", 3, 21, ("", "H", "TH", "TH/s"))
    give("power", "power", -1, 8, ("", "W", "kW"))
    if rng.random() < 0.5:
        case["height"] = rng.randrange(0, rng.choice((10**6, 7 * 10**6, 2**32)))
        words += ["--height", str(case["height"])]
        if rng.random() < 0.7:
            case["fees"] = rng.randrange(0, 10**rng.randint(1, 10))
            words += ["--fees-btc", f"{case['fees'] // 10**8}.{case['fees'] % 10**8:08}"]
    else:
        case["reward"] = rng.randrange(1, 10**rng.randint(1, 11))
        words += ["--reward-btc", f"{case['reward'] // 10**8}.{case['reward'] % 10**8:08}"]
    if rng.random() < 0.7:
        text = f"{rng.uniform(0, 99.9):.{rng.randint(0, 9)}f}"
        case["fee"] = Fraction(text)
        words += ["--pool-fee-pct", text]
    if rng.random() < 0.5:
        key, name = rng.choice((("per_kwh", "alternative-per-kwh"),
                                ("per_hour", "alternative-per-hour")))
        give(name, key, -6, 3)
    return case, words


def check_case(case, words):
    got = profit(*words)
    figures = network(case)
    for name, wanted in figures.items():
        near(name, got[name], wanted, words)
    stressed, catalogue = 0, 0
    for rig in got["rigs"]:
        ths = case["hashrate"] / 10**12 if rig["own"] else Fraction(str(rig["hashrate_ths"]))
        watts = case["power"] if rig["own"] else Fraction(str(rig["power_w"]))
        wanted, margin, revenue, verdict = machine(case, figures["hashprice_per_ph_day"], ths, watts)
        for name, value in wanted.items():
            near(f"{rig['model']} {name}", rig[name], value, words)
        # A difference is as exact as what it is taken of.
        if abs(Fraction(rig["margin_per_day"]) - margin) > RELATIVE * (revenue + abs(margin)):
            sys.exit(f"margin {rig['margin_per_day']} and not {float(margin)}: {' '.join(words)}")
        # Where two sides are equal to a rounding the verdict may be either.
        if rig["verdict"] != verdict and abs(margin) > RELATIVE * revenue and not (
                {rig["verdict"], verdict} == {"mine", "alternative"}):
            sys.exit(f"verdict {rig['verdict']} and not {verdict}: {' '.join(words)}")
        if not rig["own"]:
            catalogue += 1
            stressed += wanted["electricity_rate"] is not None and wanted["electricity_rate"] >= 1
    rates = [rig["electricity_rate"] for rig in got["rigs"]]
    if None not in rates:
        if rates != sorted(rates):
            sys.exit(f"not in order: {' '.join(words)}")
        near("stress_index", got["stress_index"], Fraction(100 * stressed, catalogue), words)
    wait = case["difficulty"] * 2**32 / case["hashrate"]
    near("expected wait", got["block_wait_s"]["expected"], wait, words)
    for name, share in (("p5", 0.05), ("p50", 0.5), ("p95", 0.95)):
        near(name, got["block_wait_s"][name], wait * Fraction(-math.log1p(-share)), words)


def check_random():
    rng = random.Random(6)
    for _ in range(CASES):
        check_case(*random_case(rng))
    print(f"{CASES} random cases agree to 1e-9")


# ---- the published figures, and what is missing ----

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
        (("--tariff-file", "hole.csv"), "hole.csv: no price from fri 22:00 to mon 06:00"),
        (("--tariff-file", "overlap.csv"), "overlap.csv: line 2: overlaps line 1 at sat 06:00"),
        (("--tariff-file", "html.csv"), "html.csv: line 1: has 1 fields"),
        (("--tariff-file", "negative.csv"), 'negative.csv: line 1: "-0.3" must be from 0'),
        (("--rigs", "row.csv"), 'row.csv: line 3: power_w "-2" must be above 0'),
        (("--fleet", "Antminer S1"), "--fleet Antminer S1: not in the catalogue"),
        (("--from", "list.json"), "list.json: not an object"),
        (("--from", "broken.json"), "broken.json: line 1"),
        (("--from", "other.json"), "other.json: not the JSON summary of a run"),
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
         {"network_difficulty": 100e12, "height": 934001, "block_reward_sat": 312600000},
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
    if rigs["Mine"]["source"] != "here" or rigs["Antminer S9"]["hashrate_ths"] != 14 or \
            rigs["Mine"]["basis"] != "nameplate":
        sys.exit("machines of one's own")
    half = got["match_half_network"]
    near("capital", half["capital"], 500 * Fraction(math.ceil(Fraction(10**14) * 2**32 / 1200 / 10**12)))
    text = run("--price", "75000", "--tariff", "0.25", "--from", str(folder / "run.json")).stdout
    # What a processor earns is small and there in full: 1.9e7 * 86400 * 3.126 / (1e14 * 2^32) * 75000.
    for wanted in ("> this machine", "measured, package", "$0.0000008960", "idle"):
        if wanted not in text:
            sys.exit(f"not in the table: {wanted}\n{text}")


with tempfile.TemporaryDirectory() as name:
    check_published()
    check_missing()
    check_refused(Path(name))
    check_tables(Path(name))
check_random()
