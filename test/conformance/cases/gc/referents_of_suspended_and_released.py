# A generator's frame is what it refers to where frames are objects, and a released memoryview still refers to what it shared.
import gc


def names(o):
    return [type(v).__name__ for v in gc.get_referents(o)]


def gen(v):
    w = [v]
    yield w


async def co(v):
    return v


async def agen(v):
    yield v


g = gen(range(3))
print(names(g))
next(g)
print(names(g), gc.is_tracked(g))
list(g)
print(names(g))
c, a = co([1]), agen([2])
print(names(c), names(a))
c.close()
print(names(c))

b = bytearray(b'abc')
m = memoryview(b)
part = m[1:]
print(names(m), names(part), gc.get_referents(m)[0] is gc.get_referents(part)[0])
shared = gc.get_referents(m)[0]
m.release()
print(names(m), names(part), names(shared))
try:
    b.append(1)
except BufferError as error:
    print(error)
part.release()
print(names(m), names(part), names(shared))
b.append(1)
with memoryview(b'xyz') as view:
    print(names(view))
print(names(view), gc.is_tracked(view))
