from __future__ import annotations
import heapq, math
from collections import deque
from typing import NamedTuple, Iterator, TypeVar, Generic, Optional, get_type_hints

N = TypeVar('N')

class Edge(NamedTuple):
    to: str
    cost: float = 1.0
    def scaled(self, k: int) -> 'Edge':
        return self._replace(cost=self.cost * k)

class Graph(Generic[N]):
    def __init__(self) -> None:
        self.adj: dict[N, list[Edge]] = {}
    def link(self, a: N, b: N, cost: float = 1) -> Graph[N]:
        self.adj.setdefault(a, []).append(Edge(b, cost))
        self.adj.setdefault(b, [])
        return self
    def dijkstra(self, start: N) -> tuple[dict[N, float], dict[N, Optional[N]]]:
        dist, prev, q = {start: 0.0}, {start: None}, [(0.0, start)]
        while q:
            d, u = heapq.heappop(q)
            if d > dist[u]: continue
            for to, cost in self.adj[u]:
                if (nd := d + cost) < dist.get(to, math.inf):
                    dist[to], prev[to] = nd, u
                    heapq.heappush(q, (nd, to))
        return dist, prev
    def topo(self) -> Iterator[N]:
        indeg = dict.fromkeys(self.adj, 0)
        for edges in self.adj.values():
            for e in edges: indeg[e.to] += 1
        ready = deque(sorted(n for n, d in indeg.items() if not d))
        while ready:
            yield (n := ready.popleft())
            for e in self.adj[n]:
                indeg[e.to] -= 1
                if not indeg[e.to]: ready.append(e.to)
        if left := {n for n, d in indeg.items() if d}:
            raise ValueError(f'cycle through {sorted(left)}')

g: Graph[str] = Graph()
g.link('a', 'b', 4).link('a', 'c').link('c', 'b', 2).link('b', 'd', 5.5).link('c', 'd', 8)
print(g.dijkstra('a'), list(g.topo()))
print(Edge('x').scaled(3), Edge.__annotations__, Graph.dijkstra.__annotations__)
print(get_type_hints(Edge), get_type_hints(Graph.link))
print(Graph[int], Graph.__parameters__, Graph[str].__args__, Graph.__orig_bases__)
try: Graph[int, str]
except TypeError as e: print(e)
try: Graph[int][str]
except TypeError as e: print(e)
try: N()
except TypeError as e: print(e)
g.link('d', 'a')
for n in g.topo(): print(n)
