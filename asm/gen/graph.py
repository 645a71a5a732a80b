"""graph.py - a computation over vectors of 32-bit words as a list of operations, each using earlier
ones. Nothing here knows about SHA-256, registers or time."""
from collections import namedtuple

# Where a vector lies in memory: `base` names a pointer, `offset` counts bytes from it. A broadcast
# is one 32-bit word that fills every lane.
Memory = namedtuple("Memory", "base offset broadcast")

WORD = 0xFFFFFFFF


def rotate_right(x, n):
    return (x >> n | x << (32 - n)) & WORD


def ternary(table, a, b, c):
    """Bit i of the result is the bit of the truth table at index a_i b_i c_i."""
    result = 0
    for index in range(8):
        if table >> index & 1:
            result |= ((a if index & 4 else ~a) & (b if index & 2 else ~b)
                       & (c if index & 1 else ~c))
    return result & WORD


# What each kind of operation computes from its inputs and its detail (a count or a truth table).
MEANING = {
    "add": lambda d, a, b: (a + b) & WORD,
    "xor": lambda d, a, b: a ^ b,
    "and": lambda d, a, b: a & b,
    "ror": lambda d, a: rotate_right(a, d),
    "shr": lambda d, a: a >> d,
    "shl": lambda d, a: a << d & WORD,
    "tern": ternary,
}


NO_OPERATION = {"load", "store", "handed"}


class Node:
    """One operation. `inputs` are the indices of the nodes whose results it uses; `memory` is what a
    load reads and a store writes; `stage` and `due` say when it is to be executed (pipeline.py);
    `function` is the last node of a function that it is a part of."""
    __slots__ = ("kind", "inputs", "detail", "memory", "stage", "due", "function")

    def __init__(self, kind, inputs, detail, memory, stage):
        self.kind, self.inputs, self.detail = kind, tuple(inputs), detail
        self.memory, self.stage, self.due, self.function = memory, stage, 0, None


class Graph:
    """Kinds besides MEANING's: load (of memory that nothing in the graph has written before), store,
    test (of its input against the filter; gives no vector), and handed (a value that is there when the
    graph's code begins)."""

    def __init__(self):
        self.nodes = []
        self.stage = 0
        self.constants = []  # words, in the order in which they lie in memory
        # What passes from the code before to the code after, by any keys: of handed nodes, and of
        # nodes whose values are handed on.
        self.enters, self.leaves = {}, {}
        self._loads = {}
        self._once = {}

    def node(self, kind, inputs=(), detail=None, memory=None):
        self.nodes.append(Node(kind, inputs, detail, memory, self.stage))
        return len(self.nodes) - 1

    def function(self, first, last):
        """Marks the nodes from first to last as one function, which gives last."""
        for node in self.nodes[first:last + 1]:
            node.function = last
        return last

    def once(self, kind, inputs):
        """The node that already does that, or a new one."""
        key = kind, tuple(inputs)
        if key not in self._once:
            self._once[key] = self.node(kind, inputs)
        return self._once[key]

    def load(self, memory):
        key = memory, self.stage
        if key not in self._loads:
            self._loads[key] = self.node("load", memory=memory)
        return self._loads[key]

    def constant_index(self, word):
        word &= WORD
        if word not in self.constants:
            self.constants.append(word)
        return self.constants.index(word)

    def enter(self, key):
        self.enters[key] = self.node("handed")
        return self.enters[key]

    def add(self, *terms):
        """The sum, from left to right: put last what is known last."""
        total = terms[0]
        for term in terms[1:]:
            total = self.node("add", (total, term))
        return total

    def evaluate(self, read, handed=None):
        """One lane of it: read(memory) gives a word; `handed` has the words of `enters`, or zeros.
        Returns {store's memory: word}, what is tested, and the words of `leaves`."""
        value, stores, tested = {}, {}, None
        entering = {node: key for key, node in self.enters.items()}
        for index, node in enumerate(self.nodes):
            inputs = [value[i] for i in node.inputs]
            if node.kind == "handed":
                value[index] = handed[entering[index]] if handed else 0
            elif node.kind == "load":
                value[index] = read(node.memory)
            elif node.kind == "store":
                stores[node.memory] = inputs[0]
            elif node.kind == "test":
                tested = inputs[0]
            else:
                value[index] = MEANING[node.kind](node.detail, *inputs)
        return stores, tested, {key: value[index] for key, index in self.leaves.items()}

    def users(self):
        """For each node, the nodes that use its result."""
        users = [[] for _ in self.nodes]
        for index, node in enumerate(self.nodes):
            for i in set(node.inputs):
                users[i].append(index)
        return users

    def operations(self):
        """How many vector operations the processor has to execute: all but loads and stores."""
        return sum(n.kind not in NO_OPERATION for n in self.nodes)
