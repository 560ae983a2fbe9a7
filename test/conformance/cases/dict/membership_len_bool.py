d = {'a': 1, 'b': 2}
print('a' in d, 1 in d)
print(len(d), bool({}), bool(d))
try:
    [] in d
except Exception as error:
    print(type(error).__name__, error)
print(not {})
