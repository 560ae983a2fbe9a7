x0, x1, d0 = [1], 7, {}
def f():
    a = (lambda: 0)
    b = (lambda: 0)
    i, j = id(a), id(b)
    del a, b
    c = (lambda: 0)
    d = (lambda: 0)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
