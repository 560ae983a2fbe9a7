x0, x1, d0 = [1], 7, {}
a = {x1}
i = id(a)
del a
b = {x1}
print(id(b) == i)
c = {x1}
print(id(c) == i)
del b, c
print(id({x1}) == id({x1}))
