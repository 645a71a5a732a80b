"""machine.py - what a scheduling model of a microarchitecture says; one machine_*.py each."""
from collections import namedtuple

# width: vector operations begun per cycle. rotates: those of them that may be rotates or shifts.
# latency: cycles until a result can be used; plan with more than the true figure, so that small
#   delays do not hold up what follows.
# window: cycles by which a stage may run ahead of the others.
# cuts: kernel -> the steps of sha256d.py at which stages of its pipeline begin.
# jump_every: instructions between taken jumps, or 0.
Machine = namedtuple("Machine", "name width rotates stores latency window cuts jump_every")
