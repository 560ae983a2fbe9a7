s = 'Hello, World'
print(int('42'), int(' -7 '), int('1_000'), int('ff', 16), int('0b101', 0), int('z', 36))
try:
    int('')
except Exception as error:
    print(type(error).__name__, error)
try:
    int('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    int('1.5')
except Exception as error:
    print(type(error).__name__, error)
try:
    int('12', 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    int('9', 8)
except Exception as error:
    print(type(error).__name__, error)
try:
    int('1__0')
except Exception as error:
    print(type(error).__name__, error)
print(int('٣'))
try:
    int(None)
except Exception as error:
    print(type(error).__name__, error)
try:
    int('5', base='x')
except Exception as error:
    print(type(error).__name__, error)
