x = [1]
y = x
print(id(x) == id(y), x is y)
y = y + [2]
print(id(x) == id(y))
y = x
y += [2]
print(x is y, x)
