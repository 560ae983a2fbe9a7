x = 2.5
print(float(), float(3), float('1e5'), float('  -2.5\n'), float(True))
try:
    float('abc')
except Exception as error:
    print(type(error).__name__, error)
try:
    float(None)
except Exception as error:
    print(type(error).__name__, error)
try:
    float(1j)
except Exception as error:
    print(type(error).__name__, error)
try:
    float('1', 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    float(10**400)
except Exception as error:
    print(type(error).__name__, error)
print(float('infinity'), float('+Inf'), float(b'1.5'))
