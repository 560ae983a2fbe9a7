# What methods of dict do to an OrderedDict goes past its order; what that shows is the order's own data.
import sys
from collections import OrderedDict


def attempt(fn, *args):
    try:
        print(fn(*args), end=' ')
    except (KeyError, RuntimeError, StopIteration) as error:
        print(type(error).__name__, error, end=' ')


def started():
    ordered = OrderedDict(a=1, b=2, c=3)
    iterator = iter(ordered)
    next(iterator)
    return ordered, iterator


def report(title, ordered, iterator):
    print(title, end=': ')
    attempt(next, iterator)
    attempt(next, iterator)
    attempt(list, ordered)
    attempt(repr, ordered)
    print(len(ordered), sorted(dict.items(ordered)), sys.getsizeof(ordered))
    attempt(ordered.popitem)
    attempt(ordered.move_to_end, 'a')
    attempt(ordered.copy)
    attempt(list, ordered.items())
    print()


ordered, iterator = started()
dict.__setitem__(ordered, 'd', 4)
report('set', ordered, iterator)
ordered, iterator = started()
dict.__delitem__(ordered, 'b')
report('delete', ordered, iterator)
ordered, iterator = started()
dict.__delitem__(ordered, 'b')
dict.__setitem__(ordered, 'e', 5)
report('replace', ordered, iterator)
ordered, iterator = started()
dict.popitem(ordered)
ordered['f'] = 6
report('popitem and set', ordered, iterator)
ordered, iterator = started()
dict.clear(ordered)
attempt(next, iterator)
attempt(list, ordered)
attempt(ordered.move_to_end, 'b')
print(ordered, sys.getsizeof(ordered))
ordered, iterator = started()
dict.update(ordered, a=8, g=9)
report('update', ordered, iterator)
ordered, iterator = started()
ordered.clear()
report('own clear', ordered, iterator)
ordered, iterator = started()
del ordered['a']
report('own delete', ordered, iterator)
ordered, iterator = started()
ordered.move_to_end('c', last=False)
report('own move', ordered, iterator)


class Watcher:
    def __init__(self, owner):
        self.owner = owner

    def __del__(self):
        print('dying while', end=' ')
        attempt(list, self.owner)
        attempt(len, self.owner)
        print(sys.getsizeof(self.owner))


ordered = OrderedDict()
ordered['a'] = Watcher(ordered)
ordered['b'] = 2
ordered.clear()
