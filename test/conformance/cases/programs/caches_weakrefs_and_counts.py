"""Memory puzzles: reference counts, weak references, cycles, copies, identity of constants."""
import copy
import gc
import sys
import weakref

class Node:
    def __init__(self, name): self.name, self.links = name, []
    def __del__(self): print('bye', self.name)
    def __repr__(self): return f'<{self.name}>'

def count(x): return sys.getrefcount(x)
a = Node('a')
print(sys.getrefcount(a), count(a))
alias = a
box = [a, a]
print(sys.getrefcount(a), alias is box[0])
del alias
box.clear()
print(sys.getrefcount(a))
r = weakref.ref(a, lambda ref: print('dead', ref() is None))
p = weakref.proxy(a)
print(r() is a, p.name, weakref.getweakrefcount(a))
a = None
try:
    p.name
except ReferenceError as e:
    print(e)
b, c = Node('b'), Node('c')
b.links.append(c)
c.links.append(b)
wb = weakref.ref(b)
del b, c
print('cycle alive', wb() is not None)
print('collected', gc.collect() > 0, wb())
cache = weakref.WeakValueDictionary()
def get(name):
    try:
        return cache[name]
    except KeyError:
        made = cache[name] = Node(name)
        return made
x, y = get('x'), get('x')
print(x is y, len(cache), list(cache))
del x, y
print(len(cache), 'x' in cache)
for bad in (lambda: weakref.ref(5), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.proxy(None), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.ref(), lambda: weakref.WeakSet([1])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
t = ([1], 'x')
s, d = copy.copy(t), copy.deepcopy(t)
print(s is t, d is t, d[0] is t[0], copy.deepcopy((1, 'a')) is (1, 'a') or 'new', copy.copy([t])[0] is t)
loop = [1]
loop.append(loop)
l2 = copy.deepcopy(loop)
print(l2, l2[1] is l2, l2[1] is loop)
m, n = 257, 257
i, j = int('257'), int('257')
print(m is n, i is j, i == j, int('5') is int('5'), 'ab' is 'a' + 'b', ''.join(['a', 'b']) is 'ab', () is tuple([]), [] is [], 'é' is chr(233), float('1.5') is float('1.5'))
fin = weakref.finalize(get('f'), print, 'finalized', 1, sep='-')
print(fin.alive, fin(), gc.isenabled(), gc.get_count()[1] >= 0)
class Meth:
    def m(self): return 1
o = Meth()
print(o.m is o.m, o.m == o.m, weakref.ref(o.m)(), weakref.WeakMethod(o.m)()())
z = Node('left over')
