class S: __slots__ = ('x',)
x0, x1, d0 = [1], 7, {}
a = S()
i = id(a)
del a
b = S()
print(id(b) == i)
c = S()
print(id(c) == i)
del b, c
print(id(S()) == id(S()))
