class A:
    def m(self): pass
inst = A()
x0, x1, d0 = [1], 7, {}
a = inst.m
i = id(a)
del a
b = inst.m
print(id(b) == i)
c = inst.m
print(id(c) == i)
del b, c
print(id(inst.m) == id(inst.m))
