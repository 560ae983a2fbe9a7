class A:
    def m(self): pass
inst = A()
x0, x1, d0 = [1], 7, {}
def f():
    a = inst.m
    b = inst.m
    i, j = id(a), id(b)
    del a, b
    c = inst.m
    d = inst.m
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f(), f())
