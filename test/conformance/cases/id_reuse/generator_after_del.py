x0, x1, d0 = [1], 7, {}
a = (i for i in ())
i = id(a)
del a
b = (i for i in ())
print(id(b) == i)
c = (i for i in ())
print(id(c) == i)
del b, c
print(id((i for i in ())) == id((i for i in ())))
