# The built-in types that CPython's example module derives from list and dict.
import copy
import gc
import sys
import weakref
import xxsubtype
from xxsubtype import spamdict, spamlist

for kind in spamlist, spamdict:
    print(kind, kind.__mro__, kind.__basicsize__, kind.__itemsize__, kind.__flags__ & 0xFFFF, kind.__doc__)
    print(sorted(vars(kind)), [type(value).__name__ for name, value in sorted(vars(kind).items())])

items = spamlist([1, 2])
items.append('three')
print(items, type(items), items.state, items.getstate(), sys.getsizeof(items), gc.is_tracked(items), items == [1, 2, 'three'])
items.setstate(42)
print(items.state, items[1:], type(items[1:]), type(items + []), items.copy())
items.__init__('ab')
print(items, items.state)
table = spamdict(a=1)
table.setstate(-7)
print(table, table.getstate(), table.state, table | {'b': 2}, type(table.copy()), sys.getsizeof(table) - sys.getsizeof({'a': 1}))

print(spamlist.classmeth(1, 2), items.classmeth(), items.classmeth(1, key='value'))
print(spamlist.staticmeth(1, 2), items.staticmeth(key='value'), spamdict.fromkeys('ab'))


class Noted(spamlist):
    def append(self, item):
        self.setstate(self.getstate() + 1)
        super().append(item)


noted = Noted()
noted.append('x')
noted.append(noted)
print(noted, noted.state, Noted.classmeth(), sys.getsizeof(noted), weakref.ref(noted)() is noted)
reference = weakref.ref(noted)
del noted
print(gc.collect(), reference())

for attempt in (lambda: items.setstate('x'), lambda: items.setstate(), lambda: items.setstate(1 << 40), lambda: items.getstate(1),
                lambda: setattr(items, 'state', 1), lambda: setattr(table, 'state', 1), lambda: setattr(items, 'other', 1),
                lambda: spamlist(1, 2), lambda: spamlist(5), lambda: weakref.ref(items), lambda: copy.copy(items).state,
                lambda: vars(spamlist)['classmeth'](), lambda: vars(spamlist)['classmeth'](items),
                lambda: vars(spamlist)['classmeth'](list), lambda: setattr(spamdict, 'x', 1), lambda: spamdict([1])):
    try:
        print(attempt())
    except (TypeError, AttributeError, OverflowError, ValueError) as problem:
        print(type(problem).__name__, problem)
