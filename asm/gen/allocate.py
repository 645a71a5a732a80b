"""allocate.py - gives the values of an ordered graph registers, and memory when they run out.

One pass over the order, after Belady: when a register is needed, the value whose next use is farthest
away gives its own up. A value that also lies in memory (all loads do) is then simply forgotten and
read again, if possible as the memory operand of the instruction that uses it; any other is stored in
a slot of the state first.
"""
from collections import namedtuple

from gen.pipeline import slot

# target: a register's number, or Memory. sources: registers' numbers, at most one Memory.
Instruction = namedtuple("Instruction", "kind target sources detail")

NEVER = 1 << 30
SOON = 40  # a value in memory that is used again within so many operations is worth a register


def permuted(table, order):
    """The truth table of tern when its inputs are given in another order."""
    result = 0
    for index in range(8):
        bits = [0, 0, 0]
        for place, which in enumerate(order):
            bits[which] = index >> (2 - place) & 1
        result |= (table >> (bits[0] << 2 | bits[1] << 1 | bits[2]) & 1) << index
    return result


class _Allocator:
    def __init__(self, graph, order, isa, handed, first_slot, store_early):
        self.graph, self.order, self.isa = graph, order, isa
        self.store_early = store_early  # values to store as soon as they are there
        self.stored_late = set()
        self.out = []
        self.register = {}  # value -> register
        self.handed = handed  # key -> register, of what enters and leaves the graph
        for key, index in graph.enters.items():
            self.register[index] = handed[key]
        self.free = [r for r in range(isa.registers) if r not in self.register.values()]
        self.home = {}  # value -> where it also lies in memory
        self.spilled = {}  # value -> number of its slot
        self.free_slots, self.slots = [], first_slot
        self.free_next = []  # slots that the operation at hand may still read
        self.uses = [[] for _ in graph.nodes]
        for position, index in enumerate(order):
            for i in graph.nodes[index].inputs:
                self.uses[i].append(position)
        for index, node in enumerate(graph.nodes):
            if node.kind == "load":
                self.home[index] = node.memory
        for index in graph.leaves.values():
            self.uses[index].append(len(order))

    def next_use(self, value, after):
        uses = self.uses[value]
        while uses and uses[0] <= after:
            uses.pop(0)
        return uses[0] if uses else NEVER

    def emit(self, kind, target, sources, detail=None):
        self.out.append(Instruction(kind, target, tuple(sources), detail))

    # ---- registers ----

    def take(self, position, locked):
        """A register that no value of `locked` holds."""
        if self.free:
            return self.free.pop(0)
        uses = {v: self.next_use(v, position) for v in self.register if v not in locked}
        value = max(uses, key=lambda v: (uses[v], v in self.home))
        if value not in self.home and uses[value] < NEVER:
            self.stored_late.add(value)
            self.spill(value)
        return self.drop(value)

    def spill(self, value):
        if self.free_slots:
            number = self.free_slots.pop()
        else:
            number, self.slots = self.slots, self.slots + 1
        self.spilled[value] = number
        self.home[value] = slot(self.isa, number)
        self.emit("store", self.home[value], [self.register[value]])

    def drop(self, value):
        return self.register.pop(value)

    def release(self, value):
        """The value is used no more."""
        if value in self.register:
            self.free.insert(0, self.drop(value))
        if value in self.spilled:
            self.free_next.append(self.spilled.pop(value))

    def load(self, value, position, locked):
        """Has the value in a register."""
        if value not in self.register:
            register = self.take(position, locked)
            self.emit("load", register, [self.home[value]])
            self.register[value] = register
        return self.register[value]

    # ---- operations ----

    def foldable(self, node, place):
        """Whether that input may be read from memory by the instruction itself."""
        value = node.inputs[place]
        return (value in self.home and place in self.isa.memory_inputs.get(node.kind, ())
                and (self.isa.folds_broadcast or not self.home[value].broadcast))

    def operands(self, node, position):
        """Registers, or for at most one input memory."""
        absent = [p for p, v in enumerate(node.inputs) if v not in self.register]
        fold = max((p for p in absent if self.foldable(node, p)), default=None,
                   key=lambda p: self.next_use(node.inputs[p], position))
        if fold is not None and self.next_use(node.inputs[fold], position) <= position + SOON:
            fold = None
        for place in absent:
            if place != fold:
                self.load(node.inputs[place], position, set(node.inputs))
        return [self.home[v] if p == fold else self.register[v] for p, v in enumerate(node.inputs)]

    def operation(self, index, position):
        node = self.graph.nodes[index]
        sources = self.operands(node, position)
        dying = {v for v in node.inputs if self.next_use(v, position) == NEVER}
        detail = node.detail
        if node.kind in self.isa.replaces_input:
            places = [p for p, v in enumerate(node.inputs) if v in dying and v in self.register]
            if places:
                first = places[-1]
            else:  # all are still needed: the result replaces a copy
                first = next((p for p, s in enumerate(sources) if not isinstance(s, int)),
                             len(sources) - 1)
                copy = self.take(position, set(node.inputs))
                self.emit("move" if isinstance(sources[first], int) else "load", copy,
                          [sources[first]])
                sources[first] = copy
            rest = [p for p in range(len(sources)) if p != first]
            if rest and not isinstance(sources[rest[0]], int):
                rest.reverse()  # memory comes last
            order = [first] + rest
            if node.kind == "tern":
                detail = permuted(detail, order)
            sources = [sources[p] for p in order]
            target = sources[0]
            if places:
                self.drop(node.inputs[first])
            for value in sorted(dying):
                self.release(value)
        else:
            if len(sources) == 2 and not isinstance(sources[0], int):
                sources.reverse()
            for value in sorted(dying):
                self.release(value)
            target = self.take(position, set(node.inputs) - dying)
        self.register[index] = target
        self.emit(node.kind, target, sources, detail)
        if index in self.store_early:
            self.spill(index)

    def run(self):
        for position, index in enumerate(self.order):
            node = self.graph.nodes[index]
            self.free_slots += self.free_next
            self.free_next = []
            if node.kind in ("store", "test"):
                value = node.inputs[0]
                self.emit(node.kind, node.memory, [self.load(value, position, {value})])
                if node.kind == "store" and value not in self.home:
                    self.home[value] = node.memory
                if self.next_use(value, position) == NEVER:
                    self.release(value)
            else:
                self.operation(index, position)
        self.hand_on()
        return self.out, self.slots

    def hand_on(self):
        """Brings what leaves the graph into its registers."""
        leaves = self.graph.leaves
        for value in sorted(set(leaves.values())):
            self.load(value, len(self.order), set(leaves.values()))
        source = {self.handed[key]: self.register[value] for key, value in leaves.items()}
        moves = {to: of for to, of in source.items() if to != of}
        while moves:
            to = next((r for r in moves if r not in moves.values()), None)
            if to is None:  # only cycles are left
                to = next(iter(moves))
                spare = next(r for r in range(self.isa.registers) if r not in source)
                self.emit("move", spare, [to])
                moves = {t: spare if of == to else of for t, of in moves.items()}
            self.emit("move", to, [moves.pop(to)])


def allocate(graph, order, isa, handed, first_slot):
    """`handed`: key -> register, of all that enters and leaves the graph. Returns (instructions, the
    number of slots of the state used in all)."""
    store_early = set()
    while True:
        allocator = _Allocator(graph, order, isa, handed, first_slot, store_early)
        result = allocator.run()
        if allocator.stored_late <= store_early:
            return result
        store_early |= allocator.stored_late
