"""Graphs: BFS, DFS, Dijkstra, topological order with cycles, union-find, MST."""
import heapq
from collections import deque, defaultdict
from graphlib import TopologicalSorter, CycleError

class Graph:
    def __init__(self, edges=(), directed=False):
        self._adj = defaultdict(dict)
        self.directed = directed
        for e in edges:
            self.add(*e)

    def add(self, u, v, w=1, /):
        self._adj[u][v] = w
        if not self.directed:
            self._adj[v][u] = w
        else:
            self._adj[v]

    def __getitem__(self, u):
        if u not in self._adj: raise KeyError(u)
        return self._adj[u]
    def __iter__(self): return iter(self._adj)
    def __contains__(self, e): return e[1] in self._adj.get(e[0], ())
    def __len__(self): return len(self._adj)

    def bfs(self, s):
        seen, q = {s: None}, deque([s])
        while q:
            for v in self[u := q.popleft()]:
                if v not in seen:
                    seen[v] = u
                    q.append(v)
        return seen

    def dfs(self, u, seen=None):
        seen = set() if seen is None else seen
        seen.add(u)
        yield u
        for v in sorted(self[u]):
            if v not in seen:
                yield from self.dfs(v, seen)

    def dijkstra(self, s):
        dist, heap = {}, [(0, s, ())]
        while heap:
            d, u, path = heapq.heappop(heap)
            if u in dist: continue
            dist[u] = d, ''.join(path + (u,))
            for v, w in self[u].items():
                if w < 0: raise ValueError(f'negative edge {u}->{v}: {w:+}')
                heapq.heappush(heap, (d + w, v, path + (u,)))
        return dist

    def kruskal(self):
        parent = {u: u for u in self}
        def find(x):
            while parent[x] != x: parent[x] = x = parent[parent[x]]
            return x
        for w, u, v in sorted((w, u, v) for u in self for v, w in self[u].items() if u < v):
            if (a := find(u)) != (b := find(v)):
                parent[a] = b
                yield u, v, w

g = Graph([('A', 'B', 4), ('A', 'C', 1), ('C', 'B', 2), ('B', 'D', 5), ('C', 'D', 8), ('E', 'F')])
print(g.bfs('A'), list(g.dfs('A')), g.dijkstra('A'), list(g.kruskal()), ('A', 'B') in g, len(g), sep='\n')
ts = TopologicalSorter({'shirt': {'tie', 'belt'}, 'tie': {'jacket'}, 'belt': {'jacket'}, 'shoes': ()})
print([*ts.static_order()][-1])
for bad in (lambda: [*TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order()], lambda: g.dijkstra('Z'), lambda: Graph([('A', 'B', -1)]).dijkstra('A'), lambda: Graph([('A',)]), lambda: g.add('A', v='B'), lambda: 5 in g, lambda: g['Q'], lambda: ts.add('x'), lambda: Graph([('A', 'B'), ('A', 1)]).kruskal().__next__(), lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.nsmallest('2', [1]), lambda: heapq.merge(5), lambda: heapq.heapify('abc')):
    try:
        print(bad())
    except (CycleError, KeyError, ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e.args)
print(list(heapq.merge([1, 4], [2, 3], reverse=False)), heapq.nlargest(2, 'hello', key=ord))
it = g.dfs('A')
next(it)
g.dijkstra('missing')
