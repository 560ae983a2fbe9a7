s = 'Hello, World'
print('hello'.translate({ord('l'): 'L'}))
print('hello'.translate(str.maketrans('el', 'ip')))
print('hello'.translate(str.maketrans('', '', 'l')))
print(str.maketrans({'a': 'b', 'c': None}))
print(str.maketrans('ab', 'cd', 'e'))
try:
    str.maketrans('ab', 'c')
except Exception as error:
    print(type(error).__name__, error)
try:
    str.maketrans({'ab': 1})
except Exception as error:
    print(type(error).__name__, error)
print('ab'.translate({97: None, 98: 'xyz'}))
try:
    'a'.translate(5)
except Exception as error:
    print(type(error).__name__, error)
