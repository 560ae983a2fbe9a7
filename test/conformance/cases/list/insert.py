a = [3, 1, 2]
a.insert(0, 'x')
print(a)
a.insert(100, 'y')
print(a)
a.insert(-1, 'z')
print(a)
a.insert(-100, 'w')
print(a)
try:
    a.insert('a', 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    a.insert(1)
except Exception as error:
    print(type(error).__name__, error)
