"""Orders the nodes of a graph so that each comes after those it depends on: all at once, or step by step as work gets done."""

from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle; the second argument lists one, its first node again at the end."""


class _Node:
    # `waiting` counts what must be done before it.
    __slots__ = ("waiting", "state", "followers")

    def __init__(self):
        self.waiting = 0
        self.state = "not ready"
        self.followers = []


class TopologicalSorter:
    """Takes a graph as a dict from nodes to what they depend on; further nodes by add(). Ready nodes come in the order of their naming."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._queue = None
        self._in_work = 0
        if graph is not None:
            for node, needed in graph.items():
                self.add(node, *needed)

    def add(self, node, *predecessors):
        """Says that a node depends on others; they add up over calls."""
        if self._queue is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._known(node).waiting += len(predecessors)
        for needed in predecessors:
            self._known(needed).followers.append(node)

    def _known(self, node):
        try:
            return self._nodes[node]
        except KeyError:
            made = self._nodes[node] = _Node()
            return made

    def prepare(self):
        """Ends the adding. CycleError where there is a cycle; what is in none of them can be worked on all the same."""
        if self._queue is not None:
            raise ValueError("cannot prepare() more than once")
        self._queue = [name for name, node in self._nodes.items() if not node.waiting]
        if found := self._cycle():
            raise CycleError("nodes are in a cycle", found)

    def _started(self):
        if self._queue is None:
            raise ValueError("prepare() must be called first")
        return self._queue

    def get_ready(self):
        """The nodes that can be worked on and were not given yet, as a tuple."""
        queue = self._started()
        given = tuple(queue)
        for name in given:
            self._nodes[name].state = "given"
        del queue[:]
        self._in_work += len(given)
        return given

    def is_active(self):
        """Is there anything to give or to wait for?"""
        return bool(self._started()) or self._in_work > 0

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Marks nodes that get_ready() gave as worked on; what waited for them alone is ready then."""
        queue = self._started()
        for name in nodes:
            if name not in self._nodes:
                raise ValueError(f"node {name!r} was not added using add()")
            node = self._nodes[name]
            if node.state == "not ready":
                raise ValueError(f"node {name!r} was not passed out (still not ready)")
            if node.state == "done":
                raise ValueError(f"node {name!r} was already marked done")
            node.state = "done"
            self._in_work -= 1
            for follower in node.followers:
                after = self._nodes[follower]
                after.waiting -= 1
                if after.waiting == 0:
                    queue.append(follower)

    def static_order(self):
        """All nodes in order, one by one."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    def _cycle(self):
        # Depth first along the followers; a node that is met while its own followers are being looked at closes a circle.
        finished = set()
        for start in self._nodes:
            if start in finished:
                continue
            place = {start: 0}
            path = [(start, iter(self._nodes[start].followers))]
            while path:
                name, rest = path[-1]
                for follower in rest:
                    if follower in place:
                        return [step for step, _ in path[place[follower]:]] + [follower]
                    if follower not in finished:
                        place[follower] = len(path)
                        path.append((follower, iter(self._nodes[follower].followers)))
                        break
                else:
                    path.pop()
                    del place[name]
                    finished.add(name)
        return None

    __class_getitem__ = classmethod(GenericAlias)
