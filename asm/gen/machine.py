"""machine.py - what a scheduling model of a microarchitecture says; one machine_*.py each."""
from collections import namedtuple

# width: vector operations begun per cycle. rotates: those of them that may be rotates or shifts.
# stores: stores per cycle. forward: cycles from a store to what reads the same vector.
# jump_every: instructions between taken jumps, or 0: some front ends find back to their cache of
#   decoded instructions only there.
# plans: instruction set -> kernel -> Plan.
Machine = namedtuple("Machine", "name width rotates stores forward jump_every plans")

# How a kernel is laid out. What is best here is found by measuring, not from a manual.
# stages: how many items its pipeline works on at once.
# latency: cycles after which a result is used; more than the true figure, so that small delays do not
#   hold up what follows.
# window: by how many cycles an operation may come before one that is due earlier.
# handed_registers: how many registers may hold a value from one turn to the next.
# passes: where all rounds would be too much code, how many passes of eight rounds the last rounds take
#   in a loop of their own; stages is 3 then.
# by_function: the order of instructions, see schedule.py; then there is no window.
Plan = namedtuple("Plan", "stages latency window handed_registers passes by_function",
                  defaults=[0, False])
