import sys
ref = sys.getrefcount
async def c(x): return ref(x)
x = object()
co = c(x)
print(ref(x))
try:
    co.send(None)
except StopIteration as e:
    print(e.value)
print(ref(x))
