import functools
x0, x1, d0 = [1], 7, {}
def f():
    a = functools.partial(print)
    b = functools.partial(print)
    i, j = id(a), id(b)
    del a, b
    c = functools.partial(print)
    d = functools.partial(print)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
