r = range(1, 10, 2)
print(list(r), len(r), r[0], r[-1], r[1:3], r[::-1])
try:
    r[9]
except Exception as error:
    print(type(error).__name__, error)
print(3 in r, 4 in r, 3.0 in r, 'a' in r)
print(r.index(5), r.count(5), r.count(4))
try:
    r.index(4)
except Exception as error:
    print(type(error).__name__, error)
print(r.start, r.stop, r.step)
print(repr(r), range(5), range(0, 5, 1) == range(5))
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2))
print(list(reversed(r)), sum(r), max(r))
