d = {'a': 1, 'b': 2}
print(d | {'c': 3})
print(d | {'a': 9})
d |= {'a': 7}
print(d)
try:
    d | [('x', 1)]
except Exception as error:
    print(type(error).__name__, error)
d |= [('x', 1)]
print(d)
print({} | {})
