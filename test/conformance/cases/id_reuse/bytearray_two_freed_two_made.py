x0, x1, d0 = [1], 7, {}
def f():
    a = bytearray(b'ab')
    b = bytearray(b'ab')
    i, j = id(a), id(b)
    del a, b
    c = bytearray(b'ab')
    d = bytearray(b'ab')
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
