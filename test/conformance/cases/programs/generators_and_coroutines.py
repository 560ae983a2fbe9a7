"""Generators: send, throw, close, return values, delegation, exhausted ones."""
import itertools, inspect, types

def averager():
    total = count = 0
    avg = None
    while True:
        try:
            x = yield avg
        except ZeroDivisionError:
            print('reset')
            total = count = 0
            avg = None
            continue
        except GeneratorExit:
            print('closing', total)
            raise
        if x is None:
            return total, count
        total += x
        count += 1
        avg = total / count

def delegate(results):
    while True:
        r = yield from averager()
        results.append(r)

def numbers(n):
    try:
        yield from range(n)
        return 'done'
    finally:
        print('cleanup', n)

def chatty():
    reply = yield 'q1'
    while reply:
        reply = yield f'you said {reply!r}'
    raise StopIteration('inner')

def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: yield 2

a = averager()
print(next(a), a.send(10), a.send(20), a.throw(ZeroDivisionError), a.send(3), inspect.getgeneratorstate(a))
a.close()
print(inspect.getgeneratorstate(a), next(a, 'over'))
res = []
d = delegate(res)
next(d)
print(d.send(1), d.send(2), d.send(None), d.send(5), res, d.gi_yieldfrom.__name__)
for n in numbers(5):
    if n == 1: break
print('after break')
def show(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__))
g = numbers(1)
show('next', lambda: next(g)); show('next', lambda: next(g)); show('next', lambda: next(g))
show('send first', lambda: averager().send(1))
c = chatty()
show('chat', lambda: [next(c), c.send('hi'), c.send(0)])
s = stubborn(); next(s)
show('close', s.close)
show('throw str', lambda: numbers(2).throw('x'))
show('throw inst', lambda: numbers(2).throw(ValueError, 'v'))
show('throw type', lambda: numbers(2).throw(ValueError(1), 2))
show('throw int', lambda: numbers(2).throw(5))
def selfish():
    yield next(me)
me = selfish()
show('self', lambda: next(me))
show('len', lambda: len(numbers(3))); show('index', lambda: numbers(3)[0]); show('bool', lambda: bool(numbers(0)))
show('iter', lambda: iter(g) is g); show('yield from 5', lambda: [*(lambda: (yield from 5))()])
show('islice', lambda: list(itertools.islice(itertools.count(5, -2), 2, 8, 3)))
show('islice neg', lambda: list(itertools.islice([1], -1)))
show('takewhile', lambda: [*itertools.takewhile(str.islower, 'abCd')])
show('genexp late', lambda: (lambda g: (next(g), next(g)))(1 // x for x in (1, 0)))
show('unpack', lambda: (lambda a, b: a + b)(*(i for i in range(3))))
show('tee', lambda: [*map(list, itertools.tee('ab', 3))])
show('chain', lambda: [*itertools.chain.from_iterable(['ab', 5])])
show('zip_longest', lambda: [*itertools.zip_longest('ab', [1], fillvalue='?')])
show('batched', lambda: [*itertools.pairwise('abcd')])
print(d.gi_frame is not None, type(d), isinstance(d, types.GeneratorType), averager.__name__, str(d)[:27])
del d
next(chatty().throw(KeyError('not started')))
