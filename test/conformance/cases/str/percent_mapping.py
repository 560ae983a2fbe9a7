s = 'Hello, World'
print('%(a)s %(b)d' % {'a': 'x', 'b': 2})
print('%(a)s' % {'a': 1, 'z': 2})
try:
    '%(c)s' % {'a': 1}
except Exception as error:
    print(type(error).__name__, error)
try:
    '%(a)s' % 5
except Exception as error:
    print(type(error).__name__, error)
print('%*d' % (5, 3))
print('%.*f' % (2, 3.14159))
print('%-*d|' % (4, 1))
