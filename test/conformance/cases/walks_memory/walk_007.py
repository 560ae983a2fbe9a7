import gc, sys, weakref

gc.collect()
# What is shared
a, b = 500, 500
c = int('500')
print(a is b, a is c, 5 is int('5') if False else a == c)
s, t = 'word5', ''.join(['wo', 'rd5'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 5), (1, 5)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Weak references
class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f'Thing({self.name})'

thing = Thing('2')
watcher = weakref.ref(thing, lambda r: print('  callback', r is watcher))
registry = weakref.WeakValueDictionary(one=thing)
print(watcher(), dict(registry), weakref.getweakrefcount(thing), sys.getrefcount(thing))
keep = [thing] * 1
del thing
print(watcher() is keep[0], len(registry))
keep.clear()
print(watcher(), dict(registry))

# Which block comes next
def again(make):
    a = make(); address = id(a); del a
    b = make()
    return id(b) == address

print([again(m) for m in (object, list, dict, set, lambda: [6], lambda: (1, object()), lambda: 1.5 * 6, lambda: 10 ** 20)])
print(id(object()) == id(object()), id([]) == id([]), id({}) == id([]))
l = []
address = id(l)
for i in range(100): l.append(i)
print(id(l) == address, [id(x) == id(y) for x, y in zip(l, range(5))])
