# What the traversals of objects in C visit, and in which order: the type of those that a module makes, an exception's own members first.
import array
import collections
import functools
import gc
import itertools
import re
import struct
import threading


def names(o):
    return [type(v).__name__ for v in gc.get_referents(o)]


class Failure(Exception):
    pass


class Queue(collections.deque):
    pass


def caught():
    try:
        try:
            raise KeyError('k')
        except KeyError as e:
            raise Failure(1) from e
    except Failure as e:
        e.extra = [1]
        return e


for o in (
    collections.deque([1, []]),
    Queue([1]),
    collections.defaultdict(list, a=1),
    collections.OrderedDict(),
    collections.Counter('a'),
    iter(collections.deque([1])),
    reversed(collections.deque([1])),
    array.array('i', [1]),
    iter(array.array('i', [1])),
    functools.partial(len, []),
    functools.cmp_to_key(len),
    itertools.chain([1]),
    itertools.repeat([]),
    itertools.cycle([1]),
    itertools.compress([1], [1]),
    itertools.islice([1], 1),
    threading.Lock(),
    OSError(1, 'text'),
    StopIteration([]),
    SyntaxError('text'),
    ValueError([]),
    caught(),
):
    print(type(o).__name__, gc.is_tracked(o), names(o))

queue = collections.deque()
print(any(o is queue for o in gc.get_referrers(collections.deque)))
