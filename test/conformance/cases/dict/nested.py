d = {'a': 1, 'b': 2}
d['n'] = {'x': {'y': 1}}
print(d['n']['x']['y'])
try:
    d['n']['q']
except Exception as error:
    print(type(error).__name__, error)
try:
    d['a']['b']
except Exception as error:
    print(type(error).__name__, error)
print(d.get('n', {}).get('x'))
