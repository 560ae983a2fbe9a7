s = 'Hello, World'
print('{a}{b}'.format_map({'a': 1, 'b': 2}))
try:
    '{c}'.format_map({})
except Exception as error:
    print(type(error).__name__, error)
print('{x}'.format_map(type('D', (dict,), {'__missing__': lambda self, k: '<' + k + '>'})()))
