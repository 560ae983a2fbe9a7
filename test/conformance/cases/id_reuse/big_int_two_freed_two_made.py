x0, x1, d0 = [1], 7, {}
def f():
    a = x1 + 10**9
    b = x1 + 10**9
    i, j = id(a), id(b)
    del a, b
    c = x1 + 10**9
    d = x1 + 10**9
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
