d = {'a': 1, 'b': 2}
print(dict.fromkeys('ab'))
print(dict.fromkeys([1, 2], 0))
print(dict.fromkeys(range(2), []))
try:
    dict.fromkeys()
except Exception as error:
    print(type(error).__name__, error)
try:
    dict.fromkeys(5)
except Exception as error:
    print(type(error).__name__, error)
print(d.fromkeys('x'))
