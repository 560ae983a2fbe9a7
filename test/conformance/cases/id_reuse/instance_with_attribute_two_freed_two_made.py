class B:
    def __init__(self, v): self.v = v
x0, x1, d0 = [1], 7, {}
def f():
    a = B(1)
    b = B(1)
    i, j = id(a), id(b)
    del a, b
    c = B(1)
    d = B(1)
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
