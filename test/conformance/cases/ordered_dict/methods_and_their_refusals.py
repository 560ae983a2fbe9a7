# Order in and out: moves, pops, copies, merges, views, pickles, and what each of them refuses.
import copy
import json
import pickle
from collections import Counter, OrderedDict


def attempt(fn, *args, **kwargs):
    try:
        print(fn(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


moved = OrderedDict(b=1, a=2, c=3)
moved.move_to_end('b')
moved.move_to_end('c', last=False)
print(list(dict(moved)), list({**moved}), (lambda **given: list(given))(**moved), list(moved))
print(json.dumps(moved), json.dumps([moved], indent=1), copy.copy(moved), copy.deepcopy(moved))
for protocol in range(6):
    print(len(pickle.dumps(moved, protocol)), list(pickle.loads(pickle.dumps(moved, protocol))), end=' ')
print()
print(list(moved.items()), list(moved.values()), list(reversed(moved)), list(reversed(moved.items())), moved.keys(), moved.items())
print(sorted(moved.items() ^ OrderedDict(b=1, z=3).items()), moved.keys() & ['a'], sorted(moved.keys() | ['q']))
print(dict.__repr__(moved), list(dict.__iter__(moved)), list(dict.items(moved)), dict.copy(moved), list(dict.__reversed__(moved)))
print(moved == OrderedDict(c=3, a=2, b=1), moved == OrderedDict(a=2, c=3, b=1), moved == {'a': 2, 'c': 3, 'b': 1})
print(moved != OrderedDict(moved), {'a': 2, 'c': 3, 'b': 1} == moved, moved == 1, moved.__eq__(1), moved.__lt__(moved))
moved['self'] = moved
print(moved, repr(moved.items()))
del moved['self']
moved |= OrderedDict(z=1)
moved |= [('k', 2)]
print(moved, moved | {'a': 0}, {'zz': 1} | moved, type({'zz': 1} | moved), OrderedDict.fromkeys('abc', 1))
iterator = iter(moved.items())
next(iterator)
print(iterator.__reduce__(), next(iterator), moved.__reduce__()[:4])
for wrong in [1], [()], [(1,)], [(1, 2, 3)], ['abc'], 5, [[1, 2], []], [5]:
    attempt(OrderedDict, wrong)
attempt(OrderedDict, 1, 2)
attempt(OrderedDict().update, 1, 2)
attempt(lambda: moved | [1])
attempt(moved.move_to_end, 'nope')
attempt(OrderedDict().move_to_end, 1)
attempt(OrderedDict().popitem)
attempt(moved.pop, 'nope')
attempt(moved.pop, 'nope', default=3)
attempt(moved.pop)
attempt(moved.popitem, 1, 2)
attempt(moved.popitem, last=False)
attempt(moved.setdefault, 'a')
attempt(moved.setdefault, 'new', default=4)
attempt(OrderedDict.fromkeys)
attempt(moved.__delitem__, 'nope')
attempt(moved.pop, [])
attempt(moved.move_to_end, [])
attempt(moved.clear, 1)
attempt(moved.copy, 1)


class Loud(OrderedDict):
    def __missing__(self, key):
        return 'missing'

    def __getitem__(self, key):
        return ('got', OrderedDict.__getitem__(self, key)) if key in self else self.__missing__(key)

    def __setitem__(self, key, value):
        OrderedDict.__setitem__(self, key, value)
        self.last = key

    def __delitem__(self, key):
        print('deleting', key, end=' ')
        OrderedDict.__delitem__(self, key)


loud = Loud(x=1, y=2)
print(loud, loud['q'], loud.last, loud.pop('x'), loud.popitem(), loud, loud.pop('none', 'default'))
attempt(loud.popitem)
attempt(loud.pop, 'x')
loud = Loud(x=1, y=2)
print(loud.copy(), type(loud.copy()), loud.copy().__dict__, copy.copy(loud), loud.__reduce__()[:4], list(loud.__reduce__()[4]))
print(Loud.fromkeys('ab', 1), loud.setdefault('x', 5), loud.setdefault('w', 5), loud | {'v': 1})


class OrderKept(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return OrderedDict()

    def __new__(cls, name, bases, namespace):
        namespace.move_to_end('a')
        made = type.__new__(cls, name, bases, namespace)
        made.order = list(namespace)
        return made


class Example(metaclass=OrderKept):
    a = 1
    b = 2

    def method(self):
        pass


class OrderedCounter(Counter, OrderedDict):
    def __repr__(self):
        return f'OrderedCounter({OrderedDict(self)!r})'


print([name for name in Example.order if name[0] != '_'], [name for name in vars(Example) if name[0] != '_'])
print(OrderedCounter('abracadabra'), OrderedCounter('abc') + OrderedCounter('cd'))
namespace = OrderedDict()
exec('a = 1\nb = 2', {}, namespace)
print(list(namespace))
namespace = OrderedDict()
exec('a = 1\nb = 2', namespace)
print(list(namespace), sorted(dict.keys(namespace)))
