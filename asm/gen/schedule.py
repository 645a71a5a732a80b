"""schedule.py - puts the operations of a loop's body into the order in which they are printed: list
scheduling. Cycle by cycle, of the operations that are ready, those due first are taken, as many as
the machine begins at once.
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
    from_node = dict(graph.handed_on)
    delay = {i: plan.latency for i in from_node}
    stores = {n.memory: i for i, n in enumerate(graph.nodes) if n.kind == "store"}
    for index, node in enumerate(graph.nodes):
        if node.kind == "load" and node.memory in stores:
            from_node[index], delay[index] = stores[node.memory], machine.forward
    earliest = [0] * len(graph.nodes)
    users = graph.users()
    for index, source in from_node.items():
        for i in users[index]:
            earliest[i] = max(earliest[i], begun.get(source, 0) + delay[index] - turn)
    return earliest


def schedule(graph, machine, plan):
    """Returns (the nodes in order, without loads; how many cycles the model takes for them)."""
    earliest = [0] * len(graph.nodes)
    for _ in range(4):
        order, begun, cycles = _one_turn(graph, machine, plan, earliest)
        earliest = _earliest(graph, machine, plan, begun, cycles)
    return order, cycles


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
