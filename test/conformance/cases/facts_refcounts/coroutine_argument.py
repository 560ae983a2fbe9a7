import sys
g = sys.getrefcount
async def co(a): return g(a)
x = object()
c = co(x)
print(g(x))
try: c.send(None)
except StopIteration as e: print(e.value)
print(g(x))
