#!/usr/bin/env python3
"""check_profit.py - `joulehash profit --json` against a calculation of its own, in exact fractions
from the definitions alone, over random inputs."""
import math
import random
import sys
from fractions import Fraction

from profit_runs import RELATIVE, near, profit

CASES = 1000


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


def check_case(case, words, rng):
    """The network, the own machine, and some of the catalogue: each row is the same arithmetic."""
    got = profit(*words)
    figures = network(case)
    for name, wanted in figures.items():
        near(name, got[name], wanted, words)
    stressed, catalogue = 0, 0
    for rig in got["rigs"]:
        ths = case["hashrate"] / 10**12 if rig["own"] else Fraction(str(rig["hashrate_ths"]))
        watts = case["power"] if rig["own"] else Fraction(str(rig["power_w"]))
        revenue = figures["hashprice_per_ph_day"] * ths / 1000 * (1 - case.get("fee", 0) / 100)
        if not rig["own"]:
            catalogue += 1
            stressed += revenue != 0 and watts * 24 * case["tariff"] >= 1000 * revenue
            if rng.random() > 0.1:
                continue
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
    rates = [rig["electricity_rate"] for rig in got["rigs"]]
    if None not in rates:
        if rates != sorted(rates):
            sys.exit(f"not in order: {' '.join(words)}")
        near("stress_index", got["stress_index"], Fraction(100 * stressed, catalogue), words)
    best = next(rig for rig in got["rigs"] if not rig["own"])  # the catalogue's most efficient
    half = got["match_half_network"]
    machines = Fraction(math.ceil(figures["network_hashrate_hs"] / 2 / 10**12
                                  / Fraction(str(best["hashrate_ths"]))))
    watts = machines * Fraction(str(best["power_w"]))
    near("rigs for half of the network", half["rigs"], machines, words)
    near("their power", half["power_w"], watts, words)
    near("their hour", half["electricity_per_hour"], watts / 1000 * case["tariff"], words)
    wait = case["difficulty"] * 2**32 / case["hashrate"]
    near("expected wait", got["block_wait_s"]["expected"], wait, words)
    for name, share in (("p5", 0.05), ("p50", 0.5), ("p95", 0.95)):
        near(name, got["block_wait_s"][name], wait * Fraction(-math.log1p(-share)), words)


def check_random():
    rng = random.Random(6)
    for _ in range(CASES):
        check_case(*random_case(rng), rng)
    print(f"{CASES} random cases agree to 1e-9")


check_random()
