class Evil:
    def __init__(self, name, act=None): self.name = name; self.act = act
    def __hash__(self): return 1
    def __eq__(self, other):
        act, self.act = self.act, None
        if act: act()
        return self is other
    def __repr__(self): return self.name
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = {}
a = Evil('a', lambda: d.clear())
d[a] = 1
attempt(lambda: d.get(Evil('b')))
print(d)
d = {}
a = Evil('a', lambda: d.update({i: i for i in range(20)}))
d[a] = 1
d[Evil('c')] = 2
print(len(d), list(d)[-1])
s = set()
a = Evil('a', lambda: s.clear())
s.add(a)
s.add(Evil('b'))
print(s)
l = [Evil('a', lambda: l.clear()), 2, 3]
attempt(lambda: l.index(5))
print(l)
l = [Evil('a', lambda: l.pop()), Evil('b'), Evil('c')]
attempt(lambda: l.count(0))
attempt(lambda: l == [1, 2, 3])
l = [3, 1, 2]
def key(x):
    l.append(x)
    return x
attempt(lambda: l.sort(key=key))
print(l)
d = {1: 1, 2: 2}
def loop():
    for k in d: d[k + 10] = 1
attempt(loop)
def loop():
    for k in d: del d[k]; d[k + 100] = 1
attempt(loop)
s = {1, 2}
def loop():
    for k in s: s.add(k + 10)
attempt(loop)
class D:
    def __init__(self, f): self.f = f
    def __del__(self): self.f()
l = [D(lambda: l.append(1)), D(lambda: l.append(2))]
l.clear()
print(len(l))
d = {1: D(lambda: d.__setitem__(5, 5)), 2: 2}
d.clear()
print(d)
l = [D(lambda: print(len(l))), 1, 2]
del l[0:1]
l[:] = [D(lambda: print('x', len(l)))]
l[0] = 5
t = [None]
t[0] = t
print(t, repr({1: t}))
