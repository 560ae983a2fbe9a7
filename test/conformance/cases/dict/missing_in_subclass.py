d = {'a': 1, 'b': 2}
print(type('M', (dict,), {'__missing__': lambda s, k: k * 2})()['ab'])
print(type('M', (dict,), {'__missing__': lambda s, k: 1})().get('x'))
try:
    type('M', (dict,), {})()['q']
except Exception as error:
    print(type(error).__name__, error)
