s = {1, 2, 3}
print(set())
print({1})
print(frozenset())
print(frozenset({1}))
print(str({'a'}))
print(type('S', (set,), {})([1]))
print({None, })
