n = 42
try:
    str(10**5000)
except Exception as error:
    print(type(error).__name__, error)
try:
    int('1' * 5000)
except Exception as error:
    print(type(error).__name__, error)
print(len(str(10**4299)))
print(len(hex(10**5000)))
print(int('1' * 4300) % 97)
