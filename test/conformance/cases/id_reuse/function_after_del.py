x0, x1, d0 = [1], 7, {}
a = (lambda: 0)
i = id(a)
del a
b = (lambda: 0)
print(id(b) == i)
c = (lambda: 0)
print(id(c) == i)
del b, c
print(id((lambda: 0)) == id((lambda: 0)))
