import random, heapq, bisect, statistics
random.seed(42); print(random.random(), random.randint(1, 6), random.choice('abc'), random.sample(range(10), 4), random.uniform(1, 2), random.gauss(0, 1), random.shuffle(l := list(range(6))), l, random.choices('xy', weights=[1, 3], k=5), random.randrange(0, 100, 5), random.getrandbits(16), random.expovariate(1), random.triangular(0, 1), random.betavariate(1, 2))
r = random.Random(7); rolls = [r.randint(1, 6) + r.randint(1, 6) for _ in range(50)]
for t in range(2, 13): print(f'{t:2} {"#" * rolls.count(t)}')
print(statistics.mean(rolls), statistics.median(rolls), statistics.mode(rolls), round(statistics.stdev(rolls), 4), statistics.pvariance([1, 2, 3]), statistics.quantiles([1, 2, 3, 4]), statistics.fmean([1, 2]))
class Event:
    def __init__(self, t, name): self.t, self.name = t, name
    def __lt__(self, o): return (self.t, self.name) < (o.t, o.name)
q = []
for n in 'abc': heapq.heappush(q, Event(r.randint(0, 9), n))
clock, served = 0, []
while q and len(served) < 8:
    e = heapq.heappop(q); clock = max(clock, e.t); served.append((clock, e.name))
    if r.random() < .6: heapq.heappush(q, Event(clock + r.randint(1, 5), e.name + "'"))
print(served, clock, heapq.nlargest(2, rolls), heapq.nsmallest(3, rolls), list(heapq.merge([1, 4], [2, 3])))
def grade(s): return 'FDCBA'[bisect.bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (33, 60, 75, 90, 100)]); xs = []
for v in (5, 1, 3): bisect.insort(xs, v)
print(xs, bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 3))
grid = [[r.random() < .35 for _ in range(12)] for _ in range(6)]
def step(g):
    h, w = len(g), len(g[0])
    n = lambda y, x: sum(g[(y + a) % h][(x + b) % w] for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b)
    return [[n(y, x) == 3 or (g[y][x] and n(y, x) == 2) for x in range(w)] for y in range(h)]
for _ in range(2):
    print('\n'.join(''.join('#' if c else '.' for c in row) for row in grid), sum(map(sum, grid))); grid = step(grid)
inside = sum(r.random() ** 2 + r.random() ** 2 <= 1 for _ in range(1000)); print(4 * inside / 1000)
pos, path = [0, 0], []
for _ in range(10):
    dx, dy = r.choice([(0, 1), (1, 0), (0, -1), (-1, 0)]); pos[0] += dx; pos[1] += dy; path.append(tuple(pos))
print(path, len(set(path))); st = r.getstate(); a = r.random(); r.setstate(st); print(a == r.random())
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1), lambda: statistics.mean([]), lambda: statistics.stdev([1]), lambda: random.randrange(0), lambda: heapq.heappop([]), lambda: random.choices([]), lambda: statistics.median([]), lambda: random.shuffle((1, 2))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
