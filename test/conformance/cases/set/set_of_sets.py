s = {1, 2, 3}
try:
    {set()}
except Exception as error:
    print(type(error).__name__, error)
print({frozenset()})
print({1, 2} in {frozenset([1, 2])})
try:
    {} in [1].__class__
except Exception as error:
    print(type(error).__name__, error)
print(set() in {frozenset()})
