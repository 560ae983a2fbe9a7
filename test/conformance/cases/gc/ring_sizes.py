import gc
class A: pass
for n in (1, 2, 3, 10):
    nodes = [A() for i in range(n)]
    for i in range(n):
        nodes[i].next = nodes[(i + 1) % n]
    gc.collect()
    del nodes
    print(n, gc.collect())
