def log(fn):
    def start(*a):
        g = fn(*a); next(g); return g
    return start
@log
def average():
    total = n = 0; avg = None
    while True:
        x = yield avg
        if x is None: return f'{n} values'
        total += x; n += 1; avg = total / n
g = average(); print(g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print('result', e.value)
@log
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets: t.send(item)
    except GeneratorExit: print('broadcast closed')
@log
def grep(word, out):
    while True:
        line = yield
        if word in line: out.append(line)
a, b = [], []
bc = broadcast(grep('py', a), grep('th', b))
for l in ('python', 'cython', 'java'): bc.send(l)
bc.close(); print(a, b)
def sub():
    r = yield 'sub1'; print('sub got', r)
    try: yield 'sub2'
    except ValueError as e: print('sub caught', e); yield 'recovered'
    return 'sub result'
def outer():
    r = yield from sub(); print('outer has', r); s = yield from [1, 2]; yield s
g = outer(); print(next(g), g.send('hello'), g.throw(ValueError('inj')), next(g), next(g), next(g))
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], 'ab'])))
def countdown(n):
    while n: n -= 1; cmd = yield n; n = cmd if cmd is not None else n
c = countdown(5); print([next(c), c.send(10), next(c)], c.gi_running, c.gi_frame.f_locals)
for bad in (lambda: average.__closure__[0].cell_contents().send(5), lambda: next(x for x in []), lambda: c.throw(KeyError), lambda: next(c), lambda: c.throw(ValueError('dead')), lambda: c.send(1), lambda: c.close(), lambda: sub().throw(IndexError('early')), lambda: list(flatten(5)), lambda: c.throw(5), lambda: c.throw('str'), lambda: sub().send(), lambda: sub()[0], lambda: len(sub()), lambda: sub()(), lambda: list(zip(sub())), lambda: sub() + sub(), lambda: next(sub), lambda: [*outer()]):
    try: print(bad())
    except BaseException as e: print(type(e).__name__, '|', e)
def stopper(): raise StopIteration('in gen'); yield
try: next(stopper())
except RuntimeError as e: print(e, repr(e.__cause__))
def nx(): yield next(iter([]))
try: list(nx())
except RuntimeError as e: print(e)
me = None
def selfcall(): yield next(me)
me = selfcall()
try: next(me)
except ValueError as e: print(e)
def cleanup():
    try: yield 1; yield 2
    finally: print('cleanup')
for v in cleanup(): break
print('after break'); x = cleanup(); next(x); del x; print('after del')
ge = (i * i for i in range(3)); print(ge.__name__, ge.__qualname__, sum(ge), sum(ge), list(ge))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
from itertools import takewhile
print(list(takewhile(lambda v: v < 60, fib())), dict(zip('abc', fib())), max(x for x, _ in zip(fib(), range(9))))
it = iter([1, 2, 3]); print([(i, next(it, None)) for i in it]); print([*map(lambda a, b: a + b, fib(), [1, 2, 3])])
async def agen():
    yield 1
print(agen().__class__.__name__)
try:
    for _ in agen(): pass
except TypeError as e: print(e)
def returns(): return 1; yield
print(list(returns()))
next(returns())
