s = {1, 2, 3}
print(s | {3, 4})
print(s.union([4], (5,)))
try:
    s | [4]
except Exception as error:
    print(type(error).__name__, error)
print(s.union() == s)
try:
    s.union(5)
except Exception as error:
    print(type(error).__name__, error)
s |= {9}
print(s)
s.update('ab')
print(len(s))
