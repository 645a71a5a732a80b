#!/bin/sh
# smoke_bench.sh - the benchmarks run and print what they promise. No figure is judged here.
set -eu

out=$(./bench_latency 5)
echo "$out"
echo "$out" | grep -q 'p50 .* p99 ' || { echo "bench_latency printed no percentiles" >&2; exit 1; }

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
'
