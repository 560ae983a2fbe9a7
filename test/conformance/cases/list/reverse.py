a = [3, 1, 2]
print(a.reverse())
print(a)
print(list(reversed(a)))
print(a[::-1])
