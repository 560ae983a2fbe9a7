x0, x1, d0 = [1], 7, {}
def f():
    a = {'a': x0}
    b = {'a': x0}
    i, j = id(a), id(b)
    del a, b
    c = {'a': x0}
    d = {'a': x0}
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
