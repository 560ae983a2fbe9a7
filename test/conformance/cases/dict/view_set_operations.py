d = {'a': 1, 'b': 2}
print(d.keys() & {'a', 'x'})
print(sorted(d.keys() | {'x'}))
print(d.keys() - {'a'})
print(sorted(d.keys() ^ {'a', 'q'}))
print(d.items() & {('a', 1)})
print(d.keys() == {'a', 'b'})
print(d.keys() <= {'a', 'b', 'c'})
print(d.keys().isdisjoint({'z'}))
try:
    d.values() & {1}
except Exception as error:
    print(type(error).__name__, error)
