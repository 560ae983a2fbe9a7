x0, x1, d0 = [1], 7, {}
def f():
    a = memoryview(b'ab')
    b = memoryview(b'ab')
    i, j = id(a), id(b)
    del a, b
    c = memoryview(b'ab')
    d = memoryview(b'ab')
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
