"""schedule.py - puts the operations of a loop's body into the order in which they are printed: list
scheduling, stage beside stage.

Every stage has the whole turn of the loop for its operations. Each operation gets a due time: as
late as its stage's chain of dependences allows, stretched over the turn. Then, cycle by cycle, the
operations that are ready are taken by due time, as many as the machine begins at once.
"""
import heapq

ROTATES = {"ror", "shr", "shl"}


def _predecessors(graph):
    """What must come before each node, as (node, whether its result is used)."""
    before = [[(i, True) for i in set(node.inputs)] for node in graph.nodes]
    loads = {node.memory: i for i, node in enumerate(graph.nodes) if node.kind == "load"}
    users = graph.users()
    for index, node in enumerate(graph.nodes):
        if node.kind == "store" and node.memory in loads:
            # The slot still holds the value of the turn before, for these.
            before[index] += [(i, False) for i in users[loads[node.memory]]]
    return before


def _due_times(graph, machine, turn):
    """Cycles from the beginning of the turn."""
    length = [0] * len(graph.nodes)  # of the chain that begins at the node, within its stage
    users = graph.users()
    for index in reversed(range(len(graph.nodes))):
        node = graph.nodes[index]
        if node.kind == "store":
            continue
        own = 0 if node.kind == "load" else machine.latency
        length[index] = own + max((length[i] for i in users[index]), default=0)
    due = []
    for index, node in enumerate(graph.nodes):
        longest = max(l for l, n in zip(length, graph.nodes) if n.stage == node.stage)
        due.append(turn * (longest - length[index]) / longest)
    for index, node in enumerate(graph.nodes):
        if node.kind == "store":
            due[index] = due[node.inputs[0]]
    return due


def schedule(graph, machine):
    """Returns (the nodes in order, without loads; how many cycles the model takes for them)."""
    nodes = graph.nodes
    turn = graph.operations() / machine.width
    due = _due_times(graph, machine, turn)
    waits_for, after = [0] * len(nodes), [[] for _ in nodes]
    for index, before in enumerate(_predecessors(graph)):
        for i, used in before:
            if nodes[i].kind != "load":
                waits_for[index] += 1
                after[i].append((index, machine.latency if used else 0))

    by_due = sorted((i for i, n in enumerate(nodes) if n.kind != "load"), key=lambda i: due[i])
    earliest, begun, order = [0] * len(nodes), [False] * len(nodes), []
    ready = [(due[i], i) for i in by_due if waits_for[i] == 0]
    heapq.heapify(ready)
    later = []  # (cycle from which it is ready, node)
    cycle = oldest = 0
    while len(order) < len(by_due):
        while later and later[0][0] <= cycle:
            i = heapq.heappop(later)[1]
            heapq.heappush(ready, (due[i], i))
        while begun[by_due[oldest]]:
            oldest += 1
        limit = due[by_due[oldest]] + machine.window
        free = {"rotate": machine.rotates, "store": machine.stores, "all": machine.width}
        put_back = []
        while ready and free["all"] > 0 and ready[0][0] <= limit:
            entry = heapq.heappop(ready)
            i = entry[1]
            kind = "rotate" if nodes[i].kind in ROTATES else nodes[i].kind
            if free.get(kind, 1) == 0:
                put_back.append(entry)
                continue
            if kind in free:
                free[kind] -= 1
            if kind != "store":
                free["all"] -= 1
            begun[i] = True
            order.append(i)
            for j, delay in after[i]:
                waits_for[j] -= 1
                earliest[j] = max(earliest[j], cycle + delay)
                if waits_for[j] == 0:
                    heapq.heappush(later, (earliest[j], j))
        for entry in put_back:
            heapq.heappush(ready, entry)
        cycle += 1
        while begun[by_due[oldest]] and oldest + 1 < len(by_due):
            oldest += 1
    return order, cycle
