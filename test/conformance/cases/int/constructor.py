n = 42
print(int(), int(3.9), int(-3.9), int('12'), int(True))
try:
    int('x')
except Exception as error:
    print(type(error).__name__, error)
try:
    int(float('nan'))
except Exception as error:
    print(type(error).__name__, error)
try:
    int(float('inf'))
except Exception as error:
    print(type(error).__name__, error)
try:
    int([])
except Exception as error:
    print(type(error).__name__, error)
try:
    int(3, 4)
except Exception as error:
    print(type(error).__name__, error)
print(int('-0x1A', 16), int(b'7'))
try:
    int(1j)
except Exception as error:
    print(type(error).__name__, error)
print(int(10**25))
try:
    int('1', 37)
except Exception as error:
    print(type(error).__name__, error)
