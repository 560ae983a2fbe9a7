s = {1, 2, 3}
print({1, 2} == {2, 1})
try:
    hash(s)
except Exception as error:
    print(type(error).__name__, error)
print({0} == {False})
print({'a', 1} != {1})
print(set() == frozenset())
print(set() == {})
