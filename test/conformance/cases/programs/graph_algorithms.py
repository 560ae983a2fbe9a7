from collections import deque
import heapq

graph = {'A': {'B': 4, 'C': 1}, 'B': {'D': 1}, 'C': {'B': 2, 'D': 5}, 'D': {'E': 3}, 'E': {}, 'F': {'A': 1}}

def bfs(start):
    seen, order, queue = {start}, [], deque([start])
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in sorted(graph[node]):
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order

def dfs(node, seen=None):
    seen = [] if seen is None else seen
    if node not in seen:
        seen.append(node)
        for n in graph[node]: dfs(n, seen)
    return seen

def dijkstra(start):
    dist, prev, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]: continue
        for n, w in graph[node].items():
            if d + w < dist.get(n, float('inf')):
                dist[n], prev[n] = d + w, node
                heapq.heappush(heap, (d + w, n))
    return dist, prev

def path(prev, end):
    p = [end]
    while p[-1] in prev: p.append(prev[p[-1]])
    return p[::-1]

def topological():
    done, order = set(), []
    def visit(n):
        if n in done: return
        done.add(n)
        for m in graph[n]: visit(m)
        order.append(n)
    for n in graph: visit(n)
    return order[::-1]

print(bfs('A'), dfs('A'))
dist, prev = dijkstra('A')
print(dist, path(prev, 'E'))
print(topological())
edges = sorted((w, a, b) for a in graph for b, w in graph[a].items())
parent = {n: n for n in graph}
def find(x):
    while parent[x] != x: x = parent[x]
    return x
tree = []
for w, a, b in edges:
    if find(a) != find(b):
        parent[find(a)] = find(b)
        tree.append((a, b, w))
print(tree, sum(t[2] for t in tree))
