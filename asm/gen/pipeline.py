"""pipeline.py - spreads an item over the stages of a software pipeline.

An item is one long chain of dependent operations; the processor is kept busy by working on several
items at once. Each turn of the kernel's loop runs stage 0 of a new item beside stage 1 of the one
before it, and so on: one item is finished per turn. What a stage hands on to the next stays in a
register from the end of a turn to the beginning of the next where it is needed soon, and else lies in
memory, in a slot of the kernel's state.
"""
from gen.graph import NO_OPERATION, Graph, Memory

# Pointers that differ from item to item: stage s uses the one of the item that began s turns ago.
PER_ITEM = {"mid", "nonces"}


LASTING = 3  # uses that make a result lasting: working variables and words of the schedule


def slot(isa, index):
    """A vector of the kernel's state: first what stages hand on, then what registers spill."""
    return Memory("state", isa.vector_bytes * index, False)


def _chains(graph, users, latency, rest):
    """For each node, the cycles of the longest chain of dependences that begins at it. Lasting results
    rest for so many cycles more before their use."""
    length = [0] * len(graph.nodes)
    for index in reversed(range(len(graph.nodes))):
        own = 0 if graph.nodes[index].kind in NO_OPERATION else latency
        if own and len(users[index]) >= LASTING:
            own += rest
        length[index] = own + max((length[i] for i in users[index]), default=0)
    return length


def put_due(graph, machine, plan):
    """Gives each node its due time: as late as the chain of dependences after it allows, when the
    longest chain takes as many turns of the loop as there are stages. The time to spare goes to
    lasting results, which occupy a register or memory anyway, and not to short-lived ones. Returns the
    length of a turn in cycles."""
    users = graph.users()
    turn = graph.operations() / machine.width
    life = plan.stages * turn
    low, high = 0, turn  # of the rest that makes the longest chain as long as its life
    for _ in range(30):
        rest = (low + high) / 2
        length = _chains(graph, users, plan.latency, rest)
        low, high = (rest, high) if max(length) < life else (low, rest)
    longest = max(length)
    for node, chain in zip(graph.nodes, length):
        node.due = life * (longest - chain) / longest
    return turn


def level(graph, turn):
    """Moves due times, keeping their order, so that every part of the turn has as much to do."""
    nodes = sorted((n for n in graph.nodes if n.kind not in NO_OPERATION), key=lambda n: n.due)
    for rank, node in enumerate(nodes):
        node.due = turn * rank / len(nodes)


def pipelined(item, machine, plan, isa, first_slot):
    """The graph of the loop's body, its nodes due within the turn. Slots are used from first_slot on.
    Returns (graph, first slot that is free)."""
    turn = put_due(item, machine, plan)
    body = Graph()
    body.constants = item.constants
    made = {}  # (node of the item, stage) -> node of the body

    def at_stage(index, stage):
        """The result of the item's node, as the given stage sees it."""
        if (index, stage) in made:
            return made[index, stage]
        node = item.nodes[index]
        if node.kind == "load":
            memory = node.memory
            if memory.base in PER_ITEM:
                memory = memory._replace(base=f"{memory.base}{stage}")
            body.stage = stage
            result = body.load(memory)
        else:
            before = at_stage(index, stage - 1)
            body.stage = stage
            result = body.node("handed")
            body.handed_on[result] = before
        made[index, stage] = result
        return result

    for index, node in enumerate(item.nodes):
        if node.kind == "load":
            continue
        stage = int(node.due // turn)
        inputs = [at_stage(i, stage) for i in node.inputs]
        body.stage = stage
        made[index, stage] = body.node(node.kind, inputs, node.detail, node.memory)
        body.nodes[-1].due = node.due - stage * turn
    level(body, turn)
    return body, _hand_on_in_memory(body, plan, isa, first_slot)


def _hand_on_in_memory(body, plan, isa, first_slot):
    """Turns all but the most urgent of what is handed on into stores and loads. Returns the first slot
    that is free."""
    users = body.users()
    urgent = sorted(body.handed_on, key=lambda i: min((body.nodes[u].due for u in users[i]), default=1e9))
    for number, index in enumerate(urgent[plan.handed_registers:]):
        memory = slot(isa, first_slot + number)
        result = body.handed_on.pop(index)
        body.nodes[index].kind, body.nodes[index].memory = "load", memory
        body.stage = body.nodes[index].stage - 1
        body.node("store", [result], memory=memory)
        # Not before the value of the turn before has been used.
        body.nodes[-1].due = max(body.nodes[i].due for i in [result] + users[index])
    return first_slot + max(0, len(urgent) - plan.handed_registers)
