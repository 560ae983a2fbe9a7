x0, x1, d0 = [1], 7, {}
a = x1 + 10**9
i = id(a)
del a
b = x1 + 10**9
print(id(b) == i)
c = x1 + 10**9
print(id(c) == i)
del b, c
print(id(x1 + 10**9) == id(x1 + 10**9))
