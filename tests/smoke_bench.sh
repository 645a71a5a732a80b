#!/bin/sh
# smoke_bench.sh - the benchmarks run and print what they promise. No figure is judged here.
set -eu

out=$(./bench_latency 5)
echo "$out"
echo "$out" | grep -q 'p50 .* p99 ' || { echo "bench_latency printed no percentiles" >&2; exit 1; }

out=$(./bench_sensors 50)
echo "$out"
echo "$out" | grep -q ' 9 sensors, .* % of one core' || {
    echo "bench_sensors printed no share of a core" >&2
    exit 1
}

json=$(./joulehash bench --quiet --json --seconds 0.2 --kernel scalar --versions 1,3)
echo "$json" | python3 -c '
import json, sys
bench = json.load(sys.stdin)
rows = [(r["kernel"], r["versions"]) for r in bench["results"]]
assert rows == [("scalar", 1), ("scalar", 3), ("openssl", 1)], rows
for r in bench["results"]:
    assert r["verified"] is True and r["hashes"] > 0 and r["seconds"] > 0, r
    assert 0 < r["min_hs"] <= r["hashrate_hs"] <= r["max_hs"], r
    assert r["energy_j"] is None and r["j_per_th"] is None, r
    assert r["spread"] >= 0, r
    known = r["bound_cycles_per_hash"] is not None
    assert known is (r["share_of_bound"] is not None) or r["cycles_per_hash"] is None, r
    assert not known or 0 < r["share_of_bound"], r
assert bench["results"][-1]["bound_cycles_per_hash"] is None, bench["results"][-1]
'

text=$(./joulehash bench --quiet --seconds 0.1 --kernel scalar --versions 2)
echo "$text"
echo "$text" | grep -q '^kernel .* spread *cycles/hash *bound *share *x openssl$'
echo "$text" | grep -q '^openssl .* unknown *unknown *1.00$'

# On an architecture without streams it says so.
if ! instructions=$(./bench_instructions --json 0); then
    echo "bench_instructions: nothing to run here"
    exit 0
fi
echo "$instructions" | python3 -c '
import json, sys
measured = json.load(sys.stdin)
assert measured["rounds"] >= 3 and measured["clock_hz"] > 0, measured
assert len(measured["instructions"]) > 5, measured
for i in measured["instructions"]:
    assert i["per_cycle"] > 0 and (i["latency_cycles"] is None or i["latency_cycles"] > 0), i
bounds = {(b["kernel"], b["versions"]): b["bound_cycles_per_hash"] for b in measured["bounds"]}
assert 0 < bounds["scalar", 32] <= bounds["scalar", 1], bounds
'
./bench_instructions 0 | grep -q '^scalar  *[0-9]' || { echo "no bound for scalar" >&2; exit 1; }
