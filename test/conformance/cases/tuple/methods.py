t = (1, 2, 3)
print(t.count(1), t.index(2))
try:
    t.index(9)
except Exception as error:
    print(type(error).__name__, error)
print(t.index(3, 1))
print([m for m in dir(t) if not m.startswith('_')])
print(len(t))
