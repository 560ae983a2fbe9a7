x = 24
y = x
x += 1
print(x is y, id(y) == id(24))
x -= 1
print(x is y)
