# What an object refers to, in the order of its visits: keys of a table of strings are passed over, a property keeps
# None until 3.11, wrappers show the function before their dict, and from 3.13 a spent reversed() keeps its list.
import gc
import sys
class N: pass
d = {'k': 1.5}
print(gc.get_referents(d))
d2 = {'k': N}
print(gc.get_referents(d2))
r = gc.get_referents({'k': []})
print(r)
l = []
iter(d)
list(d)
print(gc.get_referents(d))
d.items()
d.get('k')
print(gc.get_referents(d))
d['k']
print(gc.get_referents(d))
def f(**k): return gc.get_referents(k)
print(f(**d), f(a=1))
d = {'k': 1.5}
next(iter(d.items()))
print(gc.get_referents(d))
N in d
print(gc.get_referents(d))
1 in d
print(gc.get_referents(d))
d = {'k': 1}
d == {'k': 2}
print(gc.get_referents(d))
d == {3: 1}
print(gc.get_referents(d))
d[1] = 2
print(gc.get_referents(d))
del d[1]
print(gc.get_referents(d), gc.get_referents(d.copy()), gc.get_referents(dict(d)), gc.get_referents({**d}))
d = {1: 2}
d.clear()
d['a'] = 1
print(gc.get_referents(d))
d = {1: 2}
del d[1]
d['a'] = 1
print(gc.get_referents(d), gc.get_referents(d.copy()))
d = {}
d['a'] = 1
print(gc.get_referents(d))
d.setdefault('b', 2)
print(gc.get_referents(d))
d.update(c=3)
print(gc.get_referents(d))
d.update({4: 5})
print(gc.get_referents(d))
class S(str): pass
s = S('s')
d = {'a': 1}
d.get(s)
print(gc.get_referents(d))
d[s] = 1
print(gc.get_referents(d))
d = dict.fromkeys('ab', 1)
print(gc.get_referents(d))
d = dict(zip('ab', 'cd'))
print(gc.get_referents(d))
print(gc.get_referents({x: 1 for x in 'ab'}), gc.get_referents(dict([('a', 1)])))
d = {str(i): i for i in range(7)}
print(gc.get_referents(d))
d[0] = 0
print(gc.get_referents(d))
x = property(f)
print(len(gc.get_referents(x)), x.__doc__)
x = property(None, f, None)
print(len(gc.get_referents(x)))
x = property(f, doc='D')
print([type(v).__name__ for v in gc.get_referents(x)])
def g(self): "DOC"
x = property(g)
print([type(v).__name__ for v in gc.get_referents(x)], len(gc.get_referents(property())), len(gc.get_referents(property(f, None, None, None))))
print(len(gc.get_referents(x.getter(g))), len(gc.get_referents(x.getter(f))), len(gc.get_referents(x.setter(f))), len(gc.get_referents(property(f).setter(f))), len(gc.get_referents(property(len))), len(gc.get_referents(property(5))))
class P(property): pass
print([type(v).__name__ for v in gc.get_referents(P(f))], [type(v).__name__ for v in gc.get_referents(P(g))], P(f).__dict__, P(g).__dict__)
for k in staticmethod, classmethod:
    y = k(g)
    print([type(v).__name__ for v in gc.get_referents(y)])
    y.a = 1
    print([type(v).__name__ for v in gc.get_referents(y)], [type(v).__name__ for v in gc.get_referents(k(5))])


class L(list):
    pass


l = L([1, 2])
l.x = 3
print([type(v).__name__ for v in gc.get_referents(l)])


class Subject:
    pass


subject = Subject()
base = sys.getrefcount(subject)
items = [subject]
backwards = reversed(items)
print(sys.getrefcount(items))
print(len(list(backwards)))
print(sys.getrefcount(items), list(backwards), backwards.__length_hint__())
del items
print(sys.getrefcount(subject) - base)
del backwards
print(sys.getrefcount(subject) - base)
short = [subject, subject]
backwards = reversed(short)
del short[:]
print(list(backwards), sys.getrefcount(short))
