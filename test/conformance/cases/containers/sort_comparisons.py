log = []
class K:
    def __init__(self, v, i): self.v = v; self.i = i
    def __lt__(self, other):
        log.append((self.i, other.i))
        return self.v < other.v
def run(values, **kw):
    log.clear()
    items = [K(v, i) for i, v in enumerate(values)]
    items.sort(**kw)
    code = 0
    for a, b in log:
        code = (code * 1000003 + a * 4099 + b) % 2305843009213693951
    print(len(values), len(log), code, [k.i for k in items][:12])
seed = 7
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
for n in (2, 3, 5, 10, 31, 32, 33, 63, 64, 65, 100, 127, 128, 200, 500, 1000):
    run([rnd(n) for _ in range(n)])
    run([rnd(3) for _ in range(n)])
    run(list(range(n)))
    run(list(range(n, 0, -1)), reverse=True)
    run([i // 4 for i in range(n, 0, -1)])
    run(list(range(n // 2)) + list(range(n // 2, 0, -1)) + list(range(n // 2)))
    run([i ^ 5 for i in range(n)])
