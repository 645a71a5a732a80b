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
    for node in graph.nodes:
        if node.kind == "store":
            node.due = graph.nodes[node.inputs[0]].due


def _of_stage(memory, stage):
    return memory._replace(base=f"{memory.base}{stage}") if memory.base in PER_ITEM else memory


def at_their_stages(graph):
    """Has the loads of a graph that was made stage by stage use the pointers of their stages."""
    for node in graph.nodes:
        if node.kind == "load":
            node.memory = _of_stage(node.memory, node.stage)


def pipelined(item, machine, plan):
    """The graph of the loop's body, its nodes due within the turn."""
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
            body.stage = stage
            result = body.load(_of_stage(node.memory, stage))
        else:
            before = at_stage(index, stage - 1)
            body.stage = stage
            result = body.enter((index, stage))
            body.leaves[index, stage] = before
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
    return body


def place_handed(graphs, isa, registers, first_slot):
    """Where what passes from code to code lies: what is urgent in the last of the graphs in registers,
    0 and so on, the rest in slots, as loads and stores of the graphs. Returns ({key: register}, the
    first slot that is free)."""
    last = graphs[-1]
    users = last.users()
    urgent = sorted(last.enters, key=lambda key: min(last.nodes[u].due for u in users[last.enters[key]]))
    for number, key in enumerate(urgent[registers:]):
        for graph in graphs:
            _hand_on_in_memory(graph, key, slot(isa, first_slot + number))
    return ({key: number for number, key in enumerate(urgent[:registers])},
            first_slot + max(0, len(urgent) - registers))


def _hand_on_in_memory(graph, key, memory):
    waits_for = []
    if key in graph.enters:
        index = graph.enters.pop(key)
        graph.nodes[index].kind, graph.nodes[index].memory = "load", memory
        waits_for = graph.users()[index]  # to be done with the value that is stored over
    if key in graph.leaves:
        result = graph.leaves.pop(key)
        graph.stage = graph.nodes[result].stage
        graph.node("store", [result], memory=memory)
        graph.nodes[-1].due = max(graph.nodes[i].due for i in [result] + waits_for)
