import functools
x0, x1, d0 = [1], 7, {}
a = functools.partial(print)
i = id(a)
del a
b = functools.partial(print)
print(id(b) == i)
c = functools.partial(print)
print(id(c) == i)
del b, c
print(id(functools.partial(print)) == id(functools.partial(print)))
