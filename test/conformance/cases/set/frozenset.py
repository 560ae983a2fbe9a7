s = {1, 2, 3}
f = frozenset([1, 2])
print(f)
print(hash(f) == hash(frozenset([2, 1])))
print(f | {3})
print({3} | f)
print(type(f | {3}).__name__, type({3} | f).__name__)
try:
    f.add(3)
except Exception as error:
    print(type(error).__name__, error)
print({f: 1}[frozenset([2, 1])])
print(frozenset())
print({f} == {frozenset([1, 2])})
