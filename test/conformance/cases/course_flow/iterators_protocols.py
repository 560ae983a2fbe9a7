class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
class Old:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
class Sized:
    def __len__(self): return 3
    def __getitem__(self, i): return range(3)[i]
class Fib:
    def __init__(self, limit): self.limit = limit
    def __iter__(self):
        a, b = 0, 1
        while a < self.limit: yield a; a, b = b, a + b
c = Countdown(3); print(list(c), list(c), list(Old()), 20 in Old(), list(reversed(Sized())), max(Fib(50)), sum(Fib(50)), sorted(Fib(20), reverse=True), [*Fib(5)], dict(zip('ab', Fib(9))), ' '.join(map(str, Fib(30))), set(Fib(3)), tuple(Countdown(2)), list(zip(Countdown(3), Fib(9))), dict.fromkeys(Countdown(2)))
a, b, *rest = Fib(20); print(a, b, rest, 5 in Fib(10), 4 in Fib(10), any(x > 10 for x in Fib(20)), next(iter(Fib(5))), next(iter([]), 'default'), list(iter(Countdown(3).__next__, 2)), list(enumerate(Countdown(2), start=5)), list(map(lambda x, y: x + y, Countdown(3), Fib(9))), list(filter(lambda x: x % 2, Fib(30))))
it = iter([1, 2, 3]); print(next(it), list(it), next(it, None)); m = map(print, [1]); print(m is iter(m)); list(m); z = zip('ab'); next(z); print(list(z), list(z))
class BadIter:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError('in next')
class Infinite:
    def __iter__(self): return self
    def __next__(self): return 1
for bad in (lambda: iter(5), lambda: list(BadIter()), lambda: next([]), lambda: list(Raises()), lambda: next(iter([])), lambda: [x for x in 5], lambda: dict(5), lambda: a in 5, lambda: tuple(None), lambda: zip(1), lambda: list(map(None, [1])), lambda: [*None], lambda: min(iter(())), lambda: sum(Old(), 'a'), lambda: reversed(Fib(3)), lambda: reversed({1}), lambda: len(Fib(3)), lambda: iter(), lambda: iter(5, 1), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate('a', 'b'), lambda: filter(None), lambda: map(len), lambda: list(map(len, [5])), lambda: all(5), lambda: sorted(None), lambda: next(), lambda: list(range('a')), lambda: range(1, 2, 0), lambda: list(filter(5, [1]))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
from itertools import islice
print(list(islice(Infinite(), 3)), [x for _, x in zip(range(2), Infinite())]); r = range(0, 20, 3); print(r, r[2], r[-1], r[1:3], 9 in r, 10 in r, len(r), r.index(6), list(reversed(r)), r == range(0, 21, 3), range(5, 0), bool(range(0)), range(10)[::-2], r.start, r.stop, r.step, hash(range(0)) == hash(range(1, 1)))
def f():
    for i in range(3):
        for j in range(3):
            if j == i: break
            yield i, j
        else: yield 'full', i
    else: yield 'end'
print(list(f())); i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=' ')
else: print('never')
print()
while i: i -= 4
else: print('done', i)
