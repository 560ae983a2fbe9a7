d = {'a': 1, 'b': 2}
print(dict())
print(dict(a=1))
print(dict([('a', 1), ('b', 2)]))
print(dict({'a': 1}, b=2))
print(dict(zip('ab', range(2))))
try:
    dict(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    dict([1])
except Exception as error:
    print(type(error).__name__, error)
try:
    dict([(1, 2, 3)])
except Exception as error:
    print(type(error).__name__, error)
print(dict(d) is d)
try:
    dict('ab')
except Exception as error:
    print(type(error).__name__, error)
print(dict(['ab', 'cd']))
