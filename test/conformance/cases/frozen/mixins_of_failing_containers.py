# Where an error of an abstract method comes out of the methods that collections.abc makes of it: the n-th call fails.
import operator as o
import sys
from collections.abc import MutableMapping, MutableSequence, MutableSet


class Boom(Exception):
    pass


left = 10 ** 9


def step():
    global left
    left -= 1
    if left < 0:
        raise Boom


class S(MutableSet):
    def __init__(self, it=(1, 2)): step(); self.d = list(it)
    def __contains__(self, x): step(); return x in self.d
    def __iter__(self): step(); return iter(self.d)
    def __len__(self): step(); return len(self.d)
    def add(self, x): step(); self.d.append(x)
    def discard(self, x): step(); self.d.remove(x)


class M(MutableMapping):
    def __init__(self, it=((1, 2), (3, 4))): step(); self.d = dict(it)
    def __getitem__(self, k): step(); return self.d[k]
    def __setitem__(self, k, v): step(); self.d[k] = v
    def __delitem__(self, k): step(); del self.d[k]
    def __iter__(self): step(); return iter(self.d)
    def __len__(self): step(); return len(self.d)


class L(MutableSequence):
    def __init__(self, it=(1, 2)): step(); self.d = list(it)
    def __getitem__(self, k): step(); return self.d[k]
    def __setitem__(self, k, v): step(); self.d[k] = v
    def __delitem__(self, k): step(); del self.d[k]
    def __len__(self): step(); return len(self.d)
    def insert(self, k, v): step(); self.d.insert(k, v)


tests = {
    S: [lambda a, b: a | b, lambda a, b: a & b, lambda a, b: a - b, lambda a, b: a ^ b, lambda a, b: a <= b, lambda a, b: a < b, lambda a, b: a >= b, lambda a, b: a > b, lambda a, b: a == b,
      lambda a, b: a.isdisjoint(b), lambda a, b: a.remove(1), lambda a, b: a.remove(9), lambda a, b: a.pop(), lambda a, b: a.clear(), lambda a, b: o.ior(a, b), lambda a, b: o.iand(a, b),
      lambda a, b: o.ixor(a, b), lambda a, b: o.isub(a, b), lambda a, b: o.ixor(a, a), lambda a, b: o.isub(a, a), lambda a, b: a._hash(), lambda a, b: [1, 5] | a, lambda a, b: [1, 5] - a, lambda a, b: [1] ^ a, lambda a, b: a ^ [1], lambda a, b: a - [1],
      lambda a, b: o.ixor(a, [1, 7])],
    M: [lambda a, b: a.pop(1), lambda a, b: a.pop(9), lambda a, b: a.pop(9, 0), lambda a, b: a.popitem(), lambda a, b: a.clear(), lambda a, b: a.update(b), lambda a, b: a.update({1: 2}, x=2), lambda a, b: a.update([(1, 2)]), lambda a, b: a.update(x=1), lambda a, b: a.update([1]),
      lambda a, b: a.setdefault(1), lambda a, b: a.setdefault(9, 1), lambda a, b: a.get(1), lambda a, b: 1 in a, lambda a, b: a == b, lambda a, b: list(a.keys()), lambda a, b: list(a.values()), lambda a, b: list(a.items()),
      lambda a, b: 1 in a.keys(), lambda a, b: 2 in a.values(), lambda a, b: 8 in a.values(), lambda a, b: (1, 2) in a.items(), lambda a, b: 5 in a.items(), lambda a, b: (9, 9) in a.items(), lambda a, b: len(a.keys()), lambda a, b: repr(a.keys()), lambda a, b: a.keys() & [1], lambda a, b: a.items() | a.items(), lambda a, b: a.update(5)],
    L: [lambda a, b: a.append(1), lambda a, b: a.extend(b), lambda a, b: a.extend(a), lambda a, b: a.pop(), lambda a, b: a.pop(9), lambda a, b: a.remove(1), lambda a, b: a.remove(9), lambda a, b: a.clear(), lambda a, b: a.reverse(), lambda a, b: o.iadd(a, [1]), lambda a, b: a.index(2), lambda a, b: a.index(2, -1), lambda a, b: a.index(9), lambda a, b: a.index(2, 0, -1), lambda a, b: a.count(2), lambda a, b: 2 in a, lambda a, b: 9 in a, lambda a, b: list(a), lambda a, b: list(reversed(a)), lambda a, b: a.extend(5)],
}


def frames(traceback):
    found = []
    while traceback:
        code = traceback.tb_frame.f_code
        if code.co_filename.startswith('<'):
            found.append(f'{code.co_filename}:{traceback.tb_lineno} {code.co_name}')
        traceback = traceback.tb_next
    return found


for cls, actions in tests.items():
    for number, action in enumerate(actions):
        for budget in range(7):
            left = 10 ** 9
            first, second = cls(), cls()
            left = budget
            try:
                action(first, second)
            except Exception as error:
                print(cls.__name__, number, budget, type(error).__name__, frames(error.__traceback__) if sys.version_info >= (3, 11) else '')
