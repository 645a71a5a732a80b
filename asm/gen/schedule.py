"""schedule.py - puts the operations of a loop's body into the order in which they are printed.

With many registers: list scheduling. Cycle by cycle, of the operations that are ready, those due first
are taken, as many as the machine begins at once. With few: function by function, so that hardly
anything has to be kept while a function is computed; the processor overlaps them by itself.
"""
import heapq

ROTATES = {"ror", "shr", "shl"}


def _after(graph, plan):
    """For each node, what has to wait for it, as (node, cycles); and for how many each waits."""
    after, waits_for = [[] for _ in graph.nodes], [0] * len(graph.nodes)

    def edge(first, then, cycles):
        after[first].append((then, cycles))
        waits_for[then] += 1

    loads = {node.memory: i for i, node in enumerate(graph.nodes) if node.kind == "load"}
    users = graph.users()
    for index, node in enumerate(graph.nodes):
        for i in set(node.inputs):
            if graph.nodes[i].kind not in ("load", "handed"):
                edge(i, index, plan.latency)
        if node.kind == "store" and node.memory in loads:
            # The slot still holds the value of the turn before, for these.
            for i in users[loads[node.memory]]:
                edge(i, index, 0)
    return after, waits_for


def _earliest(graph, machine, plan, begun, turn):
    """Before which cycle no node can begin because of what the turn before hands on; `begun` are that
    turn's cycles."""
    ready = {node: begun.get(graph.leaves[key], 0) + plan.latency
             for key, node in graph.enters.items() if key in graph.leaves}
    stores = {n.memory: i for i, n in enumerate(graph.nodes) if n.kind == "store"}
    for index, node in enumerate(graph.nodes):
        if node.kind == "load" and node.memory in stores:
            ready[index] = begun[stores[node.memory]] + machine.forward
    earliest = [0] * len(graph.nodes)
    users = graph.users()
    for index, cycle in ready.items():
        for i in users[index]:
            earliest[i] = max(earliest[i], cycle - turn)
    return earliest


def schedule(graph, machine, plan, follows_itself=True):
    """Returns the nodes in order, without loads."""
    if plan.by_function:
        return _by_function(graph, plan)
    earliest = [0] * len(graph.nodes)
    for _ in range(4 if follows_itself else 1):
        order, begun, cycles = _one_turn(graph, machine, plan, earliest)
        earliest = _earliest(graph, machine, plan, begun, cycles)
    return order


def _by_function(graph, plan):
    """Functions in the order in which their results are due."""
    def key(index):
        last = graph.nodes[index].function
        last = index if last is None else last
        return graph.nodes[last].due, last, index

    after, waits_for = _after(graph, plan)
    ready = [key(i) for i, n in enumerate(graph.nodes)
             if n.kind not in ("load", "handed") and waits_for[i] == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        index = heapq.heappop(ready)[2]
        order.append(index)
        for i, _ in after[index]:
            waits_for[i] -= 1
            if waits_for[i] == 0:
                heapq.heappush(ready, key(i))
    return order


def _one_turn(graph, machine, plan, earliest):
    """Returns (order, {node: cycle}, cycles). `earliest` is a cycle for each node."""
    nodes = graph.nodes
    after, waits_for = _after(graph, plan)
    by_due = sorted((i for i, n in enumerate(nodes) if n.kind not in ("load", "handed")),
                    key=lambda i: nodes[i].due)
    earliest, begun, order = list(earliest), {}, []
    later = [(earliest[i], i) for i in by_due if waits_for[i] == 0]  # (cycle, node)
    heapq.heapify(later)
    ready = []  # (due, node)
    cycle = oldest = 0
    while len(order) < len(by_due):
        while later and later[0][0] <= cycle:
            i = heapq.heappop(later)[1]
            heapq.heappush(ready, (nodes[i].due, i))
        while by_due[oldest] in begun:
            oldest += 1
        limit = nodes[by_due[oldest]].due + plan.window
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
            begun[i] = cycle
            order.append(i)
            for j, delay in after[i]:
                waits_for[j] -= 1
                earliest[j] = max(earliest[j], cycle + delay)
                if waits_for[j] == 0:
                    heapq.heappush(later, (earliest[j], j))
        for entry in put_back:
            heapq.heappush(ready, entry)
        cycle += 1
    return order, begun, cycle
