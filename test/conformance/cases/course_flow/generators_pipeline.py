def numbers(n):
    print('start')
    try:
        for i in range(n):
            got = yield i
            if got: print('got', got)
    finally:
        print('closing numbers')
    return 'done'
def squares(it):
    for x in it: yield x * x
def take(n, it):
    for _, x in zip(range(n), it): yield x
def chain(*its):
    for it in its:
        r = yield from it
        print('returned', r)
g = numbers(3)
print(next(g), g.send('hi'), next(g))
try: next(g)
except StopIteration as e: print('stop', e.value)
print(list(take(3, squares(numbers(10)))))
print(list(chain(numbers(2), 'ab')))
def running():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        if x is None: return total
        total += x; count += 1; avg = total / count
r = running(); next(r)
print([r.send(x) for x in (10, 20, 60)])
try: r.send(None)
except StopIteration as e: print(e.value)
def guarded():
    while True:
        try: yield 1
        except ValueError as e: print('caught', e); yield 2
        except GeneratorExit: print('exit'); raise
q = guarded(); next(q)
print(q.throw(ValueError('boo')), next(q)); q.close()
try: q.send(1)
except StopIteration: print('over')
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, [3, [4]], 5], []])), sum(x for x in tree([[1], [2, [3]]])))
gen = (print('eager', i) or i for i in range(3))
print('made'); print(next(gen)); del gen
def bad():
    yield 1
    raise StopIteration
try: list(bad())
except RuntimeError as e: print(e, type(e.__cause__).__name__)
