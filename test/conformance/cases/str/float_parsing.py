s = 'Hello, World'
print(float('1.5'), float(' 2 '), float('1e3'), float('-inf'), float('.5'), float('5.'), float('1_0.0'))
print(str(float('nan')))
try:
    float('')
except Exception as error:
    print(type(error).__name__, error)
try:
    float('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    float('1,5')
except Exception as error:
    print(type(error).__name__, error)
try:
    float('1e')
except Exception as error:
    print(type(error).__name__, error)
try:
    float([])
except Exception as error:
    print(type(error).__name__, error)
