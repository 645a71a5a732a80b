"""pipeline.py - cuts an item's graph into the stages of a software pipeline.

An item is one long chain of dependent operations; the processor is kept busy by working on several
items at once. Each turn of the kernel's loop runs stage 0 of a new item beside stage 1 of the one
before it, and so on: one item is finished per turn. What a stage hands to the next lies in memory
between two turns, in a slot of the kernel's state.
"""
from gen.graph import Graph, Memory

# Pointers that differ from item to item: stage s uses the one of the item that began s turns ago.
PER_ITEM = {"mid", "nonces"}


def slot(isa, index):
    """A vector of the kernel's state: first what stages hand on, then what registers spill."""
    return Memory("state", isa.vector_bytes * index, False)


def pipelined(item, cuts, isa, first_slot):
    """The graph of the loop's body. `cuts` are the steps (of sha256d.py) that begin stages 1, 2...
    Slots are used from first_slot on. Returns (graph, first slot that is free)."""
    body = Graph()
    body.constants = item.constants
    made = {}  # (node of the item, stage) -> node of the body
    handed_on = []  # (stage, node of the body, memory)

    def at_stage(index, stage):
        """The result of the item's node, as the given stage sees it."""
        if (index, stage) in made:
            return made[index, stage]
        node = item.nodes[index]
        body.stage = stage
        if node.kind == "load":
            memory = node.memory
            if memory.base in PER_ITEM:
                memory = memory._replace(base=f"{memory.base}{stage}")
            result = body.load(memory)
        else:
            before = at_stage(index, stage - 1)
            memory = slot(isa, first_slot + len(handed_on))
            handed_on.append((stage - 1, before, memory))
            body.stage = stage
            result = body.load(memory)
        made[index, stage] = result
        return result

    for index, node in enumerate(item.nodes):
        if node.kind == "load":
            continue
        stage = sum(node.step >= cut for cut in cuts)
        inputs = [at_stage(i, stage) for i in node.inputs]
        body.stage, body.step = stage, node.step
        made[index, stage] = body.node(node.kind, inputs, node.detail, node.memory)
    for stage, result, memory in handed_on:
        body.stage = stage
        body.node("store", [result], memory=memory)
    return body, first_slot + len(handed_on)
