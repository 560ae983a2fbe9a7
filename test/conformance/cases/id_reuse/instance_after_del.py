class A: pass
x0, x1, d0 = [1], 7, {}
a = A()
i = id(a)
del a
b = A()
print(id(b) == i)
c = A()
print(id(c) == i)
del b, c
print(id(A()) == id(A()))
