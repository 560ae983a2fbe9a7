a = [3, 1, 2]
print(a.copy())
print(a.copy() is a)
a.clear()
print(a)
print([].copy())
