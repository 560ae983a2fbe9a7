s = 'Hello, World'
print('{a} {b}'.format(a=1, b=2))
print('{0.real} {0.imag}'.format(3+4j))
print('{0[1]} {0[0]}'.format([1, 2]))
print('{d[k]}'.format(d={'k': 5}))
try:
    '{a}'.format()
except Exception as error:
    print(type(error).__name__, error)
try:
    '{0.nope}'.format(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    '{0[5]}'.format([1])
except Exception as error:
    print(type(error).__name__, error)
try:
    '{'.format()
except Exception as error:
    print(type(error).__name__, error)
try:
    '}'.format()
except Exception as error:
    print(type(error).__name__, error)
try:
    '{0!x}'.format(1)
except Exception as error:
    print(type(error).__name__, error)
