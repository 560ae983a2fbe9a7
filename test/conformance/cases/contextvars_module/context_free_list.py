import contextvars, gc, sys
c = contextvars.Context()
print([type(x).__name__ for x in gc.get_referents(c)], [gc.is_tracked(x) for x in gc.get_referents(c)])
d = contextvars.Context()
print(gc.get_referents(c)[0] is gc.get_referents(d)[0])
h = gc.get_referents(c)[0]
print(sys.getrefcount(h) > 1000, sys.getsizeof(h), sys.getsizeof(c))
print(sum(type(x).__name__ == 'hamt' for x in gc.get_objects()))
v = contextvars.ContextVar('v')
n0 = sys.getallocatedblocks()
k = [contextvars.Context() for i in range(300)]
n1 = sys.getallocatedblocks()
del k
n2 = sys.getallocatedblocks(); print(n2 - n1)
k = [contextvars.Context() for i in range(300)]
print(45 <= sys.getallocatedblocks() - n2 <= 47)
del k; gc.collect()
e = c.copy()
print(gc.get_referents(e)[0] is gc.get_referents(c)[0])
async def ag():
    yield 1
g = ag()
a = g.__anext__(); i = id(a); a.close(); del a
b = g.asend(None); print(id(b) == i); b.close()
a = contextvars.Context(); i = id(a); del a; x = [1]; y = (i for i in x); b = contextvars.Context(); print(id(b) == i)
