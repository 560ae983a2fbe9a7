d = {'a': 1, 'b': 2}
print({'a': 1} == {'a': 1.0})
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1})
print({} == [])
try:
    {} < {}
except Exception as error:
    print(type(error).__name__, error)
print(d != {'a': 1})
